import numpy as np
import pytest
import torch
from torch import Tensor
from zhao_fakes import make_heaps, small

from retinaview.errors import OptionError, RunError
from retinaview.imaging.degrade import PRESETS
from retinaview.networks.zhao import Generator
from trainer.cost import on_meta, parameters
from trainer.cycle import Cycle, Terms, Views, look
from trainer.cycle_descent import CycleDescent, colour_distance
from trainer.cycle_losses import discriminator_loss, generator_terms
from trainer.heaps import Heaps
from trainer.recipe import RECIPES, read_recipe
from trainer.systems.zhao import ZhaoSystem
from trainer.unpaired import Pictures

CPU = torch.device("cpu")
AS_PUBLISHED = {"keeps": False, "smooth_px": 0, "lift_px": 0}
NAMES = [name.stem for name in sorted(RECIPES.glob("zhao-*.toml"))]


@pytest.fixture(scope="module")
def heaps() -> Heaps:
    return make_heaps()


def weights(cycle: Cycle, which: str) -> list[Tensor]:
    networks = cycle.discriminators if which == "discriminators" else cycle.makers
    return [weight.detach().clone() for network in networks for weight in network.parameters()]


def views_of(system: ZhaoSystem) -> Views:
    pictures = Pictures.of(system.draw(0, 0.0), CPU)
    return look(system.cycle, pictures, system.terms)


def test_there_is_a_recipe_for_each_row() -> None:
    rows = {"feature", "image", "both", "no-identity", "stillgan", "isecret"}
    sizes = {"feature-medium", "feature-paper", "feature-research"}
    assert {name.removeprefix("zhao-") for name in NAMES} == rows | sizes | {"feature-tune"}


@pytest.mark.parametrize("name", NAMES)
def test_every_recipe_builds_its_network(name: str) -> None:
    recipe = read_recipe(name)
    network = on_meta(lambda: Generator(**recipe.network))  # type: ignore[arg-type]
    most = {"zhao-feature-medium": 8.0, "zhao-feature-paper": 11.4}.get(name, 1.3)
    assert parameters(network) / 1e6 < most
    assert recipe.settings["preset"] in (*PRESETS, "cataract")
    assert Terms.of(recipe).has("adversarial")
    assert recipe.card.id == name.removesuffix("-tune")
    assert (recipe.card.method, recipe.card.scale_policy) == ("zhao", "fit")
    assert recipe.card.generative


def test_rate_is_flat_then_falls_in_a_line_to_nothing() -> None:
    recipe = read_recipe("zhao-feature")
    rates = [recipe.rate_at(share) / recipe.schedule.peak_rate for share in (0, 0.3, 0.5, 0.75, 1)]
    assert rates == pytest.approx([1, 1, 1, 0.5, 0])


def test_a_recipe_that_asks_for_what_there_is_not_is_refused(heaps: Heaps) -> None:
    recipe = small()
    with pytest.raises(OptionError, match="constraint is one of"):
        Terms.of(recipe.model_copy(update={"settings": {"constraint": "pixels"}}))
    with pytest.raises(OptionError, match=r"loss\.edge"):
        Terms.of(recipe.model_copy(update={"loss": {"edge": 1.0}}))
    pairs = recipe.model_copy(update={"loss": {"supervised": 1.0}})
    with pytest.raises(OptionError, match="weighs"):
        ZhaoSystem(pairs, heaps)


@pytest.mark.parametrize(
    ("name", "terms"),
    [
        ("zhao-feature", {"adversarial", "consistency_feature", "identity"}),
        ("zhao-image", {"adversarial", "consistency_image", "identity"}),
        (
            "zhao-both",
            {"adversarial", "consistency_feature", "consistency_image", "identity"},
        ),
        ("zhao-no-identity", {"adversarial", "consistency_feature"}),
        (
            "zhao-stillgan",
            {"adversarial", "consistency_image", "identity", "structure", "illumination"},
        ),
        ("zhao-isecret", {"adversarial", "supervised", "contrast"}),
    ],
)
def test_each_row_has_its_terms_and_learns_from_them(
    heaps: Heaps, name: str, terms: set[str]
) -> None:
    system = ZhaoSystem(small(name), heaps)
    before = weights(system.cycle, "makers"), weights(system.cycle, "discriminators")
    descent = system.descent(system.recipe.schedule)
    parts = descent.step(system.draw(0, 0.0), 1e-3, CPU)
    assert terms <= set(parts)
    assert terms == set(parts) & {*terms, *system.loss(system.draw(1, 0.0), CPU)[1]}
    assert all(np.isfinite(value) for value in parts.values())
    after = weights(system.cycle, "makers"), weights(system.cycle, "discriminators")
    for old, new in zip(before, after, strict=True):
        assert any(not torch.equal(a, b) for a, b in zip(old, new, strict=True))


def test_the_generators_step_leaves_the_discriminators_alone(
    heaps: Heaps, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = ZhaoSystem(small(), heaps)
    descent = system.descent(system.recipe.schedule)
    before = weights(system.cycle, "discriminators")
    seen: list[list[Tensor]] = []
    teach = CycleDescent._teach_judges

    def watched(self: CycleDescent, views: Views, rate: float) -> tuple[Tensor, list[object]]:
        seen.append(weights(self.cycle, "discriminators"))
        if len(seen) == 1:
            own = [each for net in self.cycle.discriminators for each in net.parameters()]
            assert all(each.grad is None for each in own)
        made = weights(self.cycle, "makers")
        found = teach(self, views, rate)
        assert all(
            torch.equal(a, b) for a, b in zip(made, weights(self.cycle, "makers"), strict=True)
        )
        return found  # type: ignore[return-value]

    monkeypatch.setattr(CycleDescent, "_teach_judges", watched)
    descent.step(system.draw(0, 0.0), 1e-3, CPU)
    assert all(torch.equal(a, b) for a, b in zip(before, seen[0], strict=True))
    descent.step(system.draw(1, 0.0), 1e-3, CPU)  # the descriptor is another one now
    assert any(not torch.equal(a, b) for a, b in zip(seen[0], seen[1], strict=True))


def test_feature_consistency_teaches_both_generators_through_the_picture_that_came_back(
    heaps: Heaps,
) -> None:
    recipe = small()
    alone = recipe.model_copy(
        update={
            "loss": {"consistency": 1.0},
            "network": {**recipe.network, **AS_PUBLISHED},
        }
    )
    system = ZhaoSystem(alone, heaps)
    found = generator_terms(system.cycle, views_of(system), system.terms)
    found["consistency_feature"].backward()  # type: ignore[no-untyped-call]
    for network in (system.cycle.enhancer, system.cycle.spoiler):
        assert all(weight.grad is not None for weight in network.parameters())


def test_a_picture_that_comes_back_whole_costs_no_consistency(heaps: Heaps) -> None:
    recipe = small("zhao-both")
    system = ZhaoSystem(recipe, heaps)
    views = views_of(system)
    pictures = views.pictures
    perfect = Views(
        pictures,
        enhanced=views.enhanced,
        spoilt=views.spoilt,
        poor_again=pictures.poor,
        good_again=pictures.good,
        same_good=pictures.good,
        same_poor=pictures.poor,
    )
    found = generator_terms(system.cycle, perfect, system.terms)
    for name in ("consistency_feature", "consistency_image", "identity"):
        assert float(found[name].detach()) == pytest.approx(0, abs=1e-6), name


def test_discriminators_learn_from_the_pools_and_no_gradient_reaches_the_generators(
    heaps: Heaps,
) -> None:
    system = ZhaoSystem(small(), heaps)
    descent = system.descent(system.recipe.schedule)
    loss, scores = discriminator_loss(system.cycle, views_of(system), descent.pools)
    loss.backward()  # type: ignore[no-untyped-call]
    assert len(scores) == 2
    assert all(weight.grad is None for net in system.cycle.makers for weight in net.parameters())
    assert all(len(pool.state_dict()["pictures"]) == 2 for pool in descent.pools)


def test_what_lies_outside_the_field_stays_black(heaps: Heaps) -> None:
    recipe = small()
    views = views_of(
        ZhaoSystem(
            recipe.model_copy(update={"network": {**recipe.network, **AS_PUBLISHED}}),
            heaps,
        )
    )
    for made, mask in [
        (views.enhanced, views.pictures.poor_mask),
        (views.poor_again, views.pictures.poor_mask),
        (views.spoilt, views.pictures.good_mask),
    ]:
        assert made is not None
        assert (mask == 0).any()
        assert not (made * (1 - mask)).any()
        assert (made * mask).any()


def test_one_batch_is_learnt_a_little(heaps: Heaps) -> None:
    recipe = small()
    system = ZhaoSystem(
        recipe.model_copy(update={"network": {**recipe.network, **AS_PUBLISHED}}),
        heaps,
    )
    descent = system.descent(system.recipe.schedule)
    batch = system.draw(0, 0.0)
    found = [descent.step(batch, 3e-3, CPU) for _ in range(25)]
    assert found[-1]["identity"] < 0.6 * found[0]["identity"]
    assert found[-1]["colour"] < found[0]["colour"]
    assert found[-1]["discriminators"] < found[0]["discriminators"]


def test_a_loss_that_is_no_number_teaches_nobody(heaps: Heaps) -> None:
    system = ZhaoSystem(small(), heaps)
    descent = system.descent(system.recipe.schedule)
    with torch.no_grad():
        next(system.cycle.spoiler.parameters()).fill_(torch.nan)
    before = weights(system.cycle, "discriminators")
    parts = descent.step(system.draw(0, 0.0), 1e-3, CPU)
    assert np.isnan(parts["loss"])
    after = weights(system.cycle, "discriminators")
    assert all(torch.equal(a, b) for a, b in zip(before, after, strict=True))


def test_colours_that_drift_end_the_training(heaps: Heaps) -> None:
    recipe = small("zhao-no-identity")
    settings = {**recipe.settings, "colour_bound": 5.0}
    system = ZhaoSystem(recipe.model_copy(update={"settings": settings}), heaps)
    descent = system.descent(system.recipe.schedule)
    descent.step(system.draw(0, 0.0), 0.0, CPU)
    with torch.no_grad():
        last = system.cycle.enhancer.decode[-1]
        last.bias.copy_(torch.tensor([3.0, -3.0, 3.0]))
    descent.steps = 20
    with pytest.raises(RunError, match="colours drift"):
        descent.step(system.draw(1, 0.0), 0.0, CPU)


def test_colour_distance_is_that_of_the_plane() -> None:
    grey, red = np.full((4, 4, 3), 0.5, np.float32), np.zeros((4, 4, 3), np.float32)
    red[..., 0] = 1
    everywhere = np.ones((4, 4), bool)
    assert colour_distance(grey, 0.5 * grey, everywhere) == pytest.approx(0, abs=0.05)
    assert colour_distance(red, grey, everywhere) == pytest.approx(104.55, abs=0.5)
    assert colour_distance(red, grey, ~everywhere) == 0
