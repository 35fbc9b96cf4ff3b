"""When to give up a training of networks against each other, and what to say then.

A loss tells little there: it neither falls when all goes well nor rises when it does not. What is
watched is whether the discriminators still tell anything apart, and whether colours stay.
"""

from typing import Any

from torch import Tensor

from retinaview.errors import RunError

KEPT = 0.98
"""How much of itself a running mean keeps with each new value."""
COLOUR_KEPT = 0.9
"""The same for colours, which are looked at less often."""
SAME = 0.02
"""Difference of scores, and spread, below which a discriminator gives everything one score."""
SURE = 0.98
"""Difference of mean scores from which nothing made passes for real; all of it is 1."""
PATIENCE = 1000
"""Steps in a row."""


class DiscriminatorWatch:
    """Watches one discriminator; scores are 1 for what it takes for real and 0 for made.

    Args:
        what: what it judges, for the sentence.
        patience: steps in a row after which a training is given up.
    """

    def __init__(self, what: str, patience: int = PATIENCE) -> None:
        self.what, self.patience = what, patience
        self.gap: float | None = None
        self.spread: float | None = None
        self._blind = self._sure = 0

    def see(self, real: Tensor, made: Tensor) -> None:
        """Note the scores of a step.

        Args:
            real: patch scores of real pictures, any shape.
            made: of made ones.

        Raises:
            RunError: it has told nothing apart, or everything, for too long.
        """
        real, made = real.detach().flatten(), made.detach().flatten()
        self.gap = _mean(self.gap, float(real.mean() - made.mean()))
        spread = 0.5 * float(real.std(correction=0) + made.std(correction=0))
        self.spread = _mean(self.spread, spread)
        is_blind = abs(self.gap) < SAME and self.spread < SAME
        self._blind = self._blind + 1 if is_blind else 0
        self._sure = self._sure + 1 if self.gap > SURE else 0
        if self._blind >= self.patience:
            raise RunError(
                f"Training has collapsed: for {self._blind} steps the discriminator of {self.what} "
                "has given every picture the same score, so nothing can be learnt from it. Begin "
                "again with a lower `peak_rate` or with more photographs."
            )
        if self._sure >= self.patience:
            raise RunError(
                f"Training has collapsed: for {self._sure} steps the discriminator of {self.what} "
                "has seen through every made picture. Begin again with a lower `peak_rate` or a "
                "smaller `discriminator_width`, and see that both heaps are of the same cameras."
            )

    def state_dict(self) -> dict[str, Any]:
        """Where it stands."""
        return {name: value for name, value in vars(self).items() if name not in _FIXED}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from there."""
        vars(self).update(state)


class ColourWatch:
    """Watches how far good photographs come back in the a*b* plane.

    Args:
        bound: how much farther than at best they may come back, in units of Lab; 0 for any.
    """

    def __init__(self, bound: float) -> None:
        self.bound = bound
        self.distance: float | None = None
        self._best = float("inf")

    def see(self, distance: float) -> None:
        """Note a distance.

        Raises:
            RunError: colours have drifted beyond the bound.
        """
        last = distance if self.distance is None else self.distance
        self.distance = COLOUR_KEPT * last + (1 - COLOUR_KEPT) * distance
        self._best = min(self._best, self.distance)
        if self.bound and self.distance > self._best + self.bound:
            raise RunError(
                "Training has diverged: colours drift. Good photographs come back "
                f"{self.distance:.0f} away in the a*b* plane, {self._best:.0f} at best before. "
                "Begin again with a higher `identity` in the recipe's loss or a lower `peak_rate`."
            )

    def state_dict(self) -> dict[str, Any]:
        """Where it stands."""
        return {name: value for name, value in vars(self).items() if name not in _FIXED}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from there."""
        vars(self).update(state)


def _mean(before: float | None, value: float) -> float:
    """The running mean with one more value."""
    return value if before is None else KEPT * before + (1 - KEPT) * value


_FIXED = ("what", "patience", "bound")
"""What the recipe says and no checkpoint."""
