"""Turn a map into colours that also the colour-blind can order.

viridis, magma and inferno: Smith, van der Walt and Firing for matplotlib, CC0. cividis: Nunez et
al., "Optimizing colormaps with consideration for color vision deficiency", PLoS ONE 13(7), 2018,
doi:10.1371/journal.pone.0199239, CC0. Each is kept as 18 equally spaced colours and interpolated.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map
from retinaview.core.overlay import Overlay, Swatch

Rgba = NDArray[np.uint8]
"""(H, W, 4) uint8, straight alpha."""

STEPS = 256
_COLOURS = {
    "viridis": (
        "440154 481769 472a7a 433d84 3d4e8a 355e8d 2e6d8e 297b8e 23898e "
        "1f978b 21a585 2eb37c 46c06f 65cb5e 89d548 b0dd2f d8e219 fde725"
    ),
    "cividis": (
        "00204d 002b67 00356e 28406c 3d4a6b 4d556c 5b606e 696b71 767676 "
        "848179 928d78 a19976 b1a573 c1b26d d1bf66 e2cd5c f3db4f ffea46"
    ),
    "magma": (
        "000004 090720 1a1042 311165 4a1079 621980 792282 912b81 aa337d "
        "c23b75 d9466b ec5860 f7725c fc8e64 feaa74 fec68a fde2a3 fcfdbf"
    ),
    "inferno": (
        "000004 0a0722 1e0c45 380962 510e6c 69166e 801f6c 982766 b0315b "
        "c63d4d d94d3d e9612b f47918 fa9407 fcb014 f8cd37 f2ea69 fcffa4"
    ),
}
NAMES = tuple(_COLOURS)


def colour_map(values: Map, name: str = "viridis") -> Rgba:
    """Colour a map.

    Args:
        values: (H, W) float in [0, 1], clipped to it; NaN where there is nothing to show.
        name: one of `NAMES`.

    Returns:
        (H, W, 4) uint8 RGBA: opaque where there is a value, wholly transparent where there is
        none.

    Raises:
        ValueError: there is no colour map of that name.
    """
    table = lookup_table(name)
    known = ~np.isnan(values)
    steps = np.clip(np.where(known, values, 0), 0, 1) * (STEPS - 1)
    colours: Rgba = table[np.rint(steps).astype(np.uint8)]
    colours[~known] = 0
    return colours


def colour_overlay(overlay: Overlay) -> Rgba:
    """Colour the values of an overlay: by its classes where it has swatches, else by its scale.

    Returns:
        (h, w, 4) uint8 of the size of its values: opaque where there is a value, wholly
        transparent where there is none, or none of its classes. Outlines are not drawn.

    Raises:
        ValueError: a scale has no colour map, or a swatch no colour of the form "#rrggbb".
    """
    if not overlay.swatches:
        return colour_map(overlay.values, overlay.colormap)
    return colour_classes(overlay.values, overlay.swatches)


def colour_classes(values: Map, swatches: Sequence[Swatch]) -> Rgba:
    """Colour a class map.

    Args:
        values: (h, w) float; 0, 1, 2 ... count the swatches, rounded to the nearest; NaN, or a
            number that is no class, where there is nothing to show.
        swatches: the classes.

    Returns:
        (h, w, 4) uint8 RGBA, opaque or wholly transparent.

    Raises:
        ValueError: a colour is not of the form "#rrggbb".
    """
    table = np.zeros((len(swatches) + 1, 4), np.uint8)  # the last row: nothing to show
    for number, swatch in enumerate(swatches):
        table[number] = (*rgb_of(swatch.colour), 255)
    known = (values > -0.5) & (values < len(swatches) - 0.5)  # False for NaN too
    classes = np.full(values.shape, len(swatches), np.intp)
    classes[known] = np.rint(values[known]).astype(np.intp)
    colours: Rgba = table[classes]
    return colours


def rgb_of(colour: str) -> tuple[int, int, int]:
    """Read a colour written "#rrggbb" as three numbers of 0 to 255.

    Raises:
        ValueError: it is written otherwise.
    """
    digits = colour.removeprefix("#")
    if not colour.startswith("#") or len(digits) != 6:
        raise ValueError(f"a colour is #rrggbb, not {colour!r}")
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue


def legend_strip(name: str, n: int) -> Rgba:
    """Give the colours from low to high as a strip, (1, n, 4) uint8.

    Raises:
        ValueError: there is no colour map of that name.
    """
    return colour_map(np.linspace(0, 1, n, dtype=np.float32)[None], name)


@cache
def lookup_table(name: str) -> Rgba:
    """Give the 256 colours of a map, (256, 4) uint8, opaque and read-only.

    Raises:
        ValueError: there is no colour map of that name.
    """
    if name not in _COLOURS:
        raise ValueError(f"no colour map {name!r}; there are {', '.join(NAMES)}")
    points = np.array([tuple(bytes.fromhex(text)) for text in _COLOURS[name].split()], float)
    at, steps = np.linspace(0, 1, len(points)), np.linspace(0, 1, STEPS)
    table = np.full((STEPS, 4), 255, np.uint8)
    for channel in range(3):
        table[:, channel] = np.rint(np.interp(steps, at, points[:, channel]))
    table.flags.writeable = False
    return table
