"""The head of a panel: which picture this is, who made it, and how its pixels are shown."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.core.study import Study, Subject

ROW_PX: Final = 34
SECOND_ROW_PX: Final = 20
MARGIN_PX: Final = 8
SPACING_PX: Final = 8
EXACT: Final = 1e-6
"""Zooms nearer to 1 than this are 100 %."""


@dataclass(frozen=True)
class BadgeText:
    """What a badge says: the word in the pill and the words beside it."""

    subject: Subject
    note: str

    @property
    def word(self) -> str:
        """ORIGINAL or PROCESSED."""
        return self.subject.value.upper()


def original_badge(channel_note: str = "") -> BadgeText:
    """Say that this is the photograph itself."""
    return BadgeText(Subject.ORIGINAL, _joined("as captured", channel_note))


def processed_badge(study: Study, channel_note: str = "", *, working: bool = False) -> BadgeText:
    """Say which model made the picture, and at what size its detail was made."""
    detail = study.detail_note
    if working and study.working is not None:
        height, width = study.working.shape[:2]
        detail = f"the model's own picture, {width} x {height} px"
    elif not detail and study.provenance.execution.tiles > 1:
        detail = "tile"
    return BadgeText(Subject.PROCESSED, _joined(study.model_label, detail, channel_note))


def zoom_text(zoom: float, *, smooth: bool) -> tuple[str, str]:
    """Say the zoom and how pixels are shown at it: ("31 %", "area-averaged")."""
    percent = zoom * 100
    if abs(zoom - 1) < EXACT:
        return "100 %", "exact"
    rounded = f"{percent:.0f}"
    text = f"{percent:.1f}" if percent < 10 or rounded == "100" else rounded
    if zoom < 1:
        return f"{text} %", "area-averaged"
    return f"{text} %", "interpolated" if smooth else "pixels"


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class ElidedLabel(QLabel):
    """A line of text that ends in … where there is no room, and is whole in its tooltip."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802  Qt's name
        """Show `text`."""
        super().setText(text)
        self.setToolTip(text)

    @property
    def natural_px(self) -> int:
        """Width of the whole text."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 2

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Ask for no width at all."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()), text)


class Badge(QLabel):
    """The pill that says ORIGINAL or PROCESSED."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "badge")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_badge(self, badge: BadgeText | None) -> None:
        """Become the pill of `badge`; hide without one."""
        self.setVisible(badge is not None)
        if badge is not None:
            self.setText(badge.word)
            self.setAccessibleName(f"{badge.subject.value} picture, {badge.note}")
            theme.set_property(self, "kind", badge.subject.value)


class PanelHeader(QWidget):
    """One or two badges, their notes, and the zoom; never scrolls away.

    Of two badges the original's stands on the left and the processed one's on the right, as the
    halves of a curtain do. Notes go to a second row where the first is too narrow for them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel-header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.badges: tuple[BadgeText, ...] = ()
        self._rows = 1
        self._pills = (Badge(), Badge())
        self._notes = (ElidedLabel("secondary"), ElidedLabel("secondary"))
        self._below = (ElidedLabel("caption"), ElidedLabel("caption"))
        self._zoom = ElidedLabel("caption")
        self._zoom.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._pills[0])
        first.addWidget(self._notes[0], 1)
        first.addWidget(self._zoom)
        first.addWidget(self._notes[1], 1)
        first.addWidget(self._pills[1])
        second.addWidget(self._below[0], 1)
        second.addWidget(self._below[1], 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        rows.setSpacing(0)
        rows.addLayout(first)
        rows.addLayout(second)
        for row in (first, second):
            row.setSpacing(SPACING_PX)
        for right in (self._notes[1], self._below[1]):
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.show_badges(())

    @property
    def zoom(self) -> str:
        """The zoom as shown."""
        return self._zoom.text()

    def show_badges(self, badges: tuple[BadgeText, ...]) -> None:
        """Show no, one or two badges; two are original and processed, in this order."""
        self.badges = badges
        padded = (*badges, None, None)
        for pill, note, below, badge in zip(
            self._pills, self._notes, self._below, padded, strict=False
        ):
            pill.show_badge(badge)
            note.setVisible(badge is not None)
            note.setText("" if badge is None else badge.note)
            below.setText("" if badge is None else badge.note)
        self.show_rows(self._rows)

    def show_zoom(self, text: str) -> None:
        """Show the zoom and how pixels are drawn."""
        self._zoom.setText(text)
        self._zoom.updateGeometry()

    def rows_for(self, width_px: int) -> int:
        """Say whether the badges need one row or two at this width."""
        pills = sum(pill.sizeHint().width() for pill, _ in self._pairs())
        texts = [badge.note for badge in self.badges]
        words = self._notes[0].fontMetrics()
        notes = max((words.horizontalAdvance(text) + 2 for text in texts), default=0) * len(texts)
        gaps = 2 * MARGIN_PX + 2 * SPACING_PX * len(texts)
        return 1 if pills + notes + self._zoom.natural_px + gaps <= width_px else 2

    def _pairs(self) -> list[tuple[Badge, BadgeText]]:
        return list(zip(self._pills, self.badges, strict=False))

    def show_rows(self, rows: int) -> None:
        """Put the notes beside the badges (1) or below them (2)."""
        self._rows = rows
        for note, below, badge in zip(
            self._notes, self._below, (*self.badges, None, None), strict=False
        ):
            note.setText(badge.note if badge is not None and rows == 1 else "")
            below.setVisible(badge is not None and rows == 2)
        self.setFixedHeight(ROW_PX if rows == 1 else ROW_PX + SECOND_ROW_PX)
