"""What the administrator of a site sets for everyone: defaults, and what users cannot change.

One TOML file with the keys of the user's settings; those under `[locked]` are fixed.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from retinaview import paths
from retinaview.app.settings import LOCKABLE, Problem, Settings, Site, read_fields
from retinaview.words import mark

LOCKED: Final = "locked"
NO_TABLE: Final = mark("{place}: “{name}” is a table: [{name}]. It is left out.")
NO_SETTING: Final = mark("{place}: “{name}”: there is no setting of that name. It is left out.")
NOT_LOCKABLE: Final = mark("{place}: “{name}”: this setting cannot be locked. It is left out.")
NOT_VALID: Final = mark("{place}: “{name}” cannot be {value}. It is left out.")
IN_LINE: Final = mark("{path}, line {line}")
_TABLE: Final = re.compile(r"\s*\[\s*([\w.-]+)\s*\]")
_KEY: Final = re.compile(r"\s*([\w-]+)\s*(?:=|\.)")


def load_site(path: Path | None = None) -> Site:
    """Read the file of the site; without one nothing is set.

    A value that is not valid is left out, alone, and named with its line.

    Args:
        path: where it lies; where the platform and the environment say if None.
    """
    path = path or paths.site_config()
    try:
        text = path.read_text("utf-8")
        fields = tomllib.loads(text)
    except FileNotFoundError:
        return Site()
    except (OSError, UnicodeDecodeError) as error:
        return Site(problems=(_unreadable(path, error),))
    except tomllib.TOMLDecodeError as error:
        words = mark("{path}: the site's settings cannot be read: {error}.")
        return Site(problems=(Problem(words, {"path": path, "error": error}),))
    return _Reading(path, text).site(fields)


def _unreadable(path: Path, error: OSError | UnicodeDecodeError) -> Problem:
    if isinstance(error, OSError):
        words = mark("{path}: the site's settings cannot be read ({why}).")
        return Problem(words, {"path": path, "why": error.strerror})
    words = mark("{path}: the site's settings cannot be read (it is no text in UTF-8).")
    return Problem(words, {"path": path})


class _Reading:
    """Sorts the good values of one file from the bad ones."""

    def __init__(self, path: Path, text: str) -> None:
        self._path, self._lines = path, text.splitlines()
        self._problems: list[Problem] = []

    def site(self, fields: Mapping[str, Any]) -> Site:
        locked = fields.get(LOCKED, {})
        if not isinstance(locked, dict):
            self._say(NO_TABLE, LOCKED, "")
            locked = {}
        free = {name: value for name, value in fields.items() if name != LOCKED}
        defaults = self._good(free, Settings.model_fields, "", NO_SETTING)
        fixed = self._good(locked, LOCKABLE, LOCKED, NOT_LOCKABLE)
        return Site(defaults, fixed, tuple(self._problems))

    def _good(
        self, fields: Mapping[str, Any], known: Iterable[str], table: str, otherwise: str
    ) -> dict[str, Any]:
        names = set(known)
        for name in fields:
            if name not in names:
                self._say(otherwise, name, table)
        found = {name: value for name, value in fields.items() if name in names}
        _, bad = read_fields(found)
        for name in bad:
            self._say(NOT_VALID, name, table, repr(found[name]))
        return {name: value for name, value in found.items() if name not in bad}

    def _say(self, words: str, name: str, table: str, value: str = "") -> None:
        line = next(self._lines_of(name, table), 0)
        place = Problem(IN_LINE, {"path": self._path, "line": line}) if line else self._path
        self._problems.append(Problem(words, {"place": place, "name": name, "value": value}))

    def _lines_of(self, name: str, table: str) -> Iterator[int]:
        """Number the lines that set a key of a table, or open the table of that name."""
        here = ""
        for number, line in enumerate(self._lines, start=1):
            if head := _TABLE.match(line):
                here = head[1]
                if here == ".".join(filter(None, (table, name))):
                    yield number
            elif here == table and (key := _KEY.match(line)) and key[1] == name:
                yield number
