"""The kinds of picture files that open, and those that are refused."""

import struct
from functools import partial

import numpy as np
from drawn_files import (
    bmp16,
    drawn,
    exif_block,
    grey,
    jp2,
    jp2_with_colours,
    jpeg,
    jpeg12,
    plain_tags,
    png_bytes,
    png_of_size,
    rgba,
    rgba_png,
    saved_as,
    subsampled_tiff,
    tiff,
    tiff_of_tags,
    tiff_pages,
    turned,
    wide_profile,
)
from formats.page import Case, Section
from PIL import Image

from retinaview.core.image import LoadChoices


def picture(mode: str) -> Image.Image:
    whole = Image.fromarray(drawn())
    return whole.quantize(64) if mode == "P" else whole.convert(mode)


def planar(depth: int, **options: object) -> bytes:
    planes = np.ascontiguousarray(drawn(depth).transpose(2, 0, 1))
    return tiff(planes, photometric="rgb", planarconfig="separate", **options)


def ink(depth: int) -> bytes:
    black = np.zeros((*drawn().shape[:2], 1), drawn(depth).dtype)
    return tiff(np.dstack([2**depth - 1 - drawn(depth), black]), photometric="separated")


def floating(scale: float, kind: str = "float32") -> bytes:
    return tiff((drawn() / 255 * scale).astype(kind))


def tagged(orientation: int) -> bytes:
    tags = [(0x0112, "H", 1, orientation, True)]
    return tiff(turned(drawn(), orientation), extratags=tags)


def changed(**tags: int) -> bytes:
    return tiff_of_tags(plain_tags(**tags), drawn().tobytes())


def spoilt() -> bytes:
    pixels = (drawn() / 255).astype(np.float32)
    pixels[40, 50] = np.nan
    return tiff(pixels)


def of_colours(number: int) -> bytes:
    return jp2_with_colours(jp2(drawn()), bytes([1, 0, 0]) + struct.pack(">I", number))


def patched(place: int, content: bytes) -> bytes:
    data = bytearray(jp2(drawn(), codecformat="j2k"))
    data[place : place + len(content)] = content
    return bytes(data)


def cut(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


def lossless_jpeg() -> bytes:
    return b"\xff\xd8\xff\xc3" + struct.pack(">HBHHB", 17, 8, 80, 112, 3) + b"\x01\x11\0" * 3


JPEG = Section(
    "JPEG",
    "",
    [
        Case("baseline", "a.jpg", jpeg),
        Case("progressive", "a.jpg", partial(jpeg, progressive=True)),
        Case("12 bit", "a.jpg", jpeg12),
        Case("grey", "a.jpg", partial(saved_as, "JPEG", grey())),
        Case("CMYK", "a.jpg", partial(saved_as, "JPEG", picture("CMYK"))),
        Case("turned by EXIF", "a.jpg", partial(jpeg, 6)),
        Case("with an ICC profile", "a.jpg", partial(jpeg, icc_profile=wide_profile())),
        Case("cut off", "a.jpg", lambda: cut(jpeg()), opens=False),
        Case("lossless", "a.jpg", lossless_jpeg, opens=False),
    ],
)
PNG = Section(
    "PNG",
    "",
    [
        Case("8 bit", "a.png", lambda: png_bytes(drawn())),
        Case("16 bit", "a.png", lambda: png_bytes(drawn(16))),
        Case("grey, 8 bit", "a.png", partial(saved_as, "PNG", grey())),
        Case("grey, 16 bit", "a.png", lambda: png_bytes(drawn(16)[..., 1:2])),
        Case("black and white", "a.png", partial(saved_as, "PNG", picture("1"))),
        Case("palette", "a.png", partial(saved_as, "PNG", picture("P"))),
        Case("transparent, 8 bit", "a.png", rgba_png),
        Case("transparent, 16 bit", "a.png", partial(rgba_png, 16)),
        Case("turned by EXIF", "a.png", lambda: png_bytes(turned(drawn(), 3), exif_block(3))),
        Case(
            "animated",
            "a.png",
            lambda: saved_as("PNG", picture("RGB"), save_all=True, append_images=[grey()]),
        ),
        Case("cut off", "a.png", lambda: cut(png_bytes(drawn())), opens=False),
        Case("30000 x 30000 pixels", "a.png", partial(png_of_size, 30_000, 30_000), opens=False),
    ],
)
BMP = Section(
    "BMP",
    "",
    [
        Case("24 bit", "a.bmp", partial(saved_as, "BMP")),
        Case("16 bit", "a.bmp", bmp16),
        Case("palette", "a.bmp", partial(saved_as, "BMP", picture("P"))),
        Case("grey", "a.bmp", partial(saved_as, "BMP", grey())),
        Case("cut off", "a.bmp", lambda: cut(saved_as("BMP")), opens=False),
    ],
)
TIFF = Section(
    "TIFF",
    "Striped and tiled, chunky and planar, either byte order, with the predictors for whole and "
    "floating-point numbers; one picture of several is chosen by its number.",
    [
        *(
            Case(f"{depth} bit, {title}", "a.tif", partial(tiff, drawn(depth), **options))
            for title, options in {
                "uncompressed": {},
                "LZW": {"compression": "lzw", "predictor": True},
                "Deflate": {"compression": "adobe_deflate", "predictor": True},
                "PackBits": {"compression": "packbits"},
                "tiled": {"tile": (32, 48), "compression": "lzw"},
                "big-endian": {"byteorder": ">"},
                "BigTIFF": {"bigtiff": True},
            }.items()
            for depth in (8, 16)
        ),
        Case("8 bit, planar", "a.tif", partial(planar, 8)),
        Case("16 bit, planar, tiled, LZW", "a.tif", partial(planar, 16, tile=(32, 32))),
        Case("JPEG inside", "a.tif", partial(saved_as, "TIFF", compression="jpeg")),
        Case("12 bit", "a.tif", lambda: tiff(drawn(12), bitspersample=12)),
        Case(
            "12 bit in 16 (MaxSampleValue 4095)",
            "a.tif",
            lambda: tiff(drawn(12), extratags=[(281, "H", 3, (4095,) * 3, True)]),
        ),
        Case("floating point, 0 to 1", "a.tif", partial(floating, 1)),
        Case("floating point of 16 bits", "a.tif", partial(floating, 1, "float16")),
        Case("floating point of 64 bits", "a.tif", partial(floating, 1, "float64")),
        Case("floating point, 0 to 255", "a.tif", partial(floating, 255)),
        Case("floating point, 0 to 65535", "a.tif", partial(floating, 65535)),
        Case("grey", "a.tif", partial(saved_as, "TIFF", grey())),
        Case("grey, white is 0", "a.tif", lambda: tiff(np.asarray(grey()), photometric=0)),
        Case("black and white", "a.tif", partial(saved_as, "TIFF", picture("1"))),
        Case("palette", "a.tif", partial(saved_as, "TIFF", picture("P"))),
        Case("CMYK, 8 bit", "a.tif", partial(ink, 8)),
        Case("CMYK, 16 bit", "a.tif", partial(ink, 16)),
        Case("YCbCr, subsampled", "a.tif", subsampled_tiff),
        Case("alpha", "a.tif", lambda: tiff(rgba(), extrasamples=[2])),
        Case("alpha, multiplied in", "a.tif", lambda: tiff(rgba(), extrasamples=[1])),
        Case("a fourth channel without a name", "a.tif", lambda: tiff(rgba(), extrasamples=[0])),
        Case("turned by its tag", "a.tif", partial(tagged, 8)),
        Case("two pictures", "a.tif", lambda: tiff_pages(drawn(), 255 - drawn())),
        Case(
            "two pictures, the second chosen",
            "a.tif",
            lambda: tiff_pages(drawn(), drawn(16)),
            choices=LoadChoices(frame=2),
        ),
        Case(
            "two pictures, the third chosen",
            "a.tif",
            lambda: tiff_pages(drawn(), drawn()),
            opens=False,
            choices=LoadChoices(frame=3),
        ),
        Case("signed", "a.tif", lambda: tiff(drawn().astype(np.int16)), opens=False),
        Case("32-bit whole numbers", "a.tif", lambda: tiff(drawn().astype("uint32")), opens=False),
        Case("complex", "a.tif", lambda: tiff(drawn().astype("complex64")), opens=False),
        Case("floating point, not finite", "a.tif", spoilt, opens=False),
        Case("floating point, negative", "a.tif", partial(floating, -1), opens=False),
        Case("floating point, up to 1e6", "a.tif", partial(floating, 1e6), opens=False),
        Case("CIE Lab", "a.tif", partial(changed, PHOTOMETRIC=8), opens=False),
        Case("raw sensor", "a.tif", partial(changed, PHOTOMETRIC=32803), opens=False),
        Case("fax", "a.tif", partial(changed, COMPRESSION=4), opens=False),
        Case("JPEG in its old form", "a.tif", partial(changed, COMPRESSION=6), opens=False),
        Case("JPEG 2000 inside", "a.tif", partial(changed, COMPRESSION=34712), opens=False),
        Case("Zstandard", "a.tif", partial(changed, COMPRESSION=50000), opens=False),
        Case("cut off", "a.tif", lambda: cut(tiff(drawn())), opens=False),
        Case(
            "30000 x 30000 pixels",
            "a.tif",
            partial(changed, WIDTH=30000, LENGTH=30000),
            opens=False,
        ),
    ],
)
JPEG_2000 = Section(
    "JPEG 2000",
    "",
    [
        Case("8 bit", "a.jp2", lambda: jp2(drawn())),
        Case("8 bit, lossy", "a.jp2", lambda: jp2(drawn(), level=45, reversible=False)),
        Case("12 bit", "a.jp2", lambda: jp2(drawn(12), bitspersample=12)),
        Case("16 bit", "a.jp2", lambda: jp2(drawn(16))),
        Case("raw codestream", "a.j2k", lambda: jp2(drawn(16), codecformat="j2k")),
        Case("grey", "a.jp2", partial(saved_as, "JPEG2000", grey())),
        Case("YCbCr", "a.jp2", partial(saved_as, "JPEG2000", picture("YCbCr"))),
        Case("alpha", "a.jp2", lambda: saved_as("JPEG2000", Image.fromarray(rgba()))),
        Case("turned by EXIF", "a.jp2", lambda: jp2(turned(drawn(), 5), 5)),
        Case(
            "with an ICC profile",
            "a.jp2",
            lambda: jp2_with_colours(jp2(drawn()), bytes([2, 0, 0]) + wide_profile()),
        ),
        Case("CMYK", "a.jp2", partial(of_colours, 12), opens=False),
        Case("CIE Lab", "a.jp2", partial(of_colours, 14), opens=False),
        Case("signed", "a.j2k", partial(patched, 42, b"\x87"), opens=False),
        Case("channels of unequal depth", "a.j2k", partial(patched, 42, b"\x08"), opens=False),
        Case("cut off", "a.jp2", lambda: cut(jp2(drawn())), opens=False),
    ],
)
OTHER = Section(
    "Other files",
    "",
    [
        Case("empty", "a.jpg", bytes, opens=False),
        Case("text named .jpg", "a.jpg", lambda: b"Patient seen today.\n" * 50, opens=False),
        Case("a PNG named .jpg", "really.jpg", lambda: png_bytes(drawn())),
        Case("GIF", "a.gif", partial(saved_as, "GIF", picture("P")), opens=False),
        Case("WebP", "a.webp", partial(saved_as, "WEBP"), opens=False),
        Case("HEIF", "a.heic", lambda: b"\0\0\0\x18ftypheic" + b"\0" * 100, opens=False),
        Case("JPEG XL", "a.jxl", lambda: b"\xff\x0a" + b"\0" * 100, opens=False),
        Case("PDF", "a.pdf", lambda: b"%PDF-1.7\n" + b"\0" * 100, opens=False),
        Case("Photoshop", "a.psd", lambda: b"8BPS" + b"\0" * 100, opens=False),
        Case("ZIP", "a.zip", lambda: b"PK\x03\x04" + b"\0" * 100, opens=False),
        Case("fewer than 64 px", "a.png", lambda: png_bytes(drawn()[:63]), opens=False),
    ],
)
SECTIONS = (JPEG, PNG, BMP, TIFF, JPEG_2000, OTHER)
