"""The window: puts the pieces together and decides nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from retinaview.app.actions import Actions
from retinaview.app.compare_view import CompareView
from retinaview.app.crash_dialog import CrashDialog
from retinaview.app.message_bar import MessageBar
from retinaview.app.side_panels import SidePanels
from retinaview.app.status_line import StatusLine
from retinaview.app.top_bar import TopBar
from retinaview.app.worklist_view import WorklistView

FIRST_SIZE_PX = (1600, 1000)
SMALLEST_SIZE_PX = (1100, 700)


class MainWindow(QMainWindow):
    """Top bar, worklist, comparison, panels, message bar, status line."""

    dropped = Signal(object)  # list of Path
    closing = Signal()

    def __init__(self, log_path: Path | None = None) -> None:
        super().__init__()
        self.setWindowTitle("RetinaView")
        self.setMinimumSize(*SMALLEST_SIZE_PX)
        self.resize(*FIRST_SIZE_PX)
        self.setAcceptDrops(True)
        self._log_path = log_path
        self._crash: CrashDialog | None = None
        self._had_panels = True
        self.compare = CompareView()
        self._home: QWidget = self.compare
        """What is shown where no page is: the pictures, or what stands in for them."""
        self.compare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.actions_by_name = Actions(self, self.compare)
        self.top_bar = TopBar(self.actions_by_name)
        self.worklist = WorklistView()
        self.panels = SidePanels()
        self.message_bar = MessageBar()
        self.status = StatusLine()
        self.setCentralWidget(self._lay_out())
        self.compare.setFocus()

    def set_panels_visible(self, is_visible: bool) -> None:
        """Show or hide both side panels, beside the pictures."""
        self.close_page()
        self.worklist.setVisible(is_visible)
        self.panels.setVisible(is_visible)
        self.compare.set_legends(not is_visible)
        self.actions_by_name["panels"].setChecked(is_visible)

    def show_page(self, page: QWidget) -> None:
        """Put a page in place of pictures and panels."""
        self.close_page()
        self._had_panels = not self.panels.isHidden()
        self.panels.hide()
        self._stage.addWidget(page)
        self._stage.setCurrentWidget(page)

    @Slot()
    def close_page(self) -> None:
        """Go back from a page to pictures and panels; the page is deleted."""
        page = self._stage.currentWidget()
        if page is None or page is self._home:
            return
        self._stage.setCurrentWidget(self._home)
        self._stage.removeWidget(page)
        page.hide()
        page.deleteLater()
        self.panels.setVisible(self._had_panels)
        self.compare.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_pictures(self, stand_in: QWidget) -> CompareView:
        """Let the pictures go to another window; something else stands in for them."""
        self._put_home(stand_in)
        return self.compare

    def take_pictures(self) -> None:
        """Have the pictures back; what stood in for them is deleted."""
        stand_in = self._home
        self._put_home(self.compare)
        if stand_in is not self.compare:
            stand_in.hide()
            stand_in.deleteLater()
        self.compare.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_home(self, widget: QWidget) -> None:
        self.close_page()
        before, self._home = self._home, widget
        self._stage.addWidget(widget)
        self._stage.setCurrentWidget(widget)
        if before is not widget:
            self._stage.removeWidget(before)

    def show_fault(self, text: str) -> None:
        """Show what nobody expected; the window stays usable."""
        if self._crash is None:
            self._crash = CrashDialog(self._log_path, self)
        self._crash.add(text)

    def _lay_out(self) -> QWidget:
        middle = QVBoxLayout()
        middle.setContentsMargins(8, 8, 8, 8)
        middle.setSpacing(8)
        self._stage = QStackedWidget()
        self._stage.addWidget(self._home)
        middle.addWidget(self._stage, 1)
        middle.addWidget(self.message_bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.worklist)
        row.addLayout(middle, 1)
        row.addWidget(self.panels)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.top_bar)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        return central

    # Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  Qt's name
        """Take files and folders of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  Qt's name
        """Say which files were dropped."""
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Go back to the panels and the pictures on Esc, while nothing runs that it would stop."""
        if event.key() == Qt.Key.Key_Escape:
            if self.isFullScreen():
                self.actions_by_name["full_screen"].trigger()
            self.close_page()
            self.panels.show_panels()
            self.compare.clear_mark()
            self.compare.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        """Vanish at once; what runs is stopped and waited for behind it."""
        self.hide()
        self.closing.emit()
        super().closeEvent(event)
