"""What was measured by hand as a table: a row a measurement, a column a unit."""

import csv
import io
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from retinaview.core.image import FundusImage
from retinaview.imaging.measuring import Measurement
from retinaview.workflow.files import write_whole
from retinaview.workflow.measurement_files import without_words
from retinaview.workflow.pseudonym import photograph_pseudonym
from retinaview.workflow.table_cells import plain_cell

UNITS: Final = {
    "px": "length_px",
    "DD": "length_dd",
    "mm": "length_mm",
    "px²": "area_px2",
    "disc areas": "area_discs",
    "mm²": "area_mm2",
    "°": "angle_deg",
}
"""Columns by unit."""
WITH_ERROR: Final = ("mm", "mm²")
COLUMNS: Final = (
    *("photograph", "input_sha256", "eye", "number", "shape"),
    *("length_px", "length_dd", "length_mm", "length_mm_error"),
    *("area_px2", "area_discs", "area_mm2", "area_mm2_error", "angle_deg"),
    *("calibrated_by", "missing", "drawn_on", "model", "channel", "zoom", "shown", "text"),
    *("author", "made_at", "points"),
)


@dataclass(frozen=True, eq=False)
class Measured:
    """One photograph and what was measured on it."""

    image: FundusImage
    measurements: tuple[Measurement, ...]


def write_measurements(
    measured: Iterable[Measured],
    path: Path,
    *,
    sources: Collection[Path] = (),
    key: bytes | None = None,
) -> None:
    """Write a CSV file (UTF-8, RFC 4180); a number that is not known is empty.

    Args:
        measured: the photographs.
        path: the file; its folder must be there. A file that is there is replaced.
        sources: photographs that must not be written over.
        key: stand-ins made of this key take the place of names, and the user's words, author and
            times are left out; None keeps them.

    Raises:
        ImageWriteError: a photograph, no folder, no permission, a full disk.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    for each in measured:
        for number, measurement in enumerate(each.measurements, 1):
            row = _row(each.image, number, measurement, key)
            writer.writerow({name: plain_cell(value) for name, value in row.items()})
    write_whole(path, text.getvalue().encode("utf-8"), sources)


def _row(
    image: FundusImage, number: int, measurement: Measurement, key: bytes | None
) -> Mapping[str, Any]:
    if key is not None:
        measurement = without_words(measurement)
    annotation, source = measurement.annotation, image.source
    drawn_on = annotation.drawn_on
    row: dict[str, Any] = {
        "photograph": source.name if key is None else photograph_pseudonym(key, source),
        "input_sha256": source.sha256,
        "eye": image.eye.value if image.eye else None,
        "number": number,
        "shape": annotation.shape.value,
        "missing": measurement.result.missing,
        "drawn_on": drawn_on.subject.value,
        "model": drawn_on.model,
        "channel": drawn_on.channel,
        "zoom": round(drawn_on.zoom, 3),
        "shown": annotation.is_shown,
        "text": annotation.text,
        "author": annotation.author,
        "made_at": annotation.made_at,
        "points": " ".join(f"{y:.2f},{x:.2f}" for y, x in annotation.points),
    }
    for each in measurement.result.numbers:
        column = UNITS[each.unit]
        row[column] = round(each.value, 4)
        if each.unit in WITH_ERROR:
            row[f"{column}_error"] = None if each.error is None else round(each.error, 4)
            row["calibrated_by"] = each.source
    return row
