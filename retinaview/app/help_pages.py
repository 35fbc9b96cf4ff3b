"""The help that ships with the program: pages of Markdown, keys filled in, and a search."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from retinaview import paths
from retinaview.app.key_hints import filled

ORDER: Final = (
    "start",
    "open",
    "enhance",
    "review",
    "compare",
    "overlays",
    "measure",
    "batch",
    "report",
    "train",
    "settings",
    "privacy",
    "use",
    "trouble",
)
"""Names of the pages, as they are read one after another."""
CONTENTS: Final = "contents"
"""What a link to the list of all pages leads to."""
AROUND: Final = 60
"""Letters that are shown before and after what was searched for."""


@dataclass(frozen=True)
class HelpPage:
    """One page.

    Attributes:
        name: of its file, without the ending; what links lead to.
        title: its first heading.
        words: the rest in Markdown, with places for keys.
    """

    name: str
    title: str
    words: str

    @property
    def markdown(self) -> str:
        """The page as it is shown, with the keys as they are now."""
        return filled(self.words)


@dataclass(frozen=True)
class Hit:
    """A page that has what was searched for, and the words around it."""

    page: HelpPage
    excerpt: str


class HelpPages:
    """The pages of one language; what that does not have is in English.

    Args:
        language: name of the folder.
        folder: where the languages lie; in the program's resources if None.
    """

    def __init__(self, language: str = "en", folder: Path | None = None) -> None:
        folder = folder or paths.resources() / "help"
        self.pages = {
            name: _read(folder / language / f"{name}.md", folder / "en" / f"{name}.md")
            for name in ORDER
        }

    def contents(self) -> str:
        """Give the list of all pages, in Markdown."""
        return "\n".join(f"- [{page.title}]({page.name}.md)" for page in self.pages.values())

    def search(self, text: str) -> list[Hit]:
        """Find the pages that hold every word of `text`; those with one in the title come first."""
        wanted = text.casefold().split()
        if not wanted:
            return []
        hits = []
        for page in self.pages.values():
            said = _plain(page.markdown)
            whole = f"{page.title} {said}".casefold()
            if all(word in whole for word in wanted):
                hits.append(Hit(page, _excerpt(said, wanted)))
        return sorted(hits, key=lambda hit: not _any_in(hit.page.title, wanted))


def _read(path: Path, otherwise: Path) -> HelpPage:
    found = path if path.is_file() else otherwise
    head, _, words = found.read_text("utf-8").partition("\n")
    return HelpPage(found.stem, head.removeprefix("# ").strip(), words.strip())


def _plain(markdown: str) -> str:
    """Give the words of a page without what marks them up."""
    lines = [line.strip(" #>-*|") for line in markdown.splitlines()]
    text = " ".join(line for line in lines if line)
    for mark in ("**", "`", "*"):
        text = text.replace(mark, "")
    return _without_links(text)


def _without_links(text: str) -> str:
    parts = text.replace("](", "\0").split("[")
    told = [parts[0]]
    for part in parts[1:]:
        words, _, rest = part.partition("\0")
        told.append(words + rest.partition(")")[2])
    return "".join(told)


def _excerpt(said: str, wanted: Iterable[str]) -> str:
    places = [at for at in (said.casefold().find(word) for word in wanted) if at >= 0]
    at = min(places, default=0)
    first, last = max(0, at - AROUND), min(len(said), at + AROUND)
    gap = said.find(" ", first, at)  # none in what is written without spaces
    first = gap + 1 if first and gap >= 0 else first
    gap = said.rfind(" ", at, last)
    last = gap if last < len(said) and gap > at else last
    before, after = "…" if first else "", "…" if last < len(said) else ""
    return f"{before}{said[first:last]}{after}"


def _any_in(title: str, wanted: Iterable[str]) -> bool:
    return any(word in title.casefold() for word in wanted)
