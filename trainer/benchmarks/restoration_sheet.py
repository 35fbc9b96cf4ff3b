"""A sheet to look at beside the restoration benchmark's numbers, of drawn eyes alone.

For each eye: the whole picture, the part with most thin vessels enlarged, and the error that is
left.
No photograph of a person is on it, so it may lie beside the table in the documentation.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.engine import Engine
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom import draw_phantom
from trainer.benchmarks.sheet import (
    Pixels,
    draw_row,
    drawn_image,
    error_map,
    made_by,
    thinnest_place,
    to_bytes,
)

SIDE = 512
SHOWN = 240
FIRST_SEED = 9000
CODES = ("111", "111", "001", "010", "100")
ZOOMED_PX = 128
ERROR_TOP = 64


def write_sheet(path: Path, engine: Engine, models: Sequence[str]) -> None:
    """Draw the eyes: as drawn, spoilt by `cofe-release`, and what each model makes of them.

    Args:
        path: JPEG file to write.
        engine: runs the models.
        models: ids, one a column.
    """
    rows: list[Pixels] = []
    for number, code in enumerate(CODES):
        phantom = draw_phantom(FIRST_SEED + number, SIDE, lesions=number % 2 == 1)
        good, fov = phantom.image.rgb, phantom.image.fov
        poor = degrade(good, fov, "cofe-release", code, number).rgb
        made, labels = made_by(engine, drawn_image(poor, fov, f"drawn{number}"), models)
        pictures = [to_bytes(good), to_bytes(poor), *made]
        titles = ["drawn", f"spoilt, {code}", *labels]
        window = thinnest_place(phantom.masks["vessels"], fov, ZOOMED_PX)
        zoomed = [picture[window] for picture in pictures]
        errors = [error_map(picture, pictures[0], ERROR_TOP) for picture in pictures]
        rows += [
            draw_row(pictures, titles, SHOWN),
            draw_row(zoomed, ["zoomed in", *titles[1:]], SHOWN, Image.Resampling.NEAREST),
            draw_row(errors, [f"error, white from {ERROR_TOP} of 255", *titles[1:]], SHOWN),
        ]
    Image.fromarray(np.vstack(rows)).save(path, quality=80)
