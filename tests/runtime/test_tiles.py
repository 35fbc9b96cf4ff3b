import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from retinaview.core.progress import Cancelled, silent
from retinaview.runtime.tiles import Tile, TilePlan, run_tiles


@settings(max_examples=40, deadline=None)
@given(
    height=st.integers(4, 50),
    width=st.integers(4, 50),
    tile=st.integers(4, 12),
    halo=st.integers(3, 8),
)
def test_blended_identity_is_the_picture(height: int, width: int, tile: int, halo: int) -> None:
    plan = TilePlan(height * 16, width * 16, tile * 16, halo * 16, 16)
    rng = np.random.default_rng(0)
    picture = rng.random((plan.height, plan.width, 1), np.float32)
    result = run_tiles(plan, lambda t: picture[t.slices], 1, silent, "")
    assert np.abs(result - picture).max() < 1e-5


def test_tiles_with_differing_results_meet_without_a_step() -> None:
    plan = TilePlan(512, 512, 256, 64, 16)

    def apply(tile: Tile) -> NDArray[np.float32]:
        level = 0.0 if tile.left == 0 else 1.0
        return np.full((tile.height, tile.width, 1), level, np.float32)

    row = run_tiles(plan, apply, 1, silent, "")[256, :, 0]
    assert row[0] == 0
    assert row[-1] == 1
    assert np.abs(np.diff(row)).max() < 0.03


def test_origins_and_sizes_are_multiples() -> None:
    for tile in TilePlan(1008, 752, 512, 112, 16):
        assert {side % 16 for side in (tile.top, tile.left, tile.height, tile.width)} == {0}
        assert tile.top + tile.height <= 1008
        assert tile.left + tile.width <= 752


def test_cancel_takes_effect_within_one_tile() -> None:
    plan, ran = TilePlan(512, 512, 128, 64, 16), []

    def progress(fraction: float, label: str) -> None:
        if len(ran) == 3:
            raise Cancelled

    def apply(tile: Tile) -> NDArray[np.float32]:
        ran.append(tile)
        return np.zeros((tile.height, tile.width, 1), np.float32)

    with pytest.raises(Cancelled):
        run_tiles(plan, apply, 1, progress, "")
    assert len(ran) == 3


def test_progress_grows_to_the_last_tile() -> None:
    plan, seen = TilePlan(256, 256, 128, 64, 16), []
    run_tiles(
        plan,
        lambda t: np.zeros((t.height, t.width, 1), np.float32),
        1,
        lambda fraction, label: seen.append(fraction),
        "",
    )
    assert seen == [0, 0.25, 0.5, 0.75]


@pytest.mark.parametrize("sizes", [(500, 512, 128, 64), (512, 512, 130, 64), (512, 512, 128, 16)])
def test_impossible_plans_are_refused(sizes: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"multiples|blend"):
        TilePlan(*sizes, 16)
