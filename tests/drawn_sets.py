"""Folders of drawn photographs, as a clinic would have them."""

from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.imaging.phantom import draw_phantom

SMALL_RECIPE = """
system = "denoise"
title = "A small one"

[network]
layers = 3
width = 4

[settings]
sigma_low = 10.0
sigma_high = 20.0

[loss]
mse = 1.0

[data]
sets = []
folders = []

[[phases]]
until = 0.5
side = 64
batch = 2

[[phases]]
until = 1.0
side = 64
batch = 2
crops = 0.5
crop_side = 64
crop_batch = 1

[schedule]
steps = 12
warm_up = 2
save_every = 4
validate_every = 5
seed = 5

[card]
id = "small"
title = "Small"
version = "0.1"
task = "denoise"
method = "dncnn"
summary = "a test"
intended_use = "Tests."
limitations = "All."
licence = "Apache-2.0"
source = "Drawn."
"""
"""Trains a denoiser in seconds; on a prepared set, as it names no folders."""


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
