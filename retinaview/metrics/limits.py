"""Where the guard draws its lines; the numbers are calibrated by `trainer.benchmarks.guard_fit`."""

from collections.abc import Mapping
from types import MappingProxyType

LIMITS: Mapping[str, float] = MappingProxyType(
    {
        "least_roundness": 0.3,
        "least_unexplained": 0.4,
        "least_contrast": 0.02,
        "least_suspicion": 16.7,
        "stop_spots": 8.0,
        "look_structure": 0.242,
        "stop_structure": 0.484,
        "look_round_trip": 0.758,
        "stop_round_trip": 0.516,
        "look_vessels_lost": 0.082,
        "stop_vessels_lost": 0.33,
        "look_vessels_new": 0.328,
        "stop_vessels_new": 0.664,
    }
)
"""What each limit bounds is said where it is used: `metrics.suspicion`, `review.guard`.
Calibrated are `least_suspicion` and the limits of structure, round trip and vessels; the other
bounds of spots were set by hand."""
