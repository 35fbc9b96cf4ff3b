"""Real photographs of poor quality, which have no good partner: what each model does to them.

Nobody knows how they should look. What can be told is what the quality model says of them before
and after (of the processed picture only here, in a table; the program never grades one), how much
of the vessels and spots stays, and what the guard makes of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from retinaview.core.image import FundusImage
from retinaview.core.progress import silent
from retinaview.core.review import Quality, Review
from retinaview.core.study import Recipe
from retinaview.engine.pixels import as_image
from retinaview.imaging.load import load_fundus
from trainer.benchmarks.protocol import INPUT
from trainer.benchmarks.workers import Worker, evenly, spread

POOR = "test/lowquality"


@dataclass(frozen=True)
class RealRow:
    """One model on one poor photograph; `None` where nothing could be told.

    Shares are of the length of the original's vessels and of the number of its spots.
    """

    photograph: str
    camera: str
    model: str
    weights: str
    grade: str
    good_chance: float | None = None
    verdict: str = ""
    vessels_kept: float | None = None
    thin_vessels_kept: float | None = None
    vessels_new: float | None = None
    dark_spots_kept: float | None = None
    bright_spots_kept: float | None = None


def measure_real(data: Path, models: Sequence[str], most: int | None) -> list[RealRow]:
    """Run every model on the real poor photographs and look at what it did.

    Args:
        data: the data folder.
        models: ids of enhancers.
        most: photographs at most, evenly picked; None takes all.

    Nothing is measured where the folder lacks the photographs.
    """
    paths = sorted((data / POOR).glob("*.jpg"))
    if not paths:
        print(f"{data}: no photographs in {POOR}; left out", flush=True)
        return []
    return spread(_measure, evenly(paths, most), models, what="poor photographs", every=10)


def _measure(path: Path) -> list[RealRow]:
    image = load_fundus(path)
    camera = path.name.split("_")[0]
    rows = [_graded(RealRow(path.name, camera, INPUT, "", ""), image)]
    for model in Worker.models:
        study = Worker.engine.run(image, Recipe(model, device="cpu"), silent)
        weights = (Worker.engine.catalog.card(model).sha256 or "")[:12]
        processed = as_image(image, study.result, f"{image.source.sha256}-{model}")
        row = _graded(RealRow(path.name, camera, model, weights, ""), processed)
        rows.append(_reviewed(row, study.review))
    return rows


def _graded(row: RealRow, image: FundusImage) -> RealRow:
    quality: Quality | None = Worker.engine.quality(image, silent)
    if quality is None or quality.grade is None:
        return row
    chance = next(score.value for score in quality.scores if score.id == "quality_good")
    return replace(row, grade=str(quality.grade), good_chance=chance)


def _reviewed(row: RealRow, review: Review | None) -> RealRow:
    if review is None:
        return row
    # the review tells shares in percent
    scores = {
        score.id: None if score.value is None else score.value / 100 for score in review.scores
    }
    return replace(
        row,
        verdict="" if review.verdict is None else str(review.verdict),
        vessels_kept=scores["vessels_kept"],
        thin_vessels_kept=scores["thin_vessels_kept"],
        vessels_new=scores["vessels_new"],
        dark_spots_kept=scores["dark_spots_kept"],
        bright_spots_kept=scores["bright_spots_kept"],
    )
