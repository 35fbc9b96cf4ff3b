from pathlib import Path

import numpy as np
import pytest
from fakes import make_study
from PIL import Image

from retinaview.errors import ImageReadError
from retinaview.report.logo import KEPT_SIDE_PX, read_logo
from retinaview.report.page_pictures import page_pixels
from retinaview.report.pages import lay_out
from retinaview.report.plan import Report, ReportPlan

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20">'
    '<rect width="60" height="20" fill="#00ff00"/>{}</svg>'
)


def drawing(folder: Path, inside: str = "") -> str:
    path = folder / "logo.svg"
    path.write_text(SVG.format(inside))
    return str(path)


def picture(folder: Path, name: str = "logo.png", size: tuple[int, int] = (60, 20)) -> str:
    mode = "RGBA" if name.endswith("png") else "RGB"
    Image.new(mode, size, (0, 255, 0)).save(folder / name)
    return str(folder / name)


@pytest.mark.parametrize("make", [drawing, picture, lambda folder: picture(folder, "l.jpg")])
def test_a_logo_is_drawn(tmp_path: Path, make: object) -> None:
    plan = ReportPlan(logo=make(tmp_path))  # type: ignore[operator]
    logo = read_logo(plan.logo)
    assert logo is not None
    assert logo.aspect == pytest.approx(3)
    page = page_pixels(lay_out(Report(make_study(), plan, logo)), 0, 72).astype(int)
    green = np.argwhere((page[..., 1] > 230) & (page[..., 0] < 40) & (page[..., 2] < 40))
    assert len(green) == pytest.approx(90 * 30, rel=0.1)
    assert green.min(axis=0) == pytest.approx((32, 43), abs=2)


def test_none_is_none() -> None:
    assert read_logo("") is None


def test_what_is_transparent_is_white_on_paper(tmp_path: Path) -> None:
    Image.new("RGBA", (30, 30), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    logo = read_logo(str(tmp_path / "clear.png"))
    page = page_pixels(lay_out(Report(make_study(), ReportPlan(), logo)), 0, 72)
    assert page[34:60, 45:70].min() > 250


def test_a_large_picture_is_shrunk(tmp_path: Path) -> None:
    logo = read_logo(picture(tmp_path, size=(4000, 200)))
    assert logo is not None
    assert logo.aspect == KEPT_SIDE_PX / 60


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.png", b"text", "a logo is a PNG, JPEG or SVG file"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "PNG, JPEG or SVG|damaged"),
        ("a.svg", b"<svg><rect", "damaged"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>", "damaged"),
        ("a.svg", SVG.format('<image href="other.png"/>').encode(), "other files"),
        ("a.svg", SVG.format('<image href="file:///etc/passwd"/>').encode(), "other files"),
        ("a.gif", b"GIF89a", "PNG, JPEG or SVG"),
    ],
)
def test_what_is_no_logo_is_refused(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ImageReadError, match=said):
        read_logo(str(tmp_path / name))


def test_one_that_is_gone_or_too_large_is_said(tmp_path: Path) -> None:
    with pytest.raises(ImageReadError, match="no longer there"):
        read_logo(str(tmp_path / "gone.png"))
    with pytest.raises(ImageReadError, match="cannot be read"):
        read_logo(str(tmp_path))
    with (tmp_path / "large.png").open("wb") as stream:
        stream.truncate(9_000_000)
    with pytest.raises(ImageReadError, match="at most 8 MB"):
        read_logo(str(tmp_path / "large.png"))
    with pytest.raises(ImageReadError, match="8000 px"):
        read_logo(picture(tmp_path, size=(8001, 1)))
