"""A button that shows the first key of an action and records another."""

from collections.abc import Sequence
from functools import reduce
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from retinaview.app.actions import native_key
from retinaview.words import tr

MODIFIERS: Final = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown,
}  # fmt: skip


class KeyButton(QPushButton):
    """Press it, then press the key that the action shall have; Esc leaves it as it is."""

    recorded = Signal(str)  # the key in the portable form of Qt

    def __init__(self, title: str, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._is_recording = False
        self.show_keys(keys)
        self.clicked.connect(self._on_clicked)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show other keys: the first on the button, all of them in tooltip and name."""
        names = [native_key(key) for key in keys]
        self._shown = names[0] if names else tr("None")
        self._all = _either(names) if names else tr("None")
        self._hint = tr("Press to change the key")
        if names[1:]:
            self._hint = tr("Press to change the key; also {keys}", keys=", ".join(names[1:]))
        self._record(False)

    def _record(self, is_recording: bool) -> None:
        self._is_recording = is_recording
        self.setText(tr("Press a key") if is_recording else self._shown)
        shown = self.text() if is_recording else self._all
        self.setAccessibleName(f"{self._title}: {shown}")
        self.setToolTip(tr("Esc leaves it as it is") if is_recording else self._hint)

    @Slot()
    def _on_clicked(self) -> None:
        self._record(True)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """Take every key while recording: shortcuts and moves of the focus included."""
        if self._is_recording and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and event.key() not in MODIFIERS:
                self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Leave the key as it is."""
        self._record(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        self._record(False)
        if event.key() != Qt.Key.Key_Escape:
            self.recorded.emit(key_of(event))


def _either(names: Sequence[str]) -> str:
    return reduce(
        lambda first, second: tr("{first} or {second}", first=first, second=second), names
    )


def key_of(event: QKeyEvent) -> str:
    """Give the key in the portable form of Qt; Shift is left out where it only makes a sign."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if held == Qt.KeyboardModifier.ShiftModifier and text.isprintable() and text.strip():
        held = held if text.isalpha() else Qt.KeyboardModifier.NoModifier
    return QKeySequence(QKeyCombination(held, Qt.Key(event.key()))).toString()
