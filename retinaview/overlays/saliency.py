"""Overlay: where the picture has local structure, after Mahapatra.

Method: Mahapatra et al., MICCAI 2017, doi:10.1007/978-3-319-66179-7_44; see `imaging.saliency`.
Code of this project; no weights.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Map, Mask
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.errors import RunError
from retinaview.imaging.colour import grey
from retinaview.imaging.guided import shrink
from retinaview.imaging.reference_scale import field_side_px, scaled_px
from retinaview.imaging.saliency import saliency_map
from retinaview.imaging.surround import fill_surround
from retinaview.words import tr

WORKING_PX = 1024
"""Field at which the map is made, as in the paper; smaller photographs stay as they are."""
FILL_SIGMA_PX = 16.0
RIM_PX = 5
"""At the rim a window sees the filled surround as well; nothing is shown there."""
SHOWN_PERCENTILES = (2.0, 99.5)


def build(card: ModelCard) -> OverlayMethod:
    """Make the overlay that `card` describes."""
    return SaliencyOverlay(card.id, card.title)


@dataclass
class SaliencyOverlay:
    """Mahapatra's local saliency of one picture."""

    id: str
    title: str
    on: Subject = Subject.ORIGINAL
    needs: tuple[str, ...] = ()

    def draw(
        self,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        needed: Mapping[tuple[str, Subject], Overlay],
        progress: Progress,
    ) -> Overlay:
        """Compute the map; see `core.methods.OverlayMethod`."""
        side = field_side_px(image.fov)
        if not side:
            raise RunError(
                tr("{title}: the photograph has no lit field to work on.", title=tr(self.title))
            )
        progress(0.0, tr("Preparing the field"))
        luminance, shown = reduce_field(image, min(1.0, WORKING_PX / side))
        progress(0.3, tr("Looking for local structure"))
        values = for_display(saliency_map(luminance, shown), shown)
        progress(1.0, tr("Done"))
        return Overlay(
            self.id,
            tr(self.title),
            subject,
            values,
            low=tr("plain"),
            high=tr("structured"),
            caption=tr(
                "Local saliency (Mahapatra 2017) of the {picture}, computed at a field of "
                "{size} px. It shows where the picture has local structure; it "
                "explains neither the model nor a disease.",
                picture=subject.picture,
                size=min(side, WORKING_PX),
            ),
        )


def reduce_field(image: FundusImage, factor: float) -> tuple[Map, Mask]:
    """Shrink the whole frame by `factor`.

    Returns:
        Its luminance with the surround filled, and its field without a rim of `RIM_PX`.

    Raises:
        RunError: no field is left.
    """
    size = (max(1, round(image.height * factor)), max(1, round(image.width * factor)))
    luminance, cover = grey(image.rgb), image.fov.astype(np.float32)
    if factor < 1:
        luminance, cover = shrink(luminance, size), shrink(cover, size)
    inside = np.asarray(cover > 0.999)
    kernel = np.ones((2 * RIM_PX + 1, 2 * RIM_PX + 1), np.uint8)
    shown = np.asarray(cv2.erode(inside.astype(np.uint8), kernel), bool)
    if not shown.any():
        raise RunError(tr("The lit field is too small for a saliency map."))
    return fill_surround(luminance, inside, scaled_px(FILL_SIGMA_PX, inside)), shown


def for_display(saliency: Map, inside: Mask) -> Map:
    """Stretch between percentiles of the field to [0, 1]; NaN outside it."""
    low, high = np.percentile(saliency[inside], SHOWN_PERCENTILES)
    stretched = (saliency - low) / max(float(high - low), 1e-6)
    return np.where(inside, np.clip(stretched, 0, 1), np.nan).astype(np.float32)
