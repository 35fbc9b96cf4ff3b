"""Overlay: vessels of the original that the processed picture keeps, loses or adds.

Method: the vessel masks of both pictures are thinned to centre lines and each is looked for within
a small distance of the other (`metrics.structure`). Code of this project; no weights of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Mask
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Overlay, Score, Subject, Swatch
from retinaview.core.progress import Progress
from retinaview.errors import MeasureError, RunError
from retinaview.imaging.guided import shrink
from retinaview.imaging.working_pair import WorkingPair
from retinaview.metrics.structure import VesselChange, compare_vessels
from retinaview.overlays.change import pair_of
from retinaview.words import mark, tr

VESSELS = "vessels"
FIELD_DIAMETERS = mark("field diameters")
SWATCHES = ((mark("kept"), "#56b4e9"), (mark("lost"), "#e69f00"), (mark("new"), "#cc79a7"))


def build(card: ModelCard) -> OverlayMethod:
    """Make the overlay that `card` describes."""
    return VesselChangeOverlay(card.id, card.title)


@dataclass
class VesselChangeOverlay:
    """Kept, lost and new vessels in three colours."""

    id: str
    title: str
    on: Subject = Subject.PAIR
    needs: tuple[str, ...] = (VESSELS,)

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
        progress(0.3, tr("Comparing the vessels"))
        before, after = (
            self._mask(needed, on, pair) for on in (Subject.ORIGINAL, Subject.PROCESSED)
        )
        try:
            change = compare_vessels(before, after, pair.inside, pair.field_px)
        except MeasureError as error:
            raise RunError(
                tr("{title}: {problem}", title=tr(self.title), problem=str(error))
            ) from error
        progress(1.0, tr("Done"))
        finder = needed[VESSELS, Subject.ORIGINAL].title
        return Overlay(
            self.id,
            tr(self.title),
            Subject.PAIR,
            change.classes,
            low="",
            high="",
            caption=tr(
                "Vessels found in the original and in the processed picture by {finder}, "
                "compared at a field of {size} px. What the finder misses in one of them "
                "counts as lost or new too: look at both pictures.",
                finder=finder,
                size=pair.field_px,
            ),
            swatches=tuple(Swatch(tr(title), colour) for title, colour in SWATCHES),
            numbers=numbers_of(change),
        )

    def _mask(
        self,
        needed: Mapping[tuple[str, Subject], Overlay],
        on: Subject,
        pair: WorkingPair,
    ) -> Mask:
        overlay = needed.get((VESSELS, on))
        mask = None if overlay is None else overlay.masks.get(VESSELS)
        if mask is None:
            sentence = (
                mark("{title}: there is no vessel map of the original picture.")
                if on is Subject.ORIGINAL
                else mark("{title}: there is no vessel map of the processed picture.")
            )
            raise RunError(tr(sentence, title=tr(self.title)))
        return at_working_size(mask, pair)


def at_working_size(mask: Mask, pair: WorkingPair) -> Mask:
    """Bring a mask of either picture to the size the pair is compared at."""
    size = (pair.inside.shape[0], pair.inside.shape[1])
    if mask.shape == size:
        return mask
    return np.asarray(shrink(mask.astype(np.float32), size) > 0.5)


def numbers_of(change: VesselChange) -> tuple[Score, ...]:
    """Give the shares, lengths and agreement as scores of the pair."""
    note = tr("Of the length of the original's vessels.")
    length_note = tr("Centre lines, in diameters of the field.")
    return (
        _percent("vessels_kept", tr("Vessels kept"), change.kept, note),
        _percent("vessels_lost", tr("Vessels lost"), change.lost, note),
        _percent("vessels_new", tr("Vessels new"), change.new, note),
        _percent("thin_vessels_kept", tr("Thin vessels kept"), change.thin_kept, note),
        Score(
            "vessels_cldice", tr("Vessel agreement (clDice)"), Subject.PAIR, change.cldice, "", 2
        ),
        _length("vessel_length", tr("Vessel length, original"), change.length, length_note),
        _length(
            "vessel_length_processed",
            tr("Vessel length, processed"),
            change.processed_length,
            length_note,
        ),
    )


def _percent(name: str, title: str, value: float | None, note: str) -> Score:
    shown = None if value is None else 100 * value
    return Score(name, title, Subject.PAIR, shown, "%", 0, note)


def _length(name: str, title: str, value: float, note: str) -> Score:
    return Score(name, title, Subject.PAIR, value, FIELD_DIAMETERS, 1, note)
