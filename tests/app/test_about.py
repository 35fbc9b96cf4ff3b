"""The page that says what the program is made of."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retinaview import __version__
from retinaview.app.about_page import AboutPage
from retinaview.app.main import Program
from retinaview.app.small_widgets import words_of

WAIT_MS = 20_000


def page_of(qtbot: QtBot, program: Program) -> AboutPage:
    program.window.actions_by_name["about"].trigger()
    page = program.window.panels.findChildren(AboutPage)[-1]
    qtbot.waitUntil(lambda: bool(page.links), timeout=WAIT_MS)
    return page


def test_it_names_versions_models_and_use(qtbot: QtBot, program: Program) -> None:
    said = "\n".join(words_of(page_of(qtbot, program)))
    assert f"RetinaView {__version__}" in said
    assert "torch" in said
    assert "not a medical device" in said
    for card in program.session.catalog.enhancers():
        assert f"{card.label} · {card.licence}" in said


def test_every_package_leads_to_its_licence(qtbot: QtBot, program: Program) -> None:
    page = page_of(qtbot, program)
    assert {"PySide6_Essentials", "torch", "numpy", "opencv-python-headless"} <= set(page.links)
    page.links["PySide6_Essentials"].click()
    qtbot.waitUntil(lambda: "GNU LESSER" in page.text.toPlainText(), timeout=WAIT_MS)
    assert page.text.isVisible()
    page._back.click()
    assert page.copy.isVisible()


def test_what_is_copied_names_no_photograph_and_no_folder(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.open([Path("/photographs/Muster_Anna.png")])
    with qtbot.waitSignal(program.session.study_changed, timeout=WAIT_MS):
        program.session.enhance_shown()
    page_of(qtbot, program).copy.click()
    copied = QApplication.clipboard().text()
    assert f"RetinaView {__version__}" in copied
    assert "the last run: CPU" in copied
    assert "Anna" not in copied
    assert str(Path.home()) not in copied
    assert "/" not in copied.replace(" / ", "")


def test_a_page_that_was_left_hears_of_nothing(qtbot: QtBot, program: Program) -> None:
    program.window.actions_by_name["about"].trigger()
    program.window.actions_by_name["keys"].trigger()
    qtbot.waitUntil(lambda: program.session._interactive.is_idle, timeout=WAIT_MS)
