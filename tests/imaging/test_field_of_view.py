import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retinaview.core.image import FovBasis, Mask, Rgb
from retinaview.imaging.field_of_view import SquareFrame, find_field_of_view
from retinaview.imaging.load import load_fundus

RETINA = np.array([0.75, 0.4, 0.2], np.float32)


def shape_of_field(
    height: int,
    width: int,
    centre: tuple[float, float],
    radius: float,
    cut: float = 0.0,
    notch: str = "",
) -> Mask:
    """A disc; `cut` is the share of the radius lost above and below, `notch` is "out" or "in"."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    field = (y - centre[0]) ** 2 + (x - centre[1]) ** 2 <= radius**2
    field &= np.abs(y - centre[0]) <= radius * (1 - cut)
    bump = np.hypot(y - centre[0] + 0.64 * radius, x - centre[1] - 0.77 * radius) < 0.06 * radius
    if notch == "out":
        field |= bump
    elif notch == "in":
        field &= ~bump
    return field


def paint(
    field: Mask,
    centre: tuple[float, float],
    radius: float,
    *,
    bright: float = 1.0,
    vignette: float = 0.5,
    shade: float = 0.0,
    shade_angle_rad: float = 0.0,
    blur_px: float = 0.7,
    surround: tuple[float, float, float] = (0.0, 0.0, 0.0),
    noise: float = 0.0,
    jpeg: int = 0,
    label: bool = False,
) -> Rgb:
    """A drawn retina behind the stop `field`; surround and noise in grey levels of 255."""
    rng = np.random.default_rng(0)
    y, x = np.mgrid[: field.shape[0], : field.shape[1]].astype(np.float32)
    y, x = (y - centre[0]) / radius, (x - centre[1]) / radius
    light = bright * (1 - vignette * (y * y + x * x))
    along = x * np.cos(shade_angle_rad) + y * np.sin(shade_angle_rad)
    light *= np.clip(1 - shade * np.clip(along + 0.3, 0, None), 0, 1)
    texture = cv2.GaussianBlur(rng.normal(size=field.shape), (0, 0), max(radius / 60, 0.8))
    light = light * (1 + 0.06 * texture / texture.std())
    retina = np.clip(light[..., None] * RETINA, 0, 1)
    stop = cv2.GaussianBlur(field.astype(np.float32), (0, 0), blur_px)[..., None]
    levels = 255 * retina * stop + np.array(surround) * (1 - stop)
    levels = np.clip(levels + noise * rng.normal(size=levels.shape), 0, 255).round()
    picture = levels.astype(np.uint8)
    if label:
        size = field.shape[1] / 900
        cv2.putText(picture, "DOE JANE 12345", (8, 30), 0, size, (230, 230, 230), 2, cv2.LINE_AA)
        cv2.rectangle(picture, (field.shape[1] - 70, 4), (field.shape[1] - 4, 24), (255,) * 3, -1)
    if jpeg:
        ok, coded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, jpeg])
        assert ok
        picture = cv2.imdecode(coded, cv2.IMREAD_COLOR)
    return picture.astype(np.float32) / np.float32(255)


def farthest_error(found: Mask, true: Mask) -> float:
    """How far the two edges are apart at most, as a share of the field's diameter."""
    wrong = found ^ true
    if not wrong.any():
        return 0.0
    distance = np.maximum(*(cv2.distanceTransform(m.astype(np.uint8), 2, 5) for m in (true, ~true)))
    return float((distance[wrong].max() - 0.5) / (2 * np.sqrt(true.sum() / np.pi)))


def look(
    height: int = 560,
    width: int = 760,
    centre: tuple[float, float] | None = None,
    radius: float | None = None,
    cut: float = 0.0,
    notch: str = "",
    **painting: Any,
) -> tuple[Rgb, Mask]:
    centre = centre or (height / 2, width / 2)
    radius = radius or 0.46 * min(height, width)
    field = shape_of_field(height, width, centre, radius, cut, notch)
    return paint(field, centre, radius, **painting), field


FIELDS: dict[str, dict[str, Any]] = {
    "circle": {},
    "truncated": {"cut": 0.15},
    "slightly truncated": {"cut": 0.05},
    "bump at the rim": {"notch": "out"},
    "dent at the rim": {"notch": "in"},
    "truncated, with a bump": {"cut": 0.3, "notch": "out"},
    "cut by the frame": {"radius": 320},
    "cut by the frame on four sides": {"radius": 320, "width": 600},
    "off centre": {"centre": (220, 300), "radius": 200},
    "off centre, cut by two sides": {"centre": (220, 200), "radius": 300},
    "small in its frame": {"centre": (220, 200), "radius": 140},
    "portrait": {"height": 760, "width": 560},
    "wide frame": {"height": 400, "width": 1200},
    "dark": {"bright": 0.12},
    "dark and noisy": {"bright": 0.12, "noise": 2, "surround": (4, 4, 4)},
    "very dark": {"bright": 0.06},
    "one side dark as the surround": {"shade": 1.2, "shade_angle_rad": 0.7},
    "half dark as the surround": {"shade": 2.5, "shade_angle_rad": 2.0},
    "top dark as the surround": {"shade": 1.2, "shade_angle_rad": -1.57},
    "one side dark, noisy": {"shade": 1.2, "noise": 3, "surround": (6, 6, 6)},
    "grey surround": {"surround": (20, 20, 20), "noise": 4},
    "grey surround, JPEG": {"surround": (20, 20, 20), "noise": 4, "jpeg": 60},
    "blue surround": {"surround": (5, 5, 18), "noise": 2},
    "red surround": {"surround": (20, 4, 4), "noise": 2},
    "very noisy": {"surround": (15, 15, 15), "noise": 15},
    "ringing": {"jpeg": 25},
    "soft edge": {"blur_px": 4},
    "label": {"label": True},
    "label, dark": {"label": True, "bright": 0.12},
    "label, JPEG, noise": {"label": True, "jpeg": 50, "noise": 3},
    "white surround": {"surround": (247, 247, 247)},
    "white surround, truncated, JPEG": {"surround": (247, 247, 247), "cut": 0.15, "jpeg": 80},
    "tiny": {"height": 64, "width": 64, "blur_px": 0.4},
    "tiny, grey": {"height": 64, "width": 80, "surround": (12, 12, 12), "noise": 3},
}


@pytest.mark.parametrize("name", FIELDS)
def test_field_is_found_to_half_a_per_cent(name: str) -> None:
    picture, field = look(**FIELDS[name])
    view = find_field_of_view(picture)
    assert view.basis is FovBasis.CIRCLE
    tolerance = max(0.005, 0.75 / np.sqrt(field.sum()))  # half a per cent, or a pixel when tiny
    assert farthest_error(view.mask, field) <= tolerance


@pytest.mark.parametrize("name", ["circle", "truncated", "cut by the frame", "off centre", "label"])
def test_circle_is_the_cameras_stop(name: str) -> None:
    case = FIELDS[name]
    height, width = case.get("height", 560), case.get("width", 760)
    view = find_field_of_view(look(**case)[0])
    assert view.circle is not None
    centre = case.get("centre", (height / 2, width / 2))
    assert np.hypot(view.circle.y - centre[0], view.circle.x - centre[1]) < 1.5
    assert abs(view.circle.radius_px - case.get("radius", 0.46 * min(height, width))) < 1.5


def test_12_megapixels_are_found_as_well_and_quickly() -> None:
    small, small_field = look(712, 1072, radius=425, notch="out")
    picture = np.clip(cv2.resize(small, None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC), 0, 1)
    field = cv2.resize(small_field.astype(np.float32), None, fx=4, fy=4) > 0.5
    started = time.perf_counter()
    view = find_field_of_view(picture)
    took_s = time.perf_counter() - started
    assert farthest_error(view.mask, field) < 0.003
    assert view.circle is not None
    assert abs(view.circle.radius_px - 1700) < 5
    assert took_s < 2, "about 0.2 s on an idle machine; the rest is for a busy one"


def test_the_same_picture_gives_the_same_field() -> None:
    picture, _ = look(cut=0.15, noise=4)
    first, second = find_field_of_view(picture), find_field_of_view(picture.copy())
    assert np.array_equal(first.mask, second.mask)
    assert first.circle == second.circle


FRAMES = {
    "black": np.zeros((200, 300, 3), np.float32),
    "white": np.ones((200, 300, 3), np.float32),
    "grey": np.full((64, 64, 3), 0.5, np.float32),
    "dark noise": np.random.default_rng(0).random((200, 300, 3), np.float32) * np.float32(0.03),
    "noise": np.random.default_rng(0).random((200, 300, 3), np.float32),
    "borderless": look(400, 500, radius=400)[0],
    "borderless, corners in shade": look(400, 500, radius=400, shade=0.8)[0],
    "corners just nipped": look(400, 400, radius=275)[0],
}


@pytest.mark.parametrize("name", FRAMES)
def test_without_a_surround_the_frame_is_the_field(name: str) -> None:
    view = find_field_of_view(FRAMES[name])
    assert view.basis is FovBasis.FRAME
    assert view.mask.all()
    assert view.circle is None


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(1, 80), st.integers(1, 80), st.integers(0, 2**16), st.floats(0, 1))
def test_any_picture_has_a_field(height: int, width: int, seed: int, level: float) -> None:
    rng = np.random.default_rng(seed)
    picture = rng.random((height, width, 3), np.float32) * np.float32(level)
    picture[rng.random((height, width)) < rng.random()] = 0
    view = find_field_of_view(picture)
    assert view.mask.shape == (height, width)
    assert view.mask.any()


def test_given_mask_is_taken_as_it_is() -> None:
    picture, field = look()
    given_mask = field.copy()
    given_mask[:300] = False
    view = find_field_of_view(picture, given_mask)
    assert view.basis is FovBasis.GIVEN
    assert np.array_equal(view.mask, given_mask)
    given_mask[:] = False
    assert view.mask.any(), "the caller's array must not be shared"
    assert find_field_of_view(picture, field).circle is not None
    with pytest.raises(ValueError, match="does not fit"):
        find_field_of_view(picture, field.T)
    with pytest.raises(ValueError, match="empty"):
        find_field_of_view(picture, np.zeros_like(field))


def test_real_photographs_have_round_fields(photographs_dir: Path) -> None:
    paths = sorted((photographs_dir / "test" / "lowquality").glob("*.jpg"))[::3]
    paths += sorted((photographs_dir / "test" / "vessels" / "chase" / "images").glob("*.jpg"))[::3]
    assert paths
    for path in paths:
        view = load_fundus(path).view
        assert view.basis is FovBasis.CIRCLE, path.name
        assert view.circle is not None, path.name
        assert 0.6 < view.area_fraction < 0.82, path.name


# ---- the square frame


BOXES = {
    "inside": (slice(10, 50), slice(20, 75)),
    "upper left corner": (slice(0, 40), slice(0, 31)),
    "lower right corner": (slice(33, 70), slice(40, 90)),
    "full width": (slice(20, 45), slice(0, 90)),
    "whole frame": (slice(0, 70), slice(0, 90)),
    "one pixel": (slice(69, 70), slice(89, 90)),
}


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("channels", [(), (1,), (3,)])
def test_there_and_back_is_exact_without_scaling(box: str, channels: tuple[int, ...]) -> None:
    rng = np.random.default_rng(0)
    mask = np.zeros((70, 90), bool)
    mask[BOXES[box]] = rng.random(mask[BOXES[box]].shape) < 0.8
    mask[BOXES[box][0].start, BOXES[box][1].start] = True
    mask[BOXES[box][0].stop - 1, BOXES[box][1].stop - 1] = True
    picture = rng.random((70, 90, *channels), np.float32)
    onto = rng.random((70, 90, *channels), np.float32)
    before = onto.copy()
    frame = SquareFrame.of(mask, SquareFrame.of(mask, 1).native_side)
    square = frame.to_square(picture)
    assert square.shape == (frame.side, frame.side, *channels)
    pasted = frame.from_square(square, onto)
    assert np.array_equal(pasted[mask], picture[mask])
    assert np.array_equal(pasted[~mask], onto[~mask])
    assert np.array_equal(onto, before)
    assert frame.mask_to_square(mask).sum() == mask.sum()


def test_padding_is_black_and_the_field_is_in_the_middle() -> None:
    mask = np.zeros((60, 100), bool)
    mask[10:30, 20:80] = True
    frame = SquareFrame.of(mask, 60)
    square = frame.to_square(np.ones((60, 100, 3), np.float32))
    assert (square[:20] == 0).all()
    assert (square[20:40] == 1).all()
    assert (square[40:] == 0).all()


@pytest.mark.parametrize("side", [64, 200, 512])
def test_scaled_round_trip_stays_near_and_outside_stays_exact(side: int) -> None:
    picture, field = look(300, 400, cut=0.15)
    frame = SquareFrame.of(field, side)
    square = frame.to_square(picture)
    assert square.shape == (side, side, 3)
    assert square.min() >= 0
    assert square.max() <= picture.max() + 1e-6
    pasted = frame.from_square(square, picture)
    assert np.array_equal(pasted[~field], picture[~field])
    core = cv2.erode(field.astype(np.uint8), np.ones((25, 25), np.uint8)).astype(bool)
    assert np.abs(pasted - picture)[core].mean() < 0.03


def test_a_square_of_another_side_is_pasted_too() -> None:
    _, field = look(300, 400)
    square = np.full((128, 128, 3), 0.25, np.float32)
    pasted = SquareFrame.of(field, 64).from_square(square, np.ones((300, 400, 3), np.float32))
    assert np.allclose(pasted[field], 0.25)
    assert (pasted[~field] == 1).all()


def test_scaling_does_not_shift() -> None:
    y, x = np.mgrid[:256, :256].astype(np.float32)
    ramp = (x + y) / 512
    frame = SquareFrame.of(np.ones((256, 256), bool), 64)
    there = frame.to_square(ramp)
    assert abs(float(there.mean()) - float(ramp.mean())) < 1e-4
    back = frame.from_square(there, np.zeros_like(ramp))
    assert np.abs(back - ramp)[16:-16, 16:-16].max() < 1e-3


def test_empty_mask_counts_as_the_whole_picture() -> None:
    frame = SquareFrame.of(np.zeros((40, 50), bool), 50)
    picture = np.random.default_rng(0).random((40, 50), np.float32)
    pasted = frame.from_square(frame.to_square(picture), np.zeros_like(picture))
    assert np.array_equal(pasted, picture)


def test_side_must_be_positive() -> None:
    with pytest.raises(ValueError, match="side"):
        SquareFrame.of(np.ones((4, 4), bool), 0)
