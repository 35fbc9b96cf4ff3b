"""The page of the quality benchmark: tables and reliability diagrams from its rows."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import cv2

from retinaview.core.review import Grade
from retinaview.imaging.quality_advice import NOTICED
from retinaview.networks.quality_net import FAULTS, KINDS
from trainer.benchmarks.quality_stats import (
    auc,
    balanced_interval,
    calibration_error,
    confusion,
    draw_reliability,
    rank_correlation,
    reliability,
)
from trainer.photographs import OPEN_SETS

Rows = Sequence[Mapping[str, Any]]
NAMES = [grade.value for grade in Grade]
STEPS = (0.1, 0.3, 0.5, 0.7)
"""Bounds of severity on the whole between which detection is counted."""


def write_page(path: Path, rows: Rows, label: str, note: str = "") -> None:
    """Write the page and, beside it, the diagrams.

    Args:
        path: Markdown file.
        rows: as `trainer.benchmarks.quality.Row`.
        label: name and version of the grader.
        note: a sentence on what was left out, "" where everything was measured.
    """
    lines = [
        "# Quality of the original",
        "",
        f"{label}, by `python -m trainer benchmark quality --data DIR --out FILE` (DIR as in",
        "[data.md](../data.md)); the raw numbers are in the CSV file of the same name. Intervals",
        "are 95 % bootstrap intervals over eyes. It was trained on drawn faults alone. Where",
        "Good ends and Reject begins was set on drawn mixtures of eyes kept apart and on good and",
        "poor photographs of the open sets (`trainer.quality_bars`); no label of EyeQ was trained",
        "on or used to set a bar.",
        "",
        *([f"**{note}**", ""] if note else []),
        *_eyeq(path, _of(rows, "photographs")),
        *_mixtures(path, _of(rows, "mixtures")),
        *_faults(_of(rows, "faults")),
        *_release(_of(rows, "release"), _of(rows, "faults")),
        *_folders(_of(rows, "photographs")),
        *_sample(_of(rows, "sample")),
        *_others(_of(rows, "photographs"), _of(rows, "others")),
    ]
    path.write_text("\n".join(lines).rstrip() + "\n", "utf-8")


def _of(rows: Rows, part: str) -> Rows:
    return [row for row in rows if row["part"] == part]


def _eyeq(path: Path, rows: Rows) -> list[str]:
    """Grades against EyeQ's labels."""
    labelled = [row for row in rows if row["what"] == "EyeQ" and row["grade"]]
    lines = ["## EyeQ's labels", ""]
    if not labelled:
        return [*lines, "No photograph with a label of EyeQ was there.", ""]
    present = [name for name in NAMES if any(row["truth"] == name for row in labelled)]
    absent = [name for name in NAMES if name not in present]
    interval = _balanced(labelled)
    lines += [f"{len(labelled)} labelled photographs, {', '.join(present)}.", ""]
    if absent:
        lines += [
            f"**None of them is labelled {' or '.join(absent)}**, so a balanced accuracy over the",
            "three grades cannot be formed from these labels; what follows is the recall of the",
            "grades that are there, which a grader that says the same of everything could reach.",
            "",
            f"Mean recall of {', '.join(present)}: {interval}.",
            "",
        ]
    else:
        lines += [f"Balanced accuracy: {interval}.", ""]
    return [*lines, *_confusion(labelled), *_reliability(path, labelled, "eyeq", "EyeQ's labels")]


def _mixtures(path: Path, rows: Rows) -> list[str]:
    """Three grades on foreign cameras, the truth following from what was drawn."""
    graded = [row for row in rows if row["grade"]]
    lines = ["## Drawn mixtures of faults, cameras never seen", ""]
    if not graded:
        return [*lines, "None was graded.", ""]
    photographs = len({row["picture"] for row in rows})
    return [
        *lines,
        f"{photographs} good photographs, {len(rows)} mixtures, {len(rows) - len(graded)} of them",
        "not graded. The truth is the grade that follows from the severities drawn, by the same",
        "code that drew the faults for training: this tells how cameras carry over, not whether",
        "people would agree.",
        "",
        f"Balanced accuracy: {_balanced(graded)}.",
        "",
        *_confusion(graded),
        *_reliability(path, graded, "mixtures", "drawn mixtures, cameras never seen"),
    ]


def _faults(rows: Rows) -> list[str]:
    """How often each fault is noticed, by severity."""
    heads = [f"below {STEPS[0]}"]
    heads += [f"{low} to {high}" for low, high in pairwise(STEPS)]
    heads.append(f"above {STEPS[-1]}")
    lines = [
        "## Faults one at a time, cameras never seen",
        "",
        f"Share in which the fault is named (rated {NOTICED} or more), by its severity on the",
        "whole; *AUC* tells 0.5 and more from below 0.1; *elsewhere* is how often the fault is",
        "named where another one was drawn.",
        "",
        "| | " + " | ".join(heads) + " | AUC | elsewhere |",
        "| --- |" + " --- |" * (len(heads) + 2),
    ]
    bounds = (-1.0, *STEPS, 2.0)
    for fault in FAULTS:
        own = [row for row in rows if row["what"] == fault and row[fault] is not None]
        cells = []
        for low, high in pairwise(bounds):
            values = [row[fault] for row in own if low <= row["strength"] < high]
            cells.append(_share(values))
        strong = [row[fault] for row in own if row["strength"] >= 0.5]
        none = [row[fault] for row in own if row["strength"] < 0.1]
        area = f"{auc(strong, none):.3f}" if strong and none else "–"
        elsewhere = [
            row[fault]
            for row in rows
            if row["what"] != fault and row["strength"] >= STEPS[1] and row[fault] is not None
        ]
        lines.append(f"| {fault} | " + " | ".join(cells) + f" | {area} | {_share(elsewhere)} |")
    return [*lines, ""]


def _release(rows: Rows, faults: Rows) -> list[str]:
    """What becomes of photographs spoilt by code the grader was not trained on."""
    lines = [
        "## `cofe-release`, on which it was not trained",
        "",
        "The same photographs. Its blur is 1 to 7 px wide, seldom more than Good or Usable; means",
        "of the rated severities.",
        "",
        "| | " + " | ".join(NAMES) + " | " + " | ".join(FAULTS) + " |",
        "| --- |" + " --- |" * (len(NAMES) + len(FAULTS)),
    ]
    clean = [row for row in faults if row["strength"] is not None and row["strength"] == 0]
    once = list({row["picture"]: row for row in clean}.values())
    titles = {"": "left as it is", "001": "light", "010": "spots", "100": "blur", "111": "all"}
    for code, title in titles.items():
        own = [row for row in rows if row["what"] == code] if code else once
        if own:
            lines.append(f"| {title} | {_grades(own)} | {_means(own)} |")
    return [*lines, ""]


def _folders(rows: Rows) -> list[str]:
    """Grades of photographs as they are, by folder and set."""
    lines = [
        "## Photographs as they are",
        "",
        "Counts by folder and set. *Clean* folders were chosen for vessel contrast, sharpness and",
        "evenness, then by eye; *lowquality* hold real faults of every strength, some slight.",
        f"Trained on: {', '.join(OPEN_SETS)} of train/clean.",
        "",
        "| | set | " + " | ".join(NAMES) + " | not graded |",
        "| --- | --- |" + " --- |" * (len(NAMES) + 1),
    ]
    for folder, camera in sorted({(row["folder"], row["camera"]) for row in rows}):
        own = [row for row in rows if (row["folder"], row["camera"]) == (folder, camera)]
        lines.append(f"| {folder} | {camera} | {_grades(own)} | {_count(own, '')} |")
    hazy = [row for row in rows if row["what"] == "cataract" and row["reject"] is not None]
    if len(hazy) > 2:
        strengths = [row["strength"] for row in hazy]
        lines += [
            "",
            f"Cataract severity (0 to 10, {len(hazy)} photographs of csdi, never trained on),",
            "Spearman's rank correlation with the rated low contrast: "
            f"{rank_correlation(strengths, [row['contrast'] for row in hazy]):.2f};",
            "with the chance of Reject: "
            f"{rank_correlation(strengths, [row['reject'] for row in hazy]):.2f}.",
        ]
    return [*lines, ""]


def _sample(rows: Rows) -> list[str]:
    """The grade of the drawn photograph that comes with the program."""
    lines = [
        f"The drawn sample that comes with the program, plainly spoilt: {row['grade']} "
        f"({row['confidence']:.2f})."
        for row in rows
        if row["grade"]
    ]
    return [*lines, ""] if lines else []


def _others(photographs: Rows, others: Rows) -> list[str]:
    """Refusals of real photographs, and what is said of other pictures."""
    lines = [
        "## Is it a colour fundus photograph?",
        "",
        "Real photographs; *no* is a wrong refusal.",
        "",
        "| | set | yes | unsure | no |",
        "| --- | --- | --- | --- | --- |",
    ]
    for folder, camera in sorted({(row["folder"], row["camera"]) for row in photographs}):
        own = [row for row in photographs if (row["folder"], row["camera"]) == (folder, camera)]
        lines.append(f"| {folder} | {camera} | {_answers(own)} |")
    lines += [
        f"| all | | {_answers(photographs)} |",
        "",
        "Other pictures: drawn imitations made of test photographs of cameras never seen, and",
        "pictures of scikit-image kept from training; *named* is how often the kind is right.",
        "Real OCT scans, angiograms or slit-lamp photographs were not at hand.",
        "",
        "| | yes | unsure | no | named |",
        "| --- | --- | --- | --- | --- |",
    ]
    for kind in KINDS[1:]:
        own = [row for row in others if row["what"] == kind]
        named = sum(row["kind"] == kind for row in own)
        lines.append(f"| {kind} | {_answers(own)} | {named} of {len(own)} |")
    return [*lines, ""]


def _balanced(rows: Rows) -> str:
    truth = [NAMES.index(row["truth"]) for row in rows]
    found = [NAMES.index(row["grade"]) for row in rows]
    return str(balanced_interval(truth, found, [row["group"] for row in rows]))


def _confusion(rows: Rows) -> list[str]:
    truth = [NAMES.index(row["truth"]) for row in rows]
    found = [NAMES.index(row["grade"]) for row in rows]
    table = confusion(truth, found, len(NAMES))
    lines = ["| truth | " + " | ".join(NAMES) + " |", "| --- |" + " --- |" * len(NAMES)]
    for name, counts in zip(NAMES, table, strict=True):
        lines.append(f"| {name} | " + " | ".join(str(count) for count in counts) + " |")
    return [*lines, ""]


def _reliability(path: Path, rows: Rows, name: str, title: str) -> list[str]:
    right = [row["grade"] == row["truth"] for row in rows]
    bins = reliability([row["confidence"] for row in rows], right)
    picture = path.with_name(f"{path.stem}-{name}.png")
    _, file = cv2.imencode(".png", draw_reliability(bins, title))
    picture.write_bytes(file.tobytes())
    return [
        f"Expected calibration error {calibration_error(bins):.3f}. How often a grade is right at",
        "each confidence, with the number of photographs:",
        "",
        f"![Reliability diagram: {title}]({picture.name})",
        "",
    ]


def _grades(rows: Rows) -> str:
    return " | ".join(str(_count(rows, name)) for name in NAMES)


def _count(rows: Rows, grade: str) -> int:
    return sum(row["grade"] == grade for row in rows)


def _means(rows: Rows) -> str:
    cells = []
    for fault in FAULTS:
        values = [row[fault] for row in rows if row[fault] is not None]
        cells.append(f"{sum(values) / len(values):.2f}" if values else "–")
    return " | ".join(cells)


def _share(values: Sequence[float]) -> str:
    if not values:
        return "–"
    return f"{sum(value >= NOTICED for value in values) / len(values):.2f} ({len(values)})"


def _answers(rows: Rows) -> str:
    answers = [sum(row["is_fundus"] is each for row in rows) for each in (True, None, False)]
    return " | ".join(str(answer) for answer in answers)
