"""Small dark and bright spots of one picture looked for in the other: kept, gone, appeared.

A candidate is a round spot that stands out from its surroundings (`imaging.blobs`); whether it is
a lesion is for the reader to say. It counts as gone, or as appeared, when the other picture does
not explain it (`imaging.explain`): a change of light, colour, contrast or focus does, a spot that
was painted in or wiped out does not.
"""

from dataclasses import dataclass
from enum import StrEnum

from retinaview.imaging.blobs import Peak, SpotScales
from retinaview.imaging.explain import PairFit

CANDIDATE_STRENGTH = 6.0
"""Over the noise of its surroundings; weaker spots are no candidates."""
SEARCH_STRENGTH = 4.0
CANDIDATE_ROUNDNESS = 0.3
DARKEST = 0.02
"""Brightness below which contrast is not blown up further."""
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
        unexplained: how near the part that the other picture does not explain comes to the
            whole spot, in [0, 1]. Low as well where more is left over than there is: then the
            spot is in the other picture, turned from dark to bright.
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


class PairSpots:
    """The spots of both pictures and of what each holds that the other does not explain.

    Args:
        fit: the two pictures, each explained by the other.
    """

    def __init__(self, fit: PairFit) -> None:
        self._fit = fit
        sides = {Fate.APPEARED: fit.processed, Fate.GONE: fit.original}
        self._details, self._rests = (
            {
                fate: SpotScales(getattr(side, plane), fit.counted, fit.field_px)
                for fate, side in sides.items()
            }
            for plane in ("detail", "rest")
        )

    def changed(self) -> list[Spot]:
        """Every spot, however faint, that one picture has and the other does not explain.

        Returns:
            The strongest first, those appeared and those gone together; `review` judges which of
            them count.
        """
        spots = self._unexplained(Fate.APPEARED) + self._unexplained(Fate.GONE)
        return sorted(spots, key=lambda spot: -spot.strength)

    def candidates(self) -> list[Peak]:
        """Find the original's lesion candidates, the strongest first."""
        peaks = self._details[Fate.GONE].peaks(CANDIDATE_STRENGTH)
        return [peak for peak in peaks if peak.roundness >= CANDIDATE_ROUNDNESS]

    def is_kept(self, peak: Peak) -> bool:
        """Whether the processed picture explains enough of a candidate of the original."""
        rest, _ = self._rests[Fate.GONE].at(peak.y, peak.x, peak.scale)
        return rest / peak.answer <= 1 - KEPT_SHARE

    def _unexplained(self, fate: Fate) -> list[Spot]:
        picture = self._fit.processed if fate is Fate.APPEARED else self._fit.original
        other = Fate.GONE if fate is Fate.APPEARED else Fate.APPEARED
        spots = []
        for peak in self._rests[fate].peaks(SEARCH_STRENGTH):
            where = peak.y, peak.x, peak.scale
            answer, texture = self._details[fate].at(*where)
            other_answer, other_texture = self._details[other].at(*where)
            if answer * peak.answer <= 0:
                continue
            did_stand_out = (other_answer / other_texture) / (answer / texture)
            brightness = float(picture.base[round(peak.y), round(peak.x)])
            spots.append(
                Spot(
                    peak=peak,
                    fate=fate,
                    unexplained=_likeness(peak.answer, answer),
                    strength=peak.strength,
                    contrast=abs(peak.answer) / max(brightness, DARKEST),
                    excess=min(1.0, 1 - did_stand_out),
                )
            )
        return spots


def _likeness(rest: float, whole: float) -> float:
    """Lesser over greater of two answers of one sign."""
    low, high = sorted((abs(rest), abs(whole)))
    return low / high if high > 0 else 0.0
