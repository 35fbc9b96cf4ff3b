"""A sheet to look at beside the super-resolution benchmark: thin vessels of drawn eyes, zoomed.

No photograph of a person is on it, so it may lie beside the table in the documentation.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.catalog import Catalog
from retinaview.engine import Engine
from retinaview.imaging.decimate import decimate
from retinaview.imaging.phantom import draw_phantom
from trainer.benchmarks.sheet import draw_row, drawn_image, made_by, thinnest_place, to_bytes

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
        small_fov = fov[::factor, ::factor].copy()
        image = drawn_image(decimate(good, factor), small_fov, f"drawn{number}")
        made, labels = made_by(engine, image, models)
        place = thinnest_place(phantom.masks["vessels"], fov, CUT)
        cuts = [picture[place] for picture in (to_bytes(good), *made)]
        rows.append(draw_row(cuts, ["drawn", *labels], CUT * ZOOM, Image.Resampling.NEAREST))
    Image.fromarray(np.vstack(rows)).save(path, quality=90)
