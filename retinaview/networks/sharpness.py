"""How sharp a whole photograph is, octave by octave, as numbers a network can reason with.

A pooled mean of learnt features hardly tells a blurred photograph from a sharp one: fine detail
averages to nothing. Its energy does not.
"""

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

OCTAVES = 4
NUMBERS = 3 * OCTAVES
"""Numbers a photograph: of red, green and blue, the finest octave first."""
TAPS = (1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16)
DARK = 8 / 255
RIM_PX = 8
"""At the rim of the field the step to the black surround would pass for detail."""
FLOOR = 1e-4
CENTRE, SPREAD = -5.0, 1.5


@torch.no_grad()
def octave_energies(view: Tensor) -> Tensor:
    """Measure the mean absolute detail of each octave inside the field.

    Args:
        view: (N, 3, S, S) in [0, 1], a whole photograph, black outside its field.

    Returns:
        (N, 12), logarithms brought to about [-2, 2]; higher is sharper.
    """
    x = view.float()
    lit = (x.amax(1, keepdim=True) > DARK).float()
    found = []
    for _ in range(OCTAVES):
        inside = 1 - F.max_pool2d(1 - lit, 2 * RIM_PX + 1, stride=1, padding=RIM_PX)
        low = _smooth(x)
        total = ((x - low).abs() * inside).sum((2, 3))
        found.append(total / inside.sum((2, 3)).clamp_min(1))
        x, lit = low[..., ::2, ::2], lit[..., ::2, ::2]
    return (torch.log(torch.cat(found, 1) + FLOOR) - CENTRE) / SPREAD


def _smooth(x: Tensor) -> Tensor:
    taps = torch.tensor(TAPS, dtype=x.dtype, device=x.device)
    rows = taps.view(1, 1, -1, 1).expand(3, 1, -1, 1)
    columns = taps.view(1, 1, 1, -1).expand(3, 1, 1, -1)
    x = F.conv2d(F.pad(x, (0, 0, 2, 2), mode="replicate"), rows, groups=3)
    return F.conv2d(F.pad(x, (2, 2, 0, 0), mode="replicate"), columns, groups=3)
