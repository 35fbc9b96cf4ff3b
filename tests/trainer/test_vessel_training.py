"""The vessel network's training: its data, its samples, its system, from drawn photographs."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from retinaview.errors import OptionError, RetinaViewError
from retinaview.imaging.phantom import draw_phantom
from trainer.recipe import read_recipe
from trainer.systems.vessels import VesselSystem, build
from trainer.vessel_data import (
    VESSEL_SETS,
    draw_vessel_phantoms,
    person,
    read_vessel_photographs,
    split_by_person,
)
from trainer.vessel_samples import Changes, change, draw_crops

SMALL = Changes(smallest_side=160, largest_side=200)


@pytest.fixture(scope="module")
def drawn_vessels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("vessels")
    names = {"chase": ("chase_01L", "chase_01R", "chase_02L"), "hrf": ("hrf_01_g", "hrf_02_g")}
    names["lesav"] = ("lesav_1", "lesav_2")
    for split in ("train", "test"):
        for camera, files in names.items():
            for number, name in enumerate(files):
                phantom = draw_phantom(number, 200)
                folder = data / split / "vessels" / camera
                for kind in ("images", "masks"):
                    (folder / kind).mkdir(parents=True, exist_ok=True)
                pixels = (phantom.image.rgb * 255).round().astype(np.uint8)
                Image.fromarray(pixels).save(folder / "images" / f"{name}.jpg", quality=95)
                Image.fromarray(phantom.masks["vessels"]).save(folder / "masks" / f"{name}.png")
    return data


def test_both_eyes_of_a_child_are_one_person() -> None:
    assert person("chase_01L.jpg") == person("chase_01R.jpg") == "chase_01"
    assert person("hrf_01_g.jpg") != person("hrf_01_h.jpg")
    assert person("lesav_12.jpg") == "lesav_12"


def test_reading_and_parting(drawn_vessels: Path) -> None:
    found = read_vessel_photographs(drawn_vessels / "train/vessels", VESSEL_SETS)
    assert len(found) == 7
    first = found[0]
    assert first.rgb.shape == (first.side, first.side, 3)
    assert first.vessels.max() == 255
    train, kept = split_by_person(found + draw_vessel_phantoms(1, 5), 0.1)
    assert {p.group for p in train}.isdisjoint({p.group for p in kept})
    assert {p.camera for p in kept} == set(VESSEL_SETS)
    assert "phantom" in {p.camera for p in train}


def test_what_is_missing_is_one_sentence(drawn_vessels: Path, tmp_path: Path) -> None:
    with pytest.raises(RetinaViewError, match="no photographs of chase"):
        read_vessel_photographs(tmp_path, ["chase"])
    folder = tmp_path / "chase" / "images"
    folder.mkdir(parents=True)
    source = drawn_vessels / "train/vessels/chase/images/chase_01L.jpg"
    (folder / "chase_01L.jpg").write_bytes(source.read_bytes())
    with pytest.raises(RetinaViewError, match="no vessels are drawn"):
        read_vessel_photographs(tmp_path, ["chase"])


def test_a_change_keeps_picture_field_and_vessels_together() -> None:
    photograph = draw_vessel_phantoms(1, 5)[0]
    same_size = Changes(600, 600, spared=1, recoloured=0, mixed=0)
    rgb, mask, vessels = change(photograph, same_size, np.random.default_rng(0))
    assert rgb.shape == (600, 600, 3)
    assert mask.shape == vessels.shape == (600, 600)
    green = rgb[..., 1]
    assert green[(vessels > 127) & mask].mean() < green[(vessels == 0) & mask].mean()


def test_one_at_its_own_size_and_spared_stays_as_it_is() -> None:
    photograph = draw_vessel_phantoms(1, 5)[0]
    untouched = Changes(own_size=1, spared=1, recoloured=0, mixed=0)
    rgb, mask, vessels = change(photograph, untouched, np.random.default_rng(0))
    assert np.array_equal(np.rint(rgb * 255), photograph.rgb)
    assert np.array_equal(mask, photograph.mask)
    assert np.array_equal(vessels, photograph.vessels)


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_crops_are_bounded_and_repeat(share: float) -> None:
    photograph = draw_vessel_phantoms(1, 5)[0]
    always = replace(
        SMALL, degraded=share, small_format=share, soft=share, noisy=share, compressed=share
    )
    crops = draw_crops(photograph, always, 128, 3, np.random.default_rng(1))
    again = draw_crops(photograph, always, 128, 3, np.random.default_rng(1))
    for crop, other in zip(crops, again, strict=True):
        assert crop.seen.shape == (128, 128, 3)
        assert np.isfinite(crop.seen).all()
        assert crop.vessels.min() >= 0
        assert crop.vessels.max() <= 1
        assert set(np.unique(crop.field)) <= {0.0, 1.0}
        assert np.array_equal(crop.seen, other.seen)


def make_system(drawn_vessels: Path) -> VesselSystem:
    recipe = read_recipe("vessels")
    phase = recipe.phases[0].model_copy(update={"crop_side": 64, "batch": 1})
    settings = {**recipe.settings, "smallest_side": 160, "largest_side": 200}
    data = recipe.data.model_copy(update={"phantoms": 0})
    changed = {"phases": (phase,), "settings": settings, "data": data}
    changed["network"] = {"widths": (8, 8, 8, 8)}
    return build(recipe.model_copy(update=changed), drawn_vessels)


def test_the_system_learns_and_finds_its_threshold(drawn_vessels: Path) -> None:
    system = make_system(drawn_vessels)
    device = torch.device("cpu")
    optimizer = torch.optim.AdamW(system.network.parameters(), 5e-3)
    losses = []
    batch = system.draw(0, 0.0)
    assert np.array_equal(batch.seen, system.draw(0, 0.0).seen)
    for _ in range(12):
        optimizer.zero_grad()
        loss, parts = system.loss(batch, device)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < losses[0]
    assert set(parts) == {"entropy", "dice"}
    with torch.inference_mode():
        scores = system.validate(system.network, device)
    assert system.findings == {"threshold": scores["threshold"]}
    assert 0 <= scores["auc_spoilt"] <= 1


def test_a_recipe_may_extend_another(tmp_path: Path) -> None:
    base, plain = read_recipe("vessels"), read_recipe("vessels-plain")
    assert plain.settings["degraded"] == 0
    assert plain.settings["smallest_side"] == base.settings["smallest_side"]
    assert plain.schedule == base.schedule
    assert plain.card.id != base.card.id
    for name in VESSEL_SETS:
        assert name not in read_recipe(f"vessels-without-{name}").data.sets
    lost = tmp_path / "lost.toml"
    lost.write_text('extends = "nowhere"\n', "utf-8")
    with pytest.raises(OptionError, match="no recipe nowhere"):
        read_recipe(str(lost))


def test_findings_reach_the_card() -> None:
    recipe = read_recipe("vessels").with_findings({"threshold": 0.4})
    assert recipe.card.config["threshold"] == 0.4
