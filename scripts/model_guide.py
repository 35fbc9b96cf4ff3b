"""Write docs/models.md: every system, from its card and a few words of our own.

    python -m scripts.model_guide

What a card says (use, limits, sources, licence, scores) is taken from it and typed nowhere else;
`docs/models.toml` has the order and a paragraph on each. `tests/test_model_guide.py` fails while
the page is not what this writes.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from retinaview.catalog import TASK_TITLES, Catalog, ModelCard, ScoreEntry
from retinaview.core.intended_use import STATEMENT

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "docs" / "models.md"
WORDS: Final = ROOT / "docs" / "models.toml"
OTHERS: Final = "Others"


def page() -> str:
    """Give the page as Markdown."""
    cards = {card.id: card for card in Catalog((ROOT / "models",)).cards()}
    told = tomllib.loads(WORDS.read_text("utf-8"))
    groups = list(_groups(told["group"], cards))
    parts = ["# The models", f"> {STATEMENT}", told["introduction"].strip()]
    parts += ["## All of them", _overview(groups)]
    for title, words, members in groups:
        parts += [f"## {title}", *filter(None, [words.strip()])]
        for card in members:
            parts += _section(card, told["words"].get(card.id, ""))
    return "\n\n".join(parts) + "\n"


def _groups(
    told: Sequence[Mapping[str, Any]], cards: Mapping[str, ModelCard]
) -> Iterator[tuple[str, str, list[ModelCard]]]:
    """Part the cards as `told`; who is in no group stands at the end."""
    for group in told:
        members = [cards[name] for name in group["models"] if name in cards]
        if members:
            yield group["title"], group["words"], members
    named = {name for group in told for name in group["models"]}
    if others := [card for name, card in cards.items() if name not in named]:
        yield OTHERS, "", others


def _overview(groups: Sequence[tuple[str, str, list[ModelCard]]]) -> str:
    rows = [
        (f"[{card.title}](#{card.id})", f"`{card.id}`", card.summary, card.licence)
        for _, _, members in groups
        for card in members
    ]
    return _table(("system", "id", "what it does", "licence"), rows)


def _section(card: ModelCard, words: str) -> Iterator[str]:
    yield f'<a id="{card.id}"></a>\n\n### {card.label}'
    if words:
        yield words.strip()
    yield _table(("", ""), list(_facts(card)))
    if card.scores:
        yield _scores(card.scores)
        yield _measured_by(card.scores)


def _facts(card: ModelCard) -> Iterator[tuple[str, str]]:
    yield "id", f"`{card.id}`"
    yield "task", TASK_TITLES[card.task] + (", generative" if card.generative else "")
    yield "what it does", card.summary
    yield "intended use", card.intended_use
    yield "limits, when not to use it", card.limitations
    yield "takes", _takes(card)
    if card.task != "overlay":
        yield "works at", _working_size(card)
    yield "source", card.source
    yield "trained on", card.trained_on or "nothing; it is a formula"
    yield "licence", card.licence + (" **Research only.**" if card.research_only else "")


def _takes(card: ModelCard) -> str:
    smallest = card.input.smallest_field_px
    field = f", its field at least {smallest} px across" if smallest else ""
    return f"a {card.input.photograph}{field}"


def _working_size(card: ModelCard) -> str:
    most, working = card.config.get("max_field_px"), card.config.get("working_px")
    if card.scale_policy == "fit":
        return f"{working} px; the correction is carried up to the photograph's own size"
    if most:
        return f"the photograph's own size; where the field is wider than {most} px, at {most} px"
    if card.scale > 1:
        return f"the photograph's own size; {card.scale} times as large comes out"
    return "the photograph's own size"


def _scores(scores: Sequence[ScoreEntry]) -> str:
    """Lay scores out: a row for what was measured on, a column for each measure."""
    cells: dict[str, dict[str, str]] = {}
    measures: dict[str, str] = {}
    for score in scores:
        measure, _, on = score.what.partition(", ")
        measures.setdefault(measure, score.unit)
        cells.setdefault(on, {})[measure] = f"{score.value + 0.0:g}"  # no -0
    heads = [f"{measure}, {unit}" if unit else measure for measure, unit in measures.items()]
    rows = [(on, *(row.get(measure, "") for measure in measures)) for on, row in cells.items()]
    return _table(("measured on", *heads), rows)


def _measured_by(scores: Sequence[ScoreEntry]) -> str:
    """Name the commands, each with its days."""
    days: dict[str, set[str]] = {}
    for score in scores:
        days.setdefault(score.command, set()).add(score.date)
    told = (f"`{command}`, {', '.join(sorted(dates))}" for command, dates in days.items())
    return "Measured by " + "; ".join(told) + "."


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(map(_cell, line)) + " |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
