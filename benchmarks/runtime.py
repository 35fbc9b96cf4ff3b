"""Speed, memory and seams of the default model, on drawn fundi and the CPU.

Run with `python -m benchmarks.runtime` from the root of the source tree.
Seconds are wall-clock seconds; run it on an idle machine.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.clock import median_seconds
from benchmarks.drawn import HEIGHT, WIDTH, save_photograph
from benchmarks.lines import Line, tell
from retinaview import enhancers
from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage
from retinaview.core.methods import Enhancer
from retinaview.core.overlay import Subject
from retinaview.core.progress import silent
from retinaview.core.study import Enhanced, Recipe
from retinaview.engine import Engine
from retinaview.imaging.phantom import draw_phantom

REPEATS = 5
SEAM_SIDE = 1024
SEAM_TILE = 256
SEED = 7
FILE_TARGET_S = 4.0
SEAM_TARGET = 0.01


def main() -> int:
    """Print every measure; 1 if one misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    return tell(measured(), as_json=parser.parse_args().json)


def measured() -> Iterator[Line]:
    """Measure the default model at 512 px, from file to file, and in tiles."""
    catalog = Catalog()
    model = catalog.default()
    small = draw_phantom(SEED, 512).image
    network = enhancers.build(model)
    recipe = Recipe(model.id, model.complete({}), device="cpu")
    title = model.label
    yield Line("small", f"{title}, 512 px, alone", seconds_of(network, small, recipe), "s")
    plain = study_seconds(catalog, replace(recipe, review=False))
    yield Line("small-scores", f"{title}, 512 px, with scores and record", plain, "s")
    whole = study_seconds(catalog, recipe)
    yield Line("small-review", f"{title}, 512 px, with quality and review too", whole, "s")
    yield Line("small-vessels", "512 px, the vessel map", vessel_seconds(catalog), "s")
    size = f"{WIDTH} x {HEIGHT} JPEG"
    for name, more, what, target in (
        ("file", ["--no-review"], "file to file", FILE_TARGET_S),
        ("file-review", [], "file to file with quality and review", None),
    ):
        with tempfile.TemporaryDirectory() as folder:
            took, peak = file_to_file(Path(folder), model.id, more)
        yield Line(name, f"{title}, {size}, {what}", took, "s", target)
        yield Line(f"{name}-memory", f"{title}, {size}, {what}: memory at most", peak, "GB")
    yield Line(
        "seam",
        f"largest step at a seam: {SEAM_SIDE} px in tiles of {SEAM_TILE} px against the whole",
        tiling_step(network, model.id),
        "of 255",
        SEAM_TARGET,
    )


def seconds_of(network: Enhancer, image: FundusImage, recipe: Recipe) -> float:
    """Median of several runs of the model, warm."""
    return median_seconds(lambda: network.enhance(image, recipe, silent), REPEATS)


def study_seconds(catalog: Catalog, recipe: Recipe) -> float:
    """Median of several runs of the engine, models loaded, on a new photograph each time."""
    engine, images = Engine(catalog), new_photographs()
    return median_seconds(lambda: engine.run(next(images), recipe, silent), REPEATS)


def vessel_seconds(catalog: Catalog) -> float:
    """Median of several vessel maps, the model loaded, on a new photograph each time."""
    engine, images = Engine(catalog), new_photographs()
    return median_seconds(
        lambda: engine.overlay("vessels", next(images), Subject.ORIGINAL, silent), REPEATS
    )


def new_photographs() -> Iterator[FundusImage]:
    """As many 512-px phantoms as one measurement takes, none like another."""
    return iter([draw_phantom(SEED + n, 512).image for n in range(REPEATS + 1)])


def file_to_file(folder: Path, model: str, more: Sequence[str]) -> tuple[float, float]:
    """Enhance a 12-megapixel JPEG by the command line, with `more` words.

    Returns:
        Wall-clock seconds of the process, start-up included, and its largest resident memory in
        GB (1e9 bytes).
    """
    source = folder / "camera.jpg"
    save_photograph(source)
    words = ["enhance", str(source), "--model", model, "--out", str(folder / "out"), "--device"]
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "retinaview", *words, "cpu", *more],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status):
        raise SystemExit("`retinaview enhance` failed.")
    unit = 1 if sys.platform == "darwin" else 1024
    return took, usage.ru_maxrss * unit / 1e9


def tiling_step(network: Enhancer, model: str) -> float:
    """Compare small tiles with the whole picture at once, in float32.

    Returns:
        The largest change of the difference from one row or column to the next, averaged along
        it, in 1/255: a seam is such a step.
    """
    image = draw_phantom(SEED, SEAM_SIDE, lesions=True).image
    whole = enhanced(network, image, model, SEAM_SIDE)
    tiled = enhanced(network, image, model, SEAM_TILE)
    error = (tiled.rgb - whole.rgb) * 255
    steps = [np.abs(np.diff(error, axis=axis)).mean(axis=(1 - axis, 2)).max() for axis in (0, 1)]
    return float(max(steps))


def enhanced(network: Enhancer, image: FundusImage, model: str, tile_px: int) -> Enhanced:
    """Run the model with a given tile."""
    recipe = Recipe(model, device="cpu", precision="float32", tile_px=tile_px)
    return network.enhance(image, recipe, silent)


if __name__ == "__main__":
    sys.exit(main())
