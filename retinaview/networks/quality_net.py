"""The network that grades a photograph: what is wrong where, how much, and what kind it is.

A small residual network with batch norm; its map of faults is pooled beside its features, so that
the grade rests on the map. Code of this project.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from retinaview.imaging.quality_view import PLANES
from retinaview.words import mark

FAULTS = ("blur", "light", "contrast", "artefacts")
"""What the network rates, in this order; the field's cut is measured from its outline."""
GRADES = 3
"""Good, Usable, Reject."""
KINDS = (
    "",
    mark("an OCT scan"),
    mark("a fluorescein angiogram"),
    mark("a red-free or grey photograph"),
    mark("a slit-lamp photograph"),
    mark("a screenshot or a document"),
    mark("an ultra-widefield picture"),
    mark("a picture of something else"),
)
"""The first stands for a colour fundus photograph."""
WIDTHS = (16, 40, 80)
HIDDEN = 96


@dataclass(frozen=True)
class QualityOutput:
    """Logits.

    Attributes:
        local: (N, 4, 16, 16) of each fault's severity at its place.
        severity: (N, 4) of each fault's severity on the whole.
        grade: (N, 3) of Good, Usable, Reject.
        kind: (N, 8) of `KINDS`.
    """

    local: Tensor
    severity: Tensor
    grade: Tensor
    kind: Tensor


class QualityNet(nn.Module):
    """Grades (N, 7, 128, 128) views (`imaging.quality_view`).

    Args:
        widths: channels after each halving.
        hidden: units of the layer before the answers.
    """

    def __init__(self, widths: Sequence[int] = WIDTHS, hidden: int = HIDDEN) -> None:
        super().__init__()
        levels: list[nn.Module] = []
        before = PLANES
        for width in widths:
            levels += [_step(before, width, 2), _Residual(width)]
            before = width
        self.trunk = nn.Sequential(*levels, _Residual(before))
        self.local = nn.Conv2d(before, len(FAULTS), 1)
        pooled = 2 * before + 3 * len(FAULTS)
        self.judge = nn.Sequential(nn.Linear(pooled, hidden), nn.ReLU(), nn.Dropout(0.1))
        self.severity = nn.Linear(hidden, len(FAULTS))
        self.grade = nn.Linear(hidden, GRADES)
        self.kind = nn.Linear(hidden, len(KINDS))

    def forward(self, planes: Tensor) -> QualityOutput:
        """Grade a batch of views."""
        features = self.trunk(planes)
        local = self.local(features)
        cover = nn.functional.adaptive_avg_pool2d(planes[:, 3:4], features.shape[-1])
        pooled = torch.cat([_pool(features, cover), _pool_map(torch.sigmoid(local), cover)], 1)
        hidden = self.judge(pooled)
        return QualityOutput(local, self.severity(hidden), self.grade(hidden), self.kind(hidden))


class _Residual(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            _step(channels, channels, 1),
            nn.Conv2d(channels, channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.body(x))


def _step(before: int, after: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, after, 3, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(),
    )


def _pool(features: Tensor, cover: Tensor) -> Tensor:
    """Mean inside the field and maximum, (N, 2C)."""
    total = cover.sum((2, 3)).clamp_min(1.0)
    mean = (features * cover).sum((2, 3)) / total
    return torch.cat([mean, (features * (cover > 0.3)).amax((2, 3))], 1)


def _pool_map(local: Tensor, cover: Tensor) -> Tensor:
    """Mean, root mean square and maximum of each fault inside the field, (N, 12)."""
    total = cover.sum((2, 3)).clamp_min(1.0)
    mean = (local * cover).sum((2, 3)) / total
    square = ((local**2 * cover).sum((2, 3)) / total).clamp_min(1e-6).sqrt()
    return torch.cat([mean, square, (local * (cover > 0.3)).amax((2, 3))], 1)
