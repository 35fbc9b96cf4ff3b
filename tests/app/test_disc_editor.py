import math
from pathlib import Path
from typing import Any

import pytest
from fakes import make_study
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from retinaview.app.disc_card import DiscCard
from retinaview.app.disc_editor import DiscEditor
from retinaview.app.ellipse_handles import Grip, Handle, dragged, grip_at, handle_places
from retinaview.app.main import Program
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.core.study import Study
from retinaview.imaging.disc_geometry import Ellipse
from retinaview.imaging.disc_overlay import (
    CUP_TITLE,
    DISC_TITLE,
    Landmarks,
    is_edited_by_hand,
    landmark_overlay,
)

LONG_MS = 20_000
"""The first map loads what draws it, which takes long where the processor is short."""
ONE, TWO = Path("/photographs/one_large.png"), Path("/photographs/second_large.png")
DISC, CUP = Ellipse(600, 1000, 90, 80, math.pi / 2), Ellipse(600, 990, 45, 40, math.pi / 2)
FOUND = Landmarks(DISC, CUP, (620.0, 580.0), 0.9)


def test_handles_lie_on_the_ellipse() -> None:
    places = handle_places(DISC)
    assert places[Handle.MAJOR_END] == pytest.approx((690, 1000))
    assert places[Handle.MINOR_START] == pytest.approx((600, 1080))
    assert places[Handle.CENTRE] == (600, 1000)


def test_the_nearest_handle_is_taken() -> None:
    both = {DISC_TITLE: DISC, CUP_TITLE: CUP}
    assert grip_at(both, (601, 992), 12) == Grip(CUP_TITLE, Handle.CENTRE)
    assert grip_at(both, (688, 1003), 12) == Grip(DISC_TITLE, Handle.MAJOR_END)
    assert grip_at(both, (300, 300), 12) is None


def test_ends_stretch_and_turn_and_the_centre_moves() -> None:
    assert dragged(DISC, Handle.CENTRE, (10, 20)) == Ellipse(10, 20, 90, 80, math.pi / 2)
    longer = dragged(DISC, Handle.MAJOR_END, (720, 1000))
    assert longer.height_px == pytest.approx(240)
    turned = dragged(DISC, Handle.MAJOR_START, (600, 1100))
    assert (turned.major_px, turned.height_px) == pytest.approx((100, 160))
    wider = dragged(DISC, Handle.MINOR_END, (640, 1050))
    assert (wider.major_px, wider.minor_px) == pytest.approx((90, 50))
    for handle in Handle:
        squeezed = dragged(DISC, handle, (600, 1000))
        assert min(squeezed.major_px, squeezed.minor_px) >= 2


@pytest.fixture
def editor(
    qtbot: QtBot, program: Program, engine: Any, monkeypatch: pytest.MonkeyPatch
) -> DiscEditor:
    """The editor over a photograph on which a disc was found; the overlay is on."""
    show(qtbot, program, engine, monkeypatch, FOUND)
    (editor,) = program.window.compare.findChildren(DiscEditor)
    return editor


def show(
    qtbot: QtBot,
    program: Program,
    engine: Any,
    monkeypatch: pytest.MonkeyPatch,
    found: Landmarks,
) -> None:
    card = engine.catalog.card("saliency")
    engine.catalog._cards["disc"] = card.model_copy(update={"id": "disc", "title": "Disc"})

    def draw(name: str, of: FundusImage | Study, subject: Subject, progress: Progress) -> Overlay:
        image = of if isinstance(of, FundusImage) else of.image
        return landmark_overlay(name, "Disc", subject, image, found, "Drawn.")

    monkeypatch.setattr(engine, "overlay", draw)
    with qtbot.waitSignal(program.session.image_changed, timeout=LONG_MS):
        program.session.open([ONE])
    program.session.overlays.want("disc", True)
    (editor,) = program.window.compare.findChildren(DiscEditor)
    qtbot.waitUntil(lambda: is_drawn(editor), timeout=LONG_MS)


def is_drawn(editor: DiscEditor) -> bool:
    """The overlay has come, and the window has been told: two events, one after the other."""
    return editor.overlay is not None and any(card.isVisible() for card in editor.cards)


def card_of(editor: DiscEditor) -> DiscCard:
    return next(card for card in editor.cards if card.isVisible())


def test_the_card_says_what_was_found(editor: DiscEditor) -> None:
    card = card_of(editor)
    assert card.ratio.text() == "Vertical C/D 0.50"
    assert "to be checked" in card.state.text()
    assert card.edit.isVisible()
    assert not card.done.isVisible()
    assert not editor.lines[0].isVisible()


def test_dragging_a_handle_changes_the_number_live(
    qtbot: QtBot, program: Program, editor: DiscEditor
) -> None:
    card, canvas = card_of(editor), program.window.compare.panels[0].canvas
    card.edit.click()
    assert editor.lines[0].isVisible()
    before = program.window.compare.view
    start = on_screen(program, handle_places(CUP)[Handle.MAJOR_END])
    view = canvas.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(0, 20))
    live = card.ratio.text()
    assert live != "Vertical C/D 0.50"
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 20))
    assert program.window.compare.view == before
    overlay = program.session.overlays.overlay("disc", Subject.ORIGINAL)
    assert overlay is not None
    assert is_edited_by_hand(overlay)
    assert live == f"Vertical C/D {overlay.number('vertical_cd'):.2f}"
    assert card.state.text() == "Edited by hand"
    assert overlay in program.session.overlays.known()


def test_beside_the_handles_the_picture_is_panned(
    qtbot: QtBot, program: Program, editor: DiscEditor
) -> None:
    card_of(editor).edit.click()
    canvas, before = program.window.compare.panels[0].canvas, program.window.compare.view
    place = on_screen(program, (DISC.y - 150, DISC.x - 20))
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(canvas.viewport(), place + QPoint(30, 30))
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(30, 30))
    assert program.window.compare.view != before
    assert not is_edited_by_hand(editor.overlay or pytest.fail("no overlay"))


def edit(editor: DiscEditor, to: tuple[float, float] = (660.0, 990.0)) -> None:
    editor.start()
    assert editor.grab(handle_places(CUP)[Handle.MAJOR_END], 5)
    editor.drag(to)
    editor.drop()
    editor.stop()


def test_reset_goes_back_to_what_was_found(program: Program, editor: DiscEditor) -> None:
    edit(editor)
    card = card_of(editor)
    assert card.ratio.text() != "Vertical C/D 0.50"
    card.reset.click()
    assert card.ratio.text() == "Vertical C/D 0.50"
    assert not card.reset.isVisible()


def test_what_was_drawn_reaches_the_study(program: Program, editor: DiscEditor) -> None:
    edit(editor)
    image = program.session.image
    assert image is not None
    completed = program.session.overlays.complete(make_study(image))
    overlay = completed.overlay("disc", Subject.ORIGINAL)
    assert overlay is not None
    assert is_edited_by_hand(overlay)
    assert all("Edited by hand" in score.note for score in overlay.numbers)


def test_what_was_drawn_is_there_again_with_its_photograph(
    qtbot: QtBot, program: Program, editor: DiscEditor
) -> None:
    edit(editor)
    drawn = card_of(editor).ratio.text()
    with qtbot.waitSignal(program.session.image_changed, timeout=LONG_MS):
        program.session.open([TWO])
    qtbot.waitUntil(lambda: is_drawn(editor), timeout=LONG_MS)
    assert card_of(editor).ratio.text() == "Vertical C/D 0.50"
    with qtbot.waitSignal(program.session.image_changed, timeout=LONG_MS):
        program.session.select(ONE)
    qtbot.waitUntil(lambda: is_drawn(editor), timeout=LONG_MS)
    assert card_of(editor).ratio.text() == drawn


def test_where_nothing_was_found_a_hand_may_outline(
    qtbot: QtBot, program: Program, engine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(qtbot, program, engine, monkeypatch, Landmarks())
    (editor,) = program.window.compare.findChildren(DiscEditor)
    card = card_of(editor)
    assert card.ratio.text() == "Vertical C/D not measured"
    assert card.edit.text() == "Outline by hand"
    card.edit.click()
    assert set(editor.ellipses) == {DISC_TITLE, CUP_TITLE}
    assert editor.overlay is not None
    assert editor.overlay.number("vertical_cd") is None


def test_grading_safe_and_switching_off_hide_it(program: Program, editor: DiscEditor) -> None:
    program.view.toggle_grading_safe()
    assert not any(card.isVisible() for card in editor.cards)
    program.view.toggle_grading_safe()
    assert card_of(editor)
    program.session.overlays.want("disc", False)
    assert not any(card.isVisible() for card in editor.cards)


def on_screen(program: Program, at: tuple[float, float]) -> QPoint:
    """Where (y, x) px of the photograph are on the first panel's canvas."""
    compare = program.window.compare
    canvas, view, frame = compare.panels[0].canvas, compare.view, compare.navigator.link.frame
    ratio, size = canvas.devicePixelRatioF(), canvas.device_size
    y, x = (at[0] + 0.5) / frame.height, (at[1] + 0.5) / frame.width
    down = (y - view.centre[0]) * frame.height * view.zoom + size.height / 2
    right = (x - view.centre[1]) * frame.width * view.zoom + size.width / 2
    return QPoint(round(right / ratio), round(down / ratio))


def test_moves_and_the_reset_can_be_undone(program: Program, editor: DiscEditor) -> None:
    edits, card = program.session.edits, card_of(editor)
    card.edit.click()
    assert editor.grab(handle_places(CUP)[Handle.MAJOR_END], 12)
    editor.drag((CUP.y + 65, CUP.x))
    editor.drop()
    moved = card.ratio.text()
    assert moved != "Vertical C/D 0.50"
    assert edits.undo_text == "move the cup"
    edits.undo()
    assert (card.ratio.text(), edits.undo_text) == ("Vertical C/D 0.50", "")
    overlay = editor.overlay
    assert overlay is not None
    assert not is_edited_by_hand(overlay)
    edits.redo()
    assert (card.ratio.text(), card.state.text()) == (moved, "Edited by hand")
    editor.reset()
    assert card.ratio.text() == "Vertical C/D 0.50"
    edits.undo()
    assert card.ratio.text() == moved


def test_a_handle_let_go_where_it_was_adds_no_step(program: Program, editor: DiscEditor) -> None:
    card_of(editor).edit.click()
    assert editor.grab(handle_places(DISC)[Handle.CENTRE], 12)
    editor.drag((DISC.y + 30, DISC.x))
    editor.drop()
    assert editor.grab((DISC.y + 30, DISC.x), 12)
    editor.drop()
    program.session.edits.undo()
    assert program.session.edits.undo_text == ""
