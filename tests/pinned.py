"""Pinned pictures: made small, so that only what shows counts, and compared with a tolerance.

`RETINAVIEW_PIN=1 pytest ...` pins them anew; look at them before.
"""

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

MOST_MEAN = 3.0
"""Levels of 255 by which a small picture may differ from the pinned one, on the mean."""
MOST_PART = 30.0
"""Levels by which one of `PARTS` x `PARTS` parts of it may."""
PARTS = 10


def check(path: Path, found: NDArray[np.float32]) -> None:
    """Compare a picture with the one at `path`; both (h, w, 3) in levels of 255."""
    name = path.stem
    if os.environ.get("RETINAVIEW_PIN"):
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(found.astype(np.uint8)).save(path)
    pinned = np.asarray(Image.open(path), np.float32)
    assert found.shape == pinned.shape
    apart = np.abs(found - pinned)
    assert apart.mean() <= MOST_MEAN, f"{name} differs by {apart.mean():.1f} levels on the mean"
    height, width = (side - side % PARTS for side in apart.shape[:2])
    parts = apart[:height, :width].mean(2).reshape(PARTS, height // PARTS, PARTS, width // PARTS)
    worst = parts.mean((1, 3)).max()
    assert worst <= MOST_PART, f"a part of {name} differs by {worst:.1f} levels"
