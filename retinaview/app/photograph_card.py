"""One photograph of the worklist: its thumbnail and its name."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from retinaview.app import theme
from retinaview.app.photographs import Photograph
from retinaview.core.image import Eye
from retinaview.core.review import Grade, Quality

CARD_PX, PICTURE_PX, NAME_PX, RADIUS_PX = 92, 80, 20, 6
CHIP_PX, CHIP_ROW_PX = 16, 22
OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPPING_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
EYES = {Eye.OD: "Right eye (OD)", Eye.OS: "Left eye (OS)", None: "Eye not known"}


class PhotographCard(QAbstractButton):
    """A thumbnail to click; the photograph on screen has an accent border."""

    wanted = Signal(object)  # Path
    stepped = Signal(object, object)  # Path, Qt.Key: an arrow, Home or End was pressed on it

    def __init__(self, line: Photograph, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.path: Path = line.path
        self._pixmap = _pixmap_of(line)
        self._quality: Quality | None = None
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Give the size of the card, higher with a chip."""
        return QSize(CARD_PX, PICTURE_PX + NAME_PX + 12 + (CHIP_ROW_PX if self._chip else 0))

    @property
    def quality_word(self) -> str:
        """What the chip says, "" where there is none."""
        return self._chip[0] if self._chip else ""

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
            self.setFixedSize(self.sizeHint())
            self.update()

    @property
    def _chip(self) -> tuple[str, str, str] | None:
        """The word, its ground and its ink."""
        if self._quality is None:
            return None
        colours = theme.tokens()
        if self._quality.is_fundus is False:
            return "No fundus", colours.processed, colours.on_processed
        inks = {
            Grade.GOOD: (colours.good, colours.on_good),
            Grade.USABLE: (colours.processed, colours.on_processed),
            Grade.REJECT: (colours.error, colours.on_error),
        }
        grade = self._quality.grade
        return None if grade is None else (grade.value, *inks[grade])

    def _say(self) -> None:
        eye = EYES[self.line.eye] + (f", {self.line.eye_basis}" if self.line.eye_basis else "")
        parts = [self.path.name, *_patient_line(self.line), eye]
        if self.line.frames > 1:
            parts.append(f"{self.line.frames} pictures in this file")
        if self._chip is not None and self._quality is not None:
            why = ", ".join(self._quality.reasons)
            parts.append(f"Quality: {self._chip[0]}" + (f" ({why})" if why else ""))
        if self._quality is not None and self._quality.noise is not None:
            noise = self._quality.noise
            parts.append(f"{noise.title}: {noise.text}")
        self.setToolTip("\n".join(parts))
        self.setAccessibleName(", ".join(parts))

    def nextCheckState(self) -> None:  # noqa: N802  Qt's name
        """Leave the border to the session: a click is a wish."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Open on Enter; say that an arrow, Home or End was pressed."""
        if event.key() in OPENING_KEYS:
            self.click()
        elif event.key() in STEPPING_KEYS:
            self.stepped.emit(self.path, Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

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
        painter.setPen(QPen(QColor(colours.accent if is_marked else colours.line), 1))
        painter.drawPath(frame)
        place = QRect((self.width() - PICTURE_PX) // 2, 6, PICTURE_PX, PICTURE_PX)
        painter.fillRect(place, QColor(colours.surround))
        self._draw_picture(painter, place)
        self._draw_name(painter, QRect(6, place.bottom() + 4, self.width() - 12, NAME_PX))
        if self._chip is not None:
            self._draw_chip(painter, place.bottom() + NAME_PX + 6, *self._chip)

    def _is_lit(self) -> bool:
        return self.isChecked() or self.underMouse()

    def _draw_picture(self, painter: QPainter, place: QRect) -> None:
        if self._pixmap is None:
            painter.setPen(QColor(theme.DARK.secondary))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "…")
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

    def _draw_chip(self, painter: QPainter, top: int, word: str, ground: str, ink: str) -> None:
        font = painter.font()
        font.setPixelSize(theme.CAPTION_PX)
        font.setBold(True)
        painter.setFont(font)
        room = min(self.width() - 8, painter.fontMetrics().horizontalAdvance(word) + 16)
        place = QRect((self.width() - room) // 2, top, room, CHIP_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place, CHIP_PX / 2, CHIP_PX / 2)
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self.path)


def _patient_line(line: Photograph) -> list[str]:
    """Whose eye it is and when it was taken, as far as the file says."""
    patient = line.patient
    whose = [patient.name, patient.id and f"ID {patient.id}"] if patient else []
    taken = [f"taken {line.taken_on}"] if line.taken_on else []
    said = [part for part in (*whose, *taken) if part]
    return [" · ".join(said)] if said else []


def _pixmap_of(line: Photograph) -> QPixmap | None:
    if line.thumbnail is None:
        return None
    height, width = line.thumbnail.shape[:2]
    rgb = QImage.Format.Format_RGB888
    image = QImage(line.thumbnail.data, width, height, width * 3, rgb)
    return QPixmap.fromImage(image.copy())
