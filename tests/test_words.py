import copy
import json
import pickle
from collections.abc import Callable, Iterator

import pytest

from retinaview import words
from retinaview.words import english, joined, rewritten, tr

GERMAN = {"blur": "Unschärfe", "The picture shows {what}.": "Das Bild zeigt {what}."}


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    words.speak(lambda text: GERMAN.get(text, text))
    yield
    words.speak(None)


def test_what_was_said_knows_what_it_is_in_english() -> None:
    said = tr("The picture shows {what}.", what=tr("blur"))
    assert said == "Das Bild zeigt Unschärfe."
    assert english(said) == "The picture shows blur."


def test_what_is_said_twice_stays_as_it_is() -> None:
    words.speak(lambda text: f"<{text}>")
    assert tr(tr("blur")) == "<blur>"


def test_what_is_said_twice_knows_its_english() -> None:
    said = tr(tr("blur"))
    assert (said, english(said)) == ("Unschärfe", "blur")


def test_a_document_is_put_into_english_throughout() -> None:
    said = {"reasons": [tr("blur")], "pair": (tr("blur"), 1.5), "none": None}
    assert english(said) == {"reasons": ["blur"], "pair": ("blur", 1.5), "none": None}
    assert json.dumps(english(said)) == '{"reasons": ["blur"], "pair": ["blur", 1.5], "none": null}'


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda s: pickle.loads(pickle.dumps(s))]
)
def test_a_copy_knows_its_english(copied: Callable[[str], str]) -> None:
    assert english(copied(tr("blur"))) == "blur"


def test_an_error_that_was_said_keeps_its_english() -> None:
    problem = str(ValueError(tr("blur")))
    assert english(tr("The picture shows {what}.", what=problem)) == "The picture shows blur."


def test_sentences_are_joined_in_both_languages() -> None:
    said = joined((tr("blur"), "", tr("blur")), ", ")
    assert (said, english(said)) == ("Unschärfe, Unschärfe", "blur, blur")


def test_what_is_rewritten_is_rewritten_in_both_languages() -> None:
    said = rewritten(tr("blur"), str.upper)
    assert (said, english(said)) == ("UNSCHÄRFE", "BLUR")
