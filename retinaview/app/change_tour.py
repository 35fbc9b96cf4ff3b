"""Steps through the places that a model changed most."""

from PySide6.QtCore import QObject, Signal

from retinaview.core.overlay import Place


class ChangeTour(QObject):
    """Knows the places and which of them was jumped to last."""

    jumped = Signal(int, object)  # number of the place, Place
    forgotten = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()
        self._at: int | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """The places, the largest change first."""
        return self._places

    @property
    def at(self) -> int | None:
        """Number of the place that was jumped to last, None before the first."""
        return self._at

    @property
    def has_places(self) -> bool:
        """There is a place to jump to."""
        return bool(self._places)

    def set_places(self, places: tuple[Place, ...]) -> None:
        """Take other places, the largest change first, and stand before them."""
        if places != self._places:
            self._places = places
            self.forget()

    def jump(self, number: int) -> None:
        """Go to one place, 0 the largest; a number beyond the last is passed over."""
        if 0 <= number < len(self._places):
            self._at = number
            self.jumped.emit(number, self._places[number])

    def step(self, places: int) -> None:
        """Go on by so many places, from the last to the first again."""
        if self._places:
            before = -1 if places > 0 else 0
            at = before if self._at is None else self._at
            self.jump((at + places) % len(self._places))

    def forget(self) -> None:
        """Stand before the first place again."""
        self._at = None
        self.forgotten.emit()
