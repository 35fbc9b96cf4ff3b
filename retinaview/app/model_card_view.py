"""A model's card in full: what it is for, what it cannot do, where it comes from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.catalog import TASK_TITLES, ModelCard
from retinaview.words import tr


def model_card_view(card: ModelCard) -> QWidget:
    """Lay out a card, a head and a text for each field that says something."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(4)
    for head, text in _fields(card):
        column.addSpacing(8)
        column.addWidget(theme.section_head(head))
        column.addWidget(_text(text))
    column.addStretch(1)
    return widget


def _fields(card: ModelCard) -> list[tuple[str, str]]:
    fields = [
        (tr("What it does"), tr(card.summary)),
        (tr("Intended use"), tr(card.intended_use)),
        (tr("Limitations"), tr(card.limitations)),
        (tr("Takes"), _contract(card)),
        (tr("Trained on"), card.trained_on),
        (tr("Measured"), "\n\n".join(_scores(card))),
        (tr("Before it is used"), _gate(card)),
        (tr("Licence"), _licence(card)),
        (tr("Origin"), card.source),
        (tr("Task"), tr(TASK_TITLES[card.task])),
        (tr("Version"), _version(card)),
        (tr("Weights, SHA-256"), card.sha256 or ""),
    ]
    return [(head, text) for head, text in fields if text]


def _licence(card: ModelCard) -> str:
    return f"{card.licence}\n{tr('Research use only.')}" if card.research_only else card.licence


def _version(card: ModelCard) -> str:
    parts = [card.version, card.id, "" if card.is_shipped else tr("your own")]
    return " · ".join(filter(None, parts))


def _contract(card: ModelCard) -> str:
    low, high = card.input.smallest_field_px, card.input.largest_field_px
    lines = [tr("A {photograph}.", photograph=tr(card.input.photograph))]
    if low is not None and high is not None:
        lines.append(tr("Field {low} to {high} pixels across.", low=low, high=high))
    elif low is not None:
        lines.append(tr("Field at least {low} pixels across.", low=low))
    elif high is not None:
        lines.append(tr("Field at most {high} pixels across.", high=high))
    return "\n".join(lines)


def _scores(card: ModelCard) -> list[str]:
    return [
        f"{score.what}: {score.value:g} {score.unit}".rstrip()
        + f"\n{score.command}"
        + (f"\n{score.date}" if score.date else "")
        for score in card.scores
    ]


def _gate(card: ModelCard) -> str:
    """How a model of one's own fared beside the one in use; "" where nobody compared them."""
    if not card.gate or card.is_shipped:
        return ""
    from retinaview.workflow.model_gate import told_of_gate  # not at every start

    return "\n\n".join(told_of_gate(card))


def _text(text: str) -> QLabel:
    label = QLabel(_breakable(text))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _breakable(text: str, most: int = 32) -> str:
    """Let words longer than `most` letters, a hash or a command, break across lines."""
    words = text.split(" ")
    return " ".join(
        "\u200b".join(word[at : at + most] for at in range(0, len(word), most))
        if len(word) > most
        else word
        for word in words
    )
