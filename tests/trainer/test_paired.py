from dataclasses import replace

import numpy as np
import pytest
import torch

from retinaview.catalog import Catalog
from retinaview.errors import OptionError
from retinaview.networks.disc_net import load_reader
from retinaview.networks.vessel_net import load_finder
from trainer.paired import Pairs, PairSource, Pool, draw_pair
from trainer.paired_targets import DISC, VESSELS, TargetReader, bounding_box
from trainer.paired_validation import measure_gain
from trainer.photographs import Photograph, draw_phantoms
from trainer.recipe import DataRecipe, Mixture, Phase, TrainRecipe, read_recipe

DATA = DataRecipe(sets=("idrid",), folders=("x",), mixture=Mixture(beyond=0))
SPOILT = Mixture(untouched=0, full_code=1, beyond=0, tinted=0, borrowed=0)


@pytest.fixture(scope="module")
def photographs() -> list[Photograph]:
    return draw_phantoms(2, 512, seed=4)


def small_recipe(**changes: object) -> TrainRecipe:
    recipe = read_recipe("rv-net")
    phase = Phase(until=1, side=64, batch=3, crop_side=96, crop_batch=2)
    return recipe.model_copy(update={"data": DATA, "phases": (phase,), **changes})


@pytest.mark.parametrize("seed", range(6))
def test_targets_are_turned_with_the_picture(photographs: list[Photograph], seed: int) -> None:
    own = [photograph.shrunken(128) for photograph in photographs]
    data = DATA.model_copy(update={"mixture": SPOILT.model_copy(update={"turned": 0.7})})
    pair = draw_pair(Pool(own, own), data, np.random.default_rng(seed))
    assert np.array_equal(pair.vessels, pair.good[..., VESSELS]), "red turned as red was"
    assert np.array_equal(pair.disc, bounding_box(pair.good[..., DISC]))
    assert np.abs(pair.poor - pair.good).max() > 0.05


def test_low_quality_is_where_local_faults_are(photographs: list[Photograph]) -> None:
    own = [photograph.shrunken(128) for photograph in photographs]
    marked = 0
    for seed in range(6):
        data = DATA.model_copy(update={"mixture": SPOILT})
        pair = draw_pair(Pool(own, own), data, np.random.default_rng(seed))
        assert not pair.low_quality[~pair.mask].any()
        marked += int(0 < pair.low_quality[pair.mask].mean() < 1)
    assert marked == 6
    untouched = DATA.model_copy(update={"mixture": Mixture(untouched=1, beyond=0)})
    pair = draw_pair(Pool(own, own), untouched, np.random.default_rng(0))
    assert np.array_equal(pair.poor, pair.good)
    assert not pair.low_quality.any()


def test_steps_repeat_themselves_and_crops_are_of_full_size(
    photographs: list[Photograph],
) -> None:
    source = PairSource(small_recipe(), photographs, photographs)
    first, again = (Pairs.of(source.draw(3, 0.1), torch.device("cpu")) for _ in range(2))
    assert first.poor.shape == first.good.shape == (3, 3, 64, 64)
    assert first.mask.shape == first.disc.shape == first.vessels.shape == (3, 1, 64, 64)
    assert first.poor.is_contiguous(memory_format=torch.channels_last)
    assert torch.equal(first.poor, again.poor)
    assert not torch.equal(first.poor, Pairs.of(source.draw(4, 0.1), torch.device("cpu")).poor)
    cropping = Phase(until=1, side=64, batch=3, crops=1, crop_side=96, crop_batch=2)
    crops = PairSource(small_recipe(phases=(cropping,)), photographs, photographs).draw(0, 0)
    assert [crop.poor.shape for crop in crops] == [(96, 96, 3)] * 2
    assert all(crop.mask.mean() > 0.2 for crop in crops)


def test_faults_that_no_preset_has_are_refused(photographs: list[Photograph]) -> None:
    beyond = DATA.model_copy(update={"mixture": Mixture(beyond=0.1)})
    with pytest.raises(OptionError, match=r"mixture\.beyond"):
        PairSource(small_recipe(data=beyond), photographs, photographs)


def test_shipped_models_read_the_targets(photographs: list[Photograph]) -> None:
    catalog = Catalog()
    finder, reader = load_finder(catalog.card("vessels")), load_reader(catalog.card("disc"))
    targets = TargetReader(finder, reader).read(photographs[0])
    assert (targets.name, targets.side) == (photographs[0].name, 512)
    share = (targets.rgb[..., VESSELS] > 127)[targets.mask].mean()
    assert 0.02 < share < 0.3
    assert 0.002 < (targets.rgb[..., DISC] > 0).mean() < 0.1
    assert not targets.rgb[~targets.mask].any()


def test_gain_of_doing_nothing_is_none(photographs: list[Photograph]) -> None:
    small = [replace(photographs[0].shrunken(128))]
    scores = measure_gain(lambda picture: picture, small, device=torch.device("cpu"))
    untouched = scores.pop("untouched")
    assert untouched == 60
    assert all(abs(gain) < 0.05 for gain in scores.values())
    dark = measure_gain(lambda picture: picture * 0, small, device=torch.device("cpu"))
    assert all(gain < -1 for gain in dark.values() if gain != dark["untouched"])
