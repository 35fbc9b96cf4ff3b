"""Drawn imitations of pictures that are no colour fundus photograph.

They are not real angiograms, OCT scans or screenshots, only what sets those apart at first sight:
layers and speckle, bright vessels on grey, text and windows, an eye from outside.
"""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage import data as pictures

from retinaview.core.image import Map, Mask, Rgb
from retinaview.networks.quality_net import KINDS
from trainer.photographs import Photograph

NATURAL = ("chelsea", "coffee", "rocket", "hubble_deep_field", "immunohistochemistry", "grass")
"""Pictures of other things that come with scikit-image; `NATURAL_TEST` are kept apart."""
NATURAL_TEST = ("astronaut", "camera", "coins", "moon", "gravel", "brick", "text", "page")
WORDS = ("Patient", "OD", "OS", "Visit 2021", "Report", "File  Edit  View", "mm", "12:45", "IOP")
_loaded: dict[str, NDArray[np.uint8]] = {}


def draw_imitation(
    photograph: Photograph, rng: np.random.Generator, kind: int | None = None
) -> tuple[Rgb, Mask, int]:
    """Draw a picture that is no colour fundus photograph.

    Args:
        photograph: one that angiograms and red-free pictures are made of.
        rng: all chance.
        kind: index in `networks.quality_net.KINDS`, 1 or more; None draws one.

    Returns:
        (S, S, 3) float32 in [0, 1] black outside its field, (S, S) bool the field, and the kind.
    """
    number = int(rng.integers(1, len(KINDS))) if kind is None else kind
    side = photograph.side
    rgb, mask = _DRAW[number](photograph, side, rng)
    rgb = rgb + np.float32(rng.uniform(0, 0.02)) * rng.standard_normal(rgb.shape, np.float32)
    if rng.random() < 0.3:
        rgb = np.asarray(cv2.GaussianBlur(rgb, (0, 0), rng.uniform(0.3, 2.0)), np.float32)
    rgb = np.rint(np.clip(rgb, 0, 1) * 255).astype(np.float32) / np.float32(255)
    rgb[~mask] = 0
    return rgb, mask, number


def natural_picture(name: str) -> NDArray[np.uint8]:
    """Give a picture of scikit-image, (H, W, 3) uint8."""
    if name not in _loaded:
        picture = np.asarray(getattr(pictures, name)())
        if picture.ndim == 2:
            picture = np.repeat(picture[..., None], 3, axis=2)
        _loaded[name] = np.ascontiguousarray(picture[..., :3]).astype(np.uint8)
    return _loaded[name]


def _oct(photograph: Photograph, side: int, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    axis = np.linspace(0, 1, side, dtype=np.float32)
    wave = rng.uniform(0.3, 0.5) + rng.uniform(-0.15, 0.15) * (axis - 0.5)
    phase = 2 * np.pi * (rng.uniform(0.4, 1.2) * axis + rng.random())
    wave = wave + rng.uniform(0, 0.1) * np.cos(phase)
    wave = wave + rng.uniform(0, 0.12) * np.exp(-(((axis - 0.5) / 0.12) ** 2))
    depth = axis[:, None] - wave
    grey = np.full((side, side), rng.uniform(0.02, 0.15), np.float32)
    start = 0.0
    for _ in range(int(rng.integers(5, 10))):
        thick = rng.uniform(0.01, 0.06)
        grey[(depth > start) & (depth < start + thick)] = rng.uniform(0.15, 0.95)
        start += thick
    below = depth > start
    grey[below] = (0.5 * np.exp(-(depth - start) / rng.uniform(0.05, 0.2)))[below]
    grey = grey * rng.gamma(4, 0.25, grey.shape).astype(np.float32)
    grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.4, 1.2)), np.float32)
    if rng.random() < 0.25:
        grey = 1 - grey
    return _coloured(np.asarray(grey, np.float32), rng, 0.25), _frame(side, rng)


def _angiogram(photograph: Photograph, side: int, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    mask = photograph.mask
    green = photograph.rgb[..., 1].astype(np.float32) / 255
    slow = cv2.GaussianBlur(green, (0, 0), side * 0.04)
    grey = rng.uniform(0.15, 0.4) + rng.uniform(2, 5) * (slow - green)
    for _ in range(int(rng.integers(0, 6))):
        y, x = rng.integers(side // 5, 4 * side // 5, 2)
        leak = np.zeros((side, side), np.float32)
        cv2.circle(leak, (int(x), int(y)), int(side * rng.uniform(0.01, 0.05)), 0.6, -1)
        grey = grey + cv2.GaussianBlur(leak, (0, 0), side * 0.01)
    shade = 1 - 0.5 * np.hypot(*np.meshgrid(*[np.linspace(-1, 1, side)] * 2))
    rgb = _coloured(np.asarray(np.clip(grey * shade, 0, 1), np.float32), rng, 0.1, green=True)
    return rgb, mask


def _red_free(photograph: Photograph, side: int, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    rgb = photograph.rgb.astype(np.float32) / 255
    weights = rng.dirichlet((1, 4, 0.5)).astype(np.float32)
    grey = (rgb @ weights) ** np.float32(rng.uniform(0.5, 1))
    return _coloured(np.asarray(grey, np.float32), rng, 0.35, green=True), photograph.mask


def _slit_lamp(photograph: Photograph, side: int, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    axis = np.linspace(-1, 1, side, dtype=np.float32)
    y, x = axis[:, None] - rng.uniform(-0.2, 0.2), axis[None] - rng.uniform(-0.2, 0.2)
    distance = np.hypot(y, x)
    white = rng.uniform((0.6, 0.5, 0.45), (0.95, 0.85, 0.8))
    skin = rng.uniform((0.4, 0.25, 0.2), (0.9, 0.7, 0.6))
    iris = rng.uniform((0.1, 0.1, 0.05), (0.5, 0.5, 0.6))
    rgb = np.ones((side, side, 3), np.float32) * white.astype(np.float32)
    lid = np.abs(y) > rng.uniform(0.55, 1.0) * np.sqrt(np.clip(1 - (x / 1.3) ** 2, 0, 1))
    rgb[lid] = skin
    rays = 0.15 * np.sin(np.arctan2(y, x) * rng.integers(30, 90) + rng.uniform(0, 6))
    radius = rng.uniform(0.35, 0.75)
    rgb = np.where(((distance < radius) & ~lid)[..., None], iris * (1 + rays[..., None]), rgb)
    rgb = np.where(((distance < radius * rng.uniform(0.25, 0.7)) & ~lid)[..., None], 0.03, rgb)
    for _ in range(int(rng.integers(0, 25))):
        path = rng.uniform(0, side, 2) + np.cumsum(rng.normal(0, side / 20, (12, 2)), 0)
        layer = np.ascontiguousarray(rgb, np.float32)
        cv2.polylines(layer, [path.astype(np.int32)], False, (0.7, 0.15, 0.12), 1)
        rgb = np.where((distance > radius)[..., None], layer, rgb)
    slit = np.exp(-(((x - rng.uniform(-0.4, 0.4)) / rng.uniform(0.03, 0.15)) ** 2))
    lamp = rng.uniform(0.1, 0.9) * np.asarray([1, 1, 0.85]) * slit[..., None]
    return np.asarray(rgb * rng.uniform(0.3, 1) + lamp, np.float32), _frame(side, rng, 0.3)


def _screen(photograph: Photograph, side: int, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    paper = rng.uniform(0.85, 1, 3) if rng.random() < 0.6 else rng.uniform(0, 0.3, 3)
    ink = 1 - paper if rng.random() < 0.7 else rng.uniform(0, 1, 3)
    canvas = np.full((side, side, 3), paper * 255).astype(np.uint8)
    for _ in range(int(rng.integers(0, 8))):
        (x, y), (w, h) = rng.integers(0, side, 2), rng.integers(side // 12, side // 2, 2)
        corner = (int(x + w), int(y + h))
        cv2.rectangle(canvas, (int(x), int(y)), corner, rng.uniform(0, 255, 3).tolist(), -1)
    if rng.random() < 0.4:
        w = int(rng.integers(side // 5, side // 2))
        y, x = rng.integers(0, side - w, 2)
        canvas[y : y + w, x : x + w] = cv2.resize(photograph.rgb, (w, w))
    step = int(rng.integers(9, 30))
    for line in range(step, side, step):
        words = " ".join(rng.choice(np.array(WORDS), int(rng.integers(1, 7))))
        place = (int(rng.integers(2, side // 3)), line)
        font = int(rng.integers(0, 4))
        cv2.putText(canvas, words, place, font, step / 45, (ink * 255).tolist(), 1, 16)
    return canvas.astype(np.float32) / np.float32(255), _frame(side, rng, 0.1)


def _ultra_wide(photograph: Photograph, side: int, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    """Two lasers, red and green, no blue; an oval field with lids and lashes at its edge."""
    source = photograph.rgb.astype(np.float32) / 255
    inner = int(side * rng.uniform(0.35, 0.6))
    small = cv2.resize(source, (inner, inner), interpolation=cv2.INTER_AREA)
    fill = source[photograph.mask].mean(axis=0) if photograph.mask.any() else np.full(3, 0.3)
    rgb = np.ones((side, side, 3), np.float32) * fill.astype(np.float32)
    y, x = (side - inner) // 2, (side - inner) // 2
    cover = cv2.resize(photograph.mask.astype(np.float32), (inner, inner))
    feather = cv2.GaussianBlur(cv2.erode(cover, np.ones((9, 9))), (0, 0), 6)[..., None]
    box = (slice(y, y + inner), slice(x, x + inner))
    rgb[box] = rgb[box] * (1 - feather) + small * feather
    grain = cv2.GaussianBlur(rng.standard_normal((side, side), np.float32), (0, 0), side / 30)
    rgb = rgb * (1 + 0.6 * grain / max(1e-6, float(np.abs(grain).max())))[..., None]
    red, green = rgb[..., 0] * rng.uniform(0.5, 0.9), rgb[..., 1] * rng.uniform(1.4, 2.6)
    lasers = np.stack([red, green, np.full_like(red, rng.uniform(0, 0.12))], axis=-1)
    axis = np.linspace(-1, 1, side, dtype=np.float32)
    edge = (axis / rng.uniform(0.6, 0.9))[:, None] ** 2 + axis**2
    lids = 1 / (1 + np.exp((edge - rng.uniform(0.7, 1)) * rng.uniform(4, 15)))
    mask = edge < 1.3 if rng.random() < 0.5 else np.ones((side, side), bool)
    mask &= (np.abs(axis) < rng.uniform(0.65, 1))[:, None]
    return np.asarray(lasers * lids[..., None], np.float32), np.asarray(mask, bool)


def _natural(photograph: Photograph, side: int, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    if rng.random() < 0.25:
        return _plain(side, rng), _frame(side, rng, 0.4)
    picture = natural_picture(NATURAL[int(rng.integers(len(NATURAL)))])
    shortest = min(picture.shape[:2])
    cut = int(shortest * rng.uniform(0.35, 1))
    y = int(rng.integers(0, picture.shape[0] - cut + 1))
    x = int(rng.integers(0, picture.shape[1] - cut + 1))
    piece = picture[y : y + cut, x : x + cut]
    small = cv2.resize(piece, (side, side), interpolation=cv2.INTER_AREA)
    rgb = np.rot90(small, int(rng.integers(4))).astype(np.float32) / np.float32(255)
    rgb = rgb ** np.float32(rng.uniform(0.6, 1.6)) * rng.uniform(0.5, 1.3, 3).astype(np.float32)
    rgb = rgb[..., rng.permutation(3)] if rng.random() < 0.5 else rgb
    return np.ascontiguousarray(rgb, np.float32), _frame(side, rng, 0.35)


def _plain(side: int, rng: np.random.Generator) -> Rgb:
    """Gradients, flat colours and noise, some in the colours of a retina."""
    corners = (
        rng.uniform(0, 1, (2, 2, 3))
        if rng.random() < 0.6
        else rng.uniform((0.4, 0.1, 0.0), (0.9, 0.5, 0.3), (2, 2, 3))
    )
    rgb = cv2.resize(corners.astype(np.float32), (side, side), interpolation=cv2.INTER_LINEAR)
    grain = rng.standard_normal((side, side, 3), np.float32) * np.float32(rng.uniform(0, 0.3))
    if rng.random() < 0.5:
        grain = 3 * np.asarray(cv2.GaussianBlur(grain, (0, 0), rng.uniform(0.5, 8)), np.float32)
    return np.asarray(rgb + grain, np.float32)


def _coloured(grey: Map, rng: np.random.Generator, share: float, *, green: bool = False) -> Rgb:
    """Grey as it is, or now and then in one hue or in false colours."""
    if rng.random() >= share:
        cast = 1 + rng.normal(0, 0.012, 3)
        return np.asarray(grey[..., None] * cast.astype(np.float32), np.float32)
    if green:
        hue = rng.uniform((0.0, 0.8, 0.0), (0.35, 1.0, 0.4)).astype(np.float32)
        return np.asarray(grey[..., None] * hue, np.float32)
    pixels = np.rint(np.clip(grey, 0, 1) * 255).astype(np.uint8)
    false = cv2.applyColorMap(pixels, [cv2.COLORMAP_JET, cv2.COLORMAP_HOT][int(rng.integers(2))])
    return np.ascontiguousarray(false[..., ::-1]).astype(np.float32) / np.float32(255)


def _frame(side: int, rng: np.random.Generator, round_share: float = 0.0) -> Mask:
    """The whole frame, a part of it as wide or as high, or a circle."""
    mask = np.ones((side, side), bool)
    axis = np.linspace(-1, 1, side)
    if rng.random() < round_share:
        return np.asarray(np.hypot(axis[:, None], axis) < 1)
    if rng.random() < 0.7:
        mask &= (np.abs(axis) < rng.uniform(0.4, 1))[:, None]
    return mask if rng.random() < 0.8 else np.ascontiguousarray(mask.T)


Draw = Callable[[Photograph, int, np.random.Generator], tuple[Rgb, Mask]]
_DRAW: Sequence[Draw] = (
    _natural,
    _oct,
    _angiogram,
    _red_free,
    _slit_lamp,
    _screen,
    _ultra_wide,
    _natural,
)
"""In the order of `KINDS`; the first is never drawn."""
