import csv
from pathlib import Path

import pytest
from PIL import Image

from retinaview.catalog import Catalog
from retinaview.imaging.phantom import draw_phantom
from trainer.__main__ import main
from trainer.benchmarks.tracking_page import (
    AS_TAKEN,
    ENHANCED,
    PICTURES,
    SECOND,
    SPOILT,
    UNJOINED,
    scores_of,
    write_page,
)


def row(group: str, picture: str, completeness: float | None, correctness: float) -> dict:
    return {
        "model": "vessels",
        "group": group,
        "picture": picture,
        "completeness": completeness,
        "correctness": correctness,
        "trees": 5,
        "joined_gaps": 2,
        "broken_segments": 1,
        "length_px": 900.0,
        "true_length_px": 1000.0,
        "width_px": 4.0,
        "true_width_px": 3.5,
        "tortuosity": None,
        "true_tortuosity": 1.05,
        "seconds": 0.5,
    }


def page(tmp_path: Path, rows: list[dict]) -> str:
    out = tmp_path / "tracking.md"
    write_page(out, rows, {"vessels": "Vessels 1.0"}, "RV-Net 1.0")
    return out.read_text("utf-8")


def test_targets_are_judged_by_the_mean_as_taken(tmp_path: Path) -> None:
    rows = [
        row("chase", AS_TAKEN, 0.8, 0.9),
        row("chase", AS_TAKEN, 0.6, 0.9),
        row("hrf", AS_TAKEN, 0.9, 0.8),
        row("hrf", SPOILT, 0.1, 0.1),
        row("hrf_fullsize", AS_TAKEN, 0.1, 0.1),
    ]
    text = page(tmp_path, rows)
    assert "| completeness ≥ 0.75, all | Vessels 1.0 | 3 | 0.767 | yes |" in text
    assert "| completeness ≥ 0.75, chase | Vessels 1.0 | 2 | 0.700 | **no** |" in text
    assert "| correctness ≥ 0.85, hrf | Vessels 1.0 | 1 | 0.800 | **no** |" in text
    assert "| hrf | spoilt | 1 | 0.100 | 0.100 |" in text
    assert "RV-Net 1.0" in text


def test_the_card_gets_the_means_as_taken() -> None:
    rows = [
        row("chase", AS_TAKEN, 0.8, 0.9),
        row("chase", AS_TAKEN, 0.6, 0.9),
        row("chase", SPOILT, 0.1, 0.1),
        row("hrf", AS_TAKEN, None, 0.8),
    ]
    assert scores_of(rows) == [
        ("Completeness of vessels followed, chase, 2 pictures", 0.7, ""),
        ("Correctness of vessels followed, chase, 2 pictures", 0.9, ""),
        ("Correctness of vessels followed, hrf, 1 pictures", 0.8, ""),
    ]


def test_what_was_not_measured_is_a_dash(tmp_path: Path) -> None:
    text = page(tmp_path, [row("chase", AS_TAKEN, None, 0.9)])
    assert "| chase | as taken | 1 | – | 0.900 |" in text
    assert "completeness ≥ 0.75, all" not in text
    assert "| chase | 0.90 | 4.00 | 3.50 | – | 1.050 | 0.50 |" in text


def test_missing_photographs_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "t.md")
    arguments = ["benchmark", "tracking", "--data", str(tmp_path), "--out", out, "--models"]
    assert main([*arguments, "clahe"]) == 1
    assert "no photographs in test/vessels" in capsys.readouterr().err


@pytest.mark.long
def test_drawn_eyes_are_measured_in_every_treatment(tmp_path: Path) -> None:
    if "vessels" not in {card.id for card in Catalog().overlays()}:
        pytest.skip("There is no vessel model.")
    phantom = draw_phantom(7, 512)
    folder = tmp_path / "test" / "vessels" / "chase"
    pixels = (phantom.image.rgb * 255).round().astype("uint8")
    for name, made in (
        ("images", Image.fromarray(pixels)),
        ("masks", Image.fromarray(phantom.masks["vessels"])),
        ("masks_2nd_observer", Image.fromarray(phantom.masks["vessels"])),
    ):
        (folder / name).mkdir(parents=True)
        made.save(folder / name / "chase_1.png")
    out = tmp_path / "tracking.md"
    assert main(["benchmark", "tracking", "--data", str(tmp_path), "--out", str(out)]) == 0
    with out.with_suffix(".csv").open(encoding="utf-8") as stream:
        rows = {each["picture"]: each for each in csv.DictReader(stream)}
    assert set(rows) == set(PICTURES)
    assert float(rows[SECOND]["completeness"]) == float(rows[SECOND]["correctness"]) == 1
    assert float(rows[AS_TAKEN]["correctness"]) > 0.8
    assert float(rows[AS_TAKEN]["length_px"]) >= float(rows[UNJOINED]["length_px"])
    assert float(rows[SPOILT]["completeness"]) < float(rows[AS_TAKEN]["completeness"])
    assert ENHANCED in rows
