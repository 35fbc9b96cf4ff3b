from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from dicom_fakes import drawn_frame, make_dicom, to_ybr
from fakes import make_image
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from retinaview.app.main import Program, build_window
from retinaview.app.photograph_card import PhotographCard
from retinaview.app.photograph_facts import PhotographFacts, problems_page
from retinaview.app.photographs import line_of
from retinaview.app.results import Tools
from retinaview.app.settings import SettingsFile
from retinaview.app.small_widgets import words_of
from retinaview.core.image import Eye
from retinaview.imaging.load import load_fundus


@pytest.fixture
def facts(qtbot: QtBot) -> PhotographFacts:
    made = PhotographFacts()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def program(qtbot: QtBot, tools: Tools, settings_path: Path) -> Iterator[Program]:
    made = build_window(None, replace(tools, load=load_fundus), SettingsFile(settings_path))
    qtbot.addWidget(made.window)
    yield made
    made.session.close()


def button(facts: PhotographFacts, words: str) -> QAbstractButton:
    return next(each for each in facts._buttons() if words in (each.text(), each.accessibleName()))


def dicom_file(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def test_it_says_whose_eye_it_is_and_when_it_was_taken(
    facts: PhotographFacts, tmp_path: Path
) -> None:
    image = load_fundus(dicom_file(tmp_path, "a", make_dicom()))
    facts.show_image(image)
    shown = " ".join(facts.sentences())
    for words in ("Planted, Maria Anna", "PLANTED-4711", "1961-03-04", "2026-11-20 14:05", "45°"):
        assert words in shown
    assert "Which eye?" not in shown
    assert "Picture" not in shown
    card = PhotographCard(line_of(tmp_path / "a", image), facts)
    assert "Planted, Maria Anna · ID PLANTED-4711 · taken 2026-11-20" in card.toolTip()


def test_a_plain_file_says_its_eye_alone(facts: PhotographFacts) -> None:
    facts.show_image(make_image(eye=Eye.OS))
    assert facts.sentences()[1:] == ["Eye", "OS (left)"]
    facts.show_image(None)
    assert facts.isHidden()


def test_problems_are_counted_and_listed(
    facts: PhotographFacts, tmp_path: Path, qtbot: QtBot
) -> None:
    data = make_dicom(drop=["PupilDilated", "BurnedInAnnotation"])
    image = load_fundus(dicom_file(tmp_path, "a", data))
    facts.show_image(image)
    with qtbot.waitSignal(facts.problems_wanted):
        button(facts, "Missing or wrong: 2").click()
    page = problems_page(image)
    qtbot.addWidget(page)
    assert any("BurnedInAnnotation (0028,0301)" in words for words in words_of(page))


def test_the_picture_is_chosen_in_the_window(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    file = dicom_file(tmp_path, "a", make_dicom([drawn_frame(seed) for seed in range(3)]))
    session, facts = program.session, program.window.worklist.facts
    with qtbot.waitSignal(session.image_changed, timeout=5000):
        session.open([file])
    assert "Picture 1 of 3" in facts.sentences()
    with qtbot.waitSignal(session.image_changed, timeout=5000):
        button(facts, "Next picture of this file").click()
    assert session.image is not None
    assert session.image.source.choices.frame == 2
    assert "Picture 2 of 3" in facts.sentences()
    assert len(session.reader.worklist) == 1


def test_colours_are_read_otherwise_and_back(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    file = dicom_file(tmp_path, "a", make_dicom(to_ybr(drawn_frame())))
    session, facts = program.session, program.window.worklist.facts
    with qtbot.waitSignal(session.image_changed, timeout=5000):
        session.open([file])
    with qtbot.waitSignal(session.image_changed, timeout=5000):
        button(facts, "Read as YBR").click()
    assert session.image is not None
    assert any("read as YBR" in notice for notice in session.image.source.notices)
    with qtbot.waitSignal(session.image_changed, timeout=5000):
        button(facts, "Read them as the file says").click()
    assert session.image.source.choices.colour == ""


def test_the_eye_is_stated_and_the_study_stays(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    file = dicom_file(tmp_path, "a", make_dicom(drop=["ImageLaterality"]))
    session, facts = program.session, program.window.worklist.facts
    with qtbot.waitSignal(session.image_changed, timeout=5000):
        session.open([file])
    button(facts, "OS").click()
    assert session.image is not None
    assert (session.image.eye, session.image.source.eye_basis) == (Eye.OS, "as you said")
    assert [line.eye for line in session.reader.worklist] == [Eye.OS]


def test_a_failed_choice_leaves_the_photograph(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    file = dicom_file(tmp_path, "a", make_dicom())
    session = program.session
    with qtbot.waitSignal(session.image_changed, timeout=5000):
        session.open([file])
    with qtbot.waitSignal(session.failed, timeout=5000):
        session.read_otherwise(frame=9)
    assert session.image is not None
    assert session.image.source.choices.frame == 1
    assert len(session.reader.worklist) == 1
