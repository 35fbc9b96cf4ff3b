from dataclasses import replace

import pytest
from analysis_fakes import make_disc_overlay
from fakes import make_image, make_quality, make_review, make_study

from retinaview.core.overlay import Score, Subject
from retinaview.core.review import Grade, Reason, Review, Verdict
from retinaview.report.findings import (
    Finding,
    findings,
    further_reasons,
    headline,
    numbers_of,
    quality_text,
)
from retinaview.report.plan import EVERYTHING

PAIR = Subject.PAIR


def rows(*scores: Score) -> list[Finding]:
    study = replace(make_study(), review=Review(Verdict.CLEAR, scores=scores))
    return findings(study, EVERYTHING)[1:]


def test_scores_that_belong_together_share_a_row() -> None:
    found = rows(
        Score("vessels_kept", "Vessels kept", PAIR, 98.0, "%", 0),
        Score("vessels_lost", "Vessels lost", PAIR, 1.0, "%", 0),
        Score("vessels_new", "Vessels new", PAIR, 2.0, "%", 0),
        Score("vessels_cldice", "Vessel agreement", PAIR, 0.971),
    )
    assert found == [
        Finding("Vessels kept / lost / new", "98 / 1 / 2 %"),
        Finding("Vessel agreement", "0.97"),
    ]


def test_what_is_missing_says_why_and_is_never_a_number() -> None:
    found = rows(
        Score("dark_spots_gone", "Dark spots gone", PAIR, 2.0, digits=0),
        Score("dark_spots_appeared", "Dark spots appeared", PAIR, None, note="Too small."),
        Score("round_trip", "Comes back", PAIR, None, "%", note="No field."),
    )
    assert found == [
        Finding("Dark spots gone / appeared", "2 / not measured (Too small.)"),
        Finding("Comes back", "not measured (No field.)"),
    ]


def test_a_group_that_is_missing_altogether_says_so_once() -> None:
    scores = [
        Score(f"vessels_{name}", name, PAIR, None, "%", note="No map.")
        for name in ("kept", "lost", "new")
    ]
    assert rows(*scores) == [Finding("Vessels kept / lost / new", "not measured (No map.)")]


@pytest.mark.parametrize(
    ("quality", "text"),
    [
        (None, "not graded"),
        (make_quality(None), "not graded"),
        (make_quality(Grade.GOOD, reasons=(), confidence=None), "Good"),
        (make_quality(Grade.REJECT), "Reject: uneven light, blur (0.83)"),
        (make_quality(None, is_fundus=False, kind="an angiogram"), "looks like an angiogram"),
        (make_quality(Grade.GOOD, is_fundus=False), "no colour fundus photograph"),
    ],
)
def test_quality_in_words(quality: object, text: str) -> None:
    assert quality_text(quality) == text  # type: ignore[arg-type]


def test_reasons_beyond_the_headline() -> None:
    first, second = (Reason(Verdict.LOOK, f"reason {number}.") for number in (1, 2))
    review = Review(Verdict.LOOK, (first, second))
    assert headline(review) == "Look again: reason 1."
    assert further_reasons(review) == ["reason 2."]
    assert further_reasons(None) == []
    assert headline(None) == "This picture was not compared with its original."


def test_numbers_of_overlays_stand_beside_the_scores() -> None:
    study = replace(make_study(), overlays=(make_disc_overlay(make_image()),))
    assert [score.id for score in numbers_of(study, EVERYTHING)][-2:] == [
        "disc_diameter_px",
        "vertical_cdr",
    ]


def test_numbers_of_the_pair_are_findings_alone() -> None:
    disc = make_disc_overlay(make_image())
    review = make_review()
    change = replace(disc, subject=PAIR, numbers=review.scores)
    study = replace(make_study(), overlays=(change,), review=review)
    assert numbers_of(study, EVERYTHING) == list(study.scores)
