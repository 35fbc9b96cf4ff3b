"""Comparing two models patient by patient: the mean difference and how far it may be chance.

Reference:
    Efron and Tibshirani, "An introduction to the bootstrap", 1993 (percentile intervals).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 4000
SEED = 2026
FEWEST_PATIENTS = 8
"""Below these no interval is trusted: one of 5 patients read "better", of all 16 it did not."""


@dataclass(frozen=True)
class Measured:
    """A measure of one photograph by both models.

    Attributes:
        patient: whose it is.
        name: of the measure.
        candidate, current: its values; higher is better.
    """

    patient: str
    name: str
    candidate: float
    current: float


@dataclass(frozen=True)
class Compared:
    """A measure over all patients.

    Attributes:
        name, unit: of the measure.
        candidate, current: means over patients.
        low, high: the 95 % interval of the difference.
        patients: how many.
    """

    name: str
    unit: str
    candidate: float
    current: float
    low: float
    high: float
    patients: int

    @property
    def difference(self) -> float:
        """How much higher the candidate is."""
        return self.candidate - self.current

    @property
    def is_better(self) -> bool:
        """Whether it is higher beyond chance."""
        return self.patients >= FEWEST_PATIENTS and self.low > 0

    @property
    def is_worse(self) -> bool:
        """Whether it is lower beyond chance."""
        return self.patients >= FEWEST_PATIENTS and self.high < 0


def compare(rows: Sequence[Measured], units: Mapping[str, str]) -> list[Compared]:
    """Compare two models by each measure, in the order of `units`.

    Photographs of one patient are averaged first; patients are drawn again and again.
    """
    return [_compare_one([r for r in rows if r.name == n], n, u) for n, u in units.items()]


def _compare_one(rows: Sequence[Measured], name: str, unit: str) -> Compared:
    by_patient: dict[str, list[Measured]] = defaultdict(list)
    for row in rows:
        by_patient[row.patient].append(row)
    means = np.array(
        [
            (np.mean([r.candidate for r in own]), np.mean([r.current for r in own]))
            for own in by_patient.values()
        ]
    ).reshape(-1, 2)
    if not len(means):
        return Compared(name, unit, 0.0, 0.0, 0.0, 0.0, 0)
    apart = means[:, 0] - means[:, 1]
    rng = np.random.default_rng(SEED)
    drawn = apart[rng.integers(len(apart), size=(RESAMPLES, len(apart)))].mean(1)
    low, high = np.percentile(drawn, (2.5, 97.5))
    candidate, current = means.mean(0)
    return Compared(
        name, unit, float(candidate), float(current), float(low), float(high), len(means)
    )
