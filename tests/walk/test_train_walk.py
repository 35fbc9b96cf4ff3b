"""A model trained on one's own photographs, put in use and taken back, with the real trainer."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from walk.walker import Step, Walker, walk

from retinaview.app import file_dialogs
from retinaview.app.settings import SettingsFile
from retinaview.app.train_desk import TrainDesk
from retinaview.app.train_page import TrainPage
from retinaview.core.image import Eye
from retinaview.imaging.phantom import draw_phantom

SIDE_PX = 512
PATIENTS = 10
OWN = "rv-net-own"
TRAINER_PATIENCE_S = 1200.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Drawn photographs of both eyes of some patients, with lesions in every second one."""
    made = tmp_path / "photographs"
    made.mkdir()
    for seed in range(PATIENTS):
        for letter, eye in (("R", Eye.OD), ("L", Eye.OS)):
            rgb = draw_phantom(seed, SIDE_PX, eye=eye, lesions=seed % 2 == 1).image.rgb
            picture = Image.fromarray(np.rint(rgb * 255).astype(np.uint8))
            picture.save(made / f"P{seed:02}_{letter}.png")
    return made


@pytest.mark.long
def test_a_model_is_trained_put_in_use_and_taken_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: Path
) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    file = SettingsFile()
    file.save(file.load().model_copy(update={"theme": "dark", "language": "en"}))
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: folder)

    def script(walker: Walker) -> Iterator[Step]:
        yield walker.rested
        page = yield from check(walker)
        yield from train(walker, page)
        yield from gate(walker, page)
        yield from use(walker)
        yield from roll_back(walker)

    walker = Walker("train", patience_s=TRAINER_PATIENCE_S)
    walk(monkeypatch, walker, script, [folder / "P00_R.png"])


def check(walker: Walker) -> Iterator[Step]:
    """Choose model, photographs and minutes, and have the photographs checked."""
    page = open_workspace(walker)
    yield from walker.look("workspace")
    desk = desk_of(walker)
    walker.click(page.choices.folder_button)
    page.choices.minutes.setValue(1)
    yield from walker.look("chosen")
    walker.click(page.choices.check_button)
    yield lambda: desk.runner.fraction > 0
    yield from walker.look("checking")
    yield page.start_button.isEnabled
    yield from walker.look("checked")
    return page


def train(walker: Walker, page: TrainPage) -> Iterator[Step]:
    """Train for a minute, with a pause in it."""
    desk = desk_of(walker)
    walker.click(page.start_button)
    yield from walker.look("trying")
    yield page.pause_button.isEnabled
    yield from walker.look("training")
    walker.click(page.pause_button)
    yield lambda: page.start_button.isEnabled() and state_of(desk) == "paused"
    yield from walker.look("paused")
    walker.click(page.start_button)
    yield lambda: state_of(desk) == "done" and page.gate_button.isEnabled()
    yield from walker.look("trained")


def gate(walker: Walker, page: TrainPage) -> Iterator[Step]:
    """Compare with the model in use, and put the new one in its place."""
    desk = desk_of(walker)
    show(page.roll_back_button)
    yield from walker.look("before-it-is-used")
    walker.click(page.gate_button)
    yield lambda: "%" in page.verdict.text()
    yield from walker.look("comparing")
    yield lambda: not desk.gate.is_busy
    show(page.roll_back_button)
    yield from walker.look("compared")
    if page.override.isVisible():
        QTest.keyClicks(page.name, "Dr Roe")
        QTest.keyClicks(page.reason, "A walk through the workspace")
        yield from walker.look("override")
    walker.click(page.promote_button)
    yield lambda: walker.here.session.catalog.find(OWN) is not None and not desk.gate.is_busy
    yield from walker.look("in-use")


def use(walker: Walker) -> Iterator[Step]:
    """Enhance the open photograph with the new model."""
    session = walker.here.session
    walker.press(Qt.Key.Key_Escape)
    yield walker.rested
    walker.here.window.compare.setFocus()
    walker.press(Qt.Key.Key_Return)
    yield (
        lambda: (
            walker.rested() and session.study is not None and session.study.recipe.enhancer == OWN
        )
    )
    yield from walker.look("enhanced-with-it")


def roll_back(walker: Walker) -> Iterator[Step]:
    """Go back to the model that was in use before."""
    page = open_workspace(walker)
    yield page.roll_back_button.isEnabled
    show(page.roll_back_button)
    walker.click(page.roll_back_button)
    session = walker.here.session
    yield lambda: session.catalog.find(OWN) is None and not desk_of(walker).gate.is_busy
    assert session.card is not None
    assert session.card.id == "rv-net"
    yield from walker.look("rolled-back")


def open_workspace(walker: Walker) -> TrainPage:
    """Show the Train workspace."""
    walker.act("train")
    page = desk_of(walker).page
    assert page is not None
    return page


def desk_of(walker: Walker) -> TrainDesk:
    """The desk behind the workspace."""
    (desk,) = walker.here.window.findChildren(TrainDesk)
    return desk


def state_of(desk: TrainDesk) -> str:
    """Where the training that is shown stands."""
    return "" if desk.training is None else desk.training.status.state


def show(widget: QWidget) -> None:
    """Scroll until a widget of the page is seen."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    assert above is not None
    above.ensureWidgetVisible(widget)
