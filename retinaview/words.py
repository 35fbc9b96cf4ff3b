"""Words for people: said in the language that was chosen, in English where none was.

A sentence stands whole in the code, with names for what is filled in, so that another language may
order it as it likes:

    tr("{count} of {total} photographs are done", count=3, total=9)

A text that is made before the language is known (a table, a constant) is marked where it stands and
said where it is shown: `mark("Open…")`, then `tr(spec.text)`. What is kept in files or compared
(names, ids, columns) is never translated. `scripts/languages.py` collects what both functions are
called with; the translations lie in `resources/languages`.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

Translate = Callable[[str], str]


class _Voice:
    translate: Translate = str


class _Said(str):
    """A text in another language that knows what it is in English."""

    def __new__(cls, text: str, english: str) -> "_Said":
        said = super().__new__(cls, text)
        said.english = english
        return said

    english: str

    def __reduce__(self) -> tuple[type["_Said"], tuple[str, str]]:
        return _Said, (str.__str__(self), self.english)

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
    if not values:
        return text if said == text else _Said(said, text)
    source = text.format(**{name: english(value) for name, value in values.items()})
    try:
        filled = said.format(**values)
    except (LookupError, ValueError):  # a translation with other names than its source
        filled = text.format(**values)
    return filled if filled == source else _Said(filled, source)


def joined(parts: Iterable[str], gap: str = " ") -> str:
    """Put sentences one behind the other, the empty ones left out."""
    said = [part for part in parts if part]
    text, source = gap.join(said), str(english(gap)).join(english(said))
    return text if text == source else _Said(text, source)


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


def mark(text: str, /) -> str:
    """Mark a text for translation and give it back as it is; `tr` says it where it is shown."""
    return text


def speak(translate: Translate | None) -> None:
    """Say everything from now on with `translate`; None goes back to English."""
    _Voice.translate = translate or str
