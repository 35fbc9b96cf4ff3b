"""How long a frame takes while two 12-megapixel panels are panned and zoomed.

Run with `python benchmarks/pan_zoom.py`. Draws off-screen unless QT_QPA_PLATFORM says otherwise. A
frame is everything from the wish to the pixels of both panels: moving the view, averaging what is
visible, painting.
"""

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from retinaview.app import theme
from retinaview.app.compare_view import CompareView
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Source
from retinaview.core.overlay import Subject
from retinaview.core.study import Execution, Provenance, Recipe, Study

HEIGHT, WIDTH = 2848, 4288
WINDOW: Final = (1600 - 224 - 344, 900)
"""The centre of a 1600 x 1000 window with both side panels, in pixels."""
FRAMES: Final = 120
TARGET_MS: Final = 16.0


def main() -> int:
    """Print median and 99th percentile frame times; 1 if a median misses the target."""
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
    if options.json:
        print(json.dumps({"target_ms": TARGET_MS, "frames": found}))
    else:
        print(f"two panels of {WIDTH} x {HEIGHT} in {WINDOW[0]} x {WINDOW[1]} px, ms a frame")
        for name, times in found.items():
            print(
                f"  {name:22} median {times['median_ms']:5.1f}   99 % {times['p99_ms']:5.1f}"
                f"   processor {times['processor_ms']:5.1f}"
            )
    return int(any(times["median_ms"] >= TARGET_MS for times in found.values()))


def two_panels() -> CompareView:
    """Show two pictures of noise over shading: as much detail as a camera can give."""
    view = CompareView()
    random = np.random.default_rng(0)
    shading = np.linspace(40, 200, WIDTH)[:, None]
    noise = random.integers(0, 50, (2, HEIGHT, WIDTH, 3), dtype=np.uint8)
    pixels = (noise + shading).astype(np.uint8)
    field = FieldOfView(np.ones((HEIGHT, WIDTH), bool), None, FovBasis.FRAME)
    rgb = pixels[0].astype(np.float32) / 255
    image = FundusImage(rgb, field, Source("drawn", sha256="0" * 64))
    view.show_image(image)
    view.show_study(study_of(image, pixels[1]))
    return view


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
    link = navigator.link

    def pan() -> None:
        link.pan(Subject.ORIGINAL, 3, 5)
        navigator.look()

    def swing() -> None:
        link.pan(Subject.ORIGINAL, -3, -5)
        navigator.look()

    def to_and_fro() -> Iterator[Callable[[], None]]:
        for number in range(frames):
            yield pan if number % 40 < 20 else swing

    def sweep() -> Iterator[Callable[[], None]]:
        ratio = (4.0 / link.fit_zoom) ** (1 / frames)
        for _ in range(frames):
            yield lambda: navigator.zoom_to(link.state.zoom * ratio)

    for name, zoom in (("pan at 25 %", 0.25), ("pan at 55 %", 0.55), ("pan at 1:1", 1.0)):
        navigator.zoom_to(zoom)
        yield name, to_and_fro()
    navigator.zoom_to(3.0)
    yield "pan at 300 %", to_and_fro()
    navigator.fit()
    yield "zoom, fit to 400 %", sweep()


def measure(view: CompareView, steps: Iterator[Callable[[], None]]) -> dict[str, float]:
    """Time each step until both panels are painted, in milliseconds.

    `processor_ms` is the median time of all cores together: other work on the machine, which
    makes a frame wait, leaves it alone.
    """
    times, busy = [], []
    for step in steps:
        began, used = time.perf_counter(), time.process_time()
        step()
        for panel in view.shown_panels:
            panel.canvas.viewport().repaint()
        times.append((time.perf_counter() - began) * 1e3)
        busy.append((time.process_time() - used) * 1e3)
        QApplication.processEvents()
    return {
        "median_ms": round(float(np.median(times)), 2),
        "p99_ms": round(float(np.percentile(times, 99)), 2),
        "processor_ms": round(float(np.median(busy)), 2),
        "frames": len(times),
    }


if __name__ == "__main__":
    raise SystemExit(main())
