"""Methods that draw a map on a picture; one a file, found by the name in a model's card."""

import importlib

from retinaview.catalog import ModelCard
from retinaview.core.methods import OverlayMethod
from retinaview.errors import CatalogError


def build(card: ModelCard) -> OverlayMethod:
    """Load the method that `card` names.

    Raises:
        CatalogError: there is no such method.
        WeightsError: the weights are missing or not the ones the card names.
    """
    name = f"{__name__}.{card.method}"
    unknown = CatalogError(f"{card.title}: this program has no overlay called {card.method}.")
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
    overlay: OverlayMethod = module.build(card)
    return overlay
