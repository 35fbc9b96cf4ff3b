"""Where the guard draws its lines; the numbers are calibrated by `trainer.benchmarks.guard_fit`."""

from collections.abc import Mapping
from types import MappingProxyType

LIMITS: Mapping[str, float] = MappingProxyType(
    {
        "least_roundness": 0.3,
        "least_unexplained": 0.4,
        "least_contrast": 0.02,
        "least_suspicion": 14.2,
        "stop_spots": 8.0,
        "look_structure": 0.295,
        "stop_structure": 0.591,
        "look_round_trip": 0.705,
        "stop_round_trip": 0.409,
        "look_unreadable": 0.04,
        "stop_unreadable": 0.5,
        "look_vessels_lost": 0.104,
        "stop_vessels_lost": 0.418,
        "look_vessels_new": 0.318,
        "stop_vessels_new": 0.659,
    }
)
"""What each limit bounds is said where it is used: `metrics.suspicion`, `review.guard`.
Calibrated are `least_suspicion` and the limits of structure, round trip and vessels, and
`look_unreadable`; the other bounds of spots and `stop_unreadable` were set by hand."""
