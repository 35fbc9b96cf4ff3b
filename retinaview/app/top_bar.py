"""The bar at the head of the window: menus, ways to look, and what to do with the result."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from retinaview.app.actions import Actions
from retinaview.app.small_widgets import segments
from retinaview.app.status_line import DEVICES

HEIGHT_PX = 48
VIEW_MENU = (
    ("side_by_side", "curtain", "blink", "original", "processed"),
    ("colour", "red_free"),
    ("fit", "one_to_one", "two_to_one"),
    ("grading_safe", "saliency", "working"),
    ("panels", "light_theme"),
)


class TopBar(QFrame):
    """Menus on the left, then the ways to look, Export and Report on the right."""

    recent_wanted = Signal(object)  # Path
    device_wanted = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT_PX)
        self._recent_menu = QMenu("Open recent", self)
        self._device_actions: dict[str, QAction] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._make_menus())
        row.addStretch(1)
        for name, group in (
            ("How to compare", ("side_by_side", "curtain", "blink")),
            ("Channel", ("colour", "red_free")),
            ("Zoom", ("fit", "one_to_one", "two_to_one")),
            ("Grading-safe view", ("grading_safe",)),
        ):
            row.addWidget(segments([actions[action] for action in group], name))
        row.addStretch(1)
        for action in ("export", "report"):
            row.addWidget(_button(actions[action]))

    def set_recent(self, files: Sequence[str]) -> None:
        """Offer the files opened last."""
        self._recent_menu.clear()
        self._recent_menu.setEnabled(bool(files))
        for file in files:
            action = self._recent_menu.addAction(Path(file).name.replace("&", "&&"))
            action.setToolTip(file)
            action.triggered.connect(lambda _, path=Path(file): self.recent_wanted.emit(path))

    def set_device(self, device: str) -> None:
        """Tick the device of the next run."""
        self._device_actions[device].setChecked(True)

    def _make_menus(self) -> QMenuBar:
        menus = QMenuBar()
        menus.setNativeMenuBar(False)
        menus.addMenu(self._make_file_menu())
        menus.addMenu(self._make_view_menu())
        run_menu = self._menu("&Enhance", ("enhance", "cancel", "find_model"))
        run_menu.addMenu(self._make_device_menu())
        menus.addMenu(run_menu)
        menus.addMenu(self._menu("&Help", ("keys",)))
        return menus

    def _make_file_menu(self) -> QMenu:
        menu = self._menu("&File", ("open", "open_folder"))
        self._recent_menu.setToolTipsVisible(True)
        menu.addMenu(self._recent_menu)
        for group in (("open_sample",), ("previous", "next"), ("export", "report"), ("quit",)):
            self._add(menu, group)
        return menu

    def _make_view_menu(self) -> QMenu:
        menu = QMenu("&View", self)
        for group in VIEW_MENU:
            self._add(menu, group)
        return menu

    def _make_device_menu(self) -> QMenu:
        menu = QMenu("Device", self)
        group = QActionGroup(menu)
        for device, title in DEVICES.items():
            words = title.removeprefix("Device: ")
            action = menu.addAction(words[0].upper() + words[1:])
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


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "control")
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
