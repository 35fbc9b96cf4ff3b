"""Opens the page that says what the program is made of."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from retinaview import paths
from retinaview.app.main_window import MainWindow
from retinaview.app.model_words import label_of
from retinaview.app.session import Session
from retinaview.app.status_line import DEVICES
from retinaview.core.progress import Progress
from retinaview.words import mark, tr
from retinaview.workflow.crash_report import versions_text

if TYPE_CHECKING:
    from retinaview.app.about_page import AboutPage, Facts
    from retinaview.workflow.licences import Part

TITLE: Final = mark("About RetinaView")
NO_TEXT: Final = mark("This package brings no text of its licence.")


class AboutDesk(QObject):
    """Gathers the facts; licences are looked for in the interactive lane.

    What only the page needs is imported with it: a start of the program is the sooner for it.
    """

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._page: AboutPage | None = None
        window.actions_by_name["about"].triggered.connect(self._on_wanted)

    @Slot()
    def _on_wanted(self) -> None:
        from retinaview.app.about_page import AboutPage

        page = self._page = AboutPage(self._facts())
        page.copy_wanted.connect(self._on_copy_wanted)
        page.text_wanted.connect(self._on_text_wanted)
        self._window.set_panels_visible(True)
        self._window.panels.show_page(tr(TITLE), page)
        self._session.prepare(_find_parts, self._on_parts)

    def _facts(self) -> "Facts":
        from retinaview.app.about_page import Facts

        session = self._session
        device = tr(DEVICES[session.settings.device])
        if session.study is not None:
            ran_on = session.study.provenance.execution.device
            device = tr("{device} (the last run: {ran_on})", device=device, ran_on=ran_on)
        cards = (*session.catalog.enhancers(), *session.catalog.overlays())
        return Facts(
            versions_text(),
            device,
            [(label_of(card), card.licence) for card in cards],
            {
                tr("Settings"): str(paths.user_config()),
                tr("Measurements, audit log"): str(paths.user_data()),
                tr("Your own models"): str(paths.user_models()),
                tr("Log"): str(paths.user_logs()),
                tr("What is open"): str(paths.user_state()),
            },
        )

    def _on_parts(self, found: "list[Part]") -> None:
        if self._page is not None and isValid(self._page):
            self._page.show_parts(found)

    @Slot(str)
    def _on_copy_wanted(self, text: str) -> None:
        QApplication.clipboard().setText(text)

    @Slot(str)
    def _on_text_wanted(self, name: str) -> None:
        def look(_progress: Progress) -> str:
            from retinaview.workflow.licences import texts_of

            texts = texts_of(name).values()
            said = [path.read_text("utf-8", "replace").strip() for path in texts]
            return "\n\n\n".join(said) or tr(NO_TEXT)

        def then(text: str) -> None:
            if self._page is not None and isValid(self._page):
                self._page.show_text(text)

        self._session.prepare(look, then)


def _find_parts(_progress: Progress) -> "list[Part]":
    from retinaview.workflow.licences import parts

    return parts()
