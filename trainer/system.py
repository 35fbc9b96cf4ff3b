"""What the training loop asks of a system, and where it computes."""

from typing import Any, Protocol, runtime_checkable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.runtime.device import has_bf16


class System(Protocol):
    """What the loop trains."""

    network: nn.Module

    def draw(self, step: int, fraction: float) -> Any:
        """Draw the batch of a step; runs beside the loop, the same for the same arguments."""

    def loss(self, batch: Any, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The loss of a batch and its parts."""

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """Measure `network` on photographs kept apart."""


@runtime_checkable
class Drawing(Protocol):
    """A system that shows what it makes while it is trained."""

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """A picture (H, W, 3) to look at, made by `network` in evaluation mode."""


def autocast(device: torch.device) -> torch.autocast:
    """Mixed precision where it is fast, a no-op elsewhere."""
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=has_bf16(device.type))
