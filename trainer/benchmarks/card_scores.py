"""What a benchmark measured, written into the cards of the models it measured."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import tomlkit

from retinaview.catalog import CARD_NAME, ModelCard
from trainer.benchmarks.protocol import INPUT, UNTOUCHED
from trainer.files import write_text
from trainer.photographs import OPEN_SETS
from trainer.recipe import read_recipe, recipe_names

Rows = Sequence[Mapping[str, Any]]


def write_scores(card: ModelCard, rows: Rows, command: str) -> None:
    """Replace the `scores` of a card by what `rows` say of its model; nothing else is changed.

    Args:
        card: of the model.
        rows: raw rows of the restoration benchmark, of the input and of every model.
        command: that measured them.
    """
    put_scores(card, restoration_scores(rows, card.id), command)


def titles_of(rows: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """What a page calls models: `known` titles, then those of recipes whose models are not here.

    Args:
        rows: ids that were measured, each as often as it likes.
        known: titles by id, in the order of the page.
    """
    others = sorted({name for name in rows if name not in known})
    recipes = set(recipe_names())
    return dict(known) | {
        name: read_recipe(name).card.title if name in recipes else name for name in others
    }


def put_scores(card: ModelCard, scores: Iterable[tuple[str, float, str]], command: str) -> None:
    """Replace the `scores` of a card; nothing else is changed.

    Args:
        card: of the model.
        scores: what was measured, its value and its unit ("" for none).
        command: that measured them.
    """
    path = card.folder / CARD_NAME
    document = tomlkit.parse(path.read_text("utf-8"))
    document.pop("scores", None)
    entries = tomlkit.aot()
    for what, value, unit in scores:
        entry = tomlkit.table()
        entry["what"] = what
        entry["value"] = value + 0.0  # never -0
        if unit:
            entry["unit"] = unit
        entry["command"] = command
        entry["date"] = date.today().isoformat()
        entries.append(entry)
    document["scores"] = entries
    write_text(path, tomlkit.dumps(document))


def restoration_scores(rows: Rows, model: str) -> list[tuple[str, float, str]]:
    """Sentences and values for a card: gains over the input at 512 px, apart by camera."""
    found = []
    for group, is_own in (("foreign cameras", False), ("training camera", True)):
        for code in sorted({row["code"] for row in rows}):
            part = [
                row
                for row in rows
                if (row["code"], row["side"], row["source"]) == (code, 512, "clean")
                and (row["camera"] in OPEN_SETS) == is_own
            ]
            own = {_key(row): row for row in part if row["model"] == model}
            before = {_key(row): row for row in part if row["model"] == INPUT}
            pairs = [(own[key], before[key]) for key in own]
            if not pairs:
                continue
            what = f"cofe-release {code} at 512 px, {group}, {len(pairs)} pictures"
            if code == UNTOUCHED:
                value = np.mean([row["psnr"] for row, _ in pairs])
                text = f"PSNR (at most 60) to good photographs left untouched, {group}"
                text += f", {len(pairs)} pictures"
                found.append((text, round(float(value), 2), "dB"))
                continue
            for name, unit, digits in (("psnr", "dB", 2), ("ssim", "", 4)):
                value = np.mean([row[name] - base[name] for row, base in pairs])
                text = f"{name.upper()} gain, {what}"
                found.append((text, round(float(value), digits), unit))
    return found


def _key(row: Mapping[str, Any]) -> tuple[str, int]:
    return (row["photograph"], row["seed"])
