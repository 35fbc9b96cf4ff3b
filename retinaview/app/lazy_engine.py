"""The engine, made at its first use."""

from collections.abc import Callable
from typing import Protocol

from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.core.review import Quality
from retinaview.core.study import Recipe, Study
from retinaview.words import tr


class RunsRecipes(Protocol):
    """What the window wants of an engine; `retinaview.engine.Engine` is one."""

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        """Enhance `image` as `recipe` says."""
        ...

    def overlay(
        self, overlay_id: str, source: FundusImage | Study, subject: Subject, progress: Progress
    ) -> Overlay:
        """Compute one overlay."""
        ...

    def draws_pairs(self, overlay_id: str) -> bool:
        """Whether an overlay compares two pictures, in place of looking at one."""
        ...

    def quality(self, image: FundusImage, progress: Progress) -> Quality | None:
        """Grade a photograph as taken; None where nothing that could is installed."""
        ...


class LazyEngine:
    """Makes the engine when it is first wanted, which loads torch: call it from a worker alone.

    All its calls are made in the long lane, one after another, as the engine asks.
    """

    def __init__(self, make: Callable[[], RunsRecipes]) -> None:
        self._make = make
        self._made: RunsRecipes | None = None

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        """See `Engine.run`."""
        return self._engine(progress).run(image, recipe, progress)

    def overlay(
        self, overlay_id: str, source: FundusImage | Study, subject: Subject, progress: Progress
    ) -> Overlay:
        """See `Engine.overlay`."""
        return self._engine(progress).overlay(overlay_id, source, subject, progress)

    def draws_pairs(self, overlay_id: str, progress: Progress) -> bool:
        """See `Engine.draws_pairs`."""
        return self._engine(progress).draws_pairs(overlay_id)

    def quality(self, image: FundusImage, progress: Progress) -> Quality | None:
        """See `Engine.quality`."""
        return self._engine(progress).quality(image, progress)

    def renew(self) -> None:
        """Make another engine at the next use: the models are others now."""
        self._made = None

    def _engine(self, progress: Progress) -> RunsRecipes:
        if self._made is None:
            progress(0.0, tr("Starting the engine"))
            self._made = self._make()
        return self._made
