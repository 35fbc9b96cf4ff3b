"""Every control of the window has a name, can be reached and can be hit, in every state."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_states import STATES

from retinaview.app import theme
from retinaview.app.main import Program

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
LEAST_TARGET_PX = 24


@pytest.fixture(params=STATES)
def shown(request: pytest.FixtureRequest, program: Program, qtbot: QtBot) -> Program:
    STATES[request.param](program, qtbot)
    QApplication.processEvents()
    return program


def controls(window: QWidget) -> Iterator[QWidget]:
    """What the user can act on and sees, or can scroll to; not the parts a control is made of."""
    for widget in window.findChildren(QWidget):
        is_part = isinstance(widget.parentWidget(), CONTROLS) or isinstance(widget, QScrollBar)
        if isinstance(widget, CONTROLS) and widget.isVisible() and not is_part:
            yield widget


def told(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or words or widget.toolTip()!r}"


def test_every_control_has_a_name(shown: Program) -> None:
    def name(widget: QWidget) -> str:
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        return widget.accessibleName() or words

    assert [told(each) for each in controls(shown.window) if not name(each)] == []


def test_what_shows_only_an_icon_has_a_tooltip(shown: Program) -> None:
    buttons = [each for each in controls(shown.window) if isinstance(each, QAbstractButton)]
    assert [told(each) for each in buttons if not each.text() and not each.toolTip()] == []


def test_every_control_can_have_the_keyboard(shown: Program) -> None:
    def reached(widget: QWidget) -> bool:
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

    assert [told(each) for each in controls(shown.window) if not reached(each)] == []


def test_every_control_is_large_enough_to_hit(shown: Program) -> None:
    small = [
        (told(each), each.width(), each.height())
        for each in controls(shown.window)
        if min(each.width(), each.height()) < LEAST_TARGET_PX
    ]
    assert small == []


@pytest.mark.parametrize("is_dark", [True, False], ids=["dark", "light"])
@pytest.mark.parametrize("role", [None, "link", "primary", "fold"])
def test_the_focus_is_seen(program: Program, is_dark: bool, role: str | None) -> None:
    program.session.change(theme="dark" if is_dark else "light")
    button = QPushButton("Enhance", program.window)
    theme.set_property(button, "role", role)
    button.setGeometry(20, 80, 120, 36)
    button.show()
    program.window.compare.setFocus()
    before = button.grab().toImage()
    program.window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    assert button.grab().toImage() != before
