import csv
import re
from pathlib import Path

import pytest
from PIL import Image

from retinaview.catalog import Catalog
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics import psnr
from trainer.__main__ import main
from trainer.benchmarks.denoise import DenoiseRow
from trainer.benchmarks.denoise_classical import FILTERS, choose_strengths
from trainer.benchmarks.denoise_page import card_scores, write_page


def row(model: str, photograph: str, value: float, **other: object) -> DenoiseRow:
    given = {
        "photograph": photograph,
        "camera": "idrid",
        "sigma": 25,
        "model": model,
        "weights": "",
        "psnr": value,
        "psnr_fov": value - 1,
        "ssim": 0.9,
        "ssim_fov": 0.88,
        "psnr_red": value,
        "psnr_green": value + 1,
        "psnr_blue": value - 1,
        "thin_vessels": 0.8,
        "spots": 4,
        "spots_kept": 3,
        "strength": None,
        "seconds": 0.5,
        **other,
    }
    return DenoiseRow(**given)  # type: ignore[arg-type]


def rows() -> list[DenoiseRow]:
    values = {"input": 20.0, "ours": 39.0, "worse": 36.0}
    return [
        row(model, f"{number}.jpg", value + 0.1 * number + 0.01 * number**2 * (model == "ours"))
        for model, value in values.items()
        for number in range(8)
    ]


def test_the_best_is_named_and_the_others_are_tested_against_it(tmp_path: Path) -> None:
    write_page(tmp_path / "page.md", rows(), {"ours": "Ours 1.0", "worse": "Worse 1.0", "no": "No"})
    text = (tmp_path / "page.md").read_text("utf-8")
    assert "## Sigma 25, 8 photographs" in text
    assert "| Ours 1.0 | 39.5" in text
    noisy, ours, worse = (
        next(line for line in text.splitlines() if line.startswith(f"| {name}"))
        for name in ("noisy", "Ours", "Worse")
    )
    assert re.match(r"\| noisy input \| 20\.35 \(20\.\d\d to 20\.\d\d\) \| – \|", noisy)
    assert "| best |" in ours
    assert "< 0.001" in worse
    assert "| No |" not in text
    assert "0.750 (24 of 32)" in text


def test_foreign_cameras_and_strengths_are_told_where_there_are_any(tmp_path: Path) -> None:
    measured = [
        row("total-variation", "a", 33.0, camera="srahim", strength=1.2),
        row("total-variation", "b", 31.0, strength=1.2),
    ]
    write_page(tmp_path / "page.md", measured, {"total-variation": "Total variation"})
    text = (tmp_path / "page.md").read_text("utf-8")
    assert "| best | 33.00 (33.00 to 33.00) |" in text
    assert "Strengths: Total variation 1.2 times sigma." in text


def test_scores_for_a_card_say_what_they_are() -> None:
    found = {what: (value, unit) for what, value, unit in card_scores(rows(), "worse")}
    assert found["PSNR, noise of sigma 25 at 512 px, 8 pictures"] == (36.35, "dB")
    assert found["Thin vessels kept, noise of sigma 25 at 512 px, 8 pictures"] == (0.8, "")


@pytest.mark.parametrize("name", FILTERS)
def test_a_classical_filter_takes_noise_away(name: str) -> None:
    image = draw_phantom(2, 128).image
    noisy = degrade(image.rgb, image.fov, "noise25", "100", 1).rgb
    strength = choose_strengths([(image.rgb, noisy)], name, 25)
    _, run, strengths = FILTERS[name]
    gains = {each: psnr(image.rgb, run(noisy, 25, each)) for each in strengths}
    assert gains[strength] == max(gains.values())
    assert gains[strength] > psnr(image.rgb, noisy) + 3


@pytest.mark.long
def test_benchmark_measures_and_keeps(drawn_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "denoise.md"
    command = ["benchmark", "denoise", "--data", str(drawn_data), "--out", str(out)]
    assert main([*command, "--most", "1", "--models", "non-local-means"]) == 0
    with out.with_suffix(".csv").open(encoding="utf-8") as stream:
        first = list(csv.DictReader(stream))
    assert {row["model"] for row in first} == {"input", "non-local-means"}
    assert {row["sigma"] for row in first} == {"15", "25", "50"}
    for line in first:
        if line["model"] == "input":
            assert float(line["psnr"]) < 29
    assert main([*command, "--most", "1", "--models", "total-variation"]) == 0
    with out.with_suffix(".csv").open(encoding="utf-8") as stream:
        second = list(csv.DictReader(stream))
    assert [row for row in second if row["model"] in ("non-local-means", "input")] == first
    assert "| Total variation |" in out.read_text("utf-8")
    with Image.open(tmp_path / "denoise-sheet.jpg") as sheet:
        shipped = [card for card in Catalog().enhancers() if card.task == "denoise"]
        assert sheet.width == (2 + len(shipped)) * 240


def test_missing_photographs_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["benchmark", "denoise", "--data", str(tmp_path), "--out", str(tmp_path / "t.md")]
    assert main(command) == 1
    assert "no photographs in test/clean" in capsys.readouterr().err


def test_unknown_model_is_one_sentence(
    drawn_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["benchmark", "denoise", "--data", str(drawn_data), "--out", str(tmp_path / "t.md")]
    assert main([*command, "--models", "nope"]) == 1
    assert "no model called nope" in capsys.readouterr().err
