"""Which changed spots count: a spot's features turned into one number and compared with a limit."""

from retinaview.metrics.lesion_candidates import Spot
from retinaview.metrics.limits import LIMITS


def suspicion(spot: Spot) -> float:
    """How much a spot looks painted in or wiped out.

    Its strength over the noise, less the part that the other picture explains, and less where it
    stood out there as well. Lines and faint ripples give 0.
    """
    if spot.peak.roundness < LIMITS["least_roundness"]:
        return 0.0
    if spot.unexplained < LIMITS["least_unexplained"]:
        return 0.0
    if spot.contrast < LIMITS["least_contrast"]:
        return 0.0
    return spot.strength * spot.unexplained * max(0.0, min(1.0, spot.excess))


def suspicious(spots: list[Spot]) -> list[Spot]:
    """Those that count, the most suspicious first."""
    counted = [spot for spot in spots if suspicion(spot) >= LIMITS["least_suspicion"]]
    return sorted(counted, key=lambda spot: -suspicion(spot))
