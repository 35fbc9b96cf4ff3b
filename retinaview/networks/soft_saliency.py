"""Local saliency that a loss can follow: the torch form of `imaging.saliency`.

Mahapatra, Bozorgtabar, Hewavitharanage and Garnavi, "Image super resolution using generative
adversarial networks and local saliency maps for retinal image analysis", MICCAI 2017,
doi:10.1007/978-3-319-66179-7_44. With hard bins it equals the numpy form; with soft bins, the
default, each grey counts for its two nearest bins in part, so that the map has a gradient. What
the map is stretched by (percentiles, least and greatest values) is taken as given: no gradient
flows through it. Borders are mirrored without repeating the edge.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.imaging.saliency import (
    CURVATURE_EPS,
    CURVATURE_PERCENTILES,
    CURVATURE_SHARE,
    CURVATURE_SIGMA_PX,
    ENTROPY_SIGMA_PX,
    GREY_BINS,
    WINDOW_PX,
    half_window,
)

SHARPNESS = 8.0
"""How steep the walls of a soft bin are. 1 is a triangle, whose map has little to do with that of
hard bins on the smooth light of a retina; steeper is nearer to it, and fewer greys feel a gradient
(1 in 8 here). See docs/decisions/0012."""

Range = tuple[Tensor, Tensor]
"""Low and high of each sample, (N, 1, 1, 1) both."""


@dataclass(frozen=True, eq=False)
class Bounds:
    """What a map is clamped and stretched by, one number a sample.

    Attributes:
        curvature: percentiles that the curvature is clamped to.
        entropy: least and greatest entropy.
        unique_curvature, unique_entropy: least and greatest of what is mixed at the end.
    """

    curvature: Range
    entropy: Range
    unique_curvature: Range
    unique_entropy: Range


def saliency_map(
    luminance: Tensor,
    inside: Tensor | None = None,
    bounds: Bounds | None = None,
    *,
    is_soft: bool = True,
    curvature_share: float = CURVATURE_SHARE,
) -> Tensor:
    """Mix the uniqueness of curvature and of low entropy.

    Args:
        luminance: (N, 1, H, W) in [0, 1], surround filled; H and W at least 7.
        inside: (N, 1, H, W) bool, where percentiles and ranges are taken from; None takes all.
        bounds: of an earlier map, to compare two pictures on one scale; None takes the own.
        is_soft: soft bins, with a gradient; False counts hard bins as the numpy form does.
        curvature_share: weight of curvature; low entropy has the rest.

    Returns:
        (N, 1, H, W) in [0, 1]; high where a pixel differs from its 7 x 7 window.
    """
    return _follow(luminance, inside, bounds, curvature_share, is_soft=is_soft)[0]


def saliency_bounds(
    luminance: Tensor, inside: Tensor | None = None, *, is_soft: bool = True
) -> Bounds:
    """Take the bounds of a picture's own map; arguments as for `saliency_map`."""
    with torch.no_grad():
        return _follow(luminance, inside, None, CURVATURE_SHARE, is_soft=is_soft)[1]


def _follow(
    luminance: Tensor,
    inside: Tensor | None,
    given: Bounds | None,
    curvature_share: float,
    *,
    is_soft: bool,
) -> tuple[Tensor, Bounds]:
    """The map, and the bounds that it was made with."""
    inside = torch.ones_like(luminance, dtype=torch.bool) if inside is None else inside
    curvature = _curvature(luminance)
    clamp = given.curvature if given else _percentiles(curvature, inside)
    curvature = _uniqueness(curvature.clamp(*clamp))
    entropy = _entropy(luminance, is_soft=is_soft)
    richness = given.entropy if given else _least_and_greatest(entropy, inside)
    plain = _uniqueness(_blur(1 - _to_unit_range(entropy, richness), ENTROPY_SIGMA_PX, reach=1))
    of_curvature = given.unique_curvature if given else _least_and_greatest(curvature, inside)
    of_plain = given.unique_entropy if given else _least_and_greatest(plain, inside)
    mixed = curvature_share * _to_unit_range(curvature, of_curvature)
    mixed = mixed + (1 - curvature_share) * _to_unit_range(plain, of_plain)
    return mixed, Bounds(clamp, richness, of_curvature, of_plain)


def _curvature(luminance: Tensor) -> Tensor:
    """Signed curvature of the lines of equal brightness, 1/px."""
    f = _blur(luminance, CURVATURE_SIGMA_PX, reach=round(4 * CURVATURE_SIGMA_PX))
    near = _mirror(f, 1)
    left, right = near[..., 1:-1, :-2], near[..., 1:-1, 2:]
    above, below = near[..., :-2, 1:-1], near[..., 2:, 1:-1]
    fx, fy = (right - left) / 2, (below - above) / 2
    fxx, fyy = left - 2 * f + right, above - 2 * f + below
    falling = near[..., :-2, :-2] + near[..., 2:, 2:]
    rising = near[..., :-2, 2:] + near[..., 2:, :-2]
    top = fxx * fy * fy + fyy * fx * fx - 2 * ((falling - rising) / 4) * fx * fy
    return top / (fx * fx + fy * fy + CURVATURE_EPS) ** 1.5


def _entropy(luminance: Tensor, *, is_soft: bool) -> Tensor:
    """Entropy of 8 grey bins in a 7 x 7 window, nats."""
    bins = torch.arange(GREY_BINS, dtype=luminance.dtype, device=luminance.device)
    bins = bins.view(1, -1, 1, 1)
    if is_soft:
        place = (luminance * GREY_BINS - 0.5).clamp(0, GREY_BINS - 1)
        member = (0.5 + SHARPNESS * (0.5 - (place - bins).abs())).clamp(0, 1)
    else:
        place = torch.floor(luminance * GREY_BINS).clamp(max=GREY_BINS - 1)
        member = (place == bins).to(luminance.dtype)
    share = F.avg_pool2d(_mirror(member, WINDOW_PX // 2), (WINDOW_PX, 1), stride=1)
    share = F.avg_pool2d(share, (1, WINDOW_PX), stride=1)
    return -(share * torch.log(share.clamp_min(1e-12))).sum(1, keepdim=True).clamp_max(0)


def _uniqueness(feature: Tensor) -> Tensor:
    """Sum over the window of exp(-distance) times the absolute difference."""
    reach = WINDOW_PX // 2
    padded = _mirror(feature, reach)
    height, width = feature.shape[-2:]

    def moved(down: int, across: int) -> Tensor:
        rows = slice(reach + down, reach + down + height)
        return padded[..., rows, reach + across : reach + across + width]

    total = torch.zeros_like(feature)
    for down, across, weight in half_window(reach):
        both = (feature - moved(down, across)).abs() + (feature - moved(-down, -across)).abs()
        total = total + weight * both
    return total


def _to_unit_range(values: Tensor, bounds: Range) -> Tensor:
    low, high = bounds
    span = high - low
    stretched = ((values - low) / torch.where(span > 0, span, 1)).clamp(0, 1)
    return torch.where(span > 0, stretched, torch.zeros_like(stretched))


def _least_and_greatest(values: Tensor, inside: Tensor) -> Range:
    values = values.detach()
    infinite = torch.full_like(values, torch.inf)
    low = torch.where(inside, values, infinite).amin((1, 2, 3), keepdim=True)
    high = torch.where(inside, values, -infinite).amax((1, 2, 3), keepdim=True)
    return low, high


def _percentiles(values: Tensor, inside: Tensor) -> Range:
    """Percentiles of each sample as numpy takes them: linear between the two nearest."""
    found = []
    for sample, mask in zip(values.detach(), inside, strict=True):
        ordered = sample[mask].sort().values
        places = [percent / 100 * (len(ordered) - 1) for percent in CURVATURE_PERCENTILES]
        below = [int(place) for place in places]
        above = [min(place + 1, len(ordered) - 1) for place in below]
        found.append(
            torch.stack(
                [
                    ordered[low].lerp(ordered[high], place - low)
                    for low, high, place in zip(below, above, places, strict=True)
                ]
            )
        )
    low, high = torch.stack(found).unbind(1)
    return low.view(-1, 1, 1, 1), high.view(-1, 1, 1, 1)


def _mirror(x: Tensor, reach: int) -> Tensor:
    return F.pad(x, (reach,) * 4, mode="reflect")


def _blur(x: Tensor, sigma_px: float, reach: int) -> Tensor:
    place = torch.arange(-reach, reach + 1, dtype=x.dtype, device=x.device)
    taps = torch.exp(-(place**2) / (2 * sigma_px**2))
    taps = taps / taps.sum()
    x = F.conv2d(_mirror(x, reach), taps.view(1, 1, 1, -1))
    return F.conv2d(x, taps.view(1, 1, -1, 1))
