"""Choices that can be taken back: which eye it is, the region, a model's options, the share."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Slot

from retinaview.app.session import Session
from retinaview.core.image import Eye, Region
from retinaview.core.study import Option
from retinaview.words import tr

ONE_MOVE: Final = "share"


class Undoable(QObject):
    """Passes choices on to the session as steps of the photograph's history."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @Slot(object)
    def state_eye(self, eye: Eye) -> None:
        """Take the eye of the photograph on screen from the user."""
        session, before = self._session, self._session.image
        if before is not None and before.eye is not eye:
            session.edits.do(
                tr("eye {eye}", eye=eye),
                partial(session.state_eye, eye),
                partial(session.put_eye, before),
            )

    def choose_region(self, region: Region | None) -> None:
        """Take a part of the photograph for models that enlarge; None takes all of it."""
        session, before = self._session, self._session.region
        if region != before:
            session.edits.do(
                tr("region"),
                partial(session.choose_region, region),
                partial(session.choose_region, before),
            )

    @Slot(str, object)
    def set_option(self, name: str, value: Option) -> None:
        """Set one option of the chosen model; moves of one control are one step."""
        change = partial(self._session.set_option, name, value)
        self._set_options(change, tr("option {option}", option=name), name)

    @Slot()
    def reset_options(self) -> None:
        """Take the card's defaults for every option of the chosen model."""
        self._set_options(self._session.reset_options, tr("default options"), "")

    @Slot(float)
    def choose_how_much(self, share: float) -> None:
        """Take another share of a model's change; one move of the slider is one step."""
        session, before = self._session, self._session.how_much
        if share != before:
            session.edits.do(
                tr("how much"),
                partial(session.choose_how_much, share),
                partial(session.choose_how_much, before),
                of_one_move=ONE_MOVE,
            )

    def _set_options(self, change: Callable[[], None], title: str, control: str) -> None:
        session, card = self._session, self._session.card
        if card is None:
            return
        before = self._kept(card.id)
        change()
        after = self._kept(card.id)
        if after != before:
            session.edits.do(
                title,
                partial(session.put_options, card.id, after),
                partial(session.put_options, card.id, before),
                of_one_move=f"{card.id} {control}" if control else "",
            )

    def _kept(self, model_id: str) -> Mapping[str, Option]:
        return dict(self._session.settings.options.get(model_id, {}))
