"""What each enhancer costs: parameters, multiply-adds, and seconds for a small and a large picture.

Times are of this machine with all its cores and are only good for comparing models with each other.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from torch import nn

from retinaview import enhancers
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.imaging.phantom import draw_phantom
from trainer.cost import gmac, parameters

SMALL_PX, FIELD_PX = 512, 3400
LARGE = (2848, 4288)
"""A 12-megapixel photograph whose field of 3400 px is cut at top and bottom."""
RUNS = 3
"""Small pictures to run, no two alike: an engine keeps its last answers. The quickest counts."""


@dataclass(frozen=True)
class CostRow:
    """One model; parameters and multiply-adds (at 512 px) are None where it has no network."""

    model: str
    weights: str
    parameters: int | None
    gmac: float | None
    seconds_small: float
    seconds_large: float


def measure_cost(models: Sequence[str]) -> list[CostRow]:
    """Measure every model, one after the other."""
    catalog = Catalog()
    small = [draw_phantom(seed, SMALL_PX).image for seed in range(RUNS)]
    large = draw_phantom(1, FIELD_PX, frame=LARGE).image
    return [_measure(catalog.card(model), catalog, small, large) for model in models]


def _measure(
    card: ModelCard, catalog: Catalog, small: Sequence[FundusImage], large: FundusImage
) -> CostRow:
    found: object = getattr(enhancers.build(card), "network", None)
    network = found if isinstance(found, nn.Module) else None
    engine = Engine(catalog, keep=1)
    print(f"{card.id}: cost", flush=True)
    return CostRow(
        model=card.id,
        weights=(card.sha256 or "")[:12],
        parameters=None if network is None else parameters(network),
        gmac=None if network is None else gmac(network),
        seconds_small=min(_seconds(engine, card, image) for image in small),
        seconds_large=_seconds(engine, card, large),
    )


def _seconds(engine: Engine, card: ModelCard, image: FundusImage) -> float:
    started = time.monotonic()
    engine.run(image, Recipe(card.id, device="cpu", review=False), silent)
    return time.monotonic() - started
