import dataclasses
from pathlib import Path

import cv2
import numpy as np
import pytest
import tomlkit
import torch
from fakes import make_image
from safetensors.torch import save_file

from retinaview.catalog import Catalog, ModelCard, file_sha256, read_card
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Source
from retinaview.core.overlay import Subject
from retinaview.core.progress import Cancelled, silent
from retinaview.core.review import Grade, Quality
from retinaview.errors import WeightsError
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom
from retinaview.networks.quality_net import QualityNet
from retinaview.overlays import build
from retinaview.overlays.quality import QualityOverlay

SMALL = {"widths": [8, 8, 8], "hidden": 8}


def write_model(folder: Path, **config: object) -> ModelCard:
    """A model folder with weights that were never trained."""
    torch.manual_seed(1)
    network = QualityNet(**SMALL)  # type: ignore[arg-type]
    model = folder / "quality"
    model.mkdir(parents=True)
    save_file(network.state_dict(), model / "weights.safetensors")
    fields = {
        "title": "Quality",
        "task": "overlay",
        "method": "quality",
        "summary": "a test",
        "intended_use": "Tests.",
        "limitations": "All.",
        "licence": "Apache-2.0",
        "source": "Drawn.",
        "sha256": file_sha256(model / "weights.safetensors"),
        "config": {**SMALL, **config},
    }
    (model / "model.toml").write_text(tomlkit.dumps(fields), "utf-8")
    return read_card(model / "model.toml")


def untrained(folder: Path) -> QualityOverlay:
    method = build(write_model(folder))
    assert isinstance(method, QualityOverlay)
    return method


def shipped() -> QualityOverlay:
    method = build(Catalog().card("quality"))
    assert isinstance(method, QualityOverlay)
    return method


def changed(image: FundusImage, rgb: np.ndarray) -> FundusImage:
    inside = np.where(image.fov[..., None], np.clip(rgb, 0, 1), image.rgb)
    return dataclasses.replace(image, rgb=inside.astype(np.float32))


def grade(image: FundusImage) -> Quality:
    return shipped().grade(image, silent)


def test_the_map_covers_the_field_and_nothing_else(tmp_path: Path) -> None:
    image = make_image(300, 360)
    overlay = untrained(tmp_path).draw(image, Subject.ORIGINAL, None, {}, silent)
    assert overlay.values.shape == (300, 360)
    np.testing.assert_array_equal(np.isnan(overlay.values), ~image.fov)
    known = overlay.values[image.fov]
    assert known.min() >= 0
    assert known.max() <= 1


def test_a_large_photograph_gets_a_small_map_of_the_same_frame(tmp_path: Path) -> None:
    image = make_image(900, 1200)
    overlay = untrained(tmp_path).draw(image, Subject.ORIGINAL, None, {}, silent)
    assert overlay.values.shape == (384, 512)
    field = cv2.resize(image.fov.astype(np.uint8), (512, 384), interpolation=cv2.INTER_AREA)
    assert (np.isnan(overlay.values) == (field == 0)).mean() > 0.99


def test_a_processed_picture_is_never_graded(tmp_path: Path) -> None:
    method = untrained(tmp_path)
    overlay = method.draw(make_image(), Subject.PROCESSED, None, {}, silent)
    assert np.isnan(overlay.values).all()
    assert "not graded" in overlay.caption
    assert overlay.numbers == ()


def test_numbers_of_the_map_are_those_of_the_grade(tmp_path: Path) -> None:
    method, image = untrained(tmp_path), make_image(200, 240)
    overlay = method.draw(image, Subject.ORIGINAL, None, {}, silent)
    assert overlay.numbers == method.grade(image, silent).scores


def test_it_repeats_itself_and_leaves_the_photograph_alone(tmp_path: Path) -> None:
    method, image = untrained(tmp_path), make_image(200, 240)
    before = image.rgb.copy()
    assert method.grade(image, silent) == method.grade(image, silent)
    np.testing.assert_array_equal(before, image.rgb)


@pytest.mark.parametrize("size", [(1, 1), (2, 40), (31, 17)])
def test_tiny_photographs_do_not_crash(tmp_path: Path, size: tuple[int, int]) -> None:
    rgb = np.full((*size, 3), 0.5, np.float32)
    view = FieldOfView(np.ones(size, bool), None, FovBasis.FRAME)
    image = FundusImage(rgb, view, Source("tiny", ""))
    method = untrained(tmp_path)
    assert method.grade(image, silent).scores
    assert method.draw(image, Subject.ORIGINAL, None, {}, silent).values.shape == size


def test_an_empty_field_does_not_crash(tmp_path: Path) -> None:
    image = make_image(120, 160)
    nothing = FieldOfView(np.zeros((120, 160), bool), None, FovBasis.GIVEN)
    empty = dataclasses.replace(image, view=nothing)
    assert untrained(tmp_path).grade(empty, silent).scores


def test_a_black_picture_is_too_dark_and_of_unknown_kind(tmp_path: Path) -> None:
    image = make_image(200, 200)
    black = changed(image, np.zeros_like(image.rgb))
    quality = untrained(tmp_path).grade(black, silent)
    assert quality.grade is Grade.REJECT
    assert quality.is_fundus is None
    assert quality.reasons[0] == "uneven light"
    assert quality.advice.startswith("Retake first: too dark")


def test_grey_is_no_colour_photograph_and_not_graded(tmp_path: Path) -> None:
    image = make_image(200, 200)
    grey = changed(image, np.repeat(image.rgb.mean(2, keepdims=True), 3, axis=2))
    quality = untrained(tmp_path).grade(grey, silent)
    assert quality.is_fundus is False
    assert quality.kind
    assert quality.grade is None
    assert quality.confidence is None
    severities = [score for score in quality.scores if score.id == "quality_blur"]
    assert severities[0].value is None


def test_stopping_stops(tmp_path: Path) -> None:
    def stop(fraction: float, label: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        untrained(tmp_path).grade(make_image(), stop)


def test_a_card_of_another_network_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="another network"):
        build(write_model(tmp_path, depth=3))


def test_a_cut_field_makes_a_grade_worse(tmp_path: Path) -> None:
    method = untrained(tmp_path)
    image = make_image(200, 200)
    assert image.view.circle is not None
    half = image.fov & (np.arange(200)[None] > 120)
    cut = dataclasses.replace(image, view=FieldOfView(half, image.view.circle, FovBasis.CIRCLE))
    quality = method.grade(cut, silent)
    chance = {score.id: score.value for score in quality.scores}
    assert chance["quality_field"] is not None
    assert chance["quality_field"] > 0.6
    if quality.grade is not None:
        assert "small or off-centre field" in quality.reasons


@pytest.mark.parametrize("seed", [3, 4])
def test_shipped_a_spoilt_phantom_is_worse_than_a_clean_one(seed: int) -> None:
    phantom = draw_phantom(seed, 512).image
    clean = grade(phantom)
    assert clean.is_fundus is not False
    blurred = grade(changed(phantom, cv2.GaussianBlur(phantom.rgb, (0, 0), 6)))
    assert blurred.grade is Grade.REJECT
    assert blurred.reasons[0] == "blur"
    assert "out of focus" in blurred.advice
    dark = grade(changed(phantom, phantom.rgb * 0.08))
    assert dark.grade is Grade.REJECT
    assert "uneven light" in dark.reasons


def test_shipped_good_photographs_are_not_rejected(photographs_dir: Path) -> None:
    paths = sorted((photographs_dir / "test" / "clean").glob("idrid_*.jpg"))[:6]
    found = [grade(load_fundus(path)) for path in paths]
    assert all(quality.is_fundus is not False for quality in found)
    assert sum(quality.grade is Grade.REJECT for quality in found) <= 1
