import numpy as np
import pytest
from fakes import make_image, make_overlay
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retinaview.app.badge import BadgeText, original_badge, zoom_text
from retinaview.app.canvas_layers import Layer
from retinaview.app.drawn_ahead import DrawnAhead
from retinaview.app.image_panel import Face, ImagePanel
from retinaview.app.mip import Pixels, Pyramid
from retinaview.app.panel_parts import EmptyState, RunningNote, time_left_text
from retinaview.app.picture_source import Place as Share
from retinaview.app.theme import DARK
from retinaview.app.view_link import Size, ViewState
from retinaview.core.overlay import Outline, Overlay, Place, Subject, Swatch
from retinaview.imaging.phantom import draw_phantom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ORIGINAL, PROCESSED = Subject.ORIGINAL, Subject.PROCESSED
HEAD = (original_badge(),)
BOTH = (original_badge(), BadgeText(PROCESSED, "RV-Net 1.0"))


@pytest.fixture
def panel(qtbot: QtBot) -> ImagePanel:
    panel = ImagePanel()
    qtbot.addWidget(panel)
    panel.resize(401, 360)
    panel.show_face(Face.ORIGINAL, HEAD)
    panel.show()
    return panel


def grabbed(panel: ImagePanel) -> Pixels:
    """The picture area as painted, (H, W, 3)."""
    image = panel.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def show(panel: ImagePanel, pixels: Pixels, zoom: float, subject: Subject = ORIGINAL) -> Pixels:
    """Show `pixels` at the middle of the panel, and grab what was painted."""
    panel.show_pyramid(subject, Pyramid(pixels), Size(*pixels.shape[:2]))
    panel.look(ViewState((0.5, 0.5), zoom, is_fit=False), "")
    return grabbed(panel)


def noise(height: int, width: int) -> Pixels:
    return np.random.default_rng(3).integers(0, 256, (height, width, 3), dtype=np.uint8)


def test_one_to_one_puts_every_number_on_one_device_pixel(panel: ImagePanel) -> None:
    pixels = noise(900, 1100)
    seen = show(panel, pixels, 1.0)
    ratio = panel.canvas.devicePixelRatioF()
    height, width = seen.shape[:2]
    assert (height, width) == (panel.canvas.height() * ratio, panel.canvas.width() * ratio)
    tops = [round(450 - height / 2 + d) for d in (-0.5, 0, 0.5)]
    lefts = [round(550 - width / 2 + d) for d in (-0.5, 0, 0.5)]
    assert any(
        np.array_equal(seen, pixels[top : top + height, left : left + width])
        for top in tops
        for left in lefts
    )


def test_a_shrunken_checkerboard_is_grey(panel: ImagePanel) -> None:
    board = np.repeat((np.indices((800, 800)).sum(0) % 2 * 255)[..., None], 3, 2).astype(np.uint8)
    seen = show(panel, board, 0.4)
    inside = seen[60:-60, 80:-80].astype(float)
    assert inside.mean() == pytest.approx(127.5, abs=2)
    assert inside.std() < 12


def test_while_it_moves_a_picture_is_drawn_quickly_and_at_rest_exactly(panel: ImagePanel) -> None:
    pixels = noise(800, 800)
    exact = show(panel, pixels, 0.7).astype(int)
    panel.canvas.set_moving(True)
    panel.look(ViewState((0.5, 0.5), 0.69, is_fit=False), "")
    panel.look(ViewState((0.5, 0.5), 0.7, is_fit=False), "")
    panel.look(ViewState((0.5, 0.5), 0.8, is_fit=False), "")
    grabbed(panel)
    panel.look(ViewState((0.5, 0.5), 0.7, is_fit=False), "")
    quick = grabbed(panel).astype(int)
    assert quick.std() > exact.std() + 5  # interpolated, not averaged
    panel.canvas.set_moving(False)
    assert (grabbed(panel) == exact).all()


@pytest.mark.parametrize("zoom", [0.7, 1.0, 2.5])
def test_what_comes_into_sight_is_as_if_drawn_at_once(panel: ImagePanel, zoom: float) -> None:
    pixels = np.repeat(np.repeat(noise(120, 120), 10, 0), 10, 1)
    points = np.array([[50, 50], [900, 300], [300, 1100]], np.float32)
    panel.show_pyramid(ORIGINAL, Pyramid(pixels), Size(1200, 1200))
    panel.canvas.show_sketch(ORIGINAL, [Outline("Line", "#ff0000", points)], Size(1200, 1200))
    for step in range(12):
        share = 0.4 + 0.02 * step
        panel.look(ViewState((share, 0.8 - share / 2), zoom, is_fit=False), "")
        seen = grabbed(panel).astype(int)
    for item in panel.canvas.sheet.childItems():
        if isinstance(item, DrawnAhead):
            item.forget()
    assert np.abs(grabbed(panel) - seen).max() <= 12
    assert np.abs(grabbed(panel) - seen).mean() < 0.2


def test_small_pictures_leave_the_surround_black(panel: ImagePanel) -> None:
    seen = show(panel, np.full((100, 100, 3), 200, np.uint8), 1.0)
    assert (seen == 200).all(2).sum() == 100 * 100
    assert ((seen == 200) | (seen == 0)).all()


def test_two_pictures_of_different_size_cover_the_same_frame(panel: ImagePanel) -> None:
    small, large = np.full((100, 100, 3), 90, np.uint8), np.full((200, 200, 3), 180, np.uint8)
    show(panel, small, 1.0)
    panel.show_pyramid(PROCESSED, Pyramid(large), Size(100, 100))
    panel.show_face(Face.PROCESSED, (BOTH[1],))
    assert (grabbed(panel) == 180).all(2).sum() == 100 * 100


def test_a_picture_lies_at_its_place_on_the_photograph(panel: ImagePanel) -> None:
    pixels = np.full((80, 80, 3), 90, np.uint8)
    place = Share(top=-0.25, left=0.5, height=1.0, width=0.5)
    panel.show_pyramid(ORIGINAL, Pyramid(pixels), Size(100, 200), place)
    panel.look(ViewState((0.5, 0.5), 1.0, is_fit=False), "")
    seen = (grabbed(panel) == 90).all(2)
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    assert seen.sum() == len(rows) * len(columns) == 100 * 100
    assert rows[0] == pytest.approx(seen.shape[0] / 2 - 75, abs=1)
    assert columns[0] == pytest.approx(seen.shape[1] / 2, abs=1)


def test_curtain_shows_each_side_on_its_half(panel: ImagePanel) -> None:
    show(panel, np.full((900, 900, 3), 60, np.uint8), 1.0)
    panel.show_pyramid(PROCESSED, Pyramid(np.full((900, 900, 3), 220, np.uint8)), Size(900, 900))
    panel.show_face(Face.BOTH, BOTH)
    seen = grabbed(panel)[20]
    middle = seen.shape[0] // 2
    assert (seen[: middle - 1] == 60).all()
    assert (seen[middle + 2 :] == 220).all()
    panel.divider.move_to(0.25)
    seen = grabbed(panel)[20]
    assert (seen[middle:] == 220).all()
    assert (seen[: middle // 2 - 1] == 60).all()


def test_the_divider_listens_to_keys_and_mouse(panel: ImagePanel) -> None:
    panel.show_face(Face.BOTH, BOTH)
    divider = panel.divider
    QTest.keyClick(divider, Qt.Key.Key_Right)
    assert divider.fraction == pytest.approx(0.52)
    QTest.keyClick(divider, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert divider.fraction == pytest.approx(0.42)
    QTest.keyClick(divider, Qt.Key.Key_End)
    assert divider.fraction == 1.0
    QTest.keyClick(divider, Qt.Key.Key_Home)
    assert divider.fraction == 0.0
    QTest.mousePress(divider, Qt.MouseButton.LeftButton)
    QTest.mouseMove(divider, divider.mapFrom(panel.canvas, QPoint(100, 50)))
    assert divider.fraction == pytest.approx(100 / panel.canvas.width(), abs=0.01)
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton)
    assert divider.geometry().center().x() == pytest.approx(100, abs=1)


def test_an_overlay_tints_the_picture_and_explains_itself(panel: ImagePanel) -> None:
    image = make_image(300, 380)
    grey = np.full((300, 380, 3), 100, np.uint8)
    show(panel, grey, 1.0)
    overlay = make_overlay(image)
    size = Size(300, 380)
    panel.show_layers(ORIGINAL, [Layer(overlay, 0.5, size)])
    legend = panel.legends[ORIGINAL]
    assert not legend.isHidden()
    assert legend.toolTip() == overlay.caption
    legend.hide()
    seen = grabbed(panel)
    assert not (seen == 100).all(2)[150:170, 150:170].any()
    panel.show_layers(ORIGINAL, [Layer(overlay, 0.0, size)])
    legend.hide()
    assert np.abs(grabbed(panel)[150:170, 150:170].astype(int) - 100).max() <= 1
    panel.show_layers(ORIGINAL, [])
    assert legend.isHidden()


def test_the_border_is_amber_only_round_a_processed_picture(panel: ImagePanel) -> None:
    def edge() -> str:
        return panel.grab().toImage().pixelColor(0, panel.height() // 2).name()

    show(panel, np.full((90, 90, 3), 60, np.uint8), 1.0)
    assert edge() != DARK.processed
    panel.show_face(Face.PROCESSED, (BOTH[1],))
    assert edge() != DARK.processed  # announced, not there yet
    panel.show_pyramid(PROCESSED, Pyramid(np.full((90, 90, 3), 60, np.uint8)), Size(90, 90))
    panel.show_face(Face.PROCESSED, (BOTH[1],))
    assert edge() == DARK.processed
    panel.show_face(Face.BOTH, BOTH)
    assert edge() != DARK.processed
    right = panel.grab().toImage().pixelColor(panel.width() - 1, panel.height() // 2).name()
    assert right == DARK.processed


def test_wheel_drag_and_double_click_speak_in_points_of_the_frame(
    panel: ImagePanel, qtbot: QtBot
) -> None:
    show(panel, noise(200, 400), 1.0)
    canvas = panel.canvas
    place = QPointF(canvas.width() / 2 + 100, canvas.height() / 2)
    with qtbot.waitSignal(canvas.wheel_turned) as turned:
        event = QWheelEvent(
            place,
            canvas.mapToGlobal(place),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas.viewport(), event)
    assert turned.args[0] == pytest.approx((0.5, 0.75))
    assert turned.args[1] == 2.0
    with qtbot.waitSignal(canvas.double_clicked) as clicked:
        QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert clicked.args[0] == pytest.approx((0.5, 0.75), abs=0.005)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    with qtbot.waitSignal(canvas.dragged) as dragged:
        moved = place + QPointF(-7, 5)
        QApplication.sendEvent(
            canvas.viewport(),
            QMouseEvent(
                QEvent.Type.MouseMove,
                moved,
                canvas.mapToGlobal(moved),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.AltModifier,
            ),
        )
    assert dragged.args[0] == pytest.approx(5, abs=1)
    assert dragged.args[1] == pytest.approx(-7, abs=1)
    assert dragged.args[2] is True


def test_a_dropped_file_is_left_to_the_window(panel: ImagePanel) -> None:
    assert not panel.canvas.viewport().acceptDrops()


def test_long_notes_wrap_below_their_badge(panel: ImagePanel) -> None:
    note = "RV-Net 1.0 · light and colour at full size, detail at 512 px"
    panel.header.show_badges((BadgeText(PROCESSED, note),))
    panel.header.show_zoom("31 %  area-averaged")
    narrow, wide = panel.header.height_for(258), panel.header.height_for(900)
    assert narrow > wide
    assert panel.header.height_for(258) > panel.header.height_for(400)
    panel.header.show_height(narrow)
    assert panel.header.height() == narrow


@pytest.mark.parametrize(
    ("zoom", "smooth", "text"),
    [
        (0.314, True, ("31 %", "area-averaged")),
        (0.0714, True, ("7.1 %", "area-averaged")),
        (0.998, True, ("99.8 %", "area-averaged")),
        (1.0, False, ("100 %", "exact")),
        (2.0, True, ("200 %", "interpolated")),
        (2.0, False, ("200 %", "pixels")),
    ],
)
def test_the_header_says_how_pixels_are_shown(
    zoom: float, smooth: bool, text: tuple[str, str]
) -> None:
    assert zoom_text(zoom, smooth=smooth) == text


def test_progress_is_said_in_words(qtbot: QtBot) -> None:
    note = RunningNote()
    qtbot.addWidget(note)
    note.show_progress(0.425, "Correcting light", 7.2)
    assert note.text == "Correcting light 42 % · about 7 s left"
    assert note.bar.value() == 425
    note.show_progress(1.7, "Saving", None)
    assert note.text == "Saving 100 %"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, ""),
        (0.2, " · about 1 s left"),
        (59.0, " · about 59 s left"),
        (200.0, " · about 3 min left"),
    ],
)
def test_time_left_is_rough(seconds: float | None, text: str) -> None:
    assert time_left_text(seconds) == text


def test_an_empty_panel_offers_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.sample_wanted):
        QTest.mouseClick(empty.sample, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(empty.open_wanted):
        empty.hint.linkActivated.emit("open")


def test_an_elided_label_keeps_its_words_in_the_tooltip(panel: ImagePanel) -> None:
    panel.foot.setText("x 1  y 2   R 3 G 4 B 5")
    assert panel.foot.toolTip() == "x 1  y 2   R 3 G 4 B 5"
    panel.foot.resize(40, 20)
    assert panel.foot.text() == "x 1  y 2   R 3 G 4 B 5"


EDGE = 200
"""Row and column at which the drawn edge lies."""


def edge_overlay(side: int, step: int) -> Overlay:
    """A class map at `1 / step` of the size: inside from row and column `EDGE` on."""
    values = np.full((side // step, side // step), np.nan, np.float32)
    values[EDGE // step :, EDGE // step :] = 0
    return Overlay(
        "edge", "Edge", ORIGINAL, values, "", "", "Drawn.", swatches=(Swatch("in", "#ffffff"),)
    )


@pytest.mark.parametrize("step", [1, 2, 8])
@pytest.mark.parametrize("zoom", [0.75, 1.0, 2.5, 4.0])
def test_a_map_lies_on_the_pixels_it_belongs_to(panel: ImagePanel, zoom: float, step: int) -> None:
    side = 400
    picture = np.zeros((side, side, 3), np.uint8)
    picture[EDGE:, EDGE:, 1] = 255
    show(panel, picture, zoom)
    panel.canvas.set_smooth(False)
    panel.has_legends = False
    panel.show_layers(ORIGINAL, [Layer(edge_overlay(side, step), 1.0, Size(side, side))])
    seen = grabbed(panel).astype(int)
    panel.show_layers(ORIGINAL, [])
    below = grabbed(panel).astype(int)
    marked, green = seen[..., 0] > 127, below[..., 1] > 127
    assert marked.any()
    assert not marked.all()
    assert (marked == green).all()


@pytest.mark.parametrize("zoom", [0.75, 1.0, 4.0])
def test_a_line_runs_through_the_middle_of_its_pixels(panel: ImagePanel, zoom: float) -> None:
    side = 400
    dark = np.zeros((side, side, 3), np.uint8)
    dark[:, EDGE] = 255
    show(panel, dark, zoom)
    panel.canvas.set_smooth(False)
    white = grabbed(panel)[5, :, 1].astype(float)
    points = np.array([[0, EDGE], [side, EDGE]], np.float32)
    line = Outline("Line", "#ff0000", points, is_closed=False)
    empty = np.full((4, 4), np.nan, np.float32)
    overlay = Overlay("line", "Line", ORIGINAL, empty, "", "", "Drawn.", outlines=(line,))
    panel.has_legends = False
    panel.show_pyramid(ORIGINAL, Pyramid(np.zeros_like(dark)), Size(side, side))
    panel.show_layers(ORIGINAL, [Layer(overlay, 1.0, Size(side, side))])
    red = grabbed(panel)[5, :, 0].astype(float)
    at = np.arange(len(red))
    assert red.max() > 150
    assert (red * at).sum() / red.sum() == pytest.approx((white * at).sum() / white.sum(), abs=0.3)
    assert (red > 100).sum() <= 3  # as thin at every zoom


def test_lines_of_a_larger_result_lie_on_the_photograph(panel: ImagePanel) -> None:
    show(panel, np.zeros((400, 400, 3), np.uint8), 1.0)
    panel.canvas.set_smooth(False)
    points = np.array([[0, 800], [1600, 800]], np.float32)
    line = Outline("Line", "#ff0000", points, is_closed=False)
    panel.canvas.show_sketch(ORIGINAL, [line], Size(1600, 1600))
    red = grabbed(panel)[5, :, 0].astype(float)
    assert np.argmax(red) == pytest.approx(len(red) / 2, abs=1)
    panel.canvas.show_sketch(ORIGINAL, [], Size(1600, 1600))
    assert grabbed(panel)[5, :, 0].max() == 0


def test_a_place_is_ringed_and_stays_visible_when_small(panel: ImagePanel) -> None:
    show(panel, np.zeros((400, 400, 3), np.uint8), 1.0)
    panel.canvas.show_mark(Place(200, 200, 0.5, "spot", 1.0), Size(400, 400))
    seen = grabbed(panel).max(2)
    rows, columns = np.nonzero(seen > 100)
    assert rows.max() - rows.min() >= 16
    middle = seen.shape[0] // 2, seen.shape[1] // 2
    assert rows.mean() == pytest.approx(middle[0], abs=1)
    assert columns.mean() == pytest.approx(middle[1], abs=1)
    assert seen[middle] == 0
    panel.canvas.show_mark(None, Size(400, 400))
    assert grabbed(panel).max() == 0


def test_a_click_is_told_and_a_drag_is_not(panel: ImagePanel, qtbot: QtBot) -> None:
    show(panel, noise(200, 400), 1.0)
    view = panel.canvas.viewport()
    clicks: list[object] = []
    panel.canvas.clicked.connect(lambda at, _keys: clicks.append(at))
    middle = view.rect().center()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert len(clicks) == 1
    assert clicks[0] == pytest.approx((0.5, 0.5), abs=0.01)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view, middle + QPoint(30, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 0))
    assert len(clicks) == 1


@pytest.mark.parametrize("zoom", [0.31, 0.5, 1.0, 4.0])
@pytest.mark.parametrize("part", ["disc", "vessels"])
def test_a_mask_of_a_phantom_lies_on_its_picture(panel: ImagePanel, zoom: float, part: str) -> None:
    mask = draw_phantom(3, 512).masks[part]
    rows, columns = np.nonzero(mask)
    centre = (float(rows.mean()) / 512, float(columns.mean()) / 512)
    picture = np.where(mask[..., None], np.uint8([0, 255, 0]), np.uint8(0))
    panel.show_pyramid(ORIGINAL, Pyramid(picture), Size(512, 512))
    panel.look(ViewState(centre, zoom, is_fit=False), "")
    panel.canvas.set_smooth(False)
    panel.has_legends = False
    below = grabbed(panel)[..., 1].astype(int)
    values = np.where(mask, np.float32(0), np.float32(np.nan))
    white = (Swatch(part, "#ffffff"),)
    overlay = Overlay(part, part, ORIGINAL, values, "", "", "Drawn.", swatches=white)
    panel.show_layers(ORIGINAL, [Layer(overlay, 1.0, Size(512, 512))])
    marked = grabbed(panel)[..., 0].astype(int)
    assert below.max() == 255
    assert np.abs(marked - below).max() <= 1
