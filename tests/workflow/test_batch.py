from pathlib import Path

import pytest
from fakes import FakeEngine, make_image, make_study

from retinaview.core.image import FundusImage
from retinaview.core.overlay import Subject
from retinaview.core.progress import Cancelled, silent
from retinaview.core.study import Recipe
from retinaview.errors import ImageReadError, ImageWriteError
from retinaview.report.plan import Report
from retinaview.workflow import batch as batch_module
from retinaview.workflow.audit import Audit, audit_files, read_entries
from retinaview.workflow.batch import Batch, Outcome, enhance_files


def load(path: Path) -> FundusImage:
    if "bad" in path.name:
        raise ImageReadError(f"{path.name}: this is no photograph.")
    return make_image(64, 80, path=path)


def run(
    names: list[str], folder: Path, model: str = "quick", **wanted: object
) -> tuple[list[Outcome], list[Outcome]]:
    told: list[Outcome] = []
    batch = Batch(Recipe(model), folder, **wanted)  # type: ignore[arg-type]
    files = [Path("in") / name for name in names]
    return enhance_files(FakeEngine(), load, files, batch, silent, told.append), told


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_bad_file_is_a_line_not_the_end(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "out"
    outcomes, told = run(["a.jpg", "bad.jpg", "c.jpg"], folder)
    assert outcomes == told
    assert [outcome.error for outcome in outcomes] == [
        None,
        "bad.jpg: this is no photograph.",
        None,
    ]
    assert names_in(folder) == ["a_quick.png", "c_quick.png"]
    first = outcomes[0]
    assert first.picture == folder / "a_quick.png"
    assert (first.width, first.height, first.device, first.tiles) == (80, 64, "CPU", 1)
    assert first.seconds is not None
    assert first.seconds > 0


def test_nothing_is_made_where_nothing_came_out(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    outcomes, _ = run(["bad.jpg"], folder)
    assert outcomes[0].picture is None
    assert not folder.exists()


@pytest.mark.parametrize(("model", "words"), [("failing", "no usable"), ("crashing", "the log")])
def test_a_failing_model_is_a_sentence(tmp_path: Path, model: str, words: str) -> None:
    outcomes, _ = run(["a.jpg", "b.jpg"], tmp_path / "out", model)
    assert all(outcome.error is not None and words in outcome.error for outcome in outcomes)
    assert (outcomes[0].defect is not None) is (model == "crashing")
    assert "a defect" not in str(outcomes[0].error)


def test_results_never_collide(tmp_path: Path) -> None:
    outcomes, _ = run(["x/a.jpg", "y/a.jpg", "y/a.png"], tmp_path, with_report=True)
    assert [o.picture.name for o in outcomes if o.picture] == [
        "a_quick.png",
        "a_quick_2.png",
        "a_quick_3.png",
    ]
    assert [o.report.name for o in outcomes if o.report] == [
        "a_quick.pdf",
        "a_quick_2.pdf",
        "a_quick_3.pdf",
    ]


def test_maps_are_written_beside(tmp_path: Path) -> None:
    batch = Batch(Recipe("quick", overlays=("saliency",)), tmp_path, "tiff", with_report=True)
    outcome = enhance_files(FakeEngine(), load, [Path("a.jpg")], batch, silent)[0]
    assert [path.name for path in outcome.maps] == [
        "a_quick_saliency_original.png",
        "a_quick_saliency_processed.png",
    ]
    assert names_in(tmp_path) == sorted(
        ["a_quick.tif", "a_quick.pdf", *(path.name for path in outcome.maps)]
    )


def test_maps_nobody_asked_for_are_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = FakeEngine()
    monkeypatch.setattr(engine, "run", lambda image, recipe, progress: make_study(image, recipe))
    outcome = enhance_files(
        engine, load, [Path("a.jpg")], Batch(Recipe("quick"), tmp_path), silent
    )[0]
    assert outcome.maps == ()
    assert names_in(tmp_path) == ["a_quick.png"]


def test_a_failed_report_takes_its_picture_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise ImageWriteError("the disk is full.")

    monkeypatch.setattr(batch_module, "write_report", fail)
    outcomes, _ = run(["a.jpg"], tmp_path, with_report=True)
    assert outcomes[0].error == "the disk is full."
    assert names_in(tmp_path) == []


def test_cancelling_keeps_what_is_done(tmp_path: Path) -> None:
    fractions: list[float] = []

    def progress(fraction: float, label: str) -> None:
        fractions.append(fraction)
        if label.startswith("b.jpg: Enh"):
            raise Cancelled

    files = [Path("a.jpg"), Path("b.jpg"), Path("c.jpg")]
    outcomes = enhance_files(FakeEngine(), load, files, Batch(Recipe("quick"), tmp_path), progress)
    assert [outcome.source for outcome in outcomes] == [Path("a.jpg")]
    assert names_in(tmp_path) == ["a_quick.png"]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] <= fractions[-1] <= 1


def test_inputs_lying_in_the_output_folder_stay(tmp_path: Path) -> None:
    source = tmp_path / "a_quick.png"
    source.write_bytes(b"photograph")
    batch = Batch(Recipe("quick"), tmp_path)
    outcome = enhance_files(FakeEngine(), load, [tmp_path / "a.jpg", source], batch, silent)[0]
    assert source.read_bytes() == b"photograph"
    assert outcome.picture == tmp_path / "a_quick_2.png"


def test_a_report_shows_maps_of_the_pair_that_are_no_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = FakeEngine()
    engine.catalog._cards["change"] = engine.catalog.card("saliency")
    seen: list[tuple[str, ...]] = []

    def keep(report: Report, path: Path, **_named: object) -> list[Path]:
        seen.append(tuple(overlay.id for overlay in report.study.overlays))
        path.write_bytes(b"%PDF")
        return [path]

    monkeypatch.setattr(batch_module, "write_report", keep)
    wanted = Batch(Recipe("quick"), tmp_path, with_report=True, report_maps=("change", "not-there"))
    outcome = enhance_files(engine, load, [Path("a.jpg")], wanted, silent)[0]
    assert outcome.error is None
    assert seen == [("change",)]
    assert engine.overlaid == [("change", Subject.PAIR)]
    assert names_in(tmp_path) == ["a_quick.pdf", "a_quick.png"]


def test_what_was_done_is_noted_and_that_the_mark_was_left_out(tmp_path: Path) -> None:
    audit = Audit(tmp_path / "data")
    files = [Path("in/a.png"), Path("in/bad.png")]
    for with_mark, key in ((True, None), (False, b"k" * 32)):
        batch = Batch(
            Recipe("quick"), tmp_path / "out", with_report=True, with_mark=with_mark, key=key
        )
        enhance_files(FakeEngine(), load, files, batch, silent, audit=audit)
    (log,) = audit_files(tmp_path / "data")
    entries = [each for each in read_entries(log) if each is not None]
    assert [(e["event"], e.get("mark"), e.get("deidentified")) for e in entries] == [
        ("process", None, None),
        ("export", "no room", False),
        ("report", None, False),
        ("process", None, None),
        ("export", "left out", True),
        ("de-identify", "left out", True),
        ("report", None, True),
        ("de-identify", None, True),
    ]


def test_without_names_files_are_called_by_stand_ins(tmp_path: Path) -> None:
    outcomes, _ = run(["Doe_Jane.png"], tmp_path, with_report=True, key=b"k" * 32)
    assert len(names_in(tmp_path)) == 2
    assert all(name.startswith("RV-") for name in names_in(tmp_path))
    assert any("biometric" in sentence for sentence in outcomes[0].warnings)
