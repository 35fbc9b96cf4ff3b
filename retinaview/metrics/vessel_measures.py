"""How well a vessel map agrees with vessels drawn by hand, inside the field.

Measures and their names after methods common to retinal vessel papers; clDice: Shit et al.,
"clDice - a novel topology-preserving loss function for tubular structure segmentation", CVPR 2021.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt
from scipy.stats import rankdata
from skimage.morphology import skeletonize

from retinaview.core.image import Map, Mask
from retinaview.errors import MeasureError
from retinaview.imaging.reference_scale import REFERENCE_SIDE_PX, field_side_px
from retinaview.words import tr

THIN_PX = 3.0
"""A vessel is thin up to this width, in pixels of a 512-px field."""
LEVELS = 1000
"""Thresholds that `LevelCounts` tells apart."""


@dataclass(frozen=True)
class VesselMeasures:
    """Agreement of one decided mask with the drawn one; each in [0, 1], `mcc` in [-1, 1].

    Attributes:
        accuracy, sensitivity, specificity, f1, mcc: of the pixels inside the field.
        iou: of the vessel class; `mean_iou` of vessel and background.
        cl_dice: Dice of the centre lines.
        thin_sensitivity: of vessels up to `THIN_PX` wide; None where none is drawn.
    """

    accuracy: float
    sensitivity: float
    specificity: float
    f1: float
    iou: float
    mean_iou: float
    mcc: float
    cl_dice: float
    thin_sensitivity: float | None


@dataclass(frozen=True)
class Counts:
    """Pixels inside the field: hits, false alarms, misses and true background."""

    hits: int
    false_alarms: int
    misses: int
    background: int

    @classmethod
    def of(cls, found: Mask, drawn: Mask, fov: Mask) -> "Counts":
        """Count one photograph."""
        inside = int(fov.sum())
        hits = int((found & drawn & fov).sum())
        alarms = int((found & fov).sum()) - hits
        misses = int((drawn & fov).sum()) - hits
        return cls(hits, alarms, misses, inside - hits - alarms - misses)

    def __add__(self, other: "Counts") -> "Counts":
        """Pool two photographs."""
        return Counts(
            self.hits + other.hits,
            self.false_alarms + other.false_alarms,
            self.misses + other.misses,
            self.background + other.background,
        )

    @property
    def accuracy(self) -> float:
        """Share of pixels told right."""
        total = self.hits + self.false_alarms + self.misses + self.background
        return _share(self.hits + self.background, total)

    @property
    def sensitivity(self) -> float:
        """Share of the vessels that was found."""
        return _share(self.hits, self.hits + self.misses)

    @property
    def specificity(self) -> float:
        """Share of the background left alone."""
        return _share(self.background, self.background + self.false_alarms)

    @property
    def f1(self) -> float:
        """Dice of the vessel class."""
        return _share(2 * self.hits, 2 * self.hits + self.false_alarms + self.misses)

    @property
    def iou(self) -> float:
        """Jaccard index of the vessel class."""
        return _share(self.hits, self.hits + self.false_alarms + self.misses)

    @property
    def mean_iou(self) -> float:
        """Mean of the Jaccard indices of vessel and background."""
        other = _share(self.background, self.background + self.false_alarms + self.misses)
        return (self.iou + other) / 2

    @property
    def mcc(self) -> float:
        """Matthews' correlation coefficient; 0 where one class is empty."""
        tp, fp, fn, tn = (
            float(n) for n in (self.hits, self.false_alarms, self.misses, self.background)
        )
        size = np.sqrt(tp + fp) * np.sqrt(tp + fn) * np.sqrt(tn + fp) * np.sqrt(tn + fn)
        return float((tp * tn - fp * fn) / size) if size > 0 else 0.0


def measure_vessels(found: Mask, drawn: Mask, fov: Mask) -> VesselMeasures:
    """Compare a decided vessel mask with the drawn one.

    Args:
        found: (H, W) bool.
        drawn: (H, W) bool.
        fov: (H, W) bool; nothing outside counts.

    Raises:
        MeasureError: sizes differ, or the field holds no drawn vessel or nothing else.
    """
    _check(found, drawn, fov)
    counts = Counts.of(found, drawn, fov)
    return VesselMeasures(
        accuracy=counts.accuracy,
        sensitivity=counts.sensitivity,
        specificity=counts.specificity,
        f1=counts.f1,
        iou=counts.iou,
        mean_iou=counts.mean_iou,
        mcc=counts.mcc,
        cl_dice=cl_dice(found & fov, drawn & fov),
        thin_sensitivity=thin_sensitivity(found, drawn, fov),
    )


def area_under_curve(values: Map, drawn: Mask, fov: Mask) -> float:
    """Area under the ROC curve of a vessel map: how often a vessel pixel outranks another.

    Args:
        values: (H, W) float32, higher is more vessel; finite inside the field.
        drawn: (H, W) bool.
        fov: (H, W) bool; nothing outside counts.

    Returns:
        In [0, 1]; ties count half.

    Raises:
        MeasureError: sizes differ, or the field holds no drawn vessel or nothing else.
    """
    _check(values, drawn, fov)
    inside, is_vessel = values[fov], drawn[fov]
    count = int(is_vessel.sum())
    ranks = float(rankdata(inside)[is_vessel].sum())
    return (ranks - count * (count + 1) / 2) / (count * (len(inside) - count))


def cl_dice(found: Mask, drawn: Mask) -> float:
    """Dice of the centre lines: each mask's skeleton against the other mask.

    Args:
        found: (H, W) bool, nothing outside the field.
        drawn: the same.

    Returns:
        In [0, 1]; 1 where both are empty.
    """
    if not found.any() and not drawn.any():
        return 1.0
    lines_found, lines_drawn = _centre_lines(found), _centre_lines(drawn)
    precision = _share(int((lines_found & drawn).sum()), int(lines_found.sum()))
    recall = _share(int((lines_drawn & found).sum()), int(lines_drawn.sum()))
    return 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0


def thin_vessels(drawn: Mask, fov: Mask, thin_px: float = THIN_PX) -> Mask:
    """Mark what belongs to drawn vessels up to `thin_px` wide (in pixels of a 512-px field).

    A pixel has the width of the nearest point of the centre line: twice its distance to the edge.
    """
    inside = drawn & fov
    if not inside.any():
        return np.zeros(drawn.shape, bool)
    to_edge = np.asarray(distance_transform_edt(inside))
    lines = _centre_lines(inside)
    nearest = distance_transform_edt(~lines, return_distances=False, return_indices=True)
    width_px = 2 * to_edge[tuple(nearest)]
    limit = thin_px * field_side_px(fov) / REFERENCE_SIDE_PX
    return np.asarray(inside & (width_px <= limit), bool)


def thin_sensitivity(found: Mask, drawn: Mask, fov: Mask) -> float | None:
    """Share of thin drawn vessels that was found; None where none is drawn."""
    thin = thin_vessels(drawn, fov)
    return float(found[thin].mean()) if thin.any() else None


@dataclass(frozen=True, eq=False)
class LevelCounts:
    """Pixels at each level of a vessel map: enough for every threshold, and they can be pooled.

    Attributes:
        vessel, other: (LEVELS,) int64, pixels inside the field with a value in
            [k / LEVELS, (k + 1) / LEVELS), drawn as vessel or not.
    """

    vessel: NDArray[np.int64]
    other: NDArray[np.int64]

    @classmethod
    def none(cls) -> "LevelCounts":
        """Of no photograph: what pooling starts with."""
        return cls(np.zeros(LEVELS, np.int64), np.zeros(LEVELS, np.int64))

    @classmethod
    def of(cls, values: Map, drawn: Mask, fov: Mask) -> "LevelCounts":
        """Count one photograph.

        Args:
            values: (H, W) float32 in [0, 1].
            drawn: (H, W) bool.
            fov: (H, W) bool; nothing outside counts.

        Raises:
            MeasureError: sizes differ, or the field holds no drawn vessel or nothing else.
        """
        _check(values, drawn, fov)
        levels = np.clip(values[fov] * LEVELS, 0, LEVELS - 1).astype(np.int64)
        is_vessel = drawn[fov]
        return cls(
            np.bincount(levels[is_vessel], minlength=LEVELS),
            np.bincount(levels[~is_vessel], minlength=LEVELS),
        )

    def __add__(self, other: "LevelCounts") -> "LevelCounts":
        """Pool two photographs."""
        return LevelCounts(self.vessel + other.vessel, self.other + other.other)

    @property
    def f1(self) -> NDArray[np.float64]:
        """(LEVELS,) F1 of "vessel where the value is at least k / LEVELS"."""
        hits, alarms = _at_least(self.vessel), _at_least(self.other)
        called_and_drawn = np.maximum(hits + alarms + self.vessel.sum(), 1)
        return np.asarray(2 * hits / called_and_drawn, np.float64)

    @property
    def area(self) -> float:
        """Area under the ROC curve; values of one level count as ties."""
        below = np.concatenate(([0], self.other.cumsum()[:-1]))
        outranked = (self.vessel * (below + self.other / 2)).sum()
        return float(outranked / (float(self.vessel.sum()) * float(self.other.sum())))


def best_threshold(photographs: Sequence[LevelCounts]) -> tuple[float, float]:
    """The threshold at which the mean F1 of some photographs is best, and that F1."""
    mean = np.mean([photograph.f1 for photograph in photographs], axis=0)
    best = int(mean.argmax())
    return best / LEVELS, float(mean[best])


def _centre_lines(mask: Mask) -> Mask:
    lines: Mask = skeletonize(mask)  # type: ignore[no-untyped-call]
    return lines


def _at_least(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.asarray(counts[::-1].cumsum()[::-1])


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _check(found: NDArray[np.generic], drawn: Mask, fov: Mask) -> None:
    if not found.shape == drawn.shape == fov.shape:
        raise MeasureError(tr("The vessel maps and the field are not of one size."))
    count, inside = int((drawn & fov).sum()), int(fov.sum())
    if not 0 < count < inside:
        raise MeasureError(tr("The field holds no drawn vessels to compare with, or nothing else."))
