"""Small dark and bright spots at several sizes: what small lesions look like to a filter.

A spot is a peak of a difference of Gaussians, the blob detector of scale-space theory (Lindeberg,
"Feature detection with automatic scale selection", IJCV 30(2), 1998,
doi:10.1023/A:1008045108935). Sizes are shares of the field's side, so that one lesion is found at
the same scale in a photograph of any size. Lines are told from spots by the two second derivatives
at the peak. Larger scales work on copies of half, a quarter, ... the size.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from retinaview.core.image import Map, Mask

SCALES = (0.0022, 0.0033, 0.005, 0.0075, 0.0112, 0.0168)
"""Standard deviations of the inner Gaussian over the field's side; a disc of radius r answers
most at about r / 1.5."""
RATIO = 1.6
"""Outer over inner Gaussian."""
DISC_RADIUS = 1.5
"""Radius of the disc that answers most, over the inner Gaussian."""
SMALLEST_SIGMA_PX = 0.7
SIGMA_KEPT_PX = 2.0
"""A copy is halved as long as the inner Gaussian stays this wide on it."""
NOISE_CELLS, NOISE_CELLS_WIDE = 16, 2.0
"""Cells over the field's side in which noise is pooled, and the Gaussian over them."""
WINSOR = 3.0
"""Answers beyond this many typical deviations count as this many: spots do not make noise."""
LEAST_NOISE = 2e-4
"""Deviation of an answer that is never undercut: rounding to 8 bits makes about as much."""
MEDIAN_SAMPLES = 40000
NOISE_SAMPLED_PX = 256
"""A larger field is sampled at every second, third, ... pixel."""
MOST_PEAKS = 300
"""Stronger ones than this many are enough to judge a picture by."""


@dataclass(frozen=True)
class Peak:
    """One spot: where, how large, how strong.

    Attributes:
        y, x: pixels, pixel centres at whole numbers.
        scale: index into `SCALES`.
        radius_px: of a disc that answers most at this scale.
        answer: of the filter; below 0 for a dark spot.
        strength: answer over the noise of its surroundings, 0 or more.
        roundness: lesser over greater curvature at the peak, 1 for round, 0 for a line.
    """

    y: float
    x: float
    scale: int
    radius_px: float
    answer: float
    strength: float
    roundness: float

    @property
    def is_dark(self) -> bool:
        """Darker than its surroundings."""
        return self.answer < 0


@dataclass(frozen=True, eq=False)
class _Level:
    """One scale of a plane, at a size that may be smaller than the plane's.

    Attributes:
        answer: (h, w) float32, below 0 in dark spots.
        noise: (h, w) float32, standard deviation of the answer round each pixel.
        smooth: (h, w) float32, after the inner Gaussian.
        sigma: of the inner Gaussian at this size, px.
        factor: pixels of the plane in one pixel here.
    """

    answer: Map
    noise: Map
    smooth: Map
    sigma: float
    factor: int


class SpotScales:
    """The answers of one plane at every scale, filtered when first asked for.

    Args:
        plane: (h, w) float32, without its slow light, 0 outside the field.
        inside: (h, w) bool.
        field_px: side of the field.
    """

    def __init__(self, plane: Map, inside: Mask, field_px: int) -> None:
        self.field_px = field_px
        self._planes = {1: plane}
        self._insides = {1: inside}
        self._levels: dict[int, _Level] = {}

    def at(self, y: float, x: float, scale: int) -> tuple[float, float]:
        """Answer and noise of a scale at a point of the plane."""
        level = self._level(scale)
        row, column = (
            min(int(p // level.factor), s - 1)
            for p, s in zip((y, x), level.answer.shape, strict=True)
        )
        return float(level.answer[row, column]), float(level.noise[row, column])

    def peaks(self, least_strength: float) -> list[Peak]:
        """Find the spots, the strongest first; of those that overlap only the strongest.

        Args:
            least_strength: weaker ones are left out.
        """
        found: list[Peak] = []
        for scale in range(len(SCALES)):
            found += self._peaks_of(scale, least_strength)
        return strongest_apart(found)

    def _peaks_of(self, scale: int, least: float) -> list[Peak]:
        level = self._level(scale)
        strength = np.abs(level.answer) / level.noise
        reach = max(1, round(level.sigma))
        kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
        is_peak = (strength >= least) & self._insides[level.factor]
        is_peak &= strength >= cv2.dilate(strength, kernel)
        at = np.argwhere(is_peak)
        strongest = np.argsort(-strength[is_peak])[:MOST_PEAKS]
        return [self._peak(scale, level, int(y), int(x)) for y, x in at[strongest]]

    def _peak(self, scale: int, level: _Level, y: int, x: int) -> Peak:
        middle = (level.factor - 1) / 2
        answer = float(level.answer[y, x])
        return Peak(
            y=y * level.factor + middle,
            x=x * level.factor + middle,
            scale=scale,
            radius_px=DISC_RADIUS * level.sigma * level.factor,
            answer=answer,
            strength=abs(answer) / float(level.noise[y, x]),
            roundness=roundness(level.smooth, y, x, level.sigma),
        )

    def _level(self, scale: int) -> _Level:
        if scale not in self._levels:
            sigma = max(SMALLEST_SIGMA_PX, SCALES[scale] * self.field_px)
            factor = 1
            while sigma / (2 * factor) >= SIGMA_KEPT_PX:
                factor *= 2
            plane, inside = self._halved(factor)
            smooth = np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma / factor), np.float32)
            answer = smooth - cv2.GaussianBlur(plane, (0, 0), RATIO * sigma / factor)
            noise = local_noise(answer, inside, self.field_px / factor)
            self._levels[scale] = _Level(answer, noise, smooth, sigma / factor, factor)
        return self._levels[scale]

    def _halved(self, factor: int) -> tuple[Map, Mask]:
        if factor not in self._planes:
            plane, inside = self._halved(factor // 2)
            size = (max(1, plane.shape[1] // 2), max(1, plane.shape[0] // 2))
            small = cv2.resize(plane, size, interpolation=cv2.INTER_AREA)
            cover = cv2.resize(inside.astype(np.float32), size, interpolation=cv2.INTER_AREA)
            self._planes[factor] = np.asarray(small, np.float32)
            self._insides[factor] = np.asarray(cover > 0.999)
        return self._planes[factor], self._insides[factor]


def local_noise(answer: Map, inside: Mask, field_px: float) -> Map:
    """Standard deviation of an answer round each pixel, spots left out of account.

    It is never below half of the whole field's, so a quiet corner does not turn grain into spots.
    """
    step = max(1, round(field_px / NOISE_SAMPLED_PX))
    size = np.abs(answer[::step, ::step])
    weight = inside[::step, ::step].astype(np.float32)
    known = size[weight > 0]
    if not known.size:
        return np.full(answer.shape, LEAST_NOISE, np.float32)
    sample = known[:: max(1, known.size // MEDIAN_SAMPLES)]
    typical = max(1.4826 * float(np.median(sample)), LEAST_NOISE)
    capped = np.square(np.minimum(size, np.float32(WINSOR * typical)))
    cell = max(1.0, field_px / NOISE_CELLS)
    grid = (max(2, round(answer.shape[1] / cell)), max(2, round(answer.shape[0] / cell)))
    pooled, total = (
        cv2.GaussianBlur(
            cv2.resize(plane, grid, interpolation=cv2.INTER_AREA), (0, 0), NOISE_CELLS_WIDE
        )
        for plane in (capped * weight, weight)
    )
    near = np.sqrt(pooled / np.maximum(total, 1e-3))
    noise = cv2.resize(near, answer.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.maximum(noise, typical / 2), np.float32)


def strongest_apart(peaks: list[Peak]) -> list[Peak]:
    """Keep the strongest of those that overlap."""
    ordered = sorted(peaks, key=lambda peak: -peak.strength)[:MOST_PEAKS]
    kept: list[Peak] = []
    at = np.zeros((len(ordered), 3))
    for peak in ordered:
        others = at[: len(kept)]
        near = 1.2 * np.maximum(others[:, 2], peak.radius_px)
        if (np.hypot(others[:, 0] - peak.y, others[:, 1] - peak.x) > near).all():
            at[len(kept)] = peak.y, peak.x, peak.radius_px
            kept.append(peak)
    return kept


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
