"""Cofe-Net: a restorer guided by the retina's structure and by where the picture is poor.

An encoder-decoder of residual blocks without any normalisation. A structure network (RSA) finds the
vessels, and its maps enter the encoder at 1/2, 1/4 and 1/8; an attention network (LQA) finds spots,
light leaks and holes, and weighs the encoder's first maps. The two-scale nets restore the picture
at half its size first, then at its size with that result beside it, by the same weights.

The four published networks are its variants, by the names that their authors gave them. Code of
this project, written from the description.

Reference:
    Shen et al., "Modeling and enhancing low-quality retinal fundus images", IEEE Trans. Medical
    Imaging 40(3), 2021, doi:10.1109/TMI.2020.3043495.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.networks.ce_net import CeNet, Structure
from retinaview.networks.lqa import LowQualityAttention
from retinaview.networks.vessel_guide import VesselGuide

MULTIPLE = 32
"""What sides of a picture are multiples of."""


@dataclass(frozen=True)
class Parts:
    """What a variant is made of: `passes` at full size, RSA, a first pass at half size, LQA."""

    passes: int = 1
    has_structure: bool = True
    has_half: bool = False
    has_attention: bool = False


VARIANTS: Mapping[str, Parts] = {
    "encode_decode_res": Parts(passes=2, has_structure=False),
    "encode_decode_vessel_res": Parts(),
    "encode_decode_vessel_2scale_share_res": Parts(has_half=True),
    "encode_decode_vessel_2scale_share_res_atten": Parts(has_half=True, has_attention=True),
}
FULL = "encode_decode_vessel_2scale_share_res_atten"
RSA = ("ce-net", "segmenter")
SECOND_GAIN = 0.3
"""How much of He's weights a residual block's second convolution begins with."""
LAST_GAIN = 0.1
"""The same for the last convolution: the first pictures are grey."""


@dataclass(frozen=True, eq=False)
class CofeOutput:
    """What Cofe-Net makes of pictures.

    Attributes:
        rgb: (N, 3, H, W), the restored ones; in [0, 1], not clipped where the network `keeps`.
        half: (N, 3, H/2, W/2), those of the first scale; None where there is one scale.
        vessel_logits: (N, 1, H, W); None without a structure network.
        attention: (N, 1, H/2, W/2), any number, large where the picture is poor; None without LQA.
    """

    rgb: Tensor
    half: Tensor | None = None
    vessel_logits: Tensor | None = None
    attention: Tensor | None = None


class CofeNet(nn.Module):
    """One of the four networks.

    Args:
        variant: one of `VARIANTS`.
        width: channels of the trunk at full size; 32 as published. Below: 2, 2 and 4 times that.
        kernel: side of the trunk's convolutions; 5 as published. Odd.
        blocks: residual blocks a level; 3 as published.
        rsa: "ce-net" as published, or "segmenter", the program's small vessel network.
        rsa_width: of CE-Net; 64 as published. No meaning for the segmenter.
        lqa_width: 64 as published.
        keeps: whether what the trunk makes is added to the picture rather than stands in its
            place, by a sigmoid. False as published; a short training needs True, for a fresh
            network then leaves the picture as it is.

    Raises:
        ValueError: an unknown variant or structure network.
    """

    def __init__(
        self,
        variant: str = FULL,
        width: int = 32,
        kernel: int = 5,
        blocks: int = 3,
        rsa: str = "ce-net",
        rsa_width: int = 64,
        lqa_width: int = 64,
        keeps: bool = False,
    ) -> None:
        super().__init__()
        if variant not in VARIANTS or rsa not in RSA:
            raise ValueError(f"variants are {', '.join(VARIANTS)}, structure nets {', '.join(RSA)}")
        self.parts = VARIANTS[variant]
        widths = (width, 2 * width, 2 * width, 4 * width)
        self.structure: CeNet | VesselGuide | None = None
        if self.parts.has_structure:
            self.structure = CeNet(rsa_width) if rsa == "ce-net" else VesselGuide(widths[1:])
        guides = self.structure.guide_channels if self.structure else ()
        self.trunk = Trunk(6 if self.parts.has_half else 3, widths, kernel, blocks, guides, keeps)
        self.attention: LowQualityAttention | None = None
        if self.parts.has_attention:
            self.attention = LowQualityAttention(lqa_width).apply(_start)
        self.enlarge = nn.ConvTranspose2d(3, 3, 4, 2, 1) if self.parts.has_half else None

    def forward(self, x: Tensor) -> CofeOutput:
        """Restore pictures.

        Args:
            x: (N, 3, H, W) in [0, 1], black outside the field; sides multiples of 32.
        """
        structure = None if self.structure is None else self.structure(x)
        attention = None if self.attention is None else self.attention(x)
        logits = None if structure is None else structure.vessel_logits
        if self.enlarge is not None:
            half = self._at_half(x, structure, attention)
            y = torch.cat((x, self.enlarge(half).to(x.dtype)), 1)
            return CofeOutput(self._pass(y, structure, attention), half, logits, attention)
        for _ in range(self.parts.passes):
            x = self._pass(x, structure, attention)
        return CofeOutput(x, None, logits, attention)

    def _at_half(self, x: Tensor, structure: Structure | None, attention: Tensor | None) -> Tensor:
        """The first scale: the picture at half its size, twice in place of a first result."""
        small = F.avg_pool2d(x, 2)
        if structure is not None:
            d1, d2, d3 = (F.max_pool2d(guide, 2) for guide in structure.guides)
            structure = Structure(structure.vessel_logits, (d1, d2, d3))
        if attention is not None:
            attention = F.max_pool2d(attention, 2)
        return self._pass(torch.cat((small, small), 1), structure, attention)

    def _pass(self, x: Tensor, structure: Structure | None, attention: Tensor | None) -> Tensor:
        guides = () if structure is None else structure.guides
        return torch.as_tensor(self.trunk(x, guides, attention))


class Trunk(nn.Module):
    """The encoder-decoder: four levels down by strided convolutions, up by transposed ones.

    Args:
        channels_in: of the picture or pictures.
        widths: channels of the four levels, from the full size down.
        kernel: side of the convolutions.
        blocks: residual blocks a level, on the way down and on the way up.
        guides: channels of the maps that enter at 1/2, 1/4 and 1/8; () for none.
        keeps: see `CofeNet`.
    """

    def __init__(
        self,
        channels_in: int,
        widths: Sequence[int],
        kernel: int,
        blocks: int,
        guides: Sequence[int] = (),
        keeps: bool = False,
    ) -> None:
        super().__init__()
        self.keeps = keeps
        reach = kernel // 2
        extra = tuple(guides) or (0, 0, 0)
        self.enter = nn.Conv2d(channels_in, widths[0], kernel, padding=reach)
        self.down = nn.ModuleList(
            nn.Conv2d(last, width, kernel, 2, reach) for last, width in pairwise(widths)
        )
        self.join = nn.ModuleList(
            nn.Conv2d(width + more, width, kernel, padding=reach)
            for width, more in zip(widths[1:], extra, strict=True)
        )
        self.encode = nn.ModuleList(_blocks(width, kernel, blocks) for width in widths)
        self.decode = nn.ModuleList(_blocks(width, kernel, blocks) for width in widths)
        self.up = nn.ModuleList(
            nn.ConvTranspose2d(below, width, 4, 2, 1) for width, below in pairwise(widths)
        )
        self.leave = nn.Conv2d(widths[0], 3, kernel, padding=reach)
        self.apply(_start)
        if keeps:
            nn.init.zeros_(self.leave.weight)

    def forward(self, x: Tensor, guides: Sequence[Tensor], attention: Tensor | None) -> Tensor:
        """Make a picture.

        Args:
            x: (N, channels_in, H, W), sides multiples of 8.
            guides: maps at 1/2, 1/4 and 1/8; () where the trunk was built without.
            attention: (N, 1, H/2, W/2); None for none.

        Returns:
            (N, 3, H, W), see `CofeOutput`.
        """
        picture = x[:, :3]
        x = self.encode[0](torch.relu(self.enter(x)))
        skips = [x]
        for level, (down, join) in enumerate(zip(self.down, self.join, strict=True)):
            x = torch.relu(down(x))
            if level == 0 and attention is not None:
                x = x * attention + x
                # a product with one channel drops the layout that makes convolutions fast
                x = x.contiguous(memory_format=torch.channels_last)
            if guides:
                x = torch.cat((x, guides[level]), 1)
            x = self.encode[level + 1](torch.relu(join(x)))
            skips.append(x)
        x = skips.pop()
        for level in reversed(range(len(skips))):
            x = self.up[level](self.decode[level + 1](x)) + skips[level]
        x = self.leave(self.decode[0](x))
        return picture + x if self.keeps else torch.sigmoid(x)


class ResidualBlock(nn.Module):
    """`x0 = conv(x)`, then `relu(x0 + conv(relu(x0)))`: the skip starts after the first one."""

    def __init__(self, channels: int, kernel: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, kernel, padding=kernel // 2)
        self.second = nn.Conv2d(channels, channels, kernel, padding=kernel // 2)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to the same."""
        start = self.first(x)
        return torch.relu(start + self.second(torch.relu(start)))


def _start(module: nn.Module) -> None:
    """Begin with He's weights: nothing is normalised, and torch's own let the signal die away."""
    if isinstance(module, ResidualBlock):
        with torch.no_grad():
            module.second.weight.mul_(SECOND_GAIN)
    elif isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)  # type: ignore[arg-type]
    elif isinstance(module, Trunk):
        with torch.no_grad():
            module.leave.weight.mul_(LAST_GAIN)


def _blocks(channels: int, kernel: int, count: int) -> nn.Sequential:
    return nn.Sequential(*(ResidualBlock(channels, kernel) for _ in range(count)))
