"""Bring one photograph of an eye onto another of the same eye, or say that it cannot be done.

Both are brought to one size and freed of their light. Points that look alike are paired, and the
turn, stretch and shift that most pairs agree on is taken. It is believed only where the vessels of
both then lie on each other, and would not as well a little aside.

Reference:
    Lowe, "Distinctive image features from scale-invariant keypoints", IJCV 60(2), 2004,
    doi:10.1023/B:VISI.0000029664.99615.94; Arandjelovic and Zisserman, "Three things everyone
    should know to improve object retrieval", CVPR 2012, doi:10.1109/CVPR.2012.6248018 (the root of
    descriptors); Fischler and Bolles, "Random sample consensus", CACM 24(6), 1981,
    doi:10.1145/358669.358692.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import FundusImage, Map, Mask
from retinaview.core.progress import Progress, silent
from retinaview.imaging.local_contrast import local_contrast
from retinaview.imaging.square_frame import SquareFrame
from retinaview.words import mark, tr

SIDE: Final = 640
"""Side of the square round the field at which photographs are compared, px."""
RIM_SHARE: Final = 0.03
"""Of the side: a rim of the field without points, whose edge would be found in every photograph."""
GREY_A_SPREAD: Final = 42.0
POINT_SIGMA_PX: Final = 1.2
VESSEL_SIGMAS_PX: Final = (1.5, 2.5, 4.0)
MOST_POINTS: Final = 3000
FAINTEST_POINT: Final = 0.015
SHARPEST_EDGE: Final = 20
RATIO: Final = 0.85
"""The second-best match of a point must be so much worse than the best."""
NEAR_PX: Final = 4.0
AFFINE_NEAR_PX: Final = 5.0
MOST_TRIES: Final = 5000
CONFIDENCE: Final = 0.999
FEWEST_PAIRS: Final = 6
FEWEST_FOR_AFFINE: Final = 24
MOST_SHEAR: Final = 1.08
"""Ratio of the two stretches of an affine map; more is no camera's doing."""
STRETCHES: Final = (0.4, 2.5)
LEAST_OVERLAP: Final = 0.15
LEAST_AGREEMENT: Final = 0.25
LEAST_LEAD: Final = 0.1
"""By so much the agreement of vessels must exceed that of any place around."""
ASIDE_PX: Final = (12, 20, 32)
DIRECTIONS: Final = 8
FEWEST_SHARED_PX: Final = 2000
TOO_FEW: Final = mark(
    "The two photographs could not be laid on each other: they share too little that can "
    "be told apart. They stand side by side as they are."
)
NOT_SURE: Final = mark(
    "The two photographs could not be laid on each other with certainty: their vessels "
    "do not match. They stand side by side as they are."
)
LITTLE_SHARED: Final = mark(
    "The two photographs show too little of the same part of the eye to be laid on each "
    "other. They stand side by side as they are."
)

Affine = NDArray[np.float64]
"""(3, 3), from (x, y, 1) to (x, y, 1), pixel centres at whole numbers; the last row is 0, 0, 1."""


@dataclass(frozen=True, eq=False)
class Registration:
    """How a photograph lies on another.

    Attributes:
        onto: from pixels of the moving photograph to those of the fixed one; None where nobody can
            be sure of it.
        pairs: points that agree on it.
        agreement: correlation of the vessels of both where they overlap, in [-1, 1].
        overlap: share of the smaller field that both show.
        verdict: a sentence for the user.
    """

    onto: Affine | None
    pairs: int
    agreement: float
    overlap: float
    verdict: str

    @property
    def is_sure(self) -> bool:
        """The photographs may be laid on each other."""
        return self.onto is not None


@dataclass(frozen=True, eq=False)
class _Look:
    """A photograph as it is compared: all (SIDE, SIDE)."""

    grey: NDArray[np.uint8]
    vessels: Map
    inside: Mask
    to_square: Affine


def register(fixed: FundusImage, moving: FundusImage, progress: Progress = silent) -> Registration:
    """Find how `moving` lies on `fixed`, two photographs of one eye at any time, size and light.

    Raises:
        Cancelled: by `progress`.
    """
    looks = []
    for step, image in enumerate((fixed, moving)):
        progress(0.1 * step, tr("Looking for vessels"))
        looks.append(_look_of(image))
    own, other = looks
    progress(0.2, tr("Looking for points that both show"))
    pairs = _pairs(own, other, progress)
    progress(0.8, tr("Checking whether the vessels lie on each other"))
    found = [_judged(own, other, square, count) for square, count in _maps(pairs)]
    best = max(found, key=lambda each: each.agreement, default=None)
    if best is None or best.onto is None:
        return best or Registration(None, 0, 0.0, 0.0, tr(TOO_FEW))
    onto = np.linalg.inv(own.to_square) @ best.onto @ other.to_square
    return Registration(onto, best.pairs, best.agreement, best.overlap, best.verdict)


def lay_onto(pixels: NDArray[np.uint8], onto: Affine, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Draw a photograph as it lies on another, for looking at; black where it shows nothing.

    Args:
        pixels: (h, w, 3) or (h, w) uint8 of the moving photograph.
        onto: of its `Registration`.
        size: height and width of the fixed photograph.
    """
    flags = cv2.INTER_AREA if _stretch(onto) < 1 else cv2.INTER_CUBIC
    drawn = cv2.warpAffine(pixels, onto[:2], (size[1], size[0]), flags=flags)
    return np.asarray(drawn, np.uint8)


def _look_of(image: FundusImage) -> _Look:
    frame = SquareFrame.of(image.fov, SIDE)
    mask = frame.mask_to_square(image.fov)
    green = local_contrast(frame.to_square(image.rgb), mask)[..., 1]
    inside = _without_rim(mask)
    soft = cv2.GaussianBlur(green, (0, 0), POINT_SIGMA_PX)
    grey = np.clip(128 + GREY_A_SPREAD * soft, 0, 255).astype(np.uint8)
    return _Look(grey, _vesselness(green, inside), inside, _to_square(frame))


def _without_rim(mask: Mask) -> Mask:
    rim = max(1, round(RIM_SHARE * SIDE))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * rim + 1, 2 * rim + 1))
    padded = np.pad(mask.astype(np.uint8), rim)
    return np.asarray(cv2.erode(padded, disc)[rim:-rim, rim:-rim], bool)


def _to_square(frame: SquareFrame) -> Affine:
    """From pixels of the photograph to those of the square."""
    top, left = frame.point_to_photograph((0.0, 0.0))
    step = frame.native_side / frame.side
    back = np.array([[step, 0.0, left], [0.0, step, top], [0.0, 0.0, 1.0]])
    return np.asarray(np.linalg.inv(back), np.float64)


def _vesselness(green: Map, inside: Mask) -> Map:
    """How much a place is the bottom of a dark line, in [0, 1]: the larger curvature there."""
    best = np.zeros_like(green)
    for sigma in VESSEL_SIGMAS_PX:
        soft = cv2.GaussianBlur(green, (0, 0), sigma)
        across, down, mixed = (
            cv2.Sobel(soft, cv2.CV_32F, dx, dy, ksize=3) for dx, dy in ((2, 0), (0, 2), (1, 1))
        )
        ridge = (across + down) / 2 + np.hypot((across - down) / 2, mixed)
        best = np.maximum(best, np.float32(sigma**2) * ridge)
    best[~inside] = 0
    top = float(np.percentile(best[inside], 98)) if inside.any() else 0.0
    return np.asarray(np.clip(best / max(top, 1e-6), 0, 1), np.float32)


def _pairs(own: _Look, other: _Look, progress: Progress) -> tuple[NDArray[np.float32], ...]:
    """Places (n, 2) as (x, y) in the other square, and what looks alike in the own one."""
    none = np.zeros((0, 2), np.float32)
    finder = cv2.SIFT.create(
        nfeatures=MOST_POINTS, contrastThreshold=FAINTEST_POINT, edgeThreshold=SHARPEST_EDGE
    )
    points, signs = [], []
    for step, look in enumerate((own, other)):
        found, described = finder.detectAndCompute(look.grey, look.inside.astype(np.uint8))
        progress(0.4 + 0.1 * step, tr("Looking for points that both show"))
        if described is None or len(found) < FEWEST_PAIRS:
            return none, none
        points.append(np.array([point.pt for point in found], np.float32))
        signs.append(np.sqrt(described / (described.sum(axis=1, keepdims=True) + 1e-6)))
    matcher = cv2.BFMatcher(cv2.NORM_L2)
    back = {match.queryIdx: match.trainIdx for match in matcher.match(signs[0], signs[1])}
    progress(0.7, tr("Looking for points that both show"))
    kept = [
        (first.queryIdx, first.trainIdx)
        for first, second in matcher.knnMatch(signs[1], signs[0], k=2)
        if first.distance < RATIO * second.distance and back.get(first.trainIdx) == first.queryIdx
    ]
    if len(kept) < FEWEST_PAIRS:
        return none, none
    theirs, ours = np.array(kept).T
    return points[1][theirs], points[0][ours]


def _maps(pairs: tuple[NDArray[np.float32], ...]) -> Iterator[tuple[Affine, int]]:
    """The similarity that most pairs agree on, and the affine map near it; how many agree."""
    theirs, ours = pairs
    if len(theirs) < FEWEST_PAIRS:
        return
    found, agree = cv2.estimateAffinePartial2D(
        theirs, ours, None, cv2.RANSAC, NEAR_PX, MOST_TRIES, CONFIDENCE
    )
    if found is None:
        return
    yield _whole(found), int(np.sum(agree))
    if int(np.sum(agree)) >= FEWEST_FOR_AFFINE:
        found, agree = cv2.estimateAffine2D(
            theirs, ours, None, cv2.RANSAC, AFFINE_NEAR_PX, MOST_TRIES, CONFIDENCE
        )
        if found is not None and _is_camera_like(found):
            yield _whole(found), int(np.sum(agree))


def _whole(found: NDArray[Any]) -> Affine:
    return np.vstack([found, [0.0, 0.0, 1.0]])


def _is_camera_like(found: NDArray[Any]) -> bool:
    large, small = np.linalg.svd(found[:, :2], compute_uv=False)
    return bool(np.linalg.det(found[:, :2]) > 0 and large <= MOST_SHEAR * small)


def _stretch(onto: Affine) -> float:
    return float(np.sqrt(abs(np.linalg.det(onto[:2, :2]))))


def _judged(own: _Look, other: _Look, square: Affine, count: int) -> Registration:
    """Say whether a map of the squares is to be believed; `onto` stays in the squares."""
    agreement, overlap = _agreement(own, other, square)
    around = max(
        _agreement(own, other, _shift(reach, turn) @ square)[0]
        for reach in ASIDE_PX
        for turn in range(DIRECTIONS)
    )
    is_near = STRETCHES[0] <= _stretch(square) <= STRETCHES[1]
    is_alike = agreement >= LEAST_AGREEMENT and agreement - around >= LEAST_LEAD
    if not is_near or not is_alike or count < FEWEST_PAIRS:
        return Registration(None, count, agreement, overlap, tr(NOT_SURE))
    if overlap < LEAST_OVERLAP:
        return Registration(None, count, agreement, overlap, tr(LITTLE_SHARED))
    return Registration(square, count, agreement, overlap, _told(overlap))


def _told(overlap: float) -> str:
    return tr(
        "The vessels of both photographs lie on each other; they share {share:.0%} of a field.",
        share=overlap,
    )


def _shift(reach_px: float, turn: int) -> Affine:
    angle_rad = 2 * np.pi * turn / DIRECTIONS
    made = np.eye(3)
    made[:2, 2] = reach_px * np.cos(angle_rad), reach_px * np.sin(angle_rad)
    return made


def _agreement(own: _Look, other: _Look, square: Affine) -> tuple[float, float]:
    """Correlation of the vessels where both fields lie, and the share of the smaller field."""
    laid = cv2.warpAffine(other.vessels, square[:2], (SIDE, SIDE))
    inside = other.inside.astype(np.uint8)
    covered = cv2.warpAffine(inside, square[:2], (SIDE, SIDE), flags=cv2.INTER_NEAREST)
    shared = own.inside & (covered > 0)
    count = int(shared.sum())
    if count < FEWEST_SHARED_PX:
        return 0.0, 0.0
    smaller = min(int(own.inside.sum()), _stretch(square) ** 2 * float(other.inside.sum()))
    first, second = (values[shared] - values[shared].mean() for values in (own.vessels, laid))
    spread = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return float((first * second).sum()) / max(spread, 1e-9), count / smaller
