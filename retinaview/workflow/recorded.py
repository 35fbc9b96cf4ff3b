"""Reading a record back from the file it stands in: PNG, TIFF, JPEG, DICOM or PDF."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from retinaview.core.pixels import Pixels
from retinaview.errors import ImageReadError, RecordError
from retinaview.imaging.decode import decode
from retinaview.imaging.load import load_fundus
from retinaview.report.record import Record, is_sealed, read_record
from retinaview.workflow.encode import PNG_KEYWORD

LARGEST_FILE = 4_000_000_000
ATTACHMENT = "provenance.json"
NONE_THERE = "{name}: it holds no record of how it was made, so there is nothing to check it by."
PILLOW_FORMATS = ("PNG", "JPEG", "TIFF")


@dataclass(frozen=True, eq=False)
class Recorded:
    """A file and its record.

    Attributes:
        path: the file.
        kind: "picture", or "report" for a document.
        record: what it says.
        is_sealed: the record is as it was written; None where it bears no seal.
        pixels: (H, W, 3) RGB as the file holds them; None for a report.
    """

    path: Path
    kind: str
    record: Record
    is_sealed: bool | None
    pixels: Pixels | None
    """As the engine's results are: (H, W, 3), uint8 or uint16."""


def read_recorded(path: Path) -> Recorded:
    """Read a picture or a report with its record.

    Raises:
        ImageReadError: the file is not there or cannot be read.
        RecordError: it holds no record, or a broken one.
    """
    data = _read(path)
    is_document, text, dicom_pixels = False, None, None
    if data[:5] == b"%PDF-":
        is_document, text = True, _in_pdf(data)
    elif data[128:132] == b"DICM":
        is_document, text, dicom_pixels = _in_dicom(data, path)
    else:
        text = _in_picture(data)
    if not text:
        raise RecordError(NONE_THERE.format(name=path.name))
    try:
        record, sealed = read_record(text), is_sealed(text)
    except RecordError as error:
        raise RecordError(f"{path.name}: {error}") from error
    if is_document or record.report is not None:
        return Recorded(path, "report", record, sealed, None)
    pixels = dicom_pixels if dicom_pixels is not None else _pixels(data, path.name)
    return Recorded(path, "picture", record, sealed, pixels)


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ImageReadError(f"{path.name}: this is a folder.")
        if path.stat().st_size > LARGEST_FILE:
            raise ImageReadError(f"{path.name}: this file is too large to be checked.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ImageReadError(f"{path.name}: there is no such file.") from error
    except OSError as error:
        raise ImageReadError(f"{path.name}: the file cannot be read.") from error


def _pixels(data: bytes, name: str) -> Pixels:
    found = decode(data, name).pixels
    if found.dtype == np.uint16:
        return found.astype(np.uint16, copy=False)
    return found.astype(np.uint8, copy=False)


def _in_picture(data: bytes) -> str | None:
    """The PNG text, the TIFF ImageDescription or the JPEG comment; None where there is none."""
    try:
        with Image.open(io.BytesIO(data), formats=PILLOW_FORMATS) as picture:
            found = picture.info.get(PNG_KEYWORD.decode()) or picture.info.get("comment")
            if found is None and picture.format == "TIFF":
                found = picture.tag_v2.get(270)  # type: ignore[attr-defined]  # ImageDescription
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return found.decode("utf-8", "replace") if isinstance(found, bytes) else found


def _in_pdf(data: bytes) -> str | None:
    from pypdf import PdfReader  # here, as a picture needs none
    from pypdf.errors import PyPdfError

    try:
        found = PdfReader(io.BytesIO(data)).attachments.get(ATTACHMENT, [])
        return found[0].decode("utf-8", "replace") if found else None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _in_dicom(data: bytes, path: Path) -> tuple[bool, str | None, Pixels | None]:
    """Whether it is a document, its record, and the pixels of a picture."""
    import pydicom  # here, as few files need it

    from retinaview.workflow.dicom_object import read_record as record_in

    try:
        dataset = pydicom.dcmread(io.BytesIO(data))
        text = record_in(dataset)
    except Exception:  # noqa: BLE001  a damaged object is one without a record
        return False, None, None
    document = dataset.get("EncapsulatedDocument")
    if document is not None:
        return True, text or _in_pdf(bytes(document)), None
    return False, text, None if text is None else _loaded(path)


def _loaded(path: Path) -> Pixels:
    image = load_fundus(path)
    kind = np.uint16 if image.source.bit_depth > 8 else np.uint8
    pixels: Pixels = np.rint(image.rgb * np.float32(np.iinfo(kind).max)).astype(kind)
    return pixels
