"""The parts of the restoration page beside its tables of PSNR: use, real photographs, cost."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from trainer.benchmarks.protocol import CLEAN, INPUT
from trainer.benchmarks.restoration_cost import CostRow
from trainer.benchmarks.restoration_real import RealRow
from trainer.benchmarks.restoration_use import UseRow

VERDICTS = ("clear", "look", "stop")
GRADES = ("Good", "Usable", "Reject")
READ = ("accuracy", "iou", "thin_sensitivity")
KEPT = ("vessels_kept", "thin_vessels_kept", "vessels_new", "dark_spots_kept", "bright_spots_kept")

Lines = list[str]


def use_section(rows: Sequence[UseRow], names: Mapping[str, str]) -> Lines:
    """What vessel and disc models read in the restored photographs.

    Args:
        rows: as `restoration_use` measured them.
        names: titles of models by id, in the order of the lines.
    """
    if not rows:
        return []
    lines = [
        "## Reading what was restored",
        "",
        "The photographs with hand-drawn vessels (chase, hrf, lesav; 1 px a pixel of their files)",
        "and discs (idrid, drishti), spoilt by `cofe-release` 111, restored, then read by our own",
        "vessel and disc models. Means over photographs. *Recovered* is the share of the AUC lost",
        "by the spoiling that restoring brought back: below 0 it made the reading worse.",
        "",
    ]
    order = [CLEAN, INPUT, *names]
    titles = {CLEAN: "as taken", INPUT: "spoilt", **names}
    for reader in dict.fromkeys(row.reader for row in rows if row.auc is not None):
        own = [row for row in rows if row.reader == reader]
        clean, spoilt = _mean(own, CLEAN, "auc"), _mean(own, INPUT, "auc")
        lines += [
            f"Vessels read by `{reader}`, {_count(own)} photographs:",
            "",
            "| | AUC | recovered | accuracy | IoU | thin vessels found |",
            "| --- | --- | --- | --- | --- | --- |",
        ]
        for model in order:
            auc = _mean(own, model, "auc")
            if auc is None or clean is None or spoilt is None:
                continue
            is_restored = model not in (CLEAN, INPUT) and clean > spoilt
            share = f"{(auc - spoilt) / (clean - spoilt):.0%}" if is_restored else "–"
            cells = [_fixed(auc, 4), share]
            cells += [_fixed(_mean(own, model, name), 3) for name in READ]
            lines.append(f"| {titles[model]} | " + " | ".join(cells) + " |")
        lines.append("")
    for name in dict.fromkeys(row.set for row in rows if row.disc_dice is not None):
        own = [row for row in rows if row.set == name and row.disc_dice is not None]
        lines += [
            f"Discs of {name}, {_count(own)} photographs, read by `{own[0].reader}`:",
            "",
            "| | disc Dice | cup Dice | mean IoU |",
            "| --- | --- | --- | --- |",
        ]
        for model in order:
            if _mean(own, model, "disc_dice") is None:
                continue
            cells = [_fixed(_mean(own, model, n), 3) for n in ("disc_dice", "cup_dice", "mean_iou")]
            lines.append(f"| {titles[model]} | " + " | ".join(cells) + " |")
        lines.append("")
    return lines


def real_section(rows: Sequence[RealRow], names: Mapping[str, str]) -> Lines:
    """What each model does to real photographs of poor quality."""
    if not rows:
        return []
    count = len({row.photograph for row in rows})
    lines = [
        "## Real photographs of poor quality",
        "",
        f"{count} photographs as their cameras gave them; nobody has their good partners. Grades",
        "of the quality model before and after (only in this table: the program never grades a",
        "processed picture), its mean chance of *Good*, the guard's verdicts, and what is kept of",
        "the original's vessels (length) and spots (number).",
        "",
        "| | Good / Usable / Reject | chance of Good | clear / look / stop | vessels kept | thin"
        " vessels kept | vessels new | dark spots kept | bright spots kept |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for model, title in {INPUT: "input", **names}.items():
        own = [row for row in rows if row.model == model]
        if not own:
            continue
        grades, verdicts = Counter(r.grade for r in own), Counter(r.verdict for r in own)
        judged = " / ".join(str(verdicts[verdict]) for verdict in VERDICTS)
        cells = [
            " / ".join(str(grades[grade]) for grade in GRADES),
            _fixed(_mean(own, model, "good_chance"), 2),
            "–" if model == INPUT else judged,
        ]
        cells += [_percent(_mean(own, model, name)) for name in KEPT]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def cost_section(rows: Sequence[CostRow], names: Mapping[str, str]) -> Lines:
    """What each model costs."""
    if not rows:
        return []
    lines = [
        "## Cost",
        "",
        "Multiply-adds of the network alone for one picture of 512 px; seconds are whole runs of",
        "the engine without the review, on all cores of the machine that made this page: compare",
        "them with each other only.",
        "",
        "| | parameters, M | GMAC at 512 px | seconds at 512 px | seconds at 12 megapixels |",
        "| --- | --- | --- | --- | --- |",
    ]
    by_model = {row.model: row for row in rows}
    for model, title in names.items():
        if model not in by_model:
            continue
        row = by_model[model]
        size = "–" if row.parameters is None else f"{row.parameters / 1e6:.2f}"
        cost = "–" if row.gmac is None else f"{row.gmac:.1f}"
        seconds = f"{row.seconds_small:.2f} | {row.seconds_large:.1f}"
        lines.append(f"| {title} | {size} | {cost} | {seconds} |")
    return [*lines, ""]


def _mean(rows: Sequence[UseRow] | Sequence[RealRow], model: str, name: str) -> float | None:
    """Mean over the photographs of one model that have the measure."""
    found: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        value = getattr(row, name)
        if row.model == model and value is not None:
            found[row.photograph].append(value)
    return float(np.mean([np.mean(values) for values in found.values()])) if found else None


def _count(rows: Sequence[UseRow]) -> int:
    return len({(row.set, row.photograph) for row in rows})


def _fixed(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"
