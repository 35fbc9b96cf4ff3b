"""What was found out about a picture as JSON documents: one form for records, files and stdout.

All words are in English. A number that could not be measured is null, never 0; `notes` says why,
or what a number means.
"""

import math
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from retinaview.core.overlay import Overlay, Place, Score
from retinaview.core.review import Quality, Review
from retinaview.imaging.measuring import Measurement
from retinaview.words import english

Document = dict[str, Any]
"""A JSON document: text, numbers, booleans, None, lists and dictionaries alone."""


def quality_document(quality: Quality | None) -> Document | None:
    """Give the quality of an original as a document, None where it was not graded."""
    if quality is None:
        return None
    return {
        "grade": None if quality.grade is None else quality.grade.value,
        "confidence": known(quality.confidence),
        "reasons": english(list(quality.reasons)),
        "is_fundus": quality.is_fundus,
        "kind": english(quality.kind),
        "advice": english(quality.advice),
        **scores_document(quality.scores),
    }


def review_document(review: Review | None) -> Document | None:
    """Give a review as a document, None where nothing was reviewed."""
    if review is None:
        return None
    return {
        "verdict": None if review.verdict is None else review.verdict.value,
        "headline": english(review.headline),
        "reasons": [
            {
                "verdict": reason.verdict.value,
                "sentence": english(reason.sentence),
                "score": reason.score_id or None,
            }
            for reason in review.reasons
        ],
        **scores_document(review.scores),
        "places": places_document(review.places),
    }


def overlay_document(overlay: Overlay) -> Document:
    """Give what an overlay says beside its map: words, numbers, places, outlines."""
    return {
        "title": english(overlay.title),
        "subject": overlay.subject.value,
        "caption": english(overlay.caption),
        **scores_document(overlay.numbers),
        "places": places_document(overlay.places),
        "outlines": [
            {
                "title": english(outline.title),
                "closed": outline.is_closed,
                "points": [[round(float(y), 2), round(float(x), 2)] for y, x in outline.points],
            }
            for outline in overlay.outlines
        ],
    }


def scores_document(scores: Iterable[Score]) -> Document:
    """Give `scores`, a value or None by id, and the `notes` there are by id."""
    listed = list(scores)
    return {
        "scores": {score.id: known(score.value) for score in listed},
        "notes": {score.id: english(score.note) for score in listed if score.note},
    }


def places_document(places: Iterable[Place]) -> list[Document]:
    """Give places, the largest first; `y`, `x`, `radius_px` in pixels of the photograph."""
    return [
        {
            "title": english(place.title),
            "y": round(float(place.y), 1),
            "x": round(float(place.x), 1),
            "radius_px": round(float(place.radius_px), 1),
            "amount": round(float(place.amount), 4),
        }
        for place in places
    ]


def measurements_document(measurements: Iterable[Measurement]) -> list[Document]:
    """Give what a hand measured, in pixels of the photograph; what it wrote is left out."""
    return [
        {
            "shape": each.annotation.shape.value,
            "points": [[round(y, 2), round(x, 2)] for y, x in each.annotation.points],
            "drawn_on": asdict(each.annotation.drawn_on),
            "numbers": [english(asdict(number)) for number in each.result.numbers],
            "missing": english(each.result.missing),
        }
        for each in measurements
    ]


def known(value: float | None) -> float | None:
    """Give a plain float, None for what is unknown or no number: JSON has neither NaN nor inf."""
    return float(value) if value is not None and math.isfinite(value) else None
