"""A model's card in short, shown while the mouse rests on its line."""

from html import escape
from typing import Final

from retinaview.app.model_words import label_of
from retinaview.catalog import ModelCard
from retinaview.words import tr

WIDTH_PX: Final = 360
MOST_SCORES: Final = 3


def hint_of(card: ModelCard) -> str:
    """Give what to know before choosing a model, as rich text: use, limits, the first scores."""
    parts = [f"<b>{escape(label_of(card))}</b>", escape(tr(card.summary))]
    if card.research_only:
        parts.append(f"<b>{escape(tr('Research use only.'))}</b>")
    parts += [
        f"<i>{escape(tr('Intended use.'))}</i> {escape(tr(card.intended_use))}",
        f"<i>{escape(tr('Limitations.'))}</i> {escape(tr(card.limitations))}",
    ]
    scores = [
        f"{escape(score.what)}: {score.value:g} {escape(score.unit)}".rstrip()
        for score in card.scores[:MOST_SCORES]
    ]
    if scores:
        parts.append(f"<i>{escape(tr('Measured.'))}</i> " + "; ".join(scores))
    body = "".join(f"<p style='margin: 0 0 6px 0'>{part}</p>" for part in parts)
    return f"<table width='{WIDTH_PX}'><tr><td>{body}</td></tr></table>"
