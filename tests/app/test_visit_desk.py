"""Another photograph beside the one on screen: two eyes, two visits, and when nobody is sure."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from fakes import make_image, make_study
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from retinaview.app import visit_desk
from retinaview.app.compare_view import CompareMode
from retinaview.app.image_panel import Face
from retinaview.app.main import Program
from retinaview.app.partner import (
    NO_GRID,
    NOT_REGISTERED,
    ON_ITS_WAY,
    TWO_EYES,
    pair_of,
    registered,
)
from retinaview.app.photograph_card import PhotographCard
from retinaview.app.theme import DARK
from retinaview.app.visit_desk import NO_OTHER_EYE, NO_OTHER_VISIT, VisitDesk
from retinaview.core.image import Acquisition, Eye, FundusImage, Patient, Region
from retinaview.core.overlay import Subject
from retinaview.core.progress import Progress
from retinaview.core.study import Recipe
from retinaview.imaging.region import cut_region
from retinaview.imaging.register import Registration

WAIT_MS = 20_000
ANNA = Patient("Drawn, Anna", "4711")
NOW, OTHER, OLD = (
    Path("/photographs") / name for name in ("now_OD.png", "other_OS.png", "earlier_OD.png")
)
DATES = {NOW: "2026-11-02", OTHER: "2026-11-02", OLD: "2024-05-01"}
ASIDE = np.array([[1.0, 0, 5], [0, 1, 3], [0, 0, 1]])
SURE = Registration(ASIDE, 40, 0.8, 0.9, "They lie on each other.")
UNSURE = Registration(None, 3, 0.1, 0.2, "They could not be laid on each other.")


class FakeRegister:
    """Stands in for `register`; waits for `gate`."""

    def __init__(self) -> None:
        self.gate = Event()
        self.gate.set()
        self.entered = Event()
        self.answer = SURE

    def __call__(self, fixed: FundusImage, moving: FundusImage, progress: Progress) -> Registration:
        self.entered.set()
        while not self.gate.wait(0.002):
            progress(0.5, "Looking")
        return self.answer


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeRegister:
    made = FakeRegister()
    monkeypatch.setattr(visit_desk, "register", made)
    return made


@pytest.fixture
def dated(tools: object, monkeypatch: pytest.MonkeyPatch, disk: object) -> None:
    load: Callable[[Path], FundusImage] = disk.load  # type: ignore[attr-defined]

    def with_dates(path: Path) -> FundusImage:
        image = load(path)
        taken = Acquisition(taken_on=DATES.get(path, ""))
        return replace(image, source=replace(image.source, patient=ANNA, acquisition=taken))

    object.__setattr__(tools, "load", with_dates)


@pytest.fixture
def listed(qtbot: QtBot, dated: None, program: Program, fake: FakeRegister) -> Program:
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.open([NOW, OTHER, OLD])
    qtbot.waitUntil(lambda: program.session.reader.is_idle, timeout=WAIT_MS)
    return program


def desk_of(program: Program) -> VisitDesk:
    desk = program.window.findChild(VisitDesk)
    assert isinstance(desk, VisitDesk)
    return desk


def paired(qtbot: QtBot, program: Program, action: str) -> None:
    program.window.actions_by_name[action].trigger()
    settled(qtbot, program)


def settled(qtbot: QtBot, program: Program) -> None:
    desk = desk_of(program)
    qtbot.waitUntil(lambda: not desk.is_working, timeout=WAIT_MS)


def badges(program: Program) -> list[tuple[str, str]]:
    shown = program.window.compare.shown_panels
    return [(badge.word, badge.note) for panel in shown for badge in panel.header.badges]


def faces(program: Program) -> list[Face]:
    return [panel.face for panel in program.window.compare.shown_panels]


def test_two_eyes_stand_side_by_side_alone(qtbot: QtBot, listed: Program) -> None:
    paired(qtbot, listed, "pair_eyes")
    assert badges(listed) == [
        ("ORIGINAL", "OD · 2026-11-02 · as captured"),
        ("ORIGINAL", "OS · 2026-11-02 · as captured"),
    ]
    actions = listed.window.actions_by_name
    assert actions["pair_eyes"].isChecked()
    for name in ("curtain", "blink", "difference"):
        assert not actions[name].isEnabled()
        assert TWO_EYES in actions[name].toolTip()
    for panel in listed.window.compare.shown_panels:
        edge = panel.grab().toImage().pixelColor(QPoint(0, panel.height() // 2))
        assert edge.name() == DARK.line
    actions["pair_eyes"].trigger()
    assert badges(listed) == [("ORIGINAL", "as captured")]
    assert "Curtain" in actions["curtain"].toolTip()


def test_the_right_eye_is_on_the_left_whichever_is_open(qtbot: QtBot, listed: Program) -> None:
    with qtbot.waitSignal(listed.session.image_changed, timeout=WAIT_MS):
        listed.session.select(OTHER)
    paired(qtbot, listed, "pair_eyes")
    assert [note[:2] for _, note in badges(listed)] == ["OD", "OS"]


def test_visits_are_registered_and_compared_in_every_mode(qtbot: QtBot, listed: Program) -> None:
    paired(qtbot, listed, "pair_visits")
    old, new = "OD · 2024-05-01 · registered, resampled", "OD · 2026-11-02 · as captured"
    assert badges(listed) == [("ORIGINAL", old), ("ORIGINAL", new)]
    actions, compare = listed.window.actions_by_name, listed.window.compare
    assert actions["pair_visits"].isChecked()
    actions["curtain"].trigger()
    assert faces(listed) == [Face.PHOTOGRAPHS]
    assert badges(listed) == [("ORIGINAL", old), ("ORIGINAL", new)]
    actions["difference"].trigger()
    assert faces(listed) == [Face.PHOTOGRAPHS_DIFFERENCE]
    (said,) = badges(listed)
    assert said == ("DIFFERENCE", "OD · 2024-05-01 - OD · 2026-11-02, twice as bright")
    actions["blink"].trigger()
    qtbot.waitUntil(lambda: badges(listed) == [("ORIGINAL", old)], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: badges(listed) == [("ORIGINAL", new)], timeout=WAIT_MS)
    assert not actions["grid"].isEnabled()
    assert NO_GRID in actions["grid"].toolTip()
    actions["side_by_side"].trigger()
    assert compare.mode is CompareMode.SIDE_BY_SIDE


def test_the_other_visit_is_drawn_where_it_lies(qtbot: QtBot, listed: Program) -> None:
    paired(qtbot, listed, "pair_visits")
    own, partner = listed.session.image, listed.view.partner
    assert own is not None
    assert partner is not None
    left = listed.window.compare.pictures[Subject.ORIGINAL]
    assert left is partner.picture
    assert left.pixels.shape == (own.height, own.width, 3)
    assert partner.shared is not None
    assert not (partner.shared & ~own.fov).any()
    difference = partner.pictures(with_difference=True)[Subject.PAIR]
    assert not difference.pixels[~partner.shared].any()
    assert difference.pixels[partner.shared].any()


def test_where_nobody_is_sure_they_stand_as_they_are(
    qtbot: QtBot, listed: Program, fake: FakeRegister
) -> None:
    fake.answer = UNSURE
    with qtbot.waitSignal(listed.session.warned, timeout=WAIT_MS) as told:
        listed.window.actions_by_name["pair_visits"].trigger()
    settled(qtbot, listed)
    assert told.args == [UNSURE.verdict]
    assert badges(listed)[0] == ("ORIGINAL", "OD · 2024-05-01 · as captured · not registered")
    for name in ("curtain", "blink", "difference"):
        assert not listed.window.actions_by_name[name].isEnabled()
        assert NOT_REGISTERED in listed.window.actions_by_name[name].toolTip()


def test_it_is_shown_before_it_is_registered_and_can_be_stopped(
    qtbot: QtBot, listed: Program, fake: FakeRegister
) -> None:
    fake.gate.clear()
    actions, desk = listed.window.actions_by_name, desk_of(listed)
    actions["pair_visits"].trigger()
    qtbot.waitUntil(fake.entered.is_set, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(badges(listed)) == 2, timeout=WAIT_MS)
    assert badges(listed)[0][1].endswith("as captured · being registered")
    assert listed.window.compare.shown_panels[1].running.isVisible()
    assert ON_ITS_WAY in actions["curtain"].toolTip()
    assert actions["cancel"].isEnabled()
    actions["cancel"].trigger()
    assert badges(listed) == [("ORIGINAL", "as captured")]
    assert not any(panel.running.isVisible() for panel in listed.window.compare.panels)
    fake.gate.set()
    assert not desk.is_working
    assert listed.view.partner is None


def test_closing_stops_it(qtbot: QtBot, listed: Program, fake: FakeRegister) -> None:
    fake.gate.clear()
    listed.window.actions_by_name["pair_visits"].trigger()
    qtbot.waitUntil(fake.entered.is_set, timeout=WAIT_MS)
    listed.window.close()


def test_nothing_is_measured_or_laid_over_two_photographs(qtbot: QtBot, listed: Program) -> None:
    listed.session.overlays.want("saliency", True)
    qtbot.waitUntil(lambda: not listed.session.overlays.is_computing, timeout=WAIT_MS)
    paired(qtbot, listed, "pair_visits")
    for panel in listed.window.compare.shown_panels:
        assert panel.subject_at((0.5, 0.5)) is None
        assert not any(panel.canvas.layers[side].overlays for side in panel.face.subjects)
    assert not listed.window.actions_by_name["measure"].isEnabled()
    listed.window.actions_by_name["pair_visits"].trigger()
    assert listed.window.compare.panels[0].canvas.layers[Subject.ORIGINAL].overlays
    assert listed.window.actions_by_name["measure"].isEnabled()


def test_a_run_and_another_photograph_take_the_pair_apart(qtbot: QtBot, listed: Program) -> None:
    paired(qtbot, listed, "pair_visits")
    listed.session.choose_model("quick")
    with qtbot.waitSignal(listed.session.study_changed, timeout=WAIT_MS):
        listed.session.enhance_shown()
    assert [word for word, _ in badges(listed)] == ["ORIGINAL", "PROCESSED"]
    paired(qtbot, listed, "pair_visits")
    assert [word for word, _ in badges(listed)] == ["ORIGINAL", "ORIGINAL"]
    with qtbot.waitSignal(listed.session.image_changed, timeout=WAIT_MS):
        listed.session.select(OTHER)
    assert listed.view.partner is None
    assert not listed.window.actions_by_name["pair_visits"].isChecked()


def test_the_result_of_a_region_gives_way_to_the_whole(qtbot: QtBot, listed: Program) -> None:
    own, region = listed.session.image, Region(10, 10, 64, 64)
    assert own is not None
    study = make_study(cut_region(own, region), Recipe("quick", region=region))
    listed.session._show_study(study)
    assert listed.window.compare.image is not own
    paired(qtbot, listed, "pair_visits")
    frame = listed.window.compare.navigator.link.frame
    assert (frame.height, frame.width) == (own.height, own.width)
    assert len(badges(listed)) == 2


def test_a_card_is_chosen_with_ctrl(qtbot: QtBot, listed: Program) -> None:
    def card(path: Path) -> PhotographCard:
        return next(card for card in listed.window.worklist.cards() if card.path == path)

    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(card(OTHER), Qt.MouseButton.LeftButton, ctrl)
    settled(qtbot, listed)
    assert len(badges(listed)) == 2
    assert listed.session.path == NOW
    assert "Beside the photograph on screen" in card(OTHER).accessibleName()
    card(OLD).setFocus()
    qtbot.keyClick(card(OLD), Qt.Key.Key_Return, ctrl)
    settled(qtbot, listed)
    assert badges(listed)[0][1].startswith("OD · 2024-05-01")
    assert "Beside" not in card(OTHER).accessibleName()
    qtbot.mouseClick(card(OLD), Qt.MouseButton.LeftButton, ctrl)
    assert listed.view.partner is None


def test_the_page_offers_and_says_why(qtbot: QtBot, listed: Program) -> None:
    listed.window.actions_by_name["pair"].trigger()
    buttons = [b for b in listed.window.panels.findChildren(QPushButton) if "·" in b.text()]
    texts = [button.text() for button in buttons]
    assert texts == ["OS · 2026-11-02 · other_OS", "OD · 2024-05-01 · earlier_OD"]
    assert "the same patient" in buttons[0].toolTip()
    buttons[0].click()
    settled(qtbot, listed)
    assert len(badges(listed)) == 2


def test_without_a_partner_it_says_what_to_do(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.open([Path("/photographs/one.png")])
    qtbot.waitUntil(lambda: program.session.reader.is_idle, timeout=WAIT_MS)
    for action, sentence in (("pair_eyes", NO_OTHER_EYE), ("pair_visits", NO_OTHER_VISIT)):
        with qtbot.waitSignal(program.session.warned) as told:
            program.window.actions_by_name[action].trigger()
        assert told.args == [sentence]
        assert not program.window.actions_by_name[action].isChecked()
    assert not program.window.actions_by_name["pair"].isEnabled()


def test_a_partner_that_cannot_be_read_is_told(qtbot: QtBot, listed: Program) -> None:
    with qtbot.waitSignal(listed.session.failed, timeout=WAIT_MS) as told:
        desk_of(listed).pair_with(Path("/photographs/bad.png"))
    assert "bad.png" in str(told.args[0])
    assert listed.view.partner is None
    assert badges(listed) == [("ORIGINAL", "as captured")]


def test_fields_of_two_sizes_come_to_lie_alike() -> None:
    own, other = make_image(96, 128), make_image(400, 400, 3)
    partner = pair_of(Path("/x.png"), other, own)
    place = partner.picture.place
    circle = other.view.circle
    assert circle is not None
    scale = place.height * own.height / other.height
    assert scale == pytest.approx(place.width * own.width / other.width)
    middle = place.top * own.height + (circle.y + 0.5) * scale
    assert middle == pytest.approx(48, abs=0.6)
    assert partner.picture.pixels is other.rgb
    assert partner.words != partner.own_words or partner.is_left


def test_unknown_dates_and_eyes_are_said() -> None:
    own = make_image(name="first.png", eye=Eye.OD)
    partner = pair_of(Path("/y.png"), make_image(name="second.png"), own)
    assert partner.own_words == "OD · date not known · first"
    assert partner.words == "eye not known · date not known · second"
    assert not partner.is_other_eye
    assert (
        registered(partner, make_image(name="second.png"), own, UNSURE).picture is partner.picture
    )
