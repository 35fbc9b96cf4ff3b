"""One photograph of the worklist: its thumbnail and its name."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from retinaview.app import theme
from retinaview.app.card_marks import Chip, chip_of, draw_chip, draw_marks
from retinaview.app.deeds import NONE, Deeds
from retinaview.app.photographs import Photograph
from retinaview.core.image import Eye
from retinaview.core.review import Quality
from retinaview.words import mark, tr

CARD_PX, CARD_HEIGHT_PX, PICTURE_PX, NAME_PX, RADIUS_PX = 92, 134, 80, 20, 6
OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPPING_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
EYES = {Eye.OD: mark("Right eye (OD)"), Eye.OS: mark("Left eye (OS)"), None: mark("Eye not known")}


class PhotographCard(QAbstractButton):
    """A thumbnail to click; the photograph on screen has an accent border."""

    wanted = Signal(object)  # Path
    pair_wanted = Signal(object)  # Path: to stand beside the photograph on screen
    stepped = Signal(object, object)  # Path, Qt.Key: an arrow, Home or End was pressed on it

    def __init__(self, line: Photograph, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.path: Path = line.path
        self._pixmap = _pixmap_of(line)
        self._quality: Quality | None = None
        self._deeds = NONE
        self._is_partner = False
        self._with_ctrl = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Give the size of every card."""
        return QSize(CARD_PX, CARD_HEIGHT_PX)

    @property
    def chip_word(self) -> str:
        """What the chip says, "" where there is none."""
        chip = self._chip
        return chip.word if chip else ""

    def show_line(self, line: Photograph) -> None:
        """Show what reading the file has told."""
        self.line = line
        self._pixmap = _pixmap_of(line)
        self._say()
        self.update()

    def show_quality(self, quality: Quality | None) -> None:
        """Put the grade of the photograph in a chip under its name."""
        if quality != self._quality:
            self._quality = quality
            self._say()
            self.update()

    def show_deeds(self, deeds: Deeds) -> None:
        """Mark what was made of the photograph."""
        if deeds != self._deeds:
            self._deeds = deeds
            self._say()
            self.update()

    def show_partner(self, is_partner: bool) -> None:
        """Mark the photograph that stands beside the one on screen."""
        if is_partner != self._is_partner:
            self._is_partner = is_partner
            self._say()
            self.update()

    @property
    def _chip(self) -> Chip | None:
        return chip_of(self.line, self._quality, self._deeds)

    def _say(self) -> None:
        parts = list(card_words(self.line, self._quality, self._deeds))
        parts += [tr("Beside the photograph on screen")] if self._is_partner else []
        self.setToolTip("\n".join(parts))
        self.setAccessibleName(", ".join(parts))

    def nextCheckState(self) -> None:  # noqa: N802  Qt's name
        """Leave the border to the session: a click is a wish."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Open on Enter, pair on Ctrl and Enter; say that an arrow, Home or End was pressed."""
        if event.key() in OPENING_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pair_wanted.emit(self.path)
        elif event.key() in OPENING_KEYS:
            self.click()
        elif event.key() in STEPPING_KEYS:
            self.stepped.emit(self.path, Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Note whether Ctrl is held: such a click asks for a pair."""
        self._with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        """Offer what can be done with a card."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), partial(self.wanted.emit, self.path))
        menu.addAction(
            tr("Show beside the one on screen"), partial(self.pair_wanted.emit, self.path)
        )
        menu.popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw frame, picture and name."""
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = QPainterPath()
        frame.addRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillPath(frame, QColor(colours.raised if self._is_lit() else colours.panel))
        is_marked = self.isChecked() or self.hasFocus()
        pen = QPen(QColor(colours.accent if is_marked or self._is_partner else colours.line), 1)
        pen.setStyle(Qt.PenStyle.DashLine if self._is_partner else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawPath(frame)
        place = QRect((self.width() - PICTURE_PX) // 2, 6, PICTURE_PX, PICTURE_PX)
        painter.fillRect(place, QColor(colours.surround))
        self._draw_picture(painter, place)
        self._draw_name(painter, QRect(6, place.bottom() + 4, self.width() - 12, NAME_PX))
        draw_marks(painter, place.bottomRight(), self._deeds)
        chip = self._chip
        if chip is not None:
            top = place.bottom() + NAME_PX + 6
            draw_chip(painter, QRect(4, top, self.width() - 8, NAME_PX), chip)

    def _is_lit(self) -> bool:
        return self.isChecked() or self.underMouse()

    def _draw_picture(self, painter: QPainter, place: QRect) -> None:
        if self._pixmap is None:
            painter.setPen(QColor(theme.DARK.secondary))
            sign = "–" if self.line.problem else "…"
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
            return
        size = self._pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = place.center() - QPoint(size.width() // 2, size.height() // 2) + QPoint(1, 1)
        painter.drawPixmap(QRect(corner, size), self._pixmap)

    def _draw_name(self, painter: QPainter, place: QRect) -> None:
        font = painter.font()
        font.setPixelSize(theme.CAPTION_PX)
        painter.setFont(font)
        painter.setPen(
            QColor(theme.tokens().text if self.isChecked() else theme.tokens().secondary)
        )
        middle = Qt.TextElideMode.ElideMiddle
        name = painter.fontMetrics().elidedText(self.path.stem, middle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    @Slot()
    def _on_clicked(self) -> None:
        with_ctrl, self._with_ctrl = self._with_ctrl, False
        (self.pair_wanted if with_ctrl else self.wanted).emit(self.path)


def card_words(line: Photograph, quality: Quality | None, deeds: Deeds) -> Iterator[str]:
    """All that a card has to say, for its tooltip and for who does not see it."""
    yield line.path.name
    if line.problem:
        yield line.problem
    yield from _patient_line(line)
    yield tr(EYES[line.eye]) + (f", {tr(line.eye_basis)}" if line.eye_basis else "")
    taken = " · ".join(part for part in (line.camera, _size(line)) if part)
    if taken:
        yield taken
    if line.frames > 1:
        yield tr("{frames} pictures in this file", frames=line.frames)
    chip = chip_of(line, quality, deeds)
    if quality is not None and quality.grade is not None and chip is not None:
        yield _grade(chip.word, quality.reasons)
    if quality is not None and quality.noise is not None:
        yield f"{tr(quality.noise.title)}: {quality.noise.text}"
    if not line.problem:
        words = tr(", ").join(deeds.words)
        yield words[0].upper() + words[1:]


def _size(line: Photograph) -> str:
    if line.size is None:
        return ""
    height, width = line.size
    return tr("{width} x {height} pixels", width=width, height=height)


def _grade(grade: str, reasons: Sequence[str]) -> str:
    if not reasons:
        return tr("Quality: {grade}", grade=grade)
    why = tr(", ").join(tr(reason) for reason in reasons)
    return tr("Quality: {grade} ({reasons})", grade=grade, reasons=why)


def _patient_line(line: Photograph) -> list[str]:
    """Whose eye it is and when it was taken, as far as the file says."""
    patient = line.patient
    whose = [patient.name, patient.id and tr("ID {id}", id=patient.id)] if patient else []
    taken = [tr("taken {date}", date=line.taken_on)] if line.taken_on else []
    said = [part for part in (*whose, *taken) if part]
    return [" · ".join(said)] if said else []


def _pixmap_of(line: Photograph) -> QPixmap | None:
    if line.thumbnail is None:
        return None
    height, width = line.thumbnail.shape[:2]
    rgb = QImage.Format.Format_RGB888
    image = QImage(line.thumbnail.data, width, height, width * 3, rgb)
    return QPixmap.fromImage(image.copy())
