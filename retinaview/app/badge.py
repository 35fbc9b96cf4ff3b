"""The head of a panel: which picture this is, who made it, and how its pixels are shown."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.core.overlay import Subject
from retinaview.core.study import Study
from retinaview.words import mark, tr

ROW_PX: Final = 34
BELOW_PX: Final = 6
PILL_MARGIN_PX: Final = 8
MARGIN_PX: Final = 8
SPACING_PX: Final = 8
EXACT: Final = 1e-6
"""Zooms nearer to 1 than this are 100 %."""

WORDS: Final = {
    Subject.ORIGINAL: mark("ORIGINAL"),
    Subject.PROCESSED: mark("PROCESSED"),
    Subject.PAIR: mark("DIFFERENCE"),
}
NAMES: Final = {
    Subject.ORIGINAL: mark("original picture, {note}"),
    Subject.PROCESSED: mark("processed picture, {note}"),
    Subject.PAIR: mark("difference picture, {note}"),
}


@dataclass(frozen=True)
class BadgeText:
    """What a badge says: the word in the pill and the words beside it.

    A badge that is not `is_there` announces a picture that is still being made.
    """

    subject: Subject
    note: str
    is_there: bool = True

    @property
    def word(self) -> str:
        """ORIGINAL or PROCESSED, DIFFERENCE for both."""
        return tr(WORDS[self.subject])

    @property
    def name(self) -> str:
        """The whole badge for who does not see it."""
        return tr(NAMES[self.subject], note=self.note)


def original_badge(channel_note: str = "", enlarged: int = 1) -> BadgeText:
    """Say that this is the photograph itself, and how many times interpolation enlarged it."""
    enlargement = tr("enlarged x{times} (bicubic)", times=enlarged) if enlarged > 1 else ""
    return BadgeText(Subject.ORIGINAL, _joined(tr("as captured"), enlargement, channel_note))


def processed_badge(study: Study, channel_note: str = "", *, working: bool = False) -> BadgeText:
    """Say which model made the picture, and at what size its detail was made."""
    detail = study.detail_note
    if working and study.working is not None:
        height, width = study.working.shape[:2]
        detail = tr("the model's own picture, {width} x {height} px", width=width, height=height)
    elif not detail and study.provenance.execution.tiles > 1:
        detail = tr("made in tiles")
    return BadgeText(Subject.PROCESSED, _joined(study.model_label, detail, channel_note))


def difference_badge(study: Study, channel_note: str = "", rival: Study | None = None) -> BadgeText:
    """Say which two pictures differ: those of a study, or the results of two."""
    if rival is not None:
        which = tr(
            "{left} - {right}, twice as bright", left=rival.model_label, right=study.model_label
        )
        return BadgeText(Subject.PAIR, _joined(which, channel_note))
    which = tr("original - processed, twice as bright")
    return BadgeText(Subject.PAIR, _joined(which, study.model_label, channel_note))


def zoom_text(zoom: float, *, smooth: bool) -> tuple[str, str]:
    """Say the zoom and how pixels are shown at it: ("31 %", "area-averaged")."""
    percent = zoom * 100
    if abs(zoom - 1) < EXACT:
        return "100 %", tr("exact")
    rounded = f"{percent:.0f}"
    text = f"{percent:.1f}" if percent < 10 or rounded == "100" else rounded
    if zoom < 1:
        return f"{text} %", tr("area-averaged")
    return f"{text} %", tr("interpolated") if smooth else tr("pixels")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class ElidedLabel(QLabel):
    """A line of text that ends in … where there is no room, and is whole in its tooltip.

    Args:
        role: for the theme.
        elide: where the … stands; a path says most at its end.
    """

    def __init__(
        self,
        role: str,
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._elide = elide
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802  Qt's name
        """Show `text`; the same text again costs nothing."""
        if text != self.text():
            super().setText(text)
            self.setToolTip(text)
            self.updateGeometry()

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
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), self._elide, room.width())
        painter.drawText(room, int(self.alignment()), text)


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
            self.setAccessibleName(badge.name)
            theme.set_property(self, "kind", badge.subject.value if badge.is_there else "plain")


class PanelHeader(QWidget):
    """One or two badges, their notes, and the zoom; never scrolls away.

    Of two badges one stands on the left and one on the right, as the halves of a curtain do. Notes
    that do not fit beside the badges are wrapped below them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel-header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.badges: tuple[BadgeText, ...] = ()
        self._pills = (Badge(), Badge())
        self._beside = (ElidedLabel("secondary"), ElidedLabel("secondary"))
        self._below = (QLabel(), QLabel())
        self._zoom = ElidedLabel("caption")
        self._zoom.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._beside[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        edges = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for below, edge in zip(self._below, edges, strict=True):
            below.setAlignment(edge | Qt.AlignmentFlag.AlignTop)
            below.setProperty("role", "caption")
            below.setWordWrap(True)
            below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self.show_badges(())

    @property
    def zoom(self) -> str:
        """The zoom as shown."""
        return self._zoom.text()

    def show_badges(self, badges: tuple[BadgeText, ...]) -> None:
        """Show no, one or two badges, from left to right."""
        self.badges = badges
        padded = (*badges, None, None)
        parts = zip(self._pills, self._beside, self._below, padded, strict=False)
        for pill, beside, below, badge in parts:
            pill.show_badge(badge)
            beside.setVisible(badge is not None)
            for label in (beside, below):
                label.setText("" if badge is None else badge.note)
        self.show_height(self.height_for(self.width()))

    def show_zoom(self, text: str) -> None:
        """Show the zoom and how pixels are drawn."""
        self._zoom.setText(text)

    def height_for(self, width_px: int) -> int:
        """Say how high the header must be at this width to show every word."""
        if self._fits_one_row(width_px):
            return ROW_PX
        share = (width_px - 2 * MARGIN_PX) // max(1, len(self.badges)) - SPACING_PX
        labels = self._below[: len(self.badges)]
        return ROW_PX + max(label.heightForWidth(max(1, share)) for label in labels) + BELOW_PX

    def show_height(self, height_px: int) -> None:
        """Take a height; higher than one row, the notes stand below the badges."""
        is_tall = height_px > ROW_PX
        parts = zip(self._beside, self._below, (*self.badges, None, None), strict=False)
        for beside, below, badge in parts:
            beside.setText(badge.note if badge is not None and not is_tall else "")
            below.setVisible(badge is not None and is_tall)
        self.setFixedHeight(height_px)

    def _fits_one_row(self, width_px: int) -> bool:
        words = self._beside[0].fontMetrics()
        pills = sum(
            pill.sizeHint().width() for pill, _ in zip(self._pills, self.badges, strict=False)
        )
        # in a curtain the zoom keeps the middle: both sides get the room of the longer note
        notes = [words.horizontalAdvance(badge.note) + 2 for badge in self.badges]
        needed = max(notes, default=0) * len(notes) + pills + self._zoom.natural_px
        return needed + 2 * MARGIN_PX + 2 * SPACING_PX * len(notes) <= width_px

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._pills[0])
        first.addWidget(self._beside[0], 1)
        first.addWidget(self._zoom)
        first.addWidget(self._beside[1], 1)
        first.addWidget(self._pills[1])
        for below in self._below:
            second.addWidget(below, 1)
        first.setContentsMargins(0, PILL_MARGIN_PX, 0, PILL_MARGIN_PX)
        second.setContentsMargins(2, 0, 2, 0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        rows.setSpacing(0)
        rows.addLayout(first)
        rows.addLayout(second)
        rows.addStretch(1)
        for row in (first, second):
            row.setSpacing(SPACING_PX)
