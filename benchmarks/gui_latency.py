"""How long the window keeps the user waiting while a 12-megapixel photograph is enhanced.

Run with `python -m benchmarks.gui_latency`. Opens the real window, off-screen unless
QT_QPA_PLATFORM says otherwise, and lets a 10 ms timer tick in the window's thread while the
default model runs in the long lane. A gap is the time from one tick to the next: what a click
would have to wait. One run on a small photograph comes first, so that the import of torch and the
loading of the weights are not counted.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance

from benchmarks.drawn import save_photograph
from benchmarks.lines import Line, tell
from retinaview.app.main import Program, build_window, make_application
from retinaview.app.settings import SettingsFile

SMALL_PX: Final = 512
TICK_MS: Final = 10
TARGET_MS: Final = 100.0


def main() -> int:
    """Print the gaps while opening and while enhancing; 1 if one misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--photograph", type=Path, help="enhance this file instead of a drawn one")
    options = parser.parse_args()
    make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small = save_photograph(folder / "small.jpg", size=(SMALL_PX, SMALL_PX))
        large = options.photograph or save_photograph(folder / "large.jpg")
        program = build_window(settings_file=SettingsFile(folder / "settings.toml"))
        program.window.show()
        found = measure_program(program, small, large)
        program.window.close()
    lines = [
        Line(f"gap-{name}", f"longest wait of a click, {name}: 99 %", gap, "ms", TARGET_MS)
        for name, gap in found.items()
    ]
    return tell(lines, as_json=options.json)


def measure_program(program: Program, small: Path, large: Path) -> dict[str, float]:
    """Measure opening and enhancing `large`, after one run on `small`."""
    session = program.session
    wait_for(session.image_changed, lambda: session.open([small]), program)
    wait_for(session.study_changed, session.enhance_shown, program)
    opening = gaps_until(session.image_changed, lambda: session.open([large]), program)
    running = gaps_until(session.study_changed, session.enhance_shown, program)
    gaps = {"while a file opens": opening, "during a run": running}
    return {name: float(np.percentile(found, 99)) for name, found in gaps.items()}


def gaps_until(done: SignalInstance, wish: Callable[[], object], program: Program) -> list[float]:
    """Give the gaps, in ms, from a wish to its answer."""
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    ticks.append(time.perf_counter())
    timer.start(TICK_MS)
    wait_for(done, wish, program)
    timer.stop()
    ticks.append(time.perf_counter())
    return list(np.diff(ticks) * 1000)


def wait_for(done: SignalInstance, wish: Callable[[], object], program: Program) -> None:
    """Wish for something and wait until it is there; a failure ends the program."""
    loop = QEventLoop()

    def succeed() -> None:
        loop.quit()

    def fail(error: Exception) -> None:
        sys.exit(f"{type(error).__name__}: {error}")

    done.connect(succeed)
    program.session.failed.connect(fail)
    wish()
    loop.exec()
    done.disconnect(succeed)
    program.session.failed.disconnect(fail)


if __name__ == "__main__":
    sys.exit(main())
