"""Find the lit field against its surround, and the way to a square frame round it and back.

The mask follows what is lit: full circles, circles cut by the frame or by the camera's bands,
notches at the rim. A circle through the rim brings back retina too dark to tell from the surround.

Reference:
    Circle by algebraic least squares: Kasa, "A circle fitting procedure and its error analysis",
    IEEE Trans. Instrum. Meas. 25(1), 1976, doi:10.1109/TIM.1976.6312298; inside RANSAC: Fischler
    and Bolles, Commun. ACM 24(6), 1981, doi:10.1145/358669.358692.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Circle, FieldOfView, FovBasis, Map, Mask, Rgb

WORKING_SIDE = 1024
"""The field is looked for on a copy no larger than this; a pixel there is 0.1 % of its side."""
TRIALS = 200
FEWEST_RIM_PX = 24
BLACK_AT_MOST = 0.16
"""A corner brighter than this is retina, not a black surround."""
BRIGHT_AT_LEAST = 0.6
"""A flat grey corner brighter than this is a white surround."""
FLAT_NOISE = 0.03
LEAST_SURROUND = 0.02
"""Share of the frame below which there is no surround worth the name."""
LEAST_FIELD = 0.03
"""Share of the frame below which what was found is no field."""


@dataclass(frozen=True, eq=False)
class _Finding:
    """A lit region at one threshold, and the circle through its rim."""

    region: Mask
    threshold: float
    circle: Circle | None
    support: float
    """Share of the circle's arc inside the frame that the rim follows, in [0, 1]."""
    solidity: float
    """Area over area of the convex hull, in [0, 1]."""


def find_field_of_view(rgb: Rgb, given: Mask | None = None) -> FieldOfView:
    """Find the lit field of a fundus photograph.

    A mask from the user is taken as it is. Otherwise what differs from the corners' colour is
    thresholded; the largest piece, its holes filled, is the field; a circle is fitted to its rim
    and dark retina inside the circle is taken back in, but not what a straight or sharp cut took
    away. Deterministic.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        given: (H, W) bool, or None to look for the field.

    Returns:
        The field; the whole frame (`FovBasis.FRAME`) where there is no surround to tell it from,
        as in borderless, all-black or all-white pictures.

    Raises:
        ValueError: a given mask of another size, or an empty one.
    """
    if given is not None:
        return _take_given(rgb, given)
    height, width = rgb.shape[:2]
    scale = min(1.0, WORKING_SIDE / max(height, width))
    small = _reduce(rgb, scale)
    contrast = _contrast_with_surround(small)
    finding = None if contrast is None else _best_finding(contrast)
    if contrast is None or finding is None:
        return _whole_frame(height, width)
    region = _complete(finding, contrast)
    if 1 - region.mean() < LEAST_SURROUND or region.mean() < LEAST_FIELD:
        return _whole_frame(height, width)
    return FieldOfView(
        _enlarge(region, height, width),
        None if finding.circle is None else _scaled(finding.circle, small.shape, rgb.shape),
        FovBasis.CIRCLE,
    )


def _take_given(rgb: Rgb, given: Mask) -> FieldOfView:
    if given.shape != rgb.shape[:2]:
        raise ValueError(f"mask {given.shape} does not fit {rgb.shape[:2]}")
    if not given.any():
        raise ValueError("the mask is empty")
    mask = np.array(given, dtype=bool)
    scale = min(1.0, WORKING_SIDE / max(mask.shape))
    small = _reduce(mask.astype(np.float32), scale) > 0.5
    circle, support = _fit_circle(small)
    keep = circle is not None and support >= 0.25 and not mask.all()
    fitted = _scaled(circle, small.shape, mask.shape) if circle is not None and keep else None
    return FieldOfView(mask, fitted, FovBasis.GIVEN)


def _whole_frame(height: int, width: int) -> FieldOfView:
    return FieldOfView(np.ones((height, width), bool), None, FovBasis.FRAME)


def _reduce(array: NDArray[np.float32], scale: float) -> NDArray[np.float32]:
    """Shrink by area averaging; the array itself where `scale` is 1."""
    if scale == 1.0:
        return array
    height, width = array.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small: NDArray[np.float32] = cv2.resize(array, size, interpolation=cv2.INTER_AREA)
    return small


def _scaled(circle: Circle, small: tuple[int, ...], full: tuple[int, ...]) -> Circle:
    """Carry a circle from the working copy to the photograph (pixel centres at integers)."""
    ratio_y, ratio_x = full[0] / small[0], full[1] / small[1]
    return Circle(
        (circle.y + 0.5) * ratio_y - 0.5,
        (circle.x + 0.5) * ratio_x - 0.5,
        circle.radius_px * (ratio_y + ratio_x) / 2,
    )


def _enlarge(region: Mask, height: int, width: int) -> Mask:
    """Enlarge a mask with a smooth rim in place of stairs."""
    if region.shape == (height, width):
        return region
    soft = cv2.GaussianBlur(region.astype(np.float32), (0, 0), 1.0, borderType=cv2.BORDER_REPLICATE)
    large = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    mask: Mask = large > 0.5
    return mask


# ---- what differs from the surround


def _contrast_with_surround(rgb: Rgb) -> Map | None:
    """Measure how far each pixel is from the surround's colour, 0 at its noise; None without one.

    The surround shows in the corners. A corner counts when it is flat and either black or a
    light grey; of the corners that count, those near the darkest one give the colour.
    """
    patches = _corners(rgb)
    colours = [np.median(patch, axis=0) for patch in patches]
    noises = [float(np.median(np.abs(p - c).max(axis=1))) for p, c in zip(patches, colours)]
    usable = [(float(c.max()), c, n) for c, n in zip(colours, noises) if _is_surround(c, n)]
    if not usable:
        return None
    darkest = min(usable, key=lambda entry: entry[0])
    same = [entry for entry in usable if np.abs(entry[1] - darkest[1]).max() < 0.05]
    colour = np.mean([entry[1] for entry in same], axis=0).astype(np.float32)
    contrast: Map = np.abs(rgb - colour).max(axis=2)
    if max(rgb.shape) >= 256:
        contrast = cv2.medianBlur(contrast, 3)
    return contrast


def _corners(picture: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """Cut the four corner patches of (H, W) or (H, W, C), each (N,) or (N, C)."""
    side = max(3, round(min(picture.shape[:2]) * 0.025))
    slices = (slice(None, side), slice(-side, None))
    tail = picture.shape[2:]
    return [picture[rows, columns].reshape(-1, *tail) for rows in slices for columns in slices]


def _is_surround(colour: NDArray[np.float32], noise: float) -> bool:
    if noise > FLAT_NOISE:
        return False
    black = float(colour.max()) <= BLACK_AT_MOST
    white = float(colour.min()) >= BRIGHT_AT_LEAST and float(np.ptp(colour)) < 0.08
    return black or white


# ---- the lit region and its circle


def _best_finding(contrast: Map) -> _Finding | None:
    """Try several thresholds; keep the region whose rim follows a circle best."""
    findings = [_find_at(contrast, threshold) for threshold in _thresholds(contrast)]
    found = [finding for finding in findings if finding is not None]
    if not found:
        return None
    return max(found, key=lambda f: f.support + 0.5 * f.solidity)


def _thresholds(contrast: Map) -> list[float]:
    """From just above the surround's noise to the third of the mean of `methods`' rule."""
    top = float(np.percentile(contrast, 99))
    noise = min(float(np.median(patch)) for patch in _corners(contrast))
    low = max(4 * noise, 4 / 255)
    rule = top * max(float((contrast / max(top, 1e-6)).clip(0, 1).mean()) / 3 - 7 / 255, 0)
    if top < low:
        return []
    return sorted({low, max(low, rule / 2), max(low, rule), max(low, rule * 1.5)})


def _find_at(contrast: Map, threshold: float) -> _Finding | None:
    region = _largest_piece(contrast > threshold)
    if region is None:
        return None
    hull = _hull_area(region)
    circle, support = _fit_circle(region)
    if circle is not None and (support < 0.25 or _inside_share(region, circle) < 0.96):
        circle, support = None, 0.0
    return _Finding(region, threshold, circle, support, float(region.sum()) / max(hull, 1.0))


def _largest_piece(lit: Mask) -> Mask | None:
    """Keep the largest piece, parted from what only touches it (labels), holes filled."""
    size = max(1, round(min(lit.shape) * 0.008)) * 2 + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    # a replicated border, or opening would round off a field that the frame cuts
    padded = cv2.copyMakeBorder(lit.astype(np.uint8), *(size,) * 4, cv2.BORDER_REPLICATE)
    opened = cv2.morphologyEx(padded, cv2.MORPH_OPEN, kernel)[size:-size, size:-size]
    count, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    if count < 2:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    return _fill_holes(labels == largest)


def _fill_holes(region: Mask) -> Mask:
    contours, _ = cv2.findContours(
        region.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    filled = np.zeros(region.shape, np.uint8)
    cv2.drawContours(filled, contours, -1, 1, cv2.FILLED)
    return filled.astype(bool)


def _hull_area(region: Mask) -> float:
    points = cv2.findNonZero(region.astype(np.uint8))
    hull = np.zeros(region.shape, np.uint8)
    cv2.fillConvexPoly(hull, cv2.convexHull(points), 1)
    return float(hull.sum())


def _rim(region: Mask) -> NDArray[np.float64]:
    """Points (N, 2) as (y, x) on the region's edge that do not lie on the frame's border."""
    contours, _ = cv2.findContours(
        region.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    if not contours:
        return np.empty((0, 2))
    points = max(contours, key=len)[:, 0, ::-1].astype(np.float64)
    bottom, right = region.shape[0] - 1, region.shape[1] - 1
    y, x = points[:, 0], points[:, 1]
    free = (y > 1) & (x > 1) & (y < bottom - 1) & (x < right - 1)
    return points[free]


def _fit_circle(region: Mask) -> tuple[Circle | None, float]:
    """Fit a circle to the rim; its support is the share of its visible arc on the rim."""
    rim = _rim(region)
    if len(rim) < FEWEST_RIM_PX:
        return None, 0.0
    rim = rim[:: max(1, len(rim) // 1500)]
    shortest, longest = min(region.shape), max(region.shape)
    trials = _circles_through_triples(rim)
    radius = trials[:, 2]
    trials = trials[(radius > shortest / 5) & (radius < longest)]
    if not len(trials):
        return None, 0.0
    tolerance = 0.004 * longest / 2 + 1.0
    best = trials[_on_circles(rim, trials, tolerance).sum(axis=1).argmax()]
    for narrowing in (1.0, 1.0, 0.7):
        near = _on_circles(rim, best[None], tolerance * narrowing)[0]
        if near.sum() < FEWEST_RIM_PX:
            break
        best = _least_squares_circle(rim[near])
    circle = Circle(float(best[0]), float(best[1]), float(best[2]) + 0.5)
    return circle, _support(rim[_on_circles(rim, best[None], tolerance)[0]], circle, region.shape)


def _circles_through_triples(rim: NDArray[np.float64]) -> NDArray[np.float64]:
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


def _on_circles(
    rim: NDArray[np.float64], circles: NDArray[np.float64], tolerance: float
) -> NDArray[np.bool_]:
    """(circles, points) bool: does the point lie on the circle?"""
    distance = np.hypot(
        rim[None, :, 0] - circles[:, None, 0], rim[None, :, 1] - circles[:, None, 1]
    )
    on: NDArray[np.bool_] = np.abs(distance - circles[:, None, 2]) <= tolerance
    return on


def _least_squares_circle(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Kasa's fit: minimise the sum of (y^2 + x^2 + D y + E x + F)^2."""
    centre = points.mean(axis=0)
    local = points - centre
    design = np.column_stack([local, np.ones(len(local))])
    solution = np.linalg.lstsq(design, -(local**2).sum(axis=1), rcond=None)[0]
    y, x = -solution[0] / 2, -solution[1] / 2
    radius = np.sqrt(max(y * y + x * x - solution[2], 0.0))
    return np.array([centre[0] + y, centre[1] + x, radius])


def _support(points: NDArray[np.float64], circle: Circle, shape: tuple[int, ...]) -> float:
    """Share of the circle's arc inside the frame that has rim points, over 120 sectors."""
    sectors = 120
    centres = (np.arange(sectors) + 0.5) * (2 * np.pi / sectors)
    y = circle.y + circle.radius_px * np.sin(centres)
    x = circle.x + circle.radius_px * np.cos(centres)
    visible = (y > 1) & (x > 1) & (y < shape[0] - 2) & (x < shape[1] - 2)
    angles = np.arctan2(points[:, 0] - circle.y, points[:, 1] - circle.x) % (2 * np.pi)
    taken = np.zeros(sectors, bool)
    taken[np.minimum((angles * sectors / (2 * np.pi)).astype(int), sectors - 1)] = True
    # a circle that hardly shows in the frame is no evidence, however well it is followed
    return float((taken & visible).sum() / max(int(visible.sum()), sectors // 6))


def _inside_share(region: Mask, circle: Circle) -> float:
    """Share of the region that lies in the circle."""
    return float((region & _disc(circle, region.shape, 1.0)).sum() / max(int(region.sum()), 1))


def _disc(circle: Circle, shape: tuple[int, ...], margin_px: float = 0.0) -> Mask:
    y = np.arange(shape[0])[:, None] - circle.y
    x = np.arange(shape[1])[None] - circle.x
    disc: Mask = y * y + x * x <= (circle.radius_px + margin_px) ** 2
    return disc


# ---- dark retina inside the circle


def _complete(finding: _Finding, contrast: Map) -> Mask:
    """Take back what is inside the circle and faded out; leave out what was cut off."""
    region = finding.region
    if finding.circle is None:
        return region
    missing = _disc(finding.circle, region.shape) & ~region
    reach = max(2, round(finding.circle.radius_px * 0.015))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1,) * 2)
    thick = cv2.morphologyEx(missing.astype(np.uint8), cv2.MORPH_OPEN, kernel)
    count, labels = cv2.connectedComponents(thick, connectivity=4)
    complete = region.copy()
    cut = np.zeros(region.shape, bool)
    for label in range(1, count):
        piece = labels == label
        if _is_cut(piece, region, contrast, finding):
            cut |= piece
    around_cut = cv2.dilate(cut.astype(np.uint8), kernel).astype(bool)
    complete |= missing & ~around_cut
    return complete


def _is_cut(piece: Mask, region: Mask, contrast: Map, finding: _Finding) -> bool:
    """Tell a cut (sharp or straight edge) from retina that fades into the dark."""
    reach = max(3, round(min(piece.shape) * 0.012))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1,) * 2)
    near = cv2.dilate(piece.astype(np.uint8), kernel).astype(bool)
    beyond = cv2.dilate(near.astype(np.uint8), kernel).astype(bool) & region & ~near
    if not beyond.any():
        return True
    return float(np.median(contrast[beyond])) > 2.5 * finding.threshold


# ---- the square frame


@dataclass(frozen=True, eq=False)
class SquareFrame:
    """The way from a photograph to the square round its field, and back.

    The bounding box of the field is padded black to a square and resized to `side`: by area
    averaging down, by cubic interpolation up.

    Attributes:
        mask: (H, W) bool, the field in the photograph.
        side: side of the square in pixels.
        top, left: the box's first row and column.
        height, width: the box's size.
    """

    mask: Mask
    side: int
    top: int
    left: int
    height: int
    width: int

    @classmethod
    def of(cls, mask: Mask, side: int) -> "SquareFrame":
        """Frame the field; an empty mask counts as the whole picture."""
        if side < 1:
            raise ValueError(f"side must be at least 1, not {side}")
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        if not len(rows):
            mask = np.ones_like(mask)
            rows, columns = np.arange(mask.shape[0]), np.arange(mask.shape[1])
        top, left = int(rows[0]), int(columns[0])
        return cls(mask, side, top, left, int(rows[-1]) + 1 - top, int(columns[-1]) + 1 - left)

    @property
    def native_side(self) -> int:
        """Side of the square before it is resized, in pixels of the photograph."""
        return max(self.height, self.width)

    def to_square(self, array: NDArray[np.float32]) -> NDArray[np.float32]:
        """Cut the square out of `array`.

        Args:
            array: (H, W) or (H, W, C) float32.

        Returns:
            (side, side) or (side, side, C) float32; cubic overshoot is clipped to the range of
            `array` inside the box, 0 included.
        """
        square = self._pad(array[self._box])
        return _resize_square(square, self.side)

    def mask_to_square(self, mask: Mask) -> Mask:
        """Cut the square out of a mask; a pixel belongs to it when more than half of it does."""
        square: Mask = self.to_square(mask.astype(np.float32)) > 0.5
        return square

    def from_square(
        self, square: NDArray[np.float32], onto: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Paste a square result back into a photograph, inside its field alone.

        Args:
            square: (side, side) or (side, side, C) float32; any side.
            onto: (H, W) or (H, W, C) float32, the photograph.

        Returns:
            A new array of the shape of `onto`; outside the field it is `onto` bit for bit.
        """
        native = _resize_square(square, self.native_side)
        y, x = self._offset
        pasted = onto.copy()
        inside = self.mask[self._box]
        pasted[self._box][inside] = native[y : y + self.height, x : x + self.width][inside]
        return pasted

    @property
    def _box(self) -> tuple[slice, slice]:
        return (
            slice(self.top, self.top + self.height),
            slice(self.left, self.left + self.width),
        )

    @property
    def _offset(self) -> tuple[int, int]:
        """Rows above and columns left of the box in the native square."""
        side = self.native_side
        return (side - self.height) // 2, (side - self.width) // 2

    def _pad(self, box: NDArray[np.float32]) -> NDArray[np.float32]:
        side, (y, x) = self.native_side, self._offset
        square = np.zeros((side, side, *box.shape[2:]), np.float32)
        square[y : y + self.height, x : x + self.width] = box
        return square


def _resize_square(square: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Resize by area averaging down, cubic up; the range of the input is kept."""
    if square.shape[0] == side:
        return square
    method = cv2.INTER_AREA if side < square.shape[0] else cv2.INTER_CUBIC
    resized = cv2.resize(square, (side, side), interpolation=method)
    if resized.ndim < square.ndim:
        resized = resized[..., None]
    if method == cv2.INTER_CUBIC:
        np.clip(resized, square.min(), square.max(), out=resized)
    result: NDArray[np.float32] = resized
    return result
