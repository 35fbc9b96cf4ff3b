"""I-SECRET's two terms: important places count more, and each patch stays what it was.

References:
    Cheng et al., "I-SECRET: importance-guided fundus image enhancement via semi-supervised
    contrastive constraining", MICCAI 2021.
    Park et al., "Contrastive learning for unpaired image-to-image translation", ECCV 2020,
    arXiv:2007.15651 (patches as their own positives, the others of the picture as negatives).
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.networks.zhao import Generator

TEMPERATURE = 0.07
PATCHES = 256
DIMENSIONS = 64
"""Numbers that a patch is described by."""


def important_error(made: Tensor, good: Tensor, log_importance: Tensor, mask: Tensor) -> Tensor:
    """Squared error by importance, `exp(-s) (made - good)^2 + s`, mean over the field.

    Args:
        made: (N, 3, H, W) in [0, 1].
        good: what was wanted.
        log_importance: s, (N, 3, H, W).
        mask: (N, 1, H, W) in {0, 1}.
    """
    s = log_importance.clamp(-10, 10)
    values = torch.exp(-s) * (made - good) ** 2 + s
    return (values * mask).sum() / (3 * mask.sum()).clamp_min(1)


class PatchContrast(nn.Module):
    """Tells the patch of a result that belongs to a patch of its input from all others.

    Args:
        channels: maps at each of the levels looked at; see `levels_of`.
    """

    def __init__(self, channels: Sequence[int]) -> None:
        super().__init__()
        self.heads = nn.ModuleList(
            nn.Sequential(nn.Linear(each, DIMENSIONS), nn.ReLU(), nn.Linear(DIMENSIONS, DIMENSIONS))
            for each in channels
        )

    def forward(
        self,
        made: Sequence[Tensor],
        given: Sequence[Tensor],
        importance: Tensor | None,
        mask: Tensor,
    ) -> Tensor:
        """Cross entropy of finding each patch again, weighted by importance; one number.

        Args:
            made: maps of the result, a level each, (N, C, h, w).
            given: maps of the input, without gradient.
            importance: (N, 1, H, W), 0 or more; None where all patches count alike.
            mask: (N, 1, H, W) in {0, 1}; patches lie inside the field.
        """
        losses = [
            self._one(head, made[level][n], given[level][n], importance, mask, n)
            for level, head in enumerate(self.heads)
            for n in range(len(mask))
        ]
        return torch.stack(losses).mean()

    def _one(
        self,
        head: nn.Module,
        made: Tensor,
        given: Tensor,
        importance: Tensor | None,
        mask: Tensor,
        number: int,
    ) -> Tensor:
        """The same at one level of one picture, at patches drawn by torch's own chance."""
        size = (made.shape[-2], made.shape[-1])
        inside = F.adaptive_avg_pool2d(mask[number], size).flatten() > 0.5
        places = inside.nonzero().flatten().cpu()
        if len(places) < 2:
            return made.sum() * 0
        places = places[torch.randperm(len(places))[:PATCHES]].to(made.device)
        queries = F.normalize(head(_at(made, places)), dim=1)
        keys = F.normalize(head(_at(given, places)), dim=1).detach()
        own = torch.arange(len(places), device=made.device)
        losses = F.cross_entropy(queries @ keys.T / TEMPERATURE, own, reduction="none")
        if importance is None:
            return losses.mean()
        weight = F.adaptive_avg_pool2d(importance[number], size).flatten()[places].detach()
        return (losses * weight).sum() / weight.sum().clamp_min(1e-6)


def levels_of(blocks: int) -> list[int]:
    """Which of a generator's maps are looked at: the three sizes, then three residual blocks."""
    first = [0, 1, 2]
    return first + sorted({3, 2 + (blocks + 1) // 2, 2 + blocks})


def maps_at(generator: Generator, x: Tensor, levels: Sequence[int]) -> list[Tensor]:
    """A generator's encoder maps of pictures at some levels, float32."""
    maps = generator.features(x)
    return [maps[level].float() for level in levels]


def _at(maps: Tensor, places: Tensor) -> Tensor:
    """(C, h, w) at flat places to (P, C)."""
    return maps.flatten(1)[:, places].T
