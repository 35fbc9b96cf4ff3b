"""Help on a page in the window: a search, the list of pages, and one page at a time."""

from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QFrame, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.help_pages import CONTENTS, HelpPages
from retinaview.app.small_widgets import link_button
from retinaview.words import mark, tr

LINE_PERCENT: Final = 125
TITLE_PX: Final = 15
ABOVE_HEAD_PX: Final = 14
BELOW_PX: Final = 6
INDENT_PX: Final = 16
NOTHING: Final = mark("No page has these words.")


class HelpView(QWidget):
    """Shows pages; what they hold comes from `HelpPages`."""

    turned = Signal(str)  # name of the page that is shown now, or `CONTENTS`

    def __init__(self, pages: HelpPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.name = CONTENTS
        self.search = QLineEdit(placeholderText=tr("Search the help"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the help"))
        self.search.textChanged.connect(self._on_searched)
        self.all_button = link_button(tr("All pages"), tr("The list of all pages of the help"))
        self.all_button.clicked.connect(self._on_all_wanted)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("Help"))
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.setOpenLinks(False)
        self.browser.setProperty("role", "page")
        self.browser.anchorClicked.connect(self._on_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.all_button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.browser, 1)
        self.show_contents()

    @property
    def text(self) -> str:
        """What is written on the page."""
        return self.browser.toPlainText()

    def show_page(self, name: str) -> None:
        """Turn to a page; `CONTENTS`, or a name that is not known, is the list of all."""
        page = self._pages.pages.get(name)
        if page is None:
            self.show_contents()
        else:
            self._show(page.name, f"# {page.title}\n\n{page.markdown}")

    @Slot()
    def show_contents(self) -> None:
        """Turn to the list of all pages."""
        self._show(CONTENTS, f"# {tr('Pages')}\n\n{self._pages.contents()}")

    def say_keys(self) -> None:
        """Say the keys anew."""
        self.show_page(self.name)

    def _show(self, name: str, markdown: str) -> None:
        self.name = name
        self.all_button.setVisible(name != CONTENTS)
        document = self.browser.document()
        document.setMarkdown(markdown)
        _dress(document)
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        self.turned.emit(name)

    @Slot()
    def _on_all_wanted(self) -> None:
        self.search.clear()
        self.show_contents()

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if not text.strip():
            self.show_contents()
            return
        hits = self._pages.search(text)
        lines = [f"[{hit.page.title}]({hit.page.name}.md)\n\n{hit.excerpt}" for hit in hits]
        self._show(CONTENTS, "\n\n".join(lines) or tr(NOTHING))
        self.all_button.show()

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        self.show_page(page_of(link.path()))


def page_of(link: str) -> str:
    """Give the name of the page that a link leads to."""
    return link.removesuffix(".md")


def _dress(document: QTextDocument) -> None:
    """Give headings, paragraphs and lists the sizes and distances of the window."""
    document.setDocumentMargin(2)
    document.setIndentWidth(INDENT_PX)
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        shape.setTopMargin(ABOVE_HEAD_PX if level > 1 else 0)
        shape.setBottomMargin(BELOW_PX)
        shape.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(shape)
        if level:
            _dress_head(cursor, level)
        block = block.next()


def _dress_head(cursor: QTextCursor, level: int) -> None:
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    letters = cursor.charFormat()
    size_px = TITLE_PX if level == 1 else theme.BODY_PX
    letters.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
    letters.setProperty(QTextFormat.Property.FontPixelSize.value, size_px)
    letters.setFontWeight(QFont.Weight.DemiBold)
    cursor.setCharFormat(letters)
