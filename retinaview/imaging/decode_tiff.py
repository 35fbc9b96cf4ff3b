"""Decode a picture of a TIFF file to RGB: 8 to 16 bit and floating point, upright."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import LoadChoices
from retinaview.errors import ImageReadError
from retinaview.imaging.decoded import (
    CLEAR_NOTICE,
    CMYK_NOTICE,
    EXTRA_NOTICE,
    FLOAT_DEPTH,
    GREY_NOTICE,
    OPAQUE_NOTICE,
    PALETTE_NOTICE,
    STRIP_ROWS,
    YCC_NOTICE,
    Decoded,
    Pixels,
    flatten,
    frame_notices,
    three_channels,
    turn,
    widen,
)
from retinaview.imaging.strips import in_strips
from retinaview.imaging.tiff_directory import Directories, Directory, Tag, read_directories
from retinaview.imaging.tiff_layout import (
    FLOATING,
    INK,
    JPEG,
    PALETTE,
    WHITE_IS_ZERO,
    YCC,
    Layout,
    read_layout,
)
from retinaview.words import mark, tr

ASSOCIATED, UNASSOCIATED = 1, 2
SCALES = (1.0, 255.0, 65535.0)
"""What floating-point numbers may mean by full light: the least that they hardly exceed."""
OVERSHOOT = 0.1
"""How far beyond full light or below none a filter may have led them, in shares of full light."""
_FLOAT_NOTICE = mark("The file holds floating-point numbers; results are kept at 16 bits.")
_YCC_COEFFICIENTS = (0.299, 0.587, 0.114)
_YCC_LEVELS = (0, 255, 128, 255, 128, 255)
_WHITE_NOTICE = mark("White is 0 in the file: its numbers were reversed.")
_REDUCED_NOTICE = mark("A small copy or mask of the picture in the file was left out.")
_BROKEN_NOTICE = mark(
    "The file's list of further pictures is damaged; only those before are counted."
)


def decode_tiff(data: bytes, name: str, choices: LoadChoices) -> Decoded:
    """Decode the picture of the file that `choices` names.

    Raises:
        ImageReadError: of a kind that is not supported, too large, too small, no such picture.
        Exception: whatever damaged bytes bring about.
    """
    from retinaview.imaging.tiff_segments import unpack  # its codecs are loaded for TIFF alone

    directories = read_directories(data)
    notices = frame_notices(len(directories.pictures), choices.frame, name)
    notices += _chain_notices(directories)
    directory = directories.pictures[choices.frame - 1]
    layout = read_layout(directory, name, len(data))
    stored = unpack(data, directory, layout)
    if layout.sample_format == FLOATING:
        stored, depth, scaled = _floating(stored, layout, name)
    else:
        stored, depth, scaled = _whole(stored, directory, layout)
    pixels, converted = _to_rgb(stored, depth, directory, layout)
    pixels, turned = turn(pixels, directory.number(Tag.ORIENTATION, 1))
    return Decoded(
        pixels=pixels,
        bit_depth=depth,
        file_format="TIFF",
        decoder="imagecodecs",
        notices=notices + scaled + converted + turned,
        icc_profile=directory.raw(Tag.ICC_PROFILE),
        frames=len(directories.pictures),
    )


def _chain_notices(directories: Directories) -> tuple[str, ...]:
    reduced = (tr(_REDUCED_NOTICE),) if directories.reduced else ()
    return reduced + ((tr(_BROKEN_NOTICE),) if directories.is_broken else ())


def _whole(
    stored: NDArray[Any], directory: Directory, layout: Layout
) -> tuple[NDArray[Any], int, tuple[str, ...]]:
    """Give whole numbers with the bits that they mean."""
    if layout.photometric == PALETTE:
        return stored, 8, ()
    if layout.bits < 8:
        wide, notices = widen(stored, layout.bits)
        return wide, 8, notices
    tops = {int(top) for top in directory.numbers(Tag.MAX_VALUE)}
    bits = next((bits for bits in range(9, 16) if tops == {2**bits - 1}), layout.bits)
    if bits < layout.bits and int(stored.max()) < 2**bits:
        notice = tr(
            "The file says that its {stored}-bit numbers mean {bits} bits, read as such.",
            stored=layout.bits,
            bits=bits,
        )
        return stored, bits, (notice,)
    return stored, layout.bits, ()


def _floating(
    stored: NDArray[Any], layout: Layout, name: str
) -> tuple[NDArray[np.float32], int, tuple[str, ...]]:
    """Bring floating-point numbers to [0, 1] and say how."""
    low, high = float(stored.min()), float(stored.max())  # nan where any number is
    if not np.isfinite([low, high]).all():
        raise ImageReadError(
            tr("{name}: some of its floating-point numbers are not finite.", name=name)
        )
    full = next((scale for scale in SCALES if high <= scale * (1 + OVERSHOOT)), None)
    if full is None or low < -OVERSHOOT * full:
        raise ImageReadError(
            tr(
                "{name}: floating-point numbers from {low:.4g} to {high:.4g} are no picture; "
                "0 to 1, 0 to 255 and 0 to 65535 are supported.",
                name=name,
                low=low + 0,
                high=high + 0,
            )
        )
    notices: tuple[str, ...] = (tr(_FLOAT_NOTICE),)
    values = stored.astype(np.float32, copy=False)
    if full > 1:
        np.divide(values, np.float32(full), out=values)
        notices += (tr("Its numbers were divided by {full:.0f}.", full=full),)
    if low < 0 or high > full:
        np.clip(values, 0, 1, out=values)
        notices += (tr("Its numbers below 0 or above {full:.0f} were cut off there.", full=full),)
    return values, FLOAT_DEPTH, notices


def _to_rgb(
    stored: NDArray[Any], depth: int, directory: Directory, layout: Layout
) -> tuple[Pixels, tuple[str, ...]]:
    """Convert (H, W, samples) to (H, W, 3) and say what was done."""
    full = 1.0 if depth == FLOAT_DEPTH else float(2**depth - 1)
    colours, notices = stored[..., : layout.channels], tuple[str, ...]()
    if layout.photometric == WHITE_IS_ZERO:
        colours = (stored.dtype.type(full) - colours).astype(stored.dtype, copy=False)
        notices += (tr(_WHITE_NOTICE),)
    if layout.photometric == PALETTE:
        colours, notices = _look_up(colours[..., 0], directory, layout.bits), (tr(PALETTE_NOTICE),)
    elif layout.photometric == INK:
        colours, notices = ink_to_rgb(colours, int(full)), (tr(CMYK_NOTICE),)
    elif layout.photometric == YCC:
        if layout.compression != JPEG or layout.is_planar:  # a JPEG decoder gives RGB
            colours, notices = _ycc_to_rgb(colours, directory), (tr(YCC_NOTICE),)
    elif layout.channels == 1:
        colours, notices = three_channels(colours[..., 0]), (*notices, tr(GREY_NOTICE))
    if not layout.extra:
        return np.ascontiguousarray(colours), notices
    flat, flattened = _lay_on_black(colours, stored[..., layout.channels], layout.extra, full)
    return flat, notices + flattened


def _lay_on_black(
    colours: Pixels, further: NDArray[Any], extra: tuple[int, ...], full: float
) -> tuple[Pixels, tuple[str, ...]]:
    """Use the first of the samples beyond the colours, where it says how it covers."""
    rest = (tr(EXTRA_NOTICE),) if len(extra) > 1 else ()
    if extra[0] == UNASSOCIATED:
        flat, notice = flatten(np.concatenate([colours, further[..., None]], axis=2), full)
        return flat, (notice, *rest)
    if extra[0] == ASSOCIATED:  # its colours lie on black already
        opaque = bool((further == full).all())
        notice = tr(OPAQUE_NOTICE) if opaque else tr(CLEAR_NOTICE)
        return np.ascontiguousarray(colours), (notice, *rest)
    return np.ascontiguousarray(colours), (tr(EXTRA_NOTICE),)


def _look_up(classes: NDArray[Any], directory: Directory, bits: int) -> NDArray[np.uint8]:
    levels = np.array(directory.numbers(Tag.COLOUR_MAP), np.uint32)
    if levels.size < 3 * 2**bits:
        raise ValueError("a palette that is too short")
    if levels.max(initial=0) > 255:  # some writers store 8 bits where 16 should be
        levels >>= np.uint32(8)
    palette = levels[: 3 * 2**bits].reshape(3, -1).T.astype(np.uint8)
    return np.asarray(palette[classes], np.uint8)


def ink_to_rgb(ink: NDArray[Any], full: int) -> NDArray[Any]:
    """Convert (H, W, 4) CMYK, `full` of which is full ink, to (H, W, 3): light = no ink."""
    rgb = np.empty((*ink.shape[:2], 3), ink.dtype)

    def convert_strip(rows: slice) -> None:
        light = full - ink[rows].astype(np.uint64)
        rgb[rows] = (light[..., :3] * light[..., 3:] + full // 2) // full

    in_strips(rgb.shape[0], STRIP_ROWS, convert_strip)
    return rgb


def _ycc_to_rgb(ycc: NDArray[Any], directory: Directory) -> NDArray[np.uint8]:
    """Convert (H, W, 3) of 8 bits by the file's own coefficients and range.

    Reference:
        TIFF Revision 6.0, section 21.
    """
    red, green, blue = (*directory.numbers(Tag.YCC_COEFFICIENTS), *_YCC_COEFFICIENTS)[:3]
    levels: NDArray[np.float64] = np.array(directory.numbers(Tag.REFERENCE_BLACK_WHITE), np.float64)
    if levels.size != 6 or (levels[::2] == levels[1::2]).any() or green == 0:
        levels = np.array(_YCC_LEVELS, np.float64)
        red, green, blue = _YCC_COEFFICIENTS
    gains = np.array([255.0, 127.0, 127.0]) / (levels[1::2] - levels[::2])
    to_red, to_blue = np.array([1, 0, 2 - 2 * red]), np.array([1, 2 - 2 * blue, 0])
    to_green = (np.array([1, 0, 0]) - red * to_red - blue * to_blue) / green
    matrix = np.stack([to_red, to_green, to_blue]) * gains
    whole = np.hstack([matrix, -matrix @ levels[::2].reshape(3, 1)]).astype(np.float32)
    rgb = np.empty((*ycc.shape[:2], 3), np.uint8)

    def convert_strip(rows: slice) -> None:
        strip = np.ascontiguousarray(ycc[rows], np.float32)
        rgb[rows] = np.rint(np.clip(cv2.transform(strip, whole), 0, 255))

    in_strips(rgb.shape[0], STRIP_ROWS, convert_strip)
    return rgb
