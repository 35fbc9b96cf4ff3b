"""What Pillow does not do for PNG: see that rows are missing, and keep 16 bits."""

import zlib
from collections.abc import Iterator

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngImageFile

from retinaview.imaging.decoded import GREY_NOTICE, Pixels, flatten, three_channels
from retinaview.words import mark, tr

FULL = 65535
_UNLIKELY = (251, 3, 249, 5)
_PIECE = 1_048_576
_CLEAR_COLOUR_NOTICE = mark("One colour that the file calls transparent is shown as it is.")


def deep_png_pixels(png: bytes, has_clear_colour: bool) -> tuple[Pixels, tuple[str, ...]]:
    """Decode to (H, W, 3) uint16 RGB and say what was converted.

    Args:
        png: the whole file.
        has_clear_colour: it names a colour as transparent.
    """
    import imagecodecs  # loaded for the files that need it alone

    decoded: Pixels = np.asarray(imagecodecs.png_decode(_critical_chunks(png)))
    if decoded.dtype != np.uint16:
        raise ValueError("a PNG that is not decoded at 16 bits")
    decoded = decoded[..., None] if decoded.ndim == 2 else decoded
    colours = 1 if decoded.shape[2] <= 2 else 3
    notices: tuple[str, ...] = (tr(_CLEAR_COLOUR_NOTICE),) if has_clear_colour else ()
    rgb = decoded[..., :colours]
    if colours == 1:
        rgb, notices = three_channels(decoded[..., 0]), (*notices, tr(GREY_NOTICE))
    if decoded.shape[2] == colours:
        return rgb, notices
    flat, notice = flatten(np.concatenate([rgb, decoded[..., colours:]], axis=2), FULL)
    return flat, (*notices, notice)


def check_chunks(png: bytes) -> None:
    """See that the chunks which pixels need are as they were written; Pillow does not look.

    Raises:
        ValueError: one is cut off, or its checksum does not fit.
    """
    for kind, start, end in _chunks(png):
        stored = int.from_bytes(png[end - 4 : end], "big")
        if kind[:1].isupper() and zlib.crc32(memoryview(png)[start + 4 : end - 4]) != stored:
            raise ValueError("a checksum that does not fit")


def exif_chunk(png: bytes) -> bytes | None:
    """Find the EXIF block, before or behind the pixels; None where there is none."""
    found = (png[start + 8 : end - 4] for kind, start, end in _chunks(png) if kind == b"eXIf")
    block = next(found, None)
    return None if block is None else b"Exif\0\0" + block


def load_whole_png(picture: PngImageFile, png: bytes) -> None:
    """Have Pillow load a PNG, and refuse one whose data end before its last row.

    Pillow leaves missing rows as they were, without a word; so they are given colours that no row
    has by chance, and where the last row still has them, the data are unpacked to be counted.

    Raises:
        ValueError: rows are missing.
    """
    bands = len(picture.getbands())
    unlikely = _UNLIKELY[:bands] if bands > 1 else _UNLIKELY[0]
    picture.im = Image.new(picture.mode, picture.size, 1 if picture.mode == "1" else unlikely).im
    first = picture.im.getpixel((0, 0))
    picture.load()
    row = picture.height - 1
    if picture.info.get("interlace") and picture.height % 2:
        row -= 1  # the last one to come is of an odd number
    is_untouched = all(
        picture.im.getpixel((column, row)) == first for column in range(picture.width)
    )
    if is_untouched and not picture.info.get("interlace"):
        stride = _row_bytes(png, picture.width)
        if _unpacked_size(png, stride * picture.height) < stride * picture.height:
            raise ValueError("truncated PNG data")
    elif is_untouched:
        raise ValueError("truncated PNG data")


def _row_bytes(png: bytes, width: int) -> int:
    """Bytes of a row with its filter, from bit depth and colour type."""
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[png[25]]
    return 1 + (width * channels * png[24] + 7) // 8


def _unpacked_size(png: bytes, enough: int) -> int:
    """Count the bytes that the data unpack to, up to `enough`."""
    unpacker, size = zlib.decompressobj(), 0
    for kind, start, end in _chunks(png):
        coded = png[start + 8 : end - 4] if kind == b"IDAT" else b""
        while coded and size < enough and not unpacker.eof:
            size += len(unpacker.decompress(coded, _PIECE))
            coded = unpacker.unconsumed_tail
    return size


def _critical_chunks(png: bytes) -> bytes:
    """Keep the chunks that pixels need; damage in others does no harm then."""
    kept = [png[start:end] for kind, start, end in _chunks(png) if kind[:1].isupper()]
    return b"".join([png[:8], *kept])


def _chunks(png: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and end of each chunk, to the last one."""
    position = 8
    while position + 12 <= len(png):
        end = position + 12 + int.from_bytes(png[position : position + 4], "big")
        kind = png[position + 4 : position + 8]
        if end > len(png):
            raise ValueError("truncated PNG chunk")
        yield kind, position, end
        if kind == b"IEND":
            break
        position = end
