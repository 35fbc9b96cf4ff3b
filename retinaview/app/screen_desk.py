"""Moves the pictures to another screen, or to a window of their own, and back."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from retinaview.app.main_window import MainWindow
from retinaview.app.small_widgets import plain
from retinaview.core.intended_use import STANDING_SENTENCE
from retinaview.words import mark, tr

FIRST_SIZE_PX: Final = (1100, 800)
AWAY: Final = mark("The pictures are in a window of their own.")
BACK: Final = mark("Bring them back")


class PicturesWindow(QWidget):
    """Holds the pictures and the standing sentence; Esc and closing ask to bring them back."""

    back_wanted = Signal()

    def __init__(self, pictures: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(tr("RetinaView: pictures"))
        self.resize(*FIRST_SIZE_PX)
        sentence = QLabel(tr(STANDING_SENTENCE))
        sentence.setProperty("role", "caption")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(8)
        self._column.addWidget(pictures, 1)
        self._column.addWidget(sentence)
        pictures.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Ask to be closed on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        """Leave the pictures to the window they came from."""
        event.ignore()
        self.back_wanted.emit()


class ScreenDesk(QObject):
    """Where there is another screen the pictures fill it; else they get a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._away: PicturesWindow | None = None
        self._action = window.actions_by_name["detach"]
        self._action.triggered.connect(self._on_triggered)
        window.closing.connect(self.bring_back)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_removed)

    @property
    def away(self) -> PicturesWindow | None:
        """The window of the pictures, None while they are at home."""
        return self._away

    @Slot()
    def bring_back(self) -> None:
        """Put the pictures back where they belong."""
        away, self._away = self._away, None
        if away is not None:
            self._window.take_pictures()
            away.hide()
            away.deleteLater()
        self._action.setChecked(False)

    @Slot()
    def _on_triggered(self) -> None:
        if self._away is not None:
            self.bring_back()
            return
        away = self._away = PicturesWindow(self._window.give_pictures(self._stand_in()))
        away.addActions(self._window.actions())  # their keys work in this window too
        away.back_wanted.connect(self.bring_back)
        screen = self._other_screen()
        if screen is None:
            away.show()
        else:
            away.setScreen(screen)
            away.setGeometry(screen.geometry())
            away.showFullScreen()
        self._window.compare.setFocus(Qt.FocusReason.OtherFocusReason)
        self._action.setChecked(True)

    def _other_screen(self) -> QScreen | None:
        here = self._window.screen()
        return next((each for each in QGuiApplication.screens() if each is not here), None)

    def _stand_in(self) -> QWidget:
        """What stands in the place of the pictures."""
        made = QWidget()
        button = QPushButton(tr(BACK))
        button.setToolTip(tr("Show the pictures in this window again"))
        button.clicked.connect(self.bring_back)
        words = plain(tr(AWAY))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(made)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        return made

    @Slot(object)
    def _on_screen_removed(self, screen: QScreen) -> None:
        if self._away is not None and self._away.screen() in (screen, None):
            self.bring_back()
