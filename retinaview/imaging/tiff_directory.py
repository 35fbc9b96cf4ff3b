"""The directories of a TIFF file: its pictures and what their tags say, with nothing unpacked.

Only the tags that decide how pixels are read are looked at, so that damage elsewhere does no harm.

Reference:
    TIFF Revision 6.0, Adobe 1992; Adobe PageMaker 6.0 TIFF Technical Notes (predictor of
    floating-point numbers in Technical Note 3, 2005); the BigTIFF design of the Aware Systems page.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

MOST_DIRECTORIES = 1000
MOST_VALUES = 2_000_000
"""Values of one tag; no tag that is read here has more in a file below the size limit."""
REDUCED, MASK = 1, 4
"""Bits of `Tag.SUBFILE`: a small copy of another picture, a mask of one."""


class Tag(IntEnum):
    """Tags that are read."""

    SUBFILE = 254
    WIDTH = 256
    LENGTH = 257
    BITS = 258
    COMPRESSION = 259
    PHOTOMETRIC = 262
    FILL_ORDER = 266
    STRIP_OFFSETS = 273
    ORIENTATION = 274
    SAMPLES = 277
    ROWS_PER_STRIP = 278
    STRIP_COUNTS = 279
    MAX_VALUE = 281
    PLANAR = 284
    PREDICTOR = 317
    COLOUR_MAP = 320
    TILE_WIDTH = 322
    TILE_LENGTH = 323
    TILE_OFFSETS = 324
    TILE_COUNTS = 325
    INK_SET = 332
    EXTRA_SAMPLES = 338
    SAMPLE_FORMAT = 339
    JPEG_TABLES = 347
    YCC_COEFFICIENTS = 529
    YCC_SUBSAMPLING = 530
    REFERENCE_BLACK_WHITE = 532
    ICC_PROFILE = 34675


_TAGS = frozenset(Tag)
_KINDS = {
    **{1: "B", 2: "B", 3: "H", 4: "I", 6: "b", 7: "B", 8: "h", 9: "i", 11: "f", 12: "d"},
    **{16: "Q", 17: "q", 18: "Q"},
}
_RATIONAL = {5: "II", 10: "ii"}
_BYTES = (1, 2, 7)

Values = tuple[float, ...] | bytes
ByteOrder = Literal["<", ">"]


@dataclass(frozen=True, eq=False)
class Directory:
    """One picture of the file.

    Attributes:
        order: byte order of all its numbers.
        tags: values by tag; bytes for those of single bytes.
    """

    order: ByteOrder
    tags: Mapping[int, Values]

    def number(self, tag: Tag, default: int | None = None) -> int:
        """First value of a tag as a whole number.

        Raises:
            ValueError: there is none and no default.
        """
        values = self.tags.get(tag)
        if not values:
            if default is None:
                raise ValueError(f"the tag {tag.name} is missing")
            return default
        return int(values[0])

    def numbers(self, tag: Tag) -> tuple[float, ...]:
        """All values of a tag, () where it is missing."""
        return tuple(self.tags.get(tag, ()))

    def raw(self, tag: Tag) -> bytes | None:
        """Bytes of a tag, None where it is missing or of another kind."""
        values = self.tags.get(tag)
        return values if isinstance(values, bytes) else None


@dataclass(frozen=True, eq=False)
class Directories:
    """What the file holds.

    Attributes:
        pictures: in the order of the file.
        reduced: how many small copies and masks were passed over.
        is_broken: the chain of directories leads out of the file or into itself.
    """

    pictures: tuple[Directory, ...]
    reduced: int
    is_broken: bool


@dataclass(frozen=True)
class _Form:
    """How offsets and counts are stored: classic TIFF or BigTIFF."""

    order: ByteOrder
    count: str
    offset: str
    first: int

    def unpack(self, kinds: str, data: bytes, position: int) -> tuple[int, ...]:
        return struct.unpack_from(self.order + kinds, data, position)

    @property
    def inline(self) -> int:
        return struct.calcsize(self.offset)


def read_directories(data: bytes) -> Directories:
    """Read the chain of directories.

    Raises:
        ValueError, struct.error: the first one cannot be read.
    """
    form = _form(data)
    found: list[Directory] = []
    seen: set[int] = set()
    (position,) = form.unpack(form.offset, data, form.first)
    is_broken = False
    while position:
        is_broken = position in seen or len(seen) >= MOST_DIRECTORIES
        if is_broken:
            break
        seen.add(position)
        try:
            directory, position = _directory(form, data, position)
        except (ValueError, struct.error):
            if not found:
                raise
            is_broken = True
            break
        found.append(directory)
    pictures = [each for each in found if not each.number(Tag.SUBFILE, 0) & (REDUCED | MASK)]
    if not pictures:
        pictures = found
    if not pictures:
        raise ValueError("no directory")
    return Directories(tuple(pictures), len(found) - len(pictures), is_broken)


def _form(data: bytes) -> _Form:
    order: ByteOrder = "<" if data[:2] == b"II" else ">"
    if data[2:4] in (b"+\0", b"\0+"):
        return _Form(order, "Q", "Q", 8)
    return _Form(order, "H", "I", 4)


def _directory(form: _Form, data: bytes, position: int) -> tuple[Directory, int]:
    """Read one directory and where the next one lies, 0 for nowhere."""
    (entries,) = form.unpack(form.count, data, position)
    position += struct.calcsize(form.count)
    step = 4 + 2 * form.inline
    if position + entries * step > len(data):
        raise ValueError("truncated directory")
    tags: dict[int, Values] = {}
    for place in range(position, position + entries * step, step):
        tag, kind = form.unpack("HH", data, place)
        if tag in _TAGS and tag not in tags:
            tags[tag] = _values(form, data, place + 4, kind)
    after = position + entries * step
    whole = after + form.inline <= len(data)
    (following,) = form.unpack(form.offset, data, after) if whole else (0,)
    return Directory(form.order, tags), following


def _values(form: _Form, data: bytes, place: int, kind: int) -> Values:
    (count,) = form.unpack(form.offset, data, place)
    kinds = _RATIONAL.get(kind) or _KINDS.get(kind)
    if kinds is None:
        raise ValueError(f"a tag has values of the unknown kind {kind}")
    size = count * struct.calcsize("=" + kinds)
    position = place + form.inline
    if size > form.inline:
        (position,) = form.unpack(form.offset, data, position)
    if position + size > len(data):
        raise ValueError("the values of a tag are truncated")
    if kind in _BYTES:
        return data[position : position + size]
    if count > MOST_VALUES:
        raise ValueError("a tag has too many values")
    numbers = form.unpack(f"{count * len(kinds)}{kinds[0]}", data, position)
    if kind in _RATIONAL:
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        return tuple(top / bottom if bottom else 0.0 for top, bottom in pairs)
    return numbers
