"""Samples to train the quality grader on: good photographs spoilt by known severities, and others.

Nobody's opinion is learnt: a grade follows from the severities that were drawn. Cameras never seen
are what counts, so good photographs are given other cameras' light, colour, field and sharpness.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb
from retinaview.imaging.quality_view import planes_of
from retinaview.networks.quality_net import FAULTS
from trainer.imitations import draw_imitation
from trainer.photographs import Photograph
from trainer.quality_faults import FAULTS as SPOIL
from trainer.quality_faults import overall
from trainer.samples import borrow_light

CELLS = 16
GOOD_BELOW, REJECT_ABOVE = 0.2, 0.55
"""Joint severity at which Good ends and Reject begins."""
DOUBT = 0.05
"""Width of the border between two grades: near it graders would differ."""
NORM = 3.0


@dataclass(frozen=True, eq=False)
class QualitySample:
    """One view and the truth about it; severities and grade are None for other pictures.

    Attributes:
        planes: (128, 128, 7) float32.
        kind: index in `networks.quality_net.KINDS`, 0 for a colour fundus photograph.
        local: (4, 16, 16) severity of each fault at its place.
        severity: (4,) on the whole.
        grade: (3,) chances of Good, Usable, Reject.
    """

    planes: NDArray[np.float32]
    kind: int
    local: NDArray[np.float32]
    severity: NDArray[np.float32]
    grade: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Spoilt:
    """A photograph with faults.

    Attributes:
        rgb: (S, S, 3) float32 in [0, 1], whole 255ths, black outside the field.
        local: (4, S, S) severity of each fault, in the order of `FAULTS`.
        severity: (4,) on the whole.
    """

    rgb: Rgb
    local: NDArray[np.float32]
    severity: NDArray[np.float32]


def draw_quality_sample(
    photograph: Photograph,
    lenders: Sequence[Photograph],
    rng: np.random.Generator,
    imitated: float,
) -> QualitySample:
    """Draw one sample.

    Args:
        photograph: a good one, `imaging.quality_view.DETAIL_SIDE` px.
        lenders: photographs whose light may be borrowed.
        rng: all chance.
        imitated: share of samples that show no colour fundus photograph.
    """
    if rng.random() < imitated:
        rgb, mask, kind = draw_imitation(photograph, rng)
        blank = np.zeros((len(FAULTS), CELLS, CELLS), np.float32)
        none = np.zeros(len(FAULTS), np.float32)
        return QualitySample(planes_of(rgb, mask), kind, blank, none, np.full(3, 1 / 3, np.float32))
    rgb, mask = vary_camera(photograph, lenders, rng)
    spoilt = spoil(rgb, mask, draw_severities(rng), rng)
    size = (CELLS, CELLS)
    cells = [cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in spoilt.local]
    grade = grade_chances(joint_severity(spoilt.severity))
    planes = planes_of(spoilt.rgb, mask)
    return QualitySample(planes, 0, np.stack(cells), spoilt.severity, grade)


def draw_severities(rng: np.random.Generator) -> dict[str, float]:
    """Draw which faults there are and how severe; one leads, others follow."""
    if rng.random() < 0.12:
        return {}
    names = list(rng.permutation(np.array(FAULTS)))
    lead = float(rng.uniform(0, 1))
    severities = {str(names[0]): lead}
    for name in names[1 : 1 + int(rng.choice([0, 1, 2, 3], p=[0.4, 0.3, 0.2, 0.1]))]:
        severities[str(name)] = lead * float(rng.uniform(0, 0.9))
    return severities


def spoil(rgb: Rgb, mask: Mask, severities: dict[str, float], rng: np.random.Generator) -> Spoilt:
    """Spoil a photograph by given severities; those drawn unevenly come out lower on the whole.

    Args:
        rgb: (S, S, 3) float32 in [0, 1].
        mask: (S, S) bool.
        severities: by the names of `FAULTS`, in [0, 1]; those left out are none.
        rng: all chance.
    """
    local = np.zeros((len(FAULTS), *mask.shape), np.float32)
    for name, spoil_one in SPOIL.items():
        if severities.get(name, 0.0) > 0:
            rgb, found = spoil_one(rgb, mask, severities[name], rng)
            local[FAULTS.index(name)] = found
    rgb = _store(rgb * mask[..., None], rng) * mask[..., None]
    local *= mask
    whole = [overall(name, one, mask) for name, one in zip(FAULTS, local, strict=True)]
    return Spoilt(rgb, local, np.array(whole, np.float32))


def joint_severity(severities: NDArray[np.float32]) -> float:
    """Join severities: the worst leads, others add a little (a norm of order 3)."""
    return float((np.clip(severities, 0, 1) ** NORM).sum() ** (1 / NORM))


def grade_chances(joint: float) -> NDArray[np.float32]:
    """(3,) chances of Good, Usable and Reject at a joint severity."""
    not_good = 1 / (1 + np.exp(-(joint - GOOD_BELOW) / DOUBT))
    reject = 1 / (1 + np.exp(-(joint - REJECT_ABOVE) / DOUBT))
    return np.array([1 - not_good, max(0.0, not_good - reject), reject], np.float32)


def grade_of(joint: float) -> int:
    """Grade at a joint severity: 0 Good, 1 Usable, 2 Reject."""
    return int(joint >= GOOD_BELOW) + int(joint >= REJECT_ABOVE)


def vary_camera(
    photograph: Photograph, lenders: Sequence[Photograph], rng: np.random.Generator
) -> tuple[Rgb, Mask]:
    """Show a good photograph as another camera might have taken it.

    Returns:
        (S, S, 3) float32 in [0, 1] black outside the field, and its field (S, S) bool.
    """
    pixels, mask = _place(photograph, rng)
    rgb = tint(pixels, rng) if rng.random() < 0.85 else pixels.astype(np.float32) / np.float32(255)
    if lenders and rng.random() < 0.3:
        lender = lenders[int(rng.integers(len(lenders)))]
        rgb = borrow_light(rgb, mask, lender, rng.uniform(0.3, 0.9))
    sharpened = rng.random()
    if sharpened < 0.3:
        amount = np.float32(rng.uniform(0.3, 1.5))
        soft = cv2.GaussianBlur(rgb, (0, 0), rng.uniform(0.6, 1.6))
        rgb = rgb + amount * (rgb - soft)
    elif sharpened < 0.6:
        rgb = np.asarray(cv2.GaussianBlur(rgb, (0, 0), rng.uniform(0.25, 0.65)), np.float32)
    rgb = np.asarray(np.clip(rgb, 0, 1), np.float32)
    rgb[~mask] = 0
    return rgb, mask


def tint(pixels: NDArray[np.uint8], rng: np.random.Generator) -> Rgb:
    """Give a photograph another camera's exposure, gamma, colour balance and saturation.

    Args:
        pixels: (S, S, 3) uint8.
        rng: all chance.
    """
    gain = np.exp(rng.normal(0, 0.12)) * np.exp(rng.normal(0, (0.08, 0.12, 0.3)))
    gamma = np.exp(rng.normal(0, 0.12)) * np.exp(rng.normal(0, 0.06, 3))
    levels = np.linspace(0, 1, 256)[:, None]
    curve = (levels**gamma * gain).astype(np.float32)
    saturation = rng.uniform(0.6, 1.25)
    mix = saturation * np.eye(3) + (1 - saturation) / 3
    flare = np.array([0.05, 0.06, 0.1]) * (rng.uniform(0, 1) if rng.random() < 0.4 else 0.0)
    rgb = cv2.LUT(pixels, curve.reshape(1, 256, 3))
    rgb = cv2.transform(rgb, np.column_stack([mix, flare]).astype(np.float32))
    return np.asarray(np.clip(rgb, 0, 1), np.float32)


def _place(photograph: Photograph, rng: np.random.Generator) -> tuple[NDArray[np.uint8], Mask]:
    """Turn, mirror and zoom; give the field another outline."""
    side = photograph.side
    zoom = rng.uniform(0.95, 1.1) if rng.random() < 0.6 else rng.uniform(1.1, 1.7)
    matrix = cv2.getRotationMatrix2D(((side - 1) / 2, (side - 1) / 2), rng.uniform(0, 360), zoom)
    if rng.random() < 0.5:
        matrix = matrix @ np.array([[-1, 0, side - 1], [0, 1, 0], [0, 0, 1.0]])
    shift = rng.uniform(-1, 1, 2) * max(0.0, zoom - 1) * side * 0.4
    matrix = np.column_stack([matrix[:, :2], matrix[:, 2] + shift])
    size = (side, side)
    rgb = cv2.warpAffine(photograph.rgb, matrix, size, flags=cv2.INTER_CUBIC)
    lit = cv2.warpAffine(photograph.mask.astype(np.uint8), matrix, size, flags=cv2.INTER_NEAREST)
    mask = (lit > 0) & _outline(side, rng)
    if mask.mean() < 0.2:
        return photograph.rgb, photograph.mask
    return np.asarray(rgb, np.uint8), mask


def _outline(side: int, rng: np.random.Generator) -> Mask:
    """A round stop, cut at top and bottom, off-centre, or none at all (the whole frame)."""
    if rng.random() < 0.08:
        return np.ones((side, side), bool)
    axis = np.linspace(-1, 1, side, dtype=np.float32)
    y, x = rng.uniform(-0.35, 0.35, 2).tolist() if rng.random() < 0.12 else (0.0, 0.0)
    mask = np.hypot(axis[:, None] - y, axis - x) <= rng.uniform(0.98, 1.02)
    if rng.random() < 0.5:
        mask &= (np.abs(axis) < rng.uniform(0.6, 1))[:, None]
    return np.asarray(mask, bool)


def _store(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Round to 8 bits, more often than not as a JPEG file would."""
    pixels = cv2.convertScaleAbs(rgb, alpha=255)
    if rng.random() < 0.6:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(55, 96))]
        _, file = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), quality)
        pixels = cv2.cvtColor(np.asarray(cv2.imdecode(file, cv2.IMREAD_COLOR)), cv2.COLOR_BGR2RGB)
    return np.asarray(pixels, np.float32) / np.float32(255)
