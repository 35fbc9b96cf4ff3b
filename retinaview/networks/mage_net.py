"""MAGE-Net: a fundus photograph enhanced in two stages that keep to its vessels.

Stage 1 is a U-Net of attention blocks; supervised attention makes a first picture of it. Stage 2
stays at full size: three fundus attention blocks take in stage 1 at three levels and the features
of AG-Net, which is trained to see the vessels of the good photograph in the poor one.

Channel attention and group norm are statistics of the whole picture, so the network is run on the
whole photograph at once (`scale_policy = "fit"`).

Reference:
    Guo et al., "Bridging synthetic and real images: a transferable and multiple consistency aided
    fundus image enhancement framework", IEEE Trans. Medical Imaging 42(8), 2023, arXiv:2302.11795
    (MAGE-Net and T-MAGE). Written from the paper's description; docs/decisions/0018 says what it
    leaves open and what was chosen.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from retinaview.networks.ag_net import MULTIPLE as AG_MULTIPLE
from retinaview.networks.ag_net import AgNet, AgOutput
from retinaview.networks.mage_blocks import (
    AttentionBlock,
    Decoder,
    Encoder,
    FundusAttentionBlock,
    SupervisedAttention,
    conv3,
    silent,
)

LEVELS = 3
MULTIPLE = 2 * AG_MULTIPLE
"""What the sides of a picture are multiples of, its halves for `patches = 2` too."""


@dataclass(frozen=True, eq=False)
class MageOutput:
    """What MAGE-Net made.

    Attributes:
        pictures: (N, 3, H, W) of each stage, not clipped; the last one is the result.
        vessel_logits: (N, 2, H, W) of the four scales, finest first; () without the vessel branch.
    """

    pictures: tuple[Tensor, ...]
    vessel_logits: tuple[Tensor, ...]

    @property
    def rgb(self) -> Tensor:
        """The result, (N, 3, H, W), not clipped."""
        return self.pictures[-1]


class MageNet(nn.Module):
    """MAGE-Net with the switches of its paper's ablation table; fresh, it changes nothing.

    Args:
        width: n, channels of stage 1's first level.
        growth: u, how many more each further level has.
        extra: o, how many more stage 2 has than `width`.
        depth: k, attention blocks in a fundus attention block.
        rsp_width: first width of the vessel branch (RSP); 0 leaves the branch out.
        stages: 1 or 2.
        attention: 0 replaces each channel attention block by plain convolutions.
        patches: 2 sends the upper and lower half through stage 1's encoder one by one.
    """

    def __init__(
        self,
        width: int = 40,
        growth: int = 20,
        extra: int = 16,
        depth: int = 8,
        rsp_width: int = 32,
        stages: int = 2,
        attention: int = 1,
        patches: int = 1,
    ) -> None:
        super().__init__()
        if stages not in (1, 2) or patches not in (1, 2):
            raise ValueError(f"stages and patches are 1 or 2, not {stages} and {patches}")
        if rsp_width and stages == 1:
            raise ValueError("the vessel branch joins stage 2: without it, rsp_width is 0")
        has_attention = bool(attention)
        widths = [width + level * growth for level in range(LEVELS)]
        self.patches = patches
        self.entry = nn.Sequential(conv3(3, width), AttentionBlock(width, has_attention))
        self.encoder = Encoder(widths, has_attention)
        self.decoder = Decoder(widths, has_attention)
        self.first_picture = SupervisedAttention(width, is_last=stages == 1)
        self.rsp = AgNet(rsp_width) if rsp_width else None
        self.refine = (
            _Refine(width, extra, depth, widths, rsp_width, has_attention) if stages == 2 else None
        )

    def forward(self, x: Tensor) -> MageOutput:
        """Enhance.

        Args:
            x: (N, 3, H, W) in [0, 1]; H and W multiples of `MULTIPLE`.
        """
        encoded = self._encode(x)
        decoded = self.decoder(encoded)
        passed, picture = self.first_picture(decoded[0], x)
        if self.refine is None:
            return MageOutput((picture,), ())
        seen = None if self.rsp is None else self.rsp(x)
        refined = self.refine(x, passed, encoded, decoded, seen)
        return MageOutput((picture, refined), () if seen is None else seen.logits)

    def _encode(self, x: Tensor) -> list[Tensor]:
        if self.patches == 1:
            return list(self.encoder(self.entry(x)))
        maps = self.encoder(self.entry(torch.cat(x.chunk(2, 2), 0)))
        return [torch.cat(found.chunk(2, 0), 2) for found in maps]


class _Refine(nn.Module):
    """Stage 2: at full size throughout."""

    def __init__(
        self,
        width: int,
        extra: int,
        depth: int,
        stage_widths: list[int],
        rsp_width: int,
        has_attention: bool,
    ) -> None:
        super().__init__()
        full = width + extra
        self.entry = nn.Sequential(conv3(3, width), AttentionBlock(width, has_attention))
        self.join = conv3(2 * width, full)
        self.blocks = nn.ModuleList(
            FundusAttentionBlock(full, depth, stage_width, rsp_width * 2**level, has_attention)
            for level, stage_width in enumerate(stage_widths)
        )
        self.exit = silent(conv3(full, 3))

    def forward(
        self,
        x: Tensor,
        passed: Tensor,
        encoded: list[Tensor],
        decoded: list[Tensor],
        seen: AgOutput | None,
    ) -> Tensor:
        """(N, 3, H, W) and what stage 1 and the vessel branch made of it → (N, 3, H, W)."""
        features = self.join(torch.cat((self.entry(x), passed), 1))
        for level, block in enumerate(self.blocks):
            vessels = None if seen is None else seen.features[level]
            features = block(features, encoded[level], decoded[level], vessels)
        change: Tensor = self.exit(features)
        return x + change
