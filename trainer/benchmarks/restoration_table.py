"""The restoration benchmark's raw rows as a Markdown page."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from scipy.stats import ttest_rel, wilcoxon

from trainer.benchmarks.protocol import INPUT
from trainer.files import write_text
from trainer.photographs import OPEN_SETS

RESAMPLES = 2000
FEWEST_PAIRS = 3
"""Photographs that must differ before a difference is tested."""
CODE_TITLES = {
    "111": "blur, spots and light",
    "001": "light alone",
    "010": "spots alone",
    "100": "blur alone",
    "000": "good photographs, untouched",
}

Rows = Sequence[Mapping[str, Any]]


def write_table(
    path: Path, rows: Rows, titles: Mapping[str, str], sections: Sequence[str] = ()
) -> None:
    """Write the page: one table for each size and fault, then what else was measured.

    Args:
        path: Markdown file to write.
        rows: raw rows, as `trainer.benchmarks.restoration.Row`.
        titles: names of models by id, in the order of the tables.
        sections: lines of the parts that follow.
    """
    order = [INPUT, *titles]
    measured = {row["model"] for row in rows}
    models = [model for model in order if model in measured]
    names = {INPUT: "input", **titles}
    lines = [
        "# Restoration",
        "",
        "Made by `python -m trainer benchmark restoration --data DIR --out FILE` (DIR as in",
        "[data.md](../data.md)); the raw numbers are in the CSV file of the same name.",
        "",
        "Photographs of eyes that no model was trained on, spoilt by `cofe-release`, three seeds a",
        "photograph. PSNR (dB; 60 and more, an error below that of 8-bit rounding, count as 60)",
        "and SSIM of the masked square; *affine* is PSNR inside the field after the best gain and",
        "offset of each channel, which takes out what is mere tint.",
        "Means over photographs with bootstrap 95 % intervals. *Spots* is how much of the spots'",
        "contrast is left (0 none), *detail* the energy of the finest detail relative to the",
        "target (1 as sharp). *Foreign* are cameras that no photograph for training came from;",
        f"training cameras are {', '.join(OPEN_SETS)} (at 512 px `idrid_` alone). *Seconds* is a",
        "whole run on one core of the CPU beside whatever else the machine was doing, so it orders",
        "models measured together at most; [performance.md](../performance.md) has the default",
        "model alone. *p* is how likely a difference in PSNR from the best",
        "model of the table is chance, by the paired t test and by Wilcoxon's signed-rank test.",
        "The sheet shows drawn eyes whole, zoomed in, and the error that each method leaves.",
        "",
        f"![drawn eyes, what each method makes of them, and the error left]({path.stem}-sheet.jpg)",
        "",
    ]
    for side in sorted({row["side"] for row in rows}):
        for code in CODE_TITLES:
            for folder, part in _by_source(rows, side, code).items():
                lines += _table(
                    part, models, names, f"{side} px, {code}: {CODE_TITLES[code]}{folder}"
                )
    write_text(path, "\n".join([*lines, *sections]))


def _by_source(rows: Rows, side: int, code: str) -> dict[str, list[Mapping[str, Any]]]:
    """Rows of a size and code; at 512 px the shrunken large photographs stand apart."""
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        if row["side"] == side and row["code"] == code:
            is_large = row["source"] == "hires"
            found[" (the large photographs)" if is_large else ""].append(row)
    return found


def _table(rows: Rows, models: Sequence[str], names: Mapping[str, str], title: str) -> list[str]:
    lines = [f"## {title}", ""]
    for group, is_wanted in (
        ("Foreign cameras", is_foreign),
        ("Training cameras", lambda row: not is_foreign(row)),
    ):
        part = [row for row in rows if is_wanted(row)]
        if not part:
            continue
        count = len({row["photograph"] for row in part})
        lines += [
            f"{group}, {count} photographs:",
            "",
            "| | PSNR | gain | SSIM | gain | affine | spots | detail | seconds | p (t, Wilcoxon) |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        ]
        best = _best(part, models)
        lines += [_line(part, model, names[model], best) for model in models]
        lines.append("")
    return lines


def is_foreign(row: Mapping[str, Any]) -> bool:
    """Whether a row is of a camera that no photograph for training came from."""
    return row["camera"] not in OPEN_SETS


def _best(rows: Rows, models: Sequence[str]) -> str:
    """The model with the highest mean PSNR; the untouched input does not compete."""
    means = {
        model: np.mean(list(per_photograph(own, "psnr").values()))
        for model in models
        if model != INPUT and (own := [row for row in rows if row["model"] == model])
    }
    return max(means, key=lambda model: means[model]) if means else ""


def chance(values: ArrayLike, others: ArrayLike) -> tuple[float, float] | None:
    """How likely paired values differ by chance alone: paired t test, Wilcoxon signed rank.

    Args:
        values: (N,).
        others: (N,), of the same photographs.

    Returns:
        Both two-sided p; None where fewer than three pairs differ.
    """
    values, others = np.asarray(values, np.float64), np.asarray(others, np.float64)
    if np.count_nonzero(values != others) < FEWEST_PAIRS:
        return None
    t = ttest_rel(values, others).pvalue
    return float(t), float(wilcoxon(values, others).pvalue)


def _against_best(rows: Rows, model: str, best: str) -> str:
    if model in (best, INPUT) or not best:
        return "best" if model == best and best else "–"
    own = per_photograph([row for row in rows if row["model"] == model], "psnr")
    top = per_photograph([row for row in rows if row["model"] == best], "psnr")
    return apart(own, top)


def apart(values: Mapping[str, float], others: Mapping[str, float]) -> str:
    """How likely two models differ by chance on the photographs both ran on, as a cell of a table.

    Args:
        values: of one model, by photograph.
        others: of the other.
    """
    shared = sorted(values.keys() & others.keys())
    found = chance([values[name] for name in shared], [others[name] for name in shared])
    if found is None:
        return "–"
    return ", ".join(f"{p:.3f}" if p >= 0.001 else "< 0.001" for p in found)


def _line(rows: Rows, model: str, name: str, best: str) -> str:
    own = [row for row in rows if row["model"] == model]
    base = [row for row in rows if row["model"] == INPUT]
    cells = [
        interval(per_photograph(own, "psnr"), 2),
        _gain(own, base, "psnr", 2),
        interval(per_photograph(own, "ssim"), 4),
        _gain(own, base, "ssim", 4),
        interval(per_photograph(own, "psnr_affine"), 2),
        _mean(own, "spots"),
        _mean(own, "detail"),
        _mean(own, "seconds"),
        _against_best(rows, model, best),
    ]
    return f"| {name} | " + " | ".join(cells) + " |"


def per_photograph(rows: Rows, column: str) -> dict[str, float]:
    """The mean of a column over each photograph's rows, by name; what is None is left out."""
    found = defaultdict(list)
    for row in rows:
        if row[column] is not None:
            found[row["photograph"]].append(row[column])
    return {name: float(np.mean(values)) for name, values in sorted(found.items())}


def interval(values: Mapping[str, float], digits: int) -> str:
    """A mean with its bootstrap interval, as a cell of a table."""
    if not values:
        return "–"
    mean, low, high = bootstrap(list(values.values()))
    return f"{mean:.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


def _gain(rows: Rows, base: Rows, column: str, digits: int) -> str:
    own, before = per_photograph(rows, column), per_photograph(base, column)
    gains = np.array([own[name] - before[name] for name in own])
    if not gains.size or not np.any(gains):
        return "–"
    mean, low, high = bootstrap(gains)
    return f"{mean:+.{digits}f} ({low:+.{digits}f} to {high:+.{digits}f})"


def _mean(rows: Rows, column: str) -> str:
    values = [row[column] for row in rows if row[column] is not None]
    return f"{np.mean(values):.2f}" if values and any(values) else "–"


def bootstrap(values: ArrayLike) -> tuple[float, float, float]:
    """Mean and its percentile bootstrap 95 % interval, 2000 resamples, always the same ones."""
    rng = np.random.default_rng(0)
    values = np.asarray(values, np.float64)
    picks = rng.integers(len(values), size=(RESAMPLES, len(values)))
    means = values[picks].mean(1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(values.mean()), float(low), float(high)
