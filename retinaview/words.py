"""Words for people: said in the language that was chosen, in English where none was.

A sentence stands whole in the code, with names for what is filled in, so that another language may
order it as it likes:

    tr("{count} of {total} photographs are done", count=3, total=9)

A text that is made before the language is known (a table, a constant) is marked where it stands and
said where it is shown: `mark("Open…")`, then `tr(spec.text)`. What is kept in files or compared
(names, ids, columns) is never translated. `scripts/languages.py` collects what both functions are
called with; the translations lie in `resources/languages`.
"""

from collections.abc import Callable

Translate = Callable[[str], str]


class _Voice:
    translate: Translate = str


def tr(text: str, /, **values: object) -> str:
    """Say `text` in the chosen language.

    Args:
        text: a whole sentence or label in English; `{name}` stands for one of `values`, with a
            format after a colon as `str.format` knows it.
        values: what is filled in. Without any, braces in `text` are left as they are.
    """
    said = _Voice.translate(text)
    if not values:
        return said
    try:
        return said.format(**values)
    except (LookupError, ValueError):  # a translation with other names than its source
        return text.format(**values)


def mark(text: str, /) -> str:
    """Mark a text for translation and give it back as it is; `tr` says it where it is shown."""
    return text


def speak(translate: Translate | None) -> None:
    """Say everything from now on with `translate`; None goes back to English."""
    _Voice.translate = translate or str
