"""RV-Net, the house model: a NAF trunk mends detail, an illumination grid the light.

A trunk at half resolution takes away spots and blur in the light the photograph was taken in; then
the light, judged on a 128-px view of all of it, is corrected by a smooth field (`networks.light`).
That is the order in which light passed lens and dust, taken backwards, and it lets either part be
learnt without the other's error. Two learnt gates, taught which faults a training picture had,
close either correction where a photograph does not need it, so that a good photograph stays as it
is. Blur is judged by the energy of each octave of detail, which also tells the trunk how much to
sharpen. Vessels that another network found may guide the trunk; it learns with and without, so that
they can be left out. A small head tells how far the network mistrusts itself, pixel by pixel.

Everything that depends on the whole picture (grid, gates, pooled statistics) is taken once from a
512-px view as a `Context` and reused in every tile.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from retinaview.networks.light import FAULTS, LightBranch, gate, light_field, light_view, relight
from retinaview.networks.naf import NafUNet, Statistics
from retinaview.networks.sharpness import NUMBERS, octave_energies
from retinaview.networks.window import Window, whole

VIEW_SIDE = 512
"""Side of the view of the whole field that a context is taken from, px."""
SHARPNESS_WIDTH = 32
DOUBT_WIDTH = 16
PIXELS = 4
"""Pixels that are folded into the channels of one: the trunk works at half the size."""
MULTIPLE = 16
"""Height and width of what the trunk is given are multiples of this."""


@dataclass(frozen=True, eq=False)
class Context:
    """What a view of the whole photograph says about every part of it.

    Attributes:
        grid: (N, 12, 16, 16), see `networks.light`, already gated.
        statistics: the pooled means of the trunk.
        light_logits: (N, 3), how sure the light branch is of each of `FAULTS`.
        sharpness: (N, 12), see `networks.sharpness`.
    """

    grid: Tensor
    statistics: Statistics
    light_logits: Tensor
    sharpness: Tensor


@dataclass(frozen=True, eq=False)
class RvOutput:
    """What one pass gives.

    Attributes:
        rgb: (N, 3, H, W), not clipped.
        log_scale: (N, 1, H, W), log of the expected absolute error.
        field: (N, 12, H, W), the correction of the light, see `networks.light`.
        detail_logits: (N or 1, 3), how sure the trunk is of each of `FAULTS`.
    """

    rgb: Tensor
    log_scale: Tensor
    field: Tensor
    detail_logits: Tensor


class RvNet(nn.Module):
    """The house model.

    Args:
        width: channels of the trunk's first level.
        encoder, middle, decoder: NAF blocks of each level.
        light_width: channels of the light branch's first layer.
        guided: whether vessels may guide the trunk.
    """

    def __init__(
        self,
        width: int = 24,
        encoder: tuple[int, ...] = (1, 1, 2),
        middle: int = 2,
        decoder: tuple[int, ...] = (1, 1, 1),
        light_width: int = 24,
        guided: bool = False,
    ) -> None:
        super().__init__()
        self.light = LightBranch(light_width)
        self.unshuffle = nn.PixelUnshuffle(2)
        self.shuffle = nn.PixelShuffle(2)
        self.entry = nn.Conv2d(24, width, 3, padding=1)
        self.trunk = NafUNet(width, tuple(encoder), middle, tuple(decoder))
        self.detail_logits = nn.Linear(self.trunk.bottom_channels, len(FAULTS))
        self.sharpness = nn.Sequential(nn.Linear(NUMBERS, SHARPNESS_WIDTH), nn.ReLU())
        self.sharpness_logits = nn.Linear(SHARPNESS_WIDTH, len(FAULTS))
        self.sharpness_entry = nn.Linear(SHARPNESS_WIDTH, width)
        self.exit = nn.Conv2d(width, 3 * PIXELS, 3, padding=1)
        self.guide_entry = nn.Conv2d(PIXELS, width, 3, padding=1) if guided else None
        self.doubt = DoubtHead(width + 6 * PIXELS, 2 * len(FAULTS))
        silent = (self.exit, self.sharpness_logits, self.sharpness_entry, self.guide_entry)
        for layer in silent:
            if layer is not None:
                nn.init.zeros_(layer.weight)
                nn.init.zeros_(layer.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> RvOutput:
        """Enhance whole square frames that are their own view.

        Args:
            x: (N, 3, S, S) in [0, 1], S a multiple of 16.
        """
        return self.enhance(x, self.context(x), [whole(x.shape[-1])] * len(x))

    def context(self, view: Tensor) -> Context:
        """What is known of whole photographs before the trunk has run; no statistics yet."""
        judge = self.light if self.training else self.light.judge
        grid, logits = judge(light_view(view))
        return Context(grid, Statistics(), logits, octave_energies(view))

    def look(self, view: Tensor) -> Context:
        """Take the context of a photograph from a view of its whole square frame.

        Args:
            view: (N, 3, S, S) in [0, 1], S about 512 and a multiple of 16.
        """
        context = self.context(view)
        self.enhance(view, context, [whole(view.shape[-1])] * len(view))
        context.statistics.replay()
        return context

    def enhance(
        self,
        x: Tensor,
        context: Context,
        windows: Sequence[Window],
        guide: Tensor | None = None,
    ) -> RvOutput:
        """Enhance parts of a photograph in the light of its context.

        Args:
            x: (N, 3, H, W) in [0, 1], H and W multiples of 16.
            context: of the whole photograph, or of N of them.
            windows: where each of the N parts lies in the square frame; all of one size.
            guide: (N, 1, H, W) in [-1, 1], vessels found in `x`; None, or a network that was built
                without, leaves them out.
        """
        field = light_field(context.grid, windows)
        seen = self.unshuffle(torch.cat([x, relight(x, field)], 1))
        inner = self.entry(seen)
        if guide is not None and self.guide_entry is not None:
            inner = inner + self.guide_entry(self.unshuffle(guide))
        sharpness = self.sharpness(context.sharpness.to(x.dtype))
        inner = inner + self.sharpness_entry(sharpness)[..., None, None]
        features, bottom = self.trunk(inner, context.statistics)
        logits = self.detail_logits(bottom.flatten(1)) + self.sharpness_logits(sharpness)
        detail = self.shuffle(self.exit(features))
        # any fault at all opens the gate: 1 - the product of the chances of none
        is_needed = gate(1 - torch.sigmoid(-logits).prod(1))
        rgb = relight(x + detail * is_needed[:, None, None, None], field)
        judged = torch.cat([context.light_logits.expand_as(logits), logits], 1)
        log_scale = self.doubt(torch.cat([features, seen], 1).detach(), judged.detach())
        return RvOutput(rgb, self.shuffle(log_scale) - 3, field, logits)


class DoubtHead(nn.Module):
    """How large an error the network expects of itself, from what it saw and what it made of it.

    It learns apart from the rest: nothing that it learns changes a picture.

    Args:
        channels: of the maps it is given, at half the size.
        numbers: of those it is given once for a photograph.
    """

    def __init__(self, channels: int, numbers: int) -> None:
        super().__init__()
        self.mix = nn.Conv2d(channels, DOUBT_WIDTH, 1)
        self.known = nn.Linear(numbers, DOUBT_WIDTH)
        self.look = nn.Conv2d(DOUBT_WIDTH, DOUBT_WIDTH, 3, padding=1)
        self.exit = nn.Conv2d(DOUBT_WIDTH, PIXELS, 1)

    def forward(self, maps: Tensor, numbers: Tensor) -> Tensor:
        """(N, channels, H, W) and (N or 1, numbers) to (N, 4, H, W), pixels in channels."""
        known = self.known(numbers.to(maps.dtype).clamp(-10, 10))[..., None, None]
        x = torch.relu(self.mix(maps) + known)
        return torch.as_tensor(self.exit(torch.relu(self.look(x))))
