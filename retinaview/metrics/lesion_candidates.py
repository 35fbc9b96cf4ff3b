"""Small dark and bright spots of one picture looked for in the other: kept, gone, appeared.

A candidate is a round spot that stands out from its surroundings (`imaging.blobs`); whether it is
a lesion is for the reader to say. It counts as gone, or as appeared, when the other picture does
not explain it (`imaging.explain`): a change of light, colour, contrast or focus does, a spot that
was painted in or wiped out does not.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from retinaview.core.image import Map, Mask
from retinaview.imaging.blobs import Peak, find_peaks, local_noise, spot_answer
from retinaview.imaging.explain import Explained, PairFit

CANDIDATE_STRENGTH = 6.0
"""Over the noise of its surroundings; weaker spots are no candidates."""
SEARCH_STRENGTH = 4.0
CANDIDATE_ROUNDNESS = 0.3
KEPT_SHARE = 0.5
"""A candidate of the original is kept when the processed picture explains this share of it."""


class Fate(StrEnum):
    """What became of a spot."""

    KEPT = "kept"
    GONE = "gone"
    APPEARED = "appeared"


@dataclass(frozen=True)
class Spot:
    """A spot of one picture and how the other sees it.

    Attributes:
        peak: where and how large, in pixels of the working pair.
        fate: what became of it.
        unexplained: share of the spot that the other picture does not explain, in [0, 1].
        strength: of the unexplained part over the noise round it.
        contrast: of the unexplained part over the local brightness, 0 or more.
        excess: by how much it stands out more than in the other picture, each in units of its own
            texture, as a share of how it stands out here; at most 1.
    """

    peak: Peak
    fate: Fate
    unexplained: float
    strength: float
    contrast: float
    excess: float

    @property
    def is_dark(self) -> bool:
        """Darker than its surroundings."""
        return self.peak.is_dark


def changed_spots(fit: PairFit) -> list[Spot]:
    """Every spot, however faint, that one picture has and the other does not explain.

    Returns:
        The strongest first, those appeared and those gone together; `review.guard` judges which
        of them count.
    """
    appeared = _unexplained(fit.processed, fit.original, fit, Fate.APPEARED)
    gone = _unexplained(fit.original, fit.processed, fit, Fate.GONE)
    return sorted(appeared + gone, key=lambda spot: -spot.strength)


def candidates(own: Explained, fit: PairFit) -> list[Peak]:
    """Find the lesion candidates of one picture of a pair."""
    plane = np.where(fit.counted, own.expected + own.rest - own.base, 0).astype(np.float32)
    peaks = find_peaks(plane, fit.counted, fit.field_px, CANDIDATE_STRENGTH)
    return [peak for peak in peaks if peak.roundness >= CANDIDATE_ROUNDNESS]


def retention(fit: PairFit, is_dark: bool) -> tuple[int, int]:
    """Count the original's candidates of one kind, and those the processed picture kept."""
    found = [peak for peak in candidates(fit.original, fit) if peak.is_dark == is_dark]
    answers = _Answers(fit.original.rest, fit)
    kept = [
        peak
        for peak in found
        if answers.at(peak)[0] * np.sign(peak.answer) <= (1 - KEPT_SHARE) * abs(peak.answer)
    ]
    return len(found), len(kept)


def _unexplained(own: Explained, other: Explained, fit: PairFit, fate: Fate) -> list[Spot]:
    peaks = find_peaks(own.rest, fit.counted, fit.field_px, SEARCH_STRENGTH)
    mine, theirs = (_Answers(_detail(picture, fit.counted), fit) for picture in (own, other))
    spots = []
    for peak in peaks:
        answer, texture = mine.at(peak)
        other_answer, other_texture = theirs.at(peak)
        if answer * peak.answer <= 0:
            continue
        stands_out, did_stand_out = answer / texture, other_answer / other_texture
        spots.append(
            Spot(
                peak=peak,
                fate=fate,
                unexplained=min(1.0, peak.answer / answer),
                strength=peak.strength,
                contrast=abs(peak.answer) / max(float(own.base[peak.y, peak.x]), 0.02),
                excess=min(1.0, 1 - did_stand_out / stands_out),
            )
        )
    return spots


def _detail(picture: Explained, counted: Mask) -> Map:
    """A picture without its slow light."""
    return np.where(counted, picture.expected + picture.rest - picture.base, 0).astype(np.float32)


class _Answers:
    """Answers of a plane at every scale, filtered when first asked for."""

    def __init__(self, plane: Map, fit: PairFit) -> None:
        self._plane = plane
        self._fit = fit
        self._made: dict[int, tuple[Map, Map]] = {}

    def at(self, peak: Peak) -> tuple[float, float]:
        """The answer at a peak, and the texture round it."""
        if peak.scale not in self._made:
            answer = spot_answer(self._plane, peak.scale, self._fit.field_px)
            noise = local_noise(answer, self._fit.counted, self._fit.field_px)
            self._made[peak.scale] = answer, noise
        answer, noise = self._made[peak.scale]
        return float(answer[peak.y, peak.x]), float(noise[peak.y, peak.x])
