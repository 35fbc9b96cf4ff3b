"""A sheet to look at beside the super-resolution benchmark: thin vessels of drawn eyes, zoomed.

No photograph of a person is on it, so it may lie beside the table in the documentation.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.catalog import Catalog
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Mask, Source
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.imaging.decimate import decimate
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics.vessel_measures import thin_vessels
from trainer.benchmarks.sheet import draw_row, to_bytes

SIDE, CUT, ZOOM = 512, 80, 3
FIRST_SEED, EYES = 9100, 4


def write_sheet(path: Path, catalog: Catalog, models: Sequence[str], factor: int) -> None:
    """Draw one row an eye: as drawn, and what each model makes of it made small.

    Args:
        path: JPEG file to write.
        catalog: of the models.
        models: ids, one a column; each enlarges by `factor`.
        factor: to make small by.
    """
    engine = Engine(catalog, keep=max(1, len(models)))
    rows = []
    for number in range(EYES):
        phantom = draw_phantom(FIRST_SEED + number, SIDE, lesions=number % 2 == 1)
        good, fov = phantom.image.rgb, phantom.image.fov
        view = FieldOfView(fov[::factor, ::factor].copy(), None, FovBasis.GIVEN)
        image = FundusImage(decimate(good, factor), view, Source("drawn", f"drawn{number}"))
        pictures = [to_bytes(good)]
        for model in models:
            study = engine.run(image, Recipe(model, device="cpu", review=False), silent)
            pictures.append(study.result.astype(np.uint8))
        titles = ["drawn", *(engine.catalog.card(model).label for model in models)]
        place = thinnest_place(phantom.masks["vessels"], fov)
        cuts = [picture[place] for picture in pictures]
        rows.append(draw_row(cuts, titles, CUT * ZOOM, Image.Resampling.NEAREST))
    Image.fromarray(np.vstack(rows)).save(path, quality=90)


def thinnest_place(vessels: Mask, fov: Mask) -> tuple[slice, slice]:
    """The square of `CUT` px with the most of thin vessels."""
    thin = thin_vessels(vessels, fov).astype(np.int64)
    sums = np.pad(thin.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    found = sums[CUT:, CUT:] - sums[:-CUT, CUT:] - sums[CUT:, :-CUT] + sums[:-CUT, :-CUT]
    top, left = (int(place) for place in np.unravel_index(found.argmax(), found.shape))
    return slice(top, top + CUT), slice(left, left + CUT)
