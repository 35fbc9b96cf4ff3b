"""Overlay: the blood vessels, as a probability and as a decided mask.

The network is `networks/vessel_net.py`, written for this project; its weights are trained by
`python -m trainer fit vessels` on openly licensed photographs and drawn phantoms (see its card).

The field's square is read at its native side within the network's limits (512 to 1024 px); the
probability is carried up smoothly to the photograph's own size and cut at the card's threshold,
which was fixed on training data.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Map, Mask
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.progress import Progress, silent
from retinaview.errors import RunError
from retinaview.imaging.guided import shrink
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.square_frame import SquareFrame
from retinaview.imaging.working_size import cut_field
from retinaview.networks.vessel_net import VesselFinder, load_finder, working_side
from retinaview.runtime.device import settle_threads
from retinaview.words import tr

DEFAULT_THRESHOLD = 0.5


def build(card: ModelCard) -> OverlayMethod:
    """Load the network that `card` describes."""
    settle_threads()
    threshold = card.config.get("threshold", DEFAULT_THRESHOLD)
    if not isinstance(threshold, (int, float)):
        raise RunError(tr("{title}: the threshold in its card is no number.", title=tr(card.title)))
    return VesselOverlay(card.id, card.title, card.label, load_finder(card), float(threshold))


@dataclass
class VesselOverlay:
    """The vessels of one picture."""

    id: str
    title: str
    label: str
    finder: VesselFinder
    threshold: float
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
        """Find the vessels; see `core.methods.OverlayMethod`."""
        full = self.probability(image, progress)
        mask = (full >= self.threshold) & image.fov
        progress(1.0, tr("Done"))
        native = field_side_px(image.fov)
        side = working_side(native)
        return Overlay(
            self.id,
            tr(self.title),
            subject,
            _at_working_size(full, image.fov, side / native),
            low=tr("no vessel"),
            high=tr("vessel"),
            caption=tr(
                "Vessel probability by {label} on the {picture}, read at a field of {side} "
                "px. Faint vessels may be missing; arteries and veins are not told apart.",
                label=self.label,
                picture=subject.picture,
                side=side,
            ),
            masks={"vessels": mask},
            numbers=self._numbers(mask, image.fov, subject),
        )

    def probability(self, image: FundusImage, progress: Progress = silent) -> Map:
        """Find the vessels at the photograph's own size.

        Returns:
            (H, W) float32 in [0, 1], 0 outside the field.

        Raises:
            RunError: there is no lit field.
            Cancelled: the user stopped it.
        """
        native = field_side_px(image.fov)
        if not native:
            raise RunError(
                tr("{title}: the photograph has no lit field to work on.", title=tr(self.title))
            )
        side = working_side(native)
        progress(0.0, tr("Preparing the field"))
        square = cut_field(image, side)
        progress(0.2, tr("Looking for vessels"))
        found = self.finder.probability(square.rgb, square.mask)
        progress(0.8, tr("Bringing the vessels to full size"))
        return SquareFrame.of(image.fov, side).from_square(
            found, np.zeros(image.fov.shape, np.float32)
        )

    def _numbers(self, mask: Mask, fov: Mask, subject: Subject) -> tuple[Score, ...]:
        share = 100 * float(mask.sum()) / max(1, int(fov.sum()))
        return (
            Score("vessel_share", tr("Vessels, share of the field"), subject, share, "%", 1),
            Score(
                "vessel_threshold",
                tr("Vessel threshold"),
                subject,
                self.threshold,
                digits=3,
                note=tr("Least probability that counts as vessel; fixed on training data."),
            ),
        )


def _at_working_size(full: Map, fov: Mask, factor: float) -> Map:
    """The whole frame shrunk to the size it was read at, NaN outside the field."""
    cover = fov.astype(np.float32)
    if factor < 1:
        size = (max(1, round(fov.shape[0] * factor)), max(1, round(fov.shape[1] * factor)))
        full, cover = shrink(full, size), shrink(cover, size)
    values = np.clip(full / np.maximum(cover, np.float32(1e-6)), 0, 1)
    return np.where(cover > 0.5, values, np.float32(np.nan)).astype(np.float32)
