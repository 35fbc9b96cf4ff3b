"""How the pictures are looked at: mode, channel, grading-safe, what stands on the left."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from retinaview.app.arrangement import PAIR_MODES, Channel, CompareMode
from retinaview.app.partner import Partner
from retinaview.app.tone import NEUTRAL, Tone
from retinaview.core.study import Study
from retinaview.words import mark, tr

NO_RESULT: Final = mark("Enhance the photograph first.")


class ViewChoices(QObject):
    """What the user chose to see; the comparison and the actions follow it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = CompareMode.SIDE_BY_SIDE
        self.channel = Channel.COLOUR
        self.is_grading_safe = False
        self.shows_working = False
        self.tone = NEUTRAL
        self.magnifies = False
        """A magnifier follows the cursor."""
        self.rival: Study | None = None
        """Whose result stands on the left; None for the original."""
        self.partner: Partner | None = None
        """Another photograph beside the one on screen."""

    def take(
        self, mode: CompareMode, channel: Channel, tone: Tone, *, is_grading_safe: bool
    ) -> None:
        """Take all of these at once."""
        self.mode, self.channel, self.tone = mode, channel, tone
        self.is_grading_safe = is_grading_safe
        self.changed.emit()

    def set_rival(self, rival: Study | None) -> None:
        """Put another result of the photograph on the left, None for the original.

        A mode that does not show two pictures is left for side by side.
        """
        if rival is self.rival:
            return
        self.rival = rival
        self.partner = None if rival is not None else self.partner
        if rival is not None and (self.mode not in PAIR_MODES or self.is_grading_safe):
            self.mode, self.is_grading_safe = CompareMode.SIDE_BY_SIDE, False
        self.changed.emit()

    def set_partner(self, partner: Partner | None) -> None:
        """Put another photograph beside the one on screen, or take it away.

        A mode that cannot compare the two is left for side by side.
        """
        if partner is self.partner:
            return
        is_new = self.partner is None
        self.partner = partner
        if partner is not None:
            self.rival = None
            if is_new or partner.why_not(self.mode):
                self.mode, self.is_grading_safe = CompareMode.SIDE_BY_SIDE, False
        self.changed.emit()

    def why_not(self, mode: CompareMode, *, has_result: bool) -> str:
        """Say why `mode` cannot be had now, "" where it can."""
        if self.partner is not None and (why := self.partner.why_not(mode)):
            return why
        needs_result = mode not in (CompareMode.SIDE_BY_SIDE, CompareMode.ORIGINAL)
        is_of_two = self.partner is not None and mode is not CompareMode.PROCESSED
        return tr(NO_RESULT) if needs_result and not has_result and not is_of_two else ""

    def set_tone(self, tone: Tone) -> None:
        """Show brightness in another way."""
        if tone != self.tone:
            self.tone = tone
            self.changed.emit()

    def drag_tone(self, down: float, right: float) -> None:
        """Move level (down darkens) and window (right widens) by shares of the picture."""
        level, window = self.tone.level + down, self.tone.window + right
        self.set_tone(self.tone.with_window(level=level, window=window))

    def invert(self) -> None:
        """Turn dark to bright, or back."""
        self.set_tone(self.tone.inverted())

    def reset_display(self) -> None:
        """Show colour and brightness as they are."""
        self.tone, self.channel = NEUTRAL, Channel.COLOUR
        self.changed.emit()

    def toggle_mode(self, mode: CompareMode) -> None:
        """Compare by `mode`; asked for again, or in the grading-safe view, side by side."""
        is_back = mode is self.mode and not self.is_grading_safe
        self.mode = CompareMode.SIDE_BY_SIDE if is_back else mode
        self.is_grading_safe = False
        self.changed.emit()

    def set_channel(self, channel: Channel) -> None:
        """Show colour or one channel."""
        self.channel = channel
        self.changed.emit()

    def toggle_channel(self, channel: Channel = Channel.RED_FREE) -> None:
        """Show one channel; asked for again, colour."""
        self.set_channel(Channel.COLOUR if self.channel is channel else channel)

    def toggle_magnifier(self) -> None:
        """Let a magnifier follow the cursor, or not."""
        self.magnifies = not self.magnifies
        self.changed.emit()

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
        self.rival = self.partner = None
        self.changed.emit()
