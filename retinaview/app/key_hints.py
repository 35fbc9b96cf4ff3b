"""Words that name keys: they say the key that an action has now, whoever chose it.

A place for a key is the action's name in braces: "Fit the picture ({fit})".
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final, Literal, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from retinaview.app.actions import key_map, native_key
from retinaview.words import tr


@runtime_checkable
class NamesKeys(Protocol):
    """A widget that writes keys by itself."""

    def say_keys(self) -> None:
        """Say the keys anew."""


Part = Literal["toolTip", "text"]
PARTS: Final[tuple[Part, ...]] = ("toolTip", "text")
_IN_BRACKETS: Final = re.compile(r"\s*\(\{(\w+)\}\)")
_PLACE: Final = re.compile(r"\{(\w+)\}")
_MARK: Final = "keys of "
_keys: dict[str, tuple[str, ...]] = key_map({})


def use(keys: Mapping[str, Sequence[str]]) -> None:
    """Take the keys of every action, as `key_map` gives them; `redraw` shows them."""
    _keys.clear()
    _keys.update({name: tuple(given) for name, given in keys.items()})


def key_of(name: str) -> str:
    """Give the first key of an action as people call it, "" where it has none."""
    keys = _keys.get(name, ())
    if not keys:
        return ""
    return native_key("Enter" if keys[0] == "Return" else keys[0])


def filled(words: str) -> str:
    """Put the keys into words; brackets around a key that is not there go."""
    words = _IN_BRACKETS.sub(lambda found: _bracketed(key_of(found[1])), words)
    return _PLACE.sub(lambda found: key_of(found[1]) or tr("its key"), words)


def tie(widget: QWidget, words: str, part: Part = "toolTip") -> None:
    """Give a widget words with keys in them, that follow when a key is changed."""
    widget.setProperty(_MARK + part, words)
    widget.setProperty(part, filled(words))


def redraw(root: QWidget) -> None:
    """Say the keys anew everywhere in a window."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, NamesKeys):
            widget.say_keys()
        for part in PARTS:
            words = widget.property(_MARK + part)
            if words is not None:
                widget.setProperty(part, filled(str(words)))


def _bracketed(key: str) -> str:
    return f" ({key})" if key else ""
