"""The models of the catalog, grouped by task, with a search box above."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.model_hint import hint_of
from retinaview.app.model_words import label_of
from retinaview.app.small_widgets import plain
from retinaview.catalog import TASK_TITLES, ModelCard
from retinaview.words import tr

ROW_PX, HEAD_PX = 42, 24
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FEWEST_ROWS_PX = 3 * ROW_PX + HEAD_PX
SUMMARY_ROLE = int(Qt.ItemDataRole.UserRole)
ID_ROLE = SUMMARY_ROLE + 1

Index = QModelIndex | QPersistentModelIndex


class ModelList(QWidget):
    """Choose a model: a search box and the list. Locked, it is there to be searched and read."""

    chosen = Signal(str)  # model id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_px = FEWEST_ROWS_PX
        self._chosen = ""
        self._is_locked = False
        self._note = plain("")
        self._note.hide()
        self._search = _SearchBox(placeholderText=tr("Search models"))
        self._search.setAccessibleName(tr("Search models"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_searched)
        self._search.returnPressed.connect(self._on_search_entered)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Models"))
        self._list.setItemDelegate(_TwoLines(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.currentItemChanged.connect(self._on_current_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self._list)
        column.addWidget(self._note)

    def set_models(self, cards: Sequence[ModelCard]) -> None:
        """List `cards` in their order, with a head where the task changes."""
        self._list.blockSignals(True)
        self._list.clear()
        task = ""
        for card in cards:
            if card.task != task:
                task = card.task
                self._list.addItem(_head(tr(TASK_TITLES[card.task])))
            self._list.addItem(_line(card))
        self._list.blockSignals(False)
        self._fit_height()

    def set_chosen(self, model_id: str) -> None:
        """Mark one model as chosen, without saying so."""
        self._chosen = model_id
        self._list.blockSignals(True)
        self.choose(model_id)
        self._list.blockSignals(False)

    def set_most_height(self, most_px: int) -> None:
        """Let the list take up to `most_px` before it scrolls; a few rows at least."""
        self._most_px = max(FEWEST_ROWS_PX, most_px)
        self._fit_height()

    def lock(self, why: str) -> None:
        """Keep the model that is chosen, whatever is clicked, and say why below the list."""
        self._is_locked = True
        self._note.setText(why)
        self._note.show()

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def shown(self) -> list[str]:
        """Ids of the models that the search leaves, the chosen one always among them."""
        return [i.data(ID_ROLE) for i in self._items() if i.data(ID_ROLE) and not i.isHidden()]

    def heads(self) -> list[str]:
        """Tasks that the search leaves."""
        return [i.text() for i in self._items() if not i.data(ID_ROLE) and not i.isHidden()]

    def choose(self, model_id: str) -> None:
        """Choose a model as a click on it does."""
        for item in self._items():
            if item.data(ID_ROLE) == model_id:
                self._list.setCurrentItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _fit_height(self) -> None:
        heights = [item.sizeHint().height() for item in self._items() if not item.isHidden()]
        self._list.setFixedHeight(min(self._most_px, max(ROW_PX, sum(heights) + 2)))

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        head, left = None, 0
        for item in self._items():
            if not item.data(ID_ROLE):
                if head is not None:
                    head.setHidden(left == 0)
                head, left = item, 0
                continue
            haystack = f"{item.text()} {item.data(SUMMARY_ROLE)} {item.data(ID_ROLE)}".casefold()
            is_found = all(word in haystack for word in words)
            item.setHidden(not is_found and item is not self._list.currentItem())
            left += not item.isHidden()
        if head is not None:
            head.setHidden(left == 0)
        self._fit_height()

    @Slot()
    def _on_search_entered(self) -> None:
        """Choose the first model found beside the chosen one, and leave the box."""
        current = self._list.currentItem()
        found = [i for i in self._items() if i.data(ID_ROLE) and not i.isHidden()]
        others = [item for item in found if item is not current]
        if others and self._search.text():
            self._list.setCurrentItem(others[0])
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if self._is_locked:
            QTimer.singleShot(0, self, self._choose_again)  # once Qt has marked what was clicked
        elif item is not None and item.data(ID_ROLE):
            self.chosen.emit(item.data(ID_ROLE))

    @Slot()
    def _choose_again(self) -> None:
        self.set_chosen(self._chosen)


class _SearchBox(QLineEdit):
    """Keeps Enter for itself: there it chooses a model, everywhere else it enhances."""

    def event(self, event: QEvent) -> bool:
        """Claim Enter before the window's shortcut takes it."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in ENTERS:
            event.accept()
            return True
        return super().event(event)


class _TwoLines(QStyledItemDelegate):
    """Paints a title above a summary; a head in small capitals."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row in the colours of the theme."""
        colours = theme.tokens()
        if not index.data(ID_ROLE):
            _draw(painter, option.rect.adjusted(2, 0, 0, -4), index.data(), colours.secondary, 11)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = bare.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        inside = option.rect.adjusted(10, 4, -10, -4)
        title = QRect(inside.left(), inside.top(), inside.width(), inside.height() // 2)
        summary = title.translated(0, title.height())
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        _draw(painter, title, index.data(), colours.text, 13, is_bold=is_chosen)
        _draw(painter, summary, index.data(SUMMARY_ROLE), colours.secondary, 11)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Give the height of a model or of a head."""
        return QSize(100, ROW_PX if index.data(ID_ROLE) else HEAD_PX)


def _draw(
    painter: QPainter, place: QRect, text: str, colour: str, size_px: int, *, is_bold: bool = False
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(size_px)
    font.setBold(is_bold)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


def _head(title: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setSizeHint(QSize(100, HEAD_PX))
    return item


def _line(card: ModelCard) -> QListWidgetItem:
    item, summary = QListWidgetItem(label_of(card)), tr(card.summary)
    item.setData(ID_ROLE, card.id)
    item.setData(SUMMARY_ROLE, summary)
    item.setToolTip(hint_of(card))
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, summary)
    item.setSizeHint(QSize(100, ROW_PX))
    return item
