"""What a network costs: its parameters, and its multiply-adds counted as it runs."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

GIGA = 1e9
SIDE = 512
"""Side of the picture that costs are given for, px."""


def parameters(network: nn.Module) -> int:
    """Number of trained values; buffers do not count."""
    return sum(parameter.numel() for parameter in network.parameters())


def gmac(network: nn.Module, *inputs: Tensor) -> float:
    """Count the multiply-adds of one run.

    Convolutions, transposed convolutions and dense layers count; what is done value by value
    (activations, sums, norms, enlarging) does not. A layer that runs twice counts twice. On the
    meta device nothing is computed and no memory is needed.

    Args:
        network: in the mode it stands in.
        inputs: what it is called with; one (1, 3, 512, 512) tensor on the network's device
            where none are given.

    Returns:
        10^9 multiply-adds.
    """
    total = 0

    def count(module: nn.Module, given: tuple[Tensor, ...], made: Tensor) -> None:
        nonlocal total
        total += macs_of(module, given[0], made)

    counted = (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)
    hooks = [
        module.register_forward_hook(count)
        for module in network.modules()
        if isinstance(module, counted)
    ]
    try:
        with torch.no_grad():
            network(*(inputs or (_picture(network),)))
    finally:
        for hook in hooks:
            hook.remove()
    return total / GIGA


def on_meta(build: Callable[[], nn.Module]) -> nn.Module:
    """Build a network without memory for its weights, to count what it costs."""
    with torch.device("meta"):
        return build().eval()


def macs_of(module: nn.Module, given: Tensor, made: Tensor) -> int:
    """Multiply-adds of one run of a layer; 0 for what is done value by value."""
    if isinstance(module, nn.Linear):
        return made.numel() * module.in_features
    if isinstance(module, nn.ConvTranspose2d):
        kernel = module.kernel_size[0] * module.kernel_size[1]
        return given.numel() * kernel * module.out_channels // module.groups
    if isinstance(module, nn.Conv2d):
        kernel = module.kernel_size[0] * module.kernel_size[1]
        return made.numel() * kernel * module.in_channels // module.groups
    return 0


def _picture(network: nn.Module) -> Tensor:
    device = next(network.parameters()).device
    return torch.zeros(1, 3, SIDE, SIDE, device=device)
