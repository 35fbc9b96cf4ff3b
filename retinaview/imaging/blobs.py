"""Small dark and bright spots at several sizes: what small lesions look like to a filter.

A spot is a peak of a difference of Gaussians, the blob detector of scale-space theory (Lindeberg,
"Feature detection with automatic scale selection", IJCV 30(2), 1998,
doi:10.1023/A:1008045108935). Sizes are shares of the field's side, so that one lesion is found at
the same scale in a photograph of any size. Lines are told from spots by the two second derivatives
at the peak.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from retinaview.core.image import Map, Mask
from retinaview.imaging.smooth import gaussian

SCALES = (0.0022, 0.0033, 0.005, 0.0075, 0.0112, 0.0168)
"""Standard deviations of the inner Gaussian over the field's side; a disc of radius r answers
most at about r / 1.5."""
RATIO = 1.6
"""Outer over inner Gaussian."""
SMALLEST_SIGMA_PX = 0.7
MOST_PEAKS = 400
"""Stronger ones than this many are enough to judge a picture by."""
NOISE_WINDOW_SHARE = 1 / 8
WINSOR = 3.0
"""Answers beyond this many global deviations count as this many: spots do not make noise."""
LEAST_NOISE = 2e-4
"""Deviation of an answer that is never undercut: rounding to 8 bits makes about as much."""


@dataclass(frozen=True)
class Peak:
    """One spot: where, how large, how strong.

    Attributes:
        y, x: whole pixels.
        scale: index into `SCALES`.
        radius_px: of a disc that answers most at this scale.
        answer: of the filter; below 0 for a dark spot.
        strength: answer over the noise of its surroundings, 0 or more.
        roundness: lesser over greater curvature at the peak, 1 for round, 0 for a line.
    """

    y: int
    x: int
    scale: int
    radius_px: float
    answer: float
    strength: float
    roundness: float

    @property
    def is_dark(self) -> bool:
        """Darker than its surroundings."""
        return self.answer < 0


def sigma_px(scale: int, field_px: int) -> float:
    """Standard deviation of the inner Gaussian of a scale, in pixels."""
    return max(SMALLEST_SIGMA_PX, SCALES[scale] * field_px)


def spot_answer(plane: Map, scale: int, field_px: int) -> Map:
    """Filter by the difference of Gaussians of one scale; below 0 in dark spots."""
    sigma = sigma_px(scale, field_px)
    return gaussian(plane, sigma) - gaussian(plane, RATIO * sigma)


def local_noise(answer: Map, inside: Mask, field_px: int) -> Map:
    """Standard deviation of an answer round each pixel, spots left out of account.

    It is never below half of the whole field's, so a quiet corner does not turn grain into spots.
    """
    size = np.abs(answer)
    typical = 1.4826 * float(np.median(size[inside])) if inside.any() else 0.0
    typical = max(typical, LEAST_NOISE)
    capped = np.square(np.minimum(size, WINSOR * typical))
    weight = inside.astype(np.float32)
    window = NOISE_WINDOW_SHARE * field_px
    total = np.maximum(gaussian(weight, window), 1e-3)
    near = np.sqrt(gaussian(capped * weight, window) / total)
    return np.asarray(np.maximum(near, typical / 2), np.float32)


def find_peaks(plane: Map, inside: Mask, field_px: int, least_strength: float) -> list[Peak]:
    """Find the spots of a plane, the strongest first; of spots that overlap only the strongest.

    Args:
        plane: (h, w) float32, light-corrected.
        inside: (h, w) bool.
        field_px: side of the field.
        least_strength: weaker ones are left out.
    """
    found: list[Peak] = []
    for scale in range(len(SCALES)):
        answer = spot_answer(plane, scale, field_px)
        strength = np.abs(answer) / local_noise(answer, inside, field_px)
        smooth = gaussian(plane, sigma_px(scale, field_px))
        sigma = sigma_px(scale, field_px)
        for y, x in _maxima(strength, inside, sigma, least_strength):
            found.append(
                Peak(
                    y=y,
                    x=x,
                    scale=scale,
                    radius_px=1.5 * sigma,
                    answer=float(answer[y, x]),
                    strength=float(strength[y, x]),
                    roundness=roundness(smooth, y, x, sigma),
                )
            )
    return strongest_apart(found)


def strongest_apart(peaks: list[Peak]) -> list[Peak]:
    """Keep the strongest of those that overlap."""
    kept: list[Peak] = []
    for peak in sorted(peaks, key=lambda peak: -peak.strength)[:MOST_PEAKS]:
        if all(_are_apart(peak, other) for other in kept):
            kept.append(peak)
    return kept


def _are_apart(one: Peak, other: Peak) -> bool:
    near = max(one.radius_px, other.radius_px) * 1.2
    return (one.y - other.y) ** 2 + (one.x - other.x) ** 2 > near * near


def _maxima(strength: Map, inside: Mask, sigma: float, least: float) -> list[tuple[int, int]]:
    """Pixels that are the greatest within about a sigma and at least `least`."""
    reach = max(1, round(sigma))
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    is_peak = (strength >= cv2.dilate(strength, kernel)) & (strength >= least) & inside
    return [(int(y), int(x)) for y, x in zip(*np.nonzero(is_peak), strict=True)]


def roundness(smooth: Map, y: int, x: int, sigma: float) -> float:
    """Lesser over greater curvature of a smoothed plane at a pixel, 0 where they differ in sign."""
    step = max(1, round(sigma))
    height, width = smooth.shape
    if not (step <= y < height - step and step <= x < width - step):
        return 0.0
    centre = float(smooth[y, x])
    yy = float(smooth[y - step, x]) + float(smooth[y + step, x]) - 2 * centre
    xx = float(smooth[y, x - step]) + float(smooth[y, x + step]) - 2 * centre
    diagonal = float(smooth[y + step, x + step]) + float(smooth[y - step, x - step])
    other = float(smooth[y + step, x - step]) + float(smooth[y - step, x + step])
    mixed = (diagonal - other) / 4
    mean, spread = (yy + xx) / 2, float(np.hypot((yy - xx) / 2, mixed))
    low, high = sorted((abs(mean - spread), abs(mean + spread)))
    return low / high if high > 0 and (mean - spread) * (mean + spread) > 0 else 0.0
