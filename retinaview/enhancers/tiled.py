"""Running a network that sees its neighbourhood alone: at native size, in tiles that join exactly.

A network without norms or means over the picture gives a pixel the same value in a tile as in the
whole picture, as long as the tile holds all that the pixel looks at. So the halo of a tile is the
network's reach and the zone in which neighbours are blended.
"""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from retinaview.core.image import FundusImage, Rgb
from retinaview.core.progress import Progress, part
from retinaview.core.study import Enhanced, Execution, Recipe
from retinaview.errors import RunError
from retinaview.imaging.working_size import bring_back, cut_field, native_side
from retinaview.runtime.device import Device, choose_device
from retinaview.runtime.memory import SMALLEST_TILE_PX, Attempt, with_enough_memory
from retinaview.runtime.tensors import to_array, to_tensor
from retinaview.runtime.tiles import BLEND_PX, Tile, TilePlan, pad_square, run_tiles
from retinaview.words import tr

TILE_PX = {"cpu": 512, "cuda": 1024, "mps": 512}
HALOS = 7
"""A tile is at least so many halos wide, or most of the work would be done twice."""
WHOLE_SHARE = 1.5
"""A picture up to so many tiles wide is run at once, where nobody asked for tiles."""
MULTIPLE = 16
"""What tiles are multiples of, where the network does not ask for more."""


class TiledEnhancer:
    """A local network with its weights.

    Args:
        network: in evaluation mode; takes and gives (N, 3, H, W).
        reach_px: how far a pixel of its result looks.
        multiple: what sides the network takes are multiples of.
    """

    def __init__(self, network: nn.Module, reach_px: int, multiple: int = MULTIPLE) -> None:
        self.network, self.multiple = network, multiple
        self.halo_px = -(-(reach_px + BLEND_PX) // multiple) * multiple
        self._device = ""

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        """See `core.methods.Enhancer`."""
        device = choose_device(recipe.device, recipe.precision)
        is_fixed = recipe.tile_px is not None
        tile_px = recipe.tile_px or max(TILE_PX[device.name], HALOS * self.halo_px)
        if tile_px % self.multiple or tile_px < SMALLEST_TILE_PX:
            raise RunError(
                tr(
                    "A tile is a multiple of {multiple} px and at least {size} px.",
                    multiple=self.multiple,
                    size=SMALLEST_TILE_PX,
                )
            )
        square = cut_field(image, native_side(image))

        def run(attempt: Attempt) -> tuple[Rgb, Execution, tuple[str, ...]]:
            made, execution = self._run(square.rgb, attempt, is_fixed, part(progress, 0.05, 0.9))
            return made, execution, attempt.notes

        made, execution, notes = with_enough_memory(
            device, tile_px, is_tile_fixed=is_fixed, run=run
        )
        progress(0.9, tr("Putting the field back"))
        return Enhanced(bring_back(image, square, made).rgb, execution, warnings=notes)

    def _run(
        self, rgb: Rgb, attempt: Attempt, is_tile_fixed: bool, progress: Progress
    ) -> tuple[Rgb, Execution]:
        device, side = attempt.device, rgb.shape[0]
        self._move_to(device)
        padded = pad_square(rgb, self.multiple)
        is_whole = not is_tile_fixed and padded.shape[0] <= WHOLE_SHARE * attempt.tile_px
        core = padded.shape[0] if is_whole else attempt.tile_px
        plan = TilePlan(padded.shape[0], padded.shape[1], core, self.halo_px, self.multiple)

        def apply(tile: Tile) -> NDArray[np.float32]:
            with device.inference():
                return to_array(self.network(to_tensor(padded[tile.slices], device.torch)))

        made = run_tiles(plan, apply, 3, progress, tr("Removing noise"))[:side, :side]
        execution = execution_of(device, plan, side)
        return np.ascontiguousarray(made).clip(0, 1), execution

    def _move_to(self, device: Device) -> None:
        if self._device != device.name:
            self.network.to(device.torch, memory_format=torch.channels_last)  # type: ignore[call-overload]
            self._device = device.name


def execution_of(device: Device, plan: TilePlan, side: int) -> Execution:
    """How a square field of `side` px was run by a plan."""
    is_tiled = len(plan) > 1
    return Execution(
        device=device.title,
        precision=device.precision,
        working_px=side,
        tiles=len(plan),
        tile_px=plan.tile_px if is_tiled else None,
        halo_px=plan.halo_px if is_tiled else None,
    )
