"""The provenance record as a JSON document, versioned, and back.

The document holds every field of `Provenance` under its own name, `quality` and `review` as
`report.documents` writes them, so nothing in it is not in the study, and beside them `schema` and
`statement`. Readers ignore keys that they do not know; a field
that goes or changes its meaning gets a new schema number.
"""

import dataclasses
import json
from collections.abc import Mapping
from datetime import datetime

from retinaview.core.image import Region
from retinaview.core.study import Execution, Provenance, Study, frozen_options
from retinaview.report.documents import Document, quality_document, review_document

SCHEMA = "retinaview-provenance/1"
STATEMENT = (
    "Processed image for visual assistance. Not for primary diagnosis. Review the original image. "
    "Research use — not a medical device."
)
"""The standing sentence: on every page of a report and in every record."""

_TUPLES = ("input_size", "notices", "result_size", "warnings")


def record(study: Study) -> Document:
    """Give the record of how a processed picture came to be, and how it was judged.

    Raises:
        ValueError: the time of the study has no zone, so the record would not say when it was.
    """
    return {
        **provenance_document(study.provenance),
        "quality": quality_document(study.quality),
        "review": review_document(study.review),
    }


def provenance_document(provenance: Provenance) -> Document:
    """Give a `Provenance` as a JSON document. Raises as `record` does."""
    if provenance.made_at.utcoffset() is None:
        raise ValueError("the time of a record needs its zone")
    fields: Document = {
        field.name: getattr(provenance, field.name) for field in dataclasses.fields(Provenance)
    }
    fields["options"] = dict(provenance.options)
    fields["versions"] = dict(provenance.versions)
    fields["execution"] = dataclasses.asdict(provenance.execution)
    fields["made_at"] = provenance.made_at.isoformat()
    fields["region"] = None if provenance.region is None else dataclasses.asdict(provenance.region)
    for name in _TUPLES:
        fields[name] = list(fields[name])
    return {"schema": SCHEMA, "statement": STATEMENT, **fields}


def to_json(document: Mapping[str, object]) -> str:
    """Write a record as text: indented, ASCII alone, so that any container can hold it."""
    return json.dumps(document, indent=1, ensure_ascii=True, allow_nan=False)


def from_json(text: str) -> Provenance:
    """Read a record back.

    Raises:
        ValueError: it is no JSON, of another schema, or a field is missing.
    """
    document = json.loads(text)
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise ValueError(f"not a record of the form {SCHEMA}")
    names = [field.name for field in dataclasses.fields(Provenance)]
    document.setdefault("region", None)  # older records know none
    missing = [name for name in names if name not in document]
    if missing:
        raise ValueError(f"the record has no {missing[0]}")
    fields = {name: document[name] for name in names}
    for name in _TUPLES:
        fields[name] = tuple(fields[name])
    fields["options"] = frozen_options(fields["options"])
    fields["execution"] = Execution(**fields["execution"])
    fields["region"] = None if fields["region"] is None else Region(**fields["region"])
    fields["made_at"] = datetime.fromisoformat(fields["made_at"])
    return Provenance(**fields)
