"""Real pairs: a poor photograph and the good one of the same eye, lying on one another.

They stand beside the good photographs that a system draws from: where a good one has a partner,
that is what it is restored from, in place of a drawn fault.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace

import numpy as np

from retinaview.core.image import Mask, Rgb
from trainer.photographs import Photograph
from trainer.recipe import Mixture
from trainer.samples import Sample, borrow_light, draw_sample


@dataclass(frozen=True, eq=False)
class TruePair:
    """A poor photograph and its good one, in one frame."""

    poor: Photograph
    good: Photograph


@dataclass(frozen=True, eq=False)
class Partners:
    """What a system knows of real pairs; nothing where there are none.

    Attributes:
        poor: poor photographs to train on by the SHA-256 of their good ones.
        kept_apart: pairs to validate on.
    """

    poor: Mapping[str, Photograph] = field(default_factory=dict)
    kept_apart: Sequence[TruePair] = ()

    @classmethod
    def of(cls, train: Iterable[TruePair], kept_apart: Sequence[TruePair]) -> "Partners":
        """Put pairs in order."""
        return cls({pair.good.sha256: pair.poor for pair in train}, kept_apart)

    def of_photograph(self, good: Photograph) -> Photograph | None:
        """The poor partner of a good photograph, at its side; None where it has none."""
        poor = self.poor.get(good.sha256) if good.sha256 else None
        if poor is None or poor.side == good.side:
            return poor
        return poor.shrunken(good.side)


def turn_alike(
    good: Photograph, poor: Photograph, mixture: Mixture, rng: np.random.Generator
) -> tuple[Rgb, Rgb, Mask]:
    """Turn both of a pair alike, and change nothing else: good, poor, field."""
    plain = mixture.model_copy(update={"untouched": 1.0, "tinted": 0.0, "borrowed": 0.0})
    same = deepcopy(rng)
    turned = draw_sample(good, plain, rng)
    return turned.good, draw_sample(poor, plain, same).good, turned.mask


def draw_true_sample(
    good: Photograph, poor: Photograph, mixture: Mixture, rng: np.random.Generator
) -> Sample:
    """Draw a sample of a real pair; which faults it has nobody knows, so none is named."""
    clear, spoilt, mask = turn_alike(good, poor, mixture, rng)
    lender = replace(poor, rgb=np.rint(spoilt * 255).astype(np.uint8), mask=mask)
    lit = borrow_light(clear, mask, lender, 1.0)
    lit[~mask] = 0
    return Sample(spoilt, clear, lit, mask, np.zeros(3, np.float32))
