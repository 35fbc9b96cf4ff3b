"""What the window calls a model, and the picture that one made."""

from retinaview.catalog import ModelCard
from retinaview.core.study import Study
from retinaview.words import tr


def label_of(card: ModelCard) -> str:
    """Name and version: "RV-Net 1.0"; records have `card.label`."""
    return f"{tr(card.title)} {card.version}"


def made_by(study: Study) -> str:
    """Name, version and share for badges and lists; records have `study.model_label`."""
    made = study.provenance
    label = f"{tr(made.model_title)} {made.model_version}"
    if made.how_much == 1:
        return label
    return tr("{model} at {percent:.0f} %", model=label, percent=100 * made.how_much)
