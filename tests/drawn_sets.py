"""Folders of drawn photographs, as a clinic would have them."""

from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.imaging.phantom import draw_phantom


def save_eye(path: Path, seed: int, side: int = 96, quality: int = 95) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.rint(draw_phantom(seed, side).image.rgb * 255).astype(np.uint8)
    options = {"quality": quality} if path.suffix == ".jpg" else {}
    Image.fromarray(pixels).save(path, **options)
    return path


def save_eyes(folder: Path, seeds: range, side: int = 96) -> Path:
    for seed in seeds:
        save_eye(folder / f"eye{seed}.png", seed, side)
    return folder


def save_mask(path: Path, seed: int, side: int = 96, name: str = "vessels") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    mask = draw_phantom(seed, side).masks[name]
    Image.fromarray(mask.astype(np.uint8) * np.uint8(255)).save(path)
    return path
