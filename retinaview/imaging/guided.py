"""Edge-keeping smoothing, and the way a correction made small reaches the full-size photograph.

He, Sun and Tang, "Guided image filtering", IEEE TPAMI 35(6), 2013, doi:10.1109/TPAMI.2012.213,
in its box-filter form. `carry_up` fits, at low size, `out = gain * in + offset` around each pixel
and applies the two maps, enlarged, to the photograph itself: its finest detail is multiplied by
the gain and never resampled.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.strips import in_strips

Plane = NDArray[np.float32]
"""(H, W) or (H, W, C) float32."""

FIT_RADIUS_PX = 8
FIT_EPS = 1e-4
"""Variance, in squared intensity, below which the local fit gives way to the ratio of means."""
DARK = 2 / 255
"""Added to both means of the ratio: in the dark it tends to 1 instead of to noise."""
GAIN_LIMITS = (0.2, 5.0)
STRIP_ROWS = 256
WINDOWS_DEEP = 3
"""Windows that a number of `fit_correction` goes through: means, their gain, its rest."""


def guided_filter(guide: Plane, target: Plane, radius_px: int, eps: float) -> Plane:
    """Smooth `target` while keeping the edges that `guide` has.

    Args:
        guide: (H, W) or (H, W, 3) float32 in [0, 1].
        target: (H, W) or (H, W, C) float32; channels are filtered one by one.
        radius_px: radius of the square window, 1 or more.
        eps: squared intensity in `guide`; edges well below its root are smoothed away.

    Returns:
        Same shape as `target`, float32; not clipped.

    Reference:
        He et al. 2013, eq. (5)-(8) for a grey guide, (19)-(21) for a colour guide.
    """
    guide = np.ascontiguousarray(guide, np.float32)
    target = np.ascontiguousarray(target, np.float32)
    one_channel = _filter_by_grey if guide.ndim == 2 else _filter_by_colour
    if target.ndim == 2:
        return one_channel(guide, target, radius_px, eps)
    channels = [
        one_channel(guide, np.ascontiguousarray(target[..., c]), radius_px, eps)
        for c in range(target.shape[2])
    ]
    return np.stack(channels, axis=-1)


def _filter_by_grey(guide: Plane, target: Plane, radius_px: int, eps: float) -> Plane:
    mean_guide = box_mean(guide, radius_px)
    mean_target = box_mean(target, radius_px)
    variance = box_mean(guide * guide, radius_px) - mean_guide * mean_guide
    covariance = box_mean(guide * target, radius_px) - mean_guide * mean_target
    slope = (covariance / (np.maximum(variance, 0) + eps)).astype(np.float32)
    offset = mean_target - slope * mean_guide
    return box_mean(slope, radius_px) * guide + box_mean(offset, radius_px)


def _filter_by_colour(guide: Plane, target: Plane, radius_px: int, eps: float) -> Plane:
    mean_guide = box_mean(guide, radius_px)
    mean_target = box_mean(target, radius_px)
    covariance = (
        box_mean(guide * target[..., None], radius_px) - mean_guide * mean_target[..., None]
    )
    slope = _solve_symmetric(_guide_covariance(guide, mean_guide, radius_px, eps), covariance)
    offset = mean_target - (slope * mean_guide).sum(axis=-1)
    smooth = (box_mean(slope, radius_px) * guide).sum(axis=-1) + box_mean(offset, radius_px)
    return np.asarray(smooth, np.float32)


def _guide_covariance(
    guide: Plane, mean: Plane, radius_px: int, eps: float
) -> tuple[Plane, Plane, Plane, Plane, Plane, Plane]:
    """Upper triangle (rr, rg, rb, gg, gb, bb) of the guide's local covariance, plus eps."""
    pairs = ((0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2))
    rr, rg, rb, gg, gb, bb = (
        box_mean(guide[..., i] * guide[..., j], radius_px)
        - mean[..., i] * mean[..., j]
        + np.float32(eps * (i == j))
        for i, j in pairs
    )
    return rr, rg, rb, gg, gb, bb


def _solve_symmetric(
    matrix: tuple[Plane, Plane, Plane, Plane, Plane, Plane], right: Plane
) -> Plane:
    """Solve a symmetric 3 x 3 system at every pixel by its adjugate."""
    rr, rg, rb, gg, gb, bb = matrix
    c_rr, c_rg, c_rb = gg * bb - gb * gb, rb * gb - rg * bb, rg * gb - rb * gg
    c_gg, c_gb, c_bb = rr * bb - rb * rb, rb * rg - rr * gb, rr * gg - rg * rg
    determinant = rr * c_rr + rg * c_rg + rb * c_rb
    r, g, b = right[..., 0], right[..., 1], right[..., 2]
    rows = (
        c_rr * r + c_rg * g + c_rb * b,
        c_rg * r + c_gg * g + c_gb * b,
        c_rb * r + c_gb * g + c_bb * b,
    )
    return np.stack(rows, axis=-1) / determinant[..., None]


def box_mean(plane: Plane, radius_px: int) -> Plane:
    """Mean over a square window of side `2 * radius_px + 1`, mirrored at the frame."""
    side = 2 * radius_px + 1
    blurred = cv2.boxFilter(plane, -1, (side, side), borderType=cv2.BORDER_REFLECT)
    return np.asarray(blurred, np.float32)


def fit_correction(
    low_in: Rgb,
    low_out: Rgb,
    inside: Mask,
    radius_px: int = FIT_RADIUS_PX,
    eps: float = FIT_EPS,
) -> tuple[Rgb, Rgb]:
    """Describe `low_out` as `gain * low_in + offset`, channel by channel.

    The gain is the slope of a straight line fitted in the window of each pixel. Where the window
    is flat the slope means nothing, and the ratio of the two means takes its place. The gain is
    never less than that ratio (or 1, if smaller): a method that smooths at low size does not take
    detail away from the photograph. The offset is what remains, so the pair gives `low_out`
    exactly at every pixel inside.

    Args:
        low_in: (h, w, 3) float32 in [0, 1], the picture the method saw.
        low_out: (h, w, 3) float32 in [0, 1], what it made of it.
        inside: (h, w) bool; only these pixels count. Beyond them both maps are continued
            smoothly, so that enlarging them does not pull the rim of the field.
        radius_px: radius of the fitting window.
        eps: squared intensity; windows of smaller variance count as flat.

    Returns:
        gain and offset, (h, w, 3) float32; the gain lies within `GAIN_LIMITS`.
    """
    gain, offset = np.empty(low_in.shape, np.float32), np.empty(low_in.shape, np.float32)
    reach = WINDOWS_DEEP * radius_px

    def fit(rows: slice) -> None:
        top = max(0, rows.start - reach)
        near = slice(top, rows.stop + reach)
        own = slice(rows.start - top, rows.stop - top)
        fitted = _fit_rows(low_in[near], low_out[near], inside[near], radius_px, eps)
        gain[rows], offset[rows] = (part[own] for part in fitted)

    in_strips(low_in.shape[0], STRIP_ROWS, fit)
    return gain, offset


def _fit_rows(
    low_in: Rgb, low_out: Rgb, inside: Mask, radius_px: int, eps: float
) -> tuple[Rgb, Rgb]:
    """`fit_correction` of some rows, right but for `WINDOWS_DEEP` radii at a cut."""
    weight = inside.astype(np.float32)[..., None]
    share = np.maximum(box_mean(weight[..., 0], radius_px), 1e-6)[..., None]

    def mean(plane: Plane) -> Plane:
        return np.divide(box_mean(plane * weight, radius_px), share, dtype=np.float32)

    mean_in, mean_out = mean(low_in), mean(low_out)
    variance = np.maximum(mean(low_in * low_in) - mean_in * mean_in, 0)
    covariance = mean(low_in * low_out) - mean_in * mean_out
    ratio = np.clip((mean_out + DARK) / (mean_in + DARK), *GAIN_LIMITS)
    slope = (covariance + eps * ratio) / (variance + eps)
    gain = np.clip(slope, np.minimum(ratio, 1), GAIN_LIMITS[1]).astype(np.float32)
    gain = np.where(share > 1e-6, mean(gain), 1).astype(np.float32)
    rest = np.subtract(low_out, gain * low_in, dtype=np.float32)
    offset = np.where(inside[..., None], rest, mean(rest)).astype(np.float32)
    return gain, offset


def carry_up(
    low_in: Rgb,
    low_out: Rgb,
    full: Rgb,
    fov_full: Mask,
    radius_px: int = FIT_RADIUS_PX,
    eps: float = FIT_EPS,
) -> Rgb:
    """Carry the correction of a shrunken photograph to the photograph itself.

    `low_in` must be `full` shrunk by area and cover the same frame. Light and colour arrive at
    full size, and so does detail made at the low size, at the low size's resolution; detail finer
    than that is the photograph's own, multiplied by the local gain.

    Args:
        low_in: (h, w, 3) float32 in [0, 1], the shrunken photograph.
        low_out: (h, w, 3) float32 in [0, 1], its correction.
        full: (H, W, 3) float32 in [0, 1], the photograph.
        fov_full: (H, W) bool, its lit field.
        radius_px: radius of the fitting window, in pixels of the low size.
        eps: see `fit_correction`.

    Returns:
        (H, W, 3) float32 in [0, 1]; equal to `full` outside the field.

    Reference:
        The box-filter form of Chen et al., "Bilateral guided upsampling", ACM TOG 35(6), 2016,
        doi:10.1145/2980179.2982423: a local affine model fitted low and applied high.
    """
    height, width = low_in.shape[:2]
    if low_out.shape != low_in.shape or full.shape[:2] != fov_full.shape:
        raise ValueError(f"{low_in.shape}, {low_out.shape}, {full.shape}, {fov_full.shape}")
    cover = cv2.resize(fov_full.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    gain, offset = fit_correction(low_in, low_out, cover > 0.999, radius_px, eps)
    result = np.empty(full.shape, np.float32)

    def apply(rows: slice) -> None:
        strip = _enlarge_rows(gain, rows, full.shape[:2])
        strip *= full[rows]
        strip += _enlarge_rows(offset, rows, full.shape[:2])
        np.clip(strip, 0, 1, out=strip)
        np.copyto(strip, full[rows], where=~fov_full[rows][..., None])
        result[rows] = strip

    in_strips(full.shape[0], STRIP_ROWS, apply)
    return result


def _enlarge_rows(low: Rgb, rows: slice, shape: tuple[int, int]) -> Rgb:
    """Give some rows of `low` enlarged bilinearly to `shape`, pixel centres matched."""
    height, width = shape
    at = (np.arange(rows.start, rows.stop) + 0.5) * (low.shape[0] / height) - 0.5
    at = np.clip(at, 0, low.shape[0] - 1)
    above = np.floor(at).astype(int)
    below = np.minimum(above + 1, low.shape[0] - 1)
    share = (at - above).astype(np.float32)[:, None, None]
    mixed = low[above] + share * (low[below] - low[above])
    size = (width, rows.stop - rows.start)
    return np.asarray(cv2.resize(mixed, size, interpolation=cv2.INTER_LINEAR), np.float32)


def shrink(plane: Map | Rgb, size: tuple[int, int]) -> Plane:
    """Resize to (height, width) by area: every pixel of the original counts."""
    height, width = size
    return np.asarray(cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA), np.float32)
