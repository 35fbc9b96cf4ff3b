import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retinaview import overlays
from retinaview.catalog import read_card
from retinaview.core.overlay import Subject
from retinaview.core.progress import silent
from retinaview.errors import RetinaViewError
from retinaview.imaging.phantom import draw_phantom
from retinaview.networks.disc_net import CROP_SIDE, FIELD_SIDE
from scripts.package_data import is_research_only
from trainer.__main__ import main
from trainer.disc_data import draw_outlined, read_outlined, vary
from trainer.disc_views import locator_view, segmenter_view
from trainer.recipe import RECIPES, read_recipe

SIDE = 160


@pytest.fixture(scope="session")
def outlined_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drawn photographs with outlines, two as if from one set and two from another."""
    data = tmp_path_factory.mktemp("outlined")
    for number, name in enumerate(("idrid_1", "idrid_2", "drishti_1", "drishti_2")):
        phantom = draw_phantom(number, SIDE)
        folder = data / "train" / "disc" / name.split("_")[0]
        parts = ("disc", "cup") if name.startswith("drishti") else ("disc",)
        for part in ("images", *parts):
            (folder / part).mkdir(parents=True, exist_ok=True)
        pixels = (phantom.image.rgb * 255).round().astype("uint8")
        Image.fromarray(pixels).save(folder / "images" / f"{name}.jpg", quality=95)
        for part in parts:
            Image.fromarray(phantom.masks[part]).save(folder / part / f"{name}.png")
    return data


def test_outlines_are_read_with_their_photographs(outlined_data: Path) -> None:
    folders = ["train/disc/idrid/images", "train/disc/drishti/images"]
    found = read_outlined(outlined_data, folders, (), SIDE)
    assert [each.cup is not None for each in found] == [False, False, True, True]
    phantom = draw_phantom(0, SIDE)
    assert found[0].centre == pytest.approx(phantom.disc_yx, abs=3)
    assert found[0].diameter == pytest.approx(phantom.disc_diameter_px, rel=0.1)
    only = read_outlined(outlined_data, folders, ("drishti",), SIDE)
    assert {each.photograph.camera for each in only} == {"drishti"}
    with pytest.raises(RetinaViewError, match="no photographs with outlined discs"):
        read_outlined(outlined_data, folders, ("hrf",), SIDE)


def test_varying_changes_light_and_nothing_else() -> None:
    outlined = draw_outlined(3, SIDE)
    rng = np.random.default_rng(0)
    varied = [vary(outlined, [draw_outlined(4, SIDE)], rng) for _ in range(4)]
    assert any((each.photograph.rgb != outlined.photograph.rgb).any() for each in varied)
    for each in varied:
        assert each.disc is outlined.disc
        assert not each.photograph.rgb[~each.photograph.mask].any()


def test_views_keep_picture_and_truth_together() -> None:
    outlined = draw_outlined(2, SIDE)
    bright, hidden = [], 0
    for seed in range(30):
        view = locator_view(outlined, np.random.default_rng(seed))
        assert view.rgb.shape == (FIELD_SIDE, FIELD_SIDE, 3)
        assert not view.rgb[view.inside == 0].any()
        assert not view.truth[view.inside == 0].any()
        assert (view.known <= view.inside[..., None]).all()
        disc = view.truth[..., 0] > 0.5
        if disc.sum() < 20:
            hidden += 1
            continue
        rest = (view.inside > 0) & ~disc
        bright.append(view.rgb[disc][:, 1].mean() > view.rgb[rest][:, 1].mean())
    assert np.mean(bright) > 0.9
    assert 0 < hidden < 20


def test_a_crop_holds_the_disc() -> None:
    outlined = draw_outlined(2, SIDE)
    shares = []
    for seed in range(20):
        view = segmenter_view(outlined, np.random.default_rng(seed))
        assert view.truth.shape == (CROP_SIDE, CROP_SIDE, 2)
        assert (view.truth[..., 1] <= view.truth[..., 0] + 1e-3).all()
        shares.append(view.truth[..., 0].mean())
    assert np.median(shares) == pytest.approx(np.pi / 4 / 2.5**2, rel=0.35)


def test_the_fovea_of_a_photograph_is_only_known_where_it_is_not() -> None:
    drawn = draw_outlined(2, SIDE)
    told = type(drawn)(drawn.photograph, drawn.disc, None, None)
    for seed in range(8):
        rng = np.random.default_rng(seed)
        view = locator_view(told, rng)
        assert not view.truth[..., 1].any()
        assert (view.known[..., 1] < view.inside).any() or view.truth[..., 0].max() < 0.5


def small_recipe(folder: Path, name: str) -> Path:
    text = (RECIPES / f"{name}.toml").read_text("utf-8")
    for old, new in (
        ("phantoms = 100", "phantoms = 2"),
        ("phantoms = 40", "phantoms = 2"),
        ("[8, 16, 24, 32, 48, 64]", "[4, 4]"),
        ("steps = 6000", "steps = 2"),
        ("batch = 6", "batch = 2"),
        ("crop_batch = 5", "crop_batch = 2"),
        ("validation_share = 0.1", "validation_share = 0.3"),
    ):
        text = text.replace(old, new)
    path = folder / f"{name}.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(("name", "is_closed"), [("disc", False), ("cup-research", True)])
def test_fit_writes_a_model_that_runs(
    name: str, is_closed: bool, outlined_data: Path, tmp_path: Path
) -> None:
    recipe = small_recipe(tmp_path, name)
    out = tmp_path / "run"
    assert main(["fit", str(recipe), "--data", str(outlined_data), "--out", str(out)]) == 0
    (folder,) = (out / "models").iterdir()
    assert is_research_only(folder / "model.toml") == is_closed
    card = read_card(folder / "model.toml")
    phantom = draw_phantom(9, SIDE)
    method = overlays.build(card)
    overlay = method.draw(phantom.image, Subject.ORIGINAL, None, {}, silent)
    assert overlay.id == read_recipe(name).card.id
    kinds = [json.loads(line)["kind"] for line in (out / "curves.jsonl").read_text().splitlines()]
    assert kinds[-1] == "validate"
