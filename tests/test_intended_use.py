"""What a processed picture is for stands wherever it belongs, in one wording."""

import re
from pathlib import Path

import pytest

from retinaview.app import languages
from retinaview.app.about_page import AboutPage, Facts
from retinaview.app.small_widgets import words_of
from retinaview.catalog import Catalog
from retinaview.cli.parser import build_parser
from retinaview.core.intended_use import NOT_FOR_DIAGNOSIS, PURPOSE, STATEMENT
from retinaview.words import tr
from trainer import __main__ as trainer

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    "README.md",
    "docs/index.md",
    "docs/user-guide.md",
    "docs/administration.md",
    "docs/models.md",
    "docs/cli.md",
    "docs/training.md",
)


def quoted(text: str) -> str:
    """What the block quotes of a page say, on one line."""
    return " ".join(re.sub(r"^> ?", "", line) for line in text.splitlines() if line[:1] == ">")


@pytest.mark.parametrize("page", PAGES)
def test_guides_say_it(page: str) -> None:
    assert STATEMENT in quoted((ROOT / page).read_text("utf-8"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_the_help_says_it_as_the_reports_do(language: str) -> None:
    page = ROOT / "resources" / "help" / language / "use.md"
    languages.speak(language)
    try:
        wanted = str(tr(STATEMENT))
    finally:
        languages.speak("en")
    assert "".join(wanted.split()) in "".join(quoted(page.read_text("utf-8")).split())


@pytest.mark.usefixtures("qapp")
def test_the_about_page_says_it() -> None:
    page = AboutPage(Facts("1", "CPU", [], {}))
    try:
        assert f"{PURPOSE}\n{STATEMENT}" in words_of(page)
    finally:
        page.deleteLater()


def test_the_help_of_the_commands_says_it(capsys: pytest.CaptureFixture[str]) -> None:
    for parser in (build_parser(), trainer._parser()):
        assert STATEMENT in " ".join(parser.format_help().split())
    with pytest.raises(SystemExit):
        build_parser().parse_args(["enhance", "--help"])
    assert STATEMENT in " ".join(capsys.readouterr().out.split())


def test_every_card_says_what_it_is_not_for() -> None:
    cards = Catalog((ROOT / "models",)).cards()
    assert [card.id for card in cards if NOT_FOR_DIAGNOSIS not in card.intended_use] == []
