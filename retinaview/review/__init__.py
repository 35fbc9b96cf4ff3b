"""What a model changed, kept, lost or may have invented: numbers, places and a verdict."""

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay
from retinaview.core.progress import Progress, part
from retinaview.core.review import Quality, Review
from retinaview.imaging.reference_scale import field_side_px
from retinaview.review.evidence import gather
from retinaview.review.guard import judge
from retinaview.review.report import places_of, scores_of
from retinaview.words import tr


def review_pair(
    original: FundusImage,
    processed: FundusImage,
    vessels: tuple[Overlay, Overlay] | None,
    card: ModelCard | None,
    progress: Progress,
    quality: Quality | None = None,
) -> Review:
    """Review what was made of a photograph.

    Both pictures are compared at the photograph's size, shrunk to a field of at most 1024 px; an
    enlargement is shrunk to the photograph first.

    Args:
        original: the photograph; its field counts.
        processed: the same frame, of any size.
        vessels: the vessel overlays of the original and of the processed picture, with
            `masks["vessels"]`; None leaves vessels unjudged.
        card: of the model; None where it is not known.
        progress: called between steps; may raise `Cancelled`.
        quality: of the original; one that is no fundus photograph is not to be relied on.

    Raises:
        MeasureError: the field is too small, or the frames differ in shape.
        Cancelled: the user stopped it.
    """
    evidence = gather(original, processed, vessels, part(progress, 0.0, 0.95))
    verdict, reasons = judge(evidence, card, field_side_px(original.fov), quality)
    progress(1.0, tr("Done"))
    return Review(verdict, reasons, scores_of(evidence), places_of(evidence))


__all__ = ["review_pair"]
