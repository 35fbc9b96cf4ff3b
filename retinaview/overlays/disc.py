"""Overlay: optic disc, cup and fovea.

A locator finds disc and fovea on the whole field, a segmenter outlines disc and cup in a crop round
the disc (`networks.disc_net`). Outlines become ellipses. A card without weights falls back on the
brightest spot where vessels come together (`imaging.disc_search`). Code and weights of this
project, Apache-2.0; what they were trained on is in the card.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Map, Mask
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.errors import RunError
from retinaview.imaging.crop import Point, crop_affine, out_of_crop, scale_of, warp
from retinaview.imaging.disc_geometry import (
    Ellipse,
    fit_ellipse,
    fovea_share,
    is_likely_fovea,
    largest_piece,
    within,
)
from retinaview.imaging.disc_overlay import Landmarks, landmark_overlay
from retinaview.imaging.disc_search import search_disc
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.square_frame import SquareFrame
from retinaview.imaging.working_size import FieldSquare, cut_field
from retinaview.networks.disc_net import (
    CROP_DIAMETERS,
    CROP_SIDE,
    DISC,
    FIELD_SIDE,
    OTHER,
    DiscReader,
    load_reader,
)
from retinaview.words import joined, tr

WORKING_PX = 512
"""Side of the field's square from which both networks are given their crops."""
SMALLEST_FIELD_PX = 48
PROPOSED_SHARE, LEAST_SHARE = 0.25, 0.5
"""How sure locator and segmenter must be of a pixel: the one proposes, the other decides."""
LEAST_CONFIDENCE = 0.5
"""Below this nothing is called a disc."""
LEAST_FOVEA = 0.15
LOOKS = 2
"""Crops that are taken: the second is centred on what the first found."""
SMALLEST_DISC, LARGEST_DISC = 0.06, 0.5
"""Diameter over the field's, outside which nothing is called a disc."""


def build(card: ModelCard) -> OverlayMethod:
    """Load what `card` describes.

    Raises:
        WeightsError: the weights are missing or damaged.
    """
    reader = load_reader(card) if card.sha256 is not None else None
    return DiscOverlay(card.id, card.title, str(card.config.get("note", "")), reader)


@dataclass
class DiscOverlay:
    """Disc, cup and fovea of one picture.

    Attributes:
        note: what the card wants said in the caption.
        reader: the trained networks; None falls back on brightness and vessels.
    """

    id: str
    title: str
    note: str = ""
    reader: DiscReader | None = None
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
        """Find them; see `core.methods.OverlayMethod`."""
        if field_side_px(image.fov) < SMALLEST_FIELD_PX:
            raise RunError(
                tr(
                    "{title}: the lit field is missing or too small to find a disc in.",
                    title=tr(self.title),
                )
            )
        progress(0.0, tr("Preparing the field"))
        square = cut_field(image, WORKING_PX)
        found = self._search(square, progress)
        overlay = landmark_overlay(
            self.id,
            tr(self.title),
            subject,
            image,
            _to_photograph(found, image),
            self._caption(subject),
        )
        progress(1.0, tr("Done"))
        return overlay

    def _search(self, square: FieldSquare, progress: Progress) -> Landmarks:
        if self.reader is None:
            return Landmarks(disc=search_disc(square.rgb, square.mask))
        progress(0.2, tr("Looking for the disc"))
        return find_landmarks(self.reader, square, progress)

    def _caption(self, subject: Subject) -> str:
        if self.reader is None:
            found = tr(
                "Disc, cup and fovea of the {picture}, found on a field of {size} px by the "
                "brightest spot where vessels come together; no outline was learnt.",
                picture=subject.picture,
                size=WORKING_PX,
            )
        else:
            found = tr(
                "Disc, cup and fovea of the {picture}, found on a field of {size} px by two small "
                "networks, outlines as ellipses.",
                picture=subject.picture,
                size=WORKING_PX,
            )
        return joined((found, tr(self.note) if self.note else ""))


def find_landmarks(reader: DiscReader, square: FieldSquare, progress: Progress) -> Landmarks:
    """Find disc, cup and fovea in the field's square, in its own pixels.

    Args:
        reader: the trained networks.
        square: the field's square at `WORKING_PX`.
        progress: called between steps.
    """
    side = square.side
    whole = crop_affine(((side - 1) / 2, (side - 1) / 2), side, FIELD_SIDE)
    shares = reader.locate(*_cut(square, whole, FIELD_SIDE))
    located = _fit(shares[..., DISC], whole, PROPOSED_SHARE)
    if located is None or not SMALLEST_DISC < located.diameter_px / side < LARGEST_DISC:
        return Landmarks()
    progress(0.5, tr("Outlining disc and cup"))
    found = _outline(reader, square, located)
    if found.disc is None or (found.confidence or 0) < LEAST_CONFIDENCE:
        return Landmarks(confidence=found.confidence)
    return replace(found, fovea=_find_fovea(shares[..., OTHER], whole, found.disc))


def _outline(reader: DiscReader, square: FieldSquare, located: Ellipse) -> Landmarks:
    """Outline disc and cup in crops round what the locator found."""
    disc, confidence = located, 0.0
    for _ in range(LOOKS):
        crop = CROP_DIAMETERS * disc.diameter_px
        affine = crop_affine((disc.y, disc.x), crop, CROP_SIDE)
        shares = reader.segment(*_cut(square, affine, CROP_SIDE))
        fitted = _fit(shares[..., DISC], affine)
        if fitted is None or not SMALLEST_DISC < fitted.diameter_px / square.side < LARGEST_DISC:
            return Landmarks(confidence=0.0)
        disc, confidence = fitted, _confidence(shares[..., DISC], located, fitted, affine)
    cup = _fit(shares[..., OTHER], affine)
    return Landmarks(disc, within(cup, disc) if cup else None, None, confidence)


def _confidence(share: Map, located: Ellipse, disc: Ellipse, affine: NDArray[np.float64]) -> float:
    """How far both networks agree on one disc, in [0, 1].

    Mean share of the disc inside its ellipse less that outside, times what locator and segmenter
    have in common of their ellipses (over what either has).
    """
    shape = (share.shape[0], share.shape[1])
    own, theirs = (_into(each, affine).mask(shape) for each in (disc, located))
    if not own.any():
        return 0.0
    clear = float(share[own].mean()) - float(share[~own].mean())
    overlap = float((own & theirs).sum()) / float((own | theirs).sum())
    return max(0.0, clear) * min(1.0, overlap / 0.7)


def _find_fovea(share: Map, affine: NDArray[np.float64], disc: Ellipse) -> Point | None:
    """The peak where a fovea may lie; None where there is none."""
    likely = share * fovea_share((share.shape[0], share.shape[1]), _into(disc, affine)) ** 0.5
    y, x = np.unravel_index(int(likely.argmax()), likely.shape)
    if share[y, x] < LEAST_FOVEA:
        return None
    window = np.zeros_like(share)
    window[max(0, y - 3) : y + 4, max(0, x - 3) : x + 4] = 1
    weight = likely * window
    rows, columns = np.mgrid[: share.shape[0], : share.shape[1]]
    total = float(weight.sum())
    spot = (float((rows * weight).sum()) / total, float((columns * weight).sum()) / total)
    fovea = out_of_crop(affine, spot)
    return fovea if is_likely_fovea(disc, fovea) else None


def _cut(
    square: FieldSquare, affine: NDArray[np.float64], side: int
) -> tuple[NDArray[np.float32], Mask]:
    inside = warp(square.mask.astype(np.float32), affine, side) > 0.5
    rgb = warp(square.rgb, affine, side)
    rgb[~inside] = 0
    return rgb, np.asarray(inside)


def _fit(share: Map, affine: NDArray[np.float64], least: float = LEAST_SHARE) -> Ellipse | None:
    """The ellipse of what is likelier than `least`, in pixels of the field's square."""
    piece = largest_piece(np.asarray(share > least))
    ellipse = fit_ellipse(piece) if piece is not None else None
    if ellipse is None:
        return None
    y, x = out_of_crop(affine, (ellipse.y, ellipse.x))
    return replace(ellipse.resized(1 / scale_of(affine)), y=y, x=x)


def _into(ellipse: Ellipse, affine: NDArray[np.float64]) -> Ellipse:
    """The same ellipse in pixels of a crop."""
    x, y = affine @ np.array([ellipse.x, ellipse.y, 1.0])
    return replace(ellipse.resized(scale_of(affine)), y=float(y), x=float(x))


def _to_photograph(found: Landmarks, image: FundusImage) -> Landmarks:
    """From pixels of the field's square to those of the photograph."""
    frame = SquareFrame.of(image.fov, WORKING_PX)
    scale = frame.native_side / WORKING_PX

    def moved(ellipse: Ellipse | None) -> Ellipse | None:
        if ellipse is None:
            return None
        y, x = frame.point_to_photograph((ellipse.y, ellipse.x))
        return replace(ellipse.resized(scale), y=y, x=x)

    fovea = frame.point_to_photograph(found.fovea) if found.fovea else None
    return Landmarks(moved(found.disc), moved(found.cup), fovea, found.confidence)
