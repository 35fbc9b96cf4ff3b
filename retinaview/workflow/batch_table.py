"""The numbers of a batch as one table: a row a photograph and model."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from retinaview.report.documents import quality_document, review_document
from retinaview.words import english
from retinaview.workflow.batch import Batch, Outcome
from retinaview.workflow.batch_journal import Entry
from retinaview.workflow.files import write_whole
from retinaview.workflow.pseudonym import patient_of, patient_pseudonym
from retinaview.workflow.table_cells import plain_cell

TABLE: Final = "batch.csv"
FIRST: Final = ("photograph", "model", "error")


def numbers_of(outcome: Outcome, batch: Batch) -> dict[str, Any]:
    """Give the row of one outcome by column: plain values, None where a number is unknown."""
    quality = quality_document(outcome.quality) or {}
    review = review_document(outcome.review) or {}
    row: dict[str, Any] = {
        **_photograph(outcome, batch),
        "width": outcome.width,
        "height": outcome.height,
        "grade": quality.get("grade"),
        "grade_confidence": quality.get("confidence"),
        "grade_reasons": " ".join(quality.get("reasons", [])),
        "verdict": review.get("verdict"),
        "verdict_headline": review.get("headline"),
    }
    row |= {f"quality_{name}": value for name, value in quality.get("scores", {}).items()}
    row |= {f"review_{name}": value for name, value in review.get("scores", {}).items()}
    row |= {
        "device": outcome.device,
        "seconds": None if outcome.seconds is None else round(outcome.seconds, 2),
        "warnings": " ".join(english(outcome.warnings)),
    }
    return row


def write_table(folder: Path, entries: Iterable[Entry], sources: Iterable[Path]) -> Path:
    """Write `batch.csv` anew (UTF-8, RFC 4180) from the entries of a journal.

    Raises:
        ImageWriteError: no permission, a full disk; the table before stays.
    """
    path = folder / TABLE
    write_whole(path, table(entries).encode("utf-8"), sources)
    return path


def table(entries: Iterable[Entry]) -> str:
    """Give entries as CSV: a column a number, empty where it is not known."""
    rows = [
        {"photograph": each.photograph, "model": each.model, **each.numbers, "error": each.error}
        for each in entries
    ]
    columns = dict.fromkeys(name for row in rows for name in row if name not in FIRST)
    text = io.StringIO()
    writer = csv.DictWriter(text, ["photograph", "model", *columns, "error"])
    writer.writeheader()
    for row in rows:
        writer.writerow({name: plain_cell(value) for name, value in row.items()})
    return text.getvalue()


def _photograph(outcome: Outcome, batch: Batch) -> dict[str, Any]:
    if outcome.origin is None:
        return {}
    patient, taken = outcome.origin.patient, outcome.origin.acquisition
    if batch.key is not None:
        stand_in = patient_pseudonym(batch.key, patient_of(outcome.origin))
        who = {"patient": stand_in, "taken_on": None}
    else:
        who = {
            "patient": patient.id if patient else None,
            "taken_on": taken.taken_on if taken else None,
        }
    return {**who, "eye": outcome.eye.value if outcome.eye else None}
