"""The pages of the documentation: their headings, their links, and which of those lead nowhere."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parent.parent
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")
_ANCHOR = re.compile(r'<a id="([^"]+)">')
_DROPPED = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, eq=False)
class Page:
    """One Markdown file."""

    path: Path

    @cached_property
    def tokens(self) -> list[Token]:
        """What the file holds."""
        return MARKDOWN.parse(self.path.read_text("utf-8"))

    @cached_property
    def headings(self) -> list[tuple[Token, str, str]]:
        """Each heading: where it opens, its words, the anchor that GitHub gives it."""
        found: list[tuple[Token, str, str]] = []
        taken: dict[str, int] = {}
        for opening, inline in zip(self.tokens, self.tokens[1:], strict=False):
            if opening.type == "heading_open":
                words = "".join(each.content for each in inline.children or ())
                slug = _DROPPED.sub("", words.lower()).replace(" ", "-")
                count = taken[slug] = taken.get(slug, -1) + 1
                found.append((opening, words, f"{slug}-{count}" if count else slug))
        return found

    @cached_property
    def anchors(self) -> set[str]:
        """Every place in the page that a link can lead to."""
        named = _ANCHOR.findall(self.path.read_text("utf-8"))
        return {anchor for _, _, anchor in self.headings} | set(named)

    @property
    def title(self) -> str:
        """The first heading."""
        return self.headings[0][1] if self.headings else self.path.stem

    def links(self) -> Iterator[tuple[Token, str]]:
        """Give the links and pictures of the page, each with the attribute that says where."""
        for token in self.tokens:
            for child in token.children or ():
                if child.type == "link_open":
                    yield child, "href"
                elif child.type == "image":
                    yield child, "src"


def all_pages(root: Path = ROOT) -> dict[Path, Page]:
    """Give every page of the documentation by its path."""
    paths = [*sorted(root.glob("*.md")), *sorted((root / "docs").rglob("*.md"))]
    return {path: Page(path) for path in paths}


def target_of(page: Page, link: str) -> tuple[Path, str] | None:
    """Say which file and anchor a link leads to, None where it leads out of the project."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path
    return path, unquote(parts.fragment)


def broken_links(pages: dict[Path, Page]) -> list[str]:
    """Name the links that lead nowhere: the page, the link, and what is missing."""
    return [
        f"{page.path.name}: {token.attrs[name]}: {why}"
        for page in pages.values()
        for token, name in page.links()
        if (why := _problem(pages, page, str(token.attrs[name])))
    ]


def unlinked_pages(pages: dict[Path, Page], start: Iterable[Path]) -> list[Path]:
    """Name the pages that nobody finds who begins at `start` and follows links.

    A link to a folder leads to all pages in it.
    """
    seen: set[Path] = set()
    due = list(start)
    while due:
        path = due.pop()
        if path.is_dir():
            due += [each for each in pages if each.parent == path and each not in seen]
        elif path in pages and path not in seen:
            seen.add(path)
            page = pages[path]
            targets = (target_of(page, str(token.attrs[name])) for token, name in page.links())
            due += [target[0] for target in targets if target is not None]
    return sorted(set(pages) - seen)


def _problem(pages: dict[Path, Page], page: Page, link: str) -> str:
    target = target_of(page, link)
    if target is None:
        return ""
    path, anchor = target
    if not path.exists():
        return "there is no such file"
    if anchor and path not in pages:
        return "anchors are known in pages alone"
    return "there is no such heading" if anchor and anchor not in pages[path].anchors else ""
