"""`retinaview models`: the models that are there."""

import argparse

from retinaview import paths
from retinaview.catalog import TASK_TITLES, ModelCard
from retinaview.cli.output import say, show_json
from retinaview.cli.tools import Tools

EXCLUDED = {"folder", "is_shipped", "is_default", "config"}


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """List every model that makes a picture, the default first."""
    catalog = tools.make_catalog()
    cards = catalog.enhancers()
    for problem in catalog.problems:
        say(problem)
    if arguments.json:
        show_json([entry(card) for card in cards])
    else:
        _print_table(cards)
    return 0


def entry(card: ModelCard) -> dict[str, object]:
    """Give a model as JSON: its card, with `default` and `shipped` for where it stands."""
    fields = card.model_dump(mode="json", exclude=EXCLUDED)
    return {**fields, "default": card.is_default, "shipped": card.is_shipped}


def _print_table(cards: list[ModelCard]) -> None:
    width = max((len(card.id) for card in cards), default=0)
    task_width = max(len(title) for title in TASK_TITLES.values())
    for card in cards:
        notes = [note for note, holds in _notes(card) if holds]
        note = f" ({', '.join(notes)})" if notes else ""
        print(f"{card.id:<{width}}  {TASK_TITLES[card.task]:<{task_width}}  {card.label}{note}")
    print(f"Models of your own are read from {paths.user_models()}")


def _notes(card: ModelCard) -> list[tuple[str, bool]]:
    return [
        ("default", card.is_default),
        ("research use only", card.research_only),
        ("your own", not card.is_shipped),
    ]
