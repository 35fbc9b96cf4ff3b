"""The header of a JPEG 2000 file or raw codestream: what it will unpack to, with nothing unpacked.

Reference:
    ITU-T T.800 (ISO/IEC 15444-1), annexes A.5.1 (SIZ) and I.5 (boxes of JP2).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

SIGNATURE = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
CODESTREAM = b"\xff\x4f\xff\x51"
SRGB, GREY, SYCC = 16, 17, 18
"""Enumerated colour spaces that are read; 0 stands for none named."""
COLOUR, ALPHA, ASSOCIATED_ALPHA, UNKNOWN = 0, 1, 2, 65535
"""What a channel is, as the definition of channels says it."""
MOST_BOXES = 1000
_TILE_PART, _END = b"\xff\x90", b"\xff\xd9"
_EXIF_UUID = b"JpgTiffExif->JP2"
_ORIENTATION_TAG, _SHORT = 274, 3


@dataclass(frozen=True)
class Component:
    """One component of the codestream: bits, sign, and pixels that share a number."""

    bits: int
    is_signed: bool
    step: tuple[int, int]


@dataclass(frozen=True)
class Header:
    """What is known before decoding.

    Attributes:
        width, height: in pixels.
        components: of the codestream, in order.
        colours: the enumerated colour space, 0 where the file names none.
        icc_profile: where colours are named by one.
        has_palette: the numbers are places in a palette.
        channels: what each channel is, () where the file says nothing.
        orientation: of its EXIF block, 1 where there is none.
        is_whole: the codestream has all its tiles and its end marker.
        colours_at: where in the file the content of its colour box lies, 0 for nowhere.
    """

    width: int
    height: int
    components: tuple[Component, ...]
    colours: int
    icc_profile: bytes | None
    has_palette: bool
    channels: tuple[int, ...]
    orientation: int
    is_whole: bool
    colours_at: int


def read_header(data: bytes) -> Header:
    """Read what the boxes and the codestream's first marker segment say.

    Raises:
        ValueError, struct.error: it is damaged.
    """
    found = _Found()
    stream = 0
    if not data.startswith(CODESTREAM):
        stream = _read_boxes(memoryview(data), found)
    if data[stream : stream + 4] != CODESTREAM:
        raise ValueError("truncated: no codestream")
    size = _siz(data, stream)
    return Header(
        width=size.width,
        height=size.height,
        components=size.components,
        colours=found.colours,
        icc_profile=found.icc_profile,
        has_palette=found.has_palette,
        channels=found.channels,
        orientation=found.orientation,
        is_whole=_is_whole(data, stream, size),
        colours_at=found.colours_at,
    )


@dataclass
class _Found:
    """What the boxes said so far."""

    colours: int = 0
    icc_profile: bytes | None = None
    colours_at: int = 0
    has_palette: bool = False
    channels: tuple[int, ...] = ()
    orientation: int = 1


@dataclass(frozen=True)
class _Size:
    """What the SIZ marker segment says."""

    width: int
    height: int
    tiles: int
    components: tuple[Component, ...]


def _read_boxes(data: memoryview, found: _Found) -> int:
    """Read the boxes before the codestream; gives where it lies."""
    for kind, start, end in _boxes(data, 0, len(data)):
        if kind == b"jp2h":
            for inner, from_, to in _boxes(data, start, end):
                _read_box(inner, from_, data[from_:to], found)
        elif kind == b"uuid" and data[start : start + 16] == _EXIF_UUID:
            found.orientation = _exif_orientation(bytes(data[start + 16 : end]))
        elif kind == b"jp2c":
            return start
    raise ValueError("truncated: no codestream")


def _read_box(kind: bytes, start: int, content: memoryview, found: _Found) -> None:
    """Read one box of the header; the first colour box of a known method counts."""
    if kind == b"colr" and not found.colours_at and content[0] in (1, 2, 3):
        found.colours_at = start
        if content[0] == 1:
            found.colours = int.from_bytes(content[3:7], "big")
        else:
            found.icc_profile = bytes(content[3:])
    elif kind == b"pclr":
        found.has_palette = True
    elif kind == b"cdef":
        found.channels = _channels(content)


def _boxes(data: memoryview, position: int, stop: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and end of the content of each box in turn."""
    count = 0
    while position + 8 <= stop and count < MOST_BOXES:
        size, kind = struct.unpack_from(">I4s", data, position)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, position + 8)
            head = 16
        if size and size < head:
            raise ValueError("a box smaller than its head")
        end = min(stop, position + size) if size else stop
        yield kind, position + head, end
        position, count = end, count + 1


def _channels(box: memoryview) -> tuple[int, ...]:
    """What each channel is, in their order."""
    (count,) = struct.unpack_from(">H", box)
    entries = [struct.unpack_from(">HHH", box, 2 + 6 * place) for place in range(count)]
    return tuple(kind for _, kind, _ in sorted(entries))


def _siz(data: bytes, start: int) -> _Size:
    """Size, tiles and components of the codestream that lies at `start`."""
    right, bottom, left, top = struct.unpack_from(">IIII", data, start + 8)
    across, down, tile_left, tile_top = struct.unpack_from(">IIII", data, start + 24)
    (count,) = struct.unpack_from(">H", data, start + 40)
    if right <= left or bottom <= top or not across or not down or not count:
        raise ValueError("a codestream of no size")
    tiles = -(-(right - tile_left) // across) * -(-(bottom - tile_top) // down)
    found = [struct.unpack_from("BBB", data, start + 42 + 3 * place) for place in range(count)]
    components = tuple(
        Component((depth & 0x7F) + 1, bool(depth & 0x80), (step_x, step_y))
        for depth, step_x, step_y in found
    )
    return _Size(right - left, bottom - top, tiles, components)


def _is_whole(data: bytes, start: int, size: _Size) -> bool:
    """Whether every tile has a part and the end marker follows the last one.

    Reference:
        ITU-T T.800, annex A.4.2 (SOT).
    """
    position = start + 2
    while data[position : position + 2] != _TILE_PART:  # marker segments of the main header
        if position + 4 > len(data) or data[position] != 0xFF:
            return False
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    seen: set[int] = set()
    while data[position : position + 2] == _TILE_PART and position + 12 <= len(data):
        tile, length = struct.unpack_from(">HI", data, position + 4)
        seen.add(tile)
        if length == 0:  # to the end of the codestream
            position = max(position, data.rfind(_END))
        elif length < 14:
            return False
        else:
            position += length
    return len(seen) == size.tiles and data[position : position + 2] == _END


def _exif_orientation(exif: bytes) -> int:
    """Orientation of an EXIF block, 1 where it says none."""
    exif = exif.removeprefix(b"Exif\0\0")
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return 1
    try:
        (position,) = struct.unpack_from(order + "I", exif, 4)
        (entries,) = struct.unpack_from(order + "H", exif, position)
        for place in range(position + 2, position + 2 + 12 * entries, 12):
            tag, kind = struct.unpack_from(order + "HH", exif, place)
            if (tag, kind) == (_ORIENTATION_TAG, _SHORT):
                (value,) = struct.unpack_from(order + "H", exif, place + 8)
                return int(value)
    except struct.error:
        return 1
    return 1
