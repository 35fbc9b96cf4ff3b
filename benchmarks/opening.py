"""How soon a 12-megapixel photograph stands on the screen, and what twenty of them take in memory.

Run with `python -m benchmarks.opening`. Opens the real window, off-screen unless QT_QPA_PLATFORM
says otherwise, and chooses one photograph of the worklist after another, with a look of a second
and a half at each. The time is from the click until both reading and painting are done. Whatever
else the program does with a photograph (thumbnails, quality) goes on as ever.
"""

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.drawn import HEIGHT, WIDTH, save_photograph
from benchmarks.lines import Line, tell
from retinaview.app.main import Program, build_window, make_application
from retinaview.app.settings import SettingsFile
from retinaview.imaging.load import load_fundus

PHOTOGRAPHS: Final = 20
LOOK_MS: Final = 1500
CLICK_TARGET_S: Final = 0.7
MEMORY_TARGET_GB: Final = 1.2


def main() -> int:
    """Print the medians and the memory; 1 if one misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--photographs", type=int, default=PHOTOGRAPHS, help="how many to open")
    options = parser.parse_args()
    make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [
            save_photograph(folder / f"drawn-{number:02}.jpg", number)
            for number in range(options.photographs)
        ]
        program = build_window(settings_file=SettingsFile(folder / "settings.toml"))
        program.window.show()
        lines = list(measured(program, files))
        program.window.close()
        program.session.close()
    return tell(lines, as_json=options.json)


def measured(program: Program, files: list[Path]) -> Iterator[Line]:
    """List all photographs, open each in turn, then read one without the window."""
    session = program.session
    wait_for_image(program, lambda: session.open(files))
    look()
    taken = []
    for path in files[1:]:
        start = time.perf_counter()
        wait_for_image(program, lambda wanted=path: session.select(wanted))
        for panel in program.window.compare.shown_panels:
            panel.canvas.viewport().repaint()
        taken.append(time.perf_counter() - start)
        look()
    size = f"{WIDTH} x {HEIGHT} JPEG"
    median = statistics.median(taken)
    yield Line("click", f"{size} on the screen after the click", median, "s", CLICK_TARGET_S)
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9
    what = f"memory at most, {len(files)} of them opened in turn"
    yield Line("memory", what, peak, "GB", MEMORY_TARGET_GB)
    start = time.perf_counter()
    load_fundus(files[0])
    yield Line("read", "the same read without the window", time.perf_counter() - start, "s")


def wait_for_image(program: Program, wish: Callable[[], object]) -> None:
    """Wish for a photograph and wait until every widget has it; a failure ends the program."""
    loop = QEventLoop()

    def fail(error: Exception) -> None:
        sys.exit(f"{type(error).__name__}: {error}")

    shown = program.session.image_changed.connect(lambda _: loop.quit())
    failed = program.session.failed.connect(fail)
    wish()
    loop.exec()
    program.session.disconnect(shown)
    program.session.disconnect(failed)


def look() -> None:
    """Leave the window a while to itself."""
    loop = QEventLoop()
    QTimer.singleShot(LOOK_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
