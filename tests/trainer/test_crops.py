import numpy as np
import pytest

from trainer.crops import pick_corner


@pytest.mark.parametrize("multiple", [1, 2, 16])
def test_squares_lie_in_the_picture_and_mostly_in_the_field(multiple: int) -> None:
    mask = np.zeros((200, 200), bool)
    mask[120:, 100:] = True
    rng = np.random.default_rng(1)
    for _ in range(50):
        top, left = pick_corner(mask, 64, rng, multiple)
        part = mask[top : top + 64, left : left + 64]
        assert part.shape == (64, 64)
        assert top % multiple == left % multiple == 0
        assert part.mean() > 0.2


def test_the_whole_picture_and_an_empty_field() -> None:
    rng = np.random.default_rng(2)
    assert pick_corner(np.ones((64, 64), bool), 64, rng) == (0, 0)
    top, left = pick_corner(np.zeros((100, 100), bool), 64, rng)
    assert 0 <= top <= 36
    assert 0 <= left <= 36
