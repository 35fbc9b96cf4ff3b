"""What was found out about a photograph and its picture, in words and rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.review import Quality, Review
from retinaview.core.study import Study
from retinaview.report.plan import FINDINGS, GRADE, NUMBERS, PARTS, ReportPlan
from retinaview.words import mark, tr

NOT_COMPARED = mark("This picture was not compared with its original.")
NOT_GRADED = mark("not graded")
CHANGE_MAPS = ("vessel-change", "change")
"""The maps that a report shows of what the model changed, before any others of the pair."""
GROUPS = (
    (mark("Vessels kept / lost / new"), ("vessels_kept", "vessels_lost", "vessels_new")),
    (mark("Dark spots gone / appeared"), ("dark_spots_gone", "dark_spots_appeared")),
    (mark("Bright spots gone / appeared"), ("bright_spots_gone", "bright_spots_appeared")),
)
"""Scores of a review that share a row."""


@dataclass(frozen=True)
class Finding:
    """A row: what it is about, and what was found."""

    title: str
    text: str


def headline(review: Review | None) -> str:
    """The verdict in words."""
    return tr(NOT_COMPARED) if review is None else review.headline


def further_reasons(review: Review | None) -> list[str]:
    """The reasons that the headline does not say already."""
    sentences = [reason.sentence for reason in review.reasons] if review is not None else []
    return [each for each in sentences if each not in headline(review)]


def findings(study: Study, plan: ReportPlan) -> list[Finding]:
    """The quality of the original, then every number of the review, as far as they are wanted."""
    rows = []
    if plan.shows(GRADE):
        rows.append(Finding(tr(PARTS[GRADE]), quality_text(study.quality)))
    if plan.shows(FINDINGS):
        rows.extend(_review_rows(study.review.scores if study.review else ()))
    return rows


def quality_text(quality: Quality | None) -> str:
    """Grade, reasons and confidence: "Usable: uneven light, blur (0.83)"."""
    if quality is None:
        return tr(NOT_GRADED)
    if quality.is_fundus is False:
        if quality.kind:
            return tr("looks like {kind}", kind=quality.kind)
        return tr("no colour fundus photograph")
    if quality.grade is None:
        return tr(NOT_GRADED)
    reasons = f": {tr(', ').join(quality.reasons)}" if quality.reasons else ""
    sure = "" if quality.confidence is None else f" ({quality.confidence:.2f})"
    return f"{tr(quality.grade.value)}{reasons}{sure}"


def numbers_of(study: Study, plan: ReportPlan) -> list[Score]:
    """Scores of both pictures, then the numbers of the maps; those of the pair are findings."""
    single = [
        overlay
        for overlay in study.overlays
        if overlay.subject is not Subject.PAIR and plan.shows_numbers(overlay.id)
    ]
    scores = study.scores if plan.shows(NUMBERS) else ()
    return [*scores, *(score for overlay in single for score in overlay.numbers)]


def comparing(study: Study, plan: ReportPlan) -> list[Overlay]:
    """The maps that compare both pictures, those of `CHANGE_MAPS` first."""
    pairs = [overlay for overlay in study.overlays if overlay.subject is Subject.PAIR]
    found = [overlay for overlay in pairs if plan.shows(overlay.id)]
    places = {name: place for place, name in enumerate(CHANGE_MAPS)}
    return sorted(found, key=lambda overlay: places.get(overlay.id, len(places)))


def _review_rows(scores: Sequence[Score]) -> list[Finding]:
    by_id = {score.id: score for score in scores}
    shared = {
        name: (tr(title), names) for title, names in GROUPS for name in names if names[0] in by_id
    }
    rows: dict[str, Finding] = {}
    for score in scores:
        title, names = shared.get(score.id, (score.title, (score.id,)))
        rows.setdefault(
            title, Finding(title, _together(by_id[name] for name in names if name in by_id))
        )
    return list(rows.values())


def _together(scores: Iterable[Score]) -> str:
    """Several numbers of one unit as "98 / 1 / 1 %"; why one is missing, where it is."""
    listed = list(scores)
    notes = dict.fromkeys(score.note for score in listed if score.value is None and score.note)
    missing = f" ({' '.join(notes)})" if notes else ""
    units = {score.unit for score in listed}
    if len(units) > 1 or any(score.value is None for score in listed):
        return " / ".join(dict.fromkeys(score.text for score in listed)) + missing
    unit = tr(units.pop())
    texts = [score.text.removesuffix(unit).rstrip() for score in listed]
    return f"{' / '.join(texts)} {unit}".rstrip()
