"""One picture of a DICOM object, still encoded: found, and its size checked, before decoding."""

import struct
from dataclasses import dataclass
from io import BytesIO

from pydicom.dataset import Dataset
from pydicom.encaps import get_frame, parse_basic_offsets, parse_fragments
from pydicom.uid import UID

from retinaview.errors import ImageReadError
from retinaview.imaging.decoded import refuse_size
from retinaview.imaging.dicom_attributes import text, whole
from retinaview.imaging.dicom_codestream import read_codestream
from retinaview.imaging.dicom_file import UNDEFINED
from retinaview.words import tr

MOST_FRAMES = 100_000
_PIXELS = (0x7FE0, 0x0010)
_SEQUENCE_END = b"\xfe\xff\xdd\xe0"
_LONG_HEADER = (b"OB", b"OW", b"UN", b"OF", b"OD", b"OL", b"OV")
_RLE_GROWS = 2
"""No honest run-length coding is more than this many times larger than the pixels."""


@dataclass(frozen=True)
class Frame:
    """One encoded picture.

    Attributes:
        data: its bytes.
        rows, columns, samples, allocated, stored: as decoding must take them.
        transfer_syntax: how the bytes are encoded.
        kind: "OB" or "OW".
        count: how many pictures the object holds.
        problems: sentences on what had to be put right.
    """

    data: bytes
    rows: int
    columns: int
    samples: int
    allocated: int
    stored: int
    transfer_syntax: str
    kind: str
    count: int
    problems: tuple[str, ...]


def take_frame(
    data: bytes, offset: int, dataset: Dataset, syntax: str, number: int, name: str
) -> Frame:
    """Find one picture and check what its header says against the bytes that are there.

    Args:
        data: the whole file.
        offset: where the header ends and the pixel data element begins.
        dataset: the header.
        syntax: the transfer syntax of `data`.
        number: which picture, from 1.
        name: for messages.

    Raises:
        ImageReadError: no pixels, a size that is refused, fewer bytes than the size needs, no
            such picture.
    """
    rows, columns, samples = (
        whole(dataset, keyword) or 0 for keyword in ("Rows", "Columns", "SamplesPerPixel")
    )
    samples = samples or (3 if _is_colour(dataset) else 1)
    allocated = whole(dataset, "BitsAllocated") or 8
    stored = whole(dataset, "BitsStored") or allocated
    count = whole(dataset, "NumberOfFrames") or 1
    is_little = UID(syntax) != UID("1.2.840.10008.1.2.2")
    start, length, kind = _element(data, offset, is_little, name)
    _refuse_shape(rows, columns, samples, allocated, count, name)
    if length == UNDEFINED:
        return _encapsulated(data, start, dataset, syntax, number, name)
    frame_bytes = _native_bytes(dataset, rows, columns, samples, allocated)
    if start + length > len(data):
        raise ImageReadError(tr("{name}: the DICOM file is cut off before its end.", name=name))
    if frame_bytes * count > length:
        raise ImageReadError(
            tr(
                "{name}: the header speaks of {count} x {columns} x {rows} pixels of "
                "{samples} x {allocated} bit, but there are only {length} bytes of them.",
                name=name,
                count=count,
                columns=columns,
                rows=rows,
                samples=samples,
                allocated=allocated,
                length=length,
            )
        )
    _refuse_number(number, count, name)
    if UID(syntax).is_encapsulated:
        syntax = "1.2.840.10008.1.2.1"
    begin = start + frame_bytes * (number - 1)
    picture = data[begin : begin + frame_bytes]
    return Frame(
        picture, rows, columns, samples, allocated, min(stored, allocated), syntax, kind, count, ()
    )


def _is_colour(dataset: Dataset) -> bool:
    return text(dataset, "PhotometricInterpretation").startswith(("RGB", "YBR"))


def _element(data: bytes, offset: int, is_little: bool, name: str) -> tuple[int, int, str]:
    """Where the value of the pixel data begins, its length and kind."""
    order = "<" if is_little else ">"
    if offset + 12 > len(data):
        raise ImageReadError(
            tr("{name}: the DICOM file is cut off, or holds no picture.", name=name)
        )
    tag = struct.unpack_from(f"{order}HH", data, offset)
    if tag != _PIXELS:
        raise ImageReadError(
            tr(
                "{name}: the DICOM object holds floating-point numbers or no picture; "
                "photographs of 8 to 16 bits are supported.",
                name=name,
            )
        )
    if data[offset + 4 : offset + 6] in _LONG_HEADER:
        kind = data[offset + 4 : offset + 6].decode("ascii")
        (length,) = struct.unpack_from(f"{order}I", data, offset + 8)
        return offset + 12, length, kind
    (length,) = struct.unpack_from(f"{order}I", data, offset + 4)
    return offset + 8, length, "OW"


def _refuse_shape(
    rows: int, columns: int, samples: int, allocated: int, count: int, name: str
) -> None:
    refuse_size((columns, rows), name)
    if samples not in (1, 3):
        raise ImageReadError(
            tr(
                "{name}: {samples} values a pixel are not supported; 1 and 3 are.",
                name=name,
                samples=samples,
            )
        )
    if allocated not in (8, 16):
        raise ImageReadError(
            tr(
                "{name}: {allocated} bits a value are not supported; 8 and 16 are.",
                name=name,
                allocated=allocated,
            )
        )
    if not 1 <= count <= MOST_FRAMES:
        raise ImageReadError(
            tr("{name}: the file claims to hold {count} pictures.", name=name, count=count)
        )


def _native_bytes(dataset: Dataset, rows: int, columns: int, samples: int, allocated: int) -> int:
    """Bytes of one uncompressed picture; half the chroma is left out in YBR_FULL_422."""
    pixels = rows * columns
    values = 2 * pixels if _is_halved(dataset) and samples == 3 else samples * pixels
    return values * allocated // 8


def _is_halved(dataset: Dataset) -> bool:
    return text(dataset, "PhotometricInterpretation") in ("YBR_FULL_422", "YBR_PARTIAL_422")


def _refuse_number(number: int, count: int, name: str) -> None:
    if number > count:
        if count == 1:
            sentence = tr(
                "{name}: there is no picture {number}; the file holds one picture.",
                name=name,
                number=number,
            )
        else:
            sentence = tr(
                "{name}: there is no picture {number}; the file holds {count} pictures.",
                name=name,
                number=number,
                count=count,
            )
        raise ImageReadError(sentence)


def _encapsulated(
    data: bytes, start: int, dataset: Dataset, syntax: str, number: int, name: str
) -> Frame:
    """One compressed picture, with its own header heeded."""
    if data.find(_SEQUENCE_END, start) < 0:
        raise ImageReadError(tr("{name}: the DICOM file is cut off before its end.", name=name))
    count = _count(data, start, dataset, name)
    _refuse_number(number, count, name)
    frame = get_frame(_at(data, start), number - 1, number_of_frames=count)
    problems = []
    inside = read_codestream(frame)
    if not UID(syntax).is_encapsulated and inside is not None:
        syntax = inside.syntax
        problems.append(tr("The transfer syntax says uncompressed, but the pixels are compressed."))
    rows, columns, samples = (
        whole(dataset, keyword) or 0 for keyword in ("Rows", "Columns", "SamplesPerPixel")
    )
    allocated = whole(dataset, "BitsAllocated") or 8
    stored = min(whole(dataset, "BitsStored") or allocated, allocated)
    if inside is None:
        pixel_bytes = rows * columns * max(1, samples) * allocated // 8
        if len(frame) > _RLE_GROWS * pixel_bytes + 1024:
            raise ImageReadError(tr("{name}: the DICOM file is damaged.", name=name))
    else:
        if (inside.width, inside.height) != (columns, rows):
            raise ImageReadError(
                tr(
                    "{name}: the header speaks of {columns} x {rows} pixels, the picture in "
                    "it of {width} x {height}.",
                    name=name,
                    columns=columns,
                    rows=rows,
                    width=inside.width,
                    height=inside.height,
                )
            )
        if inside.samples not in (1, 3) or (samples and inside.samples != samples):
            raise ImageReadError(
                tr(
                    "{name}: the header speaks of {samples} values a pixel, the picture in "
                    "it of {found}.",
                    name=name,
                    samples=samples,
                    found=inside.samples,
                )
            )
        if not 1 <= inside.bits <= 16:
            raise ImageReadError(
                tr("{name}: {bits} bits a value are not supported.", name=name, bits=inside.bits)
            )
        if inside.bits != stored:
            problems.append(
                tr(
                    "BitsStored (0028,0101) says {stored}, the compressed picture {bits}; "
                    "the latter counts.",
                    stored=stored,
                    bits=inside.bits,
                )
            )
        samples, stored = inside.samples, inside.bits
        allocated = 8 if stored <= 8 else 16
    return Frame(
        frame, rows, columns, samples or 1, allocated, stored, syntax, "OB", count, tuple(problems)
    )


def _count(data: bytes, start: int, dataset: Dataset, name: str) -> int:
    """How many compressed pictures there are."""
    # the first item is a table of offsets, no fragment of a picture
    table_bytes = 8 + int.from_bytes(data[start + 4 : start + 8], "little")
    fragments, _ = parse_fragments(_at(data, start + table_bytes))
    said = whole(dataset, "NumberOfFrames")
    if said is None:
        said = max(1, len(parse_basic_offsets(_at(data, start))))
    if said > fragments:
        raise ImageReadError(
            tr(
                "{name}: the header speaks of {said} pictures, but there are {fragments}.",
                name=name,
                said=said,
                fragments=fragments,
            )
        )
    return said


def _at(data: bytes, position: int) -> BytesIO:
    """The file as a stream from `position` on; its bytes are not copied."""
    stream = BytesIO(data)
    stream.seek(position)
    return stream
