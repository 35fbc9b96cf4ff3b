"""The sentences that screen and report owe the reader before they trust a run."""

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.review import Grade, Quality
from retinaview.imaging.reference_scale import field_side_px


def contract_warnings(card: ModelCard, image: FundusImage) -> tuple[str, ...]:
    """Sentences on what of the photograph lies outside the model's input contract."""
    field = field_side_px(image.fov)
    smallest, largest = card.input.smallest_field_px, card.input.largest_field_px
    warnings = []
    if smallest is not None and field < smallest:
        warnings.append(
            f"The field is {field} px wide; {card.title} was made for {smallest} px and more."
        )
    if largest is not None and field > largest:
        warnings.append(
            f"The field is {field} px wide; {card.title} was made for {largest} px at most."
        )
    return tuple(warnings)


def quality_warnings(quality: Quality | None, card: ModelCard | None = None) -> tuple[str, ...]:
    """Sentences on a photograph that is no colour fundus photograph, or too poor to use.

    Args:
        quality: of the original; None where it was not looked at.
        card: the model that is to run on it, None where none is.
    """
    if quality is None:
        return ()
    warnings = []
    if quality.is_fundus is False:
        looks = f"looks like {quality.kind}" if quality.kind else "does not look like one"
        warnings.append(f"{_made_for(card)} colour photographs; this {looks}.")
    elif quality.grade is Grade.REJECT:
        warnings.append(quality.advice or _retake(quality))
    return tuple(warnings)


def _made_for(card: ModelCard | None) -> str:
    if card is None:
        return "These maps and numbers are meant for"
    return "This model was trained on" if card.sha256 is not None else "This filter was made for"


def _retake(quality: Quality) -> str:
    return f"Retake first: {', '.join(quality.reasons) or 'too poor to be read'}."
