"""The guard's benchmark: painted lesions found, honest enhancements left in peace.

Phantoms of seeds that calibration never drew, and test photographs; lesions are painted by code
that calibration never used (`guard_paint`). Every pair goes through the guard as in a run; vessel
maps are made for honest pairs alone, so a painted lesion is never found by what befell a vessel.
Uncertainty is measured beside it (`guard_doubt`).
"""

import argparse
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path

import cv2
import numpy as np

from retinaview.catalog import Catalog
from retinaview.core.review import Verdict
from retinaview.errors import RetinaViewError
from retinaview.metrics.lesion_candidates import Fate
from trainer.benchmarks.guard_cases import (
    CODES,
    Honest,
    Judged,
    Mark,
    Pair,
    Scene,
    hits,
    is_false_alarm,
    repaint,
)
from trainer.benchmarks.guard_doubt import Doubt, measure_doubt
from trainer.benchmarks.guard_paint import draw_twins, paint_photograph, transplant
from trainer.benchmarks.guard_table import GuardRow, write_guard_table
from trainer.benchmarks.protocol import UNTOUCHED
from trainer.files import write_csv
from trainer.photographs import read_photograph

PHANTOM_PAIRS = 200
FIRST_SEED = 700_000
SIDE = 512
FOLDER = "test/clean"
SIZES = (0.004, 0.008, 0.016)
"""Radii of painted lesions over the field's side: 2, 4 and 8 px at 512."""
CONTRASTS = (0.1, 0.2, 0.3, 0.45)
PHANTOMS_A_TURN = 4
HONEST_EVERY = 2
"""Of so many phantoms one is judged as an honest pair too."""
MODELS_A_PHOTOGRAPH, SPOILT_MODELS = 4, 2
"""The first restorer and others in turn: on each photograph as it is, and on it spoilt."""
ORDER_SEED = 11
PHANTOM_LESIONS = (1, 4)
"""Fewest and most lesions brought in or taken out of one phantom."""


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    measure_guard(arguments.data, arguments.out, most=arguments.most)


def measure_guard(data: Path, out: Path, most: int | None = None) -> None:
    """Run the benchmark; write `out` (Markdown), its raw numbers (.csv) and curves (.png).

    Args:
        data: the data folder.
        out: Markdown file to write.
        most: phantoms and photographs at most, each; None takes all.

    Raises:
        RetinaViewError: the folder has no test photographs.
    """
    cv2.setNumThreads(1)
    started = time.monotonic()
    honest = Honest(Catalog())
    scenes = list(_scenes(data, most))
    rows: list[GuardRow] = []
    count = min(PHANTOM_PAIRS, most or PHANTOM_PAIRS)
    for found in _in_turn(_phantom_rows(honest, count), _photograph_rows(honest, scenes)):
        rows += found
        _write_rows(out.with_suffix(".csv"), rows)
        print(f"{len(rows)} pairs, {time.monotonic() - started:.0f} s", flush=True)
    doubts: Sequence[Doubt] = measure_doubt(honest, scenes, out.with_name(f"{out.stem}-doubt.png"))
    note = f"At most {most} phantoms and photographs, for a quick look." if most else ""
    write_guard_table(out, rows, doubts, len(scenes), note)
    print(f"{out}: {len(rows)} pairs in {(time.monotonic() - started) / 60:.1f} minutes")


def _scenes(data: Path, most: int | None) -> Iterator[Scene]:
    """Photographs in mixed order: the first few are as even as all."""
    names = sorted((data / FOLDER).glob("*.jpg"))
    if not names:
        raise RetinaViewError(f"{data}: there are no photographs in {FOLDER}.")
    for index in np.random.default_rng(ORDER_SEED).permutation(len(names))[:most]:
        photograph = read_photograph(names[index], names[index].stem, SIDE)
        rgb = photograph.rgb.astype(np.float32) / np.float32(255)
        rgb[~photograph.mask] = 0
        yield Scene(names[index].name, rgb, photograph.mask)


def _in_turn(
    phantoms: Iterator[GuardRow], photographs: Iterator[list[GuardRow]]
) -> Iterator[list[GuardRow]]:
    """Take some phantoms, then a photograph, until both are done: a stopped run is no less even."""
    while True:
        some = list(islice(phantoms, 2 * PHANTOMS_A_TURN))
        some += next(photographs, [])
        if not some:
            return
        yield some


def _phantom_rows(honest: Honest, count: int) -> Iterator[GuardRow]:
    """Each phantom with lesions that came or went, some as honest pairs too."""
    for number in range(count):
        twins = draw_twins(FIRST_SEED + number, SIDE)
        is_erasing = number % 2 == 0
        model = honest.models[number // 2 % len(honest.models)]
        code = CODES[number % len(CODES)] if number % 3 == 0 else UNTOUCHED
        pair = honest.pair(twins.ill if is_erasing else twins.well, code, model)
        if number // 2 % HONEST_EVERY == 0:
            yield _row("phantom", pair, "honest", [], honest.judge(pair))
        rng = np.random.default_rng([number, 5])
        wanted = int(rng.integers(PHANTOM_LESIONS[0], PHANTOM_LESIONS[1] + 1))
        known = list(twins.lesions)
        chosen = [known[i] for i in rng.permutation(len(known))[:wanted]]
        if not chosen:
            continue
        altered = transplant(pair.processed.rgb, twins, chosen, is_erasing=is_erasing)
        bad = repaint(pair, altered, is_original=False)
        fate = Fate.GONE if is_erasing else Fate.APPEARED
        yield _row(
            "phantom",
            bad,
            fate,
            [mark for _, mark in chosen],
            honest.judge(bad, with_vessels=False),
        )


def _photograph_rows(honest: Honest, scenes: Sequence[Scene]) -> Iterator[list[GuardRow]]:
    """Some models on each photograph as it is and spoilt; each contrast and size once."""
    for number, scene in enumerate(scenes):
        models = _models(honest.models, number)
        made = [honest.pair(scene, UNTOUCHED, model) for model in models[:MODELS_A_PHOTOGRAPH]]
        code = CODES[number % len(CODES)]
        spoilt = [honest.pair(scene, code, model) for model in models[:SPOILT_MODELS]]
        rows = [
            _row("photograph", pair, "honest", [], honest.judge(pair)) for pair in (*made, *spoilt)
        ]
        cells = [(contrast, size) for contrast in CONTRASTS for size in SIZES]
        for step, (contrast, size) in enumerate(cells):
            pair = made[(number + step) % len(made)]
            rows.append(_painted(honest, pair, contrast, size, number, step))
        yield rows


def _models(models: Sequence[str], number: int) -> list[str]:
    """The first restorer, then the others, every time another one of them first."""
    first = number % max(1, len(models) - 1)
    return [models[0], *models[1:][first:], *models[1:][:first]]


def _painted(
    honest: Honest, pair: Pair, contrast: float, size: float, number: int, step: int
) -> GuardRow:
    """Paint three lesions into the processed picture, or into the original alone."""
    turn = number + step
    fate = (Fate.APPEARED, Fate.GONE)[turn % 2]
    is_dark = turn // 2 % 2 == 0
    is_original = fate is Fate.GONE
    rgb = (pair.original if is_original else pair.processed).rgb
    seed = 1000 * number + step
    painted, marks = paint_photograph(rgb, pair.original.fov, size, contrast, is_dark, seed)
    bad = repaint(pair, painted, is_original)
    return _row(
        "photograph", bad, fate, marks, honest.judge(bad, with_vessels=False), contrast, size
    )


def _row(
    source: str,
    pair: Pair,
    kind: str,
    marks: Sequence[Mark],
    judged: Judged,
    contrast: float = 0.0,
    size: float = 0.0,
) -> GuardRow:
    warned = judged.verdict is not Verdict.CLEAR
    is_false = not marks and is_false_alarm(judged, pair.dust)
    found = sum(hits(mark, judged.evidence.spots, Fate(kind), pair) for mark in marks)
    return GuardRow(
        source=source,
        name=pair.name,
        model=pair.model,
        code=pair.code,
        kind=str(kind),
        is_dark=bool(marks and marks[0].is_dark),
        contrast=contrast,
        size=size,
        verdict=str(judged.verdict),
        warned=warned,
        false_alarm=is_false,
        dust=not marks and warned and not is_false,
        painted=len(marks),
        found=found,
        reasons=" ".join(reason.score_id or "input" for reason in judged.reasons),
    )


def _write_rows(path: Path, rows: Sequence[GuardRow]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_csv(path, GuardRow, (asdict(row) for row in rows))
