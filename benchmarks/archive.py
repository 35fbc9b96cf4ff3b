"""What a million 12-megapixel photographs take, by what is measured; writes `docs/archive.md`.

Run with `python -m benchmarks.archive` on an idle machine; with `--device cuda` on one with a GPU.
Photographs are drawn. Whole batches are run as a user runs them. What a photograph takes is counted
in seconds of a core, which other programs hardly change: those of the batch, less those of a batch
of tiny photographs, which are starting and loading. The clock is read from the journal, once every
worker has made one.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.drawn import HEIGHT, WIDTH, save_photograph
from retinaview import __version__
from retinaview.catalog import Catalog
from retinaview.core.processor import cores
from retinaview.core.study import Recipe
from retinaview.workflow.batch import Batch, Outcome
from retinaview.workflow.batch_items import Item
from retinaview.workflow.batch_journal import JOURNAL, Entry, Journal, entries_of
from retinaview.workflow.batch_place import Placer
from retinaview.workflow.batch_work import Made, Work

PAGE: Final = Path("docs/archive.md")
MILLION: Final = 1_000_000
EACH: Final = 2
"""So many photographs a worker makes."""
TINY: Final = (96, 128)
MOST_A_GPU: Final = 4
PLACED: Final = 200
KNOWN: Final = 2000
DAY_S: Final = 86_400
UNITS: Final = (2, 16, 128, 1024)
MOST_LOAD: Final = 1.0


@dataclass(frozen=True)
class Pace:
    """What one kind of batch takes.

    Attributes:
        what: model and words, for the table.
        workers: processes at once.
        core_seconds: seconds of one core that a photograph takes, starting left out.
        seconds: wall-clock seconds a photograph, all workers together.
        peak_bytes: the most memory that one worker held.
        written_bytes: results of a photograph.
    """

    what: str
    workers: int
    core_seconds: float
    seconds: float
    peak_bytes: int
    written_bytes: float


@dataclass(frozen=True)
class Found:
    """All that was measured: paces, and what the one program that gives places can do."""

    paces: Sequence[Pace]
    read_bytes: int
    place_seconds: float
    entry_bytes: float
    device: str
    load: float


def main() -> int:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=PAGE, help="file to write")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument(
        "--workers", type=int, help="beside one (default: the cores; on a GPU 4 at most)"
    )
    options = parser.parse_args()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    with tempfile.TemporaryDirectory() as folder:
        most = cores() if options.device == "cpu" else min(cores(), MOST_A_GPU)
        found = measured(Path(folder), options.device, options.workers or most, load)
    options.out.write_text(page(found), "utf-8")
    print(f"Written: {options.out}")
    return 0


def measured(folder: Path, device: str, most: int, load: float) -> Found:
    """Measure everything, with one worker and with `most`, in a folder that is removed after."""
    tiny, source = folder / "tiny", folder / "in"
    for place in (tiny, source):
        place.mkdir()
    save_photograph(tiny / "0.jpg", size=TINY)
    for number in range(EACH * most):
        save_photograph(source / f"{number}.jpg", number)
    read = (source / "0.jpg").stat().st_size
    model = Catalog().default().id
    kinds = [(model, ["--no-review"], n) for n in dict.fromkeys((1, most))]
    kinds += [(model, [], most), ("clahe", ["--no-review"], most)]
    paces = []
    for number, (name, more, workers) in enumerate(kinds):
        print(f"{name} {' '.join(more)}, workers: {workers} ...", flush=True)
        out, words = folder / f"out{number}", ["--device", device, *more]
        starting, _ = batch_seconds(tiny, folder / f"tiny{number}", name, words, 1)
        paces.append(pace(source, out, name, words, workers, starting))
    place_s = place_seconds(folder / "placed", model)
    entry = next(reversed(Journal(folder / "out0").entries.values()))
    return Found(paces, read, place_s, entry_bytes(folder / "known", entry), device, load)


def pace(
    source: Path, out: Path, model: str, more: Sequence[str], workers: int, starting: float
) -> Pace:
    """Run one batch; gives what a photograph takes, where a worker takes `starting` to start."""
    count = EACH * workers
    sources = sorted(source.glob("*.jpg"))[:count]
    own = out.with_name(f"{out.name}-in")
    own.mkdir()
    for path in sources:
        (own / path.name).hardlink_to(path)
    core_seconds, peak = batch_seconds(own, out, model, more, workers)
    placed = sorted(
        each.begun_at for each in entries_of((out / JOURNAL).read_bytes()) if each.begun_at
    )
    written = [path.stat().st_size for path in out.glob("*.png")]
    return Pace(
        f"{model}, {'quality and review too' if '--no-review' not in more else 'picture alone'}",
        workers,
        (core_seconds - starting * workers) / count,
        (placed[-1] - placed[workers - 1]) / (count - workers),
        peak,
        sum(written) / count,
    )


def batch_seconds(
    source: Path, out: Path, model: str, more: Sequence[str], workers: int
) -> tuple[float, int]:
    """Run one batch; gives the seconds of cores it took, and a worker's peak memory in bytes."""
    words = [str(source), str(out), "--model", model, "--workers", str(workers), "--json"]
    command = [sys.executable, "-m", "retinaview", "batch", *words, *more]
    before = os.times()
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    after = os.times()
    took = after.children_user + after.children_system
    took -= before.children_user + before.children_system
    return took, int(json.loads(done.stdout)["worker_peak_bytes"] or 0)


def place_seconds(folder: Path, model: str) -> float:
    """How long the one program takes to give a photograph its place and to note it."""
    card = Catalog().card(model)
    items = [Item(Path(f"{number}.jpg"), Path(f"{number}.jpg")) for number in range(PLACED)]
    work = Work(items, [Batch(Recipe(model), folder)], [card])
    journal = Journal(folder)
    placer = Placer(work, journal)
    started = time.perf_counter()
    for number, item in enumerate(items):
        apart = folder / "apart" / f"{number}_{model}.png"
        apart.parent.mkdir(exist_ok=True)
        apart.write_bytes(b"")
        outcome = Outcome(item.path, model, picture=apart, stem=f"{number}_{model}")
        noted = Entry(item.path.name, "", "", model, card.label)
        made = Made(number, 0, "", outcome, {apart.name: ""})
        journal.add(replace(noted, outputs=placer.place(made, item, noted)[1]))
    return (time.perf_counter() - started) / PLACED


def entry_bytes(folder: Path, entry: Entry) -> float:
    """How much memory the journal takes for a photograph of a batch."""
    journal = Journal(folder)
    for number in range(KNOWN):
        journal.add(replace(entry, photograph=f"{number:07d}.jpg"))
    tracemalloc.start()
    again = Journal(folder)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / len(again.entries)


def page(found: Found) -> str:
    """Give the page as Markdown."""
    return "\n\n".join(_parts(found)) + "\n"


def _parts(found: Found) -> Iterator[str]:
    machine = f"{cores()} of {os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    made = f"RetinaView {__version__}, Python {platform.python_version()}, {machine}"
    size = f"{WIDTH} x {HEIGHT} JPEG"
    yield "# An archive of a million photographs"
    yield (
        f"Made by `python -m benchmarks.archive` on {datetime.now(UTC):%Y-%m-%d}: {made}. Drawn "
        f"photographs, {size}, {found.read_bytes / 1e6:.1f} MB each. How to run it: "
        "[cli.md](cli.md#batch)."
    )
    if found.load > MOST_LOAD:
        yield (
            f"**The machine was busy: {found.load:.0f} programs wanted a core when this began. The "
            "seconds by the clock say nothing then, and those of a core are somewhat too many: "
            "measure again on an idle machine before you plan by them.**"
        )
    yield f"## Measured on the {'GPU' if found.device == 'cuda' else 'processor'}"
    yield _measured_table(found)
    yield (
        "Of one photograph, from file to file: seconds of a core, without starting and loading, "
        "and by the clock, all workers together, once each has made one."
    )
    yield "## A million"
    yield _million_table(found)
    yield "## On GPUs"
    yield _gpus(found)
    yield "## What else it takes"
    yield _rest(found)


def _measured_table(found: Found) -> str:
    rows = [
        "| What | Workers | Of a core | By the clock | Memory of a worker | Written |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    rows += [
        f"| {each.what} | {each.workers} | {each.core_seconds:.3g} s | {each.seconds:.3g} s | "
        f"{each.peak_bytes / 1e9:.1f} GB | {each.written_bytes / 1e6:.0f} MB |"
        for each in found.paces
    ]
    return "\n".join(rows)


def _million_table(found: Found) -> str:
    """Days by cores, or by GPUs where these were measured."""
    is_gpu = found.device == "cuda"
    unit, spent = ("GPUs", "seconds by the clock") if is_gpu else ("cores", "seconds of a core")
    heads = " | ".join(f"{n} {unit}" for n in UNITS)
    rows = [
        f"Days on N {unit} like these = 1 000 000 x {spent} / 86 400 / N, on one computer or many.",
        "",
        f"| What | {heads} |",
        "| --- |" + " ---: |" * len(UNITS),
    ]
    for each in found.paces:
        if each.workers == found.paces[-1].workers:
            seconds = each.seconds if is_gpu else each.core_seconds
            days = " | ".join(f"{MILLION * seconds / n / DAY_S:.3g} days" for n in UNITS)
            rows.append(f"| {each.what} | {days} |")
    return "\n".join(rows)


def _gpus(found: Found) -> str:
    formula = (
        "Days on N GPUs = 1 000 000 x seconds a photograph on one GPU / 86 400 / N, with one "
        "worker a GPU (`--workers N --device cuda` on a computer with N GPUs, or `--engine ray`)."
    )
    if found.device == "cuda":
        return f"{formula} The tables above are of a GPU; several workers shared it."
    return (
        f"**Not measured**: there was no GPU. {formula} `python -m benchmarks.archive --device "
        "cuda` measures the seconds on a computer that has one. Decoding, much of the review and "
        "writing stay on its processor and may be what it waits for, so count some cores to each "
        "GPU."
    )


def _rest(found: Found) -> str:
    written = max(each.written_bytes for each in found.paces)
    flow = found.read_bytes + written
    best = min(each.core_seconds for each in found.paces)
    return "\n".join(
        [
            f"- Disk: {MILLION * found.read_bytes / 1e12:.1f} TB are read and "
            f"{MILLION * written / 1e12:.0f} TB written as PNG (`--format jpeg` takes less).",
            f"- Disk or network: each photograph is {flow / 1e6:.0f} MB read and written, "
            f"{flow / best / 1e6:.1f} MB/s a core at the fastest line above.",
            f"- The one program that gives results their places takes "
            f"{found.place_seconds * 1e3:.2g} ms a photograph, so that about "
            f"{1 / found.place_seconds:.0f} a second are its limit, however many workers there "
            "are. On a network file system it is less.",
            f"- It keeps {found.entry_bytes / 1e3:.1f} kB a photograph in memory, "
            f"{MILLION * found.entry_bytes / 1e9:.1f} GB a million, more with the numbers of the "
            "review. Cut a large archive into several batches, say a folder a year, each into a "
            "folder of results of its own.",
            "- Going on after a stop reads every photograph and result once to hash them.",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
