"""What to say of a photograph's faults: reasons in the words of graders, and what to do first."""

from collections.abc import Mapping
from dataclasses import dataclass

from retinaview.core.image import Eye, Map

REASONS: Mapping[str, str] = {
    "blur": "blur",
    "light": "uneven light",
    "contrast": "low contrast",
    "field": "small or off-centre field",
    "artefacts": "artefacts",
}
"""By fault; the words of `core.review.Quality.reasons`."""
NOTICED = 0.2
"""Severity from which a fault is named; where Good ends."""
ONE_SIDED = 0.15
"""Difference of severity between two halves from which a side is named."""
TOO_BRIGHT = 0.6
"""Brightness of badly lit places above which they are too bright, not too dark."""
DOES: Mapping[str, str] = {
    "blur": "out of focus",
    "contrast": "hazy, with too little contrast",
    "field": "part of the field is cut off",
    "artefacts": "spots, lashes or reflections cover it",
}


@dataclass(frozen=True, eq=False)
class FaultMaps:
    """Where which fault lies.

    Attributes:
        severity: by fault, (n, n) in [0, 1].
        cover: (n, n) share of each cell inside the field.
        brightness: (n, n) in [0, 1].
    """

    severity: Mapping[str, Map]
    cover: Map
    brightness: Map


def name_reasons(severities: Mapping[str, float], *, is_good: bool) -> tuple[str, ...]:
    """Name the faults, the worst first.

    Args:
        severities: by fault, in [0, 1].
        is_good: with a grade of Good nothing has to be named; otherwise the worst fault always is.
    """
    ranked = sorted(severities, key=lambda fault: -severities[fault])
    noticed = [fault for fault in ranked if severities[fault] >= NOTICED]
    if not noticed and not is_good:
        noticed = ranked[:1]
    return tuple(REASONS[fault] for fault in noticed)


def retake_advice(
    severities: Mapping[str, float], maps: FaultMaps, eye: Eye | None, missing: str = ""
) -> str:
    """Say what to retake for, as in "Retake first: too dark in the temporal half".

    Args:
        severities: by fault, in [0, 1].
        maps: where they lie.
        eye: OD, OS; None where it is not known, then sides are those of the picture.
        missing: side where the field is cut ("left", "upper"), "" where that is not known.
    """
    worst = max(severities, key=lambda fault: severities[fault])
    if worst == "field":
        return f"Retake first: {DOES[worst]}{_where(missing, eye)}."
    side = worse_side(maps.severity[worst], maps.cover)
    does = _light_fault(maps) if worst == "light" else DOES[worst]
    return f"Retake first: {does}{_where(side, eye)}."


def worse_side(severity: Map, cover: Map) -> str:
    """Name the half that is clearly worse: "left", "right", "upper", "lower", or ""."""
    middle_y, middle_x = severity.shape[0] // 2, severity.shape[1] // 2
    halves: dict[str, tuple[slice, slice]] = {
        "left": (slice(None), slice(middle_x)),
        "right": (slice(None), slice(-middle_x, None)),
        "upper": (slice(middle_y), slice(None)),
        "lower": (slice(-middle_y, None), slice(None)),
    }
    means = {
        name: float((severity[part] * cover[part]).sum() / max(1e-6, float(cover[part].sum())))
        for name, part in halves.items()
    }
    opposite = {"left": "right", "right": "left", "upper": "lower", "lower": "upper"}
    excess = {name: means[name] - means[opposite[name]] for name in means}
    name = max(excess, key=lambda each: excess[each])
    return name if excess[name] >= ONE_SIDED else ""


def _light_fault(maps: FaultMaps) -> str:
    weight = maps.severity["light"] ** 2 * maps.cover
    total = float(weight.sum())
    if total <= 0:
        return "unevenly lit"
    poor = float((maps.brightness * weight).sum()) / total
    return "too bright" if poor > TOO_BRIGHT else "too dark"


def _where(side: str, eye: Eye | None) -> str:
    """The temporal retina lies on the left of a picture of the right eye."""
    if not side:
        return ""
    if side in ("upper", "lower"):
        return f" in the {side} half"
    if eye is None:
        return f" on the {side} side of the picture"
    is_temporal = (side == "left") == (eye is Eye.OD)
    return f" in the {'temporal' if is_temporal else 'nasal'} half"
