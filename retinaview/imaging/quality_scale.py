"""How a grader's answers are to be read: where Good ends and Reject begins, how severe a fault is.

The numbers are calibrated after training (`trainer.quality_bars`) and stand in the model's card.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]
LEAST = 1e-6


@dataclass(frozen=True)
class QualityScale:
    """Slopes and shifts on the logit scale; as they stand here, answers are read as given.

    The chances that a photograph is not Good, and that it is Reject, and the severity of each
    fault become `1 / (1 + exp(-(slope * logit + shift)))`.
    """

    good_slope: float = 1.0
    good_shift: float = 0.0
    reject_slope: float = 1.0
    reject_shift: float = 0.0
    blur_slope: float = 1.0
    blur_shift: float = 0.0
    light_slope: float = 1.0
    light_shift: float = 0.0
    contrast_slope: float = 1.0
    contrast_shift: float = 0.0
    artefacts_slope: float = 1.0
    artefacts_shift: float = 0.0

    @classmethod
    def taken_from(cls, config: Mapping[str, object]) -> tuple["QualityScale", dict[str, object]]:
        """Take the scale out of a card's config; also what is left.

        Raises:
            TypeError, ValueError: a value is no number.
        """
        names = {field.name for field in fields(cls)}
        own = {name: float(value) for name, value in config.items() if name in names}  # type: ignore[arg-type]
        return cls(**own), {name: value for name, value in config.items() if name not in names}

    def grades(self, chances: ArrayLike) -> NDArray[np.float32]:
        """Read (3,) chances of Good, Usable and Reject."""
        to_usable, to_reject = answers(np.asarray(chances, np.float64)[None])
        not_good = expit(self.good_slope * to_usable[0] + self.good_shift)
        reject = min(not_good, expit(self.reject_slope * to_reject[0] + self.reject_shift))
        return np.array([1 - not_good, not_good - reject, reject], np.float32)

    def severity(self, fault: str, rated: float) -> float:
        """Read the severity of a fault, in [0, 1]."""
        slope, shift = getattr(self, f"{fault}_slope"), getattr(self, f"{fault}_shift")
        return expit(slope * float(logit(rated)) + shift)


def answers(chances: Numbers) -> tuple[Numbers, Numbers]:
    """Logits of being not Good and of being Reject, (N,) each, from (N, 3) chances."""
    return logit(1 - chances[:, 0]), logit(chances[:, 2])


def logit(chance: ArrayLike) -> Numbers:
    """Turn chances into log odds; 0 and 1 are kept finite."""
    safe = np.clip(np.asarray(chance, np.float64), LEAST, 1 - LEAST)
    return np.asarray(np.log(safe / (1 - safe)), np.float64)


def expit(value: float) -> float:
    """Turn log odds into a chance."""
    return float(1 / (1 + np.exp(-np.clip(value, -30, 30))))
