"""The super-resolution benchmark's raw rows as a Markdown page, and as scores for a card."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from trainer.benchmarks.restoration_table import apart, bootstrap, interval, per_photograph
from trainer.files import write_text

Rows = Sequence[Mapping[str, Any]]

REAL = "real"
"""What stands for the photograph as it was, in place of a model's id."""
GAUSSIAN, AREA, NOISY = "gaussian", "area", "noisy"
"""How photographs are made small; `NOISY` as by a Gaussian, with noise."""
PUBLISHED = "srgan-x{factor}"
"""The model that the others are tested against, as the paper does; the best one without it."""
ROW, FIRST_ROW = "srgan-row-", "srgan-row-x{factor}"
"""What the ids of the ablation's trainings begin with, and the one that is as published."""
PICTURE_SCORES = (("psnr_rgb", "PSNR gain", "dB", 2), ("ssim", "SSIM gain", "", 4))
VESSEL_SCORES = (("sensitivity", "Gain in vessel sensitivity", "", 4),)
"""What a card says: column, words, unit, digits."""
HEAD = """# Super-resolution

Made by `python -m trainer benchmark superres --data DIR --out FILE` (DIR as in
[data.md](../data.md)); the raw numbers are in the CSV file of the same name.

Photographs of eyes that no model was trained on, 1024 px, made small by a Gaussian of 0.4 pixels of
the small picture and decimation, rounded to 8 bits, and enlarged again (the last tables: shrunk by
area in its place, which no model has seen). PSNR (dB), SSIM and RMSE (of 1) are of the luminance
inside the field, *colour* is PSNR of all three channels, S3 the sharpness of the result (that of
the real photograph is the aim, not more). Means over photographs with bootstrap 95 % intervals.
The tables with *noise taken out first* are Hayee and Sytwu's cascade: normal noise of sigma 25 in
the small picture, which the green-weighted DnCNN takes out before anything enlarges it; one of the
networks learnt from what that DnCNN leaves.
*p* is how likely a difference in SSIM from the row marked so is chance, by the paired t test and
by Wilcoxon's signed-rank test. *Seconds* is a run on one core beside whatever else the machine was
doing. Networks were trained for minutes: they stand for recipes, not for papers. A row that is not
there was not installed. What is called a row had six minutes of training more, on one core, all
from the generator that the plain error has taught; at x4 its second stage had eight.
"""


def write_page(path: Path, rows: Sequence[Any], titles: Mapping[str, str]) -> None:
    """Write the page.

    Args:
        path: Markdown file.
        rows: of `trainer.benchmarks.superres.Row`.
        titles: of everything that was measured, by id, in the order of the tables.
    """
    every = [asdict(row) for row in rows]
    plain = [row for row in every if not row["model"].startswith(ROW)]
    ablated = [row for row in every if row["model"].startswith(ROW)]
    lines = [HEAD]
    for factor in _factors(plain):
        lines += _by_gaussian(_of(plain, factor=factor), factor, titles, "")
    for small_by, how in ((AREA, ", shrunk by area"), (NOISY, ", noise taken out first")):
        for factor in _factors(plain):
            found = _of(plain, factor=factor, small_by=small_by)
            lines += _quality(found, factor, titles, how)
    for factor in _factors(ablated):
        own = _of(ablated, factor=factor)
        sets = {row["set"] for row in own}
        beside = [
            row
            for row in _of(plain, factor=factor)
            if row["model"] in (REAL, f"bicubic-x{factor}") and row["set"] in sets
        ]
        lines += _by_gaussian([*beside, *own], factor, titles, ", saliency ablated")
    write_text(path, "\n".join(lines))


def card_scores(rows: Sequence[Any], model: str) -> list[tuple[str, float, str]]:
    """Sentences, values and units for a card: what a model gains over bicubic.

    Args:
        rows: of `trainer.benchmarks.superres.Row`, of the model and of bicubic.
        model: id.
    """
    plain = [asdict(row) for row in rows]
    found = []
    for factor in _factors(_of(plain, model=model)):
        bicubic = f"bicubic-x{factor}"
        for name, wanted, columns in (
            ("made small by a Gaussian", {"set": "", "small_by": GAUSSIAN}, PICTURE_SCORES),
            ("shrunk by area", {"set": "", "small_by": AREA}, PICTURE_SCORES[:1]),
            ("whose noise DnCNN took out", {"set": "", "small_by": NOISY}, PICTURE_SCORES),
            ("with drawn vessels", {"small_by": GAUSSIAN}, VESSEL_SCORES),
        ):
            part = _of(plain, factor=factor, **wanted)
            if columns is VESSEL_SCORES:
                part = [row for row in part if row["set"]]
            for column, title, unit, digits in columns:
                own = per_photograph(_of(part, model=model), column)
                base = per_photograph(_of(part, model=bicubic), column)
                gains = [own[key] - base[key] for key in sorted(own.keys() & base.keys())]
                if gains:
                    what = f"{title} over bicubic at x{factor}, {len(gains)} photographs {name}"
                    found.append((what, round(float(np.mean(gains)), digits), unit))
    return found


def _by_gaussian(rows: Rows, factor: int, titles: Mapping[str, str], how: str) -> list[str]:
    """Both tables of what a Gaussian made small."""
    pictures = _of(rows, set="", small_by=GAUSSIAN)
    vessels = [row for row in rows if row["set"]]
    return _quality(pictures, factor, titles, how) + _vessels(vessels, factor, titles, how)


def _quality(rows: Rows, factor: int, titles: Mapping[str, str], how: str) -> list[str]:
    if not rows:
        return []
    photographs = len({row["photograph"] for row in rows})
    names = ("SSIM", "RMSE", "PSNR", "colour", "above bicubic", "S3", "seconds", "p (SSIM)")
    lines = _table_head(f"x{factor}{how}: {photographs} photographs", names)
    order = [name for name in titles if any(row["model"] == name for row in rows)]
    against = _reference(rows, factor, order)
    base = per_photograph(_of(rows, model=f"bicubic-x{factor}"), "psnr_rgb")
    for name in order:
        own = _of(rows, model=name)
        if name == REAL:
            cells = [*["–"] * 5, _plain(own, "s3", 3), "–", "–"]
        else:
            cells = [
                interval(per_photograph(own, "ssim"), 4),
                _plain(own, "rmse", 4),
                interval(per_photograph(own, "psnr"), 2),
                _plain(own, "psnr_rgb", 2),
                _above(per_photograph(own, "psnr_rgb"), base),
                _plain(own, "s3", 3),
                _plain(own, "seconds", 1),
                _chance(rows, name, against, "ssim"),
            ]
        lines.append(f"| {titles[name]} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _vessels(rows: Rows, factor: int, titles: Mapping[str, str], how: str) -> list[str]:
    if not rows:
        return []
    photographs = len({row["photograph"] for row in rows})
    title = (
        f"x{factor}{how}: vessels of {photographs} photographs, read by the shipped vessel model"
    )
    names = ("accuracy", "sensitivity", "thin vessels found", "p (sensitivity)")
    lines = _table_head(title, names)
    order = [name for name in titles if any(row["model"] == name for row in rows)]
    against = _reference(rows, factor, order)
    for name in order:
        own = _of(rows, model=name)
        cells = [
            interval(per_photograph(own, column), 4)
            for column in ("accuracy", "sensitivity", "thin_sensitivity")
        ]
        cells.append(_chance(rows, name, against, "sensitivity"))
        lines.append(f"| {titles[name]} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _table_head(title: str, names: Sequence[str]) -> list[str]:
    return [
        f"## {title}",
        "",
        "| model | " + " | ".join(names) + " |",
        "| --- |" + " --- |" * len(names),
    ]


def _reference(rows: Rows, factor: int, order: Sequence[str]) -> str:
    """The published model where it was measured, else the one with the best SSIM."""
    others = [name for name in order if name != REAL]
    for published in (each.format(factor=factor) for each in (PUBLISHED, FIRST_ROW)):
        if published in others:
            return published
    if not others:
        return ""
    return max(others, key=lambda name: np.mean([row["ssim"] for row in _of(rows, model=name)]))


def _chance(rows: Rows, name: str, against: str, column: str) -> str:
    if name == against:
        return "tested against"
    own, other = (per_photograph(_of(rows, model=each), column) for each in (name, against))
    return apart(own, other)


def _above(values: Mapping[str, float], base: Mapping[str, float]) -> str:
    gains = [values[name] - base[name] for name in sorted(values.keys() & base.keys())]
    if not any(gains):
        return "–"
    mean, low, high = bootstrap(gains)
    return f"{mean:+.2f} ({low:+.2f} to {high:+.2f})"


def _plain(rows: Rows, column: str, digits: int) -> str:
    return f"{np.mean([row[column] for row in rows]):.{digits}f}"


def _of(rows: Rows, **wanted: object) -> list[Mapping[str, Any]]:
    return [row for row in rows if all(row[name] == value for name, value in wanted.items())]


def _factors(rows: Rows) -> list[int]:
    return sorted({row["factor"] for row in rows})
