from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from retinaview import words
from retinaview.app import languages
from retinaview.words import mark, tr
from scripts.languages import release, texts, translations, write_ts


@pytest.fixture(autouse=True)
def _english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    languages.speak("en")


def test_english_is_said_as_it_is_written() -> None:
    assert tr("Open…") == "Open…"
    assert tr("{count} of {total:.1f}", count=2, total=3) == "2 of 3.0"
    assert tr("{braces} stay") == "{braces} stay"


def test_what_is_marked_is_the_same_text() -> None:
    assert mark("Open…") == "Open…"


@pytest.mark.parametrize("wrong", ["{anzahl} Bilder", "{count:d Bilder", "{0} Bilder"])
def test_a_translation_with_other_names_is_said_in_english(wrong: str) -> None:
    words.speak({"{count} pictures": wrong}.__getitem__)
    assert tr("{count} pictures", count=2) == "2 pictures"


def test_the_chosen_language_comes_before_that_of_the_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    german = QLocale("de_AT")
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: german))
    assert languages.language_of("") == "de"
    assert languages.language_of("es") == "es"


def test_a_computer_in_another_language_is_spoken_to_in_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    finnish = QLocale("fi_FI")
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: finnish))
    assert languages.language_of("") == "en"


def test_a_file_of_linguist_is_spoken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "languages"
    ts = folder / "retinaview_de.ts"
    found = {"{count} pictures": "retinaview/a.py", "Not yet": "retinaview/a.py"}
    write_ts(ts, "de_DE", found, {"{count} pictures": "{count} Bilder"})
    release(ts, ts.with_suffix(".qm"))
    monkeypatch.setattr(languages.paths, "resources", lambda: tmp_path)
    languages.speak("de")
    assert tr("{count} pictures", count=3) == "3 Bilder"
    assert tr("Not yet") == "Not yet"
    assert languages.spoken() == "de"
    assert translations(ts) == {"{count} pictures": "{count} Bilder", "Not yet": ""}


def test_the_collector_finds_calls_and_cards(tmp_path: Path) -> None:
    code = tmp_path / "retinaview" / "a.py"
    code.parent.mkdir()
    code.write_text('x = tr("One " "text", a=1)\nY = mark("Two")\nz = other("Three")\n', "utf-8")
    card = tmp_path / "models" / "m" / "model.toml"
    card.parent.mkdir(parents=True)
    card.write_text('title = "M"\n[options.clip]\ntitle = "Limit"\nchoices = ["soft"]\n', "utf-8")
    assert list(texts(tmp_path)) == ["One text", "Two", "M", "Limit", "soft"]


def test_the_stand_in_language_is_longer_and_keeps_what_is_filled_in() -> None:
    said = languages.pseudo("{count} pictures")
    assert "{count}" in said
    assert len(said) > len("{count} pictures") + 5
