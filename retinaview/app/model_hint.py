"""A model's card in short, shown while the mouse rests on its line."""

from html import escape
from typing import Final

from retinaview.catalog import ModelCard

WIDTH_PX: Final = 360
MOST_SCORES: Final = 3


def hint_of(card: ModelCard) -> str:
    """Give what to know before choosing a model, as rich text: use, limits, the first scores."""
    parts = [f"<b>{escape(card.label)}</b>", escape(card.summary)]
    if card.research_only:
        parts.append("<b>Research use only.</b>")
    parts += [
        f"<i>Intended use.</i> {escape(card.intended_use)}",
        f"<i>Limitations.</i> {escape(card.limitations)}",
    ]
    scores = [
        f"{escape(score.what)}: {score.value:g} {escape(score.unit)}".rstrip()
        for score in card.scores[:MOST_SCORES]
    ]
    if scores:
        parts.append("<i>Measured.</i> " + "; ".join(scores))
    body = "".join(f"<p style='margin: 0 0 6px 0'>{part}</p>" for part in parts)
    return f"<table width='{WIDTH_PX}'><tr><td>{body}</td></tr></table>"
