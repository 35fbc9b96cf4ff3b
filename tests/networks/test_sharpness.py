import cv2
import numpy as np
import pytest
import torch

from retinaview.imaging.phantom import draw_phantom
from retinaview.networks.sharpness import NUMBERS, octave_energies


def view_of(rgb: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(rgb))[None].permute(0, 3, 1, 2)


@pytest.fixture(scope="module")
def rgb() -> np.ndarray:
    return draw_phantom(3, 512).image.rgb.copy()


def test_blur_lowers_the_finest_octave_most(rgb: np.ndarray) -> None:
    fov = rgb.max(2, keepdims=True) > 0
    blurred = (cv2.blur(rgb, (5, 5)) * fov).astype(np.float32)
    before, after = octave_energies(view_of(rgb)), octave_energies(view_of(blurred))
    assert before.shape == (1, NUMBERS)
    fall = (before - after).view(4, 3).mean(1)
    assert fall[0] > 0.3
    assert fall[0] > fall[1] > fall[3]


def test_rim_of_the_field_is_no_detail(rgb: np.ndarray) -> None:
    fov = (rgb.max(2, keepdims=True) > 0).astype(np.float32)
    smooth = (0.5 * fov).repeat(3, axis=2)
    floor = octave_energies(torch.full((1, 3, 512, 512), 0.5))
    assert torch.allclose(octave_energies(view_of(smooth)), floor, atol=1e-3)


def test_black_picture_has_numbers_too() -> None:
    assert torch.isfinite(octave_energies(torch.zeros(1, 3, 64, 64))).all()
