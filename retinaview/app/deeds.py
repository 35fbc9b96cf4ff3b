"""What was made of a photograph since the program started."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Deeds:
    """What was made of one photograph.

    Attributes:
        is_opened: it was on screen.
        results: how many results are listed.
        annotations: how many lines, angles and areas are kept.
        is_exported: a picture or a report of it was written.
    """

    is_opened: bool = False
    results: int = 0
    annotations: int = 0
    is_exported: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """What there is to say, "new" where nothing is."""
        return tuple(self._said()) or ("opened" if self.is_opened else "new",)

    def _said(self) -> Iterator[str]:
        if self.results:
            count = "1 result" if self.results == 1 else f"{self.results} results"
            yield f"enhanced, {count}"
        if self.annotations:
            yield "measured by hand"
        if self.is_exported:
            yield "exported"


NONE: Final = Deeds()
