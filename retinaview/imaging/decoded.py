"""What every decoder of photographs gives, and the steps that they share."""

import threading
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import FLOAT_DEPTH as FLOAT_DEPTH
from retinaview.errors import ImageReadError
from retinaview.imaging.strips import in_strips
from retinaview.words import mark, tr

LARGEST_SIDE = 32_767
LARGEST_AREA = 150_000_000
"""Pixels; larger files are refused from their header alone."""
LARGEST_MEMORY = 3_000_000_000
"""Bytes that the file and all copies of its pixels may take together while it is opened."""
SMALLEST_SIDE = 64
UNIT_BYTES = 13
"""Bytes a pixel of what a photograph is kept as: three float32 and its mask."""
STRIP_ROWS = 256
ONE_DECODER = threading.RLock()
"""Held while warnings are silenced, which changes the whole process: one decoder at a time."""

GREY_NOTICE = mark("The file holds grey values alone: red, green and blue are the same.")
PALETTE_NOTICE = mark("Colours from a palette were converted to RGB.")
CMYK_NOTICE = mark("CMYK ink values were converted to RGB; colours may differ from the original.")
YCC_NOTICE = mark("YCbCr values were converted to RGB.")
EXTRA_NOTICE = mark("A further channel of unknown meaning was left out.")
OPAQUE_NOTICE = mark("The alpha channel, opaque everywhere, was left out.")
CLEAR_NOTICE = mark("Transparent parts were laid on black.")

Pixels = NDArray[np.uint8 | np.uint16 | np.float32]


@dataclass(frozen=True, eq=False)
class Decoded:
    """The pixels of a file.

    Attributes:
        pixels: (H, W, 3), RGB, upright: the file's own numbers as uint8 or uint16, of which
            2 ** bit_depth - 1 is full light; or float32 in [0, 1].
        bit_depth: bits a channel, 8 to 16; `FLOAT_DEPTH` for floating-point numbers.
        file_format: "JPEG", "PNG", "TIFF", "BMP" or "JPEG 2000".
        decoder: what decoded it, "Pillow" or "imagecodecs".
        notices: sentences on what had to be converted or left out.
        icc_profile: the profile in the file, unapplied, whatever it is of.
        frames: how many pictures the file holds.
    """

    pixels: Pixels
    bit_depth: int
    file_format: str
    decoder: str
    notices: tuple[str, ...] = ()
    icc_profile: bytes | None = None
    frames: int = 1


def refuse_size(
    size: tuple[int, int],
    name: str,
    bytes_a_pixel: float = 0,
    file_bytes: int = 0,
    largest_area: int = LARGEST_AREA,
) -> None:
    """Refuse a photograph, from what its header says, that is too large or too small.

    Args:
        size: (width, height) in pixels.
        name: the file's name, for messages.
        bytes_a_pixel: of all arrays that decoding holds at once.
        file_bytes: length of the file, which is held all the while.
        largest_area: pixels, where the kind of file has a limit of its own.

    Raises:
        ImageReadError: the sentence names the size and the limit.
    """
    width, height = size
    if max(size) > LARGEST_SIDE or width * height > largest_area:
        raise ImageReadError(
            tr(
                "{name}: {width} x {height} pixels are too many; the limit is {most} "
                "megapixels and {side} a side.",
                name=name,
                width=width,
                height=height,
                most=largest_area // 1_000_000,
                side=LARGEST_SIDE,
            )
        )
    if min(size) < SMALLEST_SIDE:
        raise ImageReadError(
            tr(
                "{name}: {width} x {height} pixels are too few; at least {side} x "
                "{side} are needed.",
                name=name,
                width=width,
                height=height,
                side=SMALLEST_SIDE,
            )
        )
    room = LARGEST_MEMORY - file_bytes
    if width * height * max(bytes_a_pixel, UNIT_BYTES) > room:
        most = int(max(room, 0) / max(bytes_a_pixel, UNIT_BYTES) / 1e6)
        raise ImageReadError(
            tr(
                "{name}: {width} x {height} pixels of this kind would take more than "
                "{size} GB of memory; about {most} megapixels are possible.",
                name=name,
                width=width,
                height=height,
                size=LARGEST_MEMORY // 10**9,
                most=most,
            )
        )


def frame_notices(frames: int, frame: int, name: str) -> tuple[str, ...]:
    """Say which picture of several is used.

    Raises:
        ImageReadError: there is no picture of that number.
    """
    if not 1 <= frame <= frames:
        if frames == 1:
            sentence = tr(
                "{name}: the file holds 1 picture; there is no number {frame}.",
                name=name,
                frame=frame,
            )
        else:
            sentence = tr(
                "{name}: the file holds {frames} pictures; there is no number {frame}.",
                name=name,
                frames=frames,
                frame=frame,
            )
        raise ImageReadError(sentence)
    if frames == 1:
        return ()
    if frame == 1:
        return (tr("The file holds {frames} pictures; the first one is used.", frames=frames),)
    sentence = tr(
        "The file holds {frames} pictures; number {frame} is used.", frames=frames, frame=frame
    )
    return (sentence,)


def flatten(rgba: Pixels, full: float) -> tuple[Pixels, str]:
    """Lay (H, W, 4) on black and say so.

    Args:
        rgba: straight colours and alpha, whole numbers or float32.
        full: the number that means full light and full cover.
    """
    if bool((rgba[..., 3] == full).all()):
        return np.ascontiguousarray(rgba[..., :3]), tr(OPAQUE_NOTICE)
    flat: Pixels = np.empty((*rgba.shape[:2], 3), rgba.dtype)

    def lay_strip(rows: slice) -> None:
        if rgba.dtype == np.float32:
            flat[rows] = rgba[rows, :, :3] * (rgba[rows, :, 3:] / np.float32(full))
            return
        covered = rgba[rows, :, :3].astype(np.uint64) * rgba[rows, :, 3:]
        flat[rows] = (covered + int(full) // 2) // int(full)

    in_strips(flat.shape[0], STRIP_ROWS, lay_strip)
    return flat, tr(CLEAR_NOTICE)


def widen(values: NDArray[np.uint8], bits: int) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Stretch whole numbers of fewer than 8 bits to 8 and say so."""
    if bits == 8:
        return values, ()
    top = 2**bits - 1
    table = np.array([min(value, top) * 255 // top for value in range(256)], np.uint8)
    return table[values], (
        tr("Numbers of 1 bit were widened to 8 bits.")
        if bits == 1
        else tr("Numbers of {bits} bits were widened to 8 bits.", bits=bits),
    )


def three_channels(grey: Pixels) -> Pixels:
    """Repeat (H, W) to (H, W, 3)."""
    rgb: Pixels = np.repeat(grey[..., None], 3, axis=2)
    return rgb


def turn(pixels: Pixels, orientation: int) -> tuple[Pixels, tuple[str, ...]]:
    """Turn upright what an EXIF orientation of 2 to 8 says is not, and say so."""
    if not 2 <= orientation <= 8:
        return pixels, ()
    if orientation >= 5:
        pixels = pixels.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    notice = tr(
        "Turned upright, as the file's orientation tag ({orientation}) says.",
        orientation=orientation,
    )
    return np.ascontiguousarray(pixels), (notice,)
