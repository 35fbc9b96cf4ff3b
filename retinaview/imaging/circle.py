"""Fit the camera's circular stop to the rim of a lit region.

Reference:
    Least squares: Kasa, "A circle fitting procedure and its error analysis", IEEE Trans. Instrum.
    Meas. 25(1), 1976, doi:10.1109/TIM.1976.6312298. Outliers: Fischler and Bolles, "Random sample
    consensus", Commun. ACM 24(6), 1981, doi:10.1145/358669.358692.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Circle, Mask

TRIALS = 200
FEWEST_RIM_PX = 24
MOST_RIM_PX = 1500
SECTORS = 120
LEAST_SUPPORT = 0.25
"""Share of its visible arc that the rim must follow for a circle to be believed."""
LEAST_INSIDE = 0.96
"""Share of the region that must lie in a circle for it to be believed."""

Points = NDArray[np.float64]


def fit_circle(region: Mask) -> tuple[Circle | None, float]:
    """Fit a circle to the part of a region's rim that follows one.

    Straight cuts, notches and the frame's own border are left out as outliers: 200 seeded triples,
    then least squares on the points near the best circle. Deterministic.

    Args:
        region: (H, W) bool.

    Returns:
        The circle, and its support: the share of its arc inside the frame that the rim follows,
        in [0, 1]. (None, 0) where the rim follows no circle that holds the region.
    """
    rim = _rim(region)
    if len(rim) < FEWEST_RIM_PX:
        return None, 0.0
    rim = rim[:: max(1, len(rim) // MOST_RIM_PX)]
    shortest, longest = min(region.shape), max(region.shape)
    trials = _circles_through_triples(rim)
    trials = trials[(trials[:, 2] > shortest / 6) & (trials[:, 2] < longest)]
    if not len(trials):
        return None, 0.0
    tolerance = 0.002 * longest + 1.0
    best = trials[_on_circles(rim, trials, tolerance).sum(axis=1).argmax()]
    for narrowing in (1.0, 1.0, 0.6):
        near = _on_circles(rim, best[None], tolerance * narrowing)[0]
        if near.sum() < FEWEST_RIM_PX:
            break
        best = _least_squares(rim[near])
    # rim points are centres of the outermost pixels: the edge runs half a pixel further out
    circle = Circle(float(best[0]), float(best[1]), float(best[2]) + 0.5)
    support = _support(rim[_on_circles(rim, best[None], tolerance)[0]], circle, region.shape)
    if support < LEAST_SUPPORT or _inside_share(region, circle) < LEAST_INSIDE:
        return None, 0.0
    return circle, support


def draw_disc(circle: Circle, shape: tuple[int, int], margin_px: float = 0.0) -> Mask:
    """Draw the pixels whose centres lie within the circle grown by `margin_px`, (H, W) bool."""
    y = np.arange(shape[0], dtype=np.float32)[:, None] - np.float32(circle.y)
    x = np.arange(shape[1], dtype=np.float32)[None] - np.float32(circle.x)
    disc: Mask = y * y + x * x <= np.float32((circle.radius_px + margin_px) ** 2)
    return disc


def visible_share(circle: Circle, shape: tuple[int, ...]) -> float:
    """Share of the circle's arc that lies inside a frame of `shape`, in [0, 1]."""
    return float(_visible_sectors(circle, shape).mean())


def _rim(region: Mask) -> Points:
    """Points (N, 2) as (y, x) on the region's edge that do not lie on the frame's border."""
    contours, _ = cv2.findContours(
        region.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    if not contours:
        return np.empty((0, 2))
    points = np.asarray(max(contours, key=len)[:, 0, ::-1], np.float64)
    y, x = points[:, 0], points[:, 1]
    free = (y > 1) & (x > 1) & (y < region.shape[0] - 2) & (x < region.shape[1] - 2)
    inside: Points = points[free]
    return inside


def _circles_through_triples(rim: Points) -> Points:
    """Circumcircles (y, x, radius) of seeded random triples of rim points."""
    picks = np.random.default_rng(0).integers(0, len(rim), (TRIALS, 3))
    a, b, c = (rim[picks[:, column]] for column in range(3))
    b, c = b - a, c - a
    twice_area = 2 * (b[:, 1] * c[:, 0] - b[:, 0] * c[:, 1])
    proper = np.abs(twice_area) > 1e-6
    a, b, c, twice_area = a[proper], b[proper], c[proper], twice_area[proper]
    b_square, c_square = (b**2).sum(axis=1), (c**2).sum(axis=1)
    x = (c[:, 0] * b_square - b[:, 0] * c_square) / twice_area
    y = (b[:, 1] * c_square - c[:, 1] * b_square) / twice_area
    return np.stack([a[:, 0] + y, a[:, 1] + x, np.hypot(y, x)], axis=1)


def _on_circles(rim: Points, circles: Points, tolerance: float) -> NDArray[np.bool_]:
    """(circles, points) bool: does the point lie on the circle?"""
    distance = np.hypot(
        rim[None, :, 0] - circles[:, None, 0], rim[None, :, 1] - circles[:, None, 1]
    )
    on: NDArray[np.bool_] = np.abs(distance - circles[:, None, 2]) <= tolerance
    return on


def _least_squares(points: Points) -> Points:
    """Kasa's fit (y, x, radius): minimise the sum of (y^2 + x^2 + D y + E x + F)^2."""
    centre = points.mean(axis=0)
    local = points - centre
    design = np.column_stack([local, np.ones(len(local))])
    solution = np.linalg.lstsq(design, -(local**2).sum(axis=1), rcond=None)[0]
    y, x = -solution[0] / 2, -solution[1] / 2
    radius = np.sqrt(max(y * y + x * x - solution[2], 0.0))
    return np.array([centre[0] + y, centre[1] + x, radius])


def _visible_sectors(circle: Circle, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """(SECTORS,) bool: does the middle of the sector's arc lie in the frame?"""
    middles = (np.arange(SECTORS) + 0.5) * (2 * np.pi / SECTORS)
    y = circle.y + circle.radius_px * np.sin(middles)
    x = circle.x + circle.radius_px * np.cos(middles)
    visible: NDArray[np.bool_] = (y > 1) & (x > 1) & (y < shape[0] - 2) & (x < shape[1] - 2)
    return visible


def _support(points: Points, circle: Circle, shape: tuple[int, ...]) -> float:
    """Share of the circle's sectors inside the frame that hold rim points."""
    visible = _visible_sectors(circle, shape)
    angles = np.arctan2(points[:, 0] - circle.y, points[:, 1] - circle.x) % (2 * np.pi)
    taken = np.zeros(SECTORS, bool)
    taken[np.minimum((angles * SECTORS / (2 * np.pi)).astype(int), SECTORS - 1)] = True
    # a circle that hardly shows in the frame is no evidence, however well it is followed
    return float((taken & visible).sum() / max(int(visible.sum()), SECTORS // 6))


def _inside_share(region: Mask, circle: Circle) -> float:
    held = region & draw_disc(circle, region.shape, margin_px=1.0)
    return float(held.sum() / max(int(region.sum()), 1))
