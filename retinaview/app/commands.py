"""Passes on what the user wishes: actions and panels on one side, the session on the other."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from retinaview.app import file_dialogs
from retinaview.app.change_tour import ChangeTour
from retinaview.app.main_window import MainWindow
from retinaview.app.model_card_view import model_card_view
from retinaview.app.model_words import label_of
from retinaview.app.photograph_facts import WRONG_ATTRIBUTES, problems_page
from retinaview.app.presenter import CHANNELS, MODES, OVERLAYS
from retinaview.app.session import Session
from retinaview.app.undoable import Undoable
from retinaview.app.view_choices import ViewChoices
from retinaview.words import tr
from retinaview.workflow.deidentify import BIOMETRIC, deidentify_warnings
from retinaview.workflow.keyed import user_key


class Commands(QObject):
    """Turns each action and each signal of a panel into a plain verb of the session."""

    def __init__(
        self, session: Session, window: MainWindow, view: ViewChoices, tour: ChangeTour
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tour = tour
        self._window = window
        self._view = view
        self._undoable = Undoable(session, self)
        for name, wish in self._wishes().items():
            window.actions_by_name[name].triggered.connect(_without_checked(wish))
        self._connect_panels()

    def _wishes(self) -> Mapping[str, Callable[[], object]]:
        session, view, compare = self._session, self._view, self._window.compare
        modes = {name: partial(view.toggle_mode, mode) for name, mode in MODES.items()}
        return {
            **modes,
            "open": self._open,
            "open_folder": self._open_folder,
            "open_sample": session.open_sample,
            "previous": partial(session.step, -1),
            "next": partial(session.step, 1),
            "export": self._export,
            "deidentify": self._toggle_deidentify,
            "undo": session.edits.undo,
            "redo": session.edits.redo,
            "enhance": session.enhance_shown,
            "cancel": session.cancel,
            "find_model": self._find_model,
            "colour": partial(view.set_channel, CHANNELS["colour"]),
            **{n: partial(view.toggle_channel, CHANNELS[n]) for n in CHANNELS if n != "colour"},
            "fit": compare.zoom_fit,
            "magnifier": view.toggle_magnifier,
            "link": compare.navigator.join,
            "one_to_one": compare.zoom_one_to_one,
            "two_to_one": compare.zoom_two_to_one,
            "grading_safe": view.toggle_grading_safe,
            **{name: partial(session.overlays.toggle, name) for name in OVERLAYS},
            "next_change": partial(self._tour.step, 1),
            "previous_change": partial(self._tour.step, -1),
            "working": view.toggle_working,
            "panels": self._toggle_panels,
            "light_theme": self._toggle_theme,
            "quit": self._window.close,
        }

    def _connect_panels(self) -> None:
        session, window, undoable = self._session, self._window, self._undoable
        window.dropped.connect(session.open)
        window.closing.connect(session.close)
        window.compare.open_wanted.connect(self._open)
        window.compare.sample_wanted.connect(session.open_sample)
        window.worklist.wanted.connect(session.select)
        window.top_bar.device_wanted.connect(session.choose_device)
        enhance = window.panels.enhance
        enhance.model_wanted.connect(session.choose_model)
        enhance.option_wanted.connect(undoable.set_option)
        enhance.reset_wanted.connect(undoable.reset_options)
        enhance.how_much.wanted.connect(undoable.choose_how_much)
        enhance.card_wanted.connect(self._on_card_wanted)
        enhance.enhance_wanted.connect(session.enhance_shown)
        enhance.cancel_wanted.connect(session.cancel)
        enhance.region_wanted.connect(window.actions_by_name["region"].trigger)
        enhance.whole_wanted.connect(partial(undoable.choose_region, None))
        facts = window.worklist.facts
        facts.frame_wanted.connect(self._on_frame_wanted)
        facts.colour_wanted.connect(self._on_colour_wanted)
        facts.eye_wanted.connect(undoable.state_eye)
        facts.problems_wanted.connect(self._on_problems_wanted)
        window.panels.study.working_wanted.connect(self._view.toggle_working)
        window.panels.overlays.overlay_wanted.connect(session.overlays.want)
        window.panels.overlays.opacity_wanted.connect(self._on_opacity_wanted)
        window.panels.review.jump_wanted.connect(self._tour.jump)
        window.panels.review.next_wanted.connect(partial(self._tour.step, 1))
        window.panels.folded.connect(self._on_folded)

    # Files

    def _open(self) -> None:
        paths = file_dialogs.ask_photographs(self._window, self._folder())
        if paths:
            self._session.open(paths)

    def _open_folder(self) -> None:
        folder = file_dialogs.ask_folder(self._window, self._folder())
        if folder is not None:
            self._session.open([folder])

    def _folder(self) -> Path:
        recent = self._session.settings.recent_files
        folder = Path(recent[0]).parent if recent else Path.home()
        return folder if folder.is_dir() else Path.home()

    def _export(self) -> None:
        study, settings = self._session.study, self._session.settings
        if study is None:
            return
        target = file_dialogs.ask_picture_target(
            self._window, study, settings.export_folder, settings.export_format, self._key()
        )
        if target is not None:
            path, file_format = target
            self._session.change(export_format=file_format)
            self._session.export_picture(path)

    def _key(self) -> bytes | None:
        """What stand-ins for names are made of, None where names may be written."""
        return user_key() if self._session.settings.deidentify else None

    def _toggle_deidentify(self) -> None:
        is_on = not self._session.settings.deidentify
        self._session.change(deidentify=is_on)
        if is_on:
            image = self._session.image
            sentences = deidentify_warnings(image) if image else (tr(BIOMETRIC),)
            self._window.message_bar.show_warning(" ".join(sentences))

    @Slot(int)
    def _on_frame_wanted(self, frame: int) -> None:
        self._session.read_otherwise(frame=frame)

    @Slot(str)
    def _on_colour_wanted(self, colour: str) -> None:
        self._session.read_otherwise(colour=colour)

    @Slot()
    def _on_problems_wanted(self) -> None:
        if self._session.image is not None:
            page = problems_page(self._session.image)
            self._window.panels.show_page(tr(WRONG_ATTRIBUTES), page)

    # The window

    def _find_model(self) -> None:
        self._window.set_panels_visible(True)
        self._window.panels.show_panels()
        self._window.panels.set_folded(set(self._session.settings.folded) - {"enhance"})
        self._window.panels.enhance.models.focus_search()

    def _toggle_panels(self) -> None:
        self._window.set_panels_visible(self._window.panels.isHidden())

    def _toggle_theme(self) -> None:
        is_dark = self._session.settings.theme == "dark"
        self._session.change(theme="light" if is_dark else "dark")

    @Slot()
    def _on_card_wanted(self) -> None:
        card = self._session.card
        if card is not None:
            self._window.panels.show_page(label_of(card), model_card_view(card))

    @Slot(str, float)
    def _on_opacity_wanted(self, overlay_id: str, opacity: float) -> None:
        kept = {**self._session.settings.opacities, overlay_id: opacity}
        self._session.change(opacities=kept)

    @Slot(str, bool)
    def _on_folded(self, section: str, is_folded: bool) -> None:
        others = set(self._session.settings.folded) - {section}
        self._session.change(folded=sorted(others | {section} if is_folded else others))


def _without_checked(wish: Callable[[], object]) -> Callable[[bool], object]:
    """Drop what a checkable action says of itself; the session's answer decides that."""
    return lambda _checked: wish()
