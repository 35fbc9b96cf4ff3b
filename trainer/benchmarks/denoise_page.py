"""The denoising benchmark's raw rows as a Markdown page, and as scores for a card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from trainer.benchmarks.protocol import INPUT
from trainer.benchmarks.restoration_table import apart, interval, is_foreign, per_photograph
from trainer.files import write_text

if TYPE_CHECKING:
    from trainer.benchmarks.denoise import DenoiseRow

Rows = Sequence[Mapping[str, Any]]
HEAD = (
    "| | PSNR | p (t, Wilcoxon) | PSNR, foreign cameras | SSIM | PSNR in the field | SSIM in the"
    " field | seconds |"
)
CHANNELS_HEAD = "| | red | green | blue | p of green | thin vessels | spots |"


def write_page(path: Path, rows: Sequence[DenoiseRow], titles: Mapping[str, str]) -> None:
    """Write the page: two tables for each sigma.

    Args:
        path: Markdown file to write.
        rows: raw rows.
        titles: names of models and filters by id, in the order of the tables.
    """
    raw = [asdict(row) for row in rows]
    names = {INPUT: "noisy input", **titles}
    lines = [
        "# Denoising",
        "",
        "Made by `python -m trainer benchmark denoise --data DIR --out FILE` (DIR as in",
        "[data.md](../data.md)); the raw numbers are in the CSV file of the same name.",
        "",
        "Photographs of eyes that no model was trained on, at 512 px, with normal noise inside the",
        "field (`noise15`, `noise25`, `noise50`), clipped and rounded to 8 bits as a file is. PSNR",
        "(dB) and SSIM are of the masked square unless it says in the field. Means over",
        "photographs with bootstrap 95 % intervals; *p* is how likely a difference from the best",
        "model of the table is chance, by the paired t test and by Wilcoxon's signed-rank test.",
        "*Foreign* are cameras that no photograph for training came from. *Seconds* are whole",
        "runs on one core beside whatever else the machine was doing.",
        "",
        "*Thin vessels* is the share of the length of the thinnest vessels, as our own vessel",
        "model finds them in the good photograph, that it finds again; *spots* that of the small",
        "round places (candidates of lesions, dark and bright) which still stand out.",
        "",
        "The classical filters are told the sigma, and their strength was chosen on training",
        "photographs for each sigma; the models are told nothing. The sheet beside this page shows",
        "drawn eyes with the error of each channel.",
        "",
    ]
    for sigma in sorted({row["sigma"] for row in raw}):
        lines += _section([row for row in raw if row["sigma"] == sigma], names, sigma)
    write_text(path, "\n".join(lines))


def card_scores(rows: Sequence[DenoiseRow], model: str) -> list[tuple[str, float, str]]:
    """Sentences, values and units for a card."""
    found = []
    own = [asdict(row) for row in rows if row.model == model]
    for sigma in sorted({row["sigma"] for row in own}):
        part = [row for row in own if row["sigma"] == sigma]
        what = f"noise of sigma {sigma} at 512 px, {len(part)} pictures"
        for column, title, unit, digits in (
            ("psnr", "PSNR", "dB", 2),
            ("psnr_green", "PSNR of green", "dB", 2),
            ("ssim", "SSIM", "", 4),
            ("thin_vessels", "Thin vessels kept", "", 3),
        ):
            values = list(per_photograph(part, column).values())
            if values:
                found.append((f"{title}, {what}", round(float(np.mean(values)), digits), unit))
    return found


def _section(rows: Rows, names: Mapping[str, str], sigma: int) -> list[str]:
    own = {name: [row for row in rows if row["model"] == name] for name in names}
    own = {name: part for name, part in own.items() if part}
    count = len({row["photograph"] for row in rows})
    lines = [f"## Sigma {sigma}, {count} photographs", ""]
    lines += [HEAD, "| --- | --- | --- | --- | --- | --- | --- | --- |"]
    lines += [_line(names[name], part, own, name) for name, part in own.items()]
    lines += ["", CHANNELS_HEAD, "| --- | --- | --- | --- | --- | --- | --- |"]
    lines += [_channels(names[name], part, own, name) for name, part in own.items()]
    chosen = {row["model"]: row["strength"] for row in rows if row["strength"] is not None}
    told = ", ".join(f"{names[name]} {strength:g}" for name, strength in chosen.items())
    return [*lines, "", *([f"Strengths: {told} times sigma.", ""] if told else [])]


def _line(title: str, part: Rows, own: Mapping[str, Rows], name: str) -> str:
    foreign = [row for row in part if is_foreign(row)]
    seconds = "–" if name == INPUT else f"{np.mean([row['seconds'] for row in part]):.2f}"
    cells = [
        interval(per_photograph(part, "psnr"), 2),
        _against_best(own, name, "psnr"),
        interval(per_photograph(foreign, "psnr"), 2),
        interval(per_photograph(part, "ssim"), 4),
        interval(per_photograph(part, "psnr_fov"), 2),
        interval(per_photograph(part, "ssim_fov"), 4),
        seconds,
    ]
    return f"| {title} | " + " | ".join(cells) + " |"


def _channels(title: str, part: Rows, own: Mapping[str, Rows], name: str) -> str:
    spots = sum(row["spots"] for row in part)
    kept = sum(row["spots_kept"] for row in part)
    cells = [
        *(interval(per_photograph(part, f"psnr_{each}"), 2) for each in ("red", "green", "blue")),
        _against_best(own, name, "psnr_green"),
        interval(per_photograph(part, "thin_vessels"), 3),
        f"{kept / spots:.3f} ({kept} of {spots})" if spots else "–",
    ]
    return f"| {title} | " + " | ".join(cells) + " |"


def _against_best(own: Mapping[str, Rows], name: str, column: str) -> str:
    """How likely a difference from the best is chance; the noisy input does not compete."""
    values = {each: per_photograph(part, column) for each, part in own.items() if each != INPUT}
    if name not in values:
        return "–"
    best = max(values, key=lambda each: float(np.mean(list(values[each].values()))))
    return "best" if name == best else apart(values[name], values[best])
