import json

import numpy as np
import pytest

from retinaview.core.overlay import Outline, Overlay, Place, Score, Subject
from retinaview.core.review import Grade, Quality, Reason, Review, Verdict
from retinaview.report.documents import (
    overlay_document,
    quality_document,
    review_document,
    scores_document,
)

KEPT = Score("vessels_kept", "Vessels kept", Subject.PAIR, 98.6, "%", 1)
THIN = Score("thin_kept", "Thin vessels kept", Subject.PAIR, None, "%", note="None were found.")


def test_a_review_is_told_whole() -> None:
    review = Review(
        Verdict.LOOK,
        (Reason(Verdict.LOOK, "2 spots are gone.", "spots_gone"), Reason(Verdict.LOOK, "Odd.")),
        (KEPT, THIN),
        (Place(10.04, 20, 5, "Spot gone", 0.5),),
    )
    assert review_document(review) == {
        "verdict": "look",
        "headline": "Look again: 2 spots are gone.",
        "reasons": [
            {"verdict": "look", "sentence": "2 spots are gone.", "score": "spots_gone"},
            {"verdict": "look", "sentence": "Odd.", "score": None},
        ],
        "scores": {"vessels_kept": 98.6, "thin_kept": None},
        "notes": {"thin_kept": "None were found."},
        "places": [{"title": "Spot gone", "y": 10.0, "x": 20, "radius_px": 5, "amount": 0.5}],
    }


def test_a_review_that_failed_has_no_verdict() -> None:
    document = review_document(Review(None))
    assert document is not None
    assert document["verdict"] is None
    assert document["headline"] == "Not judged"
    assert document["scores"] == {}


def test_quality_is_told_whole() -> None:
    quality = Quality(Grade.REJECT, 0.75, ("blur",), True, "", "Retake first: blurred.", (KEPT,))
    assert quality_document(quality) == {
        "grade": "Reject",
        "confidence": 0.75,
        "reasons": ["blur"],
        "is_fundus": True,
        "kind": "",
        "advice": "Retake first: blurred.",
        "scores": {"vessels_kept": 98.6},
        "notes": {},
    }


def test_what_was_not_looked_at_is_null() -> None:
    assert quality_document(None) is None
    assert review_document(None) is None


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), None])
def test_no_number_is_null(value: float | None) -> None:
    score = Score("a", "A", Subject.PAIR, value)
    document = scores_document([score, Score("b", "B", Subject.PAIR, np.float32(0.5))])
    assert json.loads(json.dumps(document, allow_nan=False))["scores"] == {"a": None, "b": 0.5}


def test_an_overlay_tells_its_outlines_in_pixels_of_the_photograph() -> None:
    outline = Outline("Optic disc", "#ffffff", np.array([[1, 2.25], [3, 4]], np.float32))
    overlay = Overlay(
        "disc",
        "Disc",
        Subject.ORIGINAL,
        np.full((2, 2), np.nan, np.float32),
        "",
        "",
        "Where the disc is.",
        outlines=(outline,),
        numbers=(Score("disc_diameter", "Disc", Subject.ORIGINAL, 80.0, "px"),),
    )
    document = json.loads(json.dumps(overlay_document(overlay), allow_nan=False))
    assert document["outlines"] == [
        {"title": "Optic disc", "closed": True, "points": [[1, 2.25], [3, 4]]}
    ]
    assert document["scores"] == {"disc_diameter": 80.0}
    assert document["subject"] == "original"
