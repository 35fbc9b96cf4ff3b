from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenuBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from retinaview.app import languages
from retinaview.app.actions import Actions
from retinaview.app.top_bar import HEIGHT_PX, TopBar


@pytest.fixture(autouse=True)
def _english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    languages.speak("en")


def _bar(window: QWidget, language: str) -> tuple[TopBar, QToolButton]:
    languages.speak(language)
    actions = Actions(window, window)
    bar = TopBar(actions, window)
    window.show()
    export = next(
        each for each in bar.findChildren(QToolButton) if each.defaultAction() is actions["export"]
    )
    return bar, export


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("language", ["en", "de", "es", "zh"])
def test_export_stays_in_the_bar_of_a_common_window(window: QWidget, language: str) -> None:
    bar, export = _bar(window, language)
    bar.resize(1440, HEIGHT_PX)
    assert export.isVisible()
    assert bar.report_button.isVisible()


def test_the_menus_fold_before_export_goes(window: QWidget) -> None:
    bar, export = _bar(window, "de")
    menus = bar.findChild(QMenuBar)
    assert menus is not None
    seen = []
    for width in range(2400, 600, -20):
        bar.resize(width, HEIGHT_PX)
        if (here := (menus.isVisible(), export.isVisible())) not in seen:
            seen.append(here)
    assert seen == [(True, True), (False, True), (False, False)]
