"""NIQE-fundus and BRISQUE-fundus: they rise with blur, noise and haze; parameter files."""

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.io import savemat

from retinaview import paths
from retinaview.core.image import FundusImage, Rgb
from retinaview.core.overlay import Subject
from retinaview.errors import MeasureError
from retinaview.imaging.degrade import replay
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics import blind_parameters
from retinaview.metrics.blind import blind_numbers, blind_scores
from retinaview.metrics.blind_parameters import (
    BRISQUE_FILE,
    NIQE_FILE,
    read_parameters,
    read_pristine,
    read_regression,
    shipped_parameters,
)
from retinaview.metrics.brisque import brisque
from retinaview.metrics.niqe import niqe

SHIPPED = paths.resources() / "blind"
MEASURES = ("niqe", "brisque")


def clip(rgb: NDArray[np.floating]) -> Rgb:
    return np.asarray(np.clip(rgb, 0, 1), np.float32)


def blurred(image: FundusImage, sigma_px: float) -> Rgb:
    return clip(cv2.GaussianBlur(image.rgb, (0, 0), sigma_px))


def noisy(image: FundusImage, sigma: float) -> Rgb:
    grain = np.random.default_rng(0).normal(0, sigma, image.rgb.shape)
    return clip(image.rgb + grain)


def hazy(image: FundusImage, share: float) -> Rgb:
    return clip(image.rgb * (1 - share) + share * 0.6)


def veiled(image: FundusImage, share: float) -> Rgb:
    blur = {"sigma": 10.0, "kernel_x": 1 + 10 * share, "kernel_y": 1 + 10 * share}
    veil = {"y": 200.0, "x": 280.0, "kept": 1 - share, "density": share, "smooth": 5}
    faults = {"blur": blur, "veil": veil}
    parameters = {"preset": "cataract", "code": "101", "faults": faults}
    return replay(image.rgb, image.fov, parameters).rgb


FAULTS: dict[str, tuple[Callable[[FundusImage, float], Rgb], tuple[float, ...]]] = {
    "blur": (blurred, (1, 2, 3, 5)),
    "noise": (noisy, (0.03, 0.06, 0.1)),
    "haze": (hazy, (0.3, 0.6, 0.9)),
    "cataract": (veiled, (0.3, 0.5, 0.7)),
}


def measured(image: FundusImage, measure: str, fault: str) -> list[float]:
    spoil, severities = FAULTS[fault]
    pictures = [image.rgb, *(spoil(image, severity) for severity in severities)]
    found = [blind_numbers(rgb, image.fov)[measure] for rgb in pictures]
    return [value for value in found if value is not None]


@pytest.fixture(scope="module", params=[1, 6])
def phantom(request: pytest.FixtureRequest) -> FundusImage:
    return draw_phantom(request.param, 512).image


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_worse_phantom_measures_worse(phantom: FundusImage, measure: str, fault: str) -> None:
    found = measured(phantom, measure, fault)
    assert len(found) == 1 + len(FAULTS[fault][1])
    assert found == sorted(found)
    assert found[-1] > found[0] + (5 if measure == "niqe" else 30)


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_worse_photograph_measures_worse(photographs_dir: Path, measure: str, fault: str) -> None:
    from retinaview.imaging.load import load_fundus

    for path in sorted((photographs_dir / "test" / "clean").glob("idrid_*"))[::8]:
        found = measured(load_fundus(path), measure, fault)
        assert found == sorted(found), path.name


def test_poor_photographs_measure_worse_than_good_ones(photographs_dir: Path) -> None:
    from retinaview.imaging.load import load_fundus

    means = []
    for folder in ("clean", "lowquality"):
        files = sorted((photographs_dir / "test" / folder).iterdir())[::6]
        numbers = [blind_numbers(image.rgb, image.fov) for image in map(load_fundus, files)]
        means.append([np.mean([each[name] for each in numbers]) for name in MEASURES])
    assert means[0][0] < means[1][0]
    assert means[0][1] < means[1][1]


def test_light_and_tint_hardly_matter(phantom: FundusImage) -> None:
    dimmer = clip(phantom.rgb * np.array([0.85, 0.8, 0.9]))
    before, after = (blind_numbers(rgb, phantom.fov) for rgb in (phantom.rgb, dimmer))
    for name in MEASURES:
        worse = measured(phantom, name, "blur")[1]
        first, second = before[name], after[name]
        assert first is not None
        assert second is not None
        assert abs(second - first) < abs(worse - first)


def test_scores_have_the_parameters_names_and_lie_in_their_ranges(phantom: FundusImage) -> None:
    scores = blind_scores(phantom.rgb, phantom.fov, Subject.PROCESSED)
    assert [(s.id, s.title) for s in scores] == [
        ("niqe", "NIQE-fundus"),
        ("brisque", "BRISQUE-fundus"),
    ]
    assert all(s.subject is Subject.PROCESSED and s.note for s in scores)
    worst = noisy(phantom, 0.4)
    used = shipped_parameters()
    assert 0 <= brisque(worst, phantom.fov, used.brisque) <= 100
    assert niqe(worst, phantom.fov, used.niqe) > 20


def test_a_small_field_has_no_number_and_a_reason() -> None:
    image = draw_phantom(0, 128).image
    assert all(
        score.value is None and "too small" in score.note
        for score in blind_scores(image.rgb, image.fov, Subject.ORIGINAL)
    )
    numbers = blind_numbers(image.rgb, image.fov)
    assert numbers["entropy"] is not None
    empty = blind_numbers(image.rgb, np.zeros_like(image.fov))
    assert empty == {"entropy": None, "niqe": None, "brisque": None, "noise_sigma": None}


def test_niqe_is_nothing_for_its_own_pristine_statistics(phantom: FundusImage) -> None:
    from retinaview.metrics.niqe import Pristine, read_blocks

    features = read_blocks(phantom.rgb, phantom.fov).features
    own = Pristine(features.mean(axis=0), np.cov(features, rowvar=False))
    assert niqe(phantom.rgb, phantom.fov, own) == pytest.approx(0, abs=1e-6)
    shifted = Pristine(own.mean + np.sqrt(np.diag(own.covariance)), own.covariance)
    assert niqe(phantom.rgb, phantom.fov, shifted) > 1


def test_a_users_file_takes_the_shipped_ones_place(phantom: FundusImage, tmp_path: Path) -> None:
    content = json.loads((SHIPPED / NIQE_FILE).read_text("utf-8"))
    content["name"] = "NIQE of a clinic"
    content["mean"] = [value + 0.05 for value in content["mean"]]
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps(content), "utf-8")
    used = read_parameters(mine, None)
    scores = blind_scores(phantom.rgb, phantom.fov, Subject.ORIGINAL, used)
    assert [s.title for s in scores] == ["NIQE of a clinic", "BRISQUE-fundus"]
    shipped = blind_scores(phantom.rgb, phantom.fov, Subject.ORIGINAL)
    assert scores[0].value != shipped[0].value
    assert scores[1].value == shipped[1].value


def test_the_published_matlab_form_is_read(tmp_path: Path) -> None:
    shipped, _ = read_pristine(SHIPPED / NIQE_FILE)
    path = tmp_path / "modelparameters.mat"
    savemat(path, {"mu_prisparam": shipped.mean[None], "cov_prisparam": shipped.covariance})
    found, name = read_pristine(path)
    np.testing.assert_allclose(found.mean, shipped.mean)
    np.testing.assert_allclose(found.covariance, shipped.covariance)
    assert name == "NIQE (modelparameters)"


def changed(file: str, **values: object) -> str:
    return json.dumps({**json.loads((SHIPPED / file).read_text("utf-8")), **values})


@pytest.mark.parametrize(
    ("measure", "text"),
    [
        ("niqe", ""),
        ("niqe", "[]"),
        ("niqe", "{"),
        ("niqe", changed(NIQE_FILE, mean=[0.0] * 35)),
        ("niqe", changed(NIQE_FILE, mean=["a"] * 36)),
        ("niqe", changed(NIQE_FILE, mean=[float("nan")] * 36)),
        ("niqe", changed(NIQE_FILE, covariance=np.triu(np.ones((36, 36))).tolist())),
        ("niqe", changed(NIQE_FILE, kind="brisque")),
        ("brisque", changed(BRISQUE_FILE, spread=[0.0] * 36)),
        ("brisque", changed(BRISQUE_FILE, weights=[0.0] * 36)),
        ("brisque", changed(BRISQUE_FILE, offset=None)),
        ("brisque", changed(NIQE_FILE)),
        ("brisque", "\x00\xff"),
    ],
)
def test_what_is_no_parameter_file_is_said_to_be(tmp_path: Path, measure: str, text: str) -> None:
    path = tmp_path / "mine.json"
    path.write_text(text, "utf-8")
    read = read_pristine if measure == "niqe" else read_regression
    with pytest.raises(
        MeasureError, match=f"mine.json: this is no parameter file of {measure.upper()}"
    ) as e:
        read(path)
    assert "\n" not in str(e.value)


def test_files_that_cannot_be_read_are_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(MeasureError, match="cannot be read"):
        read_pristine(tmp_path / "none.json")
    with pytest.raises(MeasureError, match="cannot be read"):
        read_regression(tmp_path)
    damaged = tmp_path / "modelparameters.mat"
    damaged.write_bytes(b"no Matlab file")
    with pytest.raises(MeasureError, match="no parameter file of NIQE"):
        read_pristine(damaged)
    large = tmp_path / "large.json"
    large.write_bytes(b" " * (blind_parameters.LARGEST_BYTES + 1))
    with pytest.raises(MeasureError, match="no parameter file"):
        read_pristine(large)


def test_without_its_files_the_program_still_measures_the_rest(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, phantom: FundusImage
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    shipped_parameters.cache_clear()
    try:
        numbers = blind_numbers(phantom.rgb, phantom.fov)
    finally:
        shipped_parameters.cache_clear()
    assert numbers["niqe"] is None
    assert numbers["brisque"] is None
    assert numbers["entropy"] is not None
