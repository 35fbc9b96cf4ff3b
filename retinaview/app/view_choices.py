"""How the pictures are looked at: mode, channel, grading-safe, which picture of the result."""

from PySide6.QtCore import QObject, Signal

from retinaview.app.compare_view import Channel, CompareMode


class ViewChoices(QObject):
    """What the user chose to see; the comparison and the actions follow it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = CompareMode.SIDE_BY_SIDE
        self.channel = Channel.COLOUR
        self.is_grading_safe = False
        self.shows_working = False

    def toggle_mode(self, mode: CompareMode) -> None:
        """Compare by `mode`; asked for again, or in the grading-safe view, side by side."""
        is_back = mode is self.mode and not self.is_grading_safe
        self.mode = CompareMode.SIDE_BY_SIDE if is_back else mode
        self.is_grading_safe = False
        self.changed.emit()

    def set_channel(self, channel: Channel) -> None:
        """Show colour or the green channel."""
        self.channel = channel
        self.changed.emit()

    def toggle_channel(self) -> None:
        """Go from one channel to the other."""
        is_colour = self.channel is Channel.COLOUR
        self.set_channel(Channel.RED_FREE if is_colour else Channel.COLOUR)

    def toggle_grading_safe(self) -> None:
        """Show the original alone at 1:1 without overlays, or go back to before."""
        self.is_grading_safe = not self.is_grading_safe
        self.changed.emit()

    def toggle_working(self) -> None:
        """Show the picture at the model's own size in place of the result, or the result again."""
        self.shows_working = not self.shows_working
        self.changed.emit()

    def forget_result(self) -> None:
        """Start again with the result, as there is another photograph."""
        self.shows_working = False
        self.changed.emit()
