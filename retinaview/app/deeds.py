"""What was made of a photograph since the program started."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from retinaview.words import tr


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
    def is_new(self) -> bool:
        """Nothing was done with it yet."""
        return self == Deeds()

    @property
    def words(self) -> tuple[str, ...]:
        """What there is to say, "new" where nothing is."""
        return tuple(self._said()) or (tr("opened") if self.is_opened else tr("new"),)

    def _said(self) -> Iterator[str]:
        if self.results:
            one, many = (
                tr("enhanced, 1 result"),
                tr("enhanced, {count} results", count=self.results),
            )
            yield one if self.results == 1 else many
        if self.annotations:
            yield tr("measured by hand")
        if self.is_exported:
            yield tr("exported")


NONE: Final = Deeds()
