"""A sheet to look at beside the denoising benchmark's numbers, of drawn eyes alone.

For each eye: the whole picture, the part with most thin vessels enlarged, and the error of each
channel in it, as the paper shows it.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.engine import Engine
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom import Phantom, draw_phantom
from trainer.benchmarks.guard_cases import as_image
from trainer.benchmarks.restoration_sheet import FIRST_SEED, SHOWN, SIDE
from trainer.benchmarks.sheet import Pixels, draw_row, error_map, made_by, thinnest_place, to_bytes

EYES = 2
SIGMA = 25
ZOOMED_PX = 96
ERROR_TOP = 32
CHANNELS = ("red", "green", "blue")


def write_sheet(path: Path, engine: Engine, models: Sequence[str]) -> None:
    """Draw the eyes: as drawn, noisy, and what each model makes of them.

    Args:
        path: JPEG file to write.
        engine: runs the models.
        models: ids, one a column.
    """
    rows: list[Pixels] = []
    for number in range(EYES):
        phantom = draw_phantom(FIRST_SEED + number, SIDE, lesions=number % 2 == 1)
        rows += _eye(phantom, number, engine, models)
    Image.fromarray(np.vstack(rows)).save(path, quality=88)


def _eye(phantom: Phantom, seed: int, engine: Engine, models: Sequence[str]) -> list[Pixels]:
    good, fov = phantom.image.rgb, phantom.image.fov
    noisy = degrade(good, fov, f"noise{SIGMA}", "100", seed).rgb
    image = as_image(noisy, fov, f"drawn{seed}")
    made, labels = made_by(engine, image, models)
    pictures = [to_bytes(good), to_bytes(noisy), *made]
    titles = ["drawn", f"sigma {SIGMA}", *labels]
    window = thinnest_place(phantom.masks["vessels"], fov, ZOOMED_PX)
    zoomed = [picture[window] for picture in pictures]
    rows = [
        draw_row(pictures, titles, SHOWN),
        draw_row(zoomed, ["thin vessels", *titles[1:]], SHOWN, Image.Resampling.NEAREST),
    ]
    for channel, name in enumerate(CHANNELS):
        errors = [
            error_map(picture[window], pictures[0][window], ERROR_TOP, channel)
            for picture in pictures
        ]
        names = [f"error of {name}", *titles[1:]]
        rows.append(draw_row(errors, names, SHOWN, Image.Resampling.NEAREST))
    return rows
