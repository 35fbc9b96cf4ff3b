"""RV-Net, the house model: its weights loaded and run on a photograph of any size.

The network is `networks/rv_net.py`, written for this project; its weights are trained by
`python -m trainer fit rv-net` on openly licensed photographs and drawn phantoms (see its card).

A field up to the card's `max_field_px` is enhanced at native resolution, in tiles; a wider one at
that size, and the correction is carried up to the photograph by guided up-sampling.
"""

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Map, Rgb
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress, part
from retinaview.core.study import Enhanced, Execution, Recipe
from retinaview.enhancers.tiled import execution_of
from retinaview.errors import RunError
from retinaview.imaging.square_frame import SquareFrame
from retinaview.imaging.working_size import bring_back, cut_field, native_side
from retinaview.networks.rv_net import (
    MULTIPLE,
    VIEW_SIDE,
    Context,
    RvNet,
    RvOutput,
)
from retinaview.networks.window import Window
from retinaview.runtime.device import choose_device
from retinaview.runtime.memory import Attempt, with_enough_memory
from retinaview.runtime.tensors import to_array, to_tensor
from retinaview.runtime.tiles import Tile, TilePlan, pad_square, run_tiles
from retinaview.runtime.weights import build_network
from retinaview.words import tr

HALO_PX = 112
"""What the trunk reads round a tile; its field of view at half resolution reaches about 108 px."""
TILE_PX = {"cpu": 1024, "cuda": 2048, "mps": 1024}
MAX_FIELD_PX = 1024
LARGEST_WHOLE_PX = 768
"""Up to this side a picture is run at once, above it in tiles; up to `VIEW_SIDE` always at once."""
FULL_SCALE_ERROR = 0.08
"""Expected error, of full intensity, at the top of the uncertainty legend."""
MAP_SIDE = 512


@dataclass(frozen=True, eq=False)
class _Made:
    """The square result: rgb (S, S, 3), expected error (S, S), and how it was run."""

    rgb: Rgb
    error: Map
    execution: Execution
    notes: tuple[str, ...]


class RvNetEnhancer:
    """RV-Net with its weights."""

    def __init__(self, network: RvNet, max_field_px: int) -> None:
        self.network = network
        self.max_field_px = max_field_px
        self._device = ""

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        """See `core.methods.Enhancer`."""
        square = cut_field(image, min(native_side(image), self.max_field_px))
        made = self._run_square(square.rgb, image, recipe, part(progress, 0.05, 0.75))
        progress(0.75, tr("Bringing the picture to full size"))
        brought = bring_back(image, square, made.rgb)
        progress(0.95, tr("Drawing the uncertainty"))
        maps = {"uncertainty": _uncertainty(made.error, image)}
        execution = replace(made.execution, detail_px=brought.detail_px)
        return Enhanced(brought.rgb, execution, brought.working, maps, made.notes)

    def _run_square(
        self, square: Rgb, image: FundusImage, recipe: Recipe, progress: Progress
    ) -> _Made:
        device = choose_device(recipe.device, recipe.precision)
        tile_px = recipe.tile_px or TILE_PX[device.name]
        if tile_px % MULTIPLE or tile_px < 128:
            raise RunError(
                tr("A tile is a multiple of {multiple} px and at least 128 px.", multiple=MULTIPLE)
            )
        view = cut_field(image, VIEW_SIDE).rgb if square.shape[0] > VIEW_SIDE else None

        def attempt(attempt: Attempt) -> _Made:
            return self._attempt(attempt, square, view, recipe.tile_px is not None, progress)

        return with_enough_memory(
            device, tile_px, is_tile_fixed=recipe.tile_px is not None, run=attempt
        )

    def _attempt(
        self,
        attempt: Attempt,
        square: Rgb,
        view: Rgb | None,
        is_tile_fixed: bool,
        progress: Progress,
    ) -> _Made:
        device = attempt.device
        self._move_to(device.torch)
        side = square.shape[0]
        padded = pad_square(square, MULTIPLE)
        is_tiled = side > (VIEW_SIDE if is_tile_fixed else LARGEST_WHOLE_PX)
        core = attempt.tile_px if is_tiled else padded.shape[0]
        plan = TilePlan(padded.shape[0], padded.shape[1], core, HALO_PX, MULTIPLE)
        progress(0.0, tr("Looking at the whole photograph"))
        with device.inference():
            context = None if view is None else self.network.look(to_tensor(view, device.torch))

        def apply(tile: Tile) -> NDArray[np.float32]:
            with device.inference():
                return self._tile(padded, tile, context, side, device.torch)

        made = run_tiles(plan, apply, 4, progress, tr("Enhancing"))[:side, :side]
        execution = execution_of(device, plan, side)
        rgb = np.ascontiguousarray(made[..., :3]).clip(0, 1)
        return _Made(rgb, np.exp(made[..., 3]), execution, attempt.notes)

    def _tile(
        self, padded: Rgb, tile: Tile, context: Context | None, side: int, device: torch.device
    ) -> NDArray[np.float32]:
        x = to_tensor(padded[tile.slices], device)
        output: RvOutput
        if context is None:
            output = self.network(x)
        else:
            context.statistics.replay()
            window = Window(tile.top, tile.left, tile.height, tile.width, side)
            output = self.network.enhance(x, context, [window])
        return to_array(torch.cat([output.rgb.float(), output.log_scale.float()], 1))

    def _move_to(self, device: torch.device) -> None:
        if self._device != device.type:
            self.network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
            self._device = device.type


def build(card: ModelCard) -> RvNetEnhancer:
    """Load RV-Net as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no RV-Net.
    """
    network, more = build_network(card, RvNet, {"max_field_px": MAX_FIELD_PX})
    return RvNetEnhancer(network, more["max_field_px"])


def _uncertainty(error: Map, image: FundusImage) -> Overlay:
    """The expected error as a map over the whole frame."""
    small = SquareFrame.of(np.ones(error.shape, bool), min(MAP_SIDE, error.shape[0]))
    square = small.to_square(error / FULL_SCALE_ERROR).clip(0, 1)
    nothing = np.full(image.fov.shape, np.nan, np.float32)
    frame = SquareFrame.of(image.fov, square.shape[0])
    return Overlay(
        id="uncertainty",
        title=tr("Uncertainty"),
        subject=Subject.PROCESSED,
        values=frame.from_square(square, nothing),
        low=tr("sure"),
        high=tr("expects errors of {share:.0%} and more", share=FULL_SCALE_ERROR),
        caption=tr(
            "How large an error RV-Net expects of itself, learnt from drawn faults. It tells "
            "where to look again at the original, not what is wrong there."
        ),
        colormap="magma",
    )
