"""What calibration and benchmark of the guard share: honest pairs, and how a pair is judged."""

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from retinaview.catalog import Catalog
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Mask, Rgb, Source
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import silent
from retinaview.core.review import Reason, Verdict
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.imaging.degrade import degrade
from retinaview.imaging.reference_scale import field_side_px
from retinaview.metrics.lesion_candidates import Fate, Spot
from retinaview.metrics.structure import widened
from retinaview.review.evidence import Evidence, gather
from retinaview.review.guard import judge
from trainer.benchmarks.protocol import UNTOUCHED

PRESET = "cofe-release"
CODES = ("111", "001", "010", "100")
TASKS = ("restore", "classical")
NEAR_SHARE = 0.004
"""A spot found this far beyond a painted one's edge, over the field's side, still means it."""
DUST_EDGE_SHARE = 0.012
"""How far the soft edge of a fault's spot reaches beyond its disc, over the field's side:
`cofe-release` softens it with a kernel of 13 px at most at 512 px."""
VESSELS = "vessels"


@dataclass(frozen=True, eq=False)
class Scene:
    """A good photograph or phantom at its working size.

    Attributes:
        name: of the file, or of the phantom.
        rgb: (S, S, 3) float32 in [0, 1], whole 255ths.
        fov: (S, S) bool.
    """

    name: str
    rgb: Rgb
    fov: Mask


@dataclass(frozen=True, eq=False)
class Pair:
    """A picture and what a model made of it.

    Attributes:
        name: of the scene.
        code: faults of the original, `UNTOUCHED` for none.
        model: id.
        original, processed: the pictures.
        dust: (S, S) bool, where the faults put spots that a model may rightly take out.
    """

    name: str
    code: str
    model: str
    original: FundusImage
    processed: FundusImage
    dust: Mask


@dataclass(frozen=True)
class Mark:
    """A spot painted in or out: where, how large (px), and its contrast in green."""

    y: float
    x: float
    radius_px: float
    contrast: float
    is_dark: bool


@dataclass(frozen=True, eq=False)
class Judged:
    """What the guard said of a pair."""

    evidence: Evidence
    verdict: Verdict
    reasons: tuple[Reason, ...]


class Honest:
    """Makes honest pairs: photographs, spoilt or not, run through models as a user would.

    Args:
        catalog: the models; all that restore and all classical ones are used.
    """

    def __init__(self, catalog: Catalog) -> None:
        cards = [card for card in catalog.enhancers() if card.task in TASKS and card.scale == 1]
        self.models = [card.id for card in cards if not card.research_only]
        self.engine = Engine(catalog, keep=len(self.models) + 1)
        self._vessels_of: tuple[str, Overlay] | None = None

    def pair(self, scene: Scene, code: str, model: str) -> Pair:
        """Spoil a scene, run a model on it."""
        poor, dust = spoil(scene, code)
        original = as_image(poor, scene.fov, scene.name)
        study = self.engine.run(original, Recipe(model, device="cpu", review=False), silent)
        processed = study.result.astype(np.float32) / np.float32(255)
        return Pair(
            scene.name, code, model, original, as_image(processed, scene.fov, scene.name), dust
        )

    def judge(self, pair: Pair, *, with_vessels: bool = True) -> Judged:
        """Have the guard judge a pair, with vessel maps where there is a model for them."""
        vessels = self.vessels(pair) if with_vessels else None
        evidence = gather(pair.original, pair.processed, vessels, silent)
        card = self.engine.catalog.card(pair.model)
        verdict, reasons = judge(evidence, card, field_side_px(pair.original.fov), None)
        return Judged(evidence, verdict, reasons)

    def vessels(self, pair: Pair) -> tuple[Overlay, Overlay] | None:
        """Find the vessels of both pictures; None without a model for it."""
        if all(card.id != VESSELS for card in self.engine.catalog.overlays()):
            return None
        key = pair.original.source.sha256
        if self._vessels_of is None or self._vessels_of[0] != key:
            self._vessels_of = key, self._find_vessels(pair.original)
        return self._vessels_of[1], self._find_vessels(pair.processed)

    def _find_vessels(self, picture: FundusImage) -> Overlay:
        return self.engine.overlay(VESSELS, picture, Subject.ORIGINAL, silent)


def spoil(scene: Scene, code: str) -> tuple[Rgb, Mask]:
    """Give a scene the faults of a code; also where the faults put spots, with their soft edge."""
    if code == UNTOUCHED:
        return scene.rgb, np.zeros(scene.fov.shape, np.bool_)
    spoilt = degrade(scene.rgb, scene.fov, PRESET, code, zlib.crc32(scene.name.encode()))
    edge_px = max(1, round(DUST_EDGE_SHARE * field_side_px(scene.fov)))
    return spoilt.rgb, widened(spoilt.spot_mask, edge_px)


def as_image(rgb: Rgb, fov: Mask, name: str) -> FundusImage:
    """Make a picture of whole 255ths with a given field."""
    whole = (np.rint(np.clip(rgb, 0, 1) * 255) / np.float32(255)).astype(np.float32)
    source = Source(name, sha256=hashlib.sha256(whole.tobytes()).hexdigest())
    return FundusImage(whole, FieldOfView(fov, None, FovBasis.GIVEN), source)


def repaint(pair: Pair, rgb: Rgb, is_original: bool) -> Pair:
    """Give a pair with one of its pictures painted over."""
    picture = as_image(rgb, pair.original.fov, pair.name)
    return replace(pair, original=picture) if is_original else replace(pair, processed=picture)


def hits(mark: Mark, spots: Sequence[Spot], fate: Fate, pair: Pair) -> bool:
    """Whether a spot of this fate lies within a painted one."""
    reach = mark.radius_px + NEAR_SHARE * field_side_px(pair.original.fov)
    return any(
        spot.fate is fate and np.hypot(spot.peak.y - mark.y, spot.peak.x - mark.x) <= reach
        for spot in spots
    )


def is_false_alarm(judged: Judged, dust: Mask) -> bool:
    """Whether an honest pair was warned of for anything but spots that the faults put there."""
    if any(reason.score_id.split("_")[1:2] != ["spots"] for reason in judged.reasons):
        return True
    return any(not lies_in(spot, dust) for spot in judged.evidence.spots)


def lies_in(spot: Spot, mask: Mask) -> bool:
    """Whether a spot touches a mask."""
    reach = max(2, round(spot.peak.radius_px))
    row, column = round(spot.peak.y), round(spot.peak.x)
    rows = slice(max(0, row - reach), row + reach + 1)
    return bool(mask[rows, max(0, column - reach) : column + reach + 1].any())


def places(
    fov: Mask, count: int, room_px: float, rng: np.random.Generator, avoid: Mask | None = None
) -> Iterator[tuple[int, int]]:
    """Draw places inside the field, away from its rim and from each other."""
    free = fov.astype(np.uint8)
    if avoid is not None:
        free[avoid] = 0
    free = np.pad(free, 1)
    distance = cv2.distanceTransform(free, cv2.DIST_L2, 5)[1:-1, 1:-1]
    open_to = distance > room_px + 0.02 * field_side_px(fov)
    for _ in range(count):
        rows, columns = np.nonzero(open_to)
        if not rows.size:
            return
        chosen = int(rng.integers(rows.size))
        y, x = int(rows[chosen]), int(columns[chosen])
        yield y, x
        gap = round(4 * room_px)
        open_to[max(0, y - gap) : y + gap + 1, max(0, x - gap) : x + gap + 1] = False
