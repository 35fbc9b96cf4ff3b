"""All that is measured on a pair before it is judged."""

from dataclasses import dataclass

from retinaview.core.image import FundusImage, Mask
from retinaview.core.overlay import Overlay
from retinaview.core.progress import Progress
from retinaview.errors import MeasureError
from retinaview.imaging.explain import fit_pair
from retinaview.imaging.working_pair import WorkingPair, working_pair
from retinaview.metrics.change import Change, measure_change
from retinaview.metrics.lesion_candidates import Fate, PairSpots, Spot
from retinaview.metrics.round_trip import round_trip
from retinaview.metrics.structure import VesselChange, compare_vessels
from retinaview.metrics.suspicion import suspicious
from retinaview.metrics.unreadable import unreadable
from retinaview.overlays.vessel_change import VESSELS, at_working_size
from retinaview.words import tr


@dataclass(frozen=True, eq=False)
class Evidence:
    """What the guard goes by.

    Attributes:
        pair: the two pictures at the size they were compared at.
        change: light and structure.
        spots: those that count, the most suspicious first.
        candidates: (found in the original, of them kept) for dark and for bright spots.
        round_trip: share of the original's fine structure that comes back.
        vessels: None where they could not be compared.
        vessels_note: why, "" where they could.
        unreadable: (h, w) bool at the pair's size, where the original shows nothing to go by.
    """

    pair: WorkingPair
    change: Change
    spots: tuple[Spot, ...]
    candidates: dict[bool, tuple[int, int]]
    round_trip: float
    vessels: VesselChange | None
    vessels_note: str
    unreadable: Mask

    @property
    def unreadable_share(self) -> float:
        """Share of the field that cannot be read in the original, in [0, 1]."""
        return float(self.unreadable.sum()) / float(self.pair.inside.sum())

    def count(self, fate: Fate, is_dark: bool) -> int:
        """How many spots of one kind met this fate."""
        return len(self.of(fate, is_dark))

    def of(self, fate: Fate, is_dark: bool) -> list[Spot]:
        """The spots of one kind and fate, the most suspicious first."""
        return [spot for spot in self.spots if spot.fate is fate and spot.is_dark == is_dark]


def gather(
    original: FundusImage,
    processed: FundusImage,
    vessels: tuple[Overlay, Overlay] | None,
    progress: Progress,
) -> Evidence:
    """Measure a pair.

    Raises:
        MeasureError: the field is too small, or the frames differ in shape.
        Cancelled: the user stopped it.
    """
    progress(0.0, tr("Comparing the pictures"))
    pair = working_pair(original, processed)
    fit = fit_pair(pair)
    progress(0.4, tr("Looking for spots that came or went"))
    looked = PairSpots(fit)
    spots = suspicious(looked.changed())
    found = _retention(looked)
    progress(0.8, tr("Following the vessels"))
    change = measure_change(pair, fit)
    kept, note = _vessels(pair, vessels)
    progress(1.0, tr("Done"))
    blank = unreadable(pair)
    return Evidence(pair, change, tuple(spots), found, round_trip(fit), kept, note, blank)


def _retention(looked: PairSpots) -> dict[bool, tuple[int, int]]:
    """Count candidates found and kept, for dark (True) and bright ones."""
    judged = [(peak.is_dark, looked.is_kept(peak)) for peak in looked.candidates()]
    return {
        is_dark: (
            sum(dark == is_dark for dark, _ in judged),
            sum(dark == is_dark and kept for dark, kept in judged),
        )
        for is_dark in (True, False)
    }


def _vessels(
    pair: WorkingPair, vessels: tuple[Overlay, Overlay] | None
) -> tuple[VesselChange | None, str]:
    if vessels is None:
        return None, tr("No vessel map was made.")
    masks = [overlay.masks.get(VESSELS) for overlay in vessels]
    if masks[0] is None or masks[1] is None:
        return None, tr("The vessel map came without a mask.")
    try:
        before, after = (at_working_size(mask, pair) for mask in masks if mask is not None)
        return compare_vessels(before, after, pair.inside, pair.field_px), ""
    except MeasureError as error:
        return None, str(error)
