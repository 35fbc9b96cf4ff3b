"""The provenance record as a JSON document, versioned, and back.

`Record` is the schema. The document holds every field of `Provenance` under its own name, `quality`
and `review` as `report.documents` writes them, and `edits`: what a hand has changed; so nothing in
it is not in the study. In a report there is `report`: what was wanted of it and left out; of a
pair, `report.other` is the whole record of the second photograph. Beside them stand `schema`,
`statement` and, last, `record_sha256` over all the rest. Readers ignore keys that they do not know;
a field that goes or changes its meaning gets a new schema number, and `retinaview-provenance/1`,
which knew fewer fields, is still read.
"""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, NoReturn

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from retinaview.core.image import LoadChoices, Region
from retinaview.core.intended_use import STATEMENT
from retinaview.core.overlay import Overlay
from retinaview.core.study import Asked, Execution, Provenance, Study, frozen_options
from retinaview.errors import RecordError
from retinaview.imaging.disc_overlay import is_edited_by_hand
from retinaview.report.documents import (
    Document,
    measurements_document,
    overlay_document,
    quality_document,
    review_document,
)
from retinaview.report.plan import BY_HAND, Report
from retinaview.words import english, tr

SCHEMA = "retinaview-provenance/2"
SEAL = "record_sha256"


class _Section(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True)


class FileSection(_Section):
    """What an export did to the result's pixels; see `workflow.provenance.FilePart`."""

    format: str
    depth: int
    quality: int | None = None
    mark: Literal["drawn", "no room", "left out"]
    mark_box: tuple[int, int, int, int] | None = None
    pixels_sha256: str | None = None
    deidentified: bool = False


class MapSection(_Section):
    """Which map a file holds in place of the result."""

    id: str
    subject: str = ""
    pixels_sha256: str | None = None


class ReportSection(_Section):
    """What was wanted of a report, in a record that stands in one."""

    paper: str = ""
    left_out: tuple[str, ...] = ()
    template: str = "eye"
    other: "Record | None" = None
    """Of the second photograph, in a report on a pair."""


class Record(_Section):
    """A provenance record: what `Provenance` holds, and what stands beside it in a file.

    Fields that the first form of the record did not know have defaults.
    """

    schema_name: Literal["retinaview-provenance/1", "retinaview-provenance/2"] = Field(
        alias="schema"
    )
    input_name: str
    input_sha256: str
    input_format: str
    input_depth: int
    input_size: tuple[int, int]
    notices: tuple[str, ...]
    model_id: str
    model_title: str
    model_version: str
    model_method: str
    weights_sha256: str | None
    options: dict[str, bool | int | float | str]
    execution: Execution
    result_sha256: str
    result_depth: int
    result_size: tuple[int, int]
    warnings: tuple[str, ...]
    versions: dict[str, str]
    made_at: datetime
    took_s: float
    region: Region | None = None
    how_much: float = 1.0
    input_decoder: str = ""
    input_frames: int = 1
    choices: LoadChoices = LoadChoices()
    fov_basis: str = ""
    eye: str = ""
    eye_basis: str = ""
    asked: Asked = Asked()
    seed: int | None = None
    edits: tuple[dict[str, Any], ...] = ()
    file: FileSection | None = None
    map: MapSection | None = None
    report: ReportSection | None = None
    record_sha256: str | None = None

    @field_validator("made_at")
    @classmethod
    def _has_zone(cls, value: datetime) -> datetime:
        if value.utcoffset() is None:
            raise ValueError("it has no time zone")
        return value

    @property
    def other(self) -> "Record | None":
        """The record of the second photograph, where this stands in a report on a pair."""
        return None if self.report is None else self.report.other

    @property
    def provenance(self) -> Provenance:
        """What is in the record of the study itself."""
        names = [field.name for field in dataclasses.fields(Provenance)]
        fields = {name: getattr(self, name) for name in names}
        return Provenance(**{**fields, "options": frozen_options(self.options)})


ReportSection.model_rebuild()


def record(study: Study) -> Document:
    """Give the record of how a processed picture came to be, and how it was judged.

    Raises:
        ValueError: the time of the study has no zone, so the record would not say when it was.
    """
    return {
        **provenance_document(study.provenance),
        "quality": quality_document(study.quality),
        "review": review_document(study.review),
        "edits": [_edit(each) for each in study.overlays if is_edited_by_hand(each)],
    }


def report_record(report: Report) -> Document:
    """Give the record that goes into a report: the study's, and what was wanted of the report.

    It says which words there are and not what they say: nothing in a record is free text. Of a pair
    it is the record of the study, with that of the other study in it, whole.
    """
    plan = report.plan
    words = ("title", "comment", "clinic", "logo", "operator")
    section: Document = {
        "template": plan.template,
        "paper": plan.paper,
        "left_out": list(plan.without),
        "with": [name for name in words if getattr(plan, name)],
        "measurements": _measured(report),
    }
    if report.other is not None:
        other = report.by_eye[1]
        section["other"] = {**record(other.study), "measurements": _measured(other)}
    return {**record(report.study), "report": section}


def _measured(report: Report) -> list[Document]:
    return measurements_document(report.measurements if report.plan.shows(BY_HAND) else ())


def provenance_document(provenance: Provenance) -> Document:
    """Give a `Provenance` as a JSON document. Raises as `record` does."""
    if provenance.made_at.utcoffset() is None:
        raise ValueError("the time of a record needs its zone")
    fields = {
        field.name: _plain(provenance, field.name) for field in dataclasses.fields(Provenance)
    }
    document: Document = english({"schema": SCHEMA, "statement": STATEMENT, **fields})
    return document


def to_json(document: Mapping[str, object]) -> str:
    """Write a document as text: indented, ASCII alone, so that any container can hold it."""
    return json.dumps(document, indent=1, ensure_ascii=True, allow_nan=False)


def sealed_json(document: Mapping[str, object]) -> str:
    """Write a record as text, with `record_sha256` over all the rest as its last line.

    The seal tells a careless edit; it is no signature, for whoever edits a record on purpose can
    compute it anew.
    """
    return to_json({**document, SEAL: seal_of(document)})


def seal_of(document: Mapping[str, object]) -> str:
    """SHA-256 over a record as canonical JSON: sorted keys, no spaces, ASCII, without the seal."""
    rest = {name: value for name, value in document.items() if name != SEAL}
    text = json.dumps(
        rest, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False
    )
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def from_json(text: str) -> Provenance:
    """Read the part of a record that is the study's own. Raises as `read_record` does."""
    return read_record(text).provenance


def read_record(text: str) -> Record:
    """Read a record back.

    Raises:
        RecordError: it is no JSON, of another schema, or a field is missing or wrong; the sentence
            says which and begins with a small letter, to stand behind a file's name.
    """
    try:
        document = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise RecordError(
            tr("the record of how it was made cannot be read; it is damaged.")
        ) from error
    if not isinstance(document, dict) or not str(document.get("schema", "")).startswith(
        SCHEMA.partition("/")[0] + "/"
    ):
        raise RecordError(tr("it holds no record of RetinaView's."))
    try:
        return Record.model_validate(document)
    except ValidationError as error:
        raise RecordError(_first_problem(error, document["schema"])) from error


def is_sealed(text: str) -> bool | None:
    """Whether a record is as it was written; None for the first form, which bore no seal."""
    document = json.loads(text)
    return document[SEAL] == seal_of(document) if SEAL in document else None


def _first_problem(error: ValidationError, schema: object) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    if where == "schema":
        return tr(
            "its record is of the form {schema}, which this version does not know. Update it.",
            schema=schema,
        )
    problem = f"{where}: {first['msg'].lower()}"
    return tr("the record of how it was made is broken: {problem}.", problem=problem)


def _edit(overlay: Overlay) -> Document:
    described = overlay_document(overlay)
    kept = ("title", "subject", "scores", "outlines")
    return {"overlay": overlay.id, **{name: described[name] for name in kept}}


def _plain(provenance: Provenance, name: str) -> object:
    """One field as JSON has it."""
    value: Any = getattr(provenance, name)
    if isinstance(value, datetime):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no JSON")
