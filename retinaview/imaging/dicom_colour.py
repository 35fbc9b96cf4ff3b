"""Stored numbers to red, green and blue, and the doubt whether they were read as they are meant."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.words import tr

Stored = NDArray[np.uint8 | np.uint16]

LOOKED_AT_PX = 256
"""Longer side of the small picture on which colours are judged."""
LIT = 0.12
"""Part of full intensity that the field reaches and the surround does not."""
FEWEST_LIT = 0.02
"""Share of the frame that must be lit before its colour says anything."""
WARM = 1.1
"""How far red leads blue in a fundus, at least; those of any skin colour and camera do."""
STRANGE = 0.97
"""Below this share of green or blue, red is so weak that no white light gives such a fundus."""

RGB, YBR = "RGB", "YBR"


@dataclass(frozen=True)
class Doubt:
    """That the colours may be meant otherwise: a sentence, and as what to read them instead."""

    sentence: str
    instead: str


def ybr_to_rgb(stored: Stored, bits: int, *, is_partial: bool = False) -> Stored:
    """Turn full-range (or partial) YCbCr numbers into RGB of the same depth.

    Args:
        stored: (H, W, 3), values below 2 ** bits.
        bits: of a value.
        is_partial: luma spans 16 to 235 of 255, chroma 16 to 240.

    Reference:
        DICOM PS3.3 C.7.6.3.1.2; ITU-R BT.601.
    """
    top, middle = np.float32(2**bits - 1), np.float32(2 ** (bits - 1))
    rgb = np.empty(stored.shape, stored.dtype)
    for start in range(0, stored.shape[0], 512):  # the float copy of a whole picture is large
        y, blue, red = np.moveaxis(stored[start : start + 512].astype(np.float32), -1, 0)
        blue, red = blue - middle, red - middle
        if is_partial:
            step = np.float32(2 ** (bits - 8))
            y = (y - 16 * step) * np.float32(255 / 219)
            blue, red = blue * np.float32(255 / 224), red * np.float32(255 / 224)
        planes = (
            y + np.float32(1.402) * red,
            y - np.float32(0.344136) * blue - np.float32(0.714136) * red,
            y + np.float32(1.772) * blue,
        )
        for channel, plane in enumerate(planes):
            rgb[start : start + 512, :, channel] = np.rint(np.clip(plane, 0, top))
    return rgb


def doubt_colours(stored: Stored, bits: int, read_as: str) -> Doubt | None:
    """Say whether the stored numbers give a fundus only when they are read the other way.

    Args:
        stored: (H, W, 3) as the file holds them.
        bits: of a value.
        read_as: "RGB" or "YBR", how they were read.

    Returns:
        The doubt; None where the colours look right, or no better the other way.
    """
    small = _shrunk(stored)
    as_rgb, as_ybr = small, ybr_to_rgb(small, bits)
    now, other = (as_rgb, as_ybr) if read_as == RGB else (as_ybr, as_rgb)
    if _balance(now, bits) is None or not _is_strange(now, bits) or not _is_warm(other, bits):
        return None
    instead = YBR if read_as == RGB else RGB
    sentence = (
        tr(
            "The colours look pink or violet: the file says {read_as}, but read as {instead} they "
            "look like those of a fundus.",
            read_as=read_as,
            instead=instead,
        )
        if read_as == RGB
        else tr(
            "The colours look green: the file says {read_as}, but read as {instead} they look "
            "like those of a fundus.",
            read_as=read_as,
            instead=instead,
        )
    )
    return Doubt(sentence, instead)


def _shrunk(stored: Stored) -> Stored:
    """Every n-th pixel: an average of YCbCr and of RGB numbers would not be the same colour."""
    step = max(1, max(stored.shape[:2]) // LOOKED_AT_PX)
    return np.ascontiguousarray(stored[::step, ::step])


def _balance(rgb: Stored, bits: int) -> NDArray[np.float64] | None:
    """Mean red, green, blue in [0, 1] where it is lit; None where hardly anything is."""
    values = cv2.blur(rgb.astype(np.float32) / np.float32(2**bits - 1), (3, 3))
    lit = values.max(axis=2) > LIT
    return values[lit].mean(axis=0, dtype=np.float64) if lit.mean() > FEWEST_LIT else None


def _is_warm(rgb: Stored, bits: int) -> bool:
    mean = _balance(rgb, bits)
    if mean is None:
        return False
    red, green, blue = mean
    return bool(red > green and red > WARM * blue and green > 0.7 * blue)


def _is_strange(rgb: Stored, bits: int) -> bool:
    mean = _balance(rgb, bits)
    if mean is None:
        return False
    red, green, blue = mean
    is_green = red < STRANGE * green and blue < STRANGE * green
    is_pink = green < STRANGE * min(red, blue) or red < STRANGE * blue
    return bool(is_green or is_pink)
