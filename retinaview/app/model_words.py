"""What the window calls a model."""

from retinaview.catalog import ModelCard
from retinaview.words import tr


def label_of(card: ModelCard) -> str:
    """Name and version: "RV-Net 1.0"; records have `card.label`."""
    return f"{tr(card.title)} {card.version}"
