"""All eight orientations, in every format that can name one, give the same pixels."""

from collections.abc import Callable

import numpy as np
import pytest
from drawn_files import (
    HEIGHT,
    WIDTH,
    drawn,
    exif_block,
    jp2,
    jpeg,
    png_bytes,
    saved_as,
    tiff,
    turned,
)
from PIL import Image

from retinaview.imaging.decode import decode


def png(orientation: int, depth: int) -> bytes:
    return png_bytes(turned(drawn(depth), orientation), exif_block(orientation))


def tagged_tiff(orientation: int, depth: int, **options: object) -> bytes:
    tags = [(0x0112, "H", 1, orientation, True)]
    return tiff(turned(drawn(depth), orientation), extratags=tags, **options)


def jpeg_tiff(orientation: int) -> bytes:
    stored = Image.fromarray(turned(drawn(), orientation))
    options = {"compression": "jpeg", "quality": 100, "tiffinfo": {0x0112: orientation}}
    return saved_as("TIFF", stored, **options)


def planar(orientation: int) -> bytes:
    tags = [(0x0112, "H", 1, orientation, True)]
    stored = turned(drawn(16), orientation).transpose(2, 0, 1)
    return tiff(stored, photometric="rgb", planarconfig="separate", extratags=tags)


WRITERS: dict[str, tuple[Callable[[int], bytes], int, int]] = {
    # writer, depth, largest difference of a channel
    "JPEG": (jpeg, 8, 12),
    "PNG": (lambda o: png(o, 8), 8, 0),
    "PNG of 16 bits": (lambda o: png(o, 16), 16, 0),
    "TIFF": (lambda o: tagged_tiff(o, 8), 8, 0),
    "TIFF of 16 bits": (lambda o: tagged_tiff(o, 16, compression="lzw", predictor=True), 16, 0),
    "tiled TIFF": (lambda o: tagged_tiff(o, 8, tile=(32, 32)), 8, 0),
    "planar TIFF": (planar, 16, 0),
    "JPEG in TIFF": (jpeg_tiff, 8, 12),
    "BigTIFF": (lambda o: tagged_tiff(o, 8, bigtiff=True, byteorder=">"), 8, 0),
    "JPEG 2000": (lambda o: jp2(turned(drawn(), o), o), 8, 0),
    "JPEG 2000 of 16 bits": (lambda o: jp2(turned(drawn(16), o), o), 16, 0),
}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", WRITERS)
def test_turned_upright_exactly_once(orientation: int, kind: str) -> None:
    write, depth, most = WRITERS[kind]
    decoded = decode(write(orientation), "a")
    assert decoded.pixels.shape == (HEIGHT, WIDTH, 3)
    assert decoded.bit_depth == depth
    assert np.abs(decoded.pixels.astype(int) - drawn(depth)).max() <= most
    assert any("orientation" in notice for notice in decoded.notices) == (orientation > 1)


@pytest.mark.parametrize("orientation", [0, 9, 400])
def test_an_orientation_that_there_is_not_turns_nothing(orientation: int) -> None:
    decoded = decode(png_bytes(drawn(), exif_block(orientation)), "a")
    assert np.array_equal(decoded.pixels, drawn())
    assert decoded.notices == ()
