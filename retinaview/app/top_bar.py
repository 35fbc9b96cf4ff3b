"""The bar at the head of the window: menus, ways to look, and what to do with the result."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from retinaview.app.actions import Actions
from retinaview.app.small_widgets import segments
from retinaview.app.status_line import DEVICE_NAMES
from retinaview.words import mark, tr

HEIGHT_PX = 48
GAP_PX, NARROW_GAP_PX = 12, 6
MODES = mark("How to compare")
LETTERS = {"red": "R", "blue": "B"}
"""What buttons call actions whose names are too long for them."""
VIEW_MENU = (
    ("side_by_side", "curtain", "blink", "difference", "grid", "original", "processed"),
    ("colour", "red_free", "red", "blue"),
    ("invert", "smooth", "reset_display"),
    ("fit", "one_to_one", "two_to_one", "magnifier", "link"),
    ("pair_eyes", "pair_visits", "pair"),
    ("grading_safe", "working"),
    ("vessels", "saliency", "change", "trace", "measure"),
    ("next_change", "previous_change"),
    ("panels", "full_screen", "detach", "light_theme"),
)


class Room(IntEnum):
    """How much room the bar has, for words of whatever length.

    All in words; modes as icons; the menus in one as well; the least.
    """

    WIDE = 0
    ICONS = 1
    FOLDED = 2
    NARROW = 3


class TopBar(QFrame):
    """Menus on the left, then the ways to look, Export and Report on the right."""

    recent_wanted = Signal(object)  # Path
    forget_wanted = Signal()
    device_wanted = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT_PX)
        self.recent_menu = QMenu(tr("Open recent"), self)
        self._device_actions: dict[str, QAction] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        self._row = row
        menus = self._make_menus()
        self._menu_bar = _bar_of(menus)
        self._menu_button = _button_of(menus, self)
        row.addWidget(self._menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._menu_button)
        row.addStretch(1)
        for name, letter in LETTERS.items():
            actions[name].setIconText(letter)
        for name, group in (
            (tr(MODES), ("side_by_side", "curtain", "blink", "difference", "grid")),
            (tr("Channel"), ("colour", "red_free", "red", "blue")),
            (tr("Zoom"), ("fit", "one_to_one", "two_to_one")),
            (tr("Grading-safe view"), ("grading_safe",)),
        ):
            frame = segments([actions[action] for action in group], name)
            row.addWidget(frame)
            if name == tr(MODES):
                self.mode_frame, self._modes = frame, frame.findChildren(QToolButton)
        row.addStretch(1)
        self._result_buttons = [_button(actions[name]) for name in ("export", "report")]
        self.report_button = self._result_buttons[-1]
        for button in self._result_buttons:
            row.addWidget(button)
        self._arrange(Room.WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Take what the width has room for: modes turn to icons, menus fold, Export goes."""
        super().resizeEvent(event)
        for room in Room:
            self._arrange(room)
            if self._row.sizeHint().width() <= event.size().width():
                break

    def _arrange(self, room: Room) -> None:
        is_narrow = room is Room.NARROW
        self._menu_bar.setVisible(room < Room.FOLDED)
        self._menu_button.setVisible(room >= Room.FOLDED)
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextOnly if is_narrow else styles.ToolButtonTextBesideIcon
        for button in self._result_buttons:
            button.setToolButtonStyle(style)
        self._result_buttons[0].setVisible(not is_narrow)  # File has it too
        for button in self._modes:
            is_worded = room is Room.WIDE
            button.setToolButtonStyle(
                styles.ToolButtonTextOnly if is_worded else styles.ToolButtonIconOnly
            )
        self.mode_frame.updateGeometry()  # what its buttons ask for counts at once
        self._row.setSpacing(NARROW_GAP_PX if is_narrow else GAP_PX)

    def set_recent(self, files: Sequence[str], folders: Sequence[str] = ()) -> None:
        """Offer the files and folders opened last."""
        self.recent_menu.clear()
        self.recent_menu.setEnabled(bool(files or folders))
        for group in (files, folders):
            for each in group:
                action = self.recent_menu.addAction(_menu_text(each, is_folder=group is folders))
                action.setToolTip(each)
                action.triggered.connect(lambda _, path=Path(each): self.recent_wanted.emit(path))
            self.recent_menu.addSeparator()
        self.recent_menu.addAction(tr("Clear this list")).triggered.connect(self.forget_wanted)

    def set_device(self, device: str) -> None:
        """Tick the device of the next run."""
        self._device_actions[device].setChecked(True)

    def _make_menus(self) -> list[QMenu]:
        run_menu = self._menu(tr("&Enhance"), ("enhance", "cancel", "find_model", "train"))
        run_menu.addMenu(self._make_device_menu())
        help_menu = self._menu(tr("&Help"), ("help", "tour", "keys", "about"))
        edit_menu = self._menu(tr("E&dit"), ("undo", "redo", "settings"))
        return [self._make_file_menu(), edit_menu, self._make_view_menu(), run_menu, help_menu]

    def _make_file_menu(self) -> QMenu:
        menu = self._menu(tr("&File"), ("open", "open_folder"))
        self.recent_menu.setToolTipsVisible(True)
        menu.addMenu(self.recent_menu)
        for group in (
            ("open_sample",),
            ("previous", "next"),
            ("export", "report", "export_measurements", "deidentify"),
            ("batch",),
            ("quit",),
        ):
            self._add(menu, group)
        return menu

    def _make_view_menu(self) -> QMenu:
        menu = QMenu(tr("&View"), self)
        for group in VIEW_MENU:
            self._add(menu, group)
        return menu

    def _make_device_menu(self) -> QMenu:
        menu = self.device_menu = QMenu(tr("Device"), self)
        group = QActionGroup(menu)
        for device, name in DEVICE_NAMES.items():
            action = menu.addAction(tr(name))
            action.setCheckable(True)
            action.triggered.connect(lambda _, chosen=device: self.device_wanted.emit(chosen))
            group.addAction(action)
            self._device_actions[device] = action
        return menu

    def _menu(self, title: str, names: Sequence[str]) -> QMenu:
        menu = QMenu(title, self)
        menu.addActions([self._actions[name] for name in names])
        return menu

    def _add(self, menu: QMenu, names: Sequence[str]) -> None:
        if menu.actions():
            menu.addSeparator()
        menu.addActions([self._actions[name] for name in names])


def _menu_text(path: str, *, is_folder: bool) -> str:
    """Say a path in a menu: its name, and of a folder that it is one."""
    name = (Path(path).name or path).replace("&", "&&")
    return tr("Folder {name}", name=name) if is_folder else name


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "control")
    action.setIconText(action.text())  # else Qt leaves the "…" out
    button.setDefaultAction(action)
    return button


def _bar_of(menus: Sequence[QMenu]) -> QMenuBar:
    bar = QMenuBar()
    bar.setNativeMenuBar(False)
    for menu in menus:
        bar.addMenu(menu)
    return bar


def _button_of(menus: Sequence[QMenu], parent: QWidget) -> QToolButton:
    whole = QMenu(parent)
    for menu in menus:
        whole.addMenu(menu)
    button = QToolButton()
    button.setProperty("role", "control")
    button.setText(tr("Menu"))
    button.setMenu(whole)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
