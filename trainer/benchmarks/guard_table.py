"""The guard's table: detection by contrast and size, false alarms by model, doubt."""

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from retinaview.metrics.limits import LIMITS
from trainer.benchmarks.guard_doubt import SHARES, Doubt
from trainer.benchmarks.protocol import UNTOUCHED
from trainer.files import write_text

WANTED_DETECTION, ALLOWED_ALARMS = 0.9, 0.1
Z95 = 1.96
CALIBRATION = "guard-calibration.csv"
"""Written by `trainer.benchmarks.guard_fit` beside the page."""


@dataclass(frozen=True)
class GuardRow:
    """One pair and what the guard said.

    `kind` is "honest", "appeared" or "gone"; `contrast` and `size` are 0 where lesions of many
    contrasts and sizes were used together. `warned` tells whether the verdict was no "clear";
    `false_alarm` is about honest pairs alone, `dust` whether one was warned of for spots that the
    faults had put there. `found` of `painted` lesions have a reported spot within them. `reasons`
    are the scores that the guard warned for, one after another.
    """

    source: str
    name: str
    model: str
    code: str
    kind: str
    is_dark: bool
    contrast: float
    size: float
    verdict: str
    warned: bool
    false_alarm: bool
    dust: bool
    painted: int
    found: int
    reasons: str = ""


def write_guard_table(
    out: Path, rows: Sequence[GuardRow], doubts: Sequence[Doubt], photographs: int, note: str = ""
) -> None:
    """Write the page, whole and then renamed.

    Args:
        out: Markdown file.
        rows: what was measured.
        doubts: curves of uncertainty; () leaves them out.
        photographs: how many there were.
        note: a sentence on what was left out, "" where everything was measured.
    """
    phantoms = [row for row in rows if row.source == "phantom"]
    real = [row for row in rows if row.source == "photograph"]
    parts = [
        _head(out, photographs),
        f"**{note}**" if note else "",
        _verdicts("Phantoms", phantoms),
        _verdicts("Test photographs", real),
        _cells(real),
        _alarms(rows),
        _doubt(out, doubts),
    ]
    write_text(out, "\n\n".join(part for part in parts if part) + "\n")


def _head(out: Path, photographs: int) -> str:
    limits = ", ".join(f"{name} {value:g}" for name, value in LIMITS.items())
    return (
        "# Guard: does the review see what a model put in or took out?\n\n"
        "Made by `python -m trainer benchmark guard --data DIR --out docs/benchmarks/guard.md`.\n\n"
        "A bad model is simulated: lesions are painted into an honest enhancement (appeared) or "
        "are in the original alone (gone). On phantoms one to four drawn lesions of any kind are "
        f"brought in or taken out; on each of {photographs} test photographs (512 px) three "
        "lesions of one contrast and size are painted, every contrast and size once. The painting "
        "code and the phantom seeds are others than those the limits were calibrated with "
        "(`trainer.benchmarks.guard_fit`: phantoms and training photographs).\n\n"
        '- **Pictures warned of**: the verdict is not "Nothing suspicious found".\n'
        "- **Pictures found**: a reported spot of the right fate lies within a painted lesion.\n"
        "- **Lesions found**: share of all painted lesions with such a spot within them.\n"
        "- **False alarms**: honest enhancements warned of for anything but spots of dust that "
        "`cofe-release` had put into the original and the model rightly took out; those are "
        "counted apart. Each photograph goes as it is through the default restorer and three other "
        "models in turn, and with one fault code through two; vessel maps are made for honest "
        "pairs alone, so no painted lesion is found by what befell a vessel.\n\n"
        f"Limits: {limits}. {_calibration(out.with_name(CALIBRATION))}Ranges are Wilson's 95 % "
        "intervals over pictures."
    )


def _calibration(path: Path) -> str:
    """Say what the limits rest on, from the file that calibration wrote."""
    if not path.is_file():
        return ""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    models = len({row["model"] for row in rows})
    compared = sum(row["vessels_lost"] != "" for row in rows)
    spoilt = sum(row["code"] != UNTOUCHED for row in rows)
    return (
        f"Calibrated on {len(rows)} honest pairs of {len({row['name'] for row in rows})} phantoms "
        f"and training photographs and {models} models, {spoilt} of them spoilt first; those of "
        f"vessels on {compared} of them ([{path.name}]({path.name})). "
    )


def _verdicts(title: str, rows: Sequence[GuardRow]) -> str:
    if not rows:
        return ""
    lines = [
        f"## {title}",
        "",
        "| what | pictures | pictures warned of | pictures found | lesions found |",
        "| --- | --- | --- | --- | --- |",
    ]
    groups: list[tuple[str, Callable[[GuardRow], bool]]] = [
        ("lesions appeared", lambda row: row.kind == "appeared"),
        ("lesions gone", lambda row: row.kind == "gone"),
        ("both", lambda row: row.kind != "honest"),
    ]
    for name, belongs in groups:
        lines.append(_detection_line(name, [row for row in rows if belongs(row)]))
    honest = [row for row in rows if row.kind == "honest"]
    alarms = sum(row.false_alarm for row in honest)
    lines += ["", f"False alarms on honest enhancements: {_share(alarms, len(honest))}; "]
    lines[-1] += f"warned of for dust rightly taken out: {sum(row.dust for row in honest)}."
    painted = [row for row in rows if row.kind != "honest"]
    caught = sum(row.warned for row in painted)
    lines += ["", _judgement(caught, len(painted), alarms, len(honest))]
    return "\n".join(lines)


def _detection_line(name: str, rows: Sequence[GuardRow]) -> str:
    warned, hit = sum(row.warned for row in rows), sum(row.found > 0 for row in rows)
    spots, found = sum(row.painted for row in rows), sum(row.found for row in rows)
    count = len(rows)
    return (
        f"| {name} | {count} | {_share(warned, count)} | {_share(hit, count)} | "
        f"{_plain(found, spots)} of {spots} |"
    )


def _judgement(caught: int, painted: int, alarms: int, honest: int) -> str:
    if not painted or not honest:
        return ""
    detection, rate = caught / painted, alarms / honest
    is_met = detection >= WANTED_DETECTION and rate <= ALLOWED_ALARMS
    return (
        f"Aim (detection {WANTED_DETECTION:g} at a false-alarm rate of {ALLOWED_ALARMS:g}): "
        f"{'met' if is_met else '**missed**'} over all contrasts and sizes together "
        f"({detection:.2f} at {rate:.3f})."
    )


def _cells(rows: Sequence[GuardRow]) -> str:
    painted = [row for row in rows if row.kind != "honest"]
    sizes = sorted({row.size for row in painted})
    contrasts = sorted({row.contrast for row in painted})
    if not painted:
        return ""
    parts = ["## By contrast and size, test photographs"]
    measures: tuple[tuple[str, Callable[[Sequence[GuardRow]], str]], ...] = (
        ("Pictures warned of", lambda cell: _plain(sum(r.warned for r in cell), len(cell))),
        ("Pictures found", lambda cell: _plain(sum(r.found > 0 for r in cell), len(cell))),
        (
            "Lesions found",
            lambda cell: _plain(sum(r.found for r in cell), sum(r.painted for r in cell)),
        ),
    )
    for title, measure in measures:
        head = " | ".join(f"radius {100 * size:.1f} % of the field" for size in sizes)
        lines = [
            f"{title}:",
            "",
            f"| contrast in green | {head} |",
            "| --- |" + " --- |" * len(sizes),
        ]
        for contrast in contrasts:
            cells = [
                measure([r for r in painted if (r.contrast, r.size) == (contrast, size)])
                for size in sizes
            ]
            lines.append(f"| {contrast:.0%} | " + " | ".join(cells) + " |")
        parts.append("\n".join(lines))
    parts.append(_missed_cells(painted, contrasts, sizes))
    dark = [row for row in painted if row.is_dark]
    bright = [row for row in painted if not row.is_dark]
    parts.append(
        "Lesions found, dark: "
        f"{_plain(sum(r.found for r in dark), sum(r.painted for r in dark))}; bright: "
        f"{_plain(sum(r.found for r in bright), sum(r.painted for r in bright))}."
    )
    return "\n\n".join(parts)


def _missed_cells(
    painted: Sequence[GuardRow], contrasts: Sequence[float], sizes: Sequence[float]
) -> str:
    """Name the cells in which too few pictures were warned of."""
    missed, cells = [], 0
    for contrast in contrasts:
        for size in sizes:
            cell = [row.warned for row in painted if (row.contrast, row.size) == (contrast, size)]
            cells += bool(cell)
            if cell and sum(cell) < WANTED_DETECTION * len(cell):
                missed.append(f"{contrast:.0%} at radius {100 * size:.1f} %")
    if not missed:
        return f"Pictures warned of: at least {WANTED_DETECTION:g} in every cell."
    return (
        f"Pictures warned of: fewer than {WANTED_DETECTION:g} in {len(missed)} of {cells} cells: "
        f"contrast {', '.join(missed)}."
    )


def _alarms(rows: Sequence[GuardRow]) -> str:
    honest = [row for row in rows if row.kind == "honest"]
    lines = [
        "## False alarms by model",
        "",
        "| model | as taken | spoilt | dust rightly taken out | lesions found |",
        "| --- | --- | --- | --- | --- |",
    ]
    for model in sorted({row.model for row in rows}):
        own = [row for row in honest if row.model == model]
        clean = [row for row in own if row.code == UNTOUCHED]
        spoilt = [row for row in own if row.code != UNTOUCHED]
        painted = [row for row in rows if row.model == model and row.kind != "honest"]
        cells = (
            _count(row.false_alarm for row in clean),
            _count(row.false_alarm for row in spoilt),
            str(sum(row.dust for row in own)),
            _plain(sum(r.found for r in painted), sum(r.painted for r in painted)),
        )
        lines.append(f"| {model} | " + " | ".join(cells) + " |")
    verdicts = {
        name: sum(row.verdict == name for row in honest) for name in ("clear", "look", "stop")
    }
    told = ", ".join(f"{name} {count}" for name, count in verdicts.items())
    lines += ["", f"Verdicts on honest enhancements: {told}. Reasons: {_reasons(honest)}."]
    return "\n".join(lines)


def _reasons(honest: Sequence[GuardRow]) -> str:
    """Count what honest pictures were warned for."""
    counts = Counter(reason for row in honest for reason in row.reasons.split())
    return ", ".join(f"{name} {count}" for name, count in counts.most_common()) or "none"


def _doubt(out: Path, doubts: Sequence[Doubt]) -> str:
    if not doubts:
        return ""
    shown = (0.0, 0.1, 0.25, 0.5, 0.75)
    picks = [min(range(len(SHARES)), key=lambda i: abs(SHARES[i] - share)) for share in shown]
    lines = [
        "## Uncertainty",
        "",
        f"RV-Net on {doubts[0].photographs} test photographs with one fault code each. Mean error "
        "left after the most "
        'uncertain pixels were set aside, over the error of all. "error" sets them aside by the '
        "error itself: no map can do better.",
        "",
        "| uncertainty | "
        + " | ".join(f"{SHARES[i]:.0%} set aside" for i in picks)
        + " | rank correlation with the error |",
        "| --- |" + " --- |" * (len(picks) + 1),
    ]
    for doubt in doubts:
        cells = " | ".join(f"{doubt.curve[i]:.3f}" for i in picks)
        lines.append(f"| {doubt.name} | {cells} | {doubt.rank:.2f} |")
    return "\n".join([*lines, "", f"![error left]({out.stem}-doubt.png)"])


def _count(flags: Iterable[bool]) -> str:
    known = list(flags)
    return _plain(sum(known), len(known)) + f" of {len(known)}"


def _plain(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def _share(part: int, whole: int) -> str:
    """A share with Wilson's 95 % interval."""
    if not whole:
        return "-"
    p = part / whole
    middle = (p + Z95**2 / (2 * whole)) / (1 + Z95**2 / whole)
    half = Z95 / (1 + Z95**2 / whole) * sqrt(p * (1 - p) / whole + Z95**2 / (4 * whole**2))
    return f"{p:.3f} ({max(0, middle - half):.3f}-{min(1, middle + half):.3f})"
