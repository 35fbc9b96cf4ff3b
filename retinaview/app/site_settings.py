"""What the administrator of a site sets for everyone: defaults, and what users cannot change.

One TOML file with the keys of the user's settings; those under `[locked]` are fixed.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from retinaview import paths
from retinaview.app.settings import LOCKABLE, Settings, Site, read_fields

LOCKED: Final = "locked"
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
        why = error.strerror if isinstance(error, OSError) else "it is no text in UTF-8"
        return Site(problems=(f"{path}: the site's settings cannot be read ({why}).",))
    except tomllib.TOMLDecodeError as error:
        return Site(problems=(f"{path}: the site's settings cannot be read: {error}.",))
    return _Reading(path, text).site(fields)


class _Reading:
    """Sorts the good values of one file from the bad ones."""

    def __init__(self, path: Path, text: str) -> None:
        self._path, self._lines = path, text.splitlines()
        self._problems: list[str] = []

    def site(self, fields: Mapping[str, Any]) -> Site:
        locked = fields.get(LOCKED, {})
        if not isinstance(locked, dict):
            self._say(LOCKED, "", f"“{LOCKED}” is a table: [{LOCKED}]")
            locked = {}
        free = {name: value for name, value in fields.items() if name != LOCKED}
        defaults = self._good(free, Settings.model_fields, "", "there is no setting of that name")
        fixed = self._good(locked, LOCKABLE, LOCKED, "this setting cannot be locked")
        return Site(defaults, fixed, tuple(self._problems))

    def _good(
        self, fields: Mapping[str, Any], known: Iterable[str], table: str, otherwise: str
    ) -> dict[str, Any]:
        names = set(known)
        for name in fields:
            if name not in names:
                self._say(name, table, f"“{name}”: {otherwise}")
        found = {name: value for name, value in fields.items() if name in names}
        _, bad = read_fields(found)
        for name in bad:
            self._say(name, table, f"“{name}” cannot be {found[name]!r}")
        return {name: value for name, value in found.items() if name not in bad}

    def _say(self, name: str, table: str, what: str) -> None:
        line = next(self._lines_of(name, table), 0)
        place = f", line {line}" if line else ""
        self._problems.append(f"{self._path}{place}: {what}. It is left out.")

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
