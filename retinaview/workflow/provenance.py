"""The record inside an exported picture: the study's own and what became of the pixels.

`result_sha256` is of the result before the mark PROCESSED was drawn and before encoding.
`file.pixels_sha256` is of the pixels that the file holds, in the same form: the C-contiguous
(H, W, 3) RGB array, uint8 or little-endian uint16. So a lossless export is checked against
`file.pixels_sha256`, and without a mark both are equal. With a mark the two differ inside
`file.mark_box` alone, which lies outside the field: there the result is the photograph itself. A
JPEG gives other pixels in every decoder, so it has no `pixels_sha256`.
"""

from dataclasses import dataclass
from typing import Literal

from retinaview.core.study import Study
from retinaview.report.documents import Document
from retinaview.report.record import from_json, record, sealed_json

__all__ = ["Box", "FilePart", "file_record", "from_json", "record", "sealed_json"]

Box = tuple[int, int, int, int]
"""Top, left, height, width in pixels."""


@dataclass(frozen=True)
class FilePart:
    """What an export did to the result's pixels.

    Attributes:
        file_format: "png", "tiff", "jpeg" or "dicom".
        depth: bits a channel in the file, 8 or 16.
        quality: JPEG quality, None for a lossless file.
        mark: "drawn"; "no room" where there is no black surround to draw in; "left out" where
            the user wanted none.
        mark_box: where the mark was drawn.
        pixels_sha256: of the pixels in the file, None for JPEG.
        deidentified: everything outside the field was blanked before the mark was drawn.
    """

    file_format: str
    depth: int
    quality: int | None
    mark: Literal["drawn", "no room", "left out"]
    mark_box: Box | None
    pixels_sha256: str | None
    deidentified: bool = False


def file_record(study: Study, part: FilePart) -> Document:
    """Give the record that goes into a picture file: the study's, with a section `file`."""
    section = {
        "format": part.file_format,
        "depth": part.depth,
        "quality": part.quality,
        "mark": part.mark,
        "mark_box": None if part.mark_box is None else list(part.mark_box),
        "pixels_sha256": part.pixels_sha256,
        "deidentified": part.deidentified,
    }
    return {**record(study), "file": section}
