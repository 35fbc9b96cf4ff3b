"""The editor of reports: keeps the plan, draws the page again after each change, writes, prints."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from retinaview.app import file_dialogs
from retinaview.app.actions import ACTIONS, SEE, VIEW
from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.main_window import MainWindow
from retinaview.app.report_drawer import ReportDrawer
from retinaview.app.report_page import ReportPage
from retinaview.app.report_pair import ReportPair
from retinaview.app.report_parts import missing_in, numbers_in
from retinaview.app.report_preview import Asked, Drawn
from retinaview.app.report_source import ReportSource
from retinaview.app.session import Session
from retinaview.errors import ImageWriteError
from retinaview.report.plan import Report, ReportPlan
from retinaview.report.sheet import Sheet
from retinaview.words import mark, tr
from retinaview.workflow.audit import Audit
from retinaview.workflow.keyed import user_key

SETTLED_MS: Final = 120
"""How long nothing must change before the page is drawn again."""
NO_RESULT: Final = mark("Enhance the photograph: a report is on a result.")
DRAWING: Final = mark("Drawing the page…")
DRAWING_MAPS: Final = mark("Drawing the maps of what was changed…")
WAITING: Final = mark("The page is drawn as soon as the other photograph is enhanced.")
NOT_DRAWN: Final = mark("The page could not be drawn.")
LEAVES: Final = {spec.name for spec in ACTIONS if spec.group in (VIEW, SEE)} | {"region"}
"""Actions on the pictures: they bring these back."""


class ReportDesk(QObject):
    """Between the page, the session and what was measured.

    All but the comment is kept in the settings; the comment stays with its photograph until the
    program ends.
    """

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        annotations: AnnotationDesk,
        audit: Audit,
        pair: ReportPair,
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._annotations = session, window, annotations
        self._audit, self._pair = audit, pair
        pair.changed.connect(self._on_changed)
        pair.progressed.connect(self._on_pair_progressed)
        self._source = ReportSource(session, self)
        self._source.changed.connect(self._on_changed)
        self._page: ReportPage | None = None
        self._drawer = ReportDrawer(self)
        self._drawer.failed.connect(self._on_failed)
        self._comments: dict[str, str] = {}
        self._number = 0
        self._drawn: Drawn | None = None
        self._report: Report | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._on_settled)
        window.actions_by_name["report"].triggered.connect(self.open)
        for name in LEAVES:
            window.actions_by_name[name].triggered.connect(window.close_page)
        window.closing.connect(self.close)
        session.image_changed.connect(self._on_photograph_changed)
        session.study_changed.connect(self._on_changed)
        session.overlays.changed.connect(self._on_changed)
        session.settings_changed.connect(self._on_changed)
        annotations.changed.connect(self._on_changed)

    @property
    def plan(self) -> ReportPlan:
        """What the user wants now; which photographs it is on is `ReportPair`'s."""
        comment = self._comments.get(self._picture, "")
        return replace(self._session.settings.report, comment=comment, template="eye")

    @property
    def page(self) -> ReportPage | None:
        """The page while it is shown."""
        page = self._page
        return page if page is not None and isValid(page) and page.isVisible() else None

    @property
    def is_settled(self) -> bool:
        """The page shows what is wanted."""
        works = (self._drawer.is_drawing, self._source.is_drawing, self._pair.is_working)
        return not self._settling.isActive() and not any(works)

    @Slot()
    def open(self) -> None:
        """Show the editor in place of the pictures."""
        if self.page is not None:
            return
        page = self._page = ReportPage()
        choices = page.choices
        choices.words_wanted.connect(self._on_words_wanted)
        choices.part_wanted.connect(self._on_part_wanted)
        choices.paper_wanted.connect(self._on_paper_wanted)
        choices.logo_wanted.connect(self._on_logo_wanted)
        choices.no_logo_wanted.connect(self._on_no_logo_wanted)
        choices.template.wanted.connect(self._pair.choose)
        page.destroyed.connect(self._on_page_gone)
        page.preview.turned.connect(self._on_turned)
        page.preview.resized.connect(self._on_changed)
        page.write_wanted.connect(self._on_write_wanted)
        page.print_wanted.connect(self._on_print_wanted)
        page.back_wanted.connect(self._window.close_page)
        self._number, self._drawn = 0, None
        self._window.show_page(page)
        page.focus()
        self._on_settled()

    @Slot()
    def close(self) -> None:
        """Stop drawing and wait for it."""
        self._settling.stop()
        self._drawer.close()

    # what the user wants

    def change(self, plan: ReportPlan) -> None:
        """Take another plan."""
        if plan == self.plan:
            return
        self._comments[self._picture] = plan.comment
        self._session.change(report=replace(plan, comment=""))
        self._on_changed()

    @Slot(str, str)
    def _on_words_wanted(self, field: str, text: str) -> None:
        try:
            self.change(self.plan.with_words(field, text))
        except ValueError as error:  # longer than can be printed
            self._session.warned.emit(str(error))

    @Slot(str, bool)
    def _on_part_wanted(self, part: str, is_on: bool) -> None:
        self.change(self.plan.with_parts([part], shown=is_on))

    @Slot(str)
    def _on_paper_wanted(self, paper: str) -> None:
        self.change(replace(self.plan, paper="Letter" if paper == "Letter" else "A4"))

    @Slot()
    def _on_logo_wanted(self) -> None:
        path = file_dialogs.ask_logo(self._window, self.plan.logo)
        if path is not None:
            self.change(replace(self.plan, logo=str(path)))

    @Slot()
    def _on_no_logo_wanted(self) -> None:
        self.change(replace(self.plan, logo=""))

    @Slot(int)
    def _on_turned(self, number: int) -> None:
        self._number = number
        self._on_settled()

    @Slot(object)
    def _on_photograph_changed(self, _image: object) -> None:
        self._number = 0
        self._on_changed()

    @Slot()
    def _on_changed(self, *_what: object) -> None:
        if self.page is not None:
            self._settling.start()

    # drawing

    @property
    def _picture(self) -> str:
        image = self._session.image
        return "" if image is None else image.source.picture_id

    @property
    def _key(self) -> bytes | None:
        return user_key() if self._session.settings.deidentify else None

    @Slot()
    def _on_settled(self) -> None:
        """Show the choices and have the page drawn."""
        self._settling.stop()
        page = self.page
        if page is None:
            return
        report = self._report = self._wanted_report()
        self._show_choices(page)
        page.set_ready(report is not None)
        if report is None:
            self._drawer.stop()
            self._show_wait(page)
            return
        sheet = Sheet(report.plan.paper)
        page.preview.set_paper(sheet.width / sheet.height)
        self._source.want_maps(report.plan)
        self._then(self._on_drawn)

    def _show_wait(self, page: ReportPage) -> None:
        """Say what is missing; a page that was drawn of the photograph stays."""
        study, drawn = self._source.study, self._drawn
        page.preview.state.setText(self._pair.state)
        if study is None:
            page.preview.show_vacancy(tr(NO_RESULT))
        elif drawn is None or drawn.asked.report.study is not study:
            page.preview.show_vacancy(tr(WAITING))

    @Slot()
    def _on_pair_progressed(self) -> None:
        if self.page is not None and self._report is None:
            self.page.preview.state.setText(self._pair.state)

    @Slot()
    def _on_page_gone(self) -> None:
        if self.page is None:
            self._pair.release()

    def _then(self, then: Callable[[Drawn], None]) -> None:
        """Draw the page that is wanted, off the window's thread."""
        page, report = self.page, self._report
        if page is None or report is None:
            return
        page.preview.state.setText(tr(DRAWING_MAPS if self._source.is_drawing else DRAWING))
        asked = Asked(report, self._number, page.preview.wanted_px, self._key)
        self._drawer.draw(asked, self._drawn, then)

    def _on_drawn(self, drawn: Drawn) -> None:
        self._drawn, self._number = drawn, drawn.number
        page = self.page
        if page is not None:
            count = len(drawn.document.pages)
            page.preview.show_page(drawn.image, drawn.number, count)
            page.preview.state.setText(tr(DRAWING_MAPS) if self._source.is_drawing else "")
            self._show_choices(page)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self.page is not None:
            self.page.preview.state.setText(tr(NOT_DRAWN))
        self._session.failed.emit(error)

    def _wanted_report(self) -> Report | None:
        """The report as it would be written now; the same one while nothing changes."""
        study = self._source.study
        if study is None:
            return None
        alone = Report(study, self.plan, measurements=self._annotations.measurements)
        wanted, before = self._pair.completed(alone), self._report
        return before if before and wanted and before.is_like(wanted) else wanted

    def _show_choices(self, page: ReportPage) -> None:
        report, study, pair = self._report, self._source.study, self._pair
        problem = self._drawn.problem if self._drawn is not None and report else ""
        is_plain = self._session.settings.deidentify
        page.choices.show_plan(self.plan, problem, without_names=is_plain)
        note = pair.problem or ("" if study is None else pair.why_not)
        page.choices.template.show_offers(
            [] if study is None or pair.why_not else pair.offers, pair.wanted, note
        )
        is_measured = bool(self._annotations.annotations or (report and report.other_measurements))
        missing = missing_in(study, is_measured=is_measured)
        page.choices.show_parts(self._source.titles(), numbers_in(study), missing)

    # writing

    @Slot(str)
    def _on_write_wanted(self, suffix: str) -> None:
        report = self._report = self._wanted_report()
        if report is None:
            return
        folder = self._session.settings.export_folder
        path = file_dialogs.ask_report_target(self._window, report, folder, self._key, suffix)
        if path is not None:
            self._session.write_report(path, report)

    @Slot()
    def _on_print_wanted(self) -> None:
        self._report = self._wanted_report()
        self._then(self._print)

    def _print(self, drawn: Drawn) -> None:
        from retinaview.app import printing  # with the dialog of printers: not at every start

        self._on_drawn(drawn)
        printer = printing.ask_printer(self._window, drawn.document)
        if printer is None:
            return
        try:
            printing.print_document(drawn.document, printer)
        except ImageWriteError as error:
            self._session.failed.emit(error)
            return
        is_plain = drawn.asked.key is not None
        for study in drawn.asked.report.studies:
            self._audit.reported(study, "print", is_deidentified=is_plain)
