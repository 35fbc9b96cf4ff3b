import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retinaview.core.overlay import Overlay, Subject, Swatch
from retinaview.imaging.colormap import (
    NAMES,
    colour_classes,
    colour_map,
    colour_overlay,
    legend_strip,
    lookup_table,
    rgb_of,
)
from retinaview.imaging.colour import grey

ENDS = {
    "viridis": ("440154", "fde725"),
    "cividis": ("00204d", "ffea46"),
    "magma": ("000004", "fcfdbf"),
    "inferno": ("000004", "fcffa4"),
}
MIDDLE = {"viridis": "21908c", "cividis": "7c7b78", "magma": "b5367a", "inferno": "ba3655"}
"""Published colours at 127 or 128 of 255."""


def colour(text: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(text))


@pytest.mark.parametrize("name", NAMES)
def test_ends_and_middle_are_the_published_colours(name: str) -> None:
    table = lookup_table(name)
    assert table.shape == (256, 4)
    assert tuple(table[0, :3]) == colour(ENDS[name][0])
    assert tuple(table[-1, :3]) == colour(ENDS[name][1])
    np.testing.assert_allclose(table[128, :3].astype(int), colour(MIDDLE[name]), atol=4)


@pytest.mark.parametrize("name", NAMES)
def test_brightness_rises_all_the_way(name: str) -> None:
    light = grey(lookup_table(name)[None, :, :3].astype(np.float32))[0]
    assert (np.diff(light) > -1.0).all()
    assert (np.diff(light[::8]) > 0).all()


@given(step=st.integers(-300, 600))
def test_values_are_clipped_and_opaque(step: int) -> None:
    found = colour_map(np.full((1, 1), step / 255, np.float32), "magma")[0, 0]
    np.testing.assert_array_equal(found, lookup_table("magma")[min(max(step, 0), 255)])
    assert found[3] == 255


def test_nothing_to_show_is_transparent() -> None:
    values = np.array([[0.5, np.nan], [np.nan, 1.0]], np.float32)
    alpha = colour_map(values)[..., 3]
    np.testing.assert_array_equal(alpha, [[255, 0], [0, 255]])


def test_the_table_stays_as_it_is() -> None:
    colours = colour_map(np.zeros((2, 2), np.float32))
    colours[:] = 7
    assert tuple(lookup_table("viridis")[0, :3]) == colour("440154")
    assert not lookup_table("viridis").flags.writeable


@pytest.mark.parametrize("n", [2, 33, 256])
def test_a_legend_runs_from_low_to_high(n: int) -> None:
    strip = legend_strip("inferno", n)
    assert strip.shape == (1, n, 4)
    assert strip.dtype == np.uint8
    assert tuple(strip[0, 0, :3]) == colour("000004")
    assert tuple(strip[0, -1, :3]) == colour("fcffa4")


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(ValueError, match="jet"):
        colour_map(np.zeros((2, 2), np.float32), "jet")


SWATCHES = (Swatch("kept", "#56b4e9"), Swatch("lost", "#e69f00"), Swatch("new", "#cc79a7"))


def overlay_of(values: np.ndarray, swatches: tuple[Swatch, ...] = ()) -> Overlay:
    return Overlay("kinds", "Kinds", Subject.PAIR, values, "", "", "", "magma", swatches)


def test_classes_take_the_colours_of_their_swatches() -> None:
    values = np.array([[0, 1, 2], [np.nan, 1, 0]], np.float32)
    painted = colour_overlay(overlay_of(values, SWATCHES))
    assert painted.shape == (2, 3, 4)
    assert painted.dtype == np.uint8
    for number, swatch in enumerate(SWATCHES):
        assert tuple(painted[0, number]) == (*colour(swatch.colour.removeprefix("#")), 255)
    assert tuple(painted[1, 0]) == (0, 0, 0, 0)


@pytest.mark.parametrize("value", [-1.0, 3.0, np.inf, -np.inf])
def test_what_is_no_class_is_not_shown(value: float) -> None:
    painted = colour_classes(np.full((2, 2), value, np.float32), SWATCHES)
    assert not painted.any()


def test_a_scale_takes_its_own_colour_map() -> None:
    values = np.array([[0, 0.5, np.nan]], np.float32)
    np.testing.assert_array_equal(colour_overlay(overlay_of(values)), colour_map(values, "magma"))


@pytest.mark.parametrize("text", ["56b4e9", "#56b4", "#56b4e9ff", "blue"])
def test_a_colour_written_otherwise_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="#rrggbb"):
        rgb_of(text)
