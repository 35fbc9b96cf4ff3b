"""What a photograph shows beside its light and colour: each pixel less the mean around it."""

from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

GAIN = 8.0
"""Detail is small, a tenth or less of full intensity: so many times larger, it has the size that
fresh weights and batch norms expect."""


def local_detail(x: Tensor, side: int) -> Tensor:
    """Each pixel less the mean of the square around it, `GAIN` times larger.

    Args:
        x: (N, C, H, W).
        side: of the square, px, odd; at a rim the mean is of what lies inside.
    """
    reach = side // 2
    mean = F.avg_pool2d(x, (1, side), 1, (0, reach), count_include_pad=False)
    mean = F.avg_pool2d(mean, (side, 1), 1, (reach, 0), count_include_pad=False)
    return (x - mean) * GAIN
