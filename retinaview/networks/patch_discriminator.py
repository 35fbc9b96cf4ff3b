"""Zhao's discriminator: scores patches of a picture; its maps describe what the picture shows.

Five convolutions of 3 x 3, the first four halving the size. In Zhao's method the maps of all five
are the dynamic feature descriptor, which changes as the discriminator learns. Where the paper is
silent (norm, activation) it is CycleGAN's patch discriminator, whose kernels are 4 x 4.

Code of this project, written from the description.

References:
    Zhao et al., "Data-driven enhancement of blurry retinal images via generative adversarial
    networks", MICCAI 2019, doi:10.1007/978-3-030-32239-7_9.
    Zhu et al., "Unpaired image-to-image translation using cycle-consistent adversarial networks",
    ICCV 2017, arXiv:1703.10593.
"""

from torch import Tensor, nn

from retinaview.networks.zhao import start

LEVELS = 5
"""Convolutions, and so maps."""
HALVINGS = 4
LEAK = 0.2


class PatchDiscriminator(nn.Module):
    """Tells pictures of one heap from others.

    Args:
        width: maps of the first convolution; 64 as published. The next have 2, 4 and 8 times that.
    """

    def __init__(self, width: int = 64) -> None:
        super().__init__()
        widths = [3, *(width * 2**level for level in range(HALVINGS))]
        layers = [_halving(widths[0], widths[1], is_normed=False)]
        layers += [_halving(widths[i], widths[i + 1], is_normed=True) for i in range(1, HALVINGS)]
        self.layers = nn.ModuleList([*layers, nn.Conv2d(widths[-1], 1, 3, padding=1)])
        self.apply(start)

    def forward(self, x: Tensor) -> list[Tensor]:
        """Describe pictures.

        Args:
            x: (N, 3, H, W) in [0, 1]; sides of 32 px at least.

        Returns:
            The maps of all five convolutions, float32, at 1/2, 1/4, 1/8, 1/16 and 1/16; the last is
            (N, 1, H/16, W/16), the score of each patch: 1 for one of the heap, 0 for another.
        """
        x = 2 * x - 1
        maps = []
        for layer in self.layers:
            x = layer(x)
            maps.append(x.float())
        return maps


def _halving(channels_in: int, channels_out: int, *, is_normed: bool) -> nn.Sequential:
    convolution = nn.Conv2d(channels_in, channels_out, 3, 2, 1)
    norm = [nn.InstanceNorm2d(channels_out)] if is_normed else []
    return nn.Sequential(convolution, *norm, nn.LeakyReLU(LEAK))
