"""Sheets to look at beside the unpaired benchmark's numbers, of drawn eyes alone."""

from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten

import numpy as np
from PIL import Image

from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom import draw_phantom
from trainer.benchmarks.extremes import Extreme, spoil_region
from trainer.benchmarks.sheet import Pixels, draw_row, drawn_image, made_by, to_bytes

SIDE = 512
FIRST_SEED = 9100
EYES = 3
ZOOM_PX, SHOWN_PX = 170, 256
"""Side of the part that is shown large, and of what is shown."""
PART = (110, 250)
"""Top left corner of that part, (y, x): thin vessels beside the disc's arcades."""


def write_sheets(out: Path, engine: Engine, models: Sequence[str], learnt: Sequence[str]) -> None:
    """Draw `OUT-sheet.jpg`, whole and zoomed, and `OUT-extremes.jpg` with the guard's verdict.

    Args:
        out: of the page, beside which they go.
        engine: runs the models.
        models: ids, one a column of the first.
        learnt: ids, one a column of the second.
    """
    rows = [row for number in range(EYES) for row in _zoomed(engine, models, number)]
    _save(out.with_name(f"{out.stem}-sheet.jpg"), rows)
    if learnt:
        rows = [_extreme(engine, learnt, kind) for kind in Extreme]
        _save(out.with_name(f"{out.stem}-extremes.jpg"), rows)


def _zoomed(engine: Engine, models: Sequence[str], number: int) -> tuple[Pixels, Pixels]:
    phantom = draw_phantom(FIRST_SEED + number, SIDE, lesions=number % 2 == 1)
    good, fov = phantom.image.rgb, phantom.image.fov
    image = drawn_image(degrade(good, fov, "cataract", "111", number).rgb, fov, f"cloud{number}")
    made, labels = made_by(engine, image, models)
    pictures = [to_bytes(good), to_bytes(image.rgb), *made]
    titles = ["drawn", "under cataract", *labels]
    rows, columns = (slice(start, start + ZOOM_PX) for start in PART)
    return _row(pictures, titles), _row([picture[rows, columns] for picture in pictures], None)


def _extreme(engine: Engine, models: Sequence[str], kind: Extreme) -> Pixels:
    phantom = draw_phantom(FIRST_SEED + EYES, SIDE)
    good, fov = phantom.image.rgb, phantom.image.fov
    image = drawn_image(spoil_region(good, fov, kind, np.random.default_rng(1)), fov, str(kind))
    pictures, titles = [to_bytes(good), to_bytes(image.rgb)], ["drawn", str(kind)]
    for model in models:
        study = engine.run(image, Recipe(model, device="cpu"), silent)
        pictures.append(study.result.astype(np.uint8))
        verdict = study.review.verdict if study.review is not None else None
        titles.append(f"{engine.catalog.card(model).label}: {verdict or 'not judged'}")
    return _row(pictures, titles)


def _row(pictures: Sequence[Pixels], titles: Sequence[str] | None) -> Pixels:
    is_large = pictures[0].shape[0] > SHOWN_PX
    how = Image.Resampling.BOX if is_large else Image.Resampling.BICUBIC
    short = [shorten(title, 38, placeholder="…") for title in titles] if titles else None
    return draw_row(pictures, short, SHOWN_PX, how)


def _save(path: Path, rows: Sequence[Pixels]) -> None:
    Image.fromarray(np.vstack(rows)).save(path, quality=85)
