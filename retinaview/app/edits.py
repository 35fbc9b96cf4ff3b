"""What a hand has changed, to be taken back and done again: one history a photograph."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from retinaview.core.image import FundusImage

MOST_KEPT: Final = 200
"""Steps that can be taken back, of each photograph."""
ONE_MOVE_S: Final = 1.5
MOVES: Final = 1


class Edits(QObject):
    """Does what can be undone, and undoes it.

    Each photograph has a history of its own, kept while the program runs; the one on screen is the
    one that undo and redo work on.
    """

    changed = Signal()  # what can be undone or done again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group = QUndoGroup(self)
        self._stacks: dict[str, QUndoStack] = {}
        self._group.indexChanged.connect(self._on_changed)
        self._group.activeStackChanged.connect(self._on_changed)

    @property
    def undo_text(self) -> str:
        """What undo would take back, "" where there is nothing."""
        return self._group.undoText() if self._group.canUndo() else ""

    @property
    def redo_text(self) -> str:
        """What redo would do again, "" where there is nothing."""
        return self._group.redoText() if self._group.canRedo() else ""

    @Slot(object)
    def show(self, image: FundusImage | None) -> None:
        """Take up the history of the photograph on screen."""
        if image is None:
            self._group.setActiveStack(None)  # type: ignore[arg-type]  # Qt takes none, its stub does not
            return
        stack = self._stacks.get(image.source.picture_id)
        if stack is None:
            stack = self._stacks[image.source.picture_id] = QUndoStack(self._group)
            stack.setUndoLimit(MOST_KEPT)
        self._group.setActiveStack(stack)

    def do(
        self,
        title: str,
        forward: Callable[[], object],
        back: Callable[[], object],
        *,
        of_one_move: str = "",
    ) -> None:
        """Do something now, so that it can be undone.

        Args:
            title: what it is, as the menu calls it: "line", "move the cup".
            forward: does it; called at once, and at each redo.
            back: undoes it; called at each undo.
            of_one_move: steps of one such name that follow each other within `ONE_MOVE_S` count
                as one, as a slider that is drawn makes many; "" for a step of its own.
        """
        stack = self._group.activeStack()
        if stack is None:
            forward()
        else:
            stack.push(_Edit(title, forward, back, of_one_move))

    @Slot()
    def undo(self) -> None:
        """Take the last step back; without one nothing happens."""
        self._group.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last; without it nothing happens."""
        self._group.redo()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


class _Edit(QUndoCommand):
    def __init__(
        self,
        title: str,
        forward: Callable[[], object],
        back: Callable[[], object],
        move: str,
    ) -> None:
        super().__init__(title)
        self._forward, self._back, self._move = forward, back, move
        self._at_s = time.monotonic()

    def redo(self) -> None:
        self._forward()

    def undo(self) -> None:
        self._back()

    def id(self) -> int:
        return MOVES if self._move else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802  Qt's name
        if not isinstance(other, _Edit) or other._move != self._move:
            return False
        if other._at_s - self._at_s > ONE_MOVE_S:
            return False
        self._forward, self._at_s = other._forward, other._at_s
        return True
