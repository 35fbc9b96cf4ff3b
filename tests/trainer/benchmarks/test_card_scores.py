from pathlib import Path

import pytest

from retinaview.catalog import read_card
from trainer.benchmarks.card_scores import restoration_scores, write_scores

CARD = """
# a comment that stays
title = "Test"
task = "restore"
method = "m"
summary = "a test"
intended_use = "tests"
limitations = "all"
licence = "Apache-2.0"
source = "none"

[[scores]]
what = "old"
value = 1.0
command = "none"
"""


def row(
    model: str, code: str, psnr: float, ssim: float, camera: str = "srahim"
) -> dict[str, object]:
    return {
        "photograph": f"{camera}_1.jpg",
        "seed": 0,
        "camera": camera,
        "source": "clean",
        "side": 512,
        "code": code,
        "model": model,
        "psnr": psnr,
        "ssim": ssim,
    }


ROWS = [
    row("input", "111", 20.0, 0.8),
    row("m", "111", 26.5, 0.9),
    row("input", "000", 99.0, 1.0),
    row("m", "000", 50.0, 0.99),
    row("input", "111", 22.0, 0.8, "idrid"),
    row("m", "111", 23.0, 0.85, "idrid"),
]


def test_gains_are_over_the_input_and_apart_by_camera() -> None:
    found = {what: value for what, value, _ in restoration_scores(ROWS, "m")}
    assert found == {
        "PSNR (at most 60) to good photographs left untouched, foreign cameras, 1 pictures": 50.0,
        "PSNR gain, cofe-release 111 at 512 px, foreign cameras, 1 pictures": 6.5,
        "SSIM gain, cofe-release 111 at 512 px, foreign cameras, 1 pictures": 0.1,
        "PSNR gain, cofe-release 111 at 512 px, training camera, 1 pictures": 1.0,
        "SSIM gain, cofe-release 111 at 512 px, training camera, 1 pictures": 0.05,
    }


def test_only_the_scores_of_a_card_change(tmp_path: Path) -> None:
    path = tmp_path / "m" / "model.toml"
    path.parent.mkdir()
    path.write_text(CARD, "utf-8")
    before = read_card(path)
    write_scores(before, ROWS, "some command")
    after = read_card(path)
    assert "# a comment that stays" in path.read_text("utf-8")
    assert len(after.scores) == 5
    assert {score.command for score in after.scores} == {"some command"}
    assert after.model_copy(update={"scores": ()}) == before.model_copy(update={"scores": ()})
    assert after.scores[1].value == pytest.approx(6.5)
