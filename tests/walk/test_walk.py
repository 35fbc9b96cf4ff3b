"""What a clinician does in ten minutes, with the real program, models and files."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk.walker import Step, Walker, walk

from retinaview.app import file_dialogs, languages
from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.batch_desk import BatchDesk
from retinaview.app.measure_tool import MeasureTool
from retinaview.app.report_desk import ReportDesk
from retinaview.app.settings import SettingsFile
from retinaview.core.annotation import Shape
from retinaview.core.image import Eye
from retinaview.imaging.phantom import draw_phantom

SIDE_PX = 640
MODELS = ("rv-net", "clahe", "setiawan")
NOTE = "Compare with the visit in March"
MODES = ("curtain", "blink", "difference", "grid", "original", "processed", "side_by_side")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three drawn photographs: both eyes of one patient, one of another."""
    made = tmp_path / "photographs"
    made.mkdir()
    for seed, name, eye in ((3, "P01_OD", Eye.OD), (3, "P01_OS", Eye.OS), (5, "P02_OD", Eye.OD)):
        rgb = draw_phantom(seed, SIDE_PX, eye=eye).image.rgb
        Image.fromarray(np.rint(rgb * 255).astype(np.uint8)).save(made / f"{name}.png")
    return made


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    languages.speak("en")


@pytest.mark.parametrize(
    ("language", "theme"),
    [
        ("en", "dark"),
        ("en", "light"),
        pytest.param("de", "light", marks=pytest.mark.long),
        pytest.param("es", "dark", marks=pytest.mark.long),
        pytest.param("zh", "light", marks=pytest.mark.long),
    ],
)
def test_ten_minutes_of_a_clinician(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    folder: Path,
    language: str,
    theme: str,
) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    file = SettingsFile()
    file.save(file.load().model_copy(update={"theme": theme, "language": language}))
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: folder)
    report = tmp_path / "report.pdf"
    monkeypatch.setattr(file_dialogs, "ask_report_target", lambda *_: report)

    def first(walker: Walker) -> Iterator[Step]:
        yield from open_and_choose(walker)
        yield from enhance(walker)
        yield from compare(walker)
        yield from measure(walker)
        yield from write_report(walker, report)
        yield from batch(walker, folder, tmp_path / "results")

    walk(monkeypatch, Walker(f"{language}-{theme}"), first)
    assert report.read_bytes().startswith(b"%PDF")
    assert len(list((tmp_path / "results").glob("*_clahe.png"))) == 3

    def second(walker: Walker) -> Iterator[Step]:
        yield walker.rested
        (desk,) = walker.here.window.findChildren(AnnotationDesk)
        assert [each.shape for each in desk.annotations] == [Shape.LINE, Shape.NOTE]
        assert desk.annotations[1].text == NOTE
        assert str(folder / "P01_OS.png") in walker.here.session.settings.recent_files
        assert walker.here.session.settings.theme == theme
        yield from walker.look("found-again")

    walk(monkeypatch, Walker(f"{language}-{theme}-again"), second, [folder / "P01_OS.png"])


def write_report(walker: Walker, path: Path) -> Iterator[Step]:
    """Write a comment, look at the page, write the report, and go back to the pictures."""
    (desk,) = walker.here.window.findChildren(ReportDesk)
    walker.act("report")
    yield lambda: desk.is_settled
    assert desk.page is not None
    QTest.keyClicks(desk.page.choices.comment, NOTE)
    yield lambda: desk.is_settled
    yield from walker.look("report-editor")
    walker.click(desk.page.buttons[".pdf"])
    yield path.exists
    yield from walker.look("report-written")
    walker.press(Qt.Key.Key_Escape)
    yield lambda: desk.page is None


def open_and_choose(walker: Walker) -> Iterator[Step]:
    """Open a folder and choose the left eye."""
    yield from walker.look("start")
    walker.act("open_folder")
    yield walker.rested
    session = walker.here.session
    yield lambda: all(line.thumbnail is not None for line in session.reader.worklist)
    yield from walker.look("folder-open")
    cards = walker.here.window.worklist.cards()
    (left,) = [card for card in cards if "P01_OS" in card.accessibleName()]
    walker.click(left)
    yield lambda: walker.rested() and session.path is not None and session.path.stem == "P01_OS"
    assert session.image is not None
    assert session.image.eye is Eye.OS
    yield from walker.look("left-eye")


def enhance(walker: Walker) -> Iterator[Step]:
    """Enhance by three models, one after another."""
    session = walker.here.session
    for model in MODELS:
        walker.here.window.panels.enhance.models.choose(model)
        walker.here.window.compare.setFocus()
        walker.press(Qt.Key.Key_Return)
        yield (
            lambda wanted=model: (
                walker.rested()
                and session.study is not None
                and session.study.recipe.enhancer == wanted
            )
        )
        yield from walker.look(f"enhanced-{model}")


def compare(walker: Walker) -> Iterator[Step]:
    """Look at the result in every mode, in red-free, grading-safe, with the vessels."""
    for mode in MODES:
        walker.act(mode)
        yield from walker.look(mode)
    walker.act("red_free")
    yield from walker.look("red-free")
    walker.act("colour")
    walker.act("grading_safe")
    yield from walker.look("grading-safe")
    walker.act("grading_safe")
    walker.act("vessels")
    known = walker.here.session.overlays.known
    yield lambda: any(each.id == "vessels" for each in known())
    yield from walker.look("vessels")
    walker.act("vessels")


def measure(walker: Walker) -> Iterator[Step]:
    """Measure a line, write a note, draw one line too many and take it back."""
    (desk,) = walker.here.window.findChildren(AnnotationDesk)
    walker.act("measure")
    for at in ((0.5, 0.4), (0.5, 0.6)):
        walker.click_on_picture(at)
    yield lambda: len(desk.annotations) == 1
    note = walker.here.window.panels.annotations
    walker.here.window.compare.panels[0].setFocus()
    (tool,) = walker.here.window.findChildren(MeasureTool)
    tool.choose(Shape.NOTE)
    walker.click_on_picture((0.6, 0.5))
    yield lambda: len(desk.annotations) == 2
    note.rows[1].words.setText(NOTE)
    note.rows[1].words.editingFinished.emit()
    yield from walker.look("measured")
    tool.choose(Shape.LINE)
    for at in ((0.4, 0.4), (0.45, 0.6)):
        walker.click_on_picture(at)
    yield lambda: len(desk.annotations) == 3
    walker.act("undo")
    yield lambda: len(desk.annotations) == 2
    walker.press(Qt.Key.Key_Escape)
    yield from walker.look("undone")


def batch(walker: Walker, folder: Path, target: Path) -> Iterator[Step]:
    """Enhance the whole folder by one model."""
    (desk,) = walker.here.window.findChildren(BatchDesk)
    walker.here.window.panels.enhance.models.choose("clahe")
    walker.act("batch")
    desk.choose([folder], target)
    yield from walker.look("batch-chosen")
    desk.start()
    yield lambda: not desk.is_running and any(target.glob("*.csv"))
    yield from walker.look("batch-done")
