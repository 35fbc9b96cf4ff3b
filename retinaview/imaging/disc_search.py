"""Where the optic disc may lie, without a trained network: bright, and where vessels come together.

After the recommendation in the literature to join brightness with the convergence of vessels, see
Hoover and Goldbaum, "Locating the optic nerve in a retinal image using the fuzzy convergence of the
blood vessels", IEEE Trans. Medical Imaging 22(8), 2003, doi:10.1109/TMI.2003.815900. Simpler than
that: vessels are what a closing of the green channel fills, and they count by their amount.
"""

import cv2
import numpy as np

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.disc_geometry import Ellipse, fit_ellipse
from retinaview.imaging.surround import fill_surround

DISC_SHARE = 0.15
"""Usual diameter of the disc over that of a field of 50 degrees."""
VESSEL_SHARE = 0.03
"""Width that a closing fills, over the field's."""
RIM_SHARE = 0.04
FEWEST_SPREADS = 3.0
"""How far the best spot must stand out, in standard deviations of the field."""
HALF_HEIGHT = 0.5


def search_disc(rgb: Rgb, mask: Mask) -> Ellipse | None:
    """Look for the disc in the field's square.

    Args:
        rgb: (S, S, 3) float32 in [0, 1].
        mask: (S, S) bool.

    Returns:
        About the bright spot, in pixels of the square; None where nothing stands out.
    """
    side = mask.shape[0]
    inside = _without_rim(mask, RIM_SHARE * side)
    if not inside.any():
        return None
    smooth = DISC_SHARE * side / 4
    red = _smoothed(fill_surround(rgb[..., 0], mask, smooth), smooth)
    background = _smoothed(red, 4 * smooth)
    bright = _standardised(red - background, inside)
    vessels = _standardised(_vessel_amount(rgb, mask, smooth), inside)
    score = np.where(inside, bright + 0.7 * vessels, -np.inf)
    y, x = np.unravel_index(int(score.argmax()), score.shape)
    if score[y, x] < FEWEST_SPREADS:
        return None
    return _spot_round(bright, inside, (int(y), int(x)), DISC_SHARE * side)


def _spot_round(bright: Map, inside: Mask, peak: tuple[int, int], diameter: float) -> Ellipse:
    """The bright spot at a peak; a circle of the usual size where it has no plain border."""
    rows, columns = np.ogrid[: bright.shape[0], : bright.shape[1]]
    near = np.hypot(rows - peak[0], columns - peak[1]) < diameter
    floor = float(np.median(bright[near & inside]))
    level = floor + HALF_HEIGHT * (float(bright[peak]) - floor)
    usual = Ellipse(float(peak[0]), float(peak[1]), diameter / 2, diameter / 2)
    spot = fit_ellipse((bright > level) & near & inside)
    if spot is None or not 0.5 < spot.diameter_px / diameter < 1.6:
        return usual
    return spot


def _vessel_amount(rgb: Rgb, mask: Mask, smooth: float) -> Map:
    green = fill_surround(rgb[..., 1], mask, smooth)
    width = 2 * max(1, round(VESSEL_SHARE * mask.shape[0] / 2)) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
    filled = cv2.morphologyEx(green, cv2.MORPH_CLOSE, kernel) - green
    return _smoothed(np.where(mask, filled, 0).astype(np.float32), 1.5 * smooth)


def _smoothed(values: Map, sigma: float) -> Map:
    return np.asarray(cv2.GaussianBlur(values, (0, 0), max(0.5, sigma)), np.float32)


def _standardised(values: Map, inside: Mask) -> Map:
    spread = float(values[inside].std())
    return np.asarray((values - values[inside].mean()) / max(spread, 1e-4), np.float32)


def _without_rim(mask: Mask, rim: float) -> Mask:
    reach = 2 * max(1, round(rim)) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    eroded = cv2.erode(mask.astype(np.uint8), kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(eroded, bool)
