"""What to say of a photograph's faults: reasons in the words of graders, and what to do first."""

from collections.abc import Mapping
from dataclasses import dataclass

from retinaview.core.image import Eye, Map
from retinaview.words import mark, tr

REASONS: Mapping[str, str] = {
    "blur": mark("blur"),
    "light": mark("uneven light"),
    "contrast": mark("low contrast"),
    "field": mark("small or off-centre field"),
    "artefacts": mark("artefacts"),
}
"""By fault; the words of `core.review.Quality.reasons`."""
FAULT_TITLES: Mapping[str, str] = {
    "blur": mark("Blur"),
    "light": mark("Uneven light"),
    "contrast": mark("Low contrast"),
    "field": mark("Small or off-centre field"),
    "artefacts": mark("Artefacts"),
}
"""The same as titles of numbers."""
NOTICED = 0.2
"""Severity from which a fault is named; where Good ends."""
ONE_SIDED = 0.15
"""Difference of severity between two halves from which a side is named."""
TOO_BRIGHT = 0.6
"""Brightness of badly lit places above which they are too bright, not too dark."""
DOES: Mapping[str, str] = {
    "blur": mark("out of focus"),
    "contrast": mark("hazy, with too little contrast"),
    "field": mark("part of the field is cut off"),
    "artefacts": mark("spots, lashes or reflections cover it"),
}
RETAKE: Mapping[str, str] = {
    "": mark("Retake first: {fault}."),
    "upper": mark("Retake first: {fault} in the upper half."),
    "lower": mark("Retake first: {fault} in the lower half."),
    "left": mark("Retake first: {fault} on the left side of the picture."),
    "right": mark("Retake first: {fault} on the right side of the picture."),
    "temporal": mark("Retake first: {fault} in the temporal half."),
    "nasal": mark("Retake first: {fault} in the nasal half."),
}
"""By where the fault lies."""


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
    return tuple(tr(REASONS[fault]) for fault in noticed)


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
        return tr(_retake(missing, eye), fault=tr(DOES[worst]))
    side = worse_side(maps.severity[worst], maps.cover)
    does = _light_fault(maps) if worst == "light" else DOES[worst]
    return tr(_retake(side, eye), fault=tr(does))


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
        return mark("unevenly lit")
    poor = float((maps.brightness * weight).sum()) / total
    return mark("too bright") if poor > TOO_BRIGHT else mark("too dark")


def _retake(side: str, eye: Eye | None) -> str:
    """The sentence for a side.

    The temporal retina lies on the left of a picture of the right eye.
    """
    if not side:
        return RETAKE[""]
    if side in ("upper", "lower") or eye is None:
        return RETAKE[side]
    is_temporal = (side == "left") == (eye is Eye.OD)
    return RETAKE["temporal" if is_temporal else "nasal"]
