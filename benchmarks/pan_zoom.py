"""How long a frame takes while two 12-megapixel panels with two overlays are panned and zoomed.

Run with `python -m benchmarks.pan_zoom`. Draws off-screen unless QT_QPA_PLATFORM says otherwise. A
frame is everything from a drag or a turn of the wheel to the pixels of both panels: moving the
view, averaging what is visible, painting.
"""

import argparse
import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from math import log
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from benchmarks.lines import Line, tell
from retinaview.app import theme
from retinaview.app.canvas_layers import Layer
from retinaview.app.compare_view import CompareView
from retinaview.app.navigator import ZOOM_A_NOTCH
from retinaview.app.view_link import Size
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Source
from retinaview.core.overlay import Outline, Overlay, Subject
from retinaview.core.study import Execution, Provenance, Recipe, Study

HEIGHT, WIDTH = 2848, 4288
WINDOW: Final = (1600 - 224 - 344, 900)
"""The centre of a 1600 x 1000 window with both side panels, in pixels."""
FRAMES: Final = 120
LINE_POINTS: Final = 180
RADII_PX: Final = (120.0, 240.0, 480.0, 1300.0)
"""Of rings as they go round cup, disc, macula and field."""
TARGET_MS: Final = 16.0


def main() -> int:
    """Print median and 99th percentile of the frame times; 1 if a median misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--frames", type=int, default=FRAMES, help="frames a movement")
    options = parser.parse_args()
    app = QApplication([])
    theme.apply_theme(app)
    view = two_panels()
    view.resize(*WINDOW)
    view.show()
    app.processEvents()
    found = {name: measure(view, steps) for name, steps in movements(view, options.frames)}
    view.close()
    lines = [
        Line(name, f"a frame, {name}: median (99 %: {p99:.3g} ms)", median, "ms", TARGET_MS)
        for name, (median, p99) in found.items()
    ]
    return tell(lines, as_json=options.json)


def two_panels() -> CompareView:
    """Show two pictures of noise over shading: as much detail as a camera can give."""
    view = CompareView()
    view.set_legends(False)  # they stand in the side panels
    random = np.random.default_rng(0)
    shading = np.linspace(40, 200, WIDTH)[:, None]
    noise = random.integers(0, 50, (2, HEIGHT, WIDTH, 3), dtype=np.uint8)
    pixels = (noise + shading).astype(np.uint8)
    field = FieldOfView(np.ones((HEIGHT, WIDTH), bool), None, FovBasis.FRAME)
    rgb = pixels[0].astype(np.float32) / 255
    image = FundusImage(rgb, field, Source("drawn", sha256="0" * 64))
    view.show_image(image)
    view.show_study(study_of(image, pixels[1]))
    layers = [Layer(overlay, 0.6, Size(HEIGHT, WIDTH)) for overlay in two_overlays()]
    for panel in view.shown_panels:
        for subject in (Subject.ORIGINAL, Subject.PROCESSED):
            panel.show_layers(subject, layers)
    return view


def two_overlays() -> tuple[Overlay, Overlay]:
    """Give a map of the whole frame, and the rings that go round the disc and more."""
    rows, columns = np.mgrid[0:HEIGHT:4, 0:WIDTH:4].astype(np.float32)
    waves = (0.5 + 0.5 * np.sin(rows / 40) * np.cos(columns / 60)).astype(np.float32)
    turn = np.linspace(0, 2 * np.pi, LINE_POINTS, endpoint=False, dtype=np.float32)
    ring = np.stack([np.sin(turn), np.cos(turn)], 1)
    centre = np.array([HEIGHT / 2, WIDTH / 2], np.float32)
    lines = tuple(Outline("Ring", "#ffcc00", centre + radius * ring) for radius in RADII_PX)
    nothing = np.full(waves.shape, np.nan, np.float32)
    return (
        Overlay("map", "Map", Subject.ORIGINAL, waves, "little", "much", "", "magma"),
        Overlay("lines", "Lines", Subject.ORIGINAL, nothing, "", "", "", outlines=lines),
    )


def study_of(image: FundusImage, result: NDArray[np.uint8]) -> Study:
    """Wrap a result in a study, with as short a record as there can be."""
    record = Provenance(
        input_name=image.source.name,
        input_sha256=image.source.sha256,
        input_format="",
        input_depth=8,
        input_size=(HEIGHT, WIDTH),
        notices=(),
        model_id="none",
        model_title="Noise",
        model_version="1.0",
        model_method="none",
        weights_sha256=None,
        options={},
        execution=Execution(),
        result_sha256="0" * 64,
        result_depth=8,
        result_size=(HEIGHT, WIDTH),
        warnings=(),
        versions={},
        made_at=datetime.now(UTC),
        took_s=0.0,
    )
    return Study(image, Recipe("none"), result, None, (), (), (), record)


def movements(view: CompareView, frames: int) -> Iterator[tuple[str, Iterator[Callable[[], None]]]]:
    """Give each movement by name, as the steps it is made of."""
    navigator = view.navigator
    canvas = view.panels[0].canvas

    def pan() -> None:
        canvas.dragged.emit(3.0, 5.0, False)

    def swing() -> None:
        canvas.dragged.emit(-3.0, -5.0, False)

    def to_and_fro() -> Iterator[Callable[[], None]]:
        for number in range(frames):
            yield pan if number % 40 < 20 else swing

    def sweep() -> Iterator[Callable[[], None]]:
        notches = log(4.0 / navigator.link.fit_zoom, ZOOM_A_NOTCH) / frames
        for _ in range(frames):
            yield lambda: canvas.wheel_turned.emit((0.5, 0.5), notches)

    for name, zoom in (("pan at 25 %", 0.25), ("pan at 55 %", 0.55), ("pan at 1:1", 1.0)):
        navigator.zoom_to(zoom)
        yield name, to_and_fro()
    navigator.zoom_to(3.0)
    yield "pan at 300 %", to_and_fro()
    navigator.fit()
    yield "zoom, fit to 400 %", sweep()


def measure(view: CompareView, steps: Iterator[Callable[[], None]]) -> tuple[float, float]:
    """Time each step until both panels are painted: median and 99th percentile, in ms."""
    times = []
    for step in steps:
        began = time.perf_counter()
        step()
        for panel in view.shown_panels:
            panel.canvas.viewport().repaint()
        times.append((time.perf_counter() - began) * 1e3)
        QApplication.processEvents()
    return float(np.median(times)), float(np.percentile(times, 99))


if __name__ == "__main__":
    raise SystemExit(main())
