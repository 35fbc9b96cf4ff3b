"""What the networks that enlarge share: the bicubic picture they start from."""

from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit


def enlarge_bicubic(x: Tensor, factor: int) -> Tensor:
    """Enlarge (N, C, H, W) by a whole factor: cubic convolution, pixel centres matched.

    The same as OpenCV's `INTER_CUBIC` (a = -0.75), the frame repeated at its rim; not clipped.
    """
    enlarged: Tensor = F.interpolate(
        x, scale_factor=factor, mode="bicubic", align_corners=False, recompute_scale_factor=False
    )
    return enlarged
