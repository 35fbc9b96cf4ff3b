"""What makes a DICOM file, in its bytes: how one is told, and how a sloppy one is put right.

Needs no pydicom: every file that is opened is asked here first.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from retinaview.errors import ImageReadError
from retinaview.words import tr

PREAMBLE = b"\0" * 128 + b"DICM"
PREAMBLE_BYTES = len(PREAMBLE)
IMPLICIT_LITTLE = "1.2.840.10008.1.2"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
EXPLICIT_BIG = "1.2.840.10008.1.2.2"
LARGEST_INFLATED = 1_000_000_000
"""Bytes that a deflated file may grow to; a small file can claim any number."""
UNDEFINED = 0xFFFFFFFF

_TRANSFER_SYNTAX = (0x0002, 0x0010)
_LONG_KINDS = frozenset({b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"UC", b"UN", b"UR"})
_LONG_KINDS |= {b"UT", b"SV", b"UV"}
_KINDS = _LONG_KINDS | frozenset(
    {b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT"}
    | {b"PN", b"SH", b"SL", b"SS", b"ST", b"TM", b"UI", b"UL", b"US"}
)
_FIRST_GROUPS = (0x0002, 0x0008)
_FIRST_LENGTH = 1024
"""Bytes; no element at the head of a data set without a preamble is longer."""


@dataclass(frozen=True)
class WellFormed:
    """A DICOM file as the standard wants it, and what had to be put right.

    Attributes:
        data: preamble, meta header with a transfer syntax, data set; not deflated.
        transfer_syntax: the one of the file as it was given.
        problems: sentences.
    """

    data: bytes
    transfer_syntax: str
    problems: tuple[str, ...]


def is_dicom(data: bytes) -> bool:
    """Tell a DICOM file by its magic, or a data set without one by its first elements."""
    if data[128:132] == b"DICM" or data[:4] == b"DICM":
        return True
    return _is_data_set(data)


def well_formed(data: bytes, name: str) -> WellFormed:
    """Add what a file lacks: preamble, meta header, transfer syntax; unpack a deflated one.

    Args:
        data: the file; `is_dicom` said yes.
        name: for messages.

    Raises:
        ImageReadError: the head of the file is damaged, or it grows beyond `LARGEST_INFLATED`.
    """
    start, problems = _start(data)
    syntax, body_at = _meta(data, start)
    if body_at > len(data) or body_at + 8 > len(data):
        raise ImageReadError(tr("{name}: the DICOM file is cut off before its end.", name=name))
    if syntax and start == PREAMBLE_BYTES and syntax != DEFLATED:
        return WellFormed(data, syntax, ())
    body = data[body_at:]
    if not syntax:
        syntax = _guess(body)
        problems.append(
            tr("The file does not say its transfer syntax; it was told from its bytes.")
        )
    plain = syntax
    if syntax == DEFLATED:
        plain, body = EXPLICIT_LITTLE, _inflate(body, name)
    return WellFormed(with_header(body, plain), syntax, tuple(problems))


def with_header(body: bytes, syntax: str) -> bytes:
    """Put a preamble and the shortest meta header before a data set."""
    value = syntax.encode("ascii")
    value += b"\0" * (len(value) % 2)
    element = struct.pack("<HH2sH", *_TRANSFER_SYNTAX, b"UI", len(value)) + value
    length = struct.pack("<HH2sHI", 0x0002, 0x0000, b"UL", 4, len(element))
    return PREAMBLE + length + element + body


def _start(data: bytes) -> tuple[int, list[str]]:
    """Where the meta header begins, and what is wrong with that."""
    if data[128:132] == b"DICM":
        return PREAMBLE_BYTES, []
    return (4 if data[:4] == b"DICM" else 0), [tr("The file has no DICOM preamble.")]


def _meta(data: bytes, start: int) -> tuple[str, int]:
    """The transfer syntax, "" where there is none, and where the data set begins."""
    syntax, position = "", start
    for group, element, value_at, length in _elements(data, start, explicit=None, big=False):
        if group != 0x0002:
            break
        if (group, element) == _TRANSFER_SYNTAX:
            syntax = data[value_at : value_at + length].decode("ascii", "replace").strip(" \0")
        position = value_at + length
    return syntax, position


def _elements(
    data: bytes, position: int, *, explicit: bool | None, big: bool
) -> Iterator[tuple[int, int, int, int]]:
    """Group, element, place and length of the value of one element after the other.

    `explicit` None looks at each element. Ends where the bytes make no sense any more.
    """
    order = ">" if big else "<"
    while position + 8 <= len(data):
        group, element = struct.unpack_from(f"{order}HH", data, position)
        kind = data[position + 4 : position + 6]
        is_explicit = kind in _KINDS if explicit is None else explicit
        if is_explicit and kind not in _KINDS:
            return
        if is_explicit and kind in _LONG_KINDS:
            if position + 12 > len(data):
                return
            (length,) = struct.unpack_from(f"{order}I", data, position + 8)
            value_at = position + 12
        elif is_explicit:
            (length,) = struct.unpack_from(f"{order}H", data, position + 6)
            value_at = position + 8
        else:
            (length,) = struct.unpack_from(f"{order}I", data, position + 4)
            value_at = position + 8
        yield group, element, value_at, length
        if length == UNDEFINED:
            return
        position = value_at + length


def _is_data_set(data: bytes) -> bool:
    """Whether the file begins with a few elements of group 2 or 8, in order and of sane length."""
    for explicit, big in ((True, False), (False, False), (True, True)):
        tags: list[tuple[int, int]] = []
        for group, element, value_at, length in _elements(data, 0, explicit=explicit, big=big):
            is_first = not tags
            if is_first and group not in _FIRST_GROUPS:
                break
            if tags and (group, element) <= tags[-1]:
                break
            if length != UNDEFINED and (length > _FIRST_LENGTH or value_at + length > len(data)):
                break
            tags.append((group, element))
            if len(tags) == 3:
                return True
    return False


def _guess(body: bytes) -> str:
    """The plain transfer syntax that the first element speaks for."""
    if body[4:6] not in _KINDS:
        return IMPLICIT_LITTLE
    return EXPLICIT_BIG if body[:1] == b"\0" else EXPLICIT_LITTLE


def _inflate(body: bytes, name: str) -> bytes:
    unpack = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        plain = unpack.decompress(body, LARGEST_INFLATED)
    except zlib.error as error:
        raise ImageReadError(
            tr("{name}: the deflated DICOM file is damaged.", name=name)
        ) from error
    if unpack.unconsumed_tail:
        raise ImageReadError(
            tr(
                "{name}: the deflated DICOM file grows beyond {size} GB.",
                name=name,
                size=LARGEST_INFLATED // 10**9,
            )
        )
    if not unpack.eof:
        raise ImageReadError(tr("{name}: the DICOM file is cut off before its end.", name=name))
    return plain
