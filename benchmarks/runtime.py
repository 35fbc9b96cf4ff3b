"""Speed, memory and seams of the default model, on drawn fundi and the CPU.

Run from the root of the source tree: `make bench`, or `.venv/bin/python benchmarks/runtime.py`.
Seconds are wall-clock seconds; run it on an idle machine.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from retinaview import enhancers
from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage
from retinaview.core.methods import Enhancer
from retinaview.core.overlay import Subject
from retinaview.core.progress import silent
from retinaview.core.study import Enhanced, Recipe
from retinaview.engine import Engine
from retinaview.imaging.phantom import draw_phantom

CAMERA_SIZE = (2848, 4288)
REPEATS = 7
SEAM_SIDE = 1024
SEAM_TILE = 256
SEED = 7
OPEN_WINDOW = """
import os
from pathlib import Path
from retinaview.app.main import build_window, make_application
from retinaview.app.settings import SettingsFile
app = make_application()
program = build_window(settings_file=SettingsFile(Path(os.devnull)))
program.window.show()
app.processEvents()
os._exit(0)
"""


@dataclass(frozen=True)
class Tiling:
    """How far tiles are from the whole, in 1/255.

    `step` is the largest change of the difference from one row or column to the next, averaged
    along it: a seam is such a step.
    """

    tiles: int
    mean: float
    largest: float
    step: float


def main() -> None:
    """Print every measure."""
    catalog = Catalog()
    model = catalog.default()
    print(f"{model.label} on the CPU, {os.cpu_count()} cores")
    small = draw_phantom(SEED, 512).image
    print(f"from the start of the program to its window: {window_seconds():.2f} s")
    network = enhancers.build(model)
    recipe = Recipe(model.id, model.complete({}), device="cpu")
    print(f"512 px, the model alone: {seconds_of(network, small, recipe):.3f} s")
    plain = replace(recipe, review=False)
    print(f"512 px, with scores and record: {study_seconds(catalog, plain):.3f} s")
    print(f"512 px, with quality and review too: {study_seconds(catalog, recipe):.3f} s")
    print(f"512 px, the vessel map: {vessel_seconds(catalog):.3f} s")
    height, width = CAMERA_SIZE
    for more, what in ((["--no-review"], "file to file"), ([], "with quality and review")):
        with tempfile.TemporaryDirectory() as folder:
            took, peak = file_to_file(Path(folder), model.id, more)
        print(f"{width} x {height} JPEG, {what}: {took:.1f} s, {peak:.2f} GB at most")
    tiling = tiling_error(network, model.id)
    print(
        f"{tiling.tiles} tiles of {SEAM_TILE} px against the whole at {SEAM_SIDE} px, in 1/255: "
        f"mean {tiling.mean:.2g}, largest {tiling.largest:.2g}, "
        f"largest step from row to row {tiling.step:.2g}"
    )


def window_seconds() -> float:
    """Median of several starts of a new process, until its window has been drawn."""
    return median_seconds(lambda: subprocess.run([sys.executable, "-c", OPEN_WINDOW], check=True))


def seconds_of(network: Enhancer, image: FundusImage, recipe: Recipe) -> float:
    """Median of several runs of the model, warm."""
    return median_seconds(lambda: network.enhance(image, recipe, silent))


def study_seconds(catalog: Catalog, recipe: Recipe) -> float:
    """Median of several runs of the engine, models loaded, on a new photograph each time."""
    engine, images = Engine(catalog), new_photographs()
    return median_seconds(lambda: engine.run(next(images), recipe, silent))


def vessel_seconds(catalog: Catalog) -> float:
    """Median of several vessel maps, the model loaded, on a new photograph each time."""
    engine, images = Engine(catalog), new_photographs()
    return median_seconds(lambda: engine.overlay("vessels", next(images), Subject.ORIGINAL, silent))


def new_photographs() -> Iterator[FundusImage]:
    """As many 512-px phantoms as one measurement takes, none like another."""
    return iter([draw_phantom(SEED + n, 512).image for n in range(REPEATS + 1)])


def median_seconds(work: Callable[[], object]) -> float:
    """Run `work` once to warm up, then take the median of `REPEATS` runs."""
    work()
    taken = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def file_to_file(folder: Path, model: str, more: Sequence[str]) -> tuple[float, float]:
    """Enhance a 12-megapixel JPEG by the command line, with `more` words.

    Returns:
        Wall-clock seconds of the process, start-up included, and its largest resident memory in
        GB (1e9 bytes).
    """
    source = folder / "camera.jpg"
    Image.fromarray(camera_frame()).save(source, quality=92)
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


def camera_frame() -> NDArray[np.uint8]:
    """Draw a fundus in the frame of a 12-megapixel camera, with its grain: (H, W, 3) uint8."""
    height, width = CAMERA_SIZE
    drawn = draw_phantom(SEED, height).image.rgb
    grain = np.random.default_rng(SEED).normal(0, 0.01, drawn.shape).astype(np.float32)
    frame = np.zeros((height, width, 3), np.uint8)
    left = (width - height) // 2
    frame[:, left : left + height] = np.rint(np.clip(drawn + grain, 0, 1) * 255)
    return frame


def tiling_error(network: Enhancer, model: str) -> Tiling:
    """Compare small tiles with the whole picture at once, in float32."""
    image = draw_phantom(SEED, SEAM_SIDE, lesions=True).image
    whole = enhanced(network, image, model, SEAM_SIDE)
    tiled = enhanced(network, image, model, SEAM_TILE)
    error = (tiled.rgb - whole.rgb) * 255
    steps = [np.abs(np.diff(error, axis=axis)).mean(axis=(1 - axis, 2)).max() for axis in (0, 1)]
    return Tiling(
        tiled.execution.tiles,
        float(np.abs(error).mean()),
        float(np.abs(error).max()),
        float(max(steps)),
    )


def enhanced(network: Enhancer, image: FundusImage, model: str, tile_px: int) -> Enhanced:
    """Run the model with a given tile."""
    recipe = Recipe(model, device="cpu", precision="float32", tile_px=tile_px)
    return network.enhance(image, recipe, silent)


if __name__ == "__main__":
    main()
