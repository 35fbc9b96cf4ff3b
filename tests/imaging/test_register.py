"""Two photographs of one eye laid on each other, and two that must not be."""

from dataclasses import replace
from functools import cache

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from retinaview.core.image import Eye, FieldOfView, FovBasis, FundusImage
from retinaview.core.progress import Cancelled
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.register import LEAST_OVERLAP, lay_onto, register

SIDE = 480
FAR_PX = 0.02 * SIDE
"""Further apart no point of the field may come to lie."""


@cache
def eye(seed: int, which: Eye = Eye.OD) -> FundusImage:
    return draw_phantom(seed, SIDE, eye=which).image


def again(
    image: FundusImage,
    turn_deg: float = 0.0,
    stretch: float = 1.0,
    shift: tuple[float, float] = (0.0, 0.0),
    gamma: float = 1.0,
    uneven: float = 0.0,
    noise: float = 0.0,
) -> tuple[FundusImage, NDArray[np.float64]]:
    """Take the eye once more; gives the photograph and the map from it to the first one.

    `shift` is (down, right) in radii of the field.
    """
    middle = (SIDE - 1) / 2
    onto = np.vstack([cv2.getRotationMatrix2D((middle, middle), turn_deg, 1 / stretch), [0, 0, 1]])
    onto[:2, 2] += np.array([shift[1], shift[0]]) * SIDE / 2
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    rgb = cv2.warpAffine(image.rgb, onto[:2], (SIDE, SIDE), flags=flags)
    seen = cv2.warpAffine(image.fov.astype(np.uint8), onto[:2], (SIDE, SIDE), flags=flags) > 0
    y, x = np.mgrid[:SIDE, :SIDE]
    seen &= np.hypot(y - middle, x - middle) < 0.48 * SIDE
    light = 1 + uneven * (x - middle) / middle
    grain = np.random.default_rng(3).normal(0, noise, rgb.shape)
    rgb = np.clip(rgb, 0, 1) ** gamma * light[..., None] + grain
    rgb = np.where(seen[..., None], np.clip(rgb, 0, 1), 0).astype(np.float32)
    view = FieldOfView(seen, None, FovBasis.GIVEN)
    return replace(image, rgb=rgb, view=view), onto


def farthest(found: NDArray[np.float64], truth: NDArray[np.float64]) -> float:
    places = np.array([[x, y, 1.0] for x in (120, 240, 360) for y in (120, 240, 360)]).T
    apart = ((found - truth) @ places)[:2]
    return float(np.hypot(*apart).max())


@pytest.mark.parametrize(
    "change",
    [
        {"shift": (0.0, 0.3)},
        {"turn_deg": 12.0, "shift": (0.1, -0.2)},
        {"stretch": 1.4, "shift": (0.1, 0.1)},
        {"turn_deg": -5.0, "gamma": 1.7, "uneven": 0.5, "noise": 0.02},
    ],
    ids=["shift", "turn", "stretch", "light"],
)
def test_the_same_eye_is_laid_where_it_belongs(change: dict[str, float]) -> None:
    moving, truth = again(eye(3), **change)  # type: ignore[arg-type]
    found = register(eye(3), moving)
    assert found.onto is not None, found
    assert farthest(found.onto, truth) < FAR_PX
    assert found.overlap > LEAST_OVERLAP
    assert "lie on each other" in found.verdict


def test_sizes_may_differ() -> None:
    moving, truth = again(eye(3), turn_deg=4.0, shift=(0.1, 0.1))
    half = cv2.resize(moving.rgb, (SIDE // 2, SIDE // 2), interpolation=cv2.INTER_AREA)
    mask = np.ascontiguousarray(moving.fov[::2, ::2])
    small = replace(moving, rgb=half, view=FieldOfView(mask, None, FovBasis.GIVEN))
    found = register(eye(3), small)
    assert found.onto is not None
    grown = np.array([[2, 0, 0.5], [0, 2, 0.5], [0, 0, 1.0]])
    assert farthest(found.onto @ np.linalg.inv(grown), truth) < FAR_PX
    laid = lay_onto((half * 255).astype(np.uint8), found.onto, (SIDE, SIDE))
    both = eye(3).fov & (laid.max(axis=2) > 0)
    assert np.abs(laid[both] / 255 - eye(3).rgb[both]).mean() < 0.03


@pytest.mark.parametrize(
    "moving",
    [eye(9), eye(3, Eye.OS), again(eye(3), shift=(0.0, 1.9))[0]],
    ids=["another eye", "its mirror image", "another part of it"],
)
def test_where_nobody_can_be_sure_that_is_said(moving: FundusImage) -> None:
    found = register(eye(3), moving)
    assert not found.is_sure
    assert "could not be laid" in found.verdict or "too little" in found.verdict
    assert "side by side" in found.verdict


def test_without_anything_to_see_it_says_so() -> None:
    flat = np.full((SIDE, SIDE, 3), 0.4, np.float32)
    blank = replace(eye(3), rgb=flat, view=FieldOfView(flat[..., 0] > 0, None, FovBasis.FRAME))
    assert not register(eye(3), blank).is_sure
    assert not register(blank, eye(3)).is_sure


def test_it_repeats_itself() -> None:
    moving, _ = again(eye(3), turn_deg=8.0, noise=0.01)
    first, second = register(eye(3), moving), register(eye(3), moving)
    assert first.onto is not None
    assert second.onto is not None
    assert np.array_equal(first.onto, second.onto)


def test_it_stops_when_told() -> None:
    def enough(fraction: float, _label: str) -> None:
        if fraction >= 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        register(eye(3), eye(9), enough)
