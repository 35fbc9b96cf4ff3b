"""The raw lines of the vessel benchmark and their CSV file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.files import fixed, read_rows, write_csv


@dataclass(frozen=True)
class Row:
    """One photograph by one model, inside the field; `None` where a measure has no meaning.

    `fov_share` is the field's share of the frame; `seconds` the reading alone.
    """

    model: str
    weights: str
    threshold: float
    set: str
    condition: str
    photograph: str
    width: int
    fov_share: float
    f1: float
    auc: float | None
    accuracy: float
    sensitivity: float
    specificity: float
    iou: float
    mean_iou: float
    mcc: float
    cl_dice: float | None
    thin_sensitivity: float | None
    seconds: float | None


def write_rows(path: Path, rows: Sequence[Row]) -> None:
    """Write all lines as CSV, whole or not at all."""
    write_csv(path, Row, (fixed(row, 5) for row in rows))


def kept_rows(path: Path, measured_anew: set[str]) -> list[Row]:
    """Lines of an earlier run, without those of the models that are measured now."""
    return [row for row in read_rows(path, Row) if row.model not in measured_anew]
