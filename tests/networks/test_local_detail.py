import pytest
import torch

from retinaview.networks.local_detail import GAIN, local_detail


def test_each_pixel_is_less_the_mean_around_it() -> None:
    x = torch.rand(2, 3, 12, 14)
    made = local_detail(x, 5)
    inner = x[1, 2, 4, 6] - x[1, 2, 2:7, 4:9].mean()
    rim = x[0, 1, 0, 13] - x[0, 1, :3, 11:].mean()
    assert made[1, 2, 4, 6] == pytest.approx(GAIN * float(inner), abs=1e-5)
    assert made[0, 1, 0, 13] == pytest.approx(GAIN * float(rim), abs=1e-5)


def test_light_is_no_detail() -> None:
    x = torch.rand(1, 3, 20, 20)
    torch.testing.assert_close(local_detail(x + 0.3, 9), local_detail(x, 9), atol=1e-5, rtol=0)
