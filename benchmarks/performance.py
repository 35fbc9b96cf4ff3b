"""Runs every benchmark of the program's speed and writes `docs/performance.md`.

Run with `make bench` on an idle machine. Each benchmark is a process of its own, one after another.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.lines import Line
from retinaview import __version__

PAGE: Final = Path("docs/performance.md")
SECTIONS: Final = {
    "start": "Start",
    "opening": "Opening, and memory",
    "pan_zoom": "Moving about in two 12-megapixel panels, two overlays on each",
    "gui_latency": "The window while it works",
    "runtime": "The default model on the processor",
    "peers": "Beside what one would otherwise take",
    "roofline": "The default model, layer by layer, beside the machine's own limit",
}
"""Titles by benchmark."""
ABOUT: Final = {
    "peers": "Measured by turns in one process. The published networks have their papers' size and "
    "no training: a multiply-add costs the same.",
    "roofline": "A layer's limit is the slower of its multiply-adds at the rate of a large matrix "
    "product and its bytes at that of a large copy. Where few channels meet many pixels, bytes "
    "decide.",
}
"""What is said above a table, by benchmark."""
SHORTFALLS: Final = {
    "start-warm": (
        "A third is Python, Qt, NumPy, OpenCV and pydantic, which the first window needs; a third "
        "the program's own modules; the rest the widgets, the icons and the models' cards."
    ),
    "click": "Most of it is the decoder of JPEG files; the line below is reading alone.",
    "load-ratio": "The field is found, floats are made, and the file is hashed for the record.",
    "memory": (
        "torch, loaded to grade the photographs, takes a third; each photograph in use 210 MB: the "
        "one on screen, the one before, and the one that is being read."
    ),
    "zoom, fit to 400 %": (
        "Each step is drawn anew, picture and map interpolated and lines drawn in both panels; "
        "panning copies what was drawn."
    ),
    "file": (
        "Loading Python and torch is the largest part, then the network (layer by layer below), "
        "carrying the correction up to 12 megapixels, and writing a PNG file."
    ),
}
"""Why a line misses its target, where it is known."""
MOST_LOAD: Final = 1.0
UNKNOWN: Final = "Not known; look at it again on an idle machine."


def main() -> int:
    """Measure everything and write the page; 1 where a benchmark could not be run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=PAGE, help="file to write")
    options = parser.parse_args()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    found = {name: run(name) for name in SECTIONS}
    options.out.write_text(page(found, load), "utf-8")
    print(f"Written: {options.out}")
    return int(any(not lines for lines in found.values()))


def run(name: str) -> list[Line]:
    """Run one benchmark in a process of its own; nothing where it failed."""
    print(f"{SECTIONS[name]} ...", flush=True)
    command = [sys.executable, "-m", f"benchmarks.{name}", "--json"]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment, check=False)
    try:
        return [Line(**fields) for fields in json.loads(done.stdout)]
    except ValueError:
        print(f"{name} could not be measured.", file=sys.stderr)
        return []


def page(found: dict[str, list[Line]], load: float) -> str:
    """Give the page as Markdown; `load` is how many programs were waiting when it began."""
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    made = f"RetinaView {__version__}, Python {platform.python_version()}, {machine}"
    parts = [
        "# Performance",
        f"Made by `make bench` on {datetime.now(UTC):%Y-%m-%d}: {made}. Medians on the machine it "
        "ran on; photographs are drawn, windows off-screen.",
    ]
    if load > MOST_LOAD:
        parts.append(
            f"**The machine was busy: {load:.0f} programs wanted a core when this began. "
            "The times say little; measure again on an idle machine.**"
        )
    for name, lines in found.items():
        parts.append(f"## {SECTIONS[name]}")
        parts += [ABOUT[name]] if name in ABOUT else []
        parts.append(table(lines) if lines else "Not measured: it failed.")
    return "\n\n".join(parts) + "\n"


def table(lines: Iterable[Line]) -> str:
    """Give a table of lines: what was measured, its target, and why it falls short if it does.

    Where the machine's own limit is known of a line, it takes the place of targets.
    """
    found = list(lines)
    if any(line.limit is not None for line in found):
        return limits(found)
    rows = ["| What | Measured | Target | |", "| --- | ---: | ---: | --- |"]
    for line in found:
        target = "" if line.target is None else f"below {line.text(line.target)}"
        word = SHORTFALLS.get(line.id, UNKNOWN) if line.is_short else ""
        verdict = f"Falls short. {word}" if word else "" if line.target is None else "met"
        rows.append(f"| {line.what} | {line.text(line.value)} | {target} | {verdict} |")
    return "\n".join(rows)


def limits(lines: Iterable[Line]) -> str:
    """Give a table of lines beside the machine's own limit, and how near each comes to it."""
    rows = ["| What | Measured | Limit | Of it |", "| --- | ---: | ---: | ---: |"]
    for line in lines:
        limit = share = ""
        if line.limit is not None:
            limit, share = line.text(line.limit), f"{line.limit / line.value:.0%}"
        rows.append(f"| {line.what} | {line.text(line.value)} | {limit} | {share} |")
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
