"""Overlay: what changed between original and processed picture, light apart from structure.

Method: a slow local fit of each picture from the other (`imaging.explain`); what it follows is
light and colour, what it does not follow is structure. `config.show` chooses "structure" or
"light". Code of this project; no weights.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Map, Mask
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Overlay, Place, Score, Subject
from retinaview.core.progress import Progress
from retinaview.errors import CatalogError, MeasureError, RunError
from retinaview.imaging.explain import fit_pair
from retinaview.imaging.smooth import gaussian
from retinaview.imaging.working_pair import WorkingPair, working_pair
from retinaview.metrics.change import Change, measure_change
from retinaview.words import tr

FULL_SCALE = {"structure": 0.2, "light": 0.3}
"""At the top of the legend: of the local brightness, and of full intensity."""
REGION_SHARE = 0.015
"""Radius of a region over the field's side."""
MOST_PLACES = 8
LEAST_AMOUNT = 0.15
"""Of the legend's top; regions that changed less are no places."""


def build(card: ModelCard) -> OverlayMethod:
    """Make the overlay that `card` describes.

    Raises:
        CatalogError: `config.show` is neither "structure" nor "light".
    """
    show = str(card.config.get("show", "structure"))
    if show not in FULL_SCALE:
        raise CatalogError(
            tr("{title}: its card cannot show {show}.", title=tr(card.title), show=show)
        )
    return ChangeOverlay(card.id, card.title, show)


@dataclass
class ChangeOverlay:
    """One half of the change map."""

    id: str
    title: str
    show: str
    on: Subject = Subject.PAIR
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
        pair = pair_of(self.title, original, image)
        progress(0.2, tr("Following light and colour"))
        change = measure_change(pair, fit_pair(pair))
        progress(1.0, tr("Done"))
        return self._structure(pair, change) if self.show == "structure" else self._light(change)

    def _structure(self, pair: WorkingPair, change: Change) -> Overlay:
        top = FULL_SCALE["structure"]
        return Overlay(
            self.id,
            tr(self.title),
            Subject.PAIR,
            np.clip(change.structure / np.float32(top), 0, 1),
            low=tr("follows from light and focus"),
            high=tr("{share:.0%} contrast and more unexplained", share=top),
            caption=tr(
                "Structure that one of the two pictures has and the other does not explain "
                "by light, colour, tone or focus, compared at a field of {size} px. Look "
                "at the original there; noise that was taken out shows too.",
                size=pair.field_px,
            ),
            colormap="inferno",
            places=changed_places(change.structure, pair, top),
            numbers=(
                _percent("structure_changed", tr("Structure changed"), change.structure_changed),
            ),
        )

    def _light(self, change: Change) -> Overlay:
        top = FULL_SCALE["light"]
        return Overlay(
            self.id,
            tr(self.title),
            Subject.PAIR,
            np.clip(change.light / np.float32(top), 0, 1),
            low=tr("same light and colour"),
            high=tr("changed by {share:.0%} and more", share=top),
            caption=tr(
                "How far slow light and colour differ between original and processed "
                "picture. This is what an enhancement is meant to change."
            ),
            colormap="cividis",
            numbers=(
                _percent("light_changed", tr("Light and colour changed"), change.light_changed),
            ),
        )


def pair_of(title: str, original: FundusImage | None, image: FundusImage) -> WorkingPair:
    """Bring a pair to its working size.

    Raises:
        RunError: there is no original, or the two cannot be compared.
    """
    if original is None:
        raise RunError(
            tr("{title}: this map compares two pictures and was given one.", title=tr(title))
        )
    try:
        return working_pair(original, image)
    except MeasureError as error:
        raise RunError(tr("{title}: {problem}", title=tr(title), problem=str(error))) from error


def changed_places(structure: Map, pair: WorkingPair, top: float) -> tuple[Place, ...]:
    """Find the regions that changed most, the largest change first."""
    radius = REGION_SHARE * pair.field_px
    pooled = gaussian(np.nan_to_num(structure), radius / 2)
    reach = max(1, round(radius))
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    is_peak: Mask = (pooled >= cv2.dilate(pooled, kernel)) & (pooled >= LEAST_AMOUNT * top)
    found = sorted(np.argwhere(is_peak & pair.inside), key=lambda at: -pooled[at[0], at[1]])
    places = []
    for row, column in found[:MOST_PLACES]:
        y, x = pair.to_original((float(row), float(column)))
        amount = min(1.0, float(pooled[row, column]) / top)
        places.append(Place(y, x, 2 * radius * pair.zoom, tr("Structure changed"), amount))
    return tuple(places)


def _percent(name: str, title: str, value: float) -> Score:
    return Score(name, title, Subject.PAIR, 100 * value, "%", 1)
