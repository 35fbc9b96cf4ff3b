import copy
import json
import pickle
from collections.abc import Callable, Iterator

import pytest

from retinaview import words
from retinaview.words import english, joined, parts_of, rewritten, said_from, tr, traced

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


def test_what_one_program_says_another_says_in_its_own_language() -> None:
    words.speak(None)
    with traced():
        shows = tr("The picture shows {what}.", what=tr("blur"))
        said = joined((shows, tr("It is {share:.0%} of it.", share=0.5), "end"))
    sent = json.dumps(parts_of(said))
    assert said == "The picture shows blur. It is 50% of it. end"
    words.speak(lambda text: GERMAN.get(text, text))
    again = said_from(json.loads(sent))
    assert again == "Das Bild zeigt Unschärfe. It is 50% of it. end"
    assert english(again) == said


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ("blur", "Unschärfe"),
        ("not known here", "not known here"),
        ({"text": "{count} of it", "values": {}}, "{count} of it"),
        ({"text": "{count} of it", "values": {"total": 1}}, "{count} of it"),
        ({"text": "The picture shows {what}.", "values": {"what": "blur"}}, "Das Bild zeigt blur."),
        ({}, ""),
    ],
)
def test_what_cannot_be_said_is_shown_as_it_came(parts: object, said: str) -> None:
    assert said_from(parts) == said


def test_nothing_is_traced_unless_it_is_asked_for() -> None:
    words.speak(None)
    assert parts_of(tr("It is {share:.0%}.", share=0.5)) == "It is 50%."
