"""Make a picture of the window small: 256 colours, those of the theme among them as they are."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageColor

from retinaview.app import theme, train_curves
from retinaview.overlays import tracking

COLOURS: Final = 256
COARSE: Final = np.uint8(0xFC)
Rgb = tuple[int, int, int]


def make_small(path: Path) -> None:
    """Rewrite a PNG file with a palette; photographs are dithered, what is plain stays plain."""
    with Image.open(path) as shown:
        whole = shown.convert("RGB")
    kept = _fixed_colours()
    half = (COLOURS - len(kept)) // 2
    palette = Image.new("P", (1, 1))
    palette.putpalette([*_flat(kept), *_reduced(whole, half), *_reduced(_each_once(whole), half)])
    small = whole.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
    small.save(path, optimize=True)


def _reduced(picture: Image.Image, count: int) -> list[int]:
    return picture.quantize(count, method=Image.Quantize.MEDIANCUT).getpalette() or []


def _each_once(picture: Image.Image) -> Image.Image:
    """Give every colour one pixel, so that what is small but bright has its share."""
    colours = np.unique(np.asarray(picture).reshape(-1, 3) & COARSE, axis=0)
    return Image.fromarray(colours[None])


def _fixed_colours() -> list[Rgb]:
    """Colours that mean something, and must look the same in every picture."""
    tokens = (asdict(each).values() for each in (theme.DARK, theme.LIGHT))
    names = {*(name for each in tokens for name in each), *train_curves.COLOURS}
    names |= set(tracking.COLOURS.values())
    return sorted({_rgb(name) for name in names})


def _rgb(name: str) -> Rgb:
    red, green, blue = ImageColor.getrgb(name)[:3]
    return red, green, blue


def _flat(colours: Sequence[Rgb]) -> list[int]:
    return [value for colour in colours for value in colour]
