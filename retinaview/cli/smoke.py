"""`retinaview --smoke-test`: what the program is for, done once, to prove that a build is whole.

Everything is drawn and lies in a folder of its own that is removed at the end; nothing of the user
is read or written.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from retinaview import paths
from retinaview.catalog import Catalog
from retinaview.cli.output import keep_defect, say
from retinaview.cli.tools import EXIT_FAILED, Tools
from retinaview.core.image import FundusImage
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.errors import RetinaViewError
from retinaview.imaging.load import load_fundus
from retinaview.workflow.audit import Audit
from retinaview.workflow.audit_check import check_audit
from retinaview.workflow.batch import Batch, enhance_files
from retinaview.workflow.trainings import trainer_command

OVERLAYS: Final = ("vessels", "disc", "saliency")
TRAINED: Final = "dncnn-green"
"""The model that is trained on: the smallest one."""
STEPS: Final = 2
EYES: Final = 4
SIDE_PX: Final = 256
LAST_WORDS: Final = 400
LONGEST_S: Final = 1800


class SmokeError(RetinaViewError):
    """Something that the program is for could not be done."""


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Enhance the drawn sample, with maps and report, note it, train; say each, clean up."""
    try:
        with tempfile.TemporaryDirectory(prefix="retinaview-") as folder:
            for line in _done(Path(folder), tools):
                print(line, flush=True)
    except RetinaViewError as error:
        say(f"Smoke test failed: {error}")
        return EXIT_FAILED
    return 0


def _done(folder: Path, tools: Tools) -> Iterator[str]:
    """Do one thing after another; gives a line on each."""
    catalog = tools.make_catalog()
    yield from _study(folder, tools, catalog)
    found = check_audit(folder / "audit")
    if not found.is_intact or not found.entries:
        raise SmokeError(f"the audit log is not whole ({found.problem or 'it is empty'}).")
    yield f"Audit log: intact, {found.entries} entries"
    if catalog.find(TRAINED) is not None:
        yield _training(folder)


def _study(folder: Path, tools: Tools, catalog: Catalog) -> Iterator[str]:
    """Enhance the sample with the default model; maps, picture, report and audit go to `folder`."""
    card = catalog.default()
    overlays = tuple(name for name in OVERLAYS if catalog.find(name) is not None)
    batch = Batch(Recipe(card.id, overlays=overlays), folder / "out", with_report=True)
    engine = tools.make_engine(catalog)
    sample = paths.sample_photograph()
    audit = Audit(folder / "audit")

    def load(path: Path) -> FundusImage:
        image = load_fundus(path)  # that of `tools` would note it in the user's audit log
        audit.opened(image)
        return image

    outcome = enhance_files(engine, load, [sample], batch, silent, audit=audit)[0]
    if outcome.defect is not None:
        keep_defect(outcome.defect, show=True)
    if outcome.error is not None:
        raise SmokeError(outcome.error)
    size = f"{outcome.width} x {outcome.height} px"
    yield f"{card.label} on {outcome.device}: {size} and a report in {outcome.seconds:.1f} s"
    drawn = [name for name in overlays if any(f"_{name}_" in each.name for each in outcome.maps)]
    if missing := sorted(set(overlays) - set(drawn)):
        raise SmokeError(f"no map was drawn of {', '.join(missing)}.")
    yield f"Maps: {', '.join(drawn)}"
    report = outcome.report
    if report is None or not report.read_bytes().startswith(b"%PDF"):
        raise SmokeError("the report is no PDF.")


def _training(folder: Path) -> str:
    """Train a few steps on drawn eyes, in the trainer's own program."""
    started = time.perf_counter()
    photographs = folder / "eyes"
    photographs.mkdir()
    _draw_eyes(photographs)
    prepared, run_folder = folder / "set.json", folder / "run"
    _trainer("check", photographs, "--out", prepared, "--json")
    words = ("--start", TRAINED, "--steps", STEPS, "--out", run_folder, "--json")
    said = _trainer("fit", TRAINED, "--set", prepared, *words)
    if not any(line.get("kind") == "model" for line in said):
        raise SmokeError("the trainer made no model.")
    seconds = time.perf_counter() - started
    return f"Trainer: {STEPS} steps in a program of its own, {seconds:.1f} s"


def _draw_eyes(folder: Path) -> None:
    from PIL import Image

    from retinaview.imaging.phantom import draw_phantom  # read for this alone

    for number in range(EYES):
        pixels = (draw_phantom(number, SIDE_PX).image.rgb * 255).round().astype("uint8")
        Image.fromarray(pixels).save(folder / f"eye{number}_OD.png")


def _trainer(*words: object) -> list[dict[str, Any]]:
    """Run the trainer to its end; gives what it said."""
    command = trainer_command([str(word) for word in words])
    try:
        done = subprocess.run(command, capture_output=True, timeout=LONGEST_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SmokeError(f"the trainer did not do its work ({type(error).__name__}).") from error
    if done.returncode:
        last = (done.stderr or done.stdout).decode("utf-8", "replace").strip()[-LAST_WORDS:]
        raise SmokeError(f"the trainer failed: {last}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines() if line]
