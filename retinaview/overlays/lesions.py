"""Overlay: small dark and bright spots that the processed picture keeps, loses or adds.

Method: spots found at several sizes (`imaging.blobs`) and looked for in the other picture
(`metrics.lesion_candidates`). Code of this project; no weights.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Outline, Overlay, Place, Score, Subject, Swatch
from retinaview.core.progress import Progress
from retinaview.imaging.blobs import Peak
from retinaview.imaging.explain import fit_pair
from retinaview.imaging.working_pair import WorkingPair
from retinaview.metrics.lesion_candidates import Fate, PairSpots, Spot
from retinaview.metrics.suspicion import suspicion, suspicious
from retinaview.overlays.change import pair_of
from retinaview.words import mark, tr

COLOURS = {Fate.KEPT: "#56b4e9", Fate.GONE: "#e69f00", Fate.APPEARED: "#cc79a7"}
FATES = {Fate.KEPT: mark("kept"), Fate.GONE: mark("gone"), Fate.APPEARED: mark("appeared")}
SPOT = {
    (True, Fate.KEPT): mark("Dark spot kept"),
    (True, Fate.GONE): mark("Dark spot gone"),
    (True, Fate.APPEARED): mark("Dark spot appeared"),
    (False, Fate.KEPT): mark("Bright spot kept"),
    (False, Fate.GONE): mark("Bright spot gone"),
    (False, Fate.APPEARED): mark("Bright spot appeared"),
}
"""A spot, by whether it is dark and by its fate; so are the next."""
SPOTS = {
    (True, Fate.KEPT): mark("Dark spots kept"),
    (True, Fate.GONE): mark("Dark spots gone"),
    (True, Fate.APPEARED): mark("Dark spots appeared"),
    (False, Fate.KEPT): mark("Bright spots kept"),
    (False, Fate.GONE): mark("Bright spots gone"),
    (False, Fate.APPEARED): mark("Bright spots appeared"),
}
NO_SPOTS = {
    True: mark("The original shows no dark spots."),
    False: mark("The original shows no bright spots."),
}
MOST_KEPT = 80
"""Candidates outlined as kept at most, the strongest."""
MOST_PLACES = 12
OUTLINE_RADII = 1.8
"""Radius of an outline over that of its spot, so the spot stays in view."""
CORNERS = 24
PLACE_RADII = 2.0


def build(card: ModelCard) -> OverlayMethod:
    """Make the overlay that `card` describes."""
    return SpotOverlay(card.id, card.title)


@dataclass
class SpotOverlay:
    """Spots kept, gone and appeared, as outlines."""

    id: str
    title: str
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
        looked = PairSpots(fit_pair(pair))
        progress(0.6, tr("Looking for spots that came or went"))
        changed = suspicious(looked.changed())
        candidates = looked.candidates()
        kept = [peak for peak in candidates if looked.is_kept(peak)]
        progress(1.0, tr("Done"))
        outlines = [_outline(peak, Fate.KEPT, pair) for peak in kept[:MOST_KEPT]]
        outlines += [_outline(spot.peak, spot.fate, pair) for spot in changed]
        return Overlay(
            self.id,
            tr(self.title),
            Subject.PAIR,
            np.full(pair.inside.shape, np.nan, np.float32),
            low="",
            high="",
            caption=tr(
                "Small round spots of original and processed picture, compared at a field of "
                "{size} px. A spot may be a lesion, pigment, dust or a reflection: the "
                "map says what became of it, not what it is.",
                size=pair.field_px,
            ),
            swatches=tuple(Swatch(tr(FATES[fate]), colour) for fate, colour in COLOURS.items()),
            outlines=tuple(outlines),
            places=spot_places(changed, pair),
            numbers=_numbers(candidates, kept, changed),
        )


def _outline(peak: Peak, fate: Fate, pair: WorkingPair) -> Outline:
    y, x = pair.to_original((peak.y, peak.x))
    radius = OUTLINE_RADII * peak.radius_px * pair.zoom
    angle = np.linspace(0, 2 * math.pi, CORNERS, endpoint=False)
    points = np.stack([y + radius * np.sin(angle), x + radius * np.cos(angle)], axis=1)
    return Outline(tr(SPOT[peak.is_dark, fate]), COLOURS[fate], points.astype(np.float32))


def spot_places(changed: Sequence[Spot], pair: WorkingPair) -> tuple[Place, ...]:
    """Give the spots that count as places to jump to, in their order."""
    top = max((suspicion(spot) for spot in changed), default=1.0)
    places = []
    for spot in changed[:MOST_PLACES]:
        y, x = pair.to_original((spot.peak.y, spot.peak.x))
        radius = PLACE_RADII * spot.peak.radius_px * pair.zoom
        title = tr(SPOT[spot.is_dark, spot.fate])
        places.append(Place(y, x, radius, title, suspicion(spot) / top))
    return tuple(places)


def _numbers(candidates: list[Peak], kept: list[Peak], changed: list[Spot]) -> tuple[Score, ...]:
    numbers = []
    for is_dark, kind in ((True, "dark"), (False, "bright")):
        found = sum(peak.is_dark == is_dark for peak in candidates)
        still = sum(peak.is_dark == is_dark for peak in kept)
        share = 100 * still / found if found else None
        note = (
            tr("{still} of {found} spots.", still=still, found=found)
            if found
            else tr(NO_SPOTS[is_dark])
        )
        name, title = f"{kind}_spots", tr(SPOTS[is_dark, Fate.KEPT])
        numbers.append(Score(f"{name}_kept", title, Subject.PAIR, share, "%", 0, note))
        for fate in (Fate.GONE, Fate.APPEARED):
            count = sum(spot.fate is fate and spot.is_dark == is_dark for spot in changed)
            title = tr(SPOTS[is_dark, fate])
            numbers.append(Score(f"{name}_{fate}", title, Subject.PAIR, float(count), "", 0))
    return tuple(numbers)
