from pathlib import Path

import numpy as np
import pytest
from drawn_files import jpeg, jpeg12, png_bytes, saved_as, wide_profile
from PIL import Image

from retinaview.imaging.draft_jpeg import draft_of_jpeg
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom

SIDE = 160


@pytest.fixture(scope="module")
def photograph() -> Image.Image:
    rgb = draw_phantom(3, 512).image.rgb
    frame = np.zeros((700, 1000, 3), np.uint8)
    frame[100:612, 200:712] = np.rint(rgb * 255)
    return Image.fromarray(frame)


def expected(data: bytes, tmp_path: Path) -> object:
    from retinaview.app.photographs import thumbnail_of

    path = tmp_path / "x.jpg"
    path.write_bytes(data)
    return thumbnail_of(load_fundus(path))


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_draft_looks_like_the_photograph_upright(
    photograph: Image.Image, tmp_path: Path, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved_as("JPEG", photograph, quality=90, exif=exif)
    found, whole = draft_of_jpeg(data, SIDE), np.asarray(expected(data, tmp_path), np.int16)
    assert found is not None
    assert found.pixels.shape == whole.shape
    assert max(found.pixels.shape[:2]) == SIDE
    assert np.abs(found.pixels - whole).mean() < 1.5
    assert found.size == ((1000, 700) if orientation in (6, 8) else (700, 1000))


def test_a_profile_is_applied(photograph: Image.Image, tmp_path: Path) -> None:
    data = saved_as("JPEG", photograph, quality=95, icc_profile=wide_profile())
    found, plain = draft_of_jpeg(data, SIDE), draft_of_jpeg(saved_as("JPEG", photograph), SIDE)
    assert found is not None
    assert plain is not None
    assert np.abs(found.pixels - np.asarray(expected(data, tmp_path), np.int16)).mean() < 1.5
    assert np.abs(found.pixels.astype(int) - plain.pixels).max() > 20


def test_what_the_loader_must_judge_has_no_draft() -> None:
    whole = jpeg()
    assert draft_of_jpeg(whole, SIDE) is not None
    grey = saved_as("JPEG", Image.new("L", (100, 100)))
    small = saved_as("JPEG", Image.new("RGB", (40, 40)))
    spoilt = whole[:300] + b"\xff\xd9"
    for data in (b"", b"\xff\xd8\xff", whole[:-300], grey, small, jpeg12(), spoilt):
        assert draft_of_jpeg(data, SIDE) is None
    assert draft_of_jpeg(png_bytes(np.zeros((80, 80, 3), np.uint8)), SIDE) is None
