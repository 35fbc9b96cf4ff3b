"""Which models can be trained further on one's own photographs, and on which kind of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from retinaview.catalog import ModelCard
from retinaview.workflow.trainings import Kind

OWN: Final = "-own"
"""At the end of the id of a model that was trained on one's own photographs."""


@dataclass(frozen=True)
class Trainable:
    """How a model is trained further.

    Attributes:
        recipe: what the trainer calls it.
        kinds: of photographs it learns from, the usual one first.
    """

    recipe: str
    kinds: tuple[Kind, ...]


_RESTORERS: Final = ("rv-net", "mage-net", "cofe-net")
_FROM_GOOD: Final = ("rv-denoise", "dncnn-green", "rv-sr-x2", "rv-sr-x4")
_RECIPES: Final[Mapping[str, Trainable]] = {
    **{name: Trainable(name, ("good", "pairs")) for name in _RESTORERS},
    **{name: Trainable(name, ("good",)) for name in _FROM_GOOD},
    "zhao-feature": Trainable("zhao-feature", ("heaps", "good")),
    "vessels": Trainable("vessels", ("vessels",)),
    "disc": Trainable("disc", ("disc",)),
}


def trainable(card: ModelCard) -> Trainable | None:
    """Say how a model is trained further, None where it has nothing to learn or no recipe."""
    return _RECIPES.get(card.id.removesuffix(OWN))
