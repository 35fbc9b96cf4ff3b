import numpy as np
import pytest

from retinaview.core.overlay import Outline
from retinaview.imaging.full_frame import draw_outlines, stretch_classes, stretch_map

NAN = np.float32(np.nan)


def test_a_map_of_the_right_size_stays_as_it_is() -> None:
    values = np.array([[0.1, NAN]], np.float32)
    assert stretch_map(values, (1, 2)) is values
    assert stretch_classes(values, (1, 2)) is values


@pytest.mark.parametrize("shape", [(40, 60), (10, 15), (37, 91)])
def test_what_is_not_known_takes_no_part(shape: tuple[int, int]) -> None:
    values = np.full((20, 30), 0.7, np.float32)
    values[:, :15] = NAN
    stretched = stretch_map(values, shape)
    assert stretched.shape == shape
    shown = ~np.isnan(stretched)
    np.testing.assert_allclose(stretched[shown], 0.7, rtol=1e-5)
    assert shown.mean() == pytest.approx(0.5, abs=0.05)
    assert shown[:, -1].all()
    assert not shown[:, 0].any()


def test_a_ramp_stays_where_it_is() -> None:
    x = (np.arange(32, dtype=np.float32) + 0.5) / 32
    stretched = stretch_map(np.broadcast_to(x, (8, 32)).copy(), (16, 128))
    expected = (np.arange(128) + 0.5) / 128
    np.testing.assert_allclose(stretched[5, 4:-4], expected[4:-4], atol=1e-5)


def test_classes_are_never_mixed() -> None:
    values = np.array([[0, 2], [NAN, 1]], np.float32)
    stretched = stretch_classes(values, (7, 9))
    found = set(np.unique(stretched[~np.isnan(stretched)]))
    assert found == {0.0, 1.0, 2.0}
    assert np.isnan(stretched[-1, 0])


def test_an_outline_lies_where_its_points_say() -> None:
    square = np.array([[20, 20], [20, 60], [60, 60], [60, 20]], np.float32)
    outline = Outline("Disc", "#ffffff", square)
    picture = np.zeros((100, 100), np.uint8)
    draw_outlines(picture, [outline], [(255,)], (100, 100), 1)
    rows, columns = np.nonzero(picture)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (20, 60, 20, 60)
    assert picture[40, 20] == 255
    half = np.zeros((50, 50, 3), np.uint8)
    draw_outlines(half, [outline], [(1, 2, 3)], (100, 100), 1)
    assert tuple(half[20, 10]) == (1, 2, 3)
    assert not half[:9].any()


def test_an_open_line_is_not_closed() -> None:
    line = np.array([[10, 10], [10, 50], [50, 50]], np.float32)
    picture = np.zeros((64, 64), np.uint8)
    draw_outlines(picture, [Outline("Track", "#ffffff", line, False)], [(9,)], (64, 64), 1)
    assert picture[10, 30] == 9
    assert picture[30, 30] == 0
