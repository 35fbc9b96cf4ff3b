import numpy as np
import pytest

from retinaview.core.overlay import Score, Subject
from retinaview.core.review import Review, Verdict
from trainer.benchmarks.restoration_cost import CostRow
from trainer.benchmarks.restoration_real import RealRow, _reviewed
from trainer.benchmarks.restoration_sections import cost_section, real_section, use_section
from trainer.benchmarks.restoration_table import chance
from trainer.benchmarks.restoration_use import UseRow

NAMES = {"ours": "Ours 1.0", "worse": "Worse 1.0"}


def read_row(model: str, photograph: str, auc: float) -> UseRow:
    return UseRow("chase", photograph, model, "", "vessels", auc=auc, accuracy=0.9, iou=0.6)


def test_recovered_is_the_share_of_what_was_lost() -> None:
    areas = {"clean": 0.98, "input": 0.88, "ours": 0.96, "worse": 0.86}
    rows = [read_row(m, p, a) for m, a in areas.items() for p in ("1.jpg", "2.jpg")]
    text = "\n".join(use_section(rows, NAMES))
    assert "2 photographs" in text
    assert "| as taken | 0.9800 | – |" in text
    assert "| Ours 1.0 | 0.9600 | 80% |" in text
    assert "| Worse 1.0 | 0.8600 | -20% |" in text


def test_discs_stand_apart_by_set() -> None:
    rows = [
        UseRow("idrid", "a", "clean", "", "disc", disc_dice=0.9, mean_iou=0.82),
        UseRow("drishti", "b", "clean", "", "cup", disc_dice=0.95, cup_dice=0.8, mean_iou=0.78),
    ]
    text = "\n".join(use_section(rows, NAMES))
    assert "Discs of idrid, 1 photographs" in text
    assert "| as taken | 0.950 | 0.800 | 0.780 |" in text
    assert "| as taken | 0.900 | – | 0.820 |" in text


def test_real_photographs_are_counted_by_grade_and_verdict() -> None:
    rows = [
        RealRow("a", "idrid", "input", "", "Reject", 0.1),
        RealRow("b", "idrid", "input", "", "Usable", 0.3),
        RealRow("a", "idrid", "ours", "", "Good", 0.8, "clear", 0.97, 0.9, 0.01, 1.0, None),
        RealRow("b", "idrid", "ours", "", "Usable", 0.4, "look", None, None, None, None, None),
    ]
    text = "\n".join(real_section(rows, NAMES))
    assert "| input | 0 / 1 / 1 | 0.20 | – |" in text
    assert "| Ours 1.0 | 1 / 1 / 0 | 0.60 | 1 / 1 / 0 | 97% | 90% | 1% | 100% | – |" in text
    assert "Worse" not in text


def test_cost_says_nothing_of_networks_where_there_is_none() -> None:
    rows = [
        CostRow("ours", "abc", 1_500_000, 3.25, 0.1, 9.0),
        CostRow("worse", "", None, None, 1, 2),
    ]
    text = "\n".join(cost_section(rows, NAMES))
    assert "| Ours 1.0 | 1.50 | 3.2 | 0.10 | 9.0 |" in text
    assert "| Worse 1.0 | – | – | 1.00 | 2.0 |" in text


@pytest.mark.parametrize("section", [use_section, real_section, cost_section])
def test_nothing_measured_is_nothing_written(section) -> None:
    assert section([], NAMES) == []


def test_chance_tells_a_difference_from_noise() -> None:
    rng = np.random.default_rng(0)
    before, noise = rng.normal(25, 3, 40), rng.normal(0, 0.5, 40)
    sure, unsure = chance(before, before + 1 + noise), chance(before, before + noise)
    assert sure is not None
    assert unsure is not None
    assert max(sure) < 1e-4
    assert min(unsure) > 0.01
    assert chance(before, before) is None


def test_percent_of_a_review_become_shares() -> None:
    names = (
        "vessels_kept",
        "thin_vessels_kept",
        "vessels_new",
        "dark_spots_kept",
        "bright_spots_kept",
    )
    values = (95.0, 90.0, 2.0, 100.0, None)
    scores = tuple(
        Score(name, name, Subject.PAIR, value, "%")
        for name, value in zip(names, values, strict=True)
    )
    row = _reviewed(RealRow("a", "idrid", "rv-net", "", "Good"), Review(Verdict.CLEAR, (), scores))
    assert tuple(getattr(row, name) for name in names) == (0.95, 0.9, 0.02, 1.0, None)
    assert row.verdict == "clear"
