"""From what was measured to a verdict with its reasons."""

from collections.abc import Iterable

from retinaview.catalog import ModelCard
from retinaview.core.review import Quality, Reason, Verdict
from retinaview.metrics.lesion_candidates import Fate
from retinaview.metrics.limits import LIMITS
from retinaview.review.evidence import Evidence
from retinaview.review.words import region, spots_sentence
from retinaview.words import tr

ORDER = (Verdict.STOP, Verdict.LOOK, Verdict.CLEAR)


def judge(
    evidence: Evidence, card: ModelCard | None, original_field_px: int, quality: Quality | None
) -> tuple[Verdict, tuple[Reason, ...]]:
    """Judge a pair.

    Args:
        evidence: what was measured.
        card: of the model that made the processed picture, None where that is not known.
        original_field_px: side of the photograph's field in its own pixels.
        quality: of the original, None where it was not looked at.

    Returns:
        The verdict and its reasons, the worst first.
    """
    reasons = [
        *_input_reasons(card, original_field_px, quality),
        *_spot_reasons(evidence),
        *_vessel_reasons(evidence),
        *_structure_reasons(evidence),
        *_unreadable_reasons(evidence),
    ]
    reasons.sort(key=lambda reason: ORDER.index(reason.verdict))
    return (reasons[0].verdict if reasons else Verdict.CLEAR), tuple(reasons)


def _spot_reasons(evidence: Evidence) -> Iterable[Reason]:
    for fate, is_dark in (
        (Fate.APPEARED, True),
        (Fate.GONE, True),
        (Fate.APPEARED, False),
        (Fate.GONE, False),
    ):
        spots = evidence.of(fate, is_dark)
        if not spots:
            continue
        may_be_dust = fate is Fate.GONE and not is_dark
        is_bad = len(spots) >= LIMITS["stop_spots"] and not may_be_dust
        yield Reason(
            Verdict.STOP if is_bad else Verdict.LOOK,
            spots_sentence(spots, evidence.pair.inside),
            f"{'dark' if is_dark else 'bright'}_spots_{fate}",
        )


def _vessel_reasons(evidence: Evidence) -> Iterable[Reason]:
    vessels = evidence.vessels
    if vessels is None:
        return
    lost = _above(vessels.lost, "vessels_lost")
    if lost is not None:
        sentence = tr("{share:.0%} of the vessels' length is not found again", share=vessels.lost)
        yield Reason(lost, sentence, "vessels_lost")
    new = _above(vessels.new, "vessels_new")
    if new is not None:
        yield Reason(
            new,
            tr(
                "vessels were found that the original does not show, {share:.0%} of its length",
                share=vessels.new,
            ),
            "vessels_new",
        )


def _structure_reasons(evidence: Evidence) -> Iterable[Reason]:
    changed = _above(evidence.change.structure_changed, "structure")
    if changed is not None:
        share = evidence.change.structure_changed
        yield Reason(
            changed,
            tr(
                "{share:.0%} of the fine structure changed as light and focus do not explain",
                share=share,
            ),
            "structure_changed",
        )
    missing = _above(1 - evidence.round_trip, "round_trip", is_share_left=True)
    if missing is not None:
        yield Reason(
            missing,
            tr(
                "only {share:.0%} of the original's fine structure comes back from it",
                share=evidence.round_trip,
            ),
            "round_trip",
        )


def _unreadable_reasons(evidence: Evidence) -> Iterable[Reason]:
    share = evidence.unreadable_share
    found = _above(share, "unreadable")
    if found is None:
        return
    place = region(evidence.unreadable, evidence.pair.inside)
    sentence = (
        tr(
            "{share:.0%} of the field, near the {place}, is too blurred, dark or burnt in the "
            "original: what shows there now is a guess",
            share=share,
            place=place,
        )
        if place
        else tr(
            "{share:.0%} of the field is too blurred, dark or burnt in the original: what shows "
            "there now is a guess",
            share=share,
        )
    )
    yield Reason(found, sentence, "unreadable")


def _above(value: float, name: str, is_share_left: bool = False) -> Verdict | None:
    """Compare a number with its two limits; `is_share_left` limits count what is left of 1."""
    look, stop = LIMITS[f"look_{name}"], LIMITS[f"stop_{name}"]
    if is_share_left:
        look, stop = 1 - look, 1 - stop
    if value >= stop:
        return Verdict.STOP
    return Verdict.LOOK if value >= look else None


def _input_reasons(
    card: ModelCard | None, field_px: int, quality: Quality | None
) -> Iterable[Reason]:
    if quality is not None and quality.is_fundus is False:
        sentence = (
            tr("the original looks like {kind}", kind=quality.kind)
            if quality.kind
            else tr("the original does not look like a colour fundus photograph")
        )
        yield Reason(Verdict.STOP, sentence)
    if card is None:
        return
    smallest, largest = card.input.smallest_field_px, card.input.largest_field_px
    if smallest is not None and field_px < smallest:
        yield Reason(
            Verdict.LOOK,
            tr(
                "the field is {field} px wide; {model} was made for {size} px and more",
                field=field_px,
                model=tr(card.title),
                size=smallest,
            ),
        )
    if largest is not None and field_px > largest:
        yield Reason(
            Verdict.LOOK,
            tr(
                "the field is {field} px wide; {model} was made for {size} px at most",
                field=field_px,
                model=tr(card.title),
                size=largest,
            ),
        )
