import csv
import json
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retinaview.errors import RetinaViewError
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics.blind_parameters import BRISQUE_FILE, NIQE_FILE, read_parameters
from retinaview.metrics.niqe import niqe
from trainer import blind_fit
from trainer.blind_fit import (
    FAULTS,
    Taught,
    draw_severities,
    draw_taught,
    fit_pristine,
    fit_regression,
    scores_of,
    spoil,
)
from trainer.photographs import Photograph, draw_phantoms, is_validation_eye, read_photographs

SIDE = 288
GROUPS = [f"eye{number}" for number in range(200)]
KEPT = [name for name in GROUPS if is_validation_eye(name, blind_fit.VALIDATION_SHARE)]
OTHERS = [name for name in GROUPS if name not in KEPT]


@pytest.fixture(scope="module")
def eyes() -> list[Photograph]:
    groups = (OTHERS[0], OTHERS[1], KEPT[0])
    return [
        Photograph(each.name, each.camera, group, each.rgb, each.mask)
        for each, group in zip(draw_phantoms(3, SIDE, 0), groups, strict=True)
    ]


def test_the_pristine_model_is_near_its_own_photographs(eyes: list[Photograph]) -> None:
    pristine, blocks = fit_pristine(eyes)
    assert blocks >= 3
    assert pristine.mean.shape == (36,)
    assert pristine.covariance.shape == (36, 36)
    rgb = eyes[0].rgb.astype(np.float32) / 255
    grain = np.random.default_rng(0).normal(0, 0.1, rgb.shape)
    poor = np.asarray(np.clip(rgb + grain, 0, 1), np.float32)
    mask = eyes[0].mask
    assert niqe(poor, mask, pristine) > 2 * niqe(rgb, mask, pristine)


def test_drawn_severities_are_of_known_faults_and_the_leader_is_worst() -> None:
    rng = np.random.default_rng(0)
    drawn = [draw_severities(rng) for _ in range(300)]
    assert {name for each in drawn for name in each} == set(FAULTS)
    assert 0.05 < np.mean([not each for each in drawn]) < 0.3
    for each in drawn:
        values = list(each.values())
        assert values == sorted(values, reverse=True)
        assert all(0 <= value <= 1 for value in values)


def test_spoiling_gives_a_file_s_picture_and_its_severity(eyes: list[Photograph]) -> None:
    rng = np.random.default_rng(1)
    for severities, least, most in (({}, 0, 0), ({"noise": 0.5}, 0.5, 0.5), ({"blur": 1}, 0.3, 1)):
        rgb, severity = spoil(eyes[0], severities, rng)
        assert least <= severity <= most
        assert rgb.dtype == np.float32
        np.testing.assert_allclose(rgb * 255, np.rint(rgb * 255), atol=1e-3)


def test_samples_repeat_themselves_and_keep_eyes_apart(eyes: list[Photograph]) -> None:
    first, again = (draw_taught(eyes, 8, np.random.default_rng(4)) for _ in range(2))
    np.testing.assert_array_equal(first.features, again.features)
    np.testing.assert_array_equal(first.severity, again.severity)
    assert first.features.shape == (8, 36)
    assert 0 < first.kept.sum() < 8
    with pytest.raises(RetinaViewError, match="Too few"):
        draw_taught(eyes[:2], 4, np.random.default_rng(4))


def test_the_regression_finds_a_relation_that_is_there() -> None:
    rng = np.random.default_rng(0)
    features = rng.normal(3, 2, (600, 36))
    severity = np.clip(0.4 + 0.05 * (features[:, 0] - 3) + 0.01 * (features[:, 5] - 3) ** 2, 0, 1)
    regression, rms = fit_regression(Taught(features, severity, rng.random(600) < 0.2))
    assert rms < 4
    assert np.abs(scores_of(features, regression) - 100 * severity).mean() < 3
    far = np.full((1, 36), 1e6)
    assert 0 <= scores_of(far, regression)[0] <= 100


def test_the_command_writes_files_that_the_program_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    write_data(data, SIDE)
    words = ["blind_fit", "--data", str(data), "--out", str(out), "--samples", "12"]
    monkeypatch.setattr(sys, "argv", words)
    blind_fit.main()
    assert "error on eyes kept apart" in capsys.readouterr().out
    used = read_parameters(out / NIQE_FILE, out / BRISQUE_FILE)
    assert (used.niqe_name, used.brisque_name) == ("NIQE-fundus", "BRISQUE-fundus")
    content = json.loads((out / NIQE_FILE).read_text("utf-8"))
    assert content["photographs"] == 3
    assert content["trained_on"] == "idrid 3"


def test_photographs_too_small_are_left_out_with_a_sentence(tmp_path: Path) -> None:
    write_data(tmp_path, 128)
    small = read_photographs(tmp_path, blind_fit.FOLDERS, ("idrid",), 512, enlarge=False)
    assert small[0].side < 512
    with pytest.raises(RetinaViewError, match="large enough"):
        fit_pristine(small)


def write_data(data: Path, side: int) -> None:
    """Three drawn eyes of the open sets, one of them kept apart, and one that must not count."""
    folder = data / "train" / "clean"
    folder.mkdir(parents=True)
    rows = []
    named = zip(
        ("idrid_1", "idrid_2", "idrid_3", "srahim_1"),
        (OTHERS[0], OTHERS[1], KEPT[0], OTHERS[2]),
        strict=True,
    )
    for number, (name, group) in enumerate(named):
        pixels = (draw_phantom(number, side).image.rgb * 255).round().astype("uint8")
        Image.fromarray(pixels).save(folder / f"{name}.png")
        path = f"train/clean/{name}.png"
        rows.append({"path": path, "source_sha256": name, "eye_group": group})
    with (data / "MANIFEST.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, ["path", "source_sha256", "eye_group"])
        writer.writeheader()
        writer.writerows(rows)
