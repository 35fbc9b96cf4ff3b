"""Trying a model before it is put in place: it has to make a picture of a drawn eye."""

from collections.abc import Callable
from typing import Final, Protocol

import numpy as np

from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress, silent
from retinaview.core.study import Recipe, Study
from retinaview.errors import RunError
from retinaview.imaging.phantom import draw_phantom

SEED: Final = 11
SIDE_PX: Final = 320


class RunsModels(Protocol):
    """What a trial wants of an engine; `retinaview.engine.Engine` is one."""

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        """Enhance `image` as `recipe` says."""
        ...

    def overlay(
        self, overlay_id: str, source: FundusImage, subject: Subject, progress: Progress
    ) -> Overlay:
        """Draw one overlay of a photograph."""
        ...


def try_model(make_engine: Callable[[Catalog], RunsModels], card: ModelCard) -> None:
    """Run a model on a small drawn eye.

    Args:
        make_engine: makes an engine for a catalog.
        card: of the model, in a folder of models.

    Raises:
        RetinaViewError: it cannot be run: no such method, weights that do not fit, no picture.
    """
    engine = make_engine(Catalog((card.folder.parent,)))
    image = draw_phantom(SEED, SIDE_PX).image
    if card.task == "overlay":
        engine.overlay(card.id, image, Subject.ORIGINAL, silent)
        return
    study = engine.run(image, Recipe(card.id, review=False, device="cpu"), silent)
    if np.ptp(study.result) == 0:
        raise RunError(f"{card.title} made a picture of one colour. It was not taken in.")
