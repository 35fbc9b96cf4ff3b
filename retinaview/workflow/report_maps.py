"""The maps of what a model changed that a report always shows, drawn where they are not yet."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from retinaview.catalog import Catalog
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress, part
from retinaview.core.study import Recipe, Study
from retinaview.errors import RetinaViewError
from retinaview.report.findings import CHANGE_MAPS

log = logging.getLogger(__name__)


class DrawsOverlays(Protocol):
    """What is wanted of an engine; `retinaview.engine.Engine` is one."""

    def overlay(
        self, overlay_id: str, source: Study, subject: Subject, progress: Progress
    ) -> Overlay:
        """Draw one overlay of a study."""
        ...


def report_maps(recipe: Recipe, catalog: Catalog) -> tuple[str, ...]:
    """Give the ids of the maps a report shows of the pair: none without a review."""
    if not recipe.review:
        return ()
    installed = {card.id for card in catalog.overlays()}
    return tuple(name for name in CHANGE_MAPS if name in installed)


def with_maps(
    engine: DrawsOverlays, study: Study, names: Sequence[str], progress: Progress
) -> Study:
    """Add maps of the pair to a study; one it has stays, one that cannot be drawn is left out."""
    drawn = []
    for number, name in enumerate(names):
        if study.overlay(name, Subject.PAIR) is not None:
            continue
        step = part(progress, number / len(names), (number + 1) / len(names))
        try:
            drawn.append(engine.overlay(name, study, Subject.PAIR, step))
        except RetinaViewError as error:
            log.info("No %s in the report: %s", name, type(error).__name__)
    return replace(study, overlays=(*study.overlays, *drawn))
