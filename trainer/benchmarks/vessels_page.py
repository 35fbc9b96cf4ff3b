"""The vessel benchmark's raw rows as a Markdown page: the targets first, then every measure."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from trainer.benchmarks.restoration_table import bootstrap
from trainer.files import write_text

Rows = Sequence[Mapping[str, Any]]

SHIPPED, PLAIN, WITHOUT, OBSERVER = (
    "vessels",
    "vessels-plain",
    "vessels-without-",
    "second observer",
)
POOLED = "pooled"
AS_TAKEN, SPOILT, SMALL, FULL_SIZE = "as taken", "cofe-release 111", "565 px wide", "full size"
TARGETS = {"chase": (0.81, 0.980), "hrf": (0.80, 0.975), "lesav": (0.85, 0.982)}
"""F1 and AUC wanted of the shipped network, mean per photograph."""
UNSEEN = {"chase": (0.730, 0.972), "hrf": (0.703, 0.960), "lesav": (0.759, 0.943)}
"""F1 and AUC of a public W-Net of 68 thousand parameters, trained on another set."""
TITLES = {"chase": "CHASE_DB1", "hrf": "HRF", "lesav": "LES-AV", "phantoms": "phantoms"}
MEASURES = {
    "f1": "F1",
    "auc": "AUC",
    "accuracy": "Acc",
    "sensitivity": "Sen",
    "specificity": "Spe",
    "iou": "IoU",
    "mean_iou": "mean IoU",
    "mcc": "MCC",
    "cl_dice": "clDice",
    "thin_sensitivity": "thin Sen",
}
INTRODUCTION = """\
# Vessels

Made by `python -m trainer benchmark vessels --data DIR --out FILE --models vessels FOLDER ...` (DIR
as in [data.md](../data.md), FOLDER a model folder that is measured but not shipped); the raw
numbers are in the CSV file of the same name.

Photographs of people that no network was trained on. Everything is counted inside the field that
our own finder finds, at the photograph's own size; a network's threshold is the one in its card,
fixed on training photographs kept apart. Means per photograph with bootstrap 95 % intervals;
*pooled* counts all pixels of a set as one. *IoU* is of the vessel class, *mean IoU* of vessel and
background. *Thin* are drawn vessels up to 3 px wide in a field of 512 px.
"""


def write_page(path: Path, rows: Rows) -> None:
    """Write the page.

    Args:
        path: Markdown file to write.
        rows: raw rows, as `trainer.benchmarks.vessels.Row`.
    """
    lines = [INTRODUCTION]
    for section in (_targets, _unseen, _spoilt, _sizes, _phantoms, _everything):
        lines += section(rows)
    write_text(path, "\n".join(lines).rstrip() + "\n")


def scores_of(rows: Rows, model: str) -> list[tuple[str, float, str]]:
    """Sentences, values and units for the card of a model, of what its lines say."""
    found: list[tuple[str, float, str]] = []
    own = [row for row in rows if row["model"] == model and row["photograph"] != POOLED]
    for name, condition in dict.fromkeys((row["set"], row["condition"]) for row in own):
        part = _pick(rows, model, name, condition)
        count = f"{TITLES[name]}, {condition}, {len(part)} pictures"
        for measure in ("f1", "auc"):
            value = _mean(part, measure)
            if value is not None:
                found.append((f"{MEASURES[measure]} of vessels, {count}", round(value, 3), ""))
    return found


def _targets(rows: Rows) -> list[str]:
    lines = ["## Against the targets", "", "| set | photographs | F1 | AUC | wanted | |"]
    lines.append("| --- | --- | --- | --- | --- | --- |")
    for name, wanted in TARGETS.items():
        own = _pick(rows, SHIPPED, name, AS_TAKEN)
        if own:
            lines.append(
                f"| {TITLES[name]} | {len(own)} | {_interval(own, 'f1')} | {_interval(own, 'auc')} "
                f"| {wanted[0]:.2f} / {wanted[1]:.3f} | {_verdict(own, wanted)} |"
            )
    observer = _pick(rows, OBSERVER, "chase", AS_TAKEN)
    if observer:
        lines += ["", f"The second person who drew CHASE_DB1: F1 {_interval(observer, 'f1')}."]
    return [*lines, ""]


def _unseen(rows: Rows) -> list[str]:
    lines = [
        "## Cameras never seen",
        "",
        "Networks trained for ten minutes without one of the sets, measured on it, beside the",
        "published W-Net (68 thousand parameters, trained on another set) on the same photographs.",
        "",
        "| set left out | F1 | AUC | W-Net | | F1 at 565 px | AUC at 565 px |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    found = False
    for name, known in UNSEEN.items():
        own = _pick(rows, WITHOUT + name, name, AS_TAKEN)
        small = _pick(rows, WITHOUT + name, name, SMALL)
        if own:
            found = True
            lines.append(
                f"| {TITLES[name]} | {_interval(own, 'f1')} | {_interval(own, 'auc')} "
                f"| {known[0]:.3f} / {known[1]:.3f} | {_verdict(own, known, strictly=True)} "
                f"| {_interval(small, 'f1')} | {_interval(small, 'auc')} |"
            )
    return [*lines, ""] if found else []


def _spoilt(rows: Rows) -> list[str]:
    lines = [
        "## Spoilt photographs",
        "",
        "F1 under `cofe-release` 111 (blur, spots and light), and what it loses there. The plain",
        "twin never saw a spoilt picture in training; *share* is the loss of the network as a",
        "share of the twin's (wanted: below one half). The twin does not ship and was trained for",
        "less time; `python -m trainer fit vessels-plain --minutes 20 ...` makes it.",
        "",
        "| set | F1 | spoilt | loss | twin's F1 | spoilt | loss | share |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    losses: list[tuple[float, float]] = []
    for name in TARGETS:
        values = [
            _mean(_pick(rows, model, name, condition), "f1")
            for model in (SHIPPED, PLAIN)
            for condition in (AS_TAKEN, SPOILT)
        ]
        if None in values:
            continue
        good, poor, twin_good, twin_poor = (float(v) for v in values if v is not None)
        losses.append((good - poor, twin_good - twin_poor))
        lines.append(
            f"| {TITLES[name]} | {good:.3f} | {poor:.3f} | {good - poor:.3f} | {twin_good:.3f} "
            f"| {twin_poor:.3f} | {twin_good - twin_poor:.3f} | {_ratio(*losses[-1])} |"
        )
    if not losses:
        return []
    own, twin = np.mean(losses, axis=0)
    lines.append(f"| mean | | | {own:.3f} | | | {twin:.3f} | {_ratio(float(own), float(twin))} |")
    return [*lines, ""]


def _sizes(rows: Rows) -> list[str]:
    lines = ["## Sizes", "", "| set | size | photographs | F1 | AUC |"]
    lines.append("| --- | --- | --- | --- | --- |")
    for name in TARGETS:
        for condition in (SMALL, AS_TAKEN, FULL_SIZE):
            own = _pick(rows, SHIPPED, name, condition)
            if own:
                widths = sorted({row["width"] for row in own})
                lines.append(
                    f"| {TITLES[name]} | {widths[0]} px wide | {len(own)} | {_interval(own, 'f1')} "
                    f"| {_interval(own, 'auc')} |"
                )
    return [*lines, ""]


def _phantoms(rows: Rows) -> list[str]:
    own = [r for r in rows if (r["model"], r["set"]) == (SHIPPED, "phantoms")]
    sizes = sorted({row["condition"] for row in own}, key=lambda text: int(text.split()[0]))
    if not sizes:
        return []
    lines = ["## Phantoms", "", "| field | F1 | AUC | clDice |", "| --- | --- | --- | --- |"]
    means = []
    for size in sizes:
        part = _pick(rows, SHIPPED, "phantoms", size)
        means.append(_mean(part, "f1") or 0.0)
        cells = " | ".join(_interval(part, name) for name in ("f1", "auc", "cl_dice"))
        lines.append(f"| {size} | {cells} |")
    spread = max(means) - min(means)
    lines += ["", f"F1 differs by {spread:.3f} between sizes (wanted: at most 0.03)."]
    seconds = [r["seconds"] for r in own if r["condition"] == "512 px" and r["seconds"] is not None]
    if seconds:
        lines.append(
            f"The quickest reading of a 512-px field took {min(seconds):.2f} s on this CPU "
            "(wanted: below 0.15 s on two idle cores)."
        )
    return [*lines, ""]


def _everything(rows: Rows) -> list[str]:
    lines = ["## Every measure", ""]
    for model in dict.fromkeys(row["model"] for row in rows):
        own = [row for row in rows if row["model"] == model]
        lines += [f"### {model}", ""]
        if own[0]["weights"]:
            threshold = own[0]["threshold"]
            lines += [f"Weights {own[0]['weights']}, threshold {threshold:.3f}.", ""]
        lines.append("| set | condition | field | " + " | ".join(MEASURES.values()) + " |")
        lines.append("| --- " * (3 + len(MEASURES)) + "|")
        for name, condition in dict.fromkeys((row["set"], row["condition"]) for row in own):
            part = _pick(rows, model, name, condition)
            pooled = _pick(rows, model, name, condition, pooled=True)
            lines.append(_line(part, TITLES[name], condition))
            if pooled:
                lines.append(_line(pooled, "", POOLED))
        lines.append("")
    lines += ["*Field* is the share of the frame that our finder takes for the lit field.", ""]
    return lines


def _line(rows: Rows, name: str, condition: str) -> str:
    cells = [_cell(_mean(rows, measure)) for measure in ("fov_share", *MEASURES)]
    return f"| {name} | {condition} | " + " | ".join(cells) + " |"


def _pick(
    rows: Rows, model: str, name: str, condition: str, *, pooled: bool = False
) -> list[Mapping[str, Any]]:
    wanted = (model, name, condition)
    return [
        row
        for row in rows
        if (row["model"], row["set"], row["condition"]) == wanted
        and (row["photograph"] == POOLED) == pooled
    ]


def _mean(rows: Rows, measure: str) -> float | None:
    values = [row[measure] for row in rows if row[measure] is not None]
    return float(np.mean(values)) if values else None


def _cell(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _ratio(own: float, twin: float) -> str:
    return f"{own / twin:.2f}" if twin > 0 else "–"


def _interval(rows: Rows, measure: str) -> str:
    values = np.array([row[measure] for row in rows if row[measure] is not None], np.float64)
    if not values.size:
        return "–"
    mean, low, high = bootstrap(values)
    return f"{mean:.3f} ({low:.3f} to {high:.3f})"


def _verdict(rows: Rows, wanted: tuple[float, float], *, strictly: bool = False) -> str:
    """Which of F1 and AUC reach what is wanted."""
    missed = []
    for name, bar in zip(("f1", "auc"), wanted, strict=True):
        value = _mean(rows, name)
        if value is None or value < bar or (strictly and value == bar):
            missed.append(MEASURES[name])
    return f"**missed: {' and '.join(missed)}**" if missed else "reached"
