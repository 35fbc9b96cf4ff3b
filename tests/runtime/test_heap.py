import sys

import pytest
import torch

from retinaview.runtime.heap import large_blocks_kept

ROOM = 48 * 2**20  # above what the C library keeps by itself


def test_gives_the_same_numbers_inside_and_out() -> None:
    with large_blocks_kept():
        inside = torch.arange(9.0).square().sum()
    assert inside == torch.arange(9.0).square().sum()


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is changed elsewhere")
def test_gives_everything_back() -> None:
    before = _resident_bytes()
    with large_blocks_kept():
        blocks = [torch.ones(ROOM // 4) for _ in range(4)]
        del blocks
    assert _resident_bytes() - before < ROOM


def test_an_error_ends_it_too() -> None:
    with pytest.raises(ValueError, match="stop"), large_blocks_kept():
        raise ValueError("stop")


def _resident_bytes() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096
