"""Statistics of a grader: confusion, balanced accuracy with its interval, calibration, AUC."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

DRAWS = 2000
SEED = 20
BINS = 10
PLOT_PX, MARGIN_PX = 420, 56
INK, GRID, FILL = (40, 40, 40), (215, 215, 215), (178, 114, 0)
"""Blue, green, red, 8 bit."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Interval:
    """A value and its 95 % bootstrap interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


@dataclass(frozen=True)
class Bin:
    """Answers of like confidence: how many, how confident, how often right."""

    count: int
    confidence: float
    accuracy: float


def confusion(truth: Sequence[int], found: Sequence[int], classes: int) -> NDArray[np.int64]:
    """Count answers, (classes, classes): rows the truth, columns what was found."""
    table = np.zeros((classes, classes), np.int64)
    np.add.at(table, (np.asarray(truth, int), np.asarray(found, int)), 1)
    return table


def balanced_accuracy(truth: Sequence[int], found: Sequence[int]) -> float:
    """Mean recall over the classes that occur in `truth`."""
    right = np.asarray(truth) == np.asarray(found)
    return float(np.mean([right[np.asarray(truth) == each].mean() for each in set(truth)]))


def balanced_interval(
    truth: Sequence[int], found: Sequence[int], groups: Sequence[str]
) -> Interval:
    """Balanced accuracy with an interval; whole groups (photographs of one eye) are drawn.

    Draws that lack a class of the whole are left out.
    """
    truths, founds = np.asarray(truth), np.asarray(found)
    names = sorted(set(groups))
    members = [np.flatnonzero(np.asarray(groups) == name) for name in names]
    wanted, rng = len(set(truth)), np.random.default_rng(SEED)
    values = []
    for _ in range(DRAWS):
        drawn = np.concatenate([members[n] for n in rng.integers(len(names), size=len(names))])
        if len(set(truths[drawn].tolist())) == wanted:
            values.append(balanced_accuracy(truths[drawn].tolist(), founds[drawn].tolist()))
    low, high = np.percentile(values, [2.5, 97.5])
    return Interval(balanced_accuracy(truth, found), float(low), float(high))


def reliability(confidence: Sequence[float], right: Sequence[bool]) -> list[Bin]:
    """Gather answers in ten bins of confidence; empty bins are left out."""
    sure, hit = np.asarray(confidence, float), np.asarray(right, float)
    place = np.minimum((sure * BINS).astype(int), BINS - 1)
    bins = []
    for number in range(BINS):
        own = place == number
        if own.any():
            bins.append(Bin(int(own.sum()), float(sure[own].mean()), float(hit[own].mean())))
    return bins


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error: mean gap of confidence and accuracy, by how many are in a bin."""
    total = sum(each.count for each in bins)
    return sum(each.count * abs(each.confidence - each.accuracy) for each in bins) / total


def auc(positive: Sequence[float], negative: Sequence[float]) -> float:
    """Chance that a positive scores above a negative, ties counted half."""
    above = np.asarray(positive)[:, None] - np.asarray(negative)[None]
    return float((above > 0).mean() + 0.5 * (above == 0).mean())


def rank_correlation(a: Sequence[float], b: Sequence[float]) -> float:
    """Spearman's rank correlation, ties at their mean rank."""
    return float(np.corrcoef(_ranks(a), _ranks(b))[0, 1])


def draw_reliability(bins: Sequence[Bin], title: str) -> NDArray[np.uint8]:
    """Draw a reliability diagram: accuracy over confidence, dots as large as their share.

    Returns:
        (H, W, 3) uint8, blue first as OpenCV writes it.
    """
    side = PLOT_PX + 2 * MARGIN_PX
    canvas = np.full((side, side, 3), 255, np.uint8)
    for step in range(0, 11, 2):
        share = step / 10
        cv2.line(canvas, _spot(share, 0), _spot(share, 1), GRID, 1)
        cv2.line(canvas, _spot(0, share), _spot(1, share), GRID, 1)
        x, y = _spot(share, 0)
        _write(canvas, f"{share:.1f}", (x - 10, y + 18))
        x, y = _spot(0, share)
        _write(canvas, f"{share:.1f}", (x - 32, y + 4))
    cv2.line(canvas, _spot(0, 0), _spot(1, 1), INK, 1, cv2.LINE_AA)
    total = sum(each.count for each in bins)
    for each in bins:
        radius = 4 + round(14 * (each.count / total) ** 0.5)
        place = _spot(each.confidence, each.accuracy)
        cv2.circle(canvas, place, radius, FILL, -1, cv2.LINE_AA)
        _write(canvas, str(each.count), (place[0] + radius + 2, place[1] + 4))
    _write(canvas, title, (MARGIN_PX, 24))
    _write(canvas, "confidence", (side // 2 - 40, side - 12))
    _write(canvas, "right", (6, MARGIN_PX - 12))
    return canvas


def _spot(x: float, y: float) -> tuple[int, int]:
    return MARGIN_PX + round(x * PLOT_PX), MARGIN_PX + round((1 - y) * PLOT_PX)


def _write(canvas: NDArray[np.uint8], text: str, place: tuple[int, int]) -> None:
    cv2.putText(canvas, text, place, cv2.FONT_HERSHEY_SIMPLEX, 0.42, INK, 1, cv2.LINE_AA)


def _ranks(values: Sequence[float]) -> Numbers:
    _, place, counts = np.unique(np.asarray(values), return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    middle: Numbers = (ends - (counts - 1) / 2)[place]
    return middle
