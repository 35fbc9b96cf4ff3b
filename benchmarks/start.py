"""How long the program takes from its start to its first window, warm and cold.

Run with `python -m benchmarks.start`. Each start is a new process that ends once its window is
drawn, off-screen unless QT_QPA_PLATFORM says otherwise. Warm: the files lie in the system's memory.
Cold: those that a start reads are taken out of it before each start, as far as nothing else on the
machine uses them (Linux alone). Python's compiled files are made beforehand, as by an installation.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.lines import Line, tell

WARM_STARTS: Final = 5
COLD_STARTS: Final = 3
WARM_TARGET_S: Final = 1.0
OPEN_WINDOW: Final = """
import gc, os, sys
gc.disable()  # as `retinaview.__main__` does
from pathlib import Path
from retinaview.app.main import build_window, make_application
from retinaview.app.settings import SettingsFile
app = make_application()
program = build_window(settings_file=SettingsFile(Path(os.devnull)))
program.window.show()
app.processEvents()
if sys.argv[1:]:
    used = {getattr(module, "__cached__", None) for module in sys.modules.values()}
    mapped = Path("/proc/self/maps").read_text().split()
    print(*sorted(filter(os.path.isfile, {*filter(None, used), *mapped})), sep="\\n", flush=True)
os._exit(0)
"""


def main() -> int:
    """Print both medians; 1 if the warm start misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    return tell(measured(), as_json=parser.parse_args().json)


def measured() -> Iterator[Line]:
    """Start again and again."""
    start_seconds()  # compiles what is not compiled yet
    warm = statistics.median(start_seconds() for _ in range(WARM_STARTS))
    yield Line("start-warm", "start to first window, warm", warm, "s", WARM_TARGET_S)
    if sys.platform == "linux":
        files = [Path(line) for line in start("files").splitlines()]
        cold = statistics.median(cold_seconds(files) for _ in range(COLD_STARTS))
        yield Line("start-cold", "start to first window, cold", cold, "s")


def start_seconds() -> float:
    """Wall-clock seconds of one start."""
    begun = time.perf_counter()
    start()
    return time.perf_counter() - begun


def start(*words: str) -> str:
    """Start the program until its window is drawn; with a word it prints the files it uses."""
    plain = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    plain.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", OPEN_WINDOW, *words]
    done = subprocess.run(command, check=True, env=plain, capture_output=True, text=True)
    return done.stdout


def cold_seconds(files: Sequence[Path]) -> float:
    """Seconds of one start, once `files` have been taken out of the system's memory."""
    for path in files:
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return start_seconds()


if __name__ == "__main__":
    sys.exit(main())
