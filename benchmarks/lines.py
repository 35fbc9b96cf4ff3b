"""What a benchmark found: one line a measure, for people or as JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Line:
    """One measure.

    Attributes:
        id: names it; `performance.SHORTFALLS` may say why it misses its target.
        what: in words.
        value: in `unit`.
        unit: "s", "ms", "GB" and so on.
        target: what it should stay below, in the same unit; None where there is none.
        limit: what this machine could do at best, in the same unit, where that is known.
    """

    id: str
    what: str
    value: float
    unit: str
    target: float | None = None
    limit: float | None = None

    @property
    def is_short(self) -> bool:
        """It misses its target."""
        return self.target is not None and self.value > self.target

    def text(self, number: float) -> str:
        """Give a number of this line with its unit, to three digits."""
        return f"{number:.3g} {self.unit}"


def tell(lines: Iterable[Line], *, as_json: bool) -> int:
    """Print what was found; gives 0, or 1 where a line misses its target."""
    found = list(lines)
    if as_json:
        print(json.dumps([asdict(line) for line in found]))
    else:
        for line in found:
            target = "" if line.target is None else f"   target {line.text(line.target)}"
            print(f"{line.what:64} {line.text(line.value):>10}{target}")
    return int(any(line.is_short for line in found))
