import pytest
import torch
from torch import nn

from retinaview.errors import RunError
from trainer.adversarial import (
    PicturePool,
    far_from_made,
    far_from_real,
    feature_distance,
    frozen,
)
from trainer.divergence import ColourWatch, DiscriminatorWatch
from trainer.patch_contrast import PatchContrast, important_error, levels_of
from trainer.still_losses import structure_distance, unevenness

ONES = torch.ones(1, 1, 64, 64)


def picture(seed: int = 0, side: int = 64) -> torch.Tensor:
    torch.manual_seed(seed)
    small = torch.rand(1, 3, side // 4, side // 4)
    return nn.functional.interpolate(small, (side, side), mode="bilinear")


def test_scores_of_right_answers_cost_nothing() -> None:
    assert far_from_real(torch.ones(2, 1, 4, 4)) == 0
    assert far_from_made(torch.zeros(2, 1, 4, 4)) == 0
    half = torch.full((2, 1, 4, 4), 0.5)
    assert far_from_real(half) == far_from_made(half) == 0.25


def test_wanted_features_get_no_gradient_and_levels_count_alike() -> None:
    maps = [torch.zeros(1, 2, 8, 8, requires_grad=True), torch.zeros(1, 9, 2, 2)]
    wanted = [torch.ones(1, 2, 8, 8, requires_grad=True), 3 * torch.ones(1, 9, 2, 2)]
    distance = feature_distance(maps, wanted)
    assert float(distance.detach()) == pytest.approx((1 + 3) / 2)
    distance.backward()  # type: ignore[no-untyped-call]
    assert maps[0].grad is not None
    assert wanted[0].grad is None


def test_gradient_passes_through_what_is_frozen() -> None:
    network = nn.Conv2d(3, 1, 1)
    x = torch.rand(1, 3, 4, 4, requires_grad=True)
    with frozen(network):
        network(x).sum().backward()
    assert x.grad is not None
    assert network.weight.grad is None
    assert network.weight.requires_grad


def test_a_pool_hands_out_what_it_was_given_and_goes_on_where_it_was() -> None:
    pool = PicturePool(size=5, seed=1)
    numbers = [torch.full((1, 3, 4, 4), n / 64) for n in range(60)]
    out = [float(pool.exchange(each)[0, 0, 0, 0] * 64) for each in numbers[:30]]
    assert out[:5] == [0, 1, 2, 3, 4]  # until it is full
    assert all(value <= n for n, value in enumerate(out))
    older = sum(value < n for n, value in enumerate(out[5:], 5))
    assert 5 < older < 20
    again = PicturePool(size=5, seed=9)
    again.load_state_dict(pool.state_dict())
    for each in numbers[30:]:
        assert torch.equal(pool.exchange(each), again.exchange(each))


def test_a_pool_lets_pictures_of_another_size_go() -> None:
    pool = PicturePool(size=3)
    for _ in range(6):
        pool.exchange(torch.rand(1, 3, 4, 4))
    larger = torch.rand(2, 3, 8, 8)
    assert torch.equal(pool.exchange(larger), larger)


def test_structure_is_what_stays_under_another_light() -> None:
    given = picture()
    assert float(structure_distance(given, given, ONES)) == pytest.approx(0, abs=1e-4)
    relit = 0.8 * given + 0.1
    assert float(structure_distance(relit, given, ONES)) < 0.02
    assert float(structure_distance(picture(1), given, ONES)) > 0.5
    assert float(structure_distance(1 - given, given, ONES)) > 1
    flat = torch.full((1, 3, 64, 64), 0.5, requires_grad=True)
    structure_distance(flat, given, ONES).backward()  # type: ignore[no-untyped-call]
    assert flat.grad is not None
    assert flat.grad.isfinite().all()


def test_even_light_costs_nothing_and_the_surround_does_not_count() -> None:
    even = torch.full((1, 3, 64, 64), 0.4)
    assert float(unevenness(even, ONES)) == pytest.approx(0, abs=1e-6)
    slope = even * torch.linspace(0.5, 1.5, 64)
    assert float(unevenness(slope, ONES)) > 0.05
    half = ONES.clone()
    half[..., 32:] = 0
    assert float(unevenness(even * half, half)) == pytest.approx(0, abs=1e-6)


def test_importance_pays_where_the_error_is_large() -> None:
    good, made = torch.zeros(1, 3, 8, 8), torch.ones(1, 3, 8, 8)
    mask = torch.ones(1, 1, 8, 8)
    nothing, much = torch.zeros_like(good), torch.full_like(good, 0.5)
    assert important_error(good, good, nothing, mask) < important_error(good, good, much, mask)
    best = torch.zeros((), requires_grad=True)
    important_error(0.5 * made, good, best.expand(1, 3, 8, 8), mask).backward()  # type: ignore[no-untyped-call]
    assert best.grad is not None
    assert float(best.grad) == pytest.approx(1 - 0.25)  # the optimum is the log of the error


def test_contrast_knows_patches_again() -> None:
    torch.manual_seed(0)
    contrast = PatchContrast([6])
    maps, other = [torch.randn(1, 6, 16, 16)], [torch.randn(1, 6, 16, 16)]
    assert contrast(maps, maps, None, ONES) < contrast(maps, other, None, ONES)
    left = ONES.clone()
    left[..., 32:] = 0
    spoilt = [maps[0].clone()]
    spoilt[0][..., 8:] = 0
    weighted = contrast(spoilt, maps, left, ONES)
    assert weighted < contrast(spoilt, maps, None, ONES)
    nothing = contrast(maps, maps, None, torch.zeros_like(ONES))
    assert float(nothing) == 0


@pytest.mark.parametrize(("blocks", "levels"), [(9, [0, 1, 2, 3, 7, 11]), (1, [0, 1, 2, 3])])
def test_levels_lie_among_the_maps(blocks: int, levels: list[int]) -> None:
    assert levels_of(blocks) == levels


def test_a_discriminator_that_gives_one_score_is_found_out() -> None:
    watch = DiscriminatorWatch("good photographs", patience=5)
    same = torch.full((1, 1, 4, 4), 0.5)
    for _ in range(4):
        watch.see(same, same)
    with pytest.raises(RunError, match="good photographs has given every picture the same score"):
        watch.see(same, same)


def test_a_discriminator_that_sees_through_everything_is_found_out() -> None:
    watch = DiscriminatorWatch("poor photographs", patience=5)
    for _ in range(4):
        watch.see(torch.ones(1, 1, 4, 4), torch.zeros(1, 1, 4, 4))
    with pytest.raises(RunError, match="poor photographs has seen through every made picture"):
        watch.see(torch.ones(1, 1, 4, 4), torch.zeros(1, 1, 4, 4))


def test_a_fair_contest_goes_on_and_patience_is_in_the_checkpoint() -> None:
    torch.manual_seed(0)
    watch = DiscriminatorWatch("good photographs", patience=5)
    for _ in range(50):  # undecided, but no two patches score alike
        watch.see(torch.rand(1, 1, 8, 8), torch.rand(1, 1, 8, 8))
    sure = torch.ones(1, 1, 4, 4), torch.zeros(1, 1, 4, 4)
    first, second = (DiscriminatorWatch("good photographs", patience=5) for _ in range(2))
    for _ in range(4):
        first.see(*sure)
    second.load_state_dict(first.state_dict())
    with pytest.raises(RunError):
        second.see(*sure)


def test_colours_may_come_nearer_but_not_drift() -> None:
    watch = ColourWatch(10)
    for distance in (40, 20, *[5] * 60):
        watch.see(distance)
    after = ColourWatch(10)
    after.load_state_dict(watch.state_dict())
    after.see(30)  # once is chance
    with pytest.raises(RunError, match="colours drift"):
        after.see(300)
    free = ColourWatch(0)
    for distance in (1, 90, 90, 90):
        free.see(distance)
    assert free.distance is not None
