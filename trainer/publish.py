"""Writing a trained network as a model folder: card, weights, their sha256."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import tomlkit
from safetensors.torch import save_file
from torch import Tensor

from retinaview.catalog import CARD_NAME, WEIGHTS_NAME, file_sha256
from trainer.photographs import OPEN_SETS
from trainer.progressing import Run
from trainer.recipe import TrainRecipe


def publish(
    folder: Path,
    recipe: TrainRecipe,
    weights: Mapping[str, Tensor],
    run: Run,
    started_from: str = "",
    told: str = "",
) -> Path:
    """Write `folder/<id>/` with `model.toml` and `weights.safetensors`, whole or not at all.

    Weights are stored as float16, half the size; they run as float32.

    Args:
        folder: where model folders lie.
        recipe: what was trained; its card says what the model is.
        weights: of the network, averaged.
        run: how long it was trained.
        started_from: name and version of the model whose weights it began with; "" for none.
        told: what it was trained on; "" for photographs degraded on the fly.

    Returns:
        The model's folder.
    """
    card = recipe.card
    target = folder / card.id
    target.mkdir(parents=True, exist_ok=True)
    state = {name: value.half().contiguous() for name, value in sorted(weights.items())}
    partial = target / (WEIGHTS_NAME + ".partial")
    save_file(state, partial)
    partial.chmod(0o644)
    os.replace(partial, target / WEIGHTS_NAME)
    told = told or _degraded(recipe)
    spent = f"{run.step} steps in {run.seconds / 60:.0f} minutes, {date.today().isoformat()}."
    start = f"Begun with the weights of {started_from}. " if started_from else ""
    trained_on = f"{start}{told}; {spent}"
    text = tomlkit.dumps(_card(recipe, file_sha256(target / WEIGHTS_NAME), trained_on))
    partial = target / (CARD_NAME + ".partial")
    partial.write_text(text, "utf-8")
    os.replace(partial, target / CARD_NAME)
    return target


def _card(recipe: TrainRecipe, sha256: str, trained_on: str) -> tomlkit.TOMLDocument:
    card = recipe.card
    document = tomlkit.document()
    for name in ("title", "version", "task"):
        document[name] = getattr(card, name)
    document["method"] = card.method or recipe.system
    document["summary"] = card.summary
    document["scale"] = card.scale
    document["scale_policy"] = card.scale_policy
    document["is_default"] = card.is_default
    document["research_only"] = not _is_open(recipe)
    document["generative"] = card.generative
    document["sha256"] = sha256
    for name in ("intended_use", "limitations", "licence", "source"):
        document[name] = getattr(card, name)
    document["trained_on"] = trained_on
    config = tomlkit.inline_table()
    config.update({name: _plain(value) for name, value in recipe.network.items()})
    config.update(card.config)
    document["config"] = config
    contract = tomlkit.table()
    contract["photograph"] = card.photograph
    contract["smallest_field_px"] = card.smallest_field_px
    document["input"] = contract
    return document


def _is_open(recipe: TrainRecipe) -> bool:
    sets = {*recipe.data.sets, *_unlabelled(recipe)}
    return bool(recipe.data.sets) and sets <= set(OPEN_SETS)


def _unlabelled(recipe: TrainRecipe) -> tuple[str, ...]:
    """Sets that poor photographs without a partner came from."""
    names = recipe.settings.get("unlabelled_sets", ())
    assert isinstance(names, tuple)
    return tuple(str(name) for name in names)


def _degraded(recipe: TrainRecipe) -> str:
    sets = ", ".join(recipe.data.sets) or "the folder given"
    without = ", ".join(_unlabelled(recipe))
    real = f"Taught on real poor photographs without a partner of {without} too. "
    return (real if without else "") + (
        f"{sets} and {recipe.data.phantoms} drawn phantoms, degraded on the fly"
    )


def _plain(value: int | float | str | tuple[int, ...]) -> int | float | str | list[int]:
    return list(value) if isinstance(value, tuple) else value
