"""Shapes and distances of disc, cup and fovea: ellipses, cup-to-disc ratio, which eye it may be."""

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Eye, Map, Mask
from retinaview.imaging.crop import Point
from retinaview.words import tr

OUTLINE_POINTS = 120
FOVEA_DD = 2.5
"""Usual distance from the disc's centre to the fovea, in disc diameters."""
FOVEA_NEAREST_DD, FOVEA_FARTHEST_DD = 1.7, 3.4
FOVEA_STEEPEST_DEG = 30.0
"""The fovea lies about level with the disc, a little below it."""
FEWEST_PX = 12
SIDE_BY_FIELD = 0.1
"""Share of the field's width that a disc must lie off its middle to tell the eye by that alone."""


@dataclass(frozen=True)
class Ellipse:
    """An ellipse in pixels.

    Attributes:
        y, x: centre.
        major_px, minor_px: half the lengths of its axes, above 0.
        angle_rad: from the x axis to the first axis, clockwise as y points down.
    """

    y: float
    x: float
    major_px: float
    minor_px: float
    angle_rad: float = 0.0

    @property
    def diameter_px(self) -> float:
        """Diameter of the circle of the same area."""
        return 2 * math.sqrt(self.major_px * self.minor_px)

    @property
    def height_px(self) -> float:
        """Its vertical extent in the picture."""
        return 2 * math.hypot(
            self.major_px * math.sin(self.angle_rad), self.minor_px * math.cos(self.angle_rad)
        )

    @property
    def width_px(self) -> float:
        """Its horizontal extent in the picture."""
        return 2 * math.hypot(
            self.major_px * math.cos(self.angle_rad), self.minor_px * math.sin(self.angle_rad)
        )

    def points(self, count: int = OUTLINE_POINTS) -> NDArray[np.float32]:
        """Points along it, (count, 2) float32, (y, x), evenly by the angle they stand for."""
        turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
        along, across = self.major_px * np.cos(turn), self.minor_px * np.sin(turn)
        sine, cosine = math.sin(self.angle_rad), math.cos(self.angle_rad)
        y = self.y + along * sine + across * cosine
        x = self.x + along * cosine - across * sine
        return np.stack((y, x), 1).astype(np.float32)

    def depth(self, y: NDArray[np.float64], x: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far points lie out: 0 at the centre, 1 on the ellipse, more beyond it."""
        sine, cosine = math.sin(self.angle_rad), math.cos(self.angle_rad)
        along = (x - self.x) * cosine + (y - self.y) * sine
        across = (y - self.y) * cosine - (x - self.x) * sine
        return np.hypot(along / self.major_px, across / self.minor_px)

    def mask(self, shape: tuple[int, int]) -> Mask:
        """Pixels whose centres lie inside it, `shape` bool."""
        inside = np.zeros(shape, bool)
        reach = max(self.major_px, self.minor_px) + 1
        top, bottom = _span(self.y, reach, shape[0])
        left, right = _span(self.x, reach, shape[1])
        rows, columns = np.mgrid[top:bottom, left:right].astype(np.float64)
        inside[top:bottom, left:right] = self.depth(rows, columns) <= 1
        return inside

    def resized(self, factor: float) -> "Ellipse":
        """The same round the same centre, `factor` times as large."""
        return replace(self, major_px=self.major_px * factor, minor_px=self.minor_px * factor)


def fit_ellipse(mask: Mask) -> Ellipse | None:
    """Fit the ellipse of the same centre and second moments to a shape, holes filled.

    Unlike a fit to the contour it does not follow the bays that vessels cut into the rim.

    Args:
        mask: (H, W) bool; its largest piece counts.

    Returns:
        None where fewer than `FEWEST_PX` pixels hang together.
    """
    shape = largest_piece(mask)
    if shape is None:
        return None
    moments = cv2.moments(shape.astype(np.uint8), binaryImage=True)
    area = moments["m00"]
    # a pixel is a square and not a point: its own spread is 1/12
    xx, yy = (moments[name] / area + 1 / 12 for name in ("mu20", "mu02"))
    xy = moments["mu11"] / area
    middle, spread = (xx + yy) / 2, math.hypot((xx - yy) / 2, xy)
    return Ellipse(
        y=moments["m01"] / area,
        x=moments["m10"] / area,
        major_px=2 * math.sqrt(middle + spread),
        minor_px=2 * math.sqrt(max(middle - spread, 1 / 12)),
        angle_rad=0.5 * math.atan2(2 * xy, xx - yy),
    )


def ellipse_through(points: NDArray[np.float32]) -> Ellipse:
    """Give back the ellipse whose `points` these are, (n, 2), (y, x)."""
    y, x = points.astype(np.float64).T
    centre_y, centre_x = float(y.mean()), float(x.mean())
    xx, yy = float(((x - centre_x) ** 2).mean()), float(((y - centre_y) ** 2).mean())
    xy = float(((x - centre_x) * (y - centre_y)).mean())
    middle, spread = (xx + yy) / 2, math.hypot((xx - yy) / 2, xy)
    return Ellipse(
        centre_y,
        centre_x,
        math.sqrt(2 * (middle + spread)),
        math.sqrt(2 * max(middle - spread, 1e-9)),
        0.5 * math.atan2(2 * xy, xx - yy),
    )


def largest_piece(mask: Mask) -> Mask | None:
    """The largest piece of a mask, its holes filled; None below `FEWEST_PX` pixels."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    if count < 2:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    if stats[largest, cv2.CC_STAT_AREA] < FEWEST_PX:
        return None
    piece = (labels == largest).astype(np.uint8)
    outlines, _ = cv2.findContours(piece, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    filled = cv2.drawContours(np.zeros_like(piece), outlines, -1, 1, thickness=cv2.FILLED)
    return np.asarray(filled, bool)


def within(cup: Ellipse, disc: Ellipse) -> Ellipse | None:
    """Shrink a cup round its centre until it lies in the disc; None where its centre does not."""

    def reaches_out(factor: float) -> bool:
        y, x = cup.resized(factor).points().astype(np.float64).T
        return bool((disc.depth(y, x) > 1).any())

    if float(disc.depth(np.array([cup.y]), np.array([cup.x]))[0]) >= 1:
        return None
    if not reaches_out(1.0):
        return cup
    low, high = 0.0, 1.0
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (low, middle) if reaches_out(middle) else (middle, high)
    return cup.resized(low) if low > 0 else None


def vertical_cup_to_disc(disc: Ellipse, cup: Ellipse) -> float:
    """Height of the cup over height of the disc, both along the picture's vertical."""
    return cup.height_px / disc.height_px


def fovea_share(shape: tuple[int, int], disc: Ellipse) -> Map:
    """How likely the fovea lies at each pixel, from the disc alone: `shape` float32 in [0, 1].

    A ring of `FOVEA_DD` round the disc, on both sides (which is temporal is not known), about level
    with it; 0 where no fovea lies.
    """
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    down, right = rows - np.float32(disc.y), columns - np.float32(disc.x)
    distance = np.hypot(down, right) / np.float32(disc.diameter_px)
    slope = np.degrees(np.arctan2(np.abs(down), np.abs(right)))
    near = np.exp(-(((distance - FOVEA_DD) / 0.6) ** 2)) * np.exp(-((slope / 25) ** 2))
    ring = (distance >= FOVEA_NEAREST_DD) & (distance <= FOVEA_FARTHEST_DD)
    return np.where(ring & (slope <= FOVEA_STEEPEST_DEG), near, 0).astype(np.float32)


def fovea_distance_dd(disc: Ellipse, fovea: Point) -> float:
    """From the disc's centre to the fovea, in disc diameters."""
    return math.hypot(fovea[0] - disc.y, fovea[1] - disc.x) / disc.diameter_px


def is_likely_fovea(disc: Ellipse, fovea: Point) -> bool:
    """Whether a spot lies where a fovea may: `FOVEA_NEAREST_DD` to `FOVEA_FARTHEST_DD`, level."""
    down, right = abs(fovea[0] - disc.y), abs(fovea[1] - disc.x)
    is_level = math.degrees(math.atan2(down, right)) <= FOVEA_STEEPEST_DEG
    return is_level and FOVEA_NEAREST_DD <= fovea_distance_dd(disc, fovea) <= FOVEA_FARTHEST_DD


def suggested_eye(disc: Ellipse, fovea: Point | None, fov: Mask) -> tuple[Eye | None, str]:
    """Which eye an unmirrored photograph shows: the disc lies nasally, on the right in a right eye.

    Args:
        disc: of the photograph.
        fovea: (y, x) px, None where it was not found.
        fov: (H, W) bool.

    Returns:
        The eye, None where the disc lies too near the middle to tell, and what it was told by, in
        words.
    """
    if fovea is not None:
        if disc.x > fovea[1]:
            return Eye.OD, tr("the disc lies right of the fovea")
        return Eye.OS, tr("the disc lies left of the fovea")
    columns = np.flatnonzero(fov.any(axis=0))
    if not columns.size:
        return None, ""
    off = disc.x - (columns[0] + columns[-1]) / 2
    if abs(off) < SIDE_BY_FIELD * (columns[-1] - columns[0] + 1):
        return None, ""
    if off > 0:
        return Eye.OD, tr("the disc lies in the right part of the field")
    return Eye.OS, tr("the disc lies in the left part of the field")


def eye_sentence(declared: Eye | None, suggested: Eye | None, basis: str) -> str:
    """Say how a declared eye and the picture agree; the declared one is never overwritten.

    Returns:
        "" where there is nothing to say.
    """
    if suggested is None:
        return ""
    names = {Eye.OD: tr("OD (right eye)"), Eye.OS: tr("OS (left eye)")}
    if declared is None:
        return tr(
            "Eye inferred: {eye}, as {basis}, if the picture is not mirrored.",
            eye=names[suggested],
            basis=basis,
        )
    if declared is suggested:
        return tr(
            "The eye fits: declared {declared}, and {basis}.", declared=declared.value, basis=basis
        )
    return tr(
        "Check the eye: declared {declared}, but {basis}, as in {eye}, unless the picture "
        "is mirrored.",
        declared=declared.value,
        basis=basis,
        eye=names[suggested],
    )


def _span(centre: float, reach: float, length: int) -> tuple[int, int]:
    low = min(max(0, math.floor(centre - reach)), length)
    return low, max(low, min(length, math.ceil(centre + reach) + 1))
