"""The help in other languages: every page is there, built as the English one."""

import re
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from retinaview import paths
from retinaview.app.help_pages import ORDER, HelpPages
from retinaview.app.languages import LANGUAGES

FOLDER = paths.resources() / "help"
OTHERS = [language for language in LANGUAGES if language != "en"]
BEGINS = re.compile(r"#+ |- |\d+\. |> ")
LINK = re.compile(r"\]\(([^)]*)\)")
PLACE = re.compile(r"\{\w+\}")
IN_BRACKETS = re.compile(r"\(\{\w+\}\)")
CODE = re.compile(r"`[^`]*`")
CHINESE = "[\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]"

each_language = pytest.mark.parametrize("language", OTHERS)


@dataclass(frozen=True)
class Block:
    """A heading, a point of a list or a paragraph.

    Attributes:
        mark: what it begins with, "" for a paragraph.
        links: the pages that it leads to.
        places: the places for keys in it.
        in_brackets: those that go with their brackets where there is no key.
        code: what is to be typed as it stands.
    """

    mark: str
    links: list[str]
    places: list[str]
    in_brackets: list[str]
    code: list[str]


def page(language: str, name: str) -> str:
    return (FOLDER / language / f"{name}.md").read_text("utf-8")


def blocks(text: str) -> list[Block]:
    pieces: list[str] = []
    goes_on = False
    for line in text.splitlines():
        begins = BEGINS.match(line)
        if line and not (goes_on and (begins is None or begins[0] == "> ")):
            pieces.append(line)
        elif line:
            pieces[-1] += f" {line}"
        goes_on = bool(line)
    return [block(piece) for piece in pieces]


def block(piece: str) -> Block:
    begins = BEGINS.match(piece)
    return Block(
        begins[0] if begins else "",
        sorted(LINK.findall(piece)),
        sorted(PLACE.findall(piece)),
        sorted(IN_BRACKETS.findall(piece)),
        CODE.findall(piece),
    )


@each_language
def test_every_page_is_there(language: str) -> None:
    found = {path.name for path in (FOLDER / language).iterdir()}
    assert found == {f"{name}.md" for name in ORDER}


@each_language
def test_pages_have_the_headings_links_and_keys_of_the_english_ones(language: str) -> None:
    for name in ORDER:
        assert blocks(page(language, name)) == blocks(page("en", name)), name


@each_language
def test_no_line_is_left_in_english(language: str) -> None:
    for name in ORDER:
        english = {line for line in page("en", name).splitlines() if line}
        assert english.isdisjoint(page(language, name).splitlines()), name


@each_language
def test_stars_make_words_stand_out_and_are_not_seen(qapp: QApplication, language: str) -> None:
    for found in HelpPages(language).pages.values():
        shown = QTextDocument()
        shown.setMarkdown(f"# {found.title}\n\n{found.markdown}")
        assert "*" not in shown.toPlainText(), found.name


def test_no_line_ends_within_a_chinese_sentence() -> None:
    for name in ORDER:
        assert re.findall(f"{CHINESE} *\n *{CHINESE}", page("zh", name)) == [], name
