import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retinaview.app.mip import Pixels, Pyramid, Window


def noise(height: int, width: int, seed: int = 0) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def checkerboard(side: int) -> Pixels:
    return (np.indices((side, side)).sum(0) % 2 * 255).astype(np.uint8)


def size_at(pyramid: Pyramid, zoom: float) -> tuple[int, int]:
    return max(1, round(pyramid.height * zoom)), max(1, round(pyramid.width * zoom))


def test_levels_halve_down_to_the_smallest() -> None:
    pyramid = Pyramid(noise(1001, 1500))
    assert [level.shape[:2] for level in pyramid.levels] == [
        (1001, 1500),
        (501, 750),
        (251, 375),
        (126, 188),
    ]


@pytest.mark.parametrize(
    ("zoom", "level"), [(4.0, 0), (1.0, 0), (0.7, 0), (0.5, 1), (0.3, 1), (0.25, 2), (0.01, 3)]
)
def test_the_level_has_as_many_pixels_as_the_screen(zoom: float, level: int) -> None:
    pyramid = Pyramid(noise(512, 1024))
    assert pyramid.level_for(size_at(pyramid, zoom)) == level


def test_halving_averages() -> None:
    pixels = noise(256, 256)
    mean = pixels.reshape(128, 2, 128, 2, 3).mean((1, 3))
    assert np.abs(Pyramid(pixels).levels[1] - mean).max() <= 0.5


def test_one_to_one_gives_the_numbers_themselves() -> None:
    pixels = noise(300, 400)
    drawn = Pyramid(pixels).draw((300, 400), Window(10, 20, 110, 220))
    np.testing.assert_array_equal(drawn, pixels[10:110, 20:220])


@pytest.mark.parametrize("zoom", [0.9, 0.7, 0.51, 0.5, 0.33, 0.12])
def test_a_one_pixel_checkerboard_turns_grey(zoom: float) -> None:
    pyramid = Pyramid(checkerboard(600))
    drawn = pyramid.draw(size_at(pyramid, zoom), Window(20, 20, 50, 50)).astype(float)
    assert drawn.mean() == pytest.approx(127.5, abs=3)
    # the average over an area of 1 / zoom leaves at most this much of the finest contrast
    left = max(0.02, (np.sinc(0.5 / zoom) ** 2) * 1.6)
    assert drawn.std() <= 127.5 * left + 1


@pytest.mark.parametrize("zoom", [0.83, 0.6, 0.27, 0.9999])
def test_a_part_is_the_part_of_the_whole(zoom: float) -> None:
    ramp = np.linspace(0, 255, 700, dtype=np.float32)
    pixels = np.add.outer(ramp[:500] / 2, ramp / 2).astype(np.uint8)
    pyramid = Pyramid(pixels)
    height, width = size = size_at(pyramid, zoom)
    everything = pyramid.draw(size, Window(0, 0, height, width)).astype(int)
    part = Window(height // 3, width // 4, height // 3 + 60, width // 4 + 70)
    piece = pyramid.draw(size, part).astype(int)
    found = everything[part.top : part.bottom, part.left : part.right]
    assert np.abs(piece - found).max() <= 1


@settings(max_examples=60, deadline=None)
@given(
    zoom=st.floats(0.05, 6.0),
    share=st.tuples(*[st.floats(0, 1)] * 4),
    smooth=st.booleans(),
    shape=st.sampled_from([(130, 97), (64, 64), (1, 40), (7, 1), (300, 129)]),
)
def test_every_part_has_its_size_and_stays_in_range(
    zoom: float, share: tuple[float, ...], smooth: bool, shape: tuple[int, int]
) -> None:
    pixels = np.clip(noise(*shape), 40, 200)
    pyramid = Pyramid(pixels)
    height, width = size = size_at(pyramid, zoom)
    top, left = int(share[0] * (height - 1)), int(share[1] * (width - 1))
    part = Window(
        top,
        left,
        top + 1 + int(share[2] * (height - top - 1)),
        left + 1 + int(share[3] * (width - left - 1)),
    )
    drawn = pyramid.draw(size, part, smooth=smooth)
    assert drawn.shape == (part.bottom - part.top, part.right - part.left, 3)
    assert drawn.flags.c_contiguous
    assert drawn.min() >= 40
    assert drawn.max() <= 200


def test_two_to_one_shows_squares_or_interpolates() -> None:
    pixels = noise(60, 60)
    pyramid = Pyramid(pixels)
    part = Window(31, 40, 71, 90)
    squares = np.repeat(np.repeat(pixels, 2, 0), 2, 1)[31:71, 40:90]
    np.testing.assert_array_equal(pyramid.draw((120, 120), part, smooth=False), squares)
    smooth = pyramid.draw((120, 120), part).astype(int)
    assert np.abs(smooth - squares).max() > 10
    # halfway between two pixels lies a quarter of the way on either side
    row, column = 41 - 31, 51 - 40
    y, x = (41 + 0.5) / 2 - 0.5, (51 + 0.5) / 2 - 0.5
    y0, x0 = int(y), int(x)
    block = pixels[y0 : y0 + 2, x0 : x0 + 2].astype(float)
    wy, wx = y - y0, x - x0
    wanted = (
        block[0, 0] * (1 - wy) * (1 - wx)
        + block[0, 1] * (1 - wy) * wx
        + block[1, 0] * wy * (1 - wx)
        + block[1, 1] * wy * wx
    )
    assert np.abs(smooth[row, column] - wanted).max() <= 1.5


def test_a_window_reaches_ahead_only_where_it_moves() -> None:
    last = Window(100, 100, 200, 200)
    moved = Window(95, 100, 195, 203)
    ahead = moved.ahead_of(last, 50)
    assert ahead == Window(45, 100, 195, 253)
    assert ahead.within(Window(50, 0, 1000, 220)) == Window(50, 100, 195, 220)
    assert ahead.within(Window(300, 0, 1000, 220)).is_empty
    assert ahead.beside(Window(45, 120, 180, 253)) == (
        Window(180, 100, 195, 253),
        Window(45, 100, 180, 120),
    )
    assert Window(45, 100, 195, 220).contains(moved)
    assert not last.contains(moved)
    assert Window(5, 5, 5, 9).is_empty


def test_height_and_width_may_be_stretched_apart() -> None:
    pixels = np.repeat(noise(100, 100), 3, axis=1)
    drawn = Pyramid(pixels).draw((100, 100), Window(30, 40, 80, 90))
    np.testing.assert_array_equal(drawn, noise(100, 100)[30:80, 40:90])


@pytest.mark.parametrize("zoom", [3.3, 1.7, 0.83, 0.5, 0.27])
def test_a_quick_drawing_lies_where_the_exact_one_does(zoom: float) -> None:
    ramp = np.linspace(0, 255, 700, dtype=np.float32)
    pyramid = Pyramid(np.add.outer(ramp[:500] / 2, ramp / 2).astype(np.uint8))
    size = size_at(pyramid, zoom)
    part = Window(20, 30, 80, 100)
    exact = pyramid.draw(size, part).astype(int)
    quick = pyramid.draw(size, part, quick=True).astype(int)
    assert np.abs(quick - exact).max() <= 1
