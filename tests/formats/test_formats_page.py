"""docs/formats.md says what the program does: `make formats` writes it again."""

import os
from pathlib import Path

from formats import dicom, raster
from formats.page import make_page

PAGE = Path(__file__).resolve().parents[2] / "docs" / "formats.md"
SECTIONS = (*raster.SECTIONS, *dicom.SECTIONS)


def test_the_page_says_what_opens(tmp_path: Path) -> None:
    made = make_page(SECTIONS, tmp_path)
    if os.environ.get("RETINAVIEW_WRITE_FORMATS"):
        PAGE.write_text(made, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made, "docs/formats.md is old: make formats"
