"""Does uncertainty know where the errors are? Sparsification curves.

Pixels are set aside from the most uncertain down; a map that knows where the errors are leaves a
smaller and smaller error. The dashed line sets pixels aside by the error itself: no map can do
better. The dotted one sets them aside at random.

Reference:
    Ilg et al., "Uncertainty estimates and multi-hypotheses networks for optical flow", ECCV 2018,
    doi:10.1007/978-3-030-01234-2_40.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview import enhancers
from retinaview.core.image import Map
from retinaview.core.overlay import Subject
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.enhancers.flips import spread_of_answers
from trainer.benchmarks.guard_cases import CODES, Honest, Scene, as_image, spoil

MODEL = "rv-net"
SHARES = tuple(step / 20 for step in range(20))
"""Of the field, set aside."""
MOST = 12
"""Photographs."""
CURVES = ("head", "flips", "error")
COLOURS = {"head": (178, 114, 0), "flips": (0, 94, 213), "error": (120, 120, 120)}
"""BGR."""
WIDTH, HEIGHT, MARGIN = 720, 480, 60
Curve = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Doubt:
    """A mean curve: mean absolute error left after each share of `SHARES` was set aside.

    Attributes:
        name: "head" (the model's own), "flips", or "error" (no map can do better).
        curve: (20,) float64, over the error of all pixels: it begins at 1.
        rank: mean rank correlation of uncertainty and error over photographs.
        photographs: how many.
    """

    name: str
    curve: Curve
    rank: float
    photographs: int


def measure_doubt(honest: Honest, scenes: Sequence[Scene], picture: Path) -> list[Doubt]:
    """Measure the curves of RV-Net's own uncertainty and of its flips; draw them."""
    if MODEL not in honest.models:
        return []
    curves: dict[str, list[Curve]] = {name: [] for name in CURVES}
    ranks: dict[str, list[float]] = {name: [] for name in CURVES}
    chosen = np.linspace(0, len(scenes) - 1, min(MOST, len(scenes))).astype(int)
    for number, index in enumerate(chosen):
        scene = scenes[index]
        error, doubts = _one(honest, scene, CODES[number % len(CODES)])
        for name, doubt in (*doubts.items(), ("error", error)):
            curves[name].append(sparsify(error, doubt))
            ranks[name].append(_rank(doubt, error))
    found = [
        Doubt(name, np.mean(curves[name], axis=0), float(np.mean(ranks[name])), len(chosen))
        for name in CURVES
    ]
    draw_curves(found, picture)
    return found


def _one(honest: Honest, scene: Scene, code: str) -> tuple[Map, dict[str, Map]]:
    """Error and uncertainties inside the field of one spoilt photograph, flat."""
    poor, _ = spoil(scene, code)
    image = as_image(poor, scene.fov, scene.name)
    recipe = Recipe(MODEL, device="cpu", review=False)
    study = honest.engine.run(image, recipe, silent)
    result = study.result.astype(np.float32) / np.float32(255)
    error = np.abs(result - scene.rgb).mean(axis=2)
    own = study.overlay("uncertainty", Subject.PROCESSED)
    enhancer = enhancers.build(honest.engine.catalog.card(MODEL))
    spread, _ = spread_of_answers(enhancer, image, study.recipe, silent)
    head = np.zeros_like(spread) if own is None else np.nan_to_num(own.values)
    inside = scene.fov
    return error[inside], {"head": head[inside], "flips": spread[inside]}


def sparsify(error: Map, doubt: Map) -> Curve:
    """Mean error left after each share of the most doubtful pixels was set aside, over the first.

    Args:
        error: (N,) 0 or more.
        doubt: (N,), larger is less sure.
    """
    ordered = error[np.argsort(-doubt, kind="stable")].astype(np.float64)
    left = np.array([ordered[round(share * ordered.size) :].mean() for share in SHARES])
    return np.asarray(left / max(float(left[0]), 1e-12), np.float64)


def _rank(doubt: Map, error: Map) -> float:
    """Spearman's rank correlation of a sample."""
    step = max(1, doubt.size // 20000)
    first, second = (np.argsort(np.argsort(values[::step])) for values in (doubt, error))
    return float(np.corrcoef(first, second)[0, 1])


def draw_curves(doubts: Sequence[Doubt], path: Path) -> None:
    """Draw the curves as a PNG: share set aside to the right, error left upwards."""
    sheet = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    top = max(1.0, *(float(doubt.curve.max()) for doubt in doubts))
    _axes(sheet, top)
    for row, doubt in enumerate(doubts):
        points = np.array([_at(s, v, top) for s, v in zip(SHARES, doubt.curve, strict=True)])
        colour = COLOURS[doubt.name]
        cv2.polylines(sheet, [points[:, None]], False, colour, 2, cv2.LINE_AA)
        _write(sheet, doubt.name, (WIDTH - 150, 40 + 22 * row), colour)
    _, encoded = cv2.imencode(".png", sheet)
    partial = path.with_suffix(".partial")
    partial.write_bytes(encoded.tobytes())
    partial.replace(path)


def _axes(sheet: NDArray[np.uint8], top: float) -> None:
    grey = (200, 200, 200)
    for step in range(5):
        level = top * step / 4
        left, right = _at(0, level, top), _at(SHARES[-1], level, top)
        cv2.line(sheet, left, right, grey, 1)
        _write(sheet, f"{level:.2f}", (8, left[1] + 5), (80, 80, 80))
    for share in SHARES[::4]:
        x, y = _at(share, 0, top)
        _write(sheet, f"{share:.0%}", (x - 12, y + 22), (80, 80, 80))
    _write(sheet, "most uncertain pixels set aside", (MARGIN + 150, HEIGHT - 10), (80, 80, 80))
    _write(sheet, "error left, of the whole", (MARGIN, 24), (80, 80, 80))


def _at(share: float, level: float, top: float) -> tuple[int, int]:
    x = MARGIN + (WIDTH - 2 * MARGIN) * share / SHARES[-1]
    y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * level / top
    return round(x), round(y)


def _write(
    sheet: NDArray[np.uint8], text: str, at: tuple[int, int], colour: tuple[int, int, int]
) -> None:
    cv2.putText(sheet, text, at, cv2.FONT_HERSHEY_SIMPLEX, 0.5, colour, 1, cv2.LINE_AA)
