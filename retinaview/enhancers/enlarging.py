"""Running what enlarges: stage by stage, in tiles, into a picture that may not fit into memory.

Nothing here looks at the whole picture, so tiles with a halo as wide as the network's reach give
what the whole would, and only their cores are kept. Outside the field the result is the bicubic
enlargement of the photograph.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.core.progress import Progress, part
from retinaview.core.study import Enhanced, Execution, Recipe
from retinaview.errors import RunError
from retinaview.imaging.enlarge import enlarge_bicubic, enlarge_mask
from retinaview.imaging.scratch import make_room
from retinaview.runtime.device import Device, choose_device
from retinaview.runtime.memory import Attempt, with_enough_memory
from retinaview.runtime.tiles import BLEND_PX, Tile, TilePlan, run_cores
from retinaview.words import mark, tr

TILE_PX = 256
SMALLEST_TILE_PX = 2 * BLEND_PX
LABEL = mark("Enlarging")


class Stage(Protocol):
    """One step of enlarging."""

    @property
    def scale(self) -> int:
        """How many times it enlarges."""

    @property
    def reach_px(self) -> int:
        """How far, in px of what comes in, a pixel of the result looks."""

    def enlarge(self, picture: Rgb, device: Device) -> NDArray[np.float32]:
        """Enlarge (h, w, 3) to (scale h, scale w, 3), float32, not clipped."""


@dataclass(frozen=True, eq=False)
class _Run:
    """How a stage was run, and what it gave."""

    picture: Rgb
    device: Device
    plan: TilePlan
    notes: tuple[str, ...]


class EnlargingEnhancer:
    """Stages one behind another.

    Args:
        stages: in the order they run.
    """

    def __init__(self, stages: Sequence[Stage]) -> None:
        self.stages = stages

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        """See `core.methods.Enhancer`."""
        tile_px = recipe.tile_px or TILE_PX
        if tile_px < SMALLEST_TILE_PX:
            raise RunError(tr("A tile is at least {size} px.", size=SMALLEST_TILE_PX))
        device = choose_device(recipe.device, recipe.precision)
        picture, factor, tiles = image.rgb, 1, 0
        notes: list[str] = []
        pixels = np.cumprod([stage.scale**2 for stage in self.stages]).astype(float)
        shares = np.concatenate(([0.0], np.cumsum(pixels) / pixels.sum()))
        for number, stage in enumerate(self.stages):
            step = part(progress, float(shares[number]), float(shares[number + 1]))
            made = _run_stage(stage, picture, (image.fov, factor), device, tile_px, recipe, step)
            picture, device, tiles = made.picture, made.device, tiles + len(made.plan)
            factor *= stage.scale
            notes += made.notes
        progress(1.0, tr("Done"))
        is_tiled = tiles > len(self.stages)
        execution = Execution(
            device=device.title,
            precision=device.precision,
            working_px=max(image.height, image.width),
            tiles=tiles,
            tile_px=made.plan.tile_px if is_tiled else None,
            halo_px=made.plan.halo_px if is_tiled else None,
        )
        return Enhanced(picture, execution, warnings=tuple(dict.fromkeys(notes)))


def _run_stage(
    stage: Stage,
    picture: Rgb,
    field: tuple[Mask, int],
    device: Device,
    tile_px: int,
    recipe: Recipe,
    progress: Progress,
) -> _Run:
    """Run one stage over a picture; `field` is the photograph's mask and what enlarged it since."""
    height, width = picture.shape[:2]
    halo_px = max(stage.reach_px, BLEND_PX + 1)
    scale = stage.scale
    out = np.asarray(make_room((height * scale, width * scale, 3), np.float32), np.float32)

    def attempt(attempt: Attempt) -> _Run:
        plan = TilePlan(height, width, attempt.tile_px, halo_px, 1)

        def apply(tile: Tile) -> NDArray[np.float32]:
            return _enlarge_tile(stage, picture, field, tile, attempt.device)

        run_cores(plan, apply, scale, out, progress, tr(LABEL))
        return _Run(out, attempt.device, plan, attempt.notes)

    is_fixed = recipe.tile_px is not None
    return with_enough_memory(device, tile_px, is_tile_fixed=is_fixed, run=attempt)


def _enlarge_tile(
    stage: Stage, picture: Rgb, field: tuple[Mask, int], tile: Tile, device: Device
) -> NDArray[np.float32]:
    seen = np.ascontiguousarray(picture[tile.slices])
    bicubic = enlarge_bicubic(seen, stage.scale)
    inside = _field_of(field, tile)
    if not inside.any():
        return bicubic
    made = np.clip(stage.enlarge(seen, device), 0, 1)
    return np.where(enlarge_mask(inside, stage.scale)[..., None], made, bicubic)


def _field_of(field: tuple[Mask, int], tile: Tile) -> Mask:
    """The part of the field in a tile of the photograph enlarged by a factor."""
    mask, factor = field
    rows, columns = (slice(span.start // factor, -(-span.stop // factor)) for span in tile.slices)
    larger = enlarge_mask(mask[rows, columns], factor)
    top, left = tile.top - rows.start * factor, tile.left - columns.start * factor
    return larger[top : top + tile.height, left : left + tile.width]
