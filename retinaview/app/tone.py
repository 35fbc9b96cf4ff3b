"""How brightness is shown: window, level, gamma and inversion, as one table of 256 steps.

They change the screen and nothing else: read-outs, exports, reports and models see the numbers.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np

from retinaview.app.mip import Pixels
from retinaview.words import tr

SMALLEST_WINDOW: Final = 0.02
LARGEST_WINDOW: Final = 2.0
SMALLEST_GAMMA: Final = 0.2
LARGEST_GAMMA: Final = 5.0


@dataclass(frozen=True)
class Tone:
    """What the screen makes of a value in [0, 1].

    Attributes:
        level: the value that is shown half bright, in [0, 1].
        window: the span of values from black to full brightness, more than 0.
        gamma: exponent 1 / gamma is applied after the window; more than 1 lightens the middle.
        is_inverted: dark is shown bright.
    """

    level: float = 0.5
    window: float = 1.0
    gamma: float = 1.0
    is_inverted: bool = False

    @property
    def is_neutral(self) -> bool:
        """Nothing is changed."""
        return self == NEUTRAL

    @property
    def words(self) -> str:
        """What a badge says of it, "" where nothing is changed."""
        parts = []
        if (self.level, self.window) != (NEUTRAL.level, NEUTRAL.window):
            parts.append(tr("window adjusted"))
        if self.gamma != NEUTRAL.gamma:
            parts.append(tr("gamma {gamma:.2f}", gamma=self.gamma))
        if self.is_inverted:
            parts.append(tr("inverted"))
        return tr(", ").join(parts)

    def with_window(self, *, level: float, window: float) -> "Tone":
        """Take another window; both are kept within what can be shown."""
        return replace(
            self,
            level=min(1.0, max(0.0, level)),
            window=min(LARGEST_WINDOW, max(SMALLEST_WINDOW, window)),
        )

    def with_gamma(self, gamma: float) -> "Tone":
        """Take another gamma, kept within what can be shown."""
        return replace(self, gamma=min(LARGEST_GAMMA, max(SMALLEST_GAMMA, gamma)))

    def inverted(self) -> "Tone":
        """Turn dark to bright, or back."""
        return replace(self, is_inverted=not self.is_inverted)

    @cached_property
    def table(self) -> Pixels:
        """Give what is shown for each of the 256 values, (256,) uint8."""
        values = np.arange(256) / 255
        shown = np.clip((values - self.level) / self.window + 0.5, 0.0, 1.0) ** (1 / self.gamma)
        if self.is_inverted:
            shown = 1 - shown
        return np.rint(shown * 255).astype(np.uint8)


NEUTRAL: Final = Tone()
