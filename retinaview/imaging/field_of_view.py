"""Find the lit field of a fundus photograph against its surround.

The mask follows what is lit: full circles, circles cut by the frame or by the camera's bands,
notches at the rim. A circle through the rim brings back retina too dark to tell from the surround.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Circle, FieldOfView, FovBasis, Map, Mask, Rgb
from retinaview.imaging.circle import draw_disc, fit_circle, visible_share
from retinaview.imaging.contrast import contrast_with_surround
from retinaview.imaging.square_frame import SquareFrame

__all__ = ["SquareFrame", "find_field_of_view"]

LARGEST_SIDE, SMALLEST_SIDE = 1024, 256
"""The field is looked for on a copy whose longer side lies between these."""
LEAST_SURROUND = 0.02
"""Share of the frame below which there is no surround worth the name."""
LEAST_FIELD = 0.03
"""Share of the frame below which what was found is no field."""
FAINT = 1.5 / 255
"""Contrast with the surround that is looked for only when nothing clearer shows a circle."""
CLEAR = 4 / 255


@dataclass(frozen=True, eq=False)
class _Finding:
    """A lit region at one threshold, and the circle through its rim."""

    region: Mask
    threshold: float
    circle: Circle | None
    score: float


def find_field_of_view(rgb: Rgb, given: Mask | None = None) -> FieldOfView:
    """Find the lit field of a fundus photograph.

    A mask from the user is taken as it is. Otherwise what differs from the corners' colour is
    thresholded; the largest piece, its holes filled, is the field, its edge set at half the height
    of the rim; a circle is fitted to that edge. Retina inside the circle that fades into the dark
    is taken back in, but not what a sharp cut (bands, notches) took away. Deterministic.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        given: (H, W) bool, or None to look for the field.

    Returns:
        The field; the whole frame (`FovBasis.FRAME`) where there is no surround to tell it from,
        as in borderless, all-black and all-white pictures.

    Raises:
        ValueError: a given mask of another size, or an empty one.
    """
    if given is not None:
        return _take_given(rgb, given)
    height, width = rgb.shape[:2]
    small = _to_working_size(rgb)
    measured = contrast_with_surround(small)
    if measured is None:
        return _whole_frame(height, width)
    contrast, noise = measured
    finding = _best_finding(contrast, noise)
    if finding is None or _is_shadow(finding, contrast):
        return _whole_frame(height, width)
    region = _complete(finding, contrast)
    mask = _to_full_size(region, height, width)
    share = float(mask.mean())
    if 1 - share < LEAST_SURROUND or share < LEAST_FIELD:
        return _whole_frame(height, width)
    return FieldOfView(mask, _scaled(finding.circle, region, mask), FovBasis.CIRCLE)


def _take_given(rgb: Rgb, given: Mask) -> FieldOfView:
    if given.shape != rgb.shape[:2]:
        raise ValueError(f"mask {given.shape} does not fit {rgb.shape[:2]}")
    if not given.any():
        raise ValueError("the mask is empty")
    mask = np.array(given, dtype=bool)
    small = _to_working_size(mask.astype(np.float32)) > 0.5
    return FieldOfView(mask, _scaled(fit_circle(small)[0], small, mask), FovBasis.GIVEN)


def _whole_frame(height: int, width: int) -> FieldOfView:
    return FieldOfView(np.ones((height, width), bool), None, FovBasis.FRAME)


# ---- the working copy


def _to_working_size(array: NDArray[np.float32]) -> NDArray[np.float32]:
    """Resize so that the longer side is in [SMALLEST_SIDE, LARGEST_SIDE]."""
    height, width = array.shape[:2]
    longest = max(height, width)
    scale = float(np.clip(longest, SMALLEST_SIDE, LARGEST_SIDE)) / longest
    if scale == 1.0:
        return array
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(array, size, interpolation=method), np.float32)


def _to_full_size(region: Mask, height: int, width: int) -> Mask:
    """Resize a mask with a smooth rim in place of stairs."""
    if region.shape == (height, width):
        return region
    soft = cv2.GaussianBlur(region.astype(np.float32), (0, 0), 1.0, borderType=cv2.BORDER_REPLICATE)
    method = cv2.INTER_LINEAR if height > region.shape[0] else cv2.INTER_AREA
    mask: Mask = cv2.resize(soft, (width, height), interpolation=method) > 0.5
    return mask


def _scaled(circle: Circle | None, small: Mask, full: Mask) -> Circle | None:
    """Carry a circle from the working copy to the photograph; pixel centres are at integers."""
    if circle is None:
        return None
    ratio_y, ratio_x = (full.shape[axis] / small.shape[axis] for axis in (0, 1))
    return Circle(
        (circle.y + 0.5) * ratio_y - 0.5,
        (circle.x + 0.5) * ratio_x - 0.5,
        circle.radius_px * (ratio_y + ratio_x) / 2,
    )


# ---- the lit region and its circle


def _best_finding(contrast: Map, noise: float) -> _Finding | None:
    """Try several thresholds; keep the region whose rim follows a circle best."""
    top = float(np.percentile(contrast[::4, ::4], 99))
    thresholds = _thresholds(contrast, top, max(4 * noise, CLEAR))
    found = [_find_at(contrast, threshold) for threshold in thresholds]
    if not any(finding is not None and finding.circle is not None for finding in found):
        found += [_find_at(contrast, max(4 * noise, FAINT))] if top > 4 * noise + FAINT else []
    findings = [finding for finding in found if finding is not None]
    return max(findings, key=lambda finding: finding.score, default=None)


def _thresholds(contrast: Map, top: float, low: float) -> list[float]:
    """From just above the noise to a third of the mean less 7/255, both of the range to `top`."""
    if top <= low:
        return []
    mean = float((contrast / np.float32(top)).clip(0, 1).mean())
    rule = top * max(mean / 3 - 7 / 255, 0)
    return sorted({low, max(low, rule / 2), max(low, rule)})


def _find_at(contrast: Map, threshold: float) -> _Finding | None:
    region = _largest_piece(contrast > threshold)
    if region is None:
        return None
    region = _sharpen_rim(region, contrast, threshold)
    circle, support = fit_circle(region)
    solidity = float(region.sum()) / max(_hull_area(region), 1.0)
    return _Finding(region, threshold, circle, support + 0.5 * solidity)


def _largest_piece(lit: Mask) -> Mask | None:
    """Keep the largest piece, parted from what only touches it (labels), holes filled."""
    size = max(1, round(min(lit.shape) * 0.008)) * 2 + 1
    # a replicated border, or opening would round off a field that the frame cuts
    padded = cv2.copyMakeBorder(lit.astype(np.uint8), *(size,) * 4, cv2.BORDER_REPLICATE)
    opened = cv2.morphologyEx(padded, cv2.MORPH_OPEN, _ellipse(size // 2))
    opened = opened[size:-size, size:-size]
    _, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    if len(stats) < 2:
        return None
    return _fill_holes(labels == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax()))


def _sharpen_rim(region: Mask, contrast: Map, threshold: float) -> Mask:
    """Set the edge at half the height of the rim beside it, undoing blur and glow."""
    reach = max(2, round(min(region.shape) * 0.012))
    core = cv2.erode(region.astype(np.uint8), _ellipse(reach)).astype(np.float32)
    window = (4 * reach + 1,) * 2
    weight = cv2.blur(core, window)
    level = cv2.blur(contrast * core, window) / np.maximum(weight, 1e-6)
    clear = contrast > np.maximum(level / 2, np.float32(threshold))
    sharp = _largest_piece(region & ((core > 0) | (weight < 1e-3) | clear))
    return region if sharp is None else sharp


def _fill_holes(region: Mask) -> Mask:
    filled = np.zeros(region.shape, np.uint8)
    cv2.drawContours(filled, _outlines(region), -1, 1, cv2.FILLED)
    return filled.astype(bool)


def _hull_area(region: Mask) -> float:
    hull = np.zeros(region.shape, np.uint8)
    cv2.fillConvexPoly(hull, cv2.convexHull(np.concatenate(_outlines(region))), 1)
    return float(hull.sum())


def _outlines(region: Mask) -> Sequence[NDArray[np.int32]]:
    lit = region.astype(np.uint8)
    outlines, _ = cv2.findContours(lit, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return [np.asarray(outline, np.int32) for outline in outlines]


def _ellipse(reach: int) -> NDArray[np.uint8]:
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1,) * 2)
    return np.asarray(kernel, np.uint8)


# ---- retina that fades into the dark


def _is_shadow(finding: _Finding, contrast: Map) -> bool:
    """Tell shaded corners of a borderless picture from a field: no edge, and hardly a circle."""
    if finding.circle is not None and visible_share(finding.circle, contrast.shape) > 0.5:
        return False
    away = cv2.distanceTransform(finding.region.astype(np.uint8), cv2.DIST_L2, 3)
    depth = away / np.float32(2 * np.sqrt(finding.region.sum() / np.pi))
    return not _rises_at_once(depth, finding, contrast)


def _rises_at_once(depth: Map, finding: _Finding, contrast: Map) -> bool:
    """Is the region nearly as high just behind its edge as further in (depth in diameters)?"""
    near = _height(finding, contrast, depth, 0.008, 0.02)
    return near > 0.55 * _height(finding, contrast, depth, 0.04, 0.06)


def _height(finding: _Finding, contrast: Map, depth: Map, nearest: float, farthest: float) -> float:
    """Median height above the threshold in a band behind the edge, 0 where there is none."""
    band = finding.region & (depth > nearest) & (depth < farthest)
    return max(float(np.median(contrast[band])) - finding.threshold, 0.0) if band.any() else 0.0


def _complete(finding: _Finding, contrast: Map) -> Mask:
    """Take back what is inside the circle and faded out; leave out what was cut off."""
    region, circle = finding.region, finding.circle
    if circle is None:
        return region
    missing = draw_disc(circle, region.shape) & ~region
    reach = max(2, round(circle.radius_px * 0.015))
    thick = cv2.morphologyEx(missing.astype(np.uint8), cv2.MORPH_OPEN, _ellipse(reach))
    cut = np.zeros(region.shape, np.uint8)
    for piece in _pieces_by_side(np.asarray(thick, np.uint8), region):
        if _is_cut(piece, finding, contrast):
            cut |= piece
    if not cut.any():
        return region | missing
    # the thin corners between a cut and the circle belong to the cut
    beside_cut = cv2.distanceTransform(1 - cut, cv2.DIST_L2, 3) < 0.12 * circle.radius_px
    return region | (missing & ~beside_cut)


def _pieces_by_side(missing: NDArray[np.uint8], region: Mask) -> Iterator[Mask]:
    """Part what is missing above, below and beside the region, so each side is judged alone."""
    rows = np.flatnonzero(region.any(axis=1))
    for band in (slice(0, rows[0]), slice(rows[0], rows[-1] + 1), slice(rows[-1] + 1, None)):
        part = np.zeros_like(missing)
        part[band] = missing[band]
        count, labels = cv2.connectedComponents(part, connectivity=4)
        yield from (labels == label for label in range(1, count))


def _is_cut(piece: Mask, finding: _Finding, contrast: Map) -> bool:
    """Tell a cut from retina that fades into the dark: a sharp edge, or a straight, softer one."""
    assert finding.circle is not None
    away = cv2.distanceTransform((~piece).astype(np.uint8), cv2.DIST_L2, 3)
    depth = away / np.float32(2 * finding.circle.radius_px)

    if _rises_at_once(depth, finding, contrast):
        return True
    edge = np.argwhere(finding.region & (depth < 0.008))
    if not len(edge):
        return True
    spread = np.ptp(np.percentile(edge, (10, 90), axis=0), axis=0).min()
    straight = spread < 0.01 * 2 * finding.circle.radius_px + 1
    soft = _height(finding, contrast, depth, 0.07, 0.10)
    return bool(straight) and _height(finding, contrast, depth, 0.02, 0.04) > 0.45 * soft
