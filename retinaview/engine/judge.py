"""The quality of an original and what a model changed; a run goes on without either."""

import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar, cast

from retinaview import review
from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Cancelled, Progress, part
from retinaview.core.review import Quality, Review
from retinaview.engine.maps import MapMaker, Picture, picture_of
from retinaview.engine.pixels import at_size_of
from retinaview.errors import RetinaViewError, RunError
from retinaview.metrics.noise_sigma import noise_score
from retinaview.words import mark, tr

QUALITY = "quality"
VESSELS = "vessels"
QUALITIES_KEPT = 256

log = logging.getLogger(__name__)
VESSELS_KEPT = mark("Which vessels were kept could not be told: {problem}")
Found = TypeVar("Found")


class GradesQuality(Protocol):
    """What the overlay model "quality" offers beside its map."""

    def grade(self, image: FundusImage, progress: Progress) -> Quality:
        """Grade a photograph as taken."""
        ...


class Judge:
    """Grades originals and reviews pairs, by the overlays of `maps`."""

    def __init__(self, maps: MapMaker) -> None:
        self._maps = maps
        self._graded: OrderedDict[Picture, Quality] = OrderedDict()

    def quality(self, image: FundusImage, progress: Progress) -> Quality | None:
        """Grade a photograph as taken; see `Engine.quality`."""
        key = picture_of(image)
        if key not in self._graded:
            if not self._maps.has(QUALITY):
                return None
            grader = cast(GradesQuality, self._maps.method(QUALITY))
            noise = noise_score(image.rgb, image.fov, Subject.ORIGINAL)
            self._graded[key] = replace(grader.grade(image, progress), noise=noise)
            if len(self._graded) > QUALITIES_KEPT:
                self._graded.popitem(last=False)
        return self._graded[key]

    def review(
        self,
        original: FundusImage,
        processed: FundusImage,
        card: ModelCard | None,
        quality: Quality | None,
        progress: Progress,
    ) -> tuple[Review, tuple[str, ...]]:
        """Say what was changed; see `Engine.review`.

        Returns:
            The review, and sentences on what it had to do without.
        """
        processed = at_size_of(original, processed)
        vessels, problem = attempt(
            lambda: self._vessels(original, processed, part(progress, 0.0, 0.6)),
            VESSELS_KEPT,
        )
        rest = part(progress, 0.6, 1.0)
        found = review.review_pair(original, processed, vessels, card, rest, quality)
        return found, (problem,) if problem else ()

    def _vessels(
        self, original: FundusImage, processed: FundusImage, progress: Progress
    ) -> tuple[Overlay, Overlay]:
        if not self._maps.has(VESSELS):
            raise RunError(tr("the model that finds vessels is not installed."))
        before, after = part(progress, 0.0, 0.5), part(progress, 0.5, 1.0)
        return (
            self._maps.draw(VESSELS, original, Subject.ORIGINAL, None, before),
            self._maps.draw(VESSELS, processed, Subject.PROCESSED, None, after),
        )


def attempt(ask: Callable[[], Found], what: str) -> tuple[Found | None, str]:
    """Ask for something that a run can do without.

    Args:
        ask: gives it, or raises.
        what: the sentence that says that it is missing, with a place for the `problem`.

    Returns:
        What was found and ""; or None and the sentence that says why it is missing.

    Raises:
        Cancelled: the user stopped it.
    """
    try:
        return ask(), ""
    except Cancelled:
        raise
    except RetinaViewError as error:
        return None, tr(what, problem=str(error))
    except Exception as error:
        log.info("Nothing to say: %s", what, exc_info=error)
        problem = tr("an error in RetinaView ({name}).", name=type(error).__name__)
        return None, tr(what, problem=problem)
