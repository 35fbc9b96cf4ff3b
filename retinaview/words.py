"""Words for people: said in the language that was chosen, in English where none was.

A sentence stands whole in the code, with names for what is filled in, so that another language may
order it as it likes:

    tr("{count} of {total} photographs are done", count=3, total=9)

A text that is made before the language is known (a table, a constant) is marked where it stands and
said where it is shown: `mark("Open…")`, then `tr(spec.text)`. What is kept in files or compared
(names, ids, columns) is never translated. `scripts/languages.py` collects what both functions are
called with; the translations lie in `resources/languages`.

A program that speaks to another, as the trainer does to the window, says its sentences `traced` and
sends their `parts_of`; the other says them in its own language with `said_from`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from numbers import Real
from typing import Any

Translate = Callable[[str], str]


class _Voice:
    translate: Translate = str
    is_traced = False


class _Said(str):
    """A text that knows what it is in English and, where it is traced, what it was made of."""

    def __new__(cls, text: str, english: str, parts: Any = None) -> "_Said":
        said = super().__new__(cls, text)
        said.english, said.parts = english, parts
        return said

    english: str
    parts: Any

    def __reduce__(self) -> tuple[type["_Said"], tuple[str, str, Any]]:
        return _Said, (str.__str__(self), self.english, self.parts)

    def __str__(self) -> str:
        return self  # so that what `str(error)` gives still knows its English


def tr(text: str, /, **values: object) -> str:
    """Say `text` in the chosen language.

    Args:
        text: a whole sentence or label in English; `{name}` stands for one of `values`, with a
            format after a colon as `str.format` knows it. What was said already is given back.
        values: what is filled in. Without any, braces in `text` are left as they are.
    """
    if isinstance(text, _Said) or not text:
        return text
    said = _Voice.translate(text)
    parts = {"text": text, "values": parts_of(values)} if _Voice.is_traced else None
    if not values:
        return text if said == text and not parts else _Said(said, text, parts)
    source = text.format(**{name: english(value) for name, value in values.items()})
    try:
        filled = said.format(**values)
    except (LookupError, ValueError):  # a translation with other names than its source
        filled = text.format(**values)
    return filled if filled == source and not parts else _Said(filled, source, parts)


def joined(parts: Iterable[str], gap: str = " ") -> str:
    """Put sentences one behind the other, the empty ones left out."""
    said = [part for part in parts if part]
    text, source = gap.join(said), str(english(gap)).join(english(said))
    made_of = {"joined": parts_of(said), "gap": parts_of(gap)} if _Voice.is_traced else None
    return text if text == source and not made_of else _Said(text, source, made_of)


def rewritten(text: str, change: Callable[[str], str]) -> str:
    """Change what was said, and what it is in English likewise."""
    said, source = change(text), change(english(text))
    return said if said == source else _Said(said, source)


def english(value: Any) -> Any:
    """Give what was said as it is in English, for records that are read anywhere.

    Lists, tuples and mappings are gone through; all else stays as it is.
    """
    if isinstance(value, _Said):
        return value.english
    if isinstance(value, Mapping):
        return {name: english(each) for name, each in value.items()}
    if isinstance(value, list):
        return [english(each) for each in value]
    return tuple(map(english, value)) if type(value) is tuple else value


@contextmanager
def traced() -> Iterator[None]:
    """Let everything that is said meanwhile remember what it was made of."""
    before, _Voice.is_traced = _Voice.is_traced, True
    try:
        yield
    finally:
        _Voice.is_traced = before


def parts_of(value: Any) -> Any:
    """What something said was made of, in plain values that JSON knows.

    Lists, tuples and mappings are gone through; a text that was not said stays as it is.
    """
    if isinstance(value, _Said) and value.parts is not None:
        return value.parts
    if isinstance(value, Mapping):
        return {str(name): parts_of(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [parts_of(each) for each in value]
    if value is None or isinstance(value, (bool, int)):
        return value
    return float(value) if isinstance(value, Real) else str.__str__(str(value))


def said_from(parts: Any) -> str:
    """Say in the chosen language what another program said.

    Args:
        parts: as `parts_of` gave them; a plain text is looked up as it is. What is not known, or
            odd, is said as the other program said it, as far as that can be told.
    """
    if not isinstance(parts, Mapping):
        return tr(str(parts))
    if "joined" in parts:
        return joined(map(_value_from, parts["joined"]), str(_value_from(parts.get("gap", " "))))
    text = str(parts.get("text", ""))
    values = {str(name): _value_from(each) for name, each in dict(parts.get("values", {})).items()}
    try:
        return tr(text, **values)
    except (LookupError, ValueError, TypeError):
        return text


def _value_from(part: Any) -> Any:
    return said_from(part) if isinstance(part, Mapping) else part


def mark(text: str, /) -> str:
    """Mark a text for translation and give it back as it is; `tr` says it where it is shown."""
    return text


def speak(translate: Translate | None) -> None:
    """Say everything from now on with `translate`; None goes back to English."""
    _Voice.translate = translate or str
