import time
from pathlib import Path

import numpy as np
import pytest
from drawn_files import drawn, jp2, jp2_with_colours, saved_as, srgb_profile, tiff, wide_profile

from retinaview.imaging.display_colour import display_profile, profile_notice
from retinaview.imaging.load import load_fundus


@pytest.mark.parametrize("kind", ["jpg", "png", "tif", "jp2"])
def test_numbers_stay_and_the_notice_says_what_the_screen_does(tmp_path: Path, kind: str) -> None:
    profile = wide_profile()
    data = {
        "jpg": saved_as("JPEG", quality=100, subsampling=0, icc_profile=profile),
        "png": saved_as("PNG", icc_profile=profile),
        "tif": tiff(drawn(), iccprofile=profile),
        "jp2": jp2_with_colours(jp2(drawn()), bytes([2, 0, 0]) + profile),
    }[kind]
    path = tmp_path / f"a.{kind}"
    path.write_bytes(data)
    image = load_fundus(path)
    assert np.abs(image.rgb * 255 - drawn()).mean() < (2 if kind == "jpg" else 1e-4)
    assert image.source.icc_profile == profile
    (notice,) = image.source.notices
    assert "is applied for display alone; numbers stay as they are." in notice


def test_red_and_green_change_places_on_the_screen() -> None:
    profile = display_profile(wide_profile())
    assert profile is not None
    levels = np.array([[[200, 20, 20], [0, 0, 0], [255, 255, 255]]], np.uint8)
    shown = profile.shown(levels)[0].astype(int)
    assert shown[0, 1] > 150 > shown[0, 0]
    assert np.abs(shown[1:] - levels[0, 1:]).max() <= 2


def test_srgb_and_no_profile_change_nothing_and_say_nothing() -> None:
    for profile in (None, srgb_profile()):
        assert display_profile(profile) is None
        assert profile_notice(profile) == ""


@pytest.mark.parametrize(
    ("profile", "said"),
    [
        (b"", "cannot be used"),
        (b"\0" * 200, "cannot be used"),
        (srgb_profile()[:150], "cannot be used"),
        (b"\0" * 16 + b"GRAY" + b"\0" * 200, "of grey or ink values"),
    ],
    ids=["empty", "nothing", "cut off", "grey"],
)
def test_a_profile_that_cannot_be_used_is_named(profile: bytes, said: str) -> None:
    assert display_profile(profile) is None
    assert said in profile_notice(profile)


def test_12_megapixels_are_quick() -> None:
    profile = display_profile(wide_profile())
    assert profile is not None
    levels = np.random.default_rng(0).integers(0, 256, (2848, 4288, 3), np.uint8)
    started = time.perf_counter()
    profile.shown(levels)
    took_s = time.perf_counter() - started
    print(f"{took_s:.2f} s")
    assert took_s < 4, "about 0.2 s on an idle machine; the rest is for a busy one"
