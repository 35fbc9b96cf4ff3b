"""Draws what happened: the session's signals on one side, the window's widgets on the other."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from retinaview.app import theme
from retinaview.app.change_tour import ChangeTour
from retinaview.app.compare_view import Channel, CompareMode
from retinaview.app.main_window import MainWindow
from retinaview.app.photograph_facts import WRONG_ATTRIBUTES
from retinaview.app.quality_panel import cautions
from retinaview.app.review_panel import MOST_PLACES, NO_STUDY, RUNNING
from retinaview.app.session import Session
from retinaview.app.settings import Settings
from retinaview.app.view_choices import ViewChoices
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Place, Subject
from retinaview.core.study import Study
from retinaview.words import tr
from retinaview.workflow.crash_report import fault_text

MODES = {
    "original": CompareMode.ORIGINAL,
    "processed": CompareMode.PROCESSED,
    "side_by_side": CompareMode.SIDE_BY_SIDE,
    "curtain": CompareMode.CURTAIN,
    "blink": CompareMode.BLINK,
    "difference": CompareMode.DIFFERENCE,
    "grid": CompareMode.GRID,
}
CHANNELS = {
    "colour": Channel.COLOUR,
    "red_free": Channel.RED_FREE,
    "red": Channel.RED,
    "blue": Channel.BLUE,
}
ZOOMS = {"one_to_one": 1.0, "two_to_one": 2.0}
OVERLAYS = ("vessels", "saliency", "change")
"""Overlays that have a key, where they are installed."""
WITH_IMAGE = ("colour", "red_free", "one_to_one", "grading_safe")
WITH_STUDY = ("export", "report")


class Presenter(QObject):
    """Redraws the widgets whenever the session or the view has changed."""

    def __init__(
        self, session: Session, window: MainWindow, view: ViewChoices, tour: ChangeTour
    ) -> None:
        super().__init__(window)
        self._tour = tour
        self._session = session
        self._window = window
        self._view = view
        self._settings: Settings | None = None
        session.image_changed.connect(self._on_image_changed)
        session.study_changed.connect(self._on_study_changed)
        session.running_changed.connect(self._on_running_changed)
        session.progressed.connect(self._on_progressed)
        session.recipe_changed.connect(self._on_recipe_changed)
        session.models_changed.connect(self._on_models_changed)
        session.settings_changed.connect(self._on_settings_changed)
        session.written.connect(window.message_bar.show_written)
        session.failed.connect(window.message_bar.show_error)
        session.warned.connect(window.message_bar.show_warning)
        session.overlays.changed.connect(self._on_overlays_changed)
        session.overlays.progressed.connect(window.panels.overlays.show_progress)
        session.quality.changed.connect(self._on_quality_changed)
        session.edits.changed.connect(self._on_edits_changed)
        tour.jumped.connect(self._on_jumped)
        tour.forgotten.connect(self._on_forgotten)
        session.reader.opening_changed.connect(self._draw_state)
        view.changed.connect(self._on_view_choices_changed)
        window.compare.view_changed.connect(self._on_view_changed)
        window.message_bar.crashed.connect(self.show_fault)
        self._draw_first()

    def _draw_first(self) -> None:
        window, session = self._window, self._session
        self._on_models_changed()
        window.panels.set_folded(session.settings.folded)
        window.set_panels_visible(True)
        self._on_settings_changed(session.settings)
        self._on_recipe_changed()
        self._draw_review()
        self._on_overlays_changed()
        self._on_quality_changed()
        self._on_edits_changed()
        self._on_view_choices_changed()
        self._draw_state()
        for problem in (session.settings_problem, *session.catalog.problems):
            if problem:
                window.message_bar.show_warning(problem)

    @Slot()
    def _on_models_changed(self) -> None:
        self._window.panels.enhance.set_models(self._session.catalog.enhancers())

    # The photograph, the study, the run

    @Slot(object)
    def _on_image_changed(self, image: FundusImage) -> None:
        self._window.compare.show_image(image)
        self._window.panels.enhance.set_region(self._session.region)
        self._window.panels.close_page(tr(WRONG_ATTRIBUTES))  # it is of the photograph before
        self._view.forget_result()
        self._on_overlays_changed()
        self._on_quality_changed()
        self._draw_state()

    @Slot(object)
    def _on_study_changed(self, study: Study | None) -> None:
        window = self._window
        if study is None and window.compare.image is not self._session.image:
            window.compare.show_image(self._session.image)
        window.compare.show_study(study)
        self._draw_review()
        if study is not None and study.warnings:
            window.message_bar.show_warning(" ".join(study.warnings))
        self._on_overlays_changed()
        self._draw_state()

    @Slot(bool)
    def _on_running_changed(self, is_running: bool) -> None:
        self._window.panels.enhance.set_running(is_running)
        if is_running:
            self._window.message_bar.clear()
        else:
            self._window.compare.show_idle()
        self._draw_review()
        self._draw_state()

    @Slot(float, str, object)
    def _on_progressed(self, fraction: float, label: str, seconds_left: float | None) -> None:
        self._window.compare.show_running(fraction, label, seconds_left)

    def _draw_review(self) -> None:
        session, panel = self._session, self._window.panels.review
        places = () if session.is_running or session.study is None else self._changed_places()
        if session.is_running or session.study is None:
            panel.show_nothing(tr(RUNNING if session.is_running else NO_STUDY))
        else:
            panel.show_review(session.study.review, self._with_whereabouts(places))
        self._tour.set_places(places)
        panel.set_jumped(self._tour.at)
        for name in ("next_change", "previous_change"):
            self._window.actions_by_name[name].setEnabled(self._tour.has_places)

    def _changed_places(self) -> tuple[Place, ...]:
        """Give the places of the review; without them those of the maps of both pictures."""
        study = self._session.study
        if study is not None and study.review is not None and study.review.places:
            return study.review.places
        pairs = [o for o in self._session.overlays.known() if o.subject is Subject.PAIR]
        places = [place for overlay in pairs for place in overlay.places]
        return tuple(sorted(places, key=lambda place: -place.amount))

    def _with_whereabouts(self, places: tuple[Place, ...]) -> list[Place]:
        """Say of each place in which part of the field it lies."""
        image = self._session.pictured
        if image is None or not places:
            return []
        from retinaview.review.words import where  # loads scipy: not before there is a study

        return [
            replace(place, title=f"{tr(place.title)}, {where(place.y, place.x, image.fov)}")
            for place in places[:MOST_PLACES]
        ]

    @Slot(int, object)
    def _on_jumped(self, number: int, place: Place) -> None:
        self._window.compare.jump_to(place)
        self._window.panels.review.set_jumped(number)

    @Slot()
    def _on_forgotten(self) -> None:
        self._window.compare.clear_mark()
        self._window.panels.review.set_jumped(None)

    @Slot()
    def _on_overlays_changed(self) -> None:
        desk, panel = self._session.overlays, self._window.panels.overlays
        choices = desk.choices()
        panel.set_choices(choices)
        for choice in choices:
            is_on = choice.id in desk.wanted
            panel.show_state(choice.id, desk.state(choice.id) if is_on else None)
            panel.set_opacity(choice.id, self._session.settings.opacity(choice.id))
        for name in OVERLAYS:
            self._window.actions_by_name[name].setChecked(name in desk.wanted)
        self._lay_overlays()
        if self._changed_places() != self._tour.places:
            self._draw_review()
        self._window.panels.study.show_study(self._session.image, self._session.study, desk.known())

    def _lay_overlays(self) -> None:
        desk, settings = self._session.overlays, self._session.settings
        self._window.compare.set_overlays(
            {
                subject: [(each, settings.opacity(each.id)) for each in desk.shown(subject)]
                for subject in Subject
            }
        )

    @Slot()
    def _on_quality_changed(self) -> None:
        session, window = self._session, self._window
        state = session.quality.state if session.image is not None else None
        window.panels.quality.show_state(state)
        window.panels.enhance.set_cautions(cautions(state.quality if state else None))

    @Slot()
    def _on_edits_changed(self) -> None:
        edits, actions = self._session.edits, self._window.actions_by_name
        undo, redo = edits.undo_text, edits.redo_text
        actions["undo"].setEnabled(bool(undo))
        actions["redo"].setEnabled(bool(redo))
        actions["undo"].setText(tr("Undo {step}", step=undo) if undo else tr("Undo"))
        actions["redo"].setText(tr("Redo {step}", step=redo) if redo else tr("Redo"))

    # What is chosen

    @Slot()
    def _on_recipe_changed(self) -> None:
        session, enhance = self._session, self._window.panels.enhance
        enhance.set_choice(session.card, session.options)
        enhance.how_much.show_share(
            session.how_much, enlarges=session.card is not None and session.card.scale > 1
        )
        self._window.panels.enhance.set_region(self._session.region)
        self._draw_state()

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        window = self._window
        window.top_bar.set_device(settings.device)
        window.actions_by_name["light_theme"].setChecked(settings.theme == "light")
        window.actions_by_name["deidentify"].setChecked(settings.deidentify)
        if before is not None and before.theme != settings.theme:
            self._redress(settings)
        if before is not None and before.opacities != settings.opacities:
            self._lay_overlays()

    def _redress(self, settings: Settings) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, dark=settings.theme == "dark")
        self._window.actions_by_name.dress()
        self._window.message_bar.dress()
        self._window.panels.set_folded(settings.folded)
        self._draw_review()
        self._on_quality_changed()
        self._on_overlays_changed()

    @Slot()
    def _on_view_choices_changed(self) -> None:
        view, compare, actions = self._view, self._window.compare, self._window.actions_by_name
        compare.set_rival(view.rival)
        compare.set_partner(view.partner)
        compare.set_mode(view.mode)
        compare.set_channel(view.channel)
        compare.show_working_picture(view.shows_working)
        compare.set_grading_safe(view.is_grading_safe)
        compare.navigator.set_magnifies(view.magnifies and not view.is_grading_safe)
        self._window.panels.overlays.set_hidden(view.is_grading_safe)
        for name, mode in MODES.items():
            actions[name].setChecked(mode is view.mode and not view.is_grading_safe)
        for name, channel in CHANNELS.items():
            actions[name].setChecked(channel is view.channel)
        actions["grading_safe"].setChecked(view.is_grading_safe)
        actions["working"].setChecked(view.shows_working)
        actions["magnifier"].setChecked(view.magnifies and not view.is_grading_safe)
        self._draw_state()

    @Slot(object)
    def _on_view_changed(self, _state: object) -> None:
        actions, state = self._window.actions_by_name, self._window.compare.view
        is_shown = self._session.image is not None
        actions["fit"].setChecked(is_shown and state.is_fit)
        actions["link"].setEnabled(is_shown and self._window.compare.navigator.link.is_offset)
        for name, zoom in ZOOMS.items():
            actions[name].setChecked(is_shown and not state.is_fit and state.zoom == zoom)

    # What can be done now

    @Slot()
    def _draw_state(self) -> None:
        session, window, actions = self._session, self._window, self._window.actions_by_name
        has_image, study = session.image is not None, session.study
        opening = session.reader.opening
        window.status.set_state(
            session.settings.device, opening.name if opening else "", session.image, study
        )
        window.panels.enhance.set_ready(has_image and session.card is not None)
        for name in WITH_IMAGE:
            actions[name].setEnabled(has_image)
        for name in WITH_STUDY:
            actions[name].setEnabled(study is not None)
        offered = {choice.id for choice in session.overlays.choices()}
        for name in OVERLAYS:
            actions[name].setEnabled(has_image and name in offered)
        for name in ("fit", "two_to_one", "magnifier"):
            actions[name].setEnabled(has_image and not self._view.is_grading_safe)
        for name, mode in MODES.items():
            why = self._view.why_not(mode, has_result=study is not None)
            actions[name].setEnabled(has_image and not why)
            actions.explain(name, why if has_image else "")
        for name in ("red", "blue"):
            actions[name].setEnabled(has_image and not self._view.is_grading_safe)
        enlarges = session.card is not None and session.card.scale > 1
        actions["region"].setEnabled(has_image and enlarges and not self._view.is_grading_safe)
        actions["working"].setEnabled(study is not None and study.working is not None)
        actions["enhance"].setEnabled(
            has_image and session.card is not None and not session.is_running
        )
        actions["cancel"].setEnabled(session.is_running or self._view.partner is not None)
        self._on_view_changed(None)

    @Slot(object)
    def show_fault(self, error: BaseException) -> None:
        """Show what nobody expected, without the names of the photographs that are open."""
        private = [line.path for line in self._session.reader.worklist]
        self._window.show_fault(fault_text(error, private))
