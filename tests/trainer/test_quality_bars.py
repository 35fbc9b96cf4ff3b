import shutil
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch

from retinaview.catalog import Catalog, read_card
from retinaview.imaging.quality_scale import QualityScale
from retinaview.imaging.quality_view import DETAIL_SIDE
from retinaview.networks.quality_net import QualityNet
from trainer import quality_bars
from trainer.photographs import draw_phantoms
from trainer.quality_bars import find_scale, platt, write_scale


def test_a_logistic_curve_is_found_again() -> None:
    rng = np.random.default_rng(3)
    values = rng.normal(0, 2, 4000)
    truth = 1 / (1 + np.exp(-(1.7 * values - 0.8)))
    slope, shift = platt(values, truth, np.ones(4000))
    assert slope == pytest.approx(1.7, abs=0.08)
    assert shift == pytest.approx(-0.8, abs=0.08)


def test_weights_move_the_bar() -> None:
    values = np.array([-1.0, 0.0, 0.0, 1.0] * 50)
    truth = np.array([0.0, 0.0, 1.0, 1.0] * 50)
    even = platt(values, truth, np.ones(200))
    strict = platt(values, truth, np.where(truth > 0, 3.0, 1.0))
    assert abs(even[1]) < 0.05
    assert strict[1] > even[1] + 0.5


def test_an_answer_that_hedges_is_brought_to_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    """A grader that halves every severity, and is timid with grades, is read as it should be."""

    def timid(
        _network: object, planes: list[np.ndarray]
    ) -> tuple[np.ndarray, np.ndarray]:  # one drawn sample each
        truth = drawn[: len(planes)]
        share = np.clip(truth.max(1), 0, 1)
        grade = np.stack([1 - 0.6 * share, 0.3 * share, 0.3 * share], axis=1)
        return 0.5 * truth + 0.02, grade

    drawn: np.ndarray
    kept = draw_phantoms(2, DETAIL_SIDE, 5)
    original = quality_bars.draw_quality_sample
    samples = []

    def noting(*arguments: object) -> object:
        samples.append(original(*arguments))  # type: ignore[arg-type]
        return samples[-1]

    monkeypatch.setattr(quality_bars, "DRAWS", 12)
    monkeypatch.setattr(quality_bars, "draw_quality_sample", noting)

    def look(network: object, planes: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        nonlocal drawn
        drawn = np.stack([sample.severity for sample in samples]).astype(np.float64)
        return timid(network, planes)

    monkeypatch.setattr(quality_bars, "_look", look)
    scale = find_scale(torch.nn.Identity(), kept, [])
    plain = QualityScale()
    assert abs(scale.severity("blur", 0.32) - 0.6) < abs(plain.severity("blur", 0.32) - 0.6)
    assert scale.grades([0.45, 0.275, 0.275])[2] > 0.5
    assert scale.grades([1.0, 0.0, 0.0])[0] > 0.9


def test_any_network_gets_a_scale_that_can_be_read() -> None:
    torch.manual_seed(0)
    kept = draw_phantoms(2, DETAIL_SIDE, 5)
    scale = find_scale(QualityNet((8, 8, 8), 8).eval(), kept, kept[:1])
    assert all(np.isfinite(value) for value in asdict(scale).values())


def test_the_scale_is_written_into_the_card_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "quality"
    shutil.copytree(Catalog().card("quality").folder, folder)
    before = read_card(folder / "model.toml")
    write_scale(before, QualityScale(good_slope=2.5, blur_shift=-0.25))
    after = read_card(folder / "model.toml")
    scale, rest = QualityScale.taken_from(after.config)
    assert (scale.good_slope, scale.blur_shift) == (2.5, -0.25)
    assert rest == QualityScale.taken_from(before.config)[1]
    assert after.model_copy(update={"config": before.config}) == before
