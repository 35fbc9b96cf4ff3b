"""Many photographs, their maps, masks and numbers; what fails is null and a sentence, never 0."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Cancelled, Progress, part, silent
from retinaview.core.review import Quality
from retinaview.engine import UNCERTAINTY, quality_warnings
from retinaview.errors import RetinaViewError, WeightsError
from retinaview.metrics.blind import blind_numbers
from retinaview.workflow.analysis import QUALITY, Analysis, Drawn
from retinaview.workflow.analysis_files import Wanted, write_analysis
from retinaview.workflow.batch import describe_defect
from retinaview.workflow.map_files import check_masks

READ_SHARE = 0.05
DRAW_SHARE = 0.9


class DrawsOverlays(Protocol):
    """What an analysis wants of an engine; `retinaview.engine.Engine` is one."""

    catalog: Catalog

    def overlay(
        self, overlay_id: str, source: FundusImage, subject: Subject, progress: Progress
    ) -> Overlay:
        """Draw one overlay of a photograph."""
        ...

    def quality(self, image: FundusImage, progress: Progress) -> Quality | None:
        """Grade a photograph as taken."""
        ...

    def draws_pairs(self, overlay_id: str) -> bool:
        """Whether an overlay compares two pictures."""
        ...


def overlays_of_one_picture(engine: DrawsOverlays) -> tuple[str, ...]:
    """Every overlay that can be drawn on a photograph alone, the uncertainty last."""
    found = [card.id for card in engine.catalog.overlays()]
    return (*(name for name in found if not compares(engine, name)), UNCERTAINTY)


def compares(engine: DrawsOverlays, overlay_id: str) -> bool:
    """Whether an overlay compares two pictures; False where it cannot be loaded to be asked."""
    try:
        return overlay_id != UNCERTAINTY and engine.draws_pairs(overlay_id)
    except WeightsError:
        return False


def analyze_files(
    engine: DrawsOverlays,
    load: Callable[[Path], FundusImage],
    wanted: Wanted,
    progress: Progress,
    told: Callable[[Analysis], None] = lambda analysis: None,
) -> list[Analysis]:
    """Analyse each file and write its results; a file that fails is an entry, not the end.

    Cancelling keeps the results of the files before.

    Args:
        engine: draws the overlays.
        load: reads a photograph.
        wanted: what to find out and where to write it.
        progress: called between steps; may raise `Cancelled`.
        told: called with each analysis as soon as it is known.

    Returns:
        An analysis a file in their order; fewer where it was cancelled.
    """
    analyses: list[Analysis] = []
    for number, file in enumerate(wanted.files):
        step = part(progress, number / len(wanted.files), (number + 1) / len(wanted.files))
        try:
            analyses.append(_one(engine, load, file, wanted, step))
        except Cancelled:
            break
        told(analyses[-1])
    return analyses


def _one(
    engine: DrawsOverlays,
    load: Callable[[Path], FundusImage],
    file: Path,
    wanted: Wanted,
    progress: Progress,
) -> Analysis:
    started = time.perf_counter()
    image = None
    try:
        progress(0.0, f"{file.name}: reading")
        image = load(file)
        found = _look(engine, image, file, wanted, part(progress, READ_SHARE, DRAW_SHARE))
        progress(DRAW_SHARE, f"{file.name}: writing")
        return write_analysis(replace(found, seconds=time.perf_counter() - started), image, wanted)
    except Cancelled:
        raise
    except RetinaViewError as error:
        return Analysis(file, image, error=str(error))
    except Exception as error:  # noqa: BLE001  one bad file is a line, not the end
        sentence = f"{file.name}: {describe_defect(error)}"
        return Analysis(file, image, error=sentence, defect=error)


def _look(
    engine: DrawsOverlays, image: FundusImage, file: Path, wanted: Wanted, progress: Progress
) -> Analysis:
    """Draw every overlay that is wanted; each may fail on its own."""
    drawn: list[Drawn] = []
    quality = None
    for number, name in enumerate(wanted.overlays):
        step = part(progress, number / len(wanted.overlays), (number + 1) / len(wanted.overlays))
        step(0.0, f"{file.name}: {name}")
        drawn.append(_draw(engine, image, name, _named(file, step)))
        if name == QUALITY:
            quality, problem = _grade(engine, image)
            drawn[-1] = replace(drawn[-1], error=drawn[-1].error or problem)
    cautions = quality_warnings(quality)
    return Analysis(
        source=file,
        image=image,
        drawn=tuple(drawn),
        quality=quality,
        blind=blind_numbers(image.rgb, image.fov),
        warnings=tuple(dict.fromkeys([*cautions, *image.source.notices])),
    )


def _draw(engine: DrawsOverlays, image: FundusImage, name: str, progress: Progress) -> Drawn:
    card = _card(engine.catalog, name)
    started = time.perf_counter()
    try:
        overlay = engine.overlay(name, image, Subject.ORIGINAL, progress)
        check_masks(overlay, (image.height, image.width))
    except Cancelled:
        raise
    except RetinaViewError as error:
        return Drawn(name, card, error=f"{name}: {error}")
    except Exception as error:  # noqa: BLE001  the other overlays are drawn all the same
        return Drawn(name, card, error=f"{name}: {describe_defect(error)}", defect=error)
    return Drawn(name, card, overlay, time.perf_counter() - started)


def _grade(engine: DrawsOverlays, image: FundusImage) -> tuple[Quality | None, str]:
    """The quality, or None and why it could not be told."""
    try:
        return engine.quality(image, silent), ""
    except RetinaViewError as error:
        return None, f"{QUALITY}: {error}"
    except Exception as error:  # noqa: BLE001  the maps are written all the same
        return None, f"{QUALITY}: {describe_defect(error)}"


def _card(catalog: Catalog, overlay_id: str) -> ModelCard:
    return catalog.default() if overlay_id == UNCERTAINTY else catalog.card(overlay_id)


def _named(file: Path, progress: Progress) -> Progress:
    def report(fraction: float, label: str) -> None:
        progress(fraction, f"{file.name}: {label}")

    return report
