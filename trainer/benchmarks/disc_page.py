"""The disc benchmark's raw rows as a Markdown page and as scores for the cards."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from retinaview.catalog import ModelCard
from trainer.benchmarks.card_scores import put_scores
from trainer.files import write_text

Rows = Sequence[Mapping[str, Any]]

COMMAND = "python -m trainer benchmark disc --data DIR --out FILE"
CENTRE_WITHIN_DD = 0.5
"""A centre counts as found within half a disc diameter of the true one: on the disc."""
NO_DISC = "no disc"
PHANTOMS = "phantoms at "
OUTLINED = ("idrid", "drishti")
ASKED = " (asked of the research model)"
HEAD = (
    "# Disc, cup and fovea",
    "",
    f"Made by `{COMMAND}` (DIR as in",
    "[data.md](../data.md)); the raw numbers are in the CSV file of the same name.",
    "",
    "Every model runs as a user runs it, from the photograph to ellipses at its own size. A disc",
    "or cup that was not found counts as Dice 0. *Centre found*: within half a disc diameter of",
    "the centre of the outline a grader drew. *Vertical C/D error*: mean absolute difference",
    "of the ellipses' ratio and the graders' outlines, where a cup was found.",
    "",
)


def write_page(path: Path, rows: Rows, titles: Mapping[str, str]) -> None:
    """Write the page.

    Args:
        path: Markdown file to write.
        rows: raw rows, as `trainer.benchmarks.disc.Row`.
        titles: names of models by id, in their order.
    """
    lines = list(HEAD)
    lines += _targets(rows, titles)
    lines += _outlined(rows, titles)
    lines += _phantoms(rows, titles)
    lines += _without(rows, titles)
    write_text(path, "\n".join(lines))


def write_scores(card: ModelCard, rows: Rows) -> None:
    """Replace the `scores` of a card by what `rows` say of its model; nothing else is changed."""
    put_scores(card, _scores([row for row in rows if row["model"] == card.id]), COMMAND)


def _scores(rows: Rows) -> list[tuple[str, float, str]]:
    """Sentences, values and units for a card."""
    found: list[tuple[str, float, str]] = []
    for group in (*OUTLINED, *_phantom_groups(rows)):
        part = _of(rows, group=group)
        if not part:
            continue
        count = f"{group}, {len(part)} pictures"
        found.append((f"Disc centre found, {count}", round(100 * _hits(part), 1), "%"))
        found.append((f"Dice of the disc, {count}", round(_mean(part, "disc_dice"), 3), ""))
        for name, title in (("cup_dice", "Dice of the cup"), ("fovea_off_dd", "Fovea off by")):
            if any(row[name] is not None for row in part):
                unit = "DD" if name == "fovea_off_dd" else ""
                found.append((f"{title}, {count}", round(_mean(part, name), 3), unit))
        errors = _ratio_errors(part)
        if errors:
            found.append((f"Vertical C/D error, {count}", round(float(np.mean(errors)), 3), ""))
    hidden = _of(rows, group=NO_DISC)
    if hidden:
        wrong = 100 * float(np.mean([row["is_found"] for row in hidden]))
        text = f"A disc found where there is none, {len(hidden)} parts of photographs"
        found.append((text, round(wrong, 1), "%"))
    return found


def _targets(rows: Rows, titles: Mapping[str, str]) -> list[str]:
    """What was asked for, and whether it was met."""
    lines = ["## Targets", "", "| target | model | measured | met |", "| --- | --- | --- | --- |"]
    for model, title in titles.items():
        own = _of(rows, model=model)
        idrid, drishti = (_of(own, group=group) for group in OUTLINED)
        if idrid:
            value = _mean(idrid, "disc_dice")
            lines.append(_line("disc Dice ≥ 0.93, idrid", title, f"{value:.3f}", value >= 0.93))
        both = [*idrid, *drishti]
        if both:
            hits = sum(map(_is_hit, both))
            text = f"{hits} of {len(both)}"
            lines.append(_line("disc centre found on all", title, text, hits == len(both)))
        if drishti:
            value = _mean(drishti, "cup_dice")
            name = f"cup Dice ≥ 0.80, drishti{ASKED}"
            lines.append(_line(name, title, f"{value:.3f}", value >= 0.8))
            errors = _ratio_errors(drishti)
            error = float(np.mean(errors)) if errors else float("nan")
            name = f"vertical C/D error ≤ 0.08, drishti{ASKED}"
            lines.append(_line(name, title, f"{error:.3f}", error <= 0.08))
        sizes = [_mean(_of(own, group=group), "disc_dice") for group in _phantom_groups(own)]
        if len(sizes) > 1:
            spread = max(sizes) - min(sizes)
            name = "disc Dice of phantoms within 0.03 over sizes"
            lines.append(_line(name, title, f"{spread:.3f}", spread <= 0.03))
    return [*lines, ""]


def _outlined(rows: Rows, titles: Mapping[str, str]) -> list[str]:
    lines = [
        "## Outlined photographs",
        "",
        "`idrid` is the training camera, `drishti` a foreign one unless a model was trained on it.",
        "Means over photographs, least and largest in brackets.",
        "",
        "| set | model | photographs | centre found | disc Dice | cup Dice | vertical C/D error |"
        " seconds |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for group in OUTLINED:
        for model, title in titles.items():
            part = _of(rows, group=group, model=model)
            if part:
                cells = (
                    group,
                    title,
                    str(len(part)),
                    str(sum(map(_is_hit, part))),
                    _range(row["disc_dice"] for row in part),
                    _range(row["cup_dice"] for row in part),
                    _range(_ratio_errors(part)),
                    f"{np.median([row['seconds'] for row in part]):.2f}",
                )
                lines.append(_row(cells))
    return [*lines, ""]


def _phantoms(rows: Rows, titles: Mapping[str, str]) -> list[str]:
    lines = [
        "## Phantoms",
        "",
        "Drawn eyes of seeds that no model was trained on; every second one has lesions. The truth",
        "is exact. *Fovea off* is over those on which one was found.",
        "",
        "| size | model | pictures | disc Dice | cup Dice | vertical C/D error | fovea found |"
        " fovea off (DD) |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for group in _phantom_groups(rows):
        for model, title in titles.items():
            part = _of(rows, group=group, model=model)
            cells = (
                group.removeprefix(PHANTOMS),
                title,
                str(len(part)),
                _range(row["disc_dice"] for row in part),
                _range(row["cup_dice"] for row in part),
                _range(_ratio_errors(part)),
                str(sum(row["is_fovea_found"] for row in part)),
                _range(row["fovea_off_dd"] for row in part),
            )
            lines.append(_row(cells))
    return [*lines, ""]


def _without(rows: Rows, titles: Mapping[str, str]) -> list[str]:
    lines = [
        "## Photographs without outlines",
        "",
        "How often anything is found. *No disc*: round parts of the outlined photographs, cut so",
        "that no disc is in them; whatever is found there is nonsense. On the other folders nobody",
        "has outlined discs, so these are counts and no accuracy; the fovea of real photographs",
        "was never measured against a grader's and is only kept at a likely place.",
        "",
        "| pictures | model | number | disc found | fovea kept | median confidence |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    groups = list(dict.fromkeys(row["group"] for row in rows))
    for group in groups:
        if group.startswith(PHANTOMS):
            continue
        for model, title in titles.items():
            part = _of(rows, group=group, model=model)
            if not part:
                continue
            known = [row["confidence"] for row in part if row["confidence"] is not None]
            middle = f"{np.median(known):.2f}" if known else ""
            cells = (
                group,
                title,
                str(len(part)),
                str(sum(row["is_found"] for row in part)),
                str(sum(row["is_fovea_found"] for row in part)),
                middle,
            )
            lines.append(_row(cells))
    return [*lines, ""]


def _of(rows: Rows, **wanted: str) -> Rows:
    return [row for row in rows if all(row[name] == value for name, value in wanted.items())]


def _phantom_groups(rows: Rows) -> list[str]:
    return [g for g in dict.fromkeys(row["group"] for row in rows) if g.startswith(PHANTOMS)]


def _is_hit(row: Mapping[str, Any]) -> bool:
    return row["off_dd"] is not None and row["off_dd"] <= CENTRE_WITHIN_DD


def _hits(rows: Rows) -> float:
    return float(np.mean([_is_hit(row) for row in rows]))


def _mean(rows: Rows, name: str) -> float:
    known = [row[name] for row in rows if row[name] is not None]
    return float(np.mean(known)) if known else float("nan")


def _ratio_errors(rows: Rows) -> list[float]:
    return [
        abs(row["vertical_cd"] - row["true_vertical_cd"])
        for row in rows
        if row["vertical_cd"] is not None and row["true_vertical_cd"] is not None
    ]


def _range(values: Iterable[float | None]) -> str:
    known = [value for value in values if value is not None]
    if not known:
        return ""
    return f"{np.mean(known):.3f} ({min(known):.3f} to {max(known):.3f})"


def _line(target: str, model: str, measured: str, is_met: bool) -> str:
    return _row((target, model, measured, "yes" if is_met else "**no**"))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
