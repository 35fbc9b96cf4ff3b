"""Running a network whose statistics are the whole photograph's: at one size, carried up.

Channel attention and norms over the picture would differ from tile to tile, so such a network sees
the whole field at `working_px` at once, and its correction is carried up to the photograph's own
size by guided up-sampling (docs/decisions/0010).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor, nn

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Rgb
from retinaview.core.progress import Progress, part
from retinaview.core.study import Enhanced, Execution, Recipe
from retinaview.imaging.working_size import bring_back, cut_field, native_side
from retinaview.runtime.device import Device, choose_device
from retinaview.runtime.memory import Attempt, with_enough_memory
from retinaview.runtime.tensors import to_array, to_tensor
from retinaview.runtime.tiles import pad_square
from retinaview.runtime.weights import build_network
from retinaview.words import tr

N = TypeVar("N", bound=nn.Module)

WORKING_PX = 512


class FittedEnhancer:
    """A network that is run on the whole field at once.

    Args:
        network: in evaluation mode, with its weights.
        picture_of: takes the result (N, 3, H, W) out of what the network gives.
        milestones: parts of the network, in the order they run; progress is told after each, and a
            cancel takes effect there.
        working_px: side of the field's square that the network sees; a smaller field is not
            enlarged.
        multiple: what sides the network takes are multiples of.
    """

    def __init__(
        self,
        network: nn.Module,
        picture_of: Callable[..., Tensor],
        milestones: Sequence[nn.Module],
        working_px: int = WORKING_PX,
        multiple: int = 32,
    ) -> None:
        self.network, self.picture_of = network, picture_of
        self.milestones = milestones
        self.working_px, self.multiple = working_px, multiple
        self._device = ""

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        """See `core.methods.Enhancer`; a tile size has no meaning here."""
        square = cut_field(image, min(native_side(image), self.working_px))
        device = choose_device(recipe.device, recipe.precision)
        notes: tuple[str, ...] = ()

        def run(attempt: Attempt) -> tuple[Rgb, Device]:
            nonlocal notes
            notes = attempt.notes
            return self._look(square.rgb, attempt.device, part(progress, 0.05, 0.85))

        made, device = with_enough_memory(device, self.working_px, is_tile_fixed=True, run=run)
        progress(0.85, tr("Bringing the picture to full size"))
        brought = bring_back(image, square, made)
        execution = Execution(
            device=device.title,
            precision=device.precision,
            working_px=square.side,
            detail_px=brought.detail_px,
        )
        return Enhanced(brought.rgb, execution, brought.working, warnings=notes)

    def _look(self, rgb: Rgb, device: Device, progress: Progress) -> tuple[Rgb, Device]:
        if self._device != device.name:
            self.network.to(device.torch, memory_format=torch.channels_last)  # type: ignore[call-overload]
            self._device = device.name
        side = rgb.shape[0]
        padded = pad_square(rgb, self.multiple)
        progress(0.0, tr("Enhancing"))
        with device.inference(), _told(self.milestones, progress):
            made = to_array(self.picture_of(self.network(to_tensor(padded, device.torch))))
        return np.ascontiguousarray(made[:side, :side]).clip(0, 1), device


@contextmanager
def _told(milestones: Sequence[nn.Module], progress: Progress) -> Iterator[None]:
    """Tell progress whenever a part of a network has run; one that runs twice is named twice."""
    passed = 0

    def tell(*_: object) -> None:
        nonlocal passed
        passed += 1
        progress(min(1.0, passed / len(milestones)), tr("Enhancing"))

    hooks = [part.register_forward_hook(tell) for part in dict.fromkeys(milestones)]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def build_fitted(
    card: ModelCard,
    make: Callable[..., N],
    picture_of: Callable[..., Tensor],
    milestones: Callable[[N], Sequence[nn.Module]],
    multiple: int,
) -> FittedEnhancer:
    """Load a network that runs on the whole field at one size.

    Args:
        card: its `config` holds what `make` takes, and perhaps `working_px`.
        make: builds the network.
        picture_of: as for `FittedEnhancer`.
        milestones: of the network, likewise.
        multiple: likewise.

    Raises:
        WeightsError: the weights are missing, damaged or not the card's.
        CatalogError: the card's `config` is of another network.
    """
    network, more = build_network(card, make, {"working_px": WORKING_PX})
    return FittedEnhancer(network, picture_of, milestones(network), more["working_px"], multiple)
