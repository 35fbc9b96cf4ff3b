import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fakes import make_classes, make_quality
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from retinaview.app.overlay_desk import NO_RESULT
from retinaview.app.session import Session
from retinaview.app.settings import SettingsFile
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Subject
from retinaview.core.study import Recipe, Study
from retinaview.errors import ImageReadError, RunError
from retinaview.workflow.audit import Audit, audit_files, read_entries

WAIT_MS = 5000
ONE, TWO = Path("/photographs/one.png"), Path("/photographs/two.png")


def add_overlay(engine: Any, overlay_id: str, method: str) -> None:
    card = engine.catalog.card("saliency")
    fields = {"id": overlay_id, "title": overlay_id.capitalize(), "method": method}
    engine.catalog._cards[overlay_id] = card.model_copy(update=fields)


def opened(qtbot: QtBot, session: Session, *paths: Path) -> None:
    with qtbot.waitSignal(session.image_changed, timeout=WAIT_MS):
        session.open(paths)
    qtbot.waitUntil(lambda: not session.reader.is_listing, timeout=WAIT_MS)


def enhanced(qtbot: QtBot, session: Session, model: str = "quick") -> Study:
    session.choose_model(model)
    with qtbot.waitSignal(session.running_changed, check_params_cb=lambda on: not on):
        session.enhance_shown()
    assert session.study is not None
    return session.study


def test_a_photograph_opens_as_it_is(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session, ONE)
    assert session.image is not None
    assert session.image.source.name == "one.png"
    assert session.study is None
    assert session.settings.recent_files == (str(ONE),)


def test_latest_wins(qtbot: QtBot, session: Session, fundus: FundusImage) -> None:
    shown: list[Study] = []
    session.study_changed.connect(shown.append)
    with qtbot.waitSignal(session.study_changed, timeout=WAIT_MS):
        session.enhance(fundus, Recipe("slow"))
        session.enhance(fundus, Recipe("quick"))
    assert [study.recipe.enhancer for study in shown] == ["quick"]


def test_opening_does_not_wait_for_a_run(qtbot: QtBot, session: Session, engine: Any) -> None:
    opened(qtbot, session, ONE)
    session.choose_model("slow")
    session.enhance_shown()
    qtbot.waitUntil(engine.entered.is_set)
    opened(qtbot, session, TWO)
    assert session.image is not None
    assert session.image.source.name == "two.png"


def test_a_late_study_is_not_shown_on_another_photograph(
    qtbot: QtBot, session: Session, engine: Any
) -> None:
    opened(qtbot, session, ONE)
    session.choose_model("slow")
    session.enhance_shown()
    qtbot.waitUntil(engine.entered.is_set)
    opened(qtbot, session, TWO)
    assert not session.is_running
    engine.gate.set()
    assert enhanced(qtbot, session, "quick").image.source.name == "two.png"


def test_cancel_leaves_the_last_study(qtbot: QtBot, session: Session, engine: Any) -> None:
    opened(qtbot, session, ONE)
    first = enhanced(qtbot, session)
    engine.entered.clear()
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    session.choose_model("slow")
    session.enhance_shown()
    qtbot.waitUntil(engine.entered.is_set)
    with qtbot.waitSignal(session.running_changed):
        session.cancel()
    qtbot.waitUntil(lambda: session._long.is_idle)
    assert session.study is first
    assert failures == []


@pytest.mark.parametrize(
    ("model", "kind"), [("failing", RunError), ("crashing", ZeroDivisionError)]
)
def test_a_failing_run_leaves_the_last_study(
    qtbot: QtBot, session: Session, model: str, kind: type[Exception]
) -> None:
    opened(qtbot, session, ONE)
    first = enhanced(qtbot, session)
    with qtbot.waitSignal(session.failed) as told:
        enhanced(qtbot, session, model)
    assert isinstance(told.args[0], kind)
    assert session.study is first
    assert not session.is_running


def test_a_bad_file_leaves_the_last_study_and_the_worklist(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session, ONE)
    first = enhanced(qtbot, session)
    with qtbot.waitSignal(session.failed) as told:
        session.open([Path("/photographs/bad.txt")])
    assert str(told.args[0]) == "bad.txt: not a photograph that can be opened."
    assert session.study is first
    assert session.image is first.image
    lines = [(line.path.name, line.problem) for line in session.reader.worklist]
    assert lines == [("one.png", ""), ("bad.txt", str(told.args[0]))]
    assert session.reader.opening is None


def test_bad_files_among_many_are_told_once(qtbot: QtBot, session: Session) -> None:
    names = ["one.png", "bad1.png", "bad2.png", "two.png"]
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    with qtbot.waitSignal(session.failed):
        session.open([Path("/photographs") / name for name in names])
    readable = [line.path.name for line in session.reader.worklist if not line.problem]
    assert readable == ["one.png", "two.png"]
    assert [str(error) for error in failures] == [
        "2 files could not be opened. The first: bad1.png: not a photograph that can be opened."
    ]


def test_the_photograph_asked_for_last_wins(qtbot: QtBot, session: Session, disk: Any) -> None:
    shown: list[str] = []
    session.image_changed.connect(lambda image: shown.append(image.source.name))
    session.open([Path("/photographs/late.png")])
    session.open([TWO])
    disk.gate.set()
    qtbot.waitUntil(lambda: session.reader.is_idle)
    assert shown == ["two.png"]
    assert [line.thumbnail is not None for line in session.reader.worklist] == [True, True]


def test_a_folder_is_opened_by_name(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    for name in ("b.JPG", "a.png", "notes.txt"):
        (tmp_path / name).touch()
    opened(qtbot, session, tmp_path)
    assert [line.path.name for line in session.reader.worklist] == ["a.png", "b.JPG"]
    assert session.path == tmp_path / "a.png"


def test_an_empty_folder_is_said(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.failed) as told:
        session.open([tmp_path])
    assert isinstance(told.args[0], ImageReadError)


def test_stepping_stays_within_the_worklist(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session, ONE, TWO)
    session.step(-1)
    assert session.path == ONE
    with qtbot.waitSignal(session.image_changed):
        session.step(1)
    assert session.path == TWO
    session.step(1)
    assert session.path == TWO


def test_going_back_shows_the_study_again(qtbot: QtBot, session: Session, disk: Any) -> None:
    opened(qtbot, session, ONE, TWO)
    first = enhanced(qtbot, session)
    qtbot.waitUntil(lambda: session.reader.is_idle)
    with qtbot.waitSignal(session.image_changed):
        session.step(1)
    assert session.study is None
    read = len(disk.read)
    session.step(-1)
    assert session.study is first
    assert len(disk.read) == read


def test_lanes(qtbot: QtBot, session: Session, engine: Any, disk: Any) -> None:
    opened(qtbot, session, ONE)
    session.overlays.want("saliency", True)
    enhanced(qtbot, session)
    qtbot.waitUntil(lambda: not session.overlays.is_computing)
    assert set(disk.threads) == {"interactive"}
    assert set(engine.threads) == {"long"}
    assert QThread.currentThread().objectName() not in {"interactive", "long"}


def test_the_engine_is_made_with_the_first_photograph(
    qtbot: QtBot, make_session: Callable[[], Session], engine: Any
) -> None:
    session = make_session()
    assert engine.threads == []
    opened(qtbot, session, ONE)
    qtbot.waitUntil(lambda: not session.quality.state.is_running)
    assert engine.threads == ["long"]


def test_a_photograph_is_graded_once(
    qtbot: QtBot, make_session: Callable[[], Session], engine: Any
) -> None:
    session = make_session()
    opened(qtbot, session, ONE, TWO)
    qtbot.waitUntil(lambda: not session.quality.state.is_running)
    assert session.quality.of(ONE) == make_quality()
    assert session.quality.of(TWO) is None
    session.step(1)
    qtbot.waitUntil(lambda: session.quality.of(TWO) is not None)
    session.step(-1)
    assert session.quality.state.quality == make_quality()
    assert engine.graded == [ONE.name, TWO.name]


def test_a_photograph_left_before_its_grade_is_dropped(
    qtbot: QtBot, session: Session, engine: Any
) -> None:
    doubtful = Path("/photographs/doubtful.png")
    opened(qtbot, session, doubtful, ONE)
    assert session.quality.state.is_running
    session.step(1)
    qtbot.waitUntil(lambda: session.quality.of(ONE) is not None)
    assert session.quality.of(doubtful) is None
    assert engine.graded == [ONE.name]


def test_a_grade_that_failed_is_said_in_its_panel_alone(qtbot: QtBot, session: Session) -> None:
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    opened(qtbot, session, Path("/photographs/ungraded.png"))
    qtbot.waitUntil(lambda: not session.quality.state.is_running)
    assert session.quality.state.problem == "The field is too small to be graded."
    assert failures == []


def test_a_run_does_not_wait_for_maps(qtbot: QtBot, session: Session, engine: Any) -> None:
    opened(qtbot, session, Path("/photographs/doubtful.png"))
    qtbot.waitUntil(lambda: engine.threads != [])  # the grade is under way
    session.overlays.want("saliency", True)
    session.choose_model("quick")
    session.enhance_shown()
    with qtbot.waitSignal(session.study_changed):
        engine.gate.set()
    assert ("saliency", Subject.ORIGINAL) not in engine.overlaid


def test_several_maps_are_drawn_and_one_of_both_pictures_waits_for_the_result(
    qtbot: QtBot, session: Session, engine: Any
) -> None:
    add_overlay(engine, "structure", "pair")
    opened(qtbot, session, ONE)
    session.overlays.toggle("structure")
    session.overlays.toggle("saliency")
    session.overlays.toggle("not-there")
    qtbot.waitUntil(lambda: not session.overlays.is_computing)
    assert session.overlays.wanted == ("structure", "saliency")
    assert session.overlays.state("structure").problem == NO_RESULT
    session.overlays.want("structure", False)
    enhanced(qtbot, session)
    session.overlays.want("structure", True)
    qtbot.waitUntil(lambda: not session.overlays.is_computing)
    assert [o.subject for o in session.overlays.state("structure").found] == [Subject.PAIR]
    ids = {s: [o.id for o in session.overlays.shown(s)] for s in Subject}
    assert ids == {
        Subject.ORIGINAL: ["saliency"],
        Subject.PROCESSED: ["saliency", "structure"],
        Subject.PAIR: ["structure"],
    }


def test_classes_of_both_pictures_lie_on_both(
    qtbot: QtBot, session: Session, engine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_overlay(engine, "structure", "pair")
    monkeypatch.setattr(
        engine, "overlay", lambda _id, source, _subject, _progress: make_classes(source.image)
    )
    opened(qtbot, session, ONE)
    enhanced(qtbot, session)
    session.overlays.want("structure", True)
    qtbot.waitUntil(lambda: not session.overlays.is_computing)
    assert all(len(session.overlays.shown(subject)) == 1 for subject in Subject)


def test_a_map_that_failed_says_why_and_is_tried_again_when_asked(
    qtbot: QtBot, session: Session, engine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        engine.overlaid.append("failed")
        raise RunError("The field is too small.")

    monkeypatch.setattr(engine, "overlay", fail)
    opened(qtbot, session, ONE)
    with qtbot.waitSignal(session.failed):
        session.overlays.want("saliency", True)
    qtbot.waitUntil(lambda: not session.overlays.is_computing)
    assert session.overlays.state("saliency").problem == "The field is too small."
    assert engine.overlaid == ["failed"]
    session.overlays.want("saliency", False)
    with qtbot.waitSignal(session.failed):
        session.overlays.want("saliency", True)
    assert engine.overlaid == ["failed", "failed"]


def test_options_reach_the_recipe_and_are_remembered(
    qtbot: QtBot, make_session: Callable[[], Session], engine: Any
) -> None:
    session = make_session()
    opened(qtbot, session, ONE)
    session.choose_model("clahe")
    session.set_option("channel", "green")
    session.choose_device("cpu")
    study = enhanced(qtbot, session, "clahe")
    assert study.provenance.options == {"channel": "green"}
    assert session.recipe() == Recipe("clahe", {"channel": "green"}, device="cpu")
    session.close()
    again = make_session()
    assert again.recipe() == Recipe("clahe", {"channel": "green"}, device="cpu")
    again.reset_options()
    assert again.options == {"channel": "all"}


def test_a_remembered_option_that_no_longer_fits_is_dropped(session: Session) -> None:
    session.choose_model("clahe")
    session.change(options={"clahe": {"channel": "violet"}})
    assert session.options == {"channel": "all"}


def test_a_remembered_model_that_is_gone_gives_the_default(session: Session) -> None:
    session.change(model="sold-last-year")
    assert session.card is not None
    assert session.card.id == "rv-net"


def test_an_overlay_is_drawn_on_both_pictures_once(
    qtbot: QtBot, session: Session, engine: Any
) -> None:
    opened(qtbot, session, ONE)
    session.overlays.want("saliency", True)
    qtbot.waitUntil(lambda: session.overlays.shown(Subject.ORIGINAL) != [])
    assert session.overlays.shown(Subject.PROCESSED) == []
    session.overlays.want("saliency", False)
    assert session.overlays.shown(Subject.ORIGINAL) == []
    enhanced(qtbot, session)
    session.overlays.want("saliency", True)
    qtbot.waitUntil(lambda: session.overlays.shown(Subject.PROCESSED) != [])
    assert engine.overlaid == [
        ("saliency", Subject.ORIGINAL),
        ("saliency", Subject.PROCESSED),
    ]


def test_an_overlay_that_is_on_comes_with_the_study(
    qtbot: QtBot, session: Session, engine: Any
) -> None:
    opened(qtbot, session, ONE)
    session.overlays.want("saliency", True)
    study = enhanced(qtbot, session)
    assert study.overlay("saliency", Subject.PROCESSED) is not None
    assert ("saliency", Subject.PROCESSED) not in engine.overlaid


def test_an_overlay_switched_off_while_it_waits_is_not_computed(
    qtbot: QtBot, session: Session, engine: Any
) -> None:
    opened(qtbot, session, ONE)
    session.choose_model("slow")
    session.enhance_shown()
    session.overlays.want("saliency", True)
    session.overlays.want("saliency", False)
    with qtbot.waitSignal(session.study_changed):
        engine.gate.set()
    assert engine.overlaid == []


def test_the_report_shows_what_was_computed_since(
    qtbot: QtBot, session: Session, tools: Any, tmp_path: Path
) -> None:
    written: list[Study] = []
    object.__setattr__(
        tools, "write_report", lambda report, path, sources, key: written.append(report.study)
    )
    opened(qtbot, session, ONE)
    enhanced(qtbot, session)
    session.overlays.want("saliency", True)
    qtbot.waitUntil(lambda: not session.overlays.is_computing)
    with qtbot.waitSignal(session.written):
        session.write_report(tmp_path / "report.pdf")
    assert written[0].overlay("saliency", Subject.PROCESSED) is not None


def test_the_report_shows_the_maps_of_the_pair_that_nobody_looked_at(
    qtbot: QtBot, session: Session, engine: Any, tools: Any, tmp_path: Path
) -> None:
    add_overlay(engine, "change", "pair")
    written: list[Study] = []
    object.__setattr__(
        tools, "write_report", lambda report, path, sources, key: written.append(report.study)
    )
    opened(qtbot, session, ONE)
    enhanced(qtbot, session)
    with qtbot.waitSignal(session.written):
        session.write_report(tmp_path / "report.pdf")
    assert written[0].overlay("change", Subject.PAIR) is not None
    assert engine.overlaid.count(("change", Subject.PAIR)) == 1


def test_a_picture_is_written_in_the_long_lane(
    qtbot: QtBot, session: Session, disk: Any, tmp_path: Path
) -> None:
    opened(qtbot, session, ONE)
    enhanced(qtbot, session)
    with qtbot.waitSignal(session.written) as told:
        session.export_picture(tmp_path / "one.png")
    assert told.args == [tmp_path / "one.png"]
    assert (tmp_path / "one.png").read_text() == "Quick 1.0"
    assert disk.threads[-1] == "long"
    assert session.settings.export_folder == str(tmp_path)


def test_an_opened_photograph_is_not_written_over(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session, ONE, TWO)
    study = enhanced(qtbot, session)
    with qtbot.waitSignal(session.failed) as told:
        session.export_picture(TWO)
    assert str(told.args[0]) == "two.png: this is a photograph that was opened."
    assert session.study is study


def test_nothing_to_write_before_a_run(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    opened(qtbot, session, ONE)
    session.export_picture(tmp_path / "one.png")
    qtbot.waitUntil(lambda: session._long.is_idle)
    assert list(tmp_path.glob("*.png")) == []


def noted(folder: Path) -> list[dict[str, Any]]:
    found = [each for path in audit_files(folder) for each in read_entries(path)]
    return [each for each in found if each is not None]


@pytest.fixture
def audited(qtbot: QtBot, tools: Any, engine: Any, tmp_path: Path) -> Iterator[Session]:
    """A session whose audit log lies in `tmp_path / "data"`."""
    kept = replace(tools, audit=Audit(tmp_path / "data"))
    session = Session(engine.catalog, kept, SettingsFile(tmp_path / "settings.toml"))
    yield session
    session.close()


def test_what_is_done_is_noted(qtbot: QtBot, audited: Session, tmp_path: Path) -> None:
    opened(qtbot, audited, ONE)
    enhanced(qtbot, audited)
    for write in (audited.export_picture, audited.write_report):
        with qtbot.waitSignal(audited.written):
            write(tmp_path / "one.png")
    audited.change(deidentify=True, theme="light")
    entries = noted(tmp_path / "data")
    assert [entry["event"] for entry in entries] == [
        *("open", "settings change", "process", "export", "report", "settings change"),
    ]
    assert entries[1]["settings"] == ["model"]
    assert entries[-1]["settings"] == ["deidentify"]
    assert "one" not in json.dumps(entries)


def test_names_are_left_out_where_wanted(
    qtbot: QtBot, audited: Session, disk: Any, tmp_path: Path
) -> None:
    opened(qtbot, audited, ONE)
    enhanced(qtbot, audited)
    audited.change(deidentify=True)
    with qtbot.waitSignal(audited.written):
        audited.export_picture(tmp_path / "out.png")
    assert disk.keys[-1] is not None
    assert [entry["event"] for entry in noted(tmp_path / "data")][-2:] == ["export", "de-identify"]


def test_an_audit_log_that_cannot_be_written_is_said_once(
    qtbot: QtBot, tools: Any, engine: Any, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    kept = replace(tools, audit=Audit(tmp_path / "file" / "data"))
    session = Session(engine.catalog, kept, SettingsFile(tmp_path / "settings.toml"))
    said: list[str] = []
    session.warned.connect(said.append)
    opened(qtbot, session, ONE)
    opened(qtbot, session, TWO)
    session.close()
    assert len(said) == 1
    assert "cannot be written" in said[0]


def test_progress_tells_the_time_left(qtbot: QtBot, session: Session, engine: Any) -> None:
    opened(qtbot, session, ONE)
    session.choose_model("slow")
    told: list[tuple[float, str, float | None]] = []
    session.progressed.connect(lambda *args: told.append(args))
    session._time_left._clock = lambda: 0.0
    session.enhance_shown()
    qtbot.waitUntil(lambda: any(label == "Enhancing" for _, label, _ in told))
    assert told[0] == (0.0, "Waiting", None)
    engine.gate.set()
    qtbot.waitUntil(lambda: not session.is_running)


def test_closing_during_a_run_ends_the_threads(qtbot: QtBot, session: Session, engine: Any) -> None:
    opened(qtbot, session, ONE)
    session.choose_model("slow")
    session.enhance_shown()
    qtbot.waitUntil(engine.entered.is_set)
    session.close()
    assert not [thread for thread in session.findChildren(QThread) if thread.isRunning()]
