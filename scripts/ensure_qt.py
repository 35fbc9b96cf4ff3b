"""See that Qt can start: load its libraries, and install what is missing where that is allowed.

On Debian and Ubuntu as root the packages come by apt. Elsewhere one line says what to type. As root
`dciodvfy` comes too, which the tests of written DICOM files ask; without it they are skipped.
"""

import os
import shutil
import subprocess
import sys

PACKAGES = (
    "libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 "
    "libxcb-render-util0 libdbus-1-3 fontconfig fonts-dejavu-core"
)
CHECKER, CHECKER_PACKAGE = "dciodvfy", "dicom3tools"
# Each part in a process of its own: a library that was missing once stays missing in the first.
WIDGETS = "from PySide6 import QtWidgets"
SCREEN = """
import ctypes, pathlib, PySide6
qt = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
ctypes.CDLL(str(qt))
"""
FONTS = """
from PySide6 import QtGui
app = QtGui.QGuiApplication([])
raise SystemExit(not QtGui.QFontDatabase.families())
"""


def main() -> int:
    """Check, repair, check again; 0 when the window can at least be rendered off-screen."""
    if sys.platform == "linux" and not shutil.which(CHECKER) and may_install():
        print(f"Installing {CHECKER_PACKAGE}, for the tests of written DICOM files")
        apt("update")
        apt("install", "-y", "--no-install-recommends", CHECKER_PACKAGE)
    if sys.platform != "linux" or not missing():
        return 0
    if may_install():
        print(f"Installing the libraries that Qt needs: {PACKAGES}")
        apt("update")
        apt("install", "-y", "--no-install-recommends", *PACKAGES.split())
    lacking = missing()
    if lacking:
        print(f"Qt lacks {lacking}. Type: sudo apt install {PACKAGES}", file=sys.stderr)
    return int(not starts(WIDGETS))


def missing() -> str:
    """Name the first thing Qt cannot find, "" where all is there."""
    parts = {"its libraries": WIDGETS, "the libraries for a screen": SCREEN, "a font": FONTS}
    return next((name for name, code in parts.items() if not starts(code)), "")


def may_install() -> bool:
    """Whether packages of the system can be installed without asking anyone."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt(*arguments: str) -> None:
    """Run apt-get without questions; what it could not do shows in the next check."""
    subprocess.run(
        ["apt-get", "-qq", *arguments],
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )


def starts(code: str) -> bool:
    """Run `code` in a Python of its own, without a screen."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=environment, capture_output=True).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
