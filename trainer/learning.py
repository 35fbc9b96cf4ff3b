"""What of a network learns, and how fast each part of it: layers named by patterns.

Names are those of the weights file that training would write; `*` stands for anything.
"""

from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase

import torch
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

from retinaview.errors import OptionError

SCALE = "scale"
"""In a group of an optimiser: its rate as a share of the schedule's; 1 without."""
SHOWN = 6


def freeze(network: nn.Module, patterns: Sequence[str]) -> None:
    """Keep what the patterns name as it is.

    Raises:
        OptionError: a pattern names nothing, or nothing is left to learn.
    """
    for pattern in patterns:
        for name in _named(network, pattern, "freeze"):
            network.get_parameter(name).requires_grad_(False)
    if patterns and not any(each.requires_grad for each in network.parameters()):
        raise OptionError("freeze: nothing is left that could learn. Freeze fewer layers.")


def rest_frozen_norms(network: nn.Module) -> None:
    """Put batch norms whose weights are frozen to rest, or their running means would drift.

    To be called whenever a network was set to train.
    """
    for module in network.modules():
        if isinstance(module, _BatchNorm):
            own = list(module.parameters(recurse=False))
            if own and not any(each.requires_grad for each in own):
                module.eval()


def slow_down(
    network: nn.Module, rates: Mapping[str, float], optimizers: Iterable[torch.optim.Optimizer]
) -> None:
    """Give what the patterns name a share of the rate, the last pattern that fits.

    Raises:
        OptionError: a pattern names nothing, or a share is below 0.
    """
    scales: dict[int, float] = {}
    for pattern, scale in rates.items():
        if scale < 0:
            raise OptionError(f"rates.{pattern}: a share of the learning rate is 0 or more.")
        for name in _named(network, pattern, "rates"):
            scales[id(network.get_parameter(name))] = scale
    for optimizer in optimizers if scales else ():
        _regroup(optimizer, scales)


def _regroup(optimizer: torch.optim.Optimizer, scales: Mapping[int, float]) -> None:
    """Part the groups of an optimiser that has not yet taken a step by their scale."""
    groups = []
    for group in optimizer.param_groups:
        parted: dict[float, list[torch.Tensor]] = {}
        for each in group["params"]:
            parted.setdefault(scales.get(id(each), 1.0), []).append(each)
        groups += [{**group, "params": own, SCALE: scale} for scale, own in parted.items()]
    optimizer.param_groups[:] = groups


def _named(network: nn.Module, pattern: str, where: str) -> list[str]:
    names = [name for name, _ in network.named_parameters()]
    found = [name for name in names if fnmatchcase(name, pattern)]
    if not found:
        parts = list(dict.fromkeys(name.split(".")[0] + ".*" for name in names))
        raise OptionError(
            f"{where}: no layer is called {pattern}. There are {', '.join(parts[:SHOWN])}"
            f"{' and more' if len(parts) > SHOWN else ''}."
        )
    return found
