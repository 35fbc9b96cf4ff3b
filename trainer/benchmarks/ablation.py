"""The ablation tables of two papers: what each part of a network, or each loss, is worth.

Every row is a recipe. All rows of a table begin with the same weights and take as many steps (`fit
ROW --start SHARED`), about six minutes on two cores; under a changing load equal minutes would be
no equal budget. They are not shipped, so the table takes them from the folders of their trainings.
They are run and measured as the models of the restoration benchmark are.

References:
    Shen et al., "Modeling and enhancing low-quality retinal fundus images", IEEE Trans. Medical
    Imaging 40(3), 2021, doi:10.1109/TMI.2020.3043495.
    Guo et al., "Bridging synthetic and real images: a transferable and multiple consistency aided
    fundus image enhancement framework", IEEE Trans. Medical Imaging 42(8), 2023.
"""

import argparse
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from retinaview.catalog import Catalog, ModelCard
from retinaview.errors import OptionError
from trainer.benchmarks.protocol import INPUT, UNTOUCHED
from trainer.benchmarks.restoration import Case, Row, measure_case, names_of
from trainer.benchmarks.restoration_table import (
    apart,
    interval,
    is_foreign,
    per_photograph,
)
from trainer.benchmarks.workers import models_in, spread
from trainer.files import fixed, write_csv, write_text

FOLDER = "test/clean"
SIDE = 512
SPOILT = "111"
STEPS = re.compile(r"(\d+) steps in (\d+) minutes")


@dataclass(frozen=True)
class Table:
    """One table.

    Attributes:
        title: its heading.
        shared: model that every row begins with.
        rows: recipes, by what they are called in the table; the last is the whole method.
    """

    title: str
    shared: str
    rows: Mapping[str, str]


TABLES = (
    Table(
        "Cofe-Net: its four networks",
        "cofe-net",
        {
            "cofe-res": "trunk alone, twice in sequence (`encode_decode_res`)",
            "cofe-vessel": "with structure (`encode_decode_vessel_res`)",
            "cofe-2scale": "with structure, two scales (`..._2scale_share_res`)",
            "cofe-atten": "with structure, two scales, attention (`..._atten`)",
        },
    ),
    Table(
        "T-MAGE: its parts",
        "mage-net",
        {
            "mage-s1": "stage 1",
            "mage-s1s2": "stages 1 and 2",
            "mage-rsp": "stages 1 and 2, vessel branch",
            "t-mage-no-rsp": "stages 1 and 2, mean teacher",
            "mage-no-cab": "all of it, plain convolutions for attention blocks",
            "t-mage-full": "all of it",
        },
    ),
    Table(
        "T-MAGE: its losses",
        "mage-net",
        {
            "mage-le": "enhancement (Le)",
            "mage-rsp": "enhancement and vessels (Le + Ls)",
            "t-mage-le-lce": "enhancement and its consistency (Le + Lce)",
            "t-mage-full": "all four (Le + Ls + Lce + Lcs)",
        },
    ),
)


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    if arguments.runs is None:
        raise OptionError("--runs names the folder that holds the trainings of the rows.")
    measure_ablation(arguments.data, arguments.runs, arguments.out, arguments.most)


def measure_ablation(data: Path, runs: Path, out: Path, most: int | None = None) -> None:
    """Measure the rows that were trained and write `out` (Markdown) and its raw numbers (CSV).

    Args:
        data: the data folder.
        runs: a folder of trainings, each with the model it made in `models`.
        out: Markdown file to write.
        most: photographs at most, evenly picked; None takes all.

    Raises:
        OptionError: `runs` holds none of the rows.
        RetinaViewError: the data folder lacks the photographs.
    """
    folders = models_in(runs)
    cards = {card.id: card for card in Catalog(folders).enhancers()}
    wanted = [row for table in TABLES for row in table.rows if row in cards]
    wanted = list(dict.fromkeys(wanted))
    if not wanted:
        raise OptionError(f"{runs} holds none of the rows; train them with `fit` first.")
    started = time.monotonic()
    cases = [
        Case(FOLDER, name, SIDE, code, 0)
        for name in names_of(data, FOLDER, most)
        for code in (SPOILT, UNTOUCHED)
    ]
    rows = spread(
        partial(measure_case, data),
        cases,
        wanted,
        what="cases",
        every=20,
        folders=folders,
    )
    out.parent.mkdir(parents=True, exist_ok=True)
    write_csv(out.with_suffix(".csv"), Row, (fixed(row, 5) for row in rows))
    write_text(out, page([asdict(row) for row in rows], cards, len(cases) // 2))
    print(f"{out}: {len(wanted)} rows in {(time.monotonic() - started) / 60:.1f} minutes")


def page(
    rows: Sequence[Mapping[str, object]], cards: Mapping[str, ModelCard], photographs: int
) -> str:
    """The Markdown page.

    Args:
        rows: raw rows, as `trainer.benchmarks.restoration.Row`.
        cards: of the models measured, by id.
        photographs: how many there were.
    """
    lines = [
        "# Ablations",
        "",
        "Made by `python -m trainer benchmark ablation --data DIR --runs RUNS --out FILE`; the raw",
        "numbers are in the CSV file of the same name. RUNS holds the trainings of the rows, each",
        "made by `python -m trainer fit ROW --start SHARED --data DIR --out RUNS/ROW`.",
        "",
        f"{photographs} photographs of eyes that no model was trained on, at 512 px, spoilt by",
        "`cofe-release` with all three faults, one seed each. Every row began with the weights of",
        "the shared model and was trained for as many steps; *steps* says how many, in what time",
        "they went. *p* is how likely the difference in PSNR from the last row of the table is",
        "chance (paired t test, Wilcoxon's signed-rank test). *Untouched* is the PSNR of good",
        "photographs to what they become, at most 60. Minutes of training of a compact size are",
        "far from the papers' hours: a row tells what its part is worth here, not there.",
        "",
    ]
    for table in TABLES:
        measured = [row for row in table.rows if row in cards]
        if measured:
            lines += _table(table, measured, rows, cards)
    return "\n".join(lines)


def _table(
    table: Table,
    measured: Sequence[str],
    rows: Sequence[Mapping[str, object]],
    cards: Mapping[str, ModelCard],
) -> list[str]:
    lines = [f"## {table.title}", "", f"Shared start: `{table.shared}`.", ""]
    missing = [row for row in table.rows if row not in cards]
    if missing:
        lines += [f"Not trained: {', '.join(f'`{row}`' for row in missing)}.", ""]
    lines += [
        "| | foreign: PSNR | gain | SSIM | p | training camera: PSNR | SSIM | untouched | steps |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        _line("input", INPUT, rows, "", ""),
    ]
    for row in measured:
        found = STEPS.search(cards[row].trained_on.rsplit(". ", 1)[-1])
        steps = f"{found[1]} in {found[2]} min" if found else "–"
        lines.append(_line(f"{table.rows[row]}", row, rows, measured[-1], steps))
    return [*lines, ""]


def _line(
    title: str, model: str, rows: Sequence[Mapping[str, object]], last: str, steps: str
) -> str:
    def of(name: str, code: str, *, foreign: bool) -> list[Mapping[str, object]]:
        return [
            row
            for row in rows
            if (row["model"], row["code"]) == (name, code) and is_foreign(row) == foreign
        ]

    foreign = of(model, SPOILT, foreign=True)
    before = per_photograph(of(INPUT, SPOILT, foreign=True), "psnr")
    own = per_photograph(foreign, "psnr")
    cells = [
        interval(own, 2),
        interval({name: own[name] - before[name] for name in own}, 2) if model != INPUT else "–",
        interval(per_photograph(foreign, "ssim"), 4),
        apart(own, per_photograph(of(last, SPOILT, foreign=True), "psnr")),
        interval(per_photograph(of(model, SPOILT, foreign=False), "psnr"), 2),
        interval(per_photograph(of(model, SPOILT, foreign=False), "ssim"), 4),
        interval(
            {
                **per_photograph(of(model, UNTOUCHED, foreign=True), "psnr"),
                **per_photograph(of(model, UNTOUCHED, foreign=False), "psnr"),
            },
            1,
        ),
        steps or "–",
    ]
    return f"| {title} | " + " | ".join(cells) + " |"
