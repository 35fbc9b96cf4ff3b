from pathlib import Path

import numpy as np
from pairs import phantom

from retinaview.metrics import limits
from retinaview.metrics.limits import LIMITS
from trainer.benchmarks.guard_cases import Mark
from trainer.benchmarks.guard_doubt import CURVES, SHARES, Doubt, draw_curves, sparsify
from trainer.benchmarks.guard_fit import soft_disc, write_limits
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
        )  # fmt: skip

    out = tmp_path / "guard.md"
    doubts = [Doubt(name, np.linspace(1, 0.5, len(SHARES)), 0.4) for name in CURVES]
    draw_curves(doubts, tmp_path / "guard-doubt.png")
    rows = [row("appeared", True)] * 9 + [row("gone", False)] + [row("honest", False)] * 10
    write_guard_table(out, rows, doubts, 5)
    text = out.read_text()
    assert "met over all contrasts" in text
    assert "| 20% | 0.90 |" in text
    assert (tmp_path / "guard-doubt.png").stat().st_size > 1000
    write_guard_table(out, [row("appeared", False), row("honest", True)], [], 5)
    assert "**missed**" in out.read_text()
