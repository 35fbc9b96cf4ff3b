from pathlib import Path
from typing import Any

import pytest

from retinaview.imaging.phantom import draw_phantom
from trainer.benchmarks import vessels_page
from trainer.benchmarks.vessels import Case, shrink_to_small, spoil


def make_row(model: str, name: str, condition: str, photograph: str, f1: float) -> dict[str, Any]:
    row: dict[str, Any] = dict.fromkeys(vessels_page.MEASURES, 0.9)
    return row | {
        "model": model,
        "weights": "abc",
        "threshold": 0.45,
        "set": name,
        "condition": condition,
        "photograph": photograph,
        "width": 999,
        "fov_share": 0.7,
        "f1": f1,
        "auc": 0.979,
        "seconds": 0.1,
    }


@pytest.fixture
def rows() -> list[dict[str, Any]]:
    found = []
    for model, good, poor in (("vessels", 0.82, 0.78), ("vessels-plain", 0.8, 0.7)):
        for photograph in ("a.jpg", "b.jpg", "pooled"):
            found.append(make_row(model, "chase", "as taken", photograph, good))
            found.append(make_row(model, "chase", "cofe-release 111", photograph, poor))
    found.append(make_row("vessels-without-hrf", "hrf", "as taken", "c.jpg", 0.75))
    for side, f1 in ((512, 0.7), (1024, 0.74)):
        found.append(make_row("vessels", "phantoms", f"{side} px", "phantom_0", f1))
    return found


def test_the_page_says_what_was_reached_and_missed(
    rows: list[dict[str, Any]], tmp_path: Path
) -> None:
    out = tmp_path / "vessels.md"
    vessels_page.write_page(out, rows)
    text = out.read_text("utf-8")
    assert "| CHASE_DB1 | 2 | 0.820" in text
    assert "**missed: AUC**" in text
    assert "| reached |" in text
    assert "| 0.40 |" in text
    assert "differs by 0.040" in text
    assert "pooled" in text
    assert "LES-AV" not in text


def test_a_card_gets_the_means_of_its_own_model(rows: list[dict[str, Any]]) -> None:
    found = {what: value for what, value, _ in vessels_page.scores_of(rows, "vessels")}
    assert found["F1 of vessels, CHASE_DB1, as taken, 2 pictures"] == 0.82
    assert found["AUC of vessels, phantoms, 512 px, 1 pictures"] == 0.979
    assert not any("HRF" in what for what in found)


def test_unknown_is_a_dash(rows: list[dict[str, Any]], tmp_path: Path) -> None:
    for row in rows:
        row["thin_sensitivity"] = None
    vessels_page.write_page(tmp_path / "vessels.md", rows)
    assert "| – |" in (tmp_path / "vessels.md").read_text("utf-8")


def test_cases_are_spoilt_and_shrunk_with_their_vessels() -> None:
    phantom = draw_phantom(3, 700)
    case = Case("chase", "as taken", "a.jpg", phantom.image, phantom.masks["vessels"])
    poor, small = spoil(case), shrink_to_small(case)
    assert (poor.image.rgb != case.image.rgb).any()
    assert (spoil(case).image.rgb == poor.image.rgb).all()
    assert poor.drawn is case.drawn
    assert small.image.width == 565
    assert small.drawn.shape == small.image.fov.shape == (565, 565)
    assert small.image.rgb[small.drawn, 1].mean() < small.image.rgb[small.image.fov, 1].mean()
