"""Arrays to tensors and back; (N, C, H, W) exists only from here inwards."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from retinaview.errors import RunError
from retinaview.words import tr


def to_tensor(array: NDArray[np.float32], device: torch.device) -> Tensor:
    """(H, W, C) float32 → (1, C, H, W) float32, channels-last in memory."""
    contiguous = np.ascontiguousarray(array)
    if not contiguous.flags.writeable:
        contiguous = contiguous.copy()
    return torch.from_numpy(contiguous).to(device)[None].permute(0, 3, 1, 2)


def to_array(tensor: Tensor) -> NDArray[np.float32]:
    """(1, C, H, W) → (H, W, C) float32.

    Raises:
        RunError: a value is not a number.
    """
    array = np.ascontiguousarray(tensor[0].permute(1, 2, 0).float().cpu().numpy())
    if not np.isfinite(array).all():
        raise RunError(
            tr(
                "The model gave numbers that are no picture. Try again with precision "
                "float32, or choose another model."
            )
        )
    return array
