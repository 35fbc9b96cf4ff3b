"""Every action of the window: its name, words, keys and icon, in one table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from retinaview.app import icons
from retinaview.words import mark, tr


@dataclass(frozen=True)
class ActionSpec:
    """One action.

    Attributes:
        name: what the code calls it.
        text: what menus and buttons call it, in English.
        group: head under which the list of keys shows it, in English.
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


FILE, EDIT, RUN = mark("Photographs"), mark("Edit"), mark("Enhance")
VIEW, SEE, WINDOW = mark("View"), mark("Overlays and changes"), mark("Window")

ACTIONS: Final = (
    ActionSpec("open", mark("Open…"), FILE, ("Ctrl+O",), "open"),
    ActionSpec("open_folder", mark("Open folder…"), FILE, ("Ctrl+Shift+O",), "folder"),
    ActionSpec("open_sample", mark("Open the drawn sample"), FILE),
    ActionSpec("previous", mark("Previous photograph"), FILE, ("[",)),
    ActionSpec("next", mark("Next photograph"), FILE, ("]",)),
    ActionSpec("pair_eyes", mark("Both eyes"), FILE, ("E",), is_checkable=True),
    ActionSpec("pair_visits", mark("Two visits of this eye"), FILE, ("Y",), is_checkable=True),
    ActionSpec("pair", mark("Pair with…"), FILE, ("Shift+E",)),
    ActionSpec("export", mark("Export…"), FILE, ("Ctrl+E",), "export"),
    ActionSpec("report", mark("Report…"), FILE, ("Ctrl+R",), "report"),
    ActionSpec("export_measurements", mark("Export measurements…"), FILE),
    ActionSpec("batch", mark("Batch…"), FILE, ("Ctrl+B",)),
    ActionSpec("train", mark("Train a model…"), RUN, ("Ctrl+T",)),
    ActionSpec("deidentify", mark("Leave names out of what is written"), FILE, (), "", True),
    ActionSpec("undo", mark("Undo"), EDIT, ("Ctrl+Z",)),
    ActionSpec("redo", mark("Redo"), EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("enhance", mark("Enhance"), RUN, ("Return", "Enter"), "enhance"),
    ActionSpec("cancel", mark("Cancel"), RUN, ("Esc",), "cancel"),
    ActionSpec("region", mark("Choose a region"), RUN, ("R",), is_checkable=True),
    ActionSpec("find_model", mark("Search models"), RUN, ("Ctrl+F",)),
    ActionSpec("original", mark("Original"), VIEW, ("O",), is_checkable=True),
    ActionSpec("processed", mark("Processed"), VIEW, ("P",), is_checkable=True),
    ActionSpec("side_by_side", mark("Side by side"), VIEW, ("B",), "side-by-side", True),
    ActionSpec("curtain", mark("Curtain"), VIEW, ("C",), "curtain", True),
    ActionSpec("blink", mark("Blink"), VIEW, ("Space",), "blink", True, True),
    ActionSpec("difference", mark("Difference"), VIEW, ("D",), "difference", True),
    ActionSpec("grid", mark("Grid"), VIEW, ("4",), "grid", True),
    ActionSpec("colour", mark("Colour"), VIEW, (), "", True),
    ActionSpec("red_free", mark("Red-free"), VIEW, ("G",), "", True),
    ActionSpec("red", mark("Red channel"), VIEW, (), "", True),
    ActionSpec("blue", mark("Blue channel"), VIEW, (), "", True),
    ActionSpec("invert", mark("Invert"), VIEW, ("I",), "", True),
    ActionSpec("reset_display", mark("Reset the display"), VIEW, ("0",)),
    ActionSpec("magnifier", mark("Magnifier"), VIEW, ("Z",), is_checkable=True),
    ActionSpec("link", mark("Link the panels again"), VIEW, ("L",)),
    ActionSpec("smooth", mark("Smooth pixels above 100 %"), VIEW, (), "", True),
    ActionSpec("fit", mark("Fit"), VIEW, ("F",), "fit", True),
    ActionSpec("one_to_one", "1:1", VIEW, ("1",), "one-to-one", True),
    ActionSpec("two_to_one", "2:1", VIEW, ("2",), "", True),
    ActionSpec("grading_safe", mark("Grading-safe"), VIEW, ("S",), "grading-safe", True),
    ActionSpec("working", mark("Picture at the model's own size"), VIEW, ("W",), "", True),
    ActionSpec("vessels", mark("Vessels"), SEE, ("V",), "vessels", True),
    ActionSpec("saliency", mark("Saliency"), SEE, ("A",), "saliency", True),
    ActionSpec("change", mark("Change map"), SEE, ("H",), "change", True),
    ActionSpec("trace", mark("Trace a vessel"), SEE, ("T",), "trace", True),
    ActionSpec("measure", mark("Measure"), SEE, ("M",), "", True),
    ActionSpec("next_change", mark("Next most changed place"), SEE, ("J",)),
    ActionSpec("previous_change", mark("Previous most changed place"), SEE, ("Shift+J",)),
    ActionSpec("full_screen", mark("Full screen"), WINDOW, ("F11",), "", True),
    ActionSpec("detach", mark("Pictures on another screen"), WINDOW, ("Shift+F11",), "", True),
    ActionSpec("panels", mark("Side panels"), WINDOW, ("Tab",), "", True, True),
    ActionSpec("light_theme", mark("Light theme"), WINDOW, (), "", True),
    ActionSpec("settings", mark("Settings"), WINDOW, ("Ctrl+,",)),
    ActionSpec("help", mark("Help"), WINDOW, ("F1",)),
    ActionSpec("tour", mark("A tour of the window"), WINDOW),
    ActionSpec("keys", mark("All keys"), WINDOW, ("?",)),
    ActionSpec("about", mark("About RetinaView"), WINDOW),
    ActionSpec("quit", mark("Quit"), WINDOW, ("Ctrl+Q",)),
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
            _give_keys(self._made[name], tr(_BY_NAME[name].text), keys)

    def explain(self, name: str, why_not: str) -> None:
        """Let the tooltip say why an action cannot be had, "" where it can."""
        tooltip = _tooltip(tr(_BY_NAME[name].text), self._made[name].shortcut().toString())
        if why_not:
            tooltip = tr("{action}. {why_not}", action=tooltip, why_not=why_not)
        self._made[name].setToolTip(tooltip)

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
        return tr("That is no key that can be used.")
    if key in MOVES_FOCUS and not _BY_NAME[name].in_pictures:
        return tr(
            "{key} moves through the window and presses buttons; choose another key.", key=key
        )
    for other, others in keys.items():
        if other != name and key in others:
            return tr(
                "{key} belongs to “{action}”; give that another first.",
                key=native_key(key),
                action=tr(_BY_NAME[other].text),
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
    text = tr(spec.text)
    action = QAction(text, parent)
    action.setObjectName(spec.name)
    action.setCheckable(spec.is_checkable)
    if spec.icon:
        action.setIcon(icons.icon(spec.icon))
    _give_keys(action, text, spec.keys)
    return action


def _give_keys(action: QAction, text: str, keys: Sequence[str]) -> None:
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setToolTip(_tooltip(text, keys[0] if keys else ""))


def _tooltip(text: str, key: str) -> str:
    return f"{text} ({native_key(key)})" if key else text
