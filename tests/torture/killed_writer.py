"""A program that writes and is killed; it is run by test_kills.py, in a process of its own.

Each line it reads is a kind, a folder and a delay in milliseconds. It forks a child that writes
files of that kind there without end, kills it (SIGKILL) after the delay, and answers `killed`.
A delay below 0 has the kernel end the child in the middle of a file, after that many bytes.
"""

import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import imagecodecs  # noqa: E402, F401  loaded before the children are
import tifffile  # noqa: E402, F401
from fakes import make_image, make_overlay, make_study  # noqa: E402

from retinaview.app.settings import Settings, SettingsFile  # noqa: E402
from retinaview.report import pdf  # noqa: E402, F401
from retinaview.report.plan import Report  # noqa: E402
from retinaview.workflow.export import write_map, write_picture  # noqa: E402
from retinaview.workflow.report_files import write_report  # noqa: E402

IMAGE = make_image(300, 400)
STUDY = make_study(IMAGE)


def settings(folder: Path) -> None:
    recent = [f"/photographs/{number:05}.png" for number in range(20)]
    SettingsFile(folder / "settings.toml").save(Settings(recent_files=recent))


KINDS: dict[str, Callable[[Path], object]] = {
    "png": lambda folder: write_picture(STUDY, folder / "result.png"),
    "tiff": lambda folder: write_picture(STUDY, folder / "result.tif"),
    "jpeg": lambda folder: write_picture(STUDY, folder / "result.jpg"),
    "map": lambda folder: write_map(STUDY, make_overlay(IMAGE), folder / "map.png"),
    "report": lambda folder: write_report(Report(STUDY), folder / "report.pdf"),
    "settings": settings,
}
"""What is written, by kind; every name it uses is checked by test_kills.py."""


def main() -> None:
    print("ready", flush=True)
    for line in sys.stdin:
        kind, delay, folder = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            _write_for_ever(KINDS[kind], Path(folder), float(delay))
        if float(delay) >= 0:
            time.sleep(float(delay) / 1000)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        is_killed = os.WIFSIGNALED(status)
        print("killed" if is_killed else f"ended with {status}", flush=True)


def _write_for_ever(write: Callable[[Path], object], folder: Path, delay: float) -> None:
    if delay < 0:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(-delay), int(-delay)))
    try:
        while True:
            write(folder)
    finally:
        os._exit(1)


if __name__ == "__main__":
    main()
