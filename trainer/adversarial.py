"""What networks that learn against each other need: scores, consistency, a pool of past pictures.

References:
    Mao et al., "Least squares generative adversarial networks", ICCV 2017, arXiv:1611.04076.
    Shrivastava et al., "Learning from simulated and unsupervised images through adversarial
    training", CVPR 2017, arXiv:1612.07828 (the pool).
    Zhao et al., MICCAI 2019, doi:10.1007/978-3-030-32239-7_9 (consistency of features).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

POOL_SIZE = 50


def far_from_real(scores: Tensor) -> Tensor:
    """Mean squared distance of scores to 1, the score of real pictures."""
    return ((scores - 1) ** 2).mean()


def far_from_made(scores: Tensor) -> Tensor:
    """Mean squared distance of scores to 0, the score of made pictures."""
    return (scores**2).mean()


def feature_distance(maps: Sequence[Tensor], wanted: Sequence[Tensor]) -> Tensor:
    """Mean absolute difference of two descriptions, averaged over their levels.

    Args:
        maps: of a discriminator, a level each.
        wanted: of the picture that should have come back; no gradient goes there.
    """
    pairs = zip(maps, wanted, strict=True)
    return torch.stack([(own - other.detach()).abs().mean() for own, other in pairs]).mean()


@contextmanager
def frozen(*networks: nn.Module) -> Iterator[None]:
    """Let gradients pass through networks, and nothing in them learn."""
    learning = [each for n in networks for each in n.parameters() if each.requires_grad]
    for each in learning:
        each.requires_grad_(False)
    try:
        yield
    finally:
        for each in learning:
            each.requires_grad_(True)


class PicturePool:
    """Past made pictures, so that a discriminator does not forget what it has seen through.

    Pictures are kept as float16. When their size changes the old ones are let go.

    Args:
        size: pictures at most.
        seed: of its chance.
    """

    def __init__(self, size: int = POOL_SIZE, seed: int = 0) -> None:
        self.size = size
        self._kept: list[Tensor] = []
        self._chance = torch.Generator().manual_seed(seed)

    def exchange(self, pictures: Tensor) -> Tensor:
        """Take made pictures in and give as many out; of a full pool, half of them older ones.

        Args:
            pictures: (N, 3, H, W), without gradient.
        """
        return torch.stack([self._exchange_one(picture) for picture in pictures.detach()])

    def state_dict(self) -> dict[str, Any]:
        """The pictures and the state of chance."""
        pictures = torch.stack(self._kept) if self._kept else torch.empty(0)
        return {"pictures": pictures, "chance": self._chance.get_state()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from there."""
        self._kept = list(state["pictures"])
        self._chance.set_state(state["chance"].cpu())

    def _exchange_one(self, picture: Tensor) -> Tensor:
        if self._kept and self._kept[0].shape != picture.shape:
            self._kept.clear()
        if len(self._kept) < self.size:
            self._kept.append(picture.half())
            return picture
        if torch.rand((), generator=self._chance) < 0.5:
            return picture
        place = int(torch.randint(self.size, (), generator=self._chance))
        older, self._kept[place] = self._kept[place], picture.half()
        return older.to(picture.dtype)
