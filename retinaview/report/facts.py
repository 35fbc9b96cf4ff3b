"""What a report says in words, taken from the study alone; what is not known is not shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from retinaview.core.image import Eye, Patient, depth_in_words
from retinaview.core.overlay import Score, Subject
from retinaview.core.study import Option, Provenance, Study
from retinaview.report.pair import together
from retinaview.report.plan import NUMBERS_OF, PARTS, ReportPlan
from retinaview.words import tr

Fields = list[tuple[str, str]]
"""Label and value of each field of a row."""
EYES = {Eye.OD: "OD (right)", Eye.OS: "OS (left)"}


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
    basis = f" ({image.source.eye_basis})" if image.source.eye_basis else ""
    eye = EYES[image.eye] if image.eye is not None else "not stated"
    kind = [depth_in_words(image.source.bit_depth)]
    if image.source.file_format:
        kind.insert(0, image.source.file_format)
    return [
        ("Photograph", image.source.name),
        (f"Eye{basis}" if image.eye is not None else "Eye", eye),
        ("Size", _shown_size(study)),
        ("File", ", ".join(kind)),
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
    return EYES[eye] if eye is not None else tr("Eye not stated")


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
    model = f"{made.model_title} {made.model_version}, id {made.model_id}"
    weights = "no weights"
    if made.weights_sha256 is not None:
        weights = f"weights sha256 {made.weights_sha256}"
    source = [_size(made.input_size), depth_in_words(made.input_depth), made.input_format]
    if made.region is not None:
        source.append(f"region {made.region}")
    return [
        ("Input", f"{', '.join(filter(None, source))} · sha256 {made.input_sha256}"),
        ("Model", f"{model} · {weights}"),
        ("Parameters", _parameters(made)),
        ("Run", f"{_run(made)} · {made.took_s:.1f} s"),
        (
            "Result",
            f"{_size(made.result_size)}, {made.result_depth} bit · sha256 of its pixels "
            f"{made.result_sha256}",
        ),
        (
            "Made with",
            f"{_versions(made.versions.items())} · {made.made_at.isoformat(' ', 'seconds')}",
        ),
    ]


def left_out_lines(study: Study, plan: ReportPlan) -> list[tuple[str, str]]:
    """Label and text of the line that says what the user left out; none where it is nothing."""
    maps = {overlay.id: overlay.title for overlay in study.overlays}
    titles = []
    for name in plan.without:
        title = PARTS.get(name) or _title_of(name, maps)
        titles.append(title[0].lower() + title[1:])
    return [("Left out", f"{', '.join(titles)} (by choice)")] if titles else []


def _patient_fields(patient: Patient) -> Fields:
    return [
        ("Patient", patient.name),
        ("Patient ID", patient.id),
        ("Born", patient.birth_date),
        ("Sex", patient.sex),
    ]


def _taken_fields(study: Study) -> Fields:
    taken = study.image.source.acquisition
    if taken is None:
        return []
    dilated = {True: "dilated", False: "not dilated", None: ""}[taken.is_dilated]
    angle = taken.horizontal_field_deg
    field = [taken.field, "" if angle is None else f"{angle:g}°"]
    return [
        ("Camera", taken.camera),
        ("Taken", " ".join(filter(None, (taken.taken_on, taken.taken_at)))),
        ("Field", ", ".join(filter(None, field))),
        ("Pupil", dilated),
    ]


def _stated(row: Fields) -> Fields:
    return [(label, value or "not stated") for label, value in row]


def _title_of(name: str, maps: Mapping[str, str]) -> str:
    overlay = name.removeprefix(NUMBERS_OF)
    title = maps.get(overlay, overlay)
    return f"{'map' if overlay == name else 'numbers'} “{title}”"


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


def _shown_size(study: Study) -> str:
    """The photograph's size, what part of it is shown, and how finely."""
    height, width = study.provenance.input_size
    size, region = f"{width} x {height} px", study.provenance.region
    if region is not None:
        size += f"; shown: {region.width} x {region.height} px from {region.x}, {region.y}"
    if study.enlarged > 1:
        size += f"; enlarged {study.enlarged} times: {study.enlarged} px stand for one"
    return size


def _parameters(made: Provenance) -> str:
    options = _options(made.options.items())
    if made.how_much == 1:
        return options
    return f"{options} · {100 * made.how_much:.0f} % of the model's change"


def _options(options: Iterable[tuple[str, Option]]) -> str:
    return " · ".join(f"{name} {_value(value)}" for name, value in options) or "none"


def _value(value: Option) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _run(made: Provenance) -> str:
    execution = made.execution
    parts = [execution.device, execution.precision]
    if execution.tiles > 1:
        tiles = f"{execution.tiles} tiles"
        if execution.tile_px is not None:
            tiles += f" of {execution.tile_px} px"
        if execution.halo_px is not None:
            tiles += f", overlap {execution.halo_px} px"
        parts.append(tiles)
    else:
        parts.append("whole picture at once")
    if execution.working_px not in (None, max(made.result_size)):
        parts.append(f"model saw {execution.working_px} px")
    if execution.detail_px is not None:
        parts.append(f"detail at {execution.detail_px} px")
    return " · ".join(parts)


def _versions(versions: Iterable[tuple[str, str]]) -> str:
    names = {"retinaview": "RetinaView"}
    return ", ".join(f"{names.get(name, name)} {version}" for name, version in versions)


def _size(size: tuple[int, int]) -> str:
    return f"{size[1]} x {size[0]} px"
