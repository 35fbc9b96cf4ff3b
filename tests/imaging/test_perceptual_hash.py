import random
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from retinaview.imaging.field_of_view import SquareFrame, find_field_of_view
from retinaview.imaging.load import load_fundus
from retinaview.imaging.perceptual_hash import ALIKE, BITS, Hash, difference, perceptual_hash
from retinaview.imaging.phantom import draw_phantom

Bytes = NDArray[np.uint8]


def code_of(pixels: Bytes) -> Hash:
    """The hash as a photograph of these pixels gets it: field found, square cut."""
    rgb = np.ascontiguousarray(pixels).astype(np.float32) / 255
    frame = SquareFrame.of(find_field_of_view(rgb).mask, 512)
    return perceptual_hash(frame.to_square(rgb), frame.mask_to_square(frame.mask))


def copies(pixels: Bytes) -> dict[str, Bytes]:
    def compressed(rgb: Bytes, quality: int) -> Bytes:
        _, data = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
        return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1], np.uint8)

    side = pixels.shape[0] // 2
    small = cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA).astype(np.uint8)
    return {
        "smaller": small,
        "compressed": compressed(pixels, 50),
        "smaller and compressed": compressed(small, 70),
        "darker": np.rint(pixels * 0.8).astype(np.uint8),
        "brighter": np.clip(pixels * 1.15, 0, 255).astype(np.uint8),
        "blurred": cv2.GaussianBlur(pixels, (0, 0), 2).astype(np.uint8),
    }


def drawn(seed: int, side: int = 384) -> Bytes:
    return np.rint(draw_phantom(seed, side).image.rgb * 255).astype(np.uint8)


def test_copies_are_alike_and_other_eyes_are_not() -> None:
    eyes = [drawn(seed) for seed in range(4)]
    codes = [code_of(pixels) for pixels in eyes]
    assert codes[0].shape == (BITS,)
    for name, copy in copies(eyes[0]).items():
        assert difference(code_of(copy), codes[0]) < ALIKE, name
    for number, code in enumerate(codes):
        for other in codes[:number]:
            assert difference(code, other) > ALIKE + 0.05


def test_a_black_picture_and_an_empty_field_have_a_code() -> None:
    black = np.zeros((40, 40, 3), np.float32)
    for mask in (np.ones((40, 40), bool), np.zeros((40, 40), bool)):
        assert not perceptual_hash(black, mask).any()


def test_real_photographs_of_different_eyes_stay_apart(photographs_dir: Path) -> None:
    paths = sorted((photographs_dir / "test" / "clean").glob("*.jpg"))
    some = random.Random(0).sample(paths, min(24, len(paths)))
    pictures = [np.rint(load_fundus(path).rgb * 255).astype(np.uint8) for path in some]
    codes = [code_of(pixels) for pixels in pictures]
    apart = [difference(a, b) for n, a in enumerate(codes) for b in codes[:n]]
    assert min(apart) > ALIKE
    for number in range(3):
        for name, copy in copies(pictures[number]).items():
            assert difference(code_of(copy), codes[number]) < ALIKE, (some[number].name, name)


@pytest.mark.parametrize("side", [160, 700])
def test_size_hardly_matters(side: int) -> None:
    pixels = drawn(7)
    other = cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA).astype(np.uint8)
    assert difference(code_of(other), code_of(pixels)) < ALIKE
