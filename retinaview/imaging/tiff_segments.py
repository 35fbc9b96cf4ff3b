"""Unpack the strips or tiles of one TIFF picture."""

import zlib
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from retinaview.imaging.jpeg_frame import LOSSLESS, is_whole, jpeg_frame
from retinaview.imaging.tiff_directory import Directory, Tag
from retinaview.imaging.tiff_layout import (
    FLOAT_PREDICTOR,
    INK,
    JPEG,
    LZW,
    NO_PREDICTOR,
    PACKBITS,
    RGB,
    UNCOMPRESSED,
    YCC,
    Layout,
)

LARGEST_BLOCK = 32
"""Pixels that a JPEG stream may reach beyond its segment: it is stored in whole blocks."""
LONGEST_PADDING = 1_048_576
_RGB_SPACE, _GREY_SPACE, _INK_SPACE = "RGB", "GRAYSCALE", "CMYK"


def unpack(data: bytes, directory: Directory, layout: Layout) -> NDArray[Any]:
    """Unpack all segments.

    Returns:
        (H, W, samples) of `layout.dtype`. YCbCr is RGB already where it was chunky JPEG.

    Raises:
        ValueError: a segment is missing, truncated or does not unpack to its size.
    """
    pixels = np.empty((layout.height, layout.width, layout.samples), layout.dtype)
    rows, columns = layout.segment
    places = _places(data, directory, layout)
    in_plane = layout.segments // (layout.samples if layout.is_planar else 1)
    for index, (offset, count) in enumerate(places):
        sample, within = divmod(index, in_plane)
        top, left = within // layout.across * rows, within % layout.across * columns
        height = min(rows, layout.height - top)
        width = min(columns, layout.width - left)
        if layout.compression == UNCOMPRESSED:
            coded: bytes | memoryview = memoryview(data)[offset : offset + count]
        else:
            coded = data[offset : offset + count]
        kept = (rows if layout.is_tiled else height, columns)
        segment = _segment(coded, directory, layout, kept)[:height, :width]
        target = pixels[top : top + height, left : left + width]
        if layout.is_planar:
            target[..., sample] = segment[..., 0]
        else:
            target[...] = segment
    return pixels


def _places(data: bytes, directory: Directory, layout: Layout) -> list[tuple[int, int]]:
    """Offset and length of each segment, all inside the file."""
    where = (Tag.TILE_OFFSETS, Tag.TILE_COUNTS) if layout.is_tiled else ()
    offset_tag, count_tag = where or (Tag.STRIP_OFFSETS, Tag.STRIP_COUNTS)
    offsets = [int(offset) for offset in directory.numbers(offset_tag)]
    counts = [int(count) for count in directory.numbers(count_tag)]
    if not counts and len(offsets) == 1:
        counts = [max(0, len(data) - offsets[0])]
    if len(offsets) < layout.segments or len(counts) < layout.segments:
        raise ValueError("segments are missing")
    places = list(zip(offsets, counts, strict=False))[: layout.segments]
    if any(count < 1 or offset < 8 or offset + count > len(data) for offset, count in places):
        raise ValueError("truncated: a segment lies outside the file")
    return places


def _segment(
    coded: bytes | memoryview, directory: Directory, layout: Layout, kept: tuple[int, int]
) -> NDArray[Any]:
    """Unpack one segment to (rows, columns, samples); `kept` are its rows and columns."""
    if layout.compression == JPEG:
        return _jpeg_segment(bytes(coded), directory, layout, kept)
    rows, columns = kept
    if directory.number(Tag.FILL_ORDER, 1) == 2:
        coded = bytes(imagecodecs.bitorder_decode(bytes(coded)))
    if layout.is_subsampled:
        across, down = layout.subsampling
        units = -(-rows // down), -(-columns // across)
        size = units[0] * units[1] * (across * down + 2)
        raw = np.frombuffer(_decompress(coded, layout, size), np.uint8, size)
        return _upsample(raw.reshape(*units, -1), layout)[:rows, :columns]
    row_bytes = (columns * layout.segment_samples * layout.bits + 7) // 8
    raw = _decompress(coded, layout, rows * row_bytes)
    shape = (rows, columns, layout.segment_samples)
    count = rows * columns * layout.segment_samples
    if layout.bits in (8, 16, 32, 64):
        stored = layout.dtype.newbyteorder(directory.order)
        values = np.frombuffer(raw, stored, count).reshape(shape)
        return _add_up(values, layout)
    packed = bytes(raw[: rows * row_bytes])
    unpacked = imagecodecs.packints_decode(
        packed, layout.dtype, layout.bits, runlen=columns * layout.segment_samples
    )
    return np.asarray(unpacked)[:count].reshape(shape)


def _decompress(coded: bytes | memoryview, layout: Layout, size: int) -> Any:
    """Give at least `size` bytes."""
    if layout.compression == UNCOMPRESSED:
        raw: Any = coded
    elif layout.compression == LZW:
        raw = imagecodecs.lzw_decode(bytes(coded), out=size)
    elif layout.compression == PACKBITS:
        raw = _packbits(bytes(coded), size)
    else:
        raw = _inflate(bytes(coded), size)
    if len(raw) < size:
        raise ValueError("truncated segment")
    return raw


def _packbits(coded: bytes, size: int) -> Any:
    try:
        return imagecodecs.packbits_decode(coded, out=size)
    except imagecodecs.ImcdError:  # more than there should be, as some writers pad
        return imagecodecs.packbits_decode(coded, out=size + 256)


def _inflate(coded: bytes, size: int) -> Any:
    try:
        return imagecodecs.deflate_decode(coded, out=size)
    except imagecodecs.DeflateError:  # more than there should be, as some writers pad; or damaged
        try:
            return _inflate_and_check(coded, size)
        except zlib.error as error:
            raise ValueError(str(error)) from error


def _inflate_and_check(coded: bytes, size: int) -> bytes:
    """Give `size` bytes, and look at what follows as far as its checksum if that is near."""
    unpacker = zlib.decompressobj()
    raw = unpacker.decompress(coded, size)
    if len(raw) == size:
        unpacker.decompress(unpacker.unconsumed_tail, LONGEST_PADDING)
    return raw


def _add_up(values: NDArray[Any], layout: Layout) -> NDArray[Any]:
    """Undo the predictor; the numbers come out in the machine's byte order."""
    if layout.predictor == NO_PREDICTOR or layout.compression in (UNCOMPRESSED, PACKBITS):
        return values
    if layout.predictor == FLOAT_PREDICTOR:
        return np.asarray(imagecodecs.floatpred_decode(values, axis=-2))
    native = values.astype(layout.dtype, copy=False)
    return np.asarray(imagecodecs.delta_decode(native, axis=-2))


def _jpeg_segment(
    coded: bytes, directory: Directory, layout: Layout, kept: tuple[int, int]
) -> NDArray[Any]:
    frame = jpeg_frame(coded)
    if frame is None or frame.kind in LOSSLESS:
        raise ValueError("no JPEG that can be decoded")
    if not is_whole(coded):
        raise ValueError("truncated JPEG stream")
    rows, columns = kept
    fits = frame.channels == layout.segment_samples and frame.precision == layout.bits
    if not fits or frame.height > rows + LARGEST_BLOCK or frame.width > columns + LARGEST_BLOCK:
        raise ValueError("a JPEG stream that does not fit its tags")
    stored: str | None = None
    wanted: str | None = None
    if layout.is_planar or layout.segment_samples == 1:
        wanted = _GREY_SPACE
    elif layout.photometric in (RGB, YCC) and layout.samples == 3:
        wanted = _RGB_SPACE
        stored = _RGB_SPACE if layout.photometric == RGB and b"JFIF" not in coded[:64] else None
    elif layout.photometric == INK:
        wanted = _INK_SPACE
    tables = directory.raw(Tag.JPEG_TABLES)
    decoded = imagecodecs.jpeg8_decode(
        coded, tables=tables, colorspace=stored, outcolorspace=wanted
    )
    values = np.asarray(decoded)
    return values.reshape(*values.shape[:2], -1)


def _upsample(units: NDArray[np.uint8], layout: Layout) -> NDArray[np.uint8]:
    """Spread (rows, columns, luma of a unit then Cb, Cr) to (H, W, 3) YCbCr."""
    across, down = layout.subsampling
    high, wide = units.shape[:2]
    pixels = np.empty((high * down, wide * across, 3), np.uint8)
    luma = units[..., : across * down].reshape(high, wide, down, across)
    pixels[..., 0] = luma.transpose(0, 2, 1, 3).reshape(high * down, wide * across)
    for channel in (1, 2):
        chroma = units[..., across * down + channel - 1]
        pixels[..., channel] = chroma.repeat(down, 0).repeat(across, 1)
    return pixels
