; The Windows installer, for Inno Setup 6: iscc scripts\bundle\retinaview.iss
; Not run here: written by its manual, to be tried on Windows after `pyinstaller retinaview.spec`.
; For one user without an administrator's rights, or for everyone (the setup asks).

#define Name "RetinaView"
#define Version GetStringFileInfo("..\..\dist\retinaview\retinaview.exe", PRODUCT_VERSION)

[Setup]
AppId={{6C0C4A56-6B0F-4C22-9C7B-5B5E6F9A3D41}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The RetinaView authors
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
InfoBeforeFile=..\..\NOTICE
OutputDir=..\..\dist
OutputBaseFilename=retinaview-{#Version}-setup
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\retinaview.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[InstallDelete]
; An update leaves nothing of the version before: a model withdrawn since would stay.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\retinaview\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\retinaview.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\retinaview.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\retinaview.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
