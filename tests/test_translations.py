"""The translations: whole, in step with the code, and as the program reads them."""

import re
from pathlib import Path
from string import Formatter

import pytest

from scripts.languages import LANGUAGES, ROOT, release, texts, translations, ts_path

ALL = tuple(LANGUAGES)
HOW = "run `python scripts/languages.py`, translate what it says is missing, and run it again"


def said(language: str) -> dict[str, str]:
    return translations(ts_path(language, ROOT))


@pytest.mark.parametrize("language", ALL)
def test_every_text_of_the_program_waits_in_the_file_and_no_other(language: str) -> None:
    assert set(said(language)) == set(texts()), HOW


@pytest.mark.parametrize("language", ALL)
def test_no_text_is_without_its_translation(language: str) -> None:
    assert [text for text, words in said(language).items() if not words] == [], HOW


@pytest.mark.parametrize("language", ALL)
def test_a_translation_fills_in_what_its_text_fills_in(language: str) -> None:
    wrong = {t: w for t, w in said(language).items() if w and places(t) != places(w)}
    assert wrong == {}


@pytest.mark.parametrize("language", ALL)
def test_a_translation_can_be_filled_in(language: str) -> None:
    for words in said(language).values():
        if places(words):
            list(Formatter().parse(words))  # raises where a brace stands alone


@pytest.mark.parametrize("language", ALL)
def test_the_file_that_is_read_is_made_of_the_one_that_is_written(
    language: str, tmp_path: Path
) -> None:
    made = tmp_path / "made.qm"
    release(ts_path(language, ROOT), made)
    assert ts_path(language, ROOT).with_suffix(".qm").read_bytes() == made.read_bytes(), HOW


def places(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}", text))
