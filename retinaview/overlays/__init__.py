"""Methods that draw a map on a picture; one a file, found by the name in a model's card."""

from retinaview.catalog import ModelCard
from retinaview.core.methods import OverlayMethod, import_method


def build(card: ModelCard) -> OverlayMethod:
    """Load the method that `card` names.

    Raises:
        CatalogError: there is no such method.
        WeightsError: the weights are missing or not the ones the card names.
    """
    overlay: OverlayMethod = import_method(__name__, card.method, card.title).build(card)
    return overlay
