"""Zhao's unpaired GAN: a published method that learns from two heaps of photographs.

The network is the generator of `networks/zhao.py` (Zhao et al., MICCAI 2019), written for this
project from its description; weights are trained by `python -m trainer fit zhao-feature`, on openly
licensed photographs or on two folders of one's own (see the card). Instance norm looks at the whole
picture, so it is run on the whole field at one size.
"""

from torch import Tensor, nn

from retinaview.catalog import ModelCard
from retinaview.enhancers.fitted import FittedEnhancer, build_fitted
from retinaview.networks.zhao import MULTIPLE, Generator, GeneratorOutput


def build(card: ModelCard) -> FittedEnhancer:
    """Load a generator as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no such generator.
    """
    return build_fitted(card, Generator, picture_of, milestones, MULTIPLE)


def milestones(network: Generator) -> list[nn.Module]:
    """The parts of the network after which it may be stopped, in the order they run."""
    return [*network.encode, *network.blocks, *network.decode]


def picture_of(output: GeneratorOutput) -> Tensor:
    """What the enhancer shows of an output."""
    return output.rgb
