"""A provenance record that stands in some attribute of a DICOM object, without its names."""

import json
from datetime import datetime, timedelta
from typing import Any

from retinaview.report.record import sealed_json
from retinaview.workflow.private_words import without_names

FORM = "retinaview-provenance/"
SENTENCES = ("notices", "warnings")


def plain_record(text: str | bytes, name: str, shift: timedelta) -> str | bytes | None:
    """Give a record with a stand-in for the photograph's name, and its time moved.

    Args:
        text: a record as JSON.
        name: what stands for the patient.
        shift: how far dates are moved.

    Returns:
        Of the kind that was given; None for anything that is no record.
    """
    try:
        plain = text.decode("utf-8").rstrip("\0 ") if isinstance(text, bytes) else text
        document = json.loads(plain)
        if not str(document["schema"]).startswith(FORM):
            return None
        other = (document.get("report") or {}).get("other")
        for record in filter(None, (document, other)):
            _leave_names_out(record, name, shift)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return None
    sealed = sealed_json(
        {name: value for name, value in document.items() if name != "record_sha256"}
    )
    return sealed.encode("ascii") if isinstance(text, bytes) else sealed


def _leave_names_out(record: dict[str, Any], name: str, shift: timedelta) -> None:
    if not str(record["input_name"]).startswith(name):
        moved = datetime.fromisoformat(record["made_at"]) + shift
        record |= {"input_name": name, "made_at": moved.isoformat()}
    for field in SENTENCES:
        record[field] = [without_names(str(each)) for each in record[field]]
