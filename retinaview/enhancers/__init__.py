"""Methods that make a second picture; one a file, found by the name in a model's card."""

import importlib

from retinaview.catalog import ModelCard
from retinaview.core.methods import Enhancer
from retinaview.errors import CatalogError


def build(card: ModelCard) -> Enhancer:
    """Load the method that `card` names.

    Raises:
        CatalogError: there is no such method.
        WeightsError: the weights are missing or not the ones the card names.
    """
    name = f"{__name__}.{card.method}"
    unknown = CatalogError(f"{card.title}: this program has no method called {card.method}.")
    if not card.method.isidentifier():
        raise unknown
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise unknown from error
    if not hasattr(module, "build"):
        raise unknown
    enhancer: Enhancer = module.build(card)
    return enhancer
