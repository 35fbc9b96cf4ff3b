"""The unpaired benchmark's raw rows as a Markdown page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from trainer.benchmarks.protocol import CLEAN, INPUT
from trainer.benchmarks.restoration_table import apart, interval, per_photograph
from trainer.files import write_text

if TYPE_CHECKING:
    from trainer.benchmarks.unpaired import ExtremeRow, Row, TrackRow

Lines = list[str]
Rows = Sequence[Mapping[str, Any]]
VERDICTS = ("clear", "look", "stop")


def write_page(
    path: Path,
    rows: Iterable["Row"],
    tracks: Iterable["TrackRow"],
    extremes: Iterable["ExtremeRow"],
    titles: Mapping[str, str],
) -> None:
    """Write the page.

    Args:
        path: Markdown file to write.
        rows: of pictures.
        tracks: of vessels found and followed.
        extremes: of the guard's word on regions beyond reading.
        titles: names of models by id, in the order of the lines.
    """
    pictures = [asdict(row) for row in rows]
    lines = [
        "# Enhancement learnt without pairs",
        "",
        "Made by `python -m trainer benchmark unpaired --data DIR --runs RUNS --out FILE` (DIR as",
        "in [data.md](../data.md), RUNS a folder of trainings whose models are not shipped); the",
        "raw numbers are in the CSV files of the same name. Means over photographs with bootstrap",
        "95 % intervals. NIQE and BRISQUE are ours (NIQE-fundus, BRISQUE-fundus: lower is nearer",
        "to good photographs) and do not compare with published tables; entropy in bits.",
        "What is called an ablation or a row had six minutes of training, all from one training",
        "with the feature constraint (which has a row of its own where a later one ships); the",
        "other models had the time that their cards name.",
        "",
        *_cataract(
            [row for row in pictures if row["part"] == "cataract"],
            {CLEAN: "as taken", INPUT: "under cataract", **titles},
        ),
        *_real([row for row in pictures if row["part"] == "real"], {INPUT: "as taken", **titles}),
        *_followed([asdict(row) for row in tracks], titles),
        *_extremes([asdict(row) for row in extremes], titles),
        "The sheets beside this page show drawn eyes: "
        f"[zoomed]({path.stem}-sheet.jpg), [extremes]({path.stem}-extremes.jpg).",
        "",
    ]
    write_text(path, "\n".join(lines))


def _cataract(rows: Rows, titles: Mapping[str, str]) -> Lines:
    if not rows:
        return []
    best = _best(rows, [model for model in titles if model not in (CLEAN, INPUT)])
    top = per_photograph(_of(rows, best), "psnr")
    lines = [
        "## Good photographs under `cataract`",
        "",
        f"{len({row['photograph'] for row in rows})} photographs of eyes that no model was",
        "trained on, at 512 px, one seed each. *Colour* is the mean distance to the photograph as",
        "taken in the a*b* plane of Lab, inside the field. *p*: difference in PSNR from the best",
        "model (paired t test, Wilcoxon's signed-rank test).",
        "",
        "| | PSNR | SSIM | colour | NIQE | BRISQUE | entropy | p |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for model, title in titles.items():
        own = _of(rows, model)
        if not own:
            continue
        cells = [_interval(own, "psnr", 2), _interval(own, "ssim", 4), _interval(own, "colour", 2)]
        cells += _blind(own)
        if model == best:
            cells.append("best")
        elif model in (CLEAN, INPUT):
            cells.append("–")
        else:
            cells.append(apart(per_photograph(own, "psnr"), top))
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _real(rows: Rows, titles: Mapping[str, str]) -> Lines:
    if not rows:
        return []
    lines = [
        "## Real photographs of poor quality",
        "",
        f"{len({row['photograph'] for row in rows})} photographs as their cameras gave them, "
        "without partners.",
        "",
        "| | NIQE | BRISQUE | entropy |",
        "| --- | --- | --- | --- |",
    ]
    for model, title in titles.items():
        own = _of(rows, model)
        if own:
            lines.append(f"| {title} | " + " | ".join(_blind(own)) + " |")
    return [*lines, ""]


def _followed(rows: Rows, titles: Mapping[str, str]) -> Lines:
    if not rows:
        return []
    count = len({(row["set"], row["photograph"]) for row in rows})
    lines = [
        "## Vessels found and followed",
        "",
        f"{count} photographs with vessels drawn by hand, under `cataract`, enhanced, read by a",
        "vessel model and followed. *Broken* are drawn stretches of which less than 80 % is",
        "followed, *wrong* are followed stretches of which less than half lies on a drawn one;",
        "both a photograph.",
        "",
    ]
    names = {CLEAN: "as taken", INPUT: "under cataract", **titles}
    for reader in dict.fromkeys(row["reader"] for row in rows):
        lines += [
            f"Read by `{reader}`:",
            "",
            "| | F1 | completeness | correctness | broken | wrong |",
            "| --- | --- | --- | --- | --- | --- |",
        ]
        for model, title in names.items():
            own = [row for row in _of(rows, model) if row["reader"] == reader]
            if own:
                cells = [_interval(own, name, 3) for name in ("f1", "completeness", "correctness")]
                cells += [f"{np.mean([row[name] for row in own]):.1f}" for name in _COUNTS]
                lines.append(f"| {title} | " + " | ".join(cells) + " |")
        lines.append("")
    return lines


_COUNTS = ("broken", "wrong")


def _extremes(rows: Rows, titles: Mapping[str, str]) -> Lines:
    if not rows:
        return []
    lines = [
        "## Regions beyond reading",
        "",
        "A round region of a good photograph, about a quarter of the field, blurred, over- or",
        "under-exposed so far that nothing can be read there; then enhanced. *Told*: the guard",
        "names the region as a guess.",
        "",
        "| | region | photographs | told | clear / look / stop |",
        "| --- | --- | --- | --- | --- |",
    ]
    for model, title in titles.items():
        for kind in dict.fromkeys(row["kind"] for row in rows):
            own = [row for row in _of(rows, model) if row["kind"] == kind]
            if own:
                told = np.mean([row["is_told"] for row in own])
                verdicts = [sum(row["verdict"] == name for row in own) for name in VERDICTS]
                shown = " / ".join(map(str, verdicts))
                lines.append(f"| {title} | {kind} | {len(own)} | {told:.0%} | {shown} |")
    return [*lines, ""]


def _best(rows: Rows, models: Sequence[str]) -> str:
    means = {
        model: float(np.mean([row["psnr"] for row in own]))
        for model in models
        if (own := _of(rows, model))
    }
    return max(means, key=lambda model: means[model]) if means else ""


def _of(rows: Rows, model: str) -> list[Mapping[str, Any]]:
    return [row for row in rows if row["model"] == model]


def _interval(rows: Rows, column: str, digits: int) -> str:
    return interval(per_photograph(rows, column), digits)


def _blind(rows: Rows) -> list[str]:
    return [_interval(rows, name, digits) for name, digits in _BLIND_DIGITS.items()]


_BLIND_DIGITS = {"niqe": 2, "brisque": 1, "entropy": 2}
