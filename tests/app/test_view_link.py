import pytest
from hypothesis import given
from hypothesis import strategies as st

from retinaview.app.view_link import LARGEST_ZOOM, Size, ViewLink
from retinaview.core.overlay import Subject

ORIGINAL, PROCESSED = Subject.ORIGINAL, Subject.PROCESSED
sizes = st.builds(Size, st.integers(16, 5000), st.integers(16, 5000))
shares = st.floats(0, 1)


def link_on(frame: Size, canvas: Size) -> ViewLink:
    link = ViewLink()
    link.resize(canvas)
    link.show(frame)
    return link


def on_screen(link: ViewLink, of: Subject, point: tuple[float, float]) -> tuple[float, float]:
    """Where a point of the frame lies, in device pixels from the middle of the panel."""
    view = link.view_of(of)
    return (
        (point[0] - view.centre[0]) * link.frame.height * view.zoom,
        (point[1] - view.centre[1]) * link.frame.width * view.zoom,
    )


@given(frame=sizes, canvas=sizes)
def test_fit_shows_all_and_touches_one_edge(frame: Size, canvas: Size) -> None:
    link = link_on(frame, canvas)
    height, width = frame.height * link.state.zoom, frame.width * link.state.zoom
    assert link.state.centre == (0.5, 0.5)
    assert height <= canvas.height * (1 + 1e-9)
    assert width <= canvas.width * (1 + 1e-9)
    assert height == pytest.approx(canvas.height) or width == pytest.approx(canvas.width)


def test_a_margin_is_left_round_a_fitted_photograph() -> None:
    link = ViewLink()
    link.resize(Size(100, 220), margin_px=10)
    link.show(Size(100, 100))
    assert link.state.zoom == pytest.approx(0.8)


def test_resize_keeps_fit_and_keeps_a_chosen_zoom() -> None:
    link = link_on(Size(1000, 1000), Size(500, 500))
    link.resize(Size(250, 300))
    assert link.state.zoom == 0.25
    link.zoom_to(2.0)
    link.resize(Size(400, 400))
    assert link.state.zoom == 2.0
    assert not link.state.is_fit


def test_a_small_photograph_in_a_large_panel_reaches_one_to_one() -> None:
    link = link_on(Size(512, 512), Size(2000, 3000))
    link.zoom_to(1.0)
    assert link.state.zoom == 1.0


@given(
    zoom=st.floats(1.0, 8.0),
    factor=st.floats(1.0, 3.0),
    y=st.floats(0.3, 0.7),
    x=st.floats(0.3, 0.7),
)
def test_zooming_in_keeps_the_point_under_the_cursor(
    zoom: float, factor: float, y: float, x: float
) -> None:
    link = link_on(Size(2848, 4288), Size(700, 500))
    link.zoom_to(zoom)
    before = on_screen(link, ORIGINAL, (y, x))
    link.zoom_by(factor, ORIGINAL, (y, x))
    assert on_screen(link, ORIGINAL, (y, x)) == pytest.approx(before, abs=1e-6)


@given(frame=sizes, canvas=sizes, zoom=st.floats(0.01, 100), y=shares, x=shares)
def test_no_more_surround_than_there_must_be(
    frame: Size, canvas: Size, zoom: float, y: float, x: float
) -> None:
    link = link_on(frame, canvas)
    link.zoom_to(zoom, ORIGINAL, (y, x))
    view = link.state
    assert min(link.fit_zoom * 0.5, 1) * (1 - 1e-9) <= view.zoom <= max(LARGEST_ZOOM, link.fit_zoom)
    spans = zip(
        view.centre, (frame.height, frame.width), (canvas.height, canvas.width), strict=True
    )
    for centre, length, room in spans:
        half = room / (2 * view.zoom * length)
        if half >= 0.5:
            assert centre == 0.5
        else:
            assert half - 1e-9 <= centre <= 1 - half + 1e-9


def test_pan_moves_both_sides_alike() -> None:
    link = link_on(Size(1000, 2000), Size(100, 100))
    link.zoom_to(1.0)
    link.pan(PROCESSED, 10, -20)
    assert link.view_of(ORIGINAL) == link.view_of(PROCESSED)
    assert link.state.centre == pytest.approx((0.49, 0.51))


def test_alone_moves_one_side_and_keeps_the_distance() -> None:
    link = link_on(Size(1000, 1000), Size(100, 100))
    link.zoom_to(1.0)
    link.pan(PROCESSED, 0, 50, alone=True)
    assert link.is_offset
    assert link.view_of(ORIGINAL).centre == (0.5, 0.5)
    assert link.view_of(PROCESSED).centre == pytest.approx((0.5, 0.45))
    link.pan(ORIGINAL, 0, 100)
    link.zoom_by(2.0)
    assert link.view_of(PROCESSED).centre[1] - link.view_of(ORIGINAL).centre[1] == pytest.approx(
        -0.05
    )
    link.fit()
    assert not link.is_offset
    assert link.view_of(PROCESSED) == link.view_of(ORIGINAL)


@given(y=shares, x=shares, dy=st.floats(-30, 30), dx=st.floats(-30, 30))
def test_cursor_lies_at_one_screen_place_on_both_sides(
    y: float, x: float, dy: float, dx: float
) -> None:
    link = link_on(Size(900, 1300), Size(300, 300))
    link.zoom_to(1.5)
    link.pan(PROCESSED, dy, dx, alone=True)
    link.point_to(PROCESSED, (y, x))
    first, second = link.cursor_in(ORIGINAL), link.cursor_in(PROCESSED)
    assert first is not None
    assert second == pytest.approx((y, x))
    assert on_screen(link, ORIGINAL, first) == pytest.approx(
        on_screen(link, PROCESSED, (y, x)), abs=1e-6
    )
    link.point_to(PROCESSED, None)
    assert link.cursor_in(ORIGINAL) is None


def test_restore_returns_to_an_earlier_view() -> None:
    link = link_on(Size(1000, 1000), Size(100, 100))
    link.zoom_to(2.0, ORIGINAL, (0.2, 0.3))
    earlier = link.state
    link.zoom_to(1.0)
    link.restore(earlier)
    assert link.state == earlier


def test_a_new_photograph_starts_fitted() -> None:
    link = link_on(Size(1000, 1000), Size(100, 100))
    link.zoom_to(2.0, ORIGINAL, (0.2, 0.3))
    link.point_to(ORIGINAL, (0.1, 0.1))
    link.show(Size(50, 200))
    assert link.state.is_fit
    assert link.state.zoom == 0.5
    assert link.cursor is None
