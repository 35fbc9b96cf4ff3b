"""The program beside what a user would otherwise take, one after the other in one run.

Run with `python -m benchmarks.peers`. Files are read beside their decoder alone, classical filters
beside the same calls of OpenCV, the default model beside two published networks in the size of
their papers (untrained here: a multiply-add costs the same). The viewer of pictures napari is
measured where the Python that `RETINAVIEW_NAPARI` names has it (docs/performance.md).
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import cv2
import imagecodecs
import numpy as np
import torch
from torch import nn

from benchmarks.clock import median_seconds, seconds_of
from benchmarks.drawn import HEIGHT, WIDTH, save_photograph
from benchmarks.lines import Line, tell
from retinaview import enhancers
from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage, Rgb
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.reference_scale import scaled_px
from retinaview.networks.cofe_net import CofeNet
from retinaview.networks.mage_net import MageNet
from trainer.cost import SIDE, gmac
from trainer.recipe import read_recipe

REPEATS: Final = 5
SLOW_REPEATS: Final = 2
LOAD_TARGET: Final = 1.2
NAPARI: Final = "RETINAVIEW_NAPARI"
PUBLISHED: Final = {"mage-net-paper": MageNet, "cofe-net-paper": CofeNet}
VIEW: Final = """
import sys, time
import cv2, napari
from qtpy.QtWidgets import QApplication
start = time.perf_counter()
viewer = napari.Viewer(show=True)
viewer.add_image(cv2.cvtColor(cv2.imread(sys.argv[1]), cv2.COLOR_BGR2RGB), rgb=True)
QApplication.processEvents()
viewer.window._qt_viewer.canvas._scene_canvas.render()
opened = time.perf_counter() - start
frames = []
for step in range(60):
    start = time.perf_counter()
    viewer.camera.center = (0, 1400 + 5 * step, 2100 + 5 * step)
    viewer.window._qt_viewer.canvas._scene_canvas.render()
    frames.append(time.perf_counter() - start)
print(opened, sorted(frames)[len(frames) // 2])
"""
"""What is measured of napari: a viewer opened on a photograph, then moved about in."""


def main() -> int:
    """Print every pair; 1 if reading misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    return tell(measured(), as_json=parser.parse_args().json)


def measured() -> Iterator[Line]:
    """Measure reading, filters, networks and, where it is there, napari."""
    with tempfile.TemporaryDirectory() as folder:
        photograph = save_photograph(Path(folder) / "drawn.jpg")
        image = load_fundus(photograph)
        yield from reading(photograph)
        yield from filters(image)
        yield from networks()
        yield from napari(photograph)


def reading(photograph: Path) -> Iterator[Line]:
    """A JPEG file read as the program does, and by the same decoder alone."""
    size = f"{WIDTH} x {HEIGHT} JPEG"
    decoder, ours = in_turn(
        lambda: imagecodecs.jpeg8_decode(photograph.read_bytes()), lambda: load_fundus(photograph)
    )
    yield Line("decoder", f"{size}, by its decoder alone (imagecodecs)", decoder, "s")
    yield Line("load", f"{size}, read: colours, floats, field and origin too", ours, "s")
    ratio = ours / decoder
    yield Line("load-ratio", "reading over decoding alone", ratio, "times", LOAD_TARGET)


def filters(image: FundusImage) -> Iterator[Line]:
    """CLAHE and unsharp mask on 12 megapixels, ours and as plain calls of OpenCV."""
    catalog, inside = Catalog(), image.fov
    eight = np.rint(image.rgb * 255).astype(np.uint8)
    sigma = scaled_px(2.0, inside)
    pairs: dict[str, Callable[[], object]] = {
        "clahe": lambda: opencv_clahe(eight),
        "unsharp-mask": lambda: opencv_unsharp(image.rgb, sigma),
    }
    for name, theirs in pairs.items():
        card = catalog.card(name)
        ours, recipe = enhancers.build(card), Recipe(name, card.complete({}), device="cpu")

        def run(ours: enhancers.Enhancer = ours, recipe: Recipe = recipe) -> object:
            return ours.enhance(image, recipe, silent)

        peer, own = in_turn(theirs, run)
        yield Line(f"{name}-peer", f"{card.title}, 12 megapixels, OpenCV's calls alone", peer, "s")
        yield Line(name, f"{card.label}, 12 megapixels: field, surround, floats too", own, "s")


def opencv_clahe(picture: np.ndarray) -> np.ndarray:
    """The calls that a script would make: L of Lab equalised at 8 bits."""
    lab = cv2.cvtColor(picture, cv2.COLOR_RGB2LAB)
    lab[..., 0] = cv2.createCLAHE(2.0, (8, 8)).apply(np.ascontiguousarray(lab[..., 0]))
    return cv2.cvtColor(lab, cv2.COLOR_LAB2RGB)


def opencv_unsharp(picture: Rgb, sigma: float) -> np.ndarray:
    """The calls that a script would make: a Gaussian taken away."""
    return cv2.addWeighted(picture, 2.0, cv2.GaussianBlur(picture, (0, 0), sigma), -1.0, 0)


def networks() -> Iterator[Line]:
    """The default model and the published networks on one picture of 512 px."""
    card = Catalog().default()
    image = draw_phantom(1, SIDE).image
    ours, recipe = enhancers.build(card), Recipe(card.id, card.complete({}), device="cpu")
    own = median_seconds(lambda: ours.enhance(image, recipe, silent), REPEATS)
    yield Line("own", f"{card.label}, {SIDE} px", own, "s")
    picture = torch.from_numpy(image.rgb.transpose(2, 0, 1).copy())[None]
    for name, build in PUBLISHED.items():
        given = read_recipe(name)
        network: nn.Module = build(**given.network).eval()  # type: ignore[operator]
        with torch.inference_mode():
            took = median_seconds(lambda network=network: network(picture), SLOW_REPEATS)
        cost = f"{gmac(network):.0f} GMAC"
        yield Line(name, f"{given.card.title}, {SIDE} px, {cost}, network alone", took, "s")


def napari(photograph: Path) -> Iterator[Line]:
    """A window of napari on the photograph, and a frame while it is moved; nothing without it."""
    python = os.environ.get(NAPARI)
    if not python:
        return
    done = subprocess.run(
        [python, "-c", VIEW, str(photograph)], capture_output=True, text=True, check=False
    )
    try:
        opened, frame = (float(word) for word in done.stdout.split()[-2:])
    except ValueError:
        print(f"napari could not be measured:\n{done.stderr[-500:]}", file=sys.stderr)
        return
    yield Line("napari-open", "napari: window and photograph, its start not counted", opened, "s")
    yield Line("napari-frame", "napari: a frame, moved at its first zoom", 1000 * frame, "ms")


def in_turn(first: Callable[[], object], second: Callable[[], object]) -> tuple[float, float]:
    """Medians of both, called by turns so that what else the machine does meets both alike."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(REPEATS + 1):
        for times, work in zip(taken, (first, second), strict=True):
            times.append(seconds_of(work))
    return statistics.median(taken[0][1:]), statistics.median(taken[1][1:])


if __name__ == "__main__":
    sys.exit(main())
