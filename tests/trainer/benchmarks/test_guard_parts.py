from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
from pairs import phantom

from retinaview.catalog import Catalog
from retinaview.metrics import limits
from retinaview.metrics.limits import LIMITS
from trainer.benchmarks.guard_cases import Honest, Mark
from trainer.benchmarks.guard_doubt import CURVES, SHARES, Doubt, draw_curves, sparsify
from trainer.benchmarks.guard_fit import (
    Measured,
    find_limits,
    measure_honest,
    soft_disc,
    write_limits,
)
from trainer.benchmarks.guard_paint import draw_twins, paint_photograph, transplant
from trainer.benchmarks.guard_table import GuardRow, write_guard_table


def test_sparsification_falls_for_a_map_that_knows() -> None:
    rng = np.random.default_rng(0)
    error = rng.random(4000).astype(np.float32)
    knows, guesses = sparsify(error, error), sparsify(error, rng.random(4000).astype(np.float32))
    assert knows[0] == 1
    assert (np.diff(knows) < 0).all()
    assert abs(guesses - 1).max() < 0.15


def test_painted_spots_have_the_contrast_asked_for() -> None:
    image = phantom().image
    for is_dark in (True, False):
        painted, marks = paint_photograph(image.rgb, image.fov, 0.016, 0.3, is_dark, 3)
        assert len(marks) == 3
        for mark in marks:
            at = round(mark.y), round(mark.x), 1
            change = painted[at] / image.rgb[at] - 1
            assert abs(abs(change) - 0.3) < 0.08
            assert (change < 0) == is_dark
    again, _ = paint_photograph(image.rgb, image.fov, 0.016, 0.3, False, 3)
    assert (again == painted).all()


def test_phantom_lesions_come_and_go() -> None:
    twins = draw_twins(5, 256)
    assert twins.lesions
    chosen = list(twins.lesions)[:2]
    brought = transplant(twins.well.rgb, twins, chosen, is_erasing=False)
    taken = transplant(twins.ill.rgb, twins, chosen, is_erasing=True)
    for mask, _ in chosen:
        before, after = twins.well.rgb[..., 1], twins.ill.rgb[..., 1]
        step = abs(float((after - before)[mask].mean()))
        assert abs(float((brought[..., 1] - after)[mask].mean())) < 0.4 * step
        assert abs(float((taken[..., 1] - before)[mask].mean())) < 0.4 * step
    far = twins.well.rgb[:8, :8]
    assert (brought[:8, :8] == far).all()


def test_the_calibrations_spot_darkens_green_most() -> None:
    rgb = np.full((64, 64, 3), 0.5, np.float32)
    mark = Mark(32, 32, 6, 0.4, True)
    painted = soft_disc(rgb, mark, np.random.default_rng(0))
    assert abs(painted[32, 32, 1] - 0.3) < 0.02
    assert painted[32, 32, 0] > painted[32, 32, 1]
    assert np.allclose(painted[0, 0], 0.5)


def test_limits_are_written_into_their_table(tmp_path: Path, monkeypatch: object) -> None:
    copy = tmp_path / "limits.py"
    copy.write_text(Path(limits.__file__).read_text())
    monkeypatch.setattr(limits, "__file__", str(copy))  # type: ignore[attr-defined]
    write_limits({"least_suspicion": 123.4})
    assert '"least_suspicion": 123.4' in copy.read_text()
    assert "123.4" not in str(LIMITS["least_suspicion"])


def test_limits_lie_above_nearly_all_honest_pairs() -> None:
    def pair(number: int) -> Measured:
        share = number / 1000
        vessels = share if number % 2 else None
        return Measured("a", "clahe", "", number, share, share / 2, vessels, vessels, share, (), ())

    found = find_limits([pair(number) for number in range(201)])
    assert found["least_suspicion"] == 192
    assert found["look_structure"] == 0.198
    assert found["stop_structure"] == 0.396
    assert found["look_round_trip"] == 0.901
    assert 0.195 < found["look_vessels_lost"] < 0.199
    assert set(found) <= set(LIMITS)
    without = [replace(pair(number), vessels_lost=None, vessels_new=None) for number in range(9)]
    assert "look_vessels_lost" not in find_limits(without)


def test_calibration_measures_pairs_and_what_is_painted_on_them(drawn_data: Path) -> None:
    honest = Honest(Catalog())
    honest.models = ["unsharp-mask", "clahe", "zhou"]
    rows = list(islice(measure_honest(honest, drawn_data, 1), 4))
    assert [row.model for row in rows] == ["unsharp-mask", "clahe", "zhou", "unsharp-mask"]
    assert [row.code for row in rows] == ["000", "000", "000", "111"]
    assert all(row.vessels_lost is not None for row in rows)
    assert len(rows[0].painted) == len(rows[0].suspicions) > 0
    assert not rows[1].painted


def test_the_page_says_what_was_met(tmp_path: Path) -> None:
    def row(kind: str, warned: bool) -> GuardRow:
        is_honest = kind == "honest"
        verdict = "look" if warned else "clear"
        found = 3 * warned
        return GuardRow(
            source="photograph", name="a", model="clahe", code="000", kind=kind, is_dark=True,
            contrast=0.0 if is_honest else 0.2, size=0.0 if is_honest else 0.008,
            verdict=verdict, warned=warned, false_alarm=is_honest and warned, dust=False,
            painted=0 if is_honest else 3, found=0 if is_honest else found,
            reasons="round_trip" * (is_honest and warned),
        )  # fmt: skip

    out = tmp_path / "guard.md"
    doubts = [Doubt(name, np.linspace(1, 0.5, len(SHARES)), 0.4, 7) for name in CURVES]
    draw_curves(doubts, tmp_path / "guard-doubt.png")
    rows = [row("appeared", True)] * 9 + [row("gone", False)] + [row("honest", False)] * 10
    write_guard_table(out, rows, doubts, 5)
    text = out.read_text()
    assert "met over all contrasts" in text
    assert "at least 0.9 in every cell" in text
    assert "| 20% | 0.90 |" in text
    assert "RV-Net on 7 test photographs" in text
    assert (tmp_path / "guard-doubt.png").stat().st_size > 1000
    assert "Left out" not in text
    write_guard_table(out, [row("appeared", False), row("honest", True)], [], 5, "Left out: a.")
    text = out.read_text()
    assert "**missed**" in text
    assert "**Left out: a.**" in text
    assert "fewer than 0.9 in 1 of 1 cells: contrast 20% at radius 0.8 %" in text
    assert "Reasons: round_trip 1." in text
