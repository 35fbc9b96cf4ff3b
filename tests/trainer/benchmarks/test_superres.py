from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from retinaview.catalog import Catalog
from retinaview.engine import Engine
from retinaview.errors import OptionError
from retinaview.imaging.decimate import decimate
from retinaview.imaging.enlarge import enlarge_bicubic
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics import psnr
from trainer.benchmarks import superres
from trainer.benchmarks.card_scores import titles_of
from trainer.benchmarks.sheet import thinnest_place
from trainer.benchmarks.superres import (
    AREA,
    GAUSSIAN,
    NOISY,
    REAL,
    SSR,
    UNCLEANED,
    Case,
    measure_case,
)
from trainer.benchmarks.superres_baselines import (
    Forest,
    enlarge_by_self_similarity,
    has_forest,
)
from trainer.benchmarks.superres_page import card_scores, write_page
from trainer.benchmarks.superres_sheet import CUT, write_sheet
from trainer.benchmarks.workers import Worker, models_in
from trainer.files import fixed, read_rows, write_csv


@pytest.fixture
def drawn_eye(tmp_path: Path) -> Path:
    """A drawn photograph with its vessels, as a set of test/vessels lies."""
    phantom = draw_phantom(6, 256)
    for folder, pixels in (
        ("images", np.rint(phantom.image.rgb * 255).astype(np.uint8)),
        ("masks", phantom.masks["vessels"].astype(np.uint8) * 255),
    ):
        (tmp_path / "hrf" / folder).mkdir(parents=True)
        Image.fromarray(pixels).save(tmp_path / "hrf" / folder / "eye.png")
    return tmp_path / "hrf" / "images" / "eye.png"


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Worker, "engine", Engine(Catalog()), raising=False)
    superres._prepare(Path(), [REAL, SSR, "bicubic-x2", "bicubic-x4"])


def test_self_similarity_adds_detail_that_belongs() -> None:
    squares = (np.indices((96, 96)) // 12).sum(0) % 2
    large = np.repeat(squares[..., None] * 0.6 + 0.2, 3, 2).astype(np.float32)
    small = decimate(large, 2)
    made = enlarge_by_self_similarity(small, 2)
    assert made.shape == large.shape
    assert 0 <= made.min() <= made.max() <= 1
    assert psnr(large, made) > psnr(large, enlarge_bicubic(small, 2)) + 0.3
    assert enlarge_by_self_similarity(small, 8).shape == (384, 384, 3)


@pytest.mark.skipif(not has_forest(), reason="scikit-learn is not installed")
def test_the_forest_learns_what_is_lacking() -> None:
    large = draw_phantom(1, 128).image.rgb
    small = decimate(large, 2)
    made = Forest([large], 2).enlarge(small)
    assert psnr(large, made) > psnr(large, enlarge_bicubic(small, 2))


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("small_by", [GAUSSIAN, AREA])
def test_a_case_is_measured(drawn_eye: Path, small_by: str) -> None:
    rows = measure_case(Case(drawn_eye, "hrf", 4, small_by))
    found = {row.model: row for row in rows}
    assert list(found) == [REAL, SSR, "bicubic-x4"]  # x2 is of another factor
    real, bicubic = found[REAL], found["bicubic-x4"]
    assert (real.psnr, real.ssim, real.rmse) == (99.0, pytest.approx(1), 0)
    assert 20 < bicubic.psnr < 60
    assert 0.3 < bicubic.ssim < 1
    assert bicubic.s3 < real.s3
    for row in rows:
        assert row.accuracy is not None
        assert row.sensitivity is not None
    assert real.sensitivity >= bicubic.sensitivity  # type: ignore[operator]


def test_noise_is_taken_out_before_a_noisy_one_is_enlarged(
    drawn_eye: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Worker, "engine", Engine(Catalog()), raising=False)
    superres._prepare(Path(), ["bicubic-x2", UNCLEANED])
    cleaned, uncleaned = measure_case(Case(drawn_eye, "hrf", 2, NOISY))
    (good,) = measure_case(Case(drawn_eye, "hrf", 2, GAUSSIAN))
    assert (cleaned.model, uncleaned.model) == ("bicubic-x2", UNCLEANED)
    assert uncleaned.psnr + 2 < cleaned.psnr < good.psnr


def test_a_model_that_takes_noise_out_itself_is_given_the_noisy_picture(
    drawn_eye: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Engine(Catalog())
    card = engine.catalog.card("bicubic-x4")
    own = card.model_copy(update={"config": {**card.config, superres.OWN_CLEANER: 3}})
    monkeypatch.setattr(engine.catalog, "card", lambda name: own)
    monkeypatch.setattr(Worker, "engine", engine, raising=False)
    given: list[np.ndarray] = []
    monkeypatch.setattr(superres, "run_model", lambda _e, _n, small, _f: given.append(small))
    rgb, fov = np.zeros((8, 8, 3), np.float32), np.ones((2, 2), bool)
    taken = np.full((2, 2, 3), 0.3, np.float32)
    for small_by in (GAUSSIAN, AREA, NOISY):
        enlarge = superres._enlarger("t", Case(drawn_eye, "", 4, small_by), rgb, taken, fov)
        assert (enlarge is not None) == (small_by == NOISY)
    assert enlarge is not None
    enlarge(rgb)
    assert given[0] is taken


def test_a_training_enlarges_what_it_was_taught_to(
    drawn_eye: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Engine(Catalog())
    training = engine.catalog.card("bicubic-x4").model_copy(update={"is_shipped": False})
    monkeypatch.setattr(engine.catalog, "card", lambda name: training)
    monkeypatch.setattr(Worker, "engine", engine, raising=False)
    rgb, fov = np.zeros((8, 8, 3), np.float32), np.ones((2, 2), bool)
    enlargers = {
        small_by: superres._enlarger("t", Case(drawn_eye, "", 4, small_by), rgb, rgb, fov)
        for small_by in (GAUSSIAN, AREA, NOISY)
    }
    assert [enlarge is not None for enlarge in enlargers.values()] == [True, False, False]


def test_a_training_joins_the_rows(tmp_path: Path) -> None:
    (tmp_path / "one" / "models").mkdir(parents=True)
    (tmp_path / "two").mkdir()
    assert models_in(tmp_path) == [tmp_path / "one" / "models"]
    assert models_in(None) == []
    titles = titles_of(["srgan-row-x2", "a", "b", "a"], {"a": "A"})
    assert titles == {"a": "A", "b": "b", "srgan-row-x2": "SRGAN x2, row: local saliency"}


@pytest.mark.usefixtures("worker")
def test_the_page_says_who_is_better(drawn_eye: Path, tmp_path: Path) -> None:
    own = measure_case(Case(drawn_eye, "hrf", 2, GAUSSIAN))
    rng = np.random.default_rng(1)
    rows = [
        replace(
            row,
            photograph=f"{n}.png",
            set=name,
            ssim=row.ssim - 0.1 * rng.random(),
            sensitivity=rng.random(),
        )
        for name in ("", "hrf")
        for n in range(4)
        for row in own
    ]
    bicubic = [row for row in rows if row.model == "bicubic-x2"]
    ablation = ["srgan-row-x2", "srgan-row-ledig-x2"]
    rows += [replace(row, model=model) for model in ablation for row in bicubic]
    path = tmp_path / "superres.md"
    titles = {REAL: "the real photograph", SSR: "SSR", "bicubic-x2": "Bicubic x2 1.0"}
    write_page(path, rows, titles | {"srgan-row-x2": "as published", "srgan-row-ledig-x2": "Ledig"})
    text = path.read_text("utf-8")
    assert "## x2: 4 photographs" in text
    assert "## x2: vessels of 4 photographs" in text
    assert text.count("tested against") == 4
    plain, ablated = text.split("## x2, saliency ablated: 4 photographs")
    assert "as published" not in plain
    assert "SSR" not in ablated
    assert "| as published |" in ablated
    assert "## x2, saliency ablated: vessels of 4 photographs" in ablated
    assert "| Bicubic x2 1.0 |" in text
    table = path.with_suffix(".csv")
    write_csv(table, superres.Row, (fixed(row, 5) for row in rows))
    again = read_rows(table, superres.Row)
    assert again[0].accuracy == pytest.approx(rows[0].accuracy, abs=1e-5)


@pytest.mark.usefixtures("worker")
def test_scores_for_a_card_are_gains_over_bicubic(drawn_eye: Path) -> None:
    base = measure_case(Case(drawn_eye, "hrf", 2, GAUSSIAN))[-1]
    better = replace(
        base, model="better", psnr_rgb=base.psnr_rgb + 1.5, ssim=base.ssim + 0.02, sensitivity=1.0
    )
    drawn = [base, better]
    plain = [replace(row, set="") for row in drawn]
    shrunk = [replace(row, small_by=AREA, psnr_rgb=row.psnr_rgb / 2) for row in plain]
    noisy = [replace(row, small_by=NOISY, ssim=row.ssim / 2) for row in plain]
    every = drawn + plain + shrunk + noisy
    found = {what: (value, unit) for what, value, unit in card_scores(every, "better")}
    cleaned = "over bicubic at x2, 1 photographs whose noise DnCNN took out"
    gaussian = "over bicubic at x2, 1 photographs made small by a Gaussian"
    assert base.sensitivity is not None
    assert found == {
        f"PSNR gain {gaussian}": (1.5, "dB"),
        f"SSIM gain {gaussian}": (0.02, ""),
        "PSNR gain over bicubic at x2, 1 photographs shrunk by area": (0.75, "dB"),
        f"PSNR gain {cleaned}": (1.5, "dB"),
        f"SSIM gain {cleaned}": (0.01, ""),
        "Gain in vessel sensitivity over bicubic at x2, 1 photographs with drawn vessels": (
            round(1 - base.sensitivity, 4),
            "",
        ),
    }


def test_unknown_models_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="clahe is no model"):
        superres.measure_superres(tmp_path, tmp_path / "out.md", models=["clahe"])


def test_the_sheet_shows_thin_vessels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    thin, fov = np.zeros((512, 512), bool), np.ones((512, 512), bool)
    cv2.line(canvas := thin.astype(np.uint8), (400, 390), (420, 420), 1, 1)
    rows, columns = thinnest_place(canvas > 0, fov, CUT)
    assert (rows.stop - rows.start, columns.stop - columns.start) == (CUT, CUT)
    assert rows.start <= 390 < 420 < rows.stop
    assert columns.start <= 400 < 420 < columns.stop
    monkeypatch.setattr("trainer.benchmarks.superres_sheet.SIDE", 256)
    monkeypatch.setattr("trainer.benchmarks.superres_sheet.EYES", 2)
    write_sheet(tmp_path / "sheet.jpg", Catalog(), ["bicubic-x4"], 4)
    with Image.open(tmp_path / "sheet.jpg") as sheet:
        assert sheet.size == (2 * CUT * 3, 2 * (CUT * 3 + 18))
