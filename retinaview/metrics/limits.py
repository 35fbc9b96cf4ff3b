"""Where the guard draws its lines; the numbers are calibrated by `trainer.benchmarks.guard_fit`."""

from collections.abc import Mapping
from types import MappingProxyType

LIMITS: Mapping[str, float] = MappingProxyType(
    {
        "least_roundness": 0.3,
        "least_unexplained": 0.4,
        "least_contrast": 0.02,
        "least_suspicion": 12.4,
        "stop_spots": 8.0,
        "look_structure": 0.184,
        "stop_structure": 0.367,
        "look_round_trip": 0.816,
        "stop_round_trip": 0.633,
        "look_vessels_lost": 0.15,
        "stop_vessels_lost": 0.4,
        "look_vessels_new": 0.3,
        "stop_vessels_new": 0.8,
    }
)
"""What each limit bounds is said where it is used: `metrics.suspicion`, `review.guard`.
Calibrated are `least_suspicion` and the limits of structure and round trip; the others were set
by hand."""
