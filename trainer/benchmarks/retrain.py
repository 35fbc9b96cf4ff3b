"""Vessels in enlarged photographs, by a vessel network trained anew on what each model makes.

As table 2 of Mahapatra et al., MICCAI 2017: photographs with drawn vessels are made small and
enlarged again by a model, a network learns to read them there, and reads those of other eyes that
went the same way. Each network begins with the shipped one and has the same few minutes.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from retinaview import overlays
from retinaview.catalog import Catalog
from retinaview.engine import Engine
from retinaview.errors import OptionError
from retinaview.metrics.vessel_measures import Counts, thin_sensitivity
from retinaview.overlays.vessels import VesselOverlay
from trainer import fitting
from trainer.benchmarks.restoration import kept_rows
from trainer.benchmarks.restoration_table import apart, interval, per_photograph
from trainer.benchmarks.superres import Case, make_small, read_case, run_model
from trainer.benchmarks.superres_page import GAUSSIAN, REAL
from trainer.benchmarks.workers import evenly
from trainer.files import write_text
from trainer.lines import Lines
from trainer.recipe import read_recipe
from trainer.run_folder import STATUS
from trainer.vessel_data import VESSEL_SETS, read_pair

RECIPE, BEGINNING = "vessels-retrain", "vessels"
FACTOR = 4
TRAIN, TEST = "train", "test"
COLUMNS = ("accuracy", "sensitivity", "thin_sensitivity")
HEAD = f"""# Vessels in enlarged photographs, read by networks trained there

Made by `python -m trainer benchmark retrain --data DIR --runs RUNS --out FILE` (DIR as in
[data.md](../data.md)); the raw numbers are in the CSV file of the same name.

Photographs with drawn vessels, 1024 px, made small by {FACTOR} (a Gaussian of 0.4 small pixels
and decimation) and enlarged again. For each row the shipped vessel model went on learning for
{{minutes:g}} minutes on {{trained}} such photographs (one core beside whatever else the machine
was doing: {{steps}} steps), and read those of {{tested}} other eyes. Means over photographs with
bootstrap 95 % intervals; *p* is how likely a difference in sensitivity from bicubic is chance, by
the paired t test and by Wilcoxon's signed-rank test. *Before* is the shipped vessel model without
that.

| photographs | accuracy | sensitivity | thin vessels found | p (sensitivity) | sensitivity before |
| --- | --- | --- | --- | --- | --- |
"""


@dataclass(frozen=True)
class Row:
    """One test photograph as a network reads it: `reader` "before" or "after" its training."""

    photograph: str
    camera: str
    model: str
    reader: str
    steps: int
    accuracy: float
    sensitivity: float
    thin_sensitivity: float | None


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    if arguments.runs is None:
        raise OptionError("--runs names the folder for enlarged photographs and trainings.")
    measure_retrained(
        arguments.data,
        arguments.runs,
        arguments.out,
        models=arguments.models,
        most=arguments.most,
    )


def measure_retrained(
    data: Path,
    runs: Path,
    out: Path,
    *,
    models: Sequence[str] | None = None,
    most: int | None = None,
    steps: int | None = None,
) -> None:
    """Enlarge, train and measure, one model after another; write `out` (Markdown) and its CSV.

    Args:
        data: the data folder.
        runs: where enlarged photographs and trainings go; what is there already is gone on with.
        out: Markdown file to write.
        models: ids of models that enlarge by 4, "real" for photographs as they were; the lines of
            others are kept from the CSV file. None takes all.
        most: photographs of each set at most; None takes all.
        steps: budget of a training in place of the recipe's minutes.

    Raises:
        OptionError: a model is unknown or does not enlarge by 4.
    """
    catalog = Catalog()
    cards = [card for card in catalog.enhancers() if card.scale == FACTOR]
    titles = {REAL: "as they were"} | {card.id: card.label for card in cards}
    asked = list(titles) if models is None else list(models)
    if unknown := [name for name in asked if name not in titles]:
        raise OptionError(f"{unknown[0]} is no model that enlarges by {FACTOR}.")
    engine = Engine(catalog)
    before = _reader(catalog, BEGINNING)

    def measure() -> list[Row]:
        rows: list[Row] = []
        for name in asked:
            folder = runs / name
            write_enlarged(data, folder, name, engine, most)
            trained, made = _train(folder, steps)
            for path in _photographs(folder, TEST):
                rows += [
                    _read(path, name, "before", 0, before),
                    _read(path, name, "after", made, trained),
                ]
            print(f"{titles[name]}: done", flush=True)
        return rows

    out.parent.mkdir(parents=True, exist_ok=True)
    rows = kept_rows(out.with_suffix(".csv"), Row, asked, measure, models is None)
    count = len(_photographs(runs / asked[0], TRAIN))
    write_text(out, page([asdict(row) for row in rows], titles, count))


def write_enlarged(
    data: Path, folder: Path, model: str, engine: Engine, most: int | None = None
) -> None:
    """Write photographs with drawn vessels as a model makes them of small ones, for both splits.

    Args:
        data: the data folder.
        folder: data folder to write; files that are there stay.
        model: id of a model that enlarges by 4, or "real".
        engine: runs the model.
        most: photographs of each set at most; None takes all.
    """
    for split in (TRAIN, TEST):
        for camera in VESSEL_SETS:
            source = data / split / "vessels" / camera / "images"
            for path in evenly(sorted(source.glob("*")), most):
                target = folder / split / "vessels" / camera
                picture, mask = (target / kind / f"{path.stem}.png" for kind in ("images", "masks"))
                if mask.is_file():
                    continue
                case = Case(path, camera, FACTOR, GAUSSIAN)
                good, fov, drawn = read_case(case)
                assert drawn is not None
                small = make_small(good, fov, case)
                made = good if model == REAL else run_model(engine, model, *small)
                for file, pixels in (
                    (picture, np.rint(made * 255).clip(0, 255)),
                    (mask, np.where(drawn, 255, 0)),
                ):
                    file.parent.mkdir(parents=True, exist_ok=True)
                    Image.fromarray(pixels.astype(np.uint8)).save(file)


def _photographs(folder: Path, split: str) -> list[Path]:
    return sorted((folder / split / "vessels").glob("*/images/*"))


def _train(folder: Path, steps: int | None) -> tuple[VesselOverlay, int]:
    """Train, or go on with it; the network that reads, and the steps it took."""
    out = folder / "run"
    words = ["--data", str(folder), "--start", BEGINNING, "--out", str(out)]
    words += ["--steps", str(steps)] if steps is not None else []
    parser = argparse.ArgumentParser()
    fitting.add_parser(parser.add_subparsers())
    fitting.run(parser.parse_args(["fit", RECIPE, *words]), Lines(is_json=False))
    reader = _reader(Catalog([out / "models"]), RECIPE)
    status = json.loads((out / STATUS).read_text("utf-8"))
    return reader, int(status["step"])


def _reader(catalog: Catalog, name: str) -> VesselOverlay:
    reader = overlays.build(catalog.card(name))
    assert isinstance(reader, VesselOverlay)
    return reader


def _read(path: Path, model: str, reader: str, steps: int, network: VesselOverlay) -> Row:
    image, drawn = read_pair(path)
    found = network.probability(image) >= network.threshold
    counts = Counts.of(found, drawn, image.fov)
    thin = thin_sensitivity(found, drawn, image.fov)
    camera = path.parent.parent.name
    return Row(path.name, camera, model, reader, steps, counts.accuracy, counts.sensitivity, thin)


def page(rows: Sequence[Mapping[str, Any]], titles: Mapping[str, str], trained: int) -> str:
    """The Markdown page.

    Args:
        rows: of `Row`, as mappings.
        titles: of models, by id, in the order of the table.
        trained: how many photographs each network learnt from.
    """
    own = {
        (name, reader): [r for r in rows if r["model"] == name and r["reader"] == reader]
        for name in titles
        for reader in ("before", "after")
    }
    order = [name for name in titles if own[name, "after"]]
    counts = sorted({row["steps"] for row in rows if row["reader"] == "after"})
    text = HEAD.format(
        minutes=read_recipe(RECIPE).schedule.minutes,
        trained=trained,
        tested=len(own[order[0], "after"]),
        steps=f"{counts[0]} to {counts[-1]}" if len(counts) > 1 else counts[0],
    )
    base = per_photograph(own.get((f"bicubic-x{FACTOR}", "after"), []), "sensitivity")
    for name in order:
        after = own[name, "after"]
        sensitivity = per_photograph(after, "sensitivity")
        is_base = name == f"bicubic-x{FACTOR}" or not base
        cells = [
            *(interval(per_photograph(after, column), 4) for column in COLUMNS),
            "–" if is_base else apart(sensitivity, base),
            interval(per_photograph(own[name, "before"], "sensitivity"), 4),
        ]
        text += f"| {titles[name]} | " + " | ".join(cells) + " |\n"
    return text
