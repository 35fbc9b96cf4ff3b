"""All keys of the window, by group; each can be changed."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.actions import ACTIONS, ActionSpec, key_map
from retinaview.app.badge import ElidedLabel
from retinaview.app.key_button import KeyButton
from retinaview.app.small_widgets import link_button, plain
from retinaview.words import mark, tr

GROUP_GAP_PX = 8
KEY_PX = 124
MOUSE = (
    (mark("Zoom at the cursor"), mark("Wheel")),
    (mark("Move the picture"), mark("Drag")),
    (mark("Fit, or 1:1"), mark("Double click")),
    (mark("Move one picture alone"), mark("Alt + drag")),
    (mark("Pair a photograph of the worklist"), mark("Ctrl + click")),
)


class ShortcutsView(QWidget):
    """Every action with its keys, and what the mouse does."""

    key_wanted = Signal(str, str)  # name of the action, key
    default_wanted = Signal(str)  # name of the action
    defaults_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(placeholderText=tr("Search actions"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search actions"))
        self.search.textChanged.connect(self._on_searched)
        self.reset_all = QPushButton(tr("Reset all keys"))
        self.reset_all.setToolTip(tr("Give every action the keys it came with"))
        self.reset_all.clicked.connect(self.defaults_wanted)
        self._keys: dict[str, KeyButton] = {}
        self._resets: dict[str, QPushButton] = {}
        self._rows: dict[str, QWidget] = {}
        self._groups: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        column.addWidget(plain(tr("Press a key's button, then the key you want. Esc leaves it.")))
        column.addWidget(self.search)
        for group in dict.fromkeys(spec.group for spec in ACTIONS):
            column.addWidget(self._group(group, [s for s in ACTIONS if s.group == group]))
        column.addWidget(_mouse())
        column.addSpacing(GROUP_GAP_PX)
        column.addWidget(self.reset_all)
        column.addStretch(1)

    def key_button(self, name: str) -> KeyButton:
        """Give the button that shows and records the key of an action."""
        return self._keys[name]

    def reset_button(self, name: str) -> QPushButton:
        """Give the button that takes the key an action came with."""
        return self._resets[name]

    def row(self, name: str) -> QWidget:
        """Give the line of an action."""
        return self._rows[name]

    def show_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Show the keys of every action, with what the user chose."""
        for name, keys in key_map(chosen).items():
            self._keys[name].show_keys(keys)
            if name not in chosen and self._resets[name].hasFocus():
                self._keys[name].setFocus()
            self._resets[name].setVisible(name in chosen)
        self.reset_all.setEnabled(bool(chosen))

    def _group(self, head: str, specs: Sequence[ActionSpec]) -> QWidget:
        widget, column = _block(tr(head))
        self._groups[head] = widget
        for spec in specs:
            row = self._rows[spec.name] = self._row(spec)
            column.addWidget(row)
        return widget

    def _row(self, spec: ActionSpec) -> QWidget:
        widget, title = QWidget(), ElidedLabel("")
        text = tr(spec.text)
        title.setText(text)
        key = self._keys[spec.name] = KeyButton(text, ())
        key.setFixedWidth(KEY_PX)
        key.recorded.connect(partial(self.key_wanted.emit, spec.name))
        reset = self._resets[spec.name] = link_button(tr("Reset"), tr("Take the key it came with"))
        reset.setAccessibleName(tr("Reset the key of {action}", action=text))
        reset.clicked.connect(lambda _=False, name=spec.name: self.default_wanted.emit(name))
        reset.hide()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(title, 1)
        row.addWidget(reset)
        row.addWidget(key)
        return widget

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        wanted = text.strip().casefold()
        for spec in ACTIONS:
            said = self._keys[spec.name].accessibleName().casefold()  # title and all keys
            self._rows[spec.name].setVisible(wanted in said)
        for head, widget in self._groups.items():
            rows = [self._rows[spec.name] for spec in ACTIONS if spec.group == head]
            widget.setVisible(any(not row.isHidden() for row in rows))


def _block(head: str) -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, GROUP_GAP_PX, 0, 0)
    column.setSpacing(4)
    column.addWidget(theme.section_head(head))
    return widget, column


def _mouse() -> QWidget:
    widget, column = _block(tr("Mouse, on a picture"))
    for text, key in MOUSE:
        row, title, shown = QHBoxLayout(), ElidedLabel(""), QLabel(tr(key))
        title.setText(tr(text))
        shown.setProperty("role", "secondary")
        row.addWidget(title, 1)
        row.addWidget(shown)
        column.addLayout(row)
    return widget
