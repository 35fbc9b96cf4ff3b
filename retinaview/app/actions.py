"""Every action of the window: its name, words, keys and icon, in one table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from retinaview.app import icons


@dataclass(frozen=True)
class ActionSpec:
    """One action.

    Attributes:
        name: what the code calls it.
        text: what menus and buttons call it.
        group: head under which the list of keys shows it.
        keys: shortcuts, the one that is shown first.
        icon: file in `resources/icons`, "" for none.
        is_checkable: it is on or off.
        in_pictures: its keys work while the pictures have the focus; elsewhere the same keys move
            the focus (Tab) or press a button (Space).
    """

    name: str
    text: str
    group: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_checkable: bool = False
    in_pictures: bool = False


FILE, EDIT, RUN, VIEW, WINDOW = "Photographs", "Edit", "Enhance", "View", "Window"
SEE = "Overlays and changes"

ACTIONS: Final = (
    ActionSpec("open", "Open…", FILE, ("Ctrl+O",), "open"),
    ActionSpec("open_folder", "Open folder…", FILE, ("Ctrl+Shift+O",), "folder"),
    ActionSpec("open_sample", "Open the drawn sample", FILE),
    ActionSpec("previous", "Previous photograph", FILE, ("[",)),
    ActionSpec("next", "Next photograph", FILE, ("]",)),
    ActionSpec("pair_eyes", "Both eyes", FILE, ("E",), is_checkable=True),
    ActionSpec("pair_visits", "Two visits of this eye", FILE, ("Y",), is_checkable=True),
    ActionSpec("pair", "Pair with…", FILE, ("Shift+E",)),
    ActionSpec("export", "Export…", FILE, ("Ctrl+E",), "export"),
    ActionSpec("report", "Report…", FILE, ("Ctrl+R",), "report"),
    ActionSpec("export_measurements", "Export measurements…", FILE),
    ActionSpec("batch", "Batch…", FILE, ("Ctrl+B",)),
    ActionSpec("deidentify", "Leave names out of what is written", FILE, (), "", True),
    ActionSpec("undo", "Undo", EDIT, ("Ctrl+Z",)),
    ActionSpec("redo", "Redo", EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("enhance", "Enhance", RUN, ("Return", "Enter"), "enhance"),
    ActionSpec("cancel", "Cancel", RUN, ("Esc",), "cancel"),
    ActionSpec("region", "Choose a region", RUN, ("R",), is_checkable=True),
    ActionSpec("find_model", "Search models", RUN, ("Ctrl+F",)),
    ActionSpec("original", "Original", VIEW, ("O",), is_checkable=True),
    ActionSpec("processed", "Processed", VIEW, ("P",), is_checkable=True),
    ActionSpec("side_by_side", "Side by side", VIEW, ("B",), "side-by-side", True),
    ActionSpec("curtain", "Curtain", VIEW, ("C",), "curtain", True),
    ActionSpec("blink", "Blink", VIEW, ("Space",), "blink", True, True),
    ActionSpec("difference", "Difference", VIEW, ("D",), "difference", True),
    ActionSpec("grid", "Grid", VIEW, ("4",), "grid", True),
    ActionSpec("colour", "Colour", VIEW, (), "", True),
    ActionSpec("red_free", "Red-free", VIEW, ("G",), "", True),
    ActionSpec("red", "Red channel", VIEW, (), "", True),
    ActionSpec("blue", "Blue channel", VIEW, (), "", True),
    ActionSpec("invert", "Invert", VIEW, ("I",), "", True),
    ActionSpec("reset_display", "Reset the display", VIEW, ("0",)),
    ActionSpec("magnifier", "Magnifier", VIEW, ("Z",), is_checkable=True),
    ActionSpec("link", "Link the panels again", VIEW, ("L",)),
    ActionSpec("smooth", "Smooth pixels above 100 %", VIEW, (), "", True),
    ActionSpec("fit", "Fit", VIEW, ("F",), "fit", True),
    ActionSpec("one_to_one", "1:1", VIEW, ("1",), "one-to-one", True),
    ActionSpec("two_to_one", "2:1", VIEW, ("2",), "", True),
    ActionSpec("grading_safe", "Grading-safe", VIEW, ("S",), "grading-safe", True),
    ActionSpec("working", "Picture at the model's own size", VIEW, ("W",), "", True),
    ActionSpec("vessels", "Vessels", SEE, ("V",), "vessels", True),
    ActionSpec("saliency", "Saliency", SEE, ("A",), "saliency", True),
    ActionSpec("change", "Change map", SEE, ("H",), "change", True),
    ActionSpec("trace", "Trace a vessel", SEE, ("T",), "trace", True),
    ActionSpec("measure", "Measure", SEE, ("M",), "", True),
    ActionSpec("next_change", "Next most changed place", SEE, ("J",)),
    ActionSpec("previous_change", "Previous most changed place", SEE, ("Shift+J",)),
    ActionSpec("full_screen", "Full screen", WINDOW, ("F11",), "", True),
    ActionSpec("detach", "Pictures on another screen", WINDOW, ("Shift+F11",), "", True),
    ActionSpec("panels", "Side panels", WINDOW, ("Tab",), "", True, True),
    ActionSpec("light_theme", "Light theme", WINDOW, (), "", True),
    ActionSpec("settings", "Settings", WINDOW, ("Ctrl+,",)),
    ActionSpec("help", "Help", WINDOW, ("F1",)),
    ActionSpec("tour", "A tour of the window", WINDOW),
    ActionSpec("keys", "All keys", WINDOW, ("?",)),
    ActionSpec("about", "About RetinaView", WINDOW),
    ActionSpec("quit", "Quit", WINDOW, ("Ctrl+Q",)),
)

_BY_NAME: Final = {spec.name: spec for spec in ACTIONS}
MOVES_FOCUS: Final = {"Tab", "Shift+Tab", "Space", "Up", "Down", "Left", "Right"}
"""Keys that belong to the control with the focus, outside the pictures."""


class Actions(QObject):
    """The actions of one window, by name.

    Args:
        window: where the shortcuts work.
        pictures: where the shortcuts `in_pictures` work.
    """

    def __init__(self, window: QWidget, pictures: QWidget) -> None:
        super().__init__(window)
        self._made: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = self._made[spec.name] = _make(spec, self)
            if spec.in_pictures:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (pictures if spec.in_pictures else window).addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def take_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Give every action the keys it has with what the user chose; tooltips follow."""
        for name, keys in key_map(chosen).items():
            _give_keys(self._made[name], _BY_NAME[name].text, keys)

    def explain(self, name: str, why_not: str) -> None:
        """Let the tooltip say why an action cannot be had, "" where it can."""
        tooltip = _tooltip(_BY_NAME[name].text, self._made[name].shortcut().toString())
        self._made[name].setToolTip(f"{tooltip}. {why_not}" if why_not else tooltip)

    def dress(self) -> None:
        """Draw the icons anew, in the colours of the theme in use."""
        for spec in ACTIONS:
            if spec.icon:
                self._made[spec.name].setIcon(icons.icon(spec.icon))


def key_map(chosen: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Give the keys of every action, by its name.

    No key is given twice: what was chosen comes before what an action came with, and of two
    actions the one that stands first in `ACTIONS` has it. Names and keys nobody knows are left out.
    """
    taken: set[str] = set()
    given: dict[str, tuple[str, ...]] = {}
    for spec in sorted(ACTIONS, key=lambda spec: spec.name not in chosen):
        known = [plain_key(key) for key in chosen.get(spec.name, spec.keys)]
        free = tuple(key for key in dict.fromkeys(known) if key and key not in taken)
        taken.update(free)
        given[spec.name] = free
    return {spec.name: given[spec.name] for spec in ACTIONS}


def key_problem(name: str, key: str, keys: Mapping[str, Sequence[str]]) -> str:
    """Say why the action `name` cannot have `key`, "" where it can.

    Args:
        name: of the action.
        key: in the portable form of Qt.
        keys: what every action has, as `key_map` gives it.
    """
    if not key:
        return "That is no key that can be used."
    if key in MOVES_FOCUS and not _BY_NAME[name].in_pictures:
        return f"{key} moves through the window and presses buttons; choose another key."
    for other, others in keys.items():
        if other != name and key in others:
            return (
                f"{native_key(key)} belongs to “{_BY_NAME[other].text}”; give that another first."
            )
    return ""


def plain_key(key: str) -> str:
    """Give a key in the portable form of Qt, "" for what is not one key."""
    sequence = QKeySequence(key)
    return sequence.toString() if sequence.count() == 1 else ""


def native_key(key: str) -> str:
    """Give a key as the platform writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def shown_key(spec: ActionSpec) -> str:
    """Give the first key of an action as the platform writes it, "" where it has none."""
    if not spec.keys:
        return ""
    return native_key(spec.keys[0])


def _make(spec: ActionSpec, parent: QObject) -> QAction:
    action = QAction(spec.text, parent)
    action.setObjectName(spec.name)
    action.setCheckable(spec.is_checkable)
    if spec.icon:
        action.setIcon(icons.icon(spec.icon))
    _give_keys(action, spec.text, spec.keys)
    return action


def _give_keys(action: QAction, text: str, keys: Sequence[str]) -> None:
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setToolTip(_tooltip(text, keys[0] if keys else ""))


def _tooltip(text: str, key: str) -> str:
    return f"{text} ({native_key(key)})" if key else text
