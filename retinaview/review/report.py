"""Evidence as the scores and places that screen and report show."""

from typing import Final

from retinaview.core.overlay import Place, Score, Subject
from retinaview.metrics.lesion_candidates import Fate
from retinaview.overlays.lesions import NO_SPOTS, SPOTS, spot_places
from retinaview.review.evidence import Evidence
from retinaview.words import mark, tr

UNEXPLAINED: Final = mark("Spots that light, colour and focus do not explain.")


def scores_of(evidence: Evidence) -> tuple[Score, ...]:
    """Give every number of a pair, always in the same order; None where it is not known."""
    return (*_vessel_scores(evidence), *_spot_scores(evidence), *_change_scores(evidence))


def places_of(evidence: Evidence) -> tuple[Place, ...]:
    """Give the spots that count, the most suspicious first."""
    return spot_places(evidence.spots, evidence.pair)


def _vessel_scores(evidence: Evidence) -> tuple[Score, ...]:
    vessels = evidence.vessels
    names = (
        ("vessels_kept", tr("Vessels kept"), tr("Of the length of the original's vessels.")),
        ("vessels_lost", tr("Vessels lost"), tr("Of the length of the original's vessels.")),
        (
            "vessels_new",
            tr("Vessels new"),
            tr("Length in the processed picture alone, of the original's."),
        ),
        (
            "thin_vessels_kept",
            tr("Thin vessels kept"),
            tr("Of the length of the thinnest vessels."),
        ),
    )
    values: tuple[float | None, ...] = (None,) * 4
    cldice = None
    if vessels is not None:
        values = (vessels.kept, vessels.lost, vessels.new, vessels.thin_kept)
        cldice = vessels.cldice
    shares = tuple(
        _percent(name, title, value, note if value is not None else evidence.vessels_note or note)
        for (name, title, note), value in zip(names, values, strict=True)
    )
    note = tr("Agreement of the two vessel trees, 0 to 1.") if vessels else evidence.vessels_note
    tree = Score(
        "vessels_cldice", tr("Vessel agreement (clDice)"), Subject.PAIR, cldice, "", 2, note
    )
    return (*shares, tree)


def _spot_scores(evidence: Evidence) -> tuple[Score, ...]:
    scores = []
    for is_dark, kind in ((True, "dark"), (False, "bright")):
        for fate in (Fate.GONE, Fate.APPEARED):
            count = float(evidence.count(fate, is_dark))
            title, note = tr(SPOTS[is_dark, fate]), tr(UNEXPLAINED)
            scores.append(Score(f"{kind}_spots_{fate}", title, Subject.PAIR, count, "", 0, note))
        found, kept = evidence.candidates[is_dark]
        note = tr(
            "{kept} of {found} spots that stand out in the original stand out still.",
            kept=kept,
            found=found,
        )
        share = kept / found if found else None
        if not found:
            note = tr(NO_SPOTS[is_dark])
        scores.append(_percent(f"{kind}_spots_kept", tr(SPOTS[is_dark, Fate.KEPT]), share, note))
    return tuple(scores)


def _change_scores(evidence: Evidence) -> tuple[Score, ...]:
    change = evidence.change
    return (
        _percent(
            "compared",
            tr("Field compared"),
            change.compared,
            tr("The rest is burnt or black in one of the pictures: nothing is known of it."),
        ),
        _percent(
            "light_changed",
            tr("Light and colour changed"),
            change.light_changed,
            tr("Mean difference of slow light and colour, of full intensity. Expected."),
            digits=1,
        ),
        _percent(
            "structure_changed",
            tr("Structure changed"),
            change.structure_changed,
            tr("Fine structure of either picture that the other does not explain."),
            digits=1,
        ),
        _percent(
            "unreadable",
            tr("Not readable in the original"),
            evidence.unreadable_share,
            tr(
                "Field too blurred, dark or burnt to show any fine structure: what the processed "
                "picture shows there is a guess."
            ),
        ),
        _percent(
            "round_trip",
            tr("Comes back"),
            evidence.round_trip,
            tr(
                "The original's fine structure found again after bringing the processed picture "
                "back to its light and focus."
            ),
            digits=1,
        ),
    )


def _percent(name: str, title: str, value: float | None, note: str, digits: int = 0) -> Score:
    shown = None if value is None else 100 * value
    return Score(name, title, Subject.PAIR, shown, "%", digits, note)
