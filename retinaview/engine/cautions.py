"""The sentences that screen and report owe the reader before they trust a run."""

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.review import Grade, Quality
from retinaview.imaging.reference_scale import field_side_px
from retinaview.words import joined, tr


def contract_warnings(card: ModelCard, image: FundusImage) -> tuple[str, ...]:
    """Sentences on what of the photograph lies outside the model's input contract."""
    field = field_side_px(image.fov)
    smallest, largest = card.input.smallest_field_px, card.input.largest_field_px
    warnings = []
    if smallest is not None and field < smallest:
        warnings.append(
            tr(
                "The field is {field} px wide; {title} was made for {smallest} px and more.",
                field=field,
                title=tr(card.title),
                smallest=smallest,
            )
        )
    if largest is not None and field > largest:
        warnings.append(
            tr(
                "The field is {field} px wide; {title} was made for {largest} px at most.",
                field=field,
                title=tr(card.title),
                largest=largest,
            )
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
        warnings.append(_other_kind(card, quality.kind))
    elif quality.grade is Grade.REJECT:
        warnings.append(quality.advice or _retake(quality))
    return tuple(warnings)


def _other_kind(card: ModelCard | None, kind: str) -> str:
    """Say that a photograph is of another kind than card or maps are for; "" for none known."""
    if card is None:
        return (
            tr(
                "These maps and numbers are meant for colour photographs; this looks like {kind}.",
                kind=kind,
            )
            if kind
            else tr(
                "These maps and numbers are meant for colour photographs; this does not look like "
                "one."
            )
        )
    if card.sha256 is None:
        return (
            tr("This filter was made for colour photographs; this looks like {kind}.", kind=kind)
            if kind
            else tr("This filter was made for colour photographs; this does not look like one.")
        )
    return (
        tr("This model was trained on colour photographs; this looks like {kind}.", kind=kind)
        if kind
        else tr("This model was trained on colour photographs; this does not look like one.")
    )


def _retake(quality: Quality) -> str:
    reasons = joined(quality.reasons, tr(", ")) or tr("too poor to be read")
    return tr("Retake first: {fault}.", fault=reasons)
