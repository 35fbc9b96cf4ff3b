"""The gate: intervals by patient, verdicts, the guard suite, and the report in the folder."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from drawn_sets import SMALL_RECIPE, save_eyes

from retinaview import paths
from retinaview.catalog import read_card
from retinaview.core.image import Mask, Rgb
from retinaview.errors import OptionError
from trainer.__main__ import main
from trainer.clinic.check import Parting, check_folders
from trainer.clinic.gathering import Folders
from trainer.gate.comparing import Compared, Measured, compare
from trainer.gate.models import Model
from trainer.gate.suite import Guarded, lesion_contrast
from trainer.gate.verdict import Verdict, judge

Change = Callable[[Rgb], Rgb]


def rows(*differences: float, patients: int = 8) -> list[Measured]:
    return [
        Measured(f"p{number}", "PSNR", 20.0 + number + difference, 20.0 + number)
        for number in range(patients)
        for difference in differences
    ]


def test_patients_are_compared_with_themselves() -> None:
    (found,) = compare(rows(0.9, 1.1), {"PSNR": "dB"})
    assert found.difference == pytest.approx(1.0)
    assert found.low == pytest.approx(found.high)  # the same in every patient
    assert found.is_better
    assert not compare(rows(-0.5, 0.5), {"PSNR": "dB"})[0].is_better
    assert compare(rows(-1.0), {"PSNR": "dB"})[0].is_worse
    assert not compare(rows(1.0, patients=2), {"PSNR": "dB"})[0].is_better


def test_intervals_are_as_wide_as_patients_differ() -> None:
    rng = np.random.default_rng(5)
    noisy = [Measured(f"p{n}", "PSNR", float(rng.normal(0.2, 1.0)), 0.0) for n in range(40)]
    (found,) = compare(noisy, {"PSNR": "dB"})
    assert found.high - found.low == pytest.approx(4 * 1.0 / 40**0.5, rel=0.25)
    assert compare(noisy, {"PSNR": "dB"}) == [found]


def measure(name: str, low: float, high: float, patients: int = 9) -> Compared:
    return Compared(name, "dB", 20 + (low + high) / 2, 20, low, high, patients)


def guarded(value: float) -> Guarded:
    return Guarded("contrast of lesions kept", "", value, 0.9, 0.85, "it weakens lesions")


@pytest.mark.parametrize(
    ("low", "high", "patients", "other", "kept", "verdict", "says"),
    [
        (0.3, 0.9, 9, (0.0, 0.1), 0.9, Verdict.BETTER, "+0.60 dB higher"),
        (-0.1, 0.9, 9, (0.0, 0.1), 0.9, Verdict.NOT_BETTER, "may be chance"),
        (-0.9, -0.1, 9, (0.0, 0.1), 0.9, Verdict.NOT_BETTER, "is lower"),
        (0.3, 0.9, 2, (0.0, 0.1), 0.9, Verdict.NOT_BETTER, "Patients held out: 2"),
        (0.3, 0.9, 9, (-0.2, -0.1), 0.9, Verdict.NOT_BETTER, "SSIM got worse"),
        (0.3, 0.9, 9, (0.0, 0.1), 0.5, Verdict.REFUSED, "it weakens lesions"),
    ],
)
def test_verdicts_say_why(
    low: float,
    high: float,
    patients: int,
    other: tuple[float, float],
    kept: float,
    verdict: Verdict,
    says: str,
) -> None:
    measures = [measure("PSNR", low, high, patients), measure("SSIM", *other)]
    judged = judge(measures, [guarded(kept)])
    assert judged.verdict is verdict
    assert says in " ".join(judged.reasons)


def test_what_speaks_against_it_from_the_outset_refuses_it() -> None:
    judged = judge([measure("PSNR", 0.3, 0.9)], [guarded(0.9)], ("It has seen them.",))
    assert (judged.verdict, judged.reasons) == (Verdict.REFUSED, ("It has seen them.",))


def test_lesions_that_are_wiped_away_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from retinaview.imaging.phantom import draw_phantom

    eye = draw_phantom(3, 256, lesions=True)
    model = Model.of("clahe")

    def unchanged(self: Model, rgb: Rgb, fov: Mask, tile_px: int | None = None) -> Rgb:
        return rgb

    def wiped(self: Model, rgb: Rgb, fov: Mask, tile_px: int | None = None) -> Rgb:
        smooth = np.array(rgb)
        smooth[eye.masks["lesions"]] = rgb[fov].mean(0)
        return smooth

    monkeypatch.setattr(Model, "enhance", unchanged)
    assert lesion_contrast(model, eye) == pytest.approx(1.0)
    monkeypatch.setattr(Model, "enhance", wiped)
    assert lesion_contrast(model, eye) < 0.6


@pytest.fixture
def small_suite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainer.gate.suite.SIDE", 128)
    monkeypatch.setattr("trainer.gate.suite.EYES", 1)
    monkeypatch.setattr("trainer.gate.suite.SEAM_SIDE", 128)


@pytest.mark.usefixtures("small_suite")
def test_the_gate_writes_its_report_into_the_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prepared = tmp_path / "set.json"
    check_folders(Folders((save_eyes(tmp_path / "eyes", range(5)),))).write(prepared)
    candidate = tmp_path / "models" / "ours"
    candidate.mkdir(parents=True)
    card = (paths.shipped_models() / "dncnn-green" / "model.toml").read_text("utf-8")
    (candidate / "model.toml").write_text(card, "utf-8")
    weights = paths.shipped_models() / "dncnn-green" / "weights.safetensors"
    (candidate / weights.name).write_bytes(weights.read_bytes())
    asked = ["gate", str(candidate), "--against", "dncnn-green", "--set", str(prepared)]
    assert main([*asked, "--also", str(prepared), "--most", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["kind"], told["verdict"]) == ("gate", "refused")
    assert "does not say what it was trained on" in told["reasons"][0]
    facts = json.loads((candidate / "gate.json").read_text("utf-8"))
    assert facts["candidate"]["sha256"] == read_card(candidate / "model.toml").sha256
    assert [each["name"] for each in facts["measures"]] == ["PSNR", "SSIM"]
    assert all(each["is_passed"] for each in facts["suite"])
    assert facts["beside"][0]["set"] == "set"
    page = (candidate / "gate.md").read_text("utf-8")
    assert "Guard suite" in page
    made = read_card(candidate / "model.toml", is_shipped=False)
    assert made.gate.startswith("Refused beside")
    assert made.scores[0].what.startswith("PSNR, 1 held-out patients")
    assert main(["gate", str(candidate), "--against", "rv-net", "--set", str(prepared)]) == 1
    assert "do different things" in capsys.readouterr().err


def test_what_cannot_be_judged_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prepared = tmp_path / "set.json"
    check_folders(Folders((save_eyes(tmp_path / "eyes", range(3)),))).write(prepared)
    with pytest.raises(OptionError, match="holds no model"):
        Model.of(str(tmp_path))
    assert main(["gate", "nowhere", "--against", "rv-net", "--set", str(prepared)]) == 1
    assert "no model called nowhere" in capsys.readouterr().err
    asked = ["gate", str(paths.shipped_models() / "vessels"), "--against", "vessels"]
    assert main([*asked, "--set", str(prepared)]) == 1
    assert "is measured on photographs with their vessels drawn" in capsys.readouterr().err


@pytest.mark.usefixtures("small_suite")
def test_a_candidate_is_judged_by_the_set_it_was_trained_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe, prepared, run = tmp_path / "small.toml", tmp_path / "set.json", tmp_path / "run"
    recipe.write_text(SMALL_RECIPE, "utf-8")
    check_folders(Folders((save_eyes(tmp_path / "eyes", range(4)),))).write(prepared)
    assert main(["fit", str(recipe), "--set", str(prepared), "--out", str(run)]) == 0
    candidate = run / "models" / "small-own"
    for name in ("training.json", "card.md", "curves.jsonl"):
        assert str(tmp_path) not in (candidate / name).read_text("utf-8")
    record = json.loads((candidate / "training.json").read_text("utf-8"))
    assert record["data"]["parts"]["held-out"] == {"photographs": 1, "patients": 1}
    assert (record["seed"], record["run"]["steps"]) == (5, 12)
    asked = ["gate", str(candidate), "--against", "dncnn-green", "--set"]
    assert main([*asked, str(prepared), "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert "trained" not in " ".join(told["reasons"])
    other = tmp_path / "other.json"
    check_folders(Folders((tmp_path / "eyes",)), parting=Parting(seed=7)).write(other)
    assert main([*asked, str(other), "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["verdict"] == "refused"
    assert "trained from another set" in told["reasons"][0]
