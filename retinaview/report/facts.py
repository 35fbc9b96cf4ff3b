"""What a report says in words, taken from the study alone; what is not known is not shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from retinaview.core.image import Eye, Patient, depth_in_words
from retinaview.core.overlay import Score, Subject
from retinaview.core.study import Execution, Option, Provenance, Study
from retinaview.report.pair import together
from retinaview.report.plan import (
    BY_HAND,
    FINDINGS,
    GRADE,
    NUMBERS,
    NUMBERS_OF,
    ORIGINAL,
    PROCESSED,
    ReportPlan,
)
from retinaview.words import mark, tr

Fields = list[tuple[str, str]]
"""Label and value of each field of a row."""
EYES = {Eye.OD: mark("OD (right)"), Eye.OS: mark("OS (left)")}
NOT_STATED = mark("not stated")
LEFT_OUT = {
    ORIGINAL: mark("the original"),
    PROCESSED: mark("the processed picture"),
    GRADE: mark("quality of the original"),
    FINDINGS: mark("numbers of what the model changed"),
    NUMBERS: mark("numbers of both pictures"),
    BY_HAND: mark("what was measured by hand"),
}
"""The parts of a plan as they are said inside a sentence."""


@dataclass(frozen=True)
class Measure:
    """A row of the table of numbers."""

    title: str
    original: str
    processed: str
    pair: str
    note: str


def banner(study: Study) -> Fields:
    """Label and value of each field of the banner, the name of the photograph first."""
    image = study.image
    basis = eye_basis(study)
    eye = tr(EYES[image.eye] if image.eye is not None else NOT_STATED)
    kind = [depth_in_words(image.source.bit_depth)]
    if image.source.file_format:
        kind.insert(0, image.source.file_format)
    return [
        (tr("Photograph"), image.source.name),
        (tr("Eye ({basis})", basis=basis) if basis else tr("Eye"), eye),
        (tr("Size"), _size(study.provenance.input_size)),
        (tr("File"), tr(", ").join(kind)),
    ]


def patient_banner(study: Study) -> list[Fields]:
    """Further rows of the banner: whose eye it is, and how it was taken; () where nobody says.

    What a DICOM object leaves open is "not stated"; a row of which nothing is known is left out.
    """
    patient = study.image.source.patient
    rows = [_patient_fields(patient)] if patient is not None else []
    rows.append(_taken_fields(study))
    return [_stated(row) for row in rows if any(value for _, value in row)]


def photograph_fields(study: Study) -> Fields:
    """What `banner` and `patient_banner` say of a photograph, but for its eye and its patient."""
    named, _, size, kind = banner(study)
    taken = _taken_fields(study)
    return [named, kind, size, *(_stated(taken) if any(value for _, value in taken) else [])]


def pair_patient(studies: Iterable[Study]) -> Fields:
    """Whose eyes they are, as one row; [] where no file says."""
    rows = [_patient_fields(each.image.source.patient or Patient()) for each in studies]
    joined = [
        (label, together(row[place][1] for row in rows)) for place, (label, _) in enumerate(rows[0])
    ]
    return _stated(joined) if any(value for _, value in joined) else []


def patient_named_by(studies: Iterable[Study]) -> str:
    """Say which of several files alone names the patient, "" where it is all of them or none."""
    sources = [each.image.source for each in studies]
    naming = [each for each in sources if each.patient and (each.patient.id or each.patient.name)]
    if len(naming) in (0, len(sources)):
        return ""
    return tr("The patient is named by {name} alone.", name=naming[0].name)


def eye_of(study: Study) -> str:
    """Which eye it is, as a head: "OD (right)"."""
    eye = study.image.eye
    return tr(EYES[eye]) if eye is not None else tr("Eye not stated")


def eye_basis(study: Study) -> str:
    """How the eye is known, "" where it is not."""
    basis = study.image.source.eye_basis if study.image.eye is not None else ""
    return tr(basis) if basis else ""


def when(study: Study) -> str:
    """Date and time of the run with its zone: "2026-11-20 14:05 +01:00"."""
    return study.provenance.made_at.isoformat(" ", "minutes").replace("+", " +")


def measures(scores: Iterable[Score]) -> list[Measure]:
    """Bring the scores of one measure into one row, in the order in which they came."""
    rows: dict[str, dict[Subject, Score]] = {}
    for score in scores:
        rows.setdefault(score.id, {})[score.subject] = score
    return [_measure(row) for row in rows.values()]


def warnings(study: Study) -> list[str]:
    """Every sentence the reader must see: on the run, then on loading; each once."""
    return list(dict.fromkeys([*study.warnings, *study.provenance.notices]))


def provenance_lines(study: Study) -> list[tuple[str, str]]:
    """Label and text of each line of the provenance; hashes in full."""
    made = study.provenance
    model = tr(
        "{title} {version}, id {id}",
        title=tr(made.model_title),
        version=made.model_version,
        id=made.model_id,
    )
    weights = tr("no weights")
    if made.weights_sha256 is not None:
        weights = tr("weights sha256 {sha256}", sha256=made.weights_sha256)
    source = [_size(made.input_size), depth_in_words(made.input_depth), made.input_format]
    if made.region is not None:
        source.append(tr("region {region}", region=made.region))
    return [
        (tr("Input"), f"{tr(', ').join(filter(None, source))} · sha256 {made.input_sha256}"),
        (tr("Model"), f"{model} · {weights}"),
        (tr("Parameters"), _parameters(made)),
        (tr("Run"), f"{_run(made)} · {made.took_s:.1f} s"),
        (
            tr("Result"),
            tr(
                "{size}, {depth} bit · sha256 of its pixels {sha256}",
                size=_size(made.result_size),
                depth=made.result_depth,
                sha256=made.result_sha256,
            ),
        ),
        (
            tr("Made with"),
            f"{_versions(made.versions.items())} · {made.made_at.isoformat(' ', 'seconds')}",
        ),
    ]


def left_out_lines(study: Study, plan: ReportPlan) -> list[tuple[str, str]]:
    """Label and text of the line that says what the user left out; none where it is nothing."""
    maps = {overlay.id: overlay.title for overlay in study.overlays}
    titles = [
        tr(LEFT_OUT[name]) if name in LEFT_OUT else _title_of(name, maps) for name in plan.without
    ]
    if not titles:
        return []
    return [(tr("Left out"), tr("{parts} (by choice)", parts=tr(", ").join(titles)))]


def _patient_fields(patient: Patient) -> Fields:
    return [
        (tr("Patient"), patient.name),
        (tr("Patient ID"), patient.id),
        (tr("Born"), patient.birth_date),
        (tr("Sex"), patient.sex),
    ]


def _taken_fields(study: Study) -> Fields:
    taken = study.image.source.acquisition
    if taken is None:
        return []
    dilated = {True: tr("dilated"), False: tr("not dilated"), None: ""}[taken.is_dilated]
    angle = taken.horizontal_field_deg
    field = [taken.field, "" if angle is None else f"{angle:g}°"]
    return [
        (tr("Camera"), taken.camera),
        (tr("Taken"), " ".join(filter(None, (taken.taken_on, taken.taken_at)))),
        (tr("Field"), tr(", ").join(filter(None, field))),
        (tr("Pupil"), dilated),
    ]


def _stated(row: Fields) -> Fields:
    return [(label, value or tr(NOT_STATED)) for label, value in row]


def _title_of(name: str, maps: Mapping[str, str]) -> str:
    overlay = name.removeprefix(NUMBERS_OF)
    title = maps.get(overlay, overlay)
    return (
        tr("map “{title}”", title=title)
        if overlay == name
        else tr("numbers “{title}”", title=title)
    )


def _measure(row: dict[Subject, Score]) -> Measure:
    notes = dict.fromkeys(score.note for score in row.values() if score.note)
    texts = {subject: score.text for subject, score in row.items()}
    return Measure(
        title=next(iter(row.values())).title,
        original=texts.get(Subject.ORIGINAL, ""),
        processed=texts.get(Subject.PROCESSED, ""),
        pair=texts.get(Subject.PAIR, ""),
        note=" ".join(notes),
    )


def shown_part(study: Study) -> list[str]:
    """What part of the photograph is shown, and how finely; [] where it is all of it as it is."""
    region, notes = study.provenance.region, []
    if region is not None:
        notes.append(
            tr(
                "Shown: {width} x {height} px from {x}, {y}",
                width=region.width,
                height=region.height,
                x=region.x,
                y=region.y,
            )
        )
    if study.enlarged > 1:
        notes.append(tr("Enlarged {times} times: {times} px stand for one", times=study.enlarged))
    return notes


def _parameters(made: Provenance) -> str:
    options = _options(made.options.items())
    if made.how_much == 1:
        return options
    change = tr("{share:.0f} % of the model's change", share=100 * made.how_much)
    return f"{options} · {change}"


def _options(options: Iterable[tuple[str, Option]]) -> str:
    return " · ".join(f"{name} {_value(value)}" for name, value in options) or tr("none")


def _value(value: Option) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return f"{value:g}" if isinstance(value, float) else str(value)


def _run(made: Provenance) -> str:
    execution = made.execution
    parts = [execution.device, execution.precision]
    if execution.tiles > 1:
        parts.append(_tiles(execution))
    else:
        parts.append(tr("whole picture at once"))
    if execution.working_px not in (None, max(made.result_size)):
        parts.append(tr("model saw {size} px", size=execution.working_px))
    if execution.detail_px is not None:
        parts.append(tr("detail at {size} px", size=execution.detail_px))
    return " · ".join(parts)


def _tiles(execution: Execution) -> str:
    tiles = (
        tr("{count} tiles", count=execution.tiles)
        if execution.tile_px is None
        else tr("{count} tiles of {size} px", count=execution.tiles, size=execution.tile_px)
    )
    if execution.halo_px is None:
        return tiles
    return tr(", ").join((tiles, tr("overlap {size} px", size=execution.halo_px)))


def _versions(versions: Iterable[tuple[str, str]]) -> str:
    names = {"retinaview": "RetinaView"}
    return ", ".join(f"{names.get(name, name)} {version}" for name, version in versions)


def _size(size: tuple[int, int]) -> str:
    return f"{size[1]} x {size[0]} px"
