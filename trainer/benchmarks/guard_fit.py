"""Calibrate the guard: where it draws the line between an honest model and one that invents.

    python -m trainer.benchmarks.guard_fit --data DIR

Honest pairs are phantoms and training photographs, spoilt and as they are, a third of them made by
the default restorer and the others by the other shipped models; the limits are set so that few of
them are warned of. A bad model is then simulated by painting spots into the processed picture (they
appeared) or into the original alone (they are gone); what share of them is found at these limits is
printed. The limits go to `retinaview/metrics/limits.py`, and what they rest on to a CSV file beside
the benchmark's page. No test photograph is read.
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.catalog import Catalog
from retinaview.core.image import Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.explain import fit_pair
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.working_pair import WorkingPair, working_pair
from retinaview.metrics import limits
from retinaview.metrics.change import unexplained_share
from retinaview.metrics.lesion_candidates import Fate, PairSpots, Spot
from retinaview.metrics.structure import VesselChange, compare_vessels
from retinaview.metrics.suspicion import suspicion
from retinaview.metrics.unreadable import unreadable
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
from trainer.files import write_csv
from trainer.photographs import read_photograph

FIRST_SEED = 5000
SIDE = 512
FOLDER = "train/clean"
PHOTOGRAPHS = 36
PHANTOM_EVERY = 1
"""A phantom follows every so many-th photograph: filters lose other vessels there."""
PAINTED_EVERY = 3
"""Of so many pairs one is painted on."""
OTHER_MODELS = 2
"""Models that a picture is given beside the default restorer, in turn."""
ALLOWED_SPOTS = 0.04
"""Share of honest pairs that may be warned of for spots."""
ALLOWED_REST = 0.01
"""Share of honest pairs that may be warned of for each of the other numbers."""
LEAST_UNREADABLE = 0.03
"""The limit of what cannot be read is no lower: a few windows are not worth a warning."""
STOP_FACTOR, VESSEL_STOP_FACTOR = 2.0, 4.0
"""How far beyond the first limit the second lies; vessel maps of poor photographs differ by
themselves, so for vessels further."""
SEED = 51


@dataclass(frozen=True)
class Measured:
    """An honest pair in numbers.

    Attributes:
        name, model, code: what it was made of.
        spot: highest suspicion of a spot that the faults did not put there, 0 without any.
        structure, lost: unexplained share of either picture's, and of the original's, fine
            structure.
        vessels_lost, vessels_new: over the length of the original's; None where not compared.
        unreadable: share of the field that the original does not show.
        painted: spots that were painted afterwards.
        suspicions: of each of them, 0 where it was not found.
    """

    name: str
    model: str
    code: str
    spot: float
    structure: float
    lost: float
    vessels_lost: float | None
    vessels_new: float | None
    unreadable: float
    painted: tuple[Mark, ...]
    suspicions: tuple[float, ...]


def main() -> None:
    """Calibrate and write the limits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("docs/benchmarks/guard-calibration.csv"))
    parser.add_argument("--most", type=int, help="photographs at most, for a quick look")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    rows = list(measure_honest(Honest(Catalog()), arguments.data, arguments.most))
    found = find_limits(rows)
    write_limits(found)
    _write_rows(arguments.out, rows)
    print(f"{len(rows)} honest pairs", found)
    marks = [suspicion for row in rows for suspicion in row.suspicions]
    share = np.mean([value >= found["least_suspicion"] for value in marks])
    print(f"painted spots found: {share:.3f} of {len(marks)}")


def measure_honest(honest: Honest, data: Path, most: int | None = None) -> Iterator[Measured]:
    """Make honest pairs and measure them, one after another."""
    rng = np.random.default_rng(SEED)
    count = 0
    for number, scene in enumerate(_scenes(data, most)):
        for turn, code in enumerate((UNTOUCHED, CODES[number % len(CODES)])):
            for model in _models(honest.models, number + turn):
                pair = honest.pair(scene, code, model)
                yield measure(honest, pair, count % PAINTED_EVERY == 0, rng)
                count += 1
        print(f"{number + 1} pictures", flush=True)


def measure(honest: Honest, pair: Pair, is_painted: bool, rng: np.random.Generator) -> Measured:
    """Measure an honest pair, and what is found of spots painted on it."""
    small = working_pair(pair.original, pair.processed)
    fit = fit_pair(small)
    lost, added = (unexplained_share(fit, is_processed) for is_processed in (False, True))
    spots = [spot for spot in PairSpots(fit).changed() if not lies_in(spot, pair.dust)]
    change = _vessel_change(honest, pair, small)
    marks, suspicions = _painted(pair, rng) if is_painted else ((), ())
    return Measured(
        name=pair.name,
        model=pair.model,
        code=pair.code,
        spot=max(map(suspicion, spots), default=0.0),
        structure=max(lost, added),
        lost=lost,
        vessels_lost=change.lost if change else None,
        vessels_new=change.new if change else None,
        unreadable=float(unreadable(small).sum() / small.inside.sum()),
        painted=marks,
        suspicions=suspicions,
    )


def find_limits(rows: Sequence[Measured]) -> dict[str, float]:
    """Set each limit at a high percentile of the honest pairs."""
    found = {
        "least_suspicion": round(
            float(np.quantile([row.spot for row in rows], 1 - ALLOWED_SPOTS)), 1
        ),
        **_upper("structure", [row.structure for row in rows]),
    }
    look, stop = _upper("round_trip", [row.lost for row in rows]).values()
    found |= {"look_round_trip": round(1 - look, 3), "stop_round_trip": round(1 - stop, 3)}
    blank = float(np.quantile([row.unreadable for row in rows], 1 - ALLOWED_REST))
    found["look_unreadable"] = round(max(blank, LEAST_UNREADABLE), 3)
    lost = [row.vessels_lost for row in rows if row.vessels_lost is not None]
    new = [row.vessels_new for row in rows if row.vessels_new is not None]
    if lost:
        found |= _upper("vessels_lost", lost, VESSEL_STOP_FACTOR)
        found |= _upper("vessels_new", new, VESSEL_STOP_FACTOR)
    return found


def _models(models: Sequence[str], number: int) -> list[str]:
    """The restorer that comes first, and some of the others in turn."""
    others = models[1:]
    first = OTHER_MODELS * number
    return [models[0], *(others[(first + i) % len(others)] for i in range(OTHER_MODELS) if others)]


def _scenes(data: Path, most: int | None) -> Iterator[Scene]:
    """Photographs in mixed order with phantoms among them: the first few are as even as all."""
    names = sorted((data / FOLDER).glob("*.jpg"))
    order = np.random.default_rng(SEED).permutation(len(names))[: most or PHOTOGRAPHS]
    for number, index in enumerate(order):
        photograph = read_photograph(names[index], names[index].stem, SIDE)
        rgb = photograph.rgb.astype(np.float32) / np.float32(255)
        rgb[~photograph.mask] = 0
        yield Scene(names[index].name, rgb, photograph.mask)
        if number % PHANTOM_EVERY == 0:
            yield _phantom(number // PHANTOM_EVERY)


def _phantom(number: int) -> Scene:
    phantom = draw_phantom(FIRST_SEED + number, SIDE, lesions=number % 2 == 1)
    rgb = np.where(phantom.image.fov[..., None], phantom.image.rgb, np.float32(0))
    return Scene(phantom.image.source.name, rgb.astype(np.float32), phantom.image.fov)


def _vessel_change(honest: Honest, pair: Pair, small: WorkingPair) -> VesselChange | None:
    maps = honest.vessels(pair)
    if maps is None:
        return None
    before, after = (at_working_size(each.masks["vessels"], small) for each in maps)
    try:
        return compare_vessels(before, after, small.inside, small.field_px)
    except MeasureError:
        return None


def _upper(name: str, values: list[float], factor: float = STOP_FACTOR) -> dict[str, float]:
    """Limits above which one in a hundred honest pairs lies, and some times that."""
    look = float(np.quantile(values, 1 - ALLOWED_REST))
    stop = min(factor * look, (1 + look) / 2) if look < 1 else factor * look
    return {f"look_{name}": round(look, 3), f"stop_{name}": round(stop, 3)}


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


def _write_rows(path: Path, rows: Sequence[Measured]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ({**asdict(row), "painted": len(row.painted)} for row in rows)
    write_csv(path, Measured, lines)


def _painted(pair: Pair, rng: np.random.Generator) -> tuple[tuple[Mark, ...], tuple[float, ...]]:
    """Paint spots in or out; how suspicious each of them is."""
    fate = (Fate.APPEARED, Fate.GONE)[int(rng.integers(2))]
    painted, marks = paint_spots(pair, fate, rng)
    small = working_pair(painted.original, painted.processed)
    spots = PairSpots(fit_pair(small)).changed()
    return tuple(marks), tuple(_suspicion_of(mark, spots, fate, painted) for mark in marks)


def _suspicion_of(mark: Mark, spots: Sequence[Spot], fate: Fate, pair: Pair) -> float:
    return max((suspicion(spot) for spot in spots if hits(mark, [spot], fate, pair)), default=0.0)


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
