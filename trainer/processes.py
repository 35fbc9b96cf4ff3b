"""Training in several processes at once: gradients are averaged, everything else is alike in each.

Started by `torchrun`, which tells each process who it is. The systems call parts of their networks,
not the whole, so gradients are averaged here and not by `DistributedDataParallel`; the sums are the
same. gloo on CPUs, NCCL on GPUs.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor

RANK, WORLD, LOCAL = "RANK", "WORLD_SIZE", "LOCAL_RANK"


def count() -> int:
    """How many processes train together; 1 without `torchrun`."""
    return dist.get_world_size() if _is_joined() else 1


def rank() -> int:
    """Which of them this is, from 0."""
    return dist.get_rank() if _is_joined() else 0


def is_first() -> bool:
    """Whether this is the one that writes files and says things."""
    return rank() == 0


def pick_device() -> torch.device:
    """CUDA where there is one, this process's own of several; else the CPU."""
    if not torch.cuda.is_available():
        return torch.device("cpu")
    return torch.device("cuda", int(os.environ.get(LOCAL, "0")))


@contextmanager
def joined() -> Iterator[None]:
    """Join the other processes, where `torchrun` started this one as one of several."""
    if int(os.environ.get(WORLD, "1")) < 2 or _is_joined():
        yield
        return
    device = pick_device()
    if device.type == "cuda":
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    try:
        yield
    finally:
        dist.destroy_process_group()


def share_gradients(learners: Sequence[Tensor], *, is_sound: bool) -> bool:
    """Average gradients over the processes.

    Args:
        learners: tensors whose `grad` counts; one that has none counts as 0 where others have one.
        is_sound: whether this process has gradients worth sharing.

    Returns:
        Whether all processes are sound.
    """
    if count() == 1:
        return is_sound
    device = learners[0].device
    has = torch.tensor(
        [float(not is_sound), *(float(each.grad is not None) for each in learners)], device=device
    )
    dist.all_reduce(has)
    if has[0] > 0:
        return False
    wanted = [each for each, some in zip(learners, has[1:].tolist(), strict=True) if some]
    flat = torch.cat([_gradient(each).reshape(-1) for each in wanted])
    dist.all_reduce(flat)
    flat /= count()
    parts = torch.split(flat, [each.numel() for each in wanted])
    for each, part in zip(wanted, parts, strict=True):
        if each.grad is None:
            each.grad = torch.zeros_like(each)
        each.grad.copy_(part.view(each.shape))
    return True


def mean(value: float) -> float:
    """The mean of a number over the processes."""
    if count() == 1:
        return value
    told = torch.tensor([value], dtype=torch.float64, device=_own_device())
    dist.all_reduce(told)
    return float(told) / count()


def agree(value: float) -> float:
    """What the first process says, to all of them."""
    if count() == 1:
        return value
    told = torch.tensor([value], dtype=torch.float64, device=_own_device())
    dist.broadcast(told, 0)
    return float(told)


def gathered(value: Any) -> list[Any]:
    """One value of each process, in their order."""
    if count() == 1:
        return [value]
    found: list[Any] = [None] * count()
    dist.all_gather_object(found, value)
    return found


def alike(tensors: Sequence[Tensor]) -> None:
    """Give all processes the first one's values."""
    if count() == 1:
        return
    with torch.no_grad():
        for each in tensors:
            value = each.contiguous()  # channels that lie last cannot be sent as they are
            dist.broadcast(value, 0)
            each.copy_(value)


def _gradient(learner: Tensor) -> Tensor:
    return torch.zeros_like(learner) if learner.grad is None else learner.grad


def _own_device() -> torch.device:
    return pick_device() if dist.get_backend() == "nccl" else torch.device("cpu")


def _is_joined() -> bool:
    return dist.is_available() and dist.is_initialized()
