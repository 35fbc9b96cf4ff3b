"""A provenance record that stands in some attribute of a DICOM object, without its names."""

import json
from datetime import datetime, timedelta

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
        if not str(document["input_name"]).startswith(name):
            moved = datetime.fromisoformat(document["made_at"]) + shift
            document |= {"input_name": name, "made_at": moved.isoformat()}
        for field in SENTENCES:
            document[field] = [without_names(str(each)) for each in document[field]]
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None
    sealed = sealed_json(
        {name: value for name, value in document.items() if name != "record_sha256"}
    )
    return sealed.encode("ascii") if isinstance(text, bytes) else sealed
