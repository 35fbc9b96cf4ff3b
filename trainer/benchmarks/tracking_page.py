"""The tracking benchmark's raw rows as a Markdown page."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from retinaview.metrics.tracking import NEAR_PX
from trainer.files import write_text

AS_TAKEN = "as taken"
UNJOINED = "as taken, gaps not joined"
SPOILT = "spoilt"
ENHANCED = "spoilt, then enhanced"
SECOND = "second observer"
PICTURES: Final = (AS_TAKEN, UNJOINED, SPOILT, ENHANCED, SECOND)
COMPLETENESS_GOAL, CORRECTNESS_GOAL = 0.75, 0.85
GOAL_SETS = ("chase", "hrf", "lesav")
Rows = Sequence[Mapping[str, Any]]


def write_page(path: Path, rows: Rows, titles: Mapping[str, str], enhancer: str) -> None:
    """Write the page.

    Args:
        path: Markdown file to write.
        rows: raw rows, as `trainer.benchmarks.tracking.Row`.
        titles: names of vessel models by id, in their order.
        enhancer: name of the model that enhanced what was spoilt.
    """
    lines = [*_head(enhancer), *_goals(rows, titles)]
    for model, title in titles.items():
        own = [row for row in rows if row["model"] == model]
        lines += [f"## {title}", "", *_table(own), *_lengths(own)]
    write_text(path, "\n".join(lines))


def scores_of(rows: Rows) -> list[tuple[str, float, str]]:
    """Sentences, values and units for the card: photographs as taken, set by set."""
    found: list[tuple[str, float, str]] = []
    for group in dict.fromkeys(row["group"] for row in rows):
        part = _of(rows, group=group, picture=AS_TAKEN)
        for name in ("completeness", "correctness"):
            value = mean(part, name)
            if value is not None:
                text = f"{name.capitalize()} of vessels followed, {group}, {len(part)} pictures"
                found.append((text, round(value, 3), ""))
    return found


def _head(enhancer: str) -> list[str]:
    return [
        "# Vessel tracking",
        "",
        "Made by `python -m trainer benchmark tracking --data DIR --out FILE` (DIR as in",
        "[data.md](../data.md)); the raw numbers are in the CSV file of the same name.",
        "",
        "Test photographs whose vessels were drawn by hand, run as a user runs them.",
        "*Completeness* is the share of the drawn vessels' length that tracking follows,",
        "*correctness* the share of the tracked length that follows a drawn vessel, both within",
        f"{NEAR_PX:g} px of a 512-px field (Heipke et al. 1997). Means over photographs. The drawn",
        "vessels are thinned and rid of spurs as the found ones are; their gaps are not joined.",
        "*Broken* are single stretches that hang on nothing. `spoilt` is `cofe-release` 111, one",
        f"seed a photograph; it is enhanced by {enhancer}. The *second observer* drew the same",
        "photographs anew: what people reach among themselves.",
        "",
    ]


def _goals(rows: Rows, titles: Mapping[str, str]) -> list[str]:
    """What was asked for, and whether it was met."""
    lines = [
        "## Targets",
        "",
        "| target | model | photographs | measured | met |",
        "| --- | --- | --- | --- | --- |",
    ]
    for model, title in titles.items():
        part = _of(rows, model=model, picture=AS_TAKEN)
        groups: list[tuple[str, Rows]] = [
            ("all", [row for row in part if row["group"] in GOAL_SETS])
        ]
        groups += [(group, _of(part, group=group)) for group in GOAL_SETS]
        for group, own in groups:
            for name, goal in (
                ("completeness", COMPLETENESS_GOAL),
                ("correctness", CORRECTNESS_GOAL),
            ):
                value = mean(own, name)
                if value is None:
                    continue
                met = "yes" if value >= goal else "**no**"
                what = f"{name} ≥ {goal}, {group} | {title} | {len(own)}"
                lines.append(f"| {what} | {value:.3f} | {met} |")
    return [*lines, ""]


def _table(rows: Rows) -> list[str]:
    lines = [
        "| set | picture | pictures | completeness | correctness | trees | gaps joined | broken |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for group in sorted({row["group"] for row in rows}):
        for picture in PICTURES:
            part = _of(rows, group=group, picture=picture)
            if part:
                cells = [
                    text(part, "completeness", 3),
                    text(part, "correctness", 3),
                    text(part, "trees", 1),
                    text(part, "joined_gaps", 1),
                    text(part, "broken_segments", 1),
                ]
                lines.append(f"| {group} | {picture} | {len(part)} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _lengths(rows: Rows) -> list[str]:
    """Length, width and tortuosity beside those of the drawn vessels, as taken."""
    lines = [
        "Measures beside those of the drawn vessels, photographs as taken:",
        "",
        "| set | length over drawn | width, px | drawn | tortuosity | drawn | seconds |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for group in sorted({row["group"] for row in rows}):
        part = _of(rows, group=group, picture=AS_TAKEN)
        ratios = [row["length_px"] / row["true_length_px"] for row in part if row["true_length_px"]]
        cells = [
            f"{float(np.mean(ratios)):.2f}" if ratios else "–",
            text(part, "width_px", 2),
            text(part, "true_width_px", 2),
            text(part, "tortuosity", 3),
            text(part, "true_tortuosity", 3),
            text(part, "seconds", 2),
        ]
        lines.append(f"| {group} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _of(rows: Rows, **wanted: str) -> Rows:
    return [row for row in rows if all(row[key] == value for key, value in wanted.items())]


def mean(rows: Rows, column: str) -> float | None:
    """Mean of a column where it is known; None where it is known nowhere."""
    known = [row[column] for row in rows if row[column] is not None]
    return float(np.mean(known)) if known else None


def text(rows: Rows, column: str, digits: int) -> str:
    """Mean of a column for the page, a dash where it is not known."""
    value = mean(rows, column)
    return "–" if value is None else f"{value:.{digits}f}"
