"""Whole files of every kind that opens, to be spoilt; and files made to be too much."""

import struct
import zlib
from collections.abc import Mapping

import numpy as np
from drawn_files import (
    drawn,
    jp2,
    jpeg,
    plain_tags,
    png_chunk,
    png_of_size,
    saved_as,
    tiff,
    tiff_of_tags,
    tiff_pages,
)
from formats.raster import SECTIONS


def whole_files() -> Mapping[str, bytes]:
    """One of each kind that docs/formats.md says opens, by a name with its ending."""
    files = {}
    for section in SECTIONS:
        for number, case in enumerate(section.cases):
            if case.opens:
                files[f"{section.title.replace(' ', '')}-{number:02}-{case.name}"] = case.draw()
    noise = np.random.default_rng(0).integers(0, 256, (96, 100, 3), np.uint8)
    files["noise.jp2"] = jp2(noise)
    files["noise.tif"] = tiff(noise, compression="lzw", rowsperstrip=8)
    return files


def bombs() -> Mapping[str, bytes]:
    """Small files that would take much memory or time."""
    tiny = drawn().tobytes()
    zeros = zlib.compress(bytes(100_000_000), 9)
    wide = plain_tags(WIDTH=32_000, LENGTH=32_000, COMPRESSION=8, STRIP_COUNTS=len(zeros))
    strip = plain_tags(COMPRESSION=8, STRIP_COUNTS=len(zeros))
    full = plain_tags(WIDTH=12_000, LENGTH=12_000, COMPRESSION=8, STRIP_COUNTS=len(zeros))
    tile = plain_tags(TILE_WIDTH=65_520, TILE_LENGTH=65_520, TILE_OFFSETS=8, TILE_COUNTS=99)
    tiles = plain_tags(TILE_WIDTH=1, TILE_LENGTH=1, TILE_OFFSETS=8, TILE_COUNTS=99)
    jpeg_in_tiff = bytearray(tiff(drawn(), compression="jpeg"))
    frame = jpeg_in_tiff.index(b"\xff\xc0") + 5
    jpeg_in_tiff[frame : frame + 4] = b"\xff\xf0\xff\xf0"
    scans = jpeg(progressive=True)
    last = scans.rindex(b"\xff\xda")
    stream = bytearray(jp2(drawn(), codecformat="j2k"))
    large = bytearray(stream)
    large[8:16] = large[24:32] = struct.pack(">II", 10_000, 4_900)
    tiled = bytearray(stream)
    tiled[8:16], tiled[24:32] = struct.pack(">II", 12_000, 12_000), struct.pack(">II", 1, 1)
    size = bytearray(saved_as("BMP"))
    size[18:26] = struct.pack("<ii", 32_000, 4_600)
    huge = bytearray(jpeg())
    frame = huge.index(b"\xff\xc0") + 5
    huge[frame : frame + 4] = b"\xff\xf0\xff\xf0"
    text = png_chunk(b"zTXt", b"Comment\0\0" + zeros)
    profile = png_chunk(b"iCCP", b"ICC profile\0\0" + zeros)
    plain = png_of_size(100, 100)
    chain = tiff_of_tags(plain_tags(), tiny)
    return {
        "30000.png": png_of_size(30_000, 30_000),
        "12000-cut.png": png_of_size(12_000, 12_000),
        "12000-16.png": png_of_size(12_000, 12_000, 16),
        "text.png": plain[:33] + text + plain[33:],
        "profile.png": plain[:33] + profile + plain[33:],
        "32000.tif": tiff_of_tags(wide, zeros),
        "12000.tif": tiff_of_tags(full, zeros),
        "strip.tif": tiff_of_tags(strip, zeros),
        "tile.tif": tiff_of_tags(tile, tiny),
        "tiles.tif": tiff_of_tags(tiles, tiny),
        "jpeg.tif": bytes(jpeg_in_tiff),
        "pages.tif": tiff_pages(*[drawn()] * 300),
        "tags.tif": chain[:-4] + b"\xff\xff\xff\xff",
        "scans.jpg": scans[:last] + scans[last:-2] * 3000 + scans[-2:],
        "65000.jpg": bytes(huge),
        "49-megapixels.j2k": bytes(large),
        "tiles.j2k": bytes(tiled),
        "32000.bmp": bytes(size),
    }
