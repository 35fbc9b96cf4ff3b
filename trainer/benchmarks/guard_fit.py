"""Calibrate the guard: where it draws the line between an honest model and one that invents.

    python -m trainer.benchmarks.guard_fit --data DIR

Honest pairs are phantoms and training photographs, spoilt and as they are, run through every
shipped model; the limits are set so that few of them are warned of. A bad model is then simulated
by painting spots into the processed picture (they appeared) or into the original alone (they are
gone); what share of them is found at these limits is printed.
The limits go to `retinaview/metrics/limits.py`. No test photograph is read.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.catalog import Catalog
from retinaview.core.image import Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.explain import PairFit, fit_pair
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.working_pair import working_pair
from retinaview.metrics import limits
from retinaview.metrics.change import unexplained_share
from retinaview.metrics.lesion_candidates import Fate, PairSpots
from retinaview.metrics.structure import VesselChange, compare_vessels
from retinaview.metrics.suspicion import suspicion
from retinaview.overlays.vessel_change import at_working_size
from trainer.benchmarks.guard_cases import (
    CODES,
    Honest,
    Mark,
    Pair,
    Scene,
    hits,
    lies_in,
    places,
    repaint,
)
from trainer.benchmarks.protocol import UNTOUCHED
from trainer.photographs import read_photograph

FIRST_SEED = 5000
SIDE = 512
PHANTOMS, PHOTOGRAPHS = 16, 32
VESSELS_EVERY, PAINTED_EVERY = 8, 3
"""Of so many pairs one has its vessels compared (that takes longest), one is painted on."""
ALLOWED_SPOTS = 0.05
"""Share of honest pairs that may be warned of for spots."""
ALLOWED_REST = 0.01
"""Share of honest pairs that may be warned of for each of the other numbers."""
FEWEST_VESSEL_PAIRS = 20
"""With fewer pairs the limits for vessels are left as they are."""
STOP_FACTOR = 2.0
SEED = 51


def main() -> None:
    """Calibrate and write the limits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--scenes", type=int, help="at most this many, for a quick look")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    honest = Honest(Catalog())
    pairs = list(_pairs(honest, arguments.data, arguments.scenes))
    found = _limits(honest, pairs)
    print(f"{len(pairs)} honest pairs", found, flush=True)
    write_limits(found)
    limits_now = dict(limits.LIMITS) | found
    _print_detection(pairs, limits_now["least_suspicion"])


def _pairs(honest: Honest, data: Path, most: int | None) -> Iterator[Pair]:
    for number, scene in enumerate(_scenes(data, most)):
        for turn, code in enumerate((UNTOUCHED, CODES[number % len(CODES)])):
            for step in (0, 3):
                model = honest.models[(number + turn + step) % len(honest.models)]
                yield honest.pair(scene, code, model)
        print(f"{number + 1} scenes", flush=True)


def _scenes(data: Path, most: int | None) -> Iterator[Scene]:
    folder = data / "train" / "clean"
    names = sorted(folder.glob("*.jpg"))
    chosen = np.linspace(0, len(names) - 1, min(len(names), most or PHOTOGRAPHS)).astype(int)
    for index in chosen:
        photograph = read_photograph(names[index], names[index].stem, SIDE)
        rgb = photograph.rgb.astype(np.float32) / np.float32(255)
        rgb[~photograph.mask] = 0
        yield Scene(names[index].name, rgb, photograph.mask)
    for number in range(min(PHANTOMS, most or PHANTOMS)):
        phantom = draw_phantom(FIRST_SEED + number, SIDE, lesions=number % 2 == 1)
        rgb = np.where(phantom.image.fov[..., None], phantom.image.rgb, np.float32(0))
        yield Scene(phantom.image.source.name, rgb.astype(np.float32), phantom.image.fov)


def _limits(honest: Honest, pairs: list[Pair]) -> dict[str, float]:
    """Set each limit at a high percentile of the honest pairs."""
    fits = [fit_pair(working_pair(pair.original, pair.processed)) for pair in pairs]
    spots = [worst_spot(pair, fit) for pair, fit in zip(pairs, fits, strict=True)]
    lost = [unexplained_share(fit, False) for fit in fits]
    added = [unexplained_share(fit, True) for fit in fits]
    found = {
        "least_suspicion": round(float(np.quantile(spots, 1 - ALLOWED_SPOTS)), 1),
        **_upper("structure", np.maximum(lost, added).tolist()),
    }
    look, stop = _upper("round_trip", lost).values()
    found |= {"look_round_trip": round(1 - look, 3), "stop_round_trip": round(1 - stop, 3)}
    vessels = [_vessel_change(honest, pair) for pair in pairs[::VESSELS_EVERY]]
    known = [change for change in vessels if change is not None]
    if len(known) >= FEWEST_VESSEL_PAIRS:
        found |= _upper("vessels_lost", [change.lost for change in known])
        found |= _upper("vessels_new", [change.new for change in known])
    return found


def _vessel_change(honest: Honest, pair: Pair) -> VesselChange | None:
    maps = honest.vessels(pair)
    if maps is None:
        return None
    small = working_pair(pair.original, pair.processed)
    before, after = (at_working_size(each.masks["vessels"], small) for each in maps)
    try:
        return compare_vessels(before, after, small.inside, small.field_px)
    except MeasureError:
        return None


def _upper(name: str, values: list[float]) -> dict[str, float]:
    """Limits above which one in a hundred honest pairs lies, and twice that."""
    look = float(np.quantile(values, 1 - ALLOWED_REST))
    stop = min(STOP_FACTOR * look, (1 + look) / 2) if look < 1 else STOP_FACTOR * look
    return {f"look_{name}": round(look, 3), f"stop_{name}": round(stop, 3)}


def worst_spot(pair: Pair, fit: PairFit) -> float:
    """Highest suspicion of an honest pair, of spots that the faults did not put there."""
    spots = PairSpots(fit).changed()
    return max((suspicion(spot) for spot in spots if not lies_in(spot, pair.dust)), default=0.0)


def write_limits(found: dict[str, float]) -> None:
    """Put numbers into the table of limits, whole and then renamed."""
    path = Path(limits.__file__)
    text = path.read_text(encoding="utf-8")
    for name, value in found.items():
        text, count = re.subn(rf'("{name}": )[0-9.]+', rf"\g<1>{value}", text)
        if count != 1:
            raise ValueError(f"{path.name} has no limit called {name}.")
    partial = path.with_suffix(".partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)


def _print_detection(pairs: list[Pair], limit: float) -> None:
    """Print what share of painted spots is found at a limit."""
    rng = np.random.default_rng(SEED)
    found: list[bool] = []
    for number, pair in enumerate(pairs[::PAINTED_EVERY]):
        fate = (Fate.APPEARED, Fate.GONE)[number % 2]
        painted, marks = paint_spots(pair, fate, rng)
        spots = PairSpots(fit_pair(working_pair(painted.original, painted.processed))).changed()
        counted = [spot for spot in spots if suspicion(spot) >= limit]
        found += [hits(mark, counted, fate, painted) for mark in marks]
    print(f"painted spots found: {np.mean(found):.3f} of {len(found)}", flush=True)


def paint_spots(pair: Pair, fate: Fate, rng: np.random.Generator) -> tuple[Pair, list[Mark]]:
    """Simulate a bad model: spots in the processed picture alone, or in the original alone."""
    is_original = fate is Fate.GONE
    rgb = (pair.original if is_original else pair.processed).rgb.copy()
    fov, side = pair.original.fov, field_side_px(pair.original.fov)
    marks = []
    for y, x in places(fov, int(rng.integers(1, 5)), 0.02 * side, rng, pair.dust):
        radius = side * float(np.exp(rng.uniform(np.log(0.0035), np.log(0.018))))
        mark = Mark(y, x, radius, float(rng.uniform(0.12, 0.5)), bool(rng.random() < 0.6))
        rgb = soft_disc(rgb, mark, rng)
        marks.append(mark)
    return repaint(pair, rgb, is_original), marks


def soft_disc(rgb: Rgb, mark: Mark, rng: np.random.Generator) -> Rgb:
    """Paint a soft ellipse that darkens green most, or one that brightens it most."""
    rows, columns = (np.arange(side, dtype=np.float32) for side in rgb.shape[:2])
    stretch, angle = float(np.exp(rng.normal(0, 0.15))), float(rng.uniform(0, np.pi))
    dy, dx = rows[:, None] - np.float32(mark.y), columns[None] - np.float32(mark.x)
    tall = (dy * np.cos(angle) + dx * np.sin(angle)) * stretch
    wide = (dx * np.cos(angle) - dy * np.sin(angle)) / stretch
    edge = 0.18 * mark.radius_px + 0.35
    reach = np.clip((np.hypot(tall, wide) - mark.radius_px) / edge, -30, 30)
    cover: NDArray[np.float32] = (1 / (1 + np.exp(reach))).astype(np.float32)[..., None]
    if mark.is_dark:
        factor = 1 - cover * np.array([0.35, 1, 0.9], np.float32) * np.float32(mark.contrast)
    else:
        factor = 1 + cover * np.array([0.5, 1, 0.6], np.float32) * np.float32(mark.contrast)
    return np.clip(rgb * factor, 0, 1).astype(np.float32)


if __name__ == "__main__":
    main()
