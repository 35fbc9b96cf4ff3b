"""Decode JPEG 2000 to RGB: JP2 files and raw codestreams of up to 16 bits, upright."""

import os
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import LoadChoices
from retinaview.errors import ImageReadError
from retinaview.imaging.decoded import (
    CLEAR_NOTICE,
    EXTRA_NOTICE,
    GREY_NOTICE,
    OPAQUE_NOTICE,
    PALETTE_NOTICE,
    UNIT_BYTES,
    YCC_NOTICE,
    Decoded,
    Pixels,
    flatten,
    frame_notices,
    refuse_size,
    three_channels,
    turn,
    widen,
)
from retinaview.imaging.jpeg2000_header import (
    ALPHA,
    ASSOCIATED_ALPHA,
    COLOUR,
    GREY,
    SRGB,
    SYCC,
    UNKNOWN,
    Header,
    read_header,
)
from retinaview.words import mark, tr

MOST_THREADS = 4
MOST_BITS = 16
LARGEST_AREA = 50_000_000
"""Pixels; decoding takes ten times as long as that of a JPEG."""
_SPACE = slice(16, 20)
"""Where a profile says what its colours are."""
_OTHER_COLOURS = {12: "CMYK", 14: "CIE Lab", 19: "CIE Lab", 20: "e-sRGB", 24: "e-sYCC"}
_UNNAMED_GREY_NOTICE = mark("The file does not say what its channels are: they are read as grey.")
_UNNAMED_RGB_NOTICE = mark(
    "The file does not say what its channels are: they are read as red, green and blue."
)


def decode_jpeg2000(data: bytes, name: str, choices: LoadChoices) -> Decoded:
    """Decode the file's one picture.

    Raises:
        ImageReadError: of a kind that is not supported, too large, too small, no such picture.
        Exception: whatever damaged bytes bring about.
    """
    import imagecodecs  # loaded for the files that need it alone

    header = read_header(data)
    notices = frame_notices(1, choices.frame, name)
    bits = _check(header, name, len(data))
    if not header.is_whole:
        raise ValueError("truncated codestream")
    threads = min(MOST_THREADS, os.cpu_count() or 1)
    plain = _without_profile(data, header)
    stored = np.asarray(imagecodecs.jpeg2k_decode(plain, numthreads=threads))
    if stored.shape[:2] != (header.height, header.width):
        raise ValueError("a codestream that unpacks to another size than its header says")
    stored = stored[..., None] if stored.ndim == 2 else stored
    if bits < 8:
        stored, widened = widen(stored, bits)
        notices, bits = notices + widened, 8
    pixels, converted = _to_rgb(stored, bits, header, name)
    pixels, turned = turn(pixels, header.orientation)
    return Decoded(
        pixels=pixels,
        bit_depth=bits,
        file_format="JPEG 2000",
        decoder="imagecodecs",
        notices=notices + converted + turned,
        icc_profile=header.icc_profile,
    )


def _without_profile(data: bytes, header: Header) -> bytes | bytearray:
    """Name the colours in the place of a profile, which the codec would apply."""
    if header.icc_profile is None:
        return data
    colours = SRGB if header.icc_profile[_SPACE] == b"RGB " else GREY
    plain = bytearray(data)
    plain[header.colours_at : header.colours_at + 7] = struct.pack(">BBBI", 1, 0, 0, colours)
    return plain


def _check(header: Header, name: str, file_bytes: int) -> int:
    """Refuse what cannot be a photograph; gives bits a channel."""
    count = len(header.components)
    size = header.width, header.height
    refuse_size(size, name, file_bytes=file_bytes, largest_area=LARGEST_AREA)
    if count > 5:
        raise ImageReadError(
            tr("{name}: {count} channels are not supported.", name=name, count=count)
        )
    if any(each.is_signed for each in header.components):
        raise ImageReadError(tr("{name}: signed pixels are not supported.", name=name))
    depths = {each.bits for each in header.components}
    if len(depths) > 1 and not header.has_palette:
        raise ImageReadError(tr("{name}: channels of unequal depth are not supported.", name=name))
    bits = 8 if header.has_palette else depths.pop()
    if bits > MOST_BITS:
        raise ImageReadError(
            tr(
                "{name}: {bits}-bit pixels are not supported; up to 16 bits are.",
                name=name,
                bits=bits,
            )
        )
    known = (0, SRGB, GREY, SYCC)
    if header.colours not in known:
        what = _OTHER_COLOURS.get(header.colours, tr("the kind {number}", number=header.colours))
        raise ImageReadError(
            tr(
                "{name}: colours of {what} are not supported in JPEG 2000; RGB, YCbCr and "
                "grey are.",
                name=name,
                what=what,
            )
        )
    profile = header.icc_profile
    if profile is not None and profile[_SPACE] not in (b"RGB ", b"GRAY"):
        raise ImageReadError(
            tr("{name}: JPEG 2000 colours other than RGB and grey are not supported.", name=name)
        )
    stored = (3 if header.has_palette else count) * (1 if bits <= 8 else 2)
    # the codec holds four bytes a number, then gives `stored` beside them
    refuse_size(size, name, max(4 * count + stored, 2 * stored + UNIT_BYTES), file_bytes)
    return bits


def _to_rgb(
    stored: NDArray[Any], bits: int, header: Header, name: str
) -> tuple[Pixels, tuple[str, ...]]:
    """Convert (H, W, channels) to (H, W, 3) and say what was done."""
    count = stored.shape[2]
    colours = 1 if count <= 2 else 3
    notices: tuple[str, ...] = (tr(PALETTE_NOTICE),) if header.has_palette else ()
    is_small = any(each.step != header.components[0].step for each in header.components)
    if header.colours == SYCC or (is_small and colours == 3):
        notices += (tr(YCC_NOTICE),)
    elif header.colours == 0 and header.icc_profile is None:
        notices += (tr(_UNNAMED_GREY_NOTICE if colours == 1 else _UNNAMED_RGB_NOTICE),)
    rgb: Pixels = stored[..., :colours]
    if colours == 1:
        rgb, notices = three_channels(stored[..., 0]), (*notices, tr(GREY_NOTICE))
    if count == colours:
        return np.ascontiguousarray(rgb), notices
    kinds = header.channels[colours:count] if len(header.channels) >= count else ()
    if COLOUR in kinds:
        raise ImageReadError(
            tr("{name}: {count} colour channels are not supported.", name=name, count=count)
        )
    cover = stored[..., colours]
    full = 2**bits - 1
    if kinds[:1] == (ALPHA,):
        flat, notice = flatten(np.concatenate([rgb, cover[..., None]], axis=2), full)
        return flat, (*notices, notice)
    if kinds[:1] == (ASSOCIATED_ALPHA,):  # its colours lie on black already
        notice = tr(OPAQUE_NOTICE) if bool((cover == full).all()) else tr(CLEAR_NOTICE)
        return np.ascontiguousarray(rgb), (*notices, notice)
    if kinds[:1] in ((), (UNKNOWN,)):
        return np.ascontiguousarray(rgb), (*notices, tr(EXTRA_NOTICE))
    raise ImageReadError(
        tr("{name}: a channel of the kind {kind} is not supported.", name=name, kind=kinds[0])
    )
