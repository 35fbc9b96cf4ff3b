"""What happens when memory runs out: smaller tiles, then the CPU, and it is said."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

import torch

from retinaview.errors import RunError
from retinaview.runtime.device import Device, choose_device
from retinaview.runtime.heap import large_blocks_kept
from retinaview.words import tr

SMALLEST_TILE_PX = 128
Result = TypeVar("Result")


@dataclass(frozen=True)
class Attempt:
    """One try at a run.

    Attributes:
        device: where.
        tile_px: side of a tile's core.
        notes: sentences on what had to give way before this try.
    """

    device: Device
    tile_px: int
    notes: tuple[str, ...] = field(default=())


def with_enough_memory(
    device: Device, tile_px: int, *, is_tile_fixed: bool, run: Callable[[Attempt], Result]
) -> Result:
    """Call `run`; where memory runs out, halve the tile and try again, then fall back to the CPU.

    Args:
        device: where to start.
        tile_px: side of a tile's core to start with.
        is_tile_fixed: the user gave the size: it is kept, and only the device may change.
        run: does the work; called once for every attempt.

    Raises:
        RunError: memory does not suffice on the CPU either.
    """
    attempt = Attempt(device, tile_px)
    while True:
        try:
            with large_blocks_kept():
                return run(attempt)
        except (torch.OutOfMemoryError, MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            attempt = _give_way(attempt, tile_px, error, is_tile_fixed=is_tile_fixed)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error means that memory ran out; torch's CPU allocator says so in words only."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    return "allocate memory" in str(error) or "out of memory" in str(error).lower()


def _give_way(
    attempt: Attempt, first_tile_px: int, error: BaseException, *, is_tile_fixed: bool
) -> Attempt:
    where = attempt.device.title
    if attempt.device.name == "cuda":
        torch.cuda.empty_cache()
    half = attempt.tile_px // 2
    if not is_tile_fixed and half >= SMALLEST_TILE_PX:
        note = tr(
            "{device} ran out of memory; tiles of {size} px were used.", device=where, size=half
        )
        return replace(attempt, tile_px=half, notes=(note,))
    if attempt.device.name != "cpu":
        note = tr("{device} ran out of memory; the CPU was used.", device=where)
        return Attempt(choose_device("cpu"), first_tile_px, (note,))
    raise RunError(
        tr(
            "This computer has too little memory for this model and photograph. Close other "
            "programs, or choose a smaller tile."
        )
    ) from error
