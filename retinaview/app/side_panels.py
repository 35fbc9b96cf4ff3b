"""The right panel: sections that fold, or one page in their place."""

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from retinaview.app.annotations_panel import AnnotationsPanel
from retinaview.app.display_panel import DisplayPanel
from retinaview.app.enhance_panel import EnhancePanel
from retinaview.app.overlays_panel import OverlaysPanel
from retinaview.app.quality_panel import QualityPanel
from retinaview.app.review_panel import ReviewPanel
from retinaview.app.side_page import SidePage, scroller
from retinaview.app.small_widgets import Section, rule
from retinaview.app.study_panel import StudyPanel
from retinaview.words import tr

WIDTH_PX = 344
MODELS_SHARE = 0.27


class SidePanels(QFrame):
    """Enhance, what came of it, and what else there is to see, one below the other."""

    folded = Signal(str, bool)  # section, is folded

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setFixedWidth(WIDTH_PX)
        self.enhance = EnhancePanel()
        self.review = ReviewPanel()
        self.overlays = OverlaysPanel()
        self.quality = QualityPanel()
        self.study = StudyPanel()
        self.display = DisplayPanel()
        self.annotations = AnnotationsPanel()
        self._sections = {
            "enhance": Section("enhance", tr("Enhance"), self.enhance),
            "review": Section("review", tr("What the model changed"), self.review),
            "overlays": Section("overlays", tr("Overlays"), self.overlays),
            "quality": Section("quality", tr("Quality of the original"), self.quality),
            "numbers": Section("numbers", tr("Measurements"), self.study),
            "annotations": Section("annotations", tr("Measured by hand"), self.annotations),
            "display": Section("display", tr("Display"), self.display),
        }
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(12)
        for place, section in enumerate(self._sections.values()):
            if place:
                column.addWidget(rule())
            column.addWidget(section)
            section.folded.connect(self.folded)
        column.addStretch(1)
        self._page = SidePage()
        self._page.back_wanted.connect(self.show_panels)
        self._stack = QStackedLayout(self)
        self._content, self._scroller = content, scroller(content)
        self._stack.addWidget(self._scroller)
        self._stack.addWidget(self._page)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Give the list of models its share of the height."""
        super().resizeEvent(event)
        self.enhance.models.set_most_height(round(event.size().height() * MODELS_SHARE))

    @property
    def shows_page(self) -> bool:
        """A page stands in place of the sections."""
        return self._stack.currentWidget() is self._page

    def section(self, name: str) -> Section:
        """Give one section."""
        return self._sections[name]

    def bring(self, part: QWidget) -> None:
        """Scroll a part of the sections into sight; anything else is left alone."""
        if self._content.isAncestorOf(part):
            self._content.adjustSize()
            self._scroller.ensureWidgetVisible(part, 0, 16)

    def set_folded(self, names: Collection[str]) -> None:
        """Fold these sections and unfold the others."""
        for name, section in self._sections.items():
            section.fold(name in names)

    def show_page(self, title: str, content: QWidget) -> None:
        """Put a page in place of the sections."""
        self._page.set_content(title, content)
        self._stack.setCurrentWidget(self._page)
        self._page.focus()

    def close_page(self, title: str) -> None:
        """Go back to the sections where the page of that title is shown."""
        if self.shows_page and self._page.title == title:
            self.show_panels()

    @Slot()
    def show_panels(self) -> None:
        """Go back to the sections."""
        self._stack.setCurrentIndex(0)
