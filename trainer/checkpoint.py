"""All that going on needs, in one file: weights, optimisers, averages, and the state of chance."""

import os
import random
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import numpy as np
import torch

from retinaview.errors import OptionError
from retinaview.words import tr
from trainer import processes


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a checkpoint whole or not at all; a kill leaves the one before.

    Under several processes each has to call it: the first one writes, the others give what their
    chance is at.
    """
    chance = processes.gathered(_chance())
    if not processes.is_first():
        return
    partial = path.with_suffix(".partial")
    with partial.open("wb") as stream:
        torch.save({**state, "chance": chance}, stream)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(partial, path)


def load_checkpoint(path: Path, device: torch.device) -> dict[str, Any]:
    """Read a checkpoint and set chance to where it was.

    Raises:
        OptionError: it is damaged, or of another program.
    """
    try:
        state: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
        chance = state.get("chance")
        if chance is None:  # of an earlier program
            torch.set_rng_state(state["rng"].cpu())
        elif processes.rank() < len(chance):
            _set_chance(chance[processes.rank()])
    except (OSError, RuntimeError, UnpicklingError, KeyError, TypeError, EOFError) as error:
        raise OptionError(
            tr(
                "{path}: this checkpoint is damaged. Choose another folder, or delete it to begin "
                "anew.",
                path=path,
            )
        ) from error
    return state


def seed_chance(seed: int) -> None:
    """Set chance at the start of a training; torch was set where the network was made."""
    rank = processes.rank()
    random.seed(seed + rank)
    np.random.seed((seed + rank) % 2**32)  # noqa: NPY002
    if rank:  # networks begin alike, what they leave out by chance does not
        torch.manual_seed(seed + rank)


def _chance() -> dict[str, Any]:
    """Where the generators of torch, numpy and Python are, in values that load without code."""
    _, words, position, has_gauss, gauss = np.random.get_state()  # noqa: NPY002
    keys = np.asarray(words, np.int64)
    version, numbers, normal = random.getstate()
    chance: dict[str, Any] = {
        "torch": torch.get_rng_state(),
        "numpy": [torch.from_numpy(keys), position, has_gauss, gauss],
        "python": [version, list(numbers), normal],
    }
    if torch.cuda.is_available():
        chance["cuda"] = torch.cuda.get_rng_state()
    return chance


def _set_chance(chance: dict[str, Any]) -> None:
    torch.set_rng_state(chance["torch"].cpu())
    keys, position, has_gauss, gauss = chance["numpy"]
    numbers = keys.cpu().numpy().astype(np.uint32)
    np.random.set_state(("MT19937", numbers, position, has_gauss, gauss))  # noqa: NPY002
    version, integers, normal = chance["python"]
    random.setstate((version, tuple(integers), normal))
    if "cuda" in chance and torch.cuda.is_available():
        torch.cuda.set_rng_state(chance["cuda"].cpu())
