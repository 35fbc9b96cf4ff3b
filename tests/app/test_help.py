"""The help that ships: whole, true to the keys, and open at the page that fits."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retinaview import paths
from retinaview.app import key_hints
from retinaview.app.actions import ACTIONS, key_map
from retinaview.app.help_desk import HelpDesk
from retinaview.app.help_pages import CONTENTS, ORDER, HelpPages
from retinaview.app.help_view import HelpView
from retinaview.app.main import Program

FOLDER = paths.resources() / "help"
LANGUAGES = sorted(path.name for path in FOLDER.iterdir())
PLACE = re.compile(r"\{(\w*)\}")
LINK = re.compile(r"\]\(([^)]*)\)")


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    yield
    key_hints.use(key_map({}))


@pytest.fixture
def desk(program: Program) -> HelpDesk:
    (desk,) = program.window.findChildren(HelpDesk)
    return desk


def view_of(program: Program) -> HelpView:
    return program.window.panels.findChildren(HelpView)[-1]


def files(language: str) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in (FOLDER / language).glob("*.md")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_in_the_order_and_begins_with_its_title(language: str) -> None:
    found = files(language)
    assert set(found) <= set(ORDER)
    assert language != "en" or set(found) == set(ORDER)
    assert [name for name, text in found.items() if not text.startswith("# ")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_pages(language: str) -> None:
    for name, text in files(language).items():
        wrong = [link for link in LINK.findall(text) if link.removesuffix(".md") not in ORDER]
        assert wrong == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_actions_stand_in_braces(language: str) -> None:
    known = {spec.name for spec in ACTIONS}
    for name, text in files(language).items():
        assert set(PLACE.findall(text)) <= known, name


def test_every_action_is_mentioned() -> None:
    mentioned = {found for text in files("en").values() for found in PLACE.findall(text)}
    assert {spec.name for spec in ACTIONS} - mentioned == set()


def test_pages_can_be_reached_from_the_first() -> None:
    found, waiting = set(), ["start"]
    pages = files("en")
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [link.removesuffix(".md") for link in LINK.findall(pages[name])]
    assert found == set(ORDER)


def test_a_changed_key_is_the_one_that_is_named() -> None:
    pages = HelpPages()
    assert "(C)" in pages.pages["compare"].markdown
    key_hints.use(key_map({"curtain": ("Q",), "difference": ()}))
    text = pages.pages["compare"].markdown
    assert "**Curtain** (Q)" in text
    assert "**Difference**:" in text


def test_a_language_without_a_page_has_it_in_english(tmp_path: Path) -> None:
    for language, names in (("en", ORDER), ("de", ("start",))):
        (tmp_path / language).mkdir()
        for name in names:
            (tmp_path / language / f"{name}.md").write_text(f"# {language} {name}\n\nwords\n")
    pages = HelpPages("de", tmp_path).pages
    assert pages["start"].title == "de start"
    assert pages["open"].title == "en open"


def test_an_excerpt_holds_what_was_searched_for_where_words_are_not_parted() -> None:
    pages = HelpPages("zh")
    hits = pages.search("血管")
    assert hits
    assert all("血管" in hit.page.title or "血管" in hit.excerpt for hit in hits)
    assert all(len(hit.excerpt) < 130 for hit in hits)


def test_a_search_finds_every_word_and_titles_first() -> None:
    pages = HelpPages()
    assert pages.search("  ") == []
    assert pages.search("nonsensical words") == []
    hits = pages.search("measuring")
    assert hits[0].page.name == "measure"
    (hit,) = pages.search("BIOMETRIC stand-in camera eye whoever")[:1] or pages.search("biometric")
    assert "biometric" in hit.excerpt
    assert all("[" not in hit.excerpt and "**" not in hit.excerpt for hit in pages.search("the"))


def test_the_page_fits_where_the_keyboard_is(
    qtbot: QtBot, program: Program, desk: HelpDesk
) -> None:
    window, actions = program.window, program.window.actions_by_name
    assert desk.fitting(window.compare) == "start"
    with qtbot.waitSignal(program.session.image_changed, timeout=20_000):
        program.session.open([Path("/photographs/one.png")])
    assert desk.fitting(window.compare) == "compare"
    assert desk.fitting(window.panels.enhance.run_button) == "enhance"
    assert desk.fitting(window.panels.display.invert) == "compare"
    assert desk.fitting(window.worklist) == "open"
    for action, page in (("batch", "batch"), ("settings", "settings"), ("keys", "settings")):
        actions[action].trigger()
        shown = window.panels.findChildren(QWidget)
        assert page in {desk.fitting(widget) for widget in shown}


def test_f1_opens_it_and_again_the_list(qtbot: QtBot, program: Program) -> None:
    window = program.window
    window.panels.enhance.run_button.setFocus()
    window.panels.enhance.models.focus_search()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    view = view_of(program)
    assert view.name == "enhance"
    assert view.text.startswith("Enhancing")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert view.name == CONTENTS
    assert "Intended use" in view.text


def test_links_and_search_turn_the_pages(qtbot: QtBot, program: Program, desk: HelpDesk) -> None:
    view = desk.open("start")
    view.browser.anchorClicked.emit(QUrl("compare.md"))
    assert view.name == "compare"
    assert view.all_button.isVisible()
    view.search.setText("biometric")
    assert "Privacy and working offline" in view.text
    view.search.setText("zyxwvut")
    assert view.text == "No page has these words."
    view.all_button.click()
    assert view.search.text() == ""
    assert view.name == CONTENTS


def test_an_open_page_follows_the_keys(program: Program, desk: HelpDesk) -> None:
    view = desk.open("compare")
    assert "Curtain (C)" in view.text
    program.session.change(keys={"curtain": ("Q",)})
    assert "Curtain (Q)" in view.text
