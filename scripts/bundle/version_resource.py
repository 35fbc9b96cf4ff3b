"""The version resource of the Windows programs: what Explorer shows of them."""

import re
from typing import Final

COMPANY: Final = "The RetinaView authors"
PRODUCT: Final = "RetinaView"
NOTE: Final = "Research use - not a medical device. Not for primary diagnosis."
TEMPLATE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x409, 1200])]),
  ],
)
"""


def version_resource(version: str, title: str, program: str) -> str:
    """Write the resource as PyInstaller reads it.

    Args:
        version: of RetinaView ("0.1.0").
        title: what the program is called ("RetinaView, command line").
        program: its file without the suffix ("retinaview-cli").
    """
    numbers = [int(number) for number in re.findall(r"\d+", version)[:4]]
    strings = {
        "CompanyName": COMPANY,
        "FileDescription": title,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": f"Copyright 2026 {COMPANY}. Apache License, Version 2.0.",
        "OriginalFilename": f"{program}.exe",
        "ProductName": PRODUCT,
        "ProductVersion": version,
        "Comments": NOTE,
    }
    lines = [f"      StringStruct({name!r}, {text!r})," for name, text in strings.items()]
    four = (*numbers, 0, 0, 0, 0)[:4]
    return TEMPLATE.format(numbers=four, strings="\n".join(lines))
