"""Evidence as the scores and places that screen and report show."""

from retinaview.core.overlay import Place, Score, Subject
from retinaview.metrics.lesion_candidates import Fate
from retinaview.overlays.lesions import spot_places
from retinaview.review.evidence import Evidence


def scores_of(evidence: Evidence) -> tuple[Score, ...]:
    """Give every number of a pair, always in the same order; None where it is not known."""
    return (*_vessel_scores(evidence), *_spot_scores(evidence), *_change_scores(evidence))


def places_of(evidence: Evidence) -> tuple[Place, ...]:
    """Give the spots that count, the most suspicious first."""
    return spot_places(evidence.spots, evidence.pair)


def _vessel_scores(evidence: Evidence) -> tuple[Score, ...]:
    vessels = evidence.vessels
    names = (
        ("vessels_kept", "Vessels kept", "Of the length of the original's vessels."),
        ("vessels_lost", "Vessels lost", "Of the length of the original's vessels."),
        ("vessels_new", "Vessels new", "Length in the processed picture alone, of the original's."),
        ("thin_vessels_kept", "Thin vessels kept", "Of the length of the thinnest vessels."),
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
    note = "Agreement of the two vessel trees, 0 to 1." if vessels else evidence.vessels_note
    tree = Score("vessels_cldice", "Vessel agreement (clDice)", Subject.PAIR, cldice, "", 2, note)
    return (*shares, tree)


def _spot_scores(evidence: Evidence) -> tuple[Score, ...]:
    scores = []
    for is_dark, kind in ((True, "dark"), (False, "bright")):
        for fate in (Fate.GONE, Fate.APPEARED):
            count = float(evidence.count(fate, is_dark))
            name, title = f"{kind}_spots_{fate}", f"{kind.capitalize()} spots {fate}"
            note = "Spots that light, colour and focus do not explain."
            scores.append(Score(name, title, Subject.PAIR, count, "", 0, note))
        found, kept = evidence.candidates[is_dark]
        note = f"{kept} of {found} spots that stand out in the original stand out still."
        share = kept / found if found else None
        if not found:
            note = f"The original shows no {kind} spots."
        name, title = f"{kind}_spots_kept", f"{kind.capitalize()} spots kept"
        scores.append(_percent(name, title, share, note))
    return tuple(scores)


def _change_scores(evidence: Evidence) -> tuple[Score, ...]:
    change = evidence.change
    return (
        _percent(
            "compared",
            "Field compared",
            change.compared,
            "The rest is burnt or black in one of the pictures: nothing is known of it.",
        ),
        _percent(
            "light_changed",
            "Light and colour changed",
            change.light_changed,
            "Mean difference of slow light and colour, of full intensity. Expected.",
            digits=1,
        ),
        _percent(
            "structure_changed",
            "Structure changed",
            change.structure_changed,
            "Fine structure of either picture that the other does not explain.",
            digits=1,
        ),
        _percent(
            "unreadable",
            "Not readable in the original",
            evidence.unreadable_share,
            "Field too blurred, dark or burnt to show any fine structure: what the processed "
            "picture shows there is a guess.",
        ),
        _percent(
            "round_trip",
            "Comes back",
            evidence.round_trip,
            "The original's fine structure found again after bringing the processed picture back "
            "to its light and focus.",
            digits=1,
        ),
    )


def _percent(name: str, title: str, value: float | None, note: str, digits: int = 0) -> Score:
    shown = None if value is None else 100 * value
    return Score(name, title, Subject.PAIR, shown, "%", digits, note)
