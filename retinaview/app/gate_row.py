"""A row of the comparison of a trained model with the one in use."""

from dataclasses import dataclass


@dataclass(frozen=True)
class GateRow:
    """A row of the comparison: what was measured, of both models, and what it says."""

    title: str
    candidate: str
    current: str
    words: str
