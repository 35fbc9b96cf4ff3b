from collections.abc import Iterator
from dataclasses import replace

import pytest

from retinaview import words
from retinaview.core.review import Reason, Review, Verdict
from retinaview.report.facts import banner, left_out_lines, provenance_lines
from retinaview.report.findings import further_reasons, headline
from retinaview.report.pages import lay_out
from retinaview.report.plan import GRADE, ORIGINAL, PROCESSED, Report, ReportPlan
from retinaview.report.record import report_record, sealed_json
from retinaview.report.sheet import Sheet
from retinaview.words import tr
from tests.fakes import make_study

SENTENCES = ("1 bright spot appeared", "vessels were lost")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    words.speak(None)


def loud(text: str) -> str:
    """Another language: everything in it is between « and »."""
    return f"«{text}»"


def reviewed() -> Report:
    """A report on a study whose reasons were said in the language that is spoken."""
    reasons = tuple(Reason(Verdict.LOOK, tr(sentence)) for sentence in SENTENCES)
    return Report(replace(make_study(), review=Review(Verdict.LOOK, reasons)))


def test_the_record_is_in_english_whatever_the_report_speaks() -> None:
    in_english = sealed_json(report_record(reviewed()))
    words.speak(loud)
    assert sealed_json(report_record(reviewed())) == in_english


def test_headline_and_further_reasons_are_said_once_each() -> None:
    words.speak(loud)
    review = reviewed().study.review
    assert headline(review) == "«Look again: «1 bright spot appeared»»"
    assert further_reasons(review) == ["«vessels were lost»"]


def test_all_labels_of_a_report_are_said() -> None:
    words.speak(loud)
    report = reviewed()
    plan = ReportPlan(without=(GRADE, ORIGINAL, PROCESSED))
    labels = [label for label, _ in banner(report.study)]
    labels += [label for label, _ in provenance_lines(report.study)]
    labels += [label for label, _ in left_out_lines(report.study, plan)]
    assert [label for label in labels if not label.startswith("«")] == []


def test_all_heads_of_a_page_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    words.speak(loud)
    document = lay_out(reviewed())
    drawn: list[str] = []
    monkeypatch.setattr(Sheet, "text", lambda self, x, y, text, *_: drawn.append(text))
    monkeypatch.setattr(Sheet, "rule", lambda *_: None)
    for page in document.pages:
        for block, _ in page:
            if block.leads:
                block.draw(Sheet(document.paper), 0.0)
    assert "«What the model changed»" in drawn
    assert [text for text in drawn if text and not text.startswith("«")] == []
