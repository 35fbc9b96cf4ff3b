"""Draws small files of every kind that opens, and of kinds that do not."""

import io
import struct
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import cv2
import imagecodecs
import numpy as np
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageCms

HEIGHT, WIDTH = 80, 112
Array = NDArray[Any]


def drawn(depth: int = 8) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """A field on black with no symmetry: every turn and every swap of channels shows."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    top = 2**depth - 1
    colour = np.stack([0.9 - 0.3 * x / WIDTH, 0.5 * y / HEIGHT + 0.1, 0.2 + 0.1 * x / WIDTH], 2)
    colour[10:25, 40:50] = (0.9, 0.8, 0.7)
    lit = (y - 40) ** 2 + (x - 56) ** 2 < 38**2
    return np.where(lit[..., None], colour * top, 0).astype(np.uint8 if depth == 8 else np.uint16)


def turned(pixels: Array, orientation: int) -> Array:
    """Store `pixels` as a camera would that needs `orientation` to show them upright."""
    store: dict[int, Callable[[Array], Array]] = {
        1: lambda a: a,
        2: lambda a: a[:, ::-1],
        3: lambda a: a[::-1, ::-1],
        4: lambda a: a[::-1],
        5: lambda a: a.transpose(1, 0, 2),
        6: lambda a: np.rot90(a, 1),
        7: lambda a: a[::-1, ::-1].transpose(1, 0, 2),
        8: lambda a: np.rot90(a, -1),
    }
    return np.ascontiguousarray(store[orientation](pixels))


# ---- PNG


def png_bytes(pixels: Array, exif: bytes | None = None) -> bytes:
    ok, encoded = cv2.imencode(".png", pixels[..., ::-1])
    assert ok
    data = encoded.tobytes()
    if exif is None:
        return data
    return data[:33] + png_chunk(b"eXIf", exif) + data[33:]


def png_chunk(kind: bytes, content: bytes) -> bytes:
    whole = kind + content
    return struct.pack(">I", len(content)) + whole + struct.pack(">I", zlib.crc32(whole))


def png_of_size(width: int, height: int, depth: int = 8) -> bytes:
    """A small PNG that unpacks to `width` x `height` black pixels."""
    header = struct.pack(">IIBBBBB", width, height, depth, 2, 0, 0, 0)
    packer = zlib.compressobj(9)
    row = b"\0" * (1 + 3 * width * depth // 8)
    packed = b"".join(packer.compress(row) for _ in range(min(height, 2000))) + packer.flush()
    parts = [b"\x89PNG\r\n\x1a\n"]
    parts += [png_chunk(b"IHDR", header), png_chunk(b"IDAT", packed), png_chunk(b"IEND", b"")]
    return b"".join(parts)


def rgba(depth: int = 8) -> Array:
    """The drawing with its left part clear and more of it half clear."""
    top = 2**depth - 1
    alpha = np.full((HEIGHT, WIDTH), top)
    alpha[:, :40] = top // 3
    alpha[:, :20] = 0
    return np.dstack([drawn(depth), alpha.astype(drawn(depth).dtype)])


def rgba_png(depth: int = 8) -> bytes:
    ok, encoded = cv2.imencode(".png", rgba(depth)[..., [2, 1, 0, 3]])
    assert ok
    return encoded.tobytes()


# ---- Pillow's kinds


def exif_block(orientation: int) -> bytes:
    return b"MM\x00*\x00\x00\x00\x08" + struct.pack(">HHHIHHI", 1, 0x0112, 3, 1, orientation, 0, 0)


def saved_as(file_format: str, image: Image.Image | None = None, **options: Any) -> bytes:
    stream = io.BytesIO()
    (image or Image.fromarray(drawn())).save(stream, file_format, **options)
    return stream.getvalue()


def grey() -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(drawn()[..., 1]))


def jpeg(orientation: int = 1, **options: Any) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = Image.fromarray(turned(drawn(), orientation))
    return saved_as("JPEG", stored, quality=100, subsampling=0, exif=exif, **options)


def jpeg12() -> bytes:
    return bytes(imagecodecs.jpeg8_encode(drawn(12), bitspersample=12, level=100))


def bmp16() -> bytes:
    """A bitmap of 5 bits a channel."""
    five = (drawn() >> 3).astype(np.uint16)
    packed = (five[..., 0] << 10 | five[..., 1] << 5 | five[..., 2]).astype("<u2")[::-1]
    body = packed.tobytes()
    head = struct.pack("<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, 16, 0, len(body), 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 14 + 40 + len(body), 0, 0, 54) + head + body


# ---- TIFF


def tiff(pixels: Array, **options: Any) -> bytes:
    stream = io.BytesIO()
    extra = {"photometric": "rgb"} if pixels.ndim == 3 else {}
    tifffile.imwrite(stream, pixels, **{"metadata": None, **extra, **options})
    return stream.getvalue()


def tiff_pages(*pages: Array, **options: Any) -> bytes:
    stream = io.BytesIO()
    with tifffile.TiffWriter(stream, **options) as writer:
        for page in pages:
            writer.write(page, photometric="rgb", metadata=None)
    return stream.getvalue()


def tiff_of_tags(tags: dict[int, tuple[int, tuple[int, ...]]], body: bytes = b"") -> bytes:
    """A little-endian TIFF with the tags as given (kind 3 or 4, values), its strip at byte 8."""
    table_at = 8 + len(body) + len(body) % 2
    entries, further = [], b""
    further_at = table_at + 2 + 12 * len(tags) + 4
    for tag, (kind, values) in sorted(tags.items()):
        packed = struct.pack(f"<{len(values)}{'H' if kind == 3 else 'I'}", *values)
        place = packed.ljust(4, b"\0")
        if len(packed) > 4:
            place = struct.pack("<I", further_at + len(further))
            further += packed
        entries.append(struct.pack("<HHI", tag, kind, len(values)) + place)
    table = struct.pack("<H", len(tags)) + b"".join(entries) + b"\0\0\0\0"
    return (
        b"II*\0" + struct.pack("<I", table_at) + body.ljust(table_at - 8, b"\0") + table + further
    )


def plain_tags(**changed: int) -> dict[int, tuple[int, tuple[int, ...]]]:
    """Tags of an uncompressed 8-bit RGB TIFF of the drawing's size; by name of `Tag` to change."""
    from retinaview.imaging.tiff_directory import Tag

    size = {"WIDTH": WIDTH, "LENGTH": HEIGHT, **changed}
    values = {
        **{"COMPRESSION": 1, "PHOTOMETRIC": 2, "STRIP_OFFSETS": 8, "SAMPLES": 3, "PLANAR": 1},
        **{"ROWS_PER_STRIP": size["LENGTH"], "STRIP_COUNTS": WIDTH * HEIGHT * 3},
        **size,
    }
    tags = {int(Tag[name]): (4, (value,)) for name, value in values.items()}
    return {**tags, int(Tag.BITS): (3, (changed.get("BITS", 8),) * values["SAMPLES"])}


def subsampled_tiff() -> bytes:
    """YCbCr without compression, four pixels to a chroma, as scanners store it."""
    ycc = np.asarray(Image.fromarray(drawn()).convert("YCbCr"))
    units = ycc.reshape(HEIGHT // 2, 2, WIDTH // 2, 2, 3)
    luma = units[..., 0].transpose(0, 2, 1, 3).reshape(HEIGHT // 2, WIDTH // 2, 4)
    chroma = units[..., 1:].mean((1, 3)).round()
    body = np.concatenate([luma, chroma], axis=2).astype(np.uint8).tobytes()
    tags = plain_tags(PHOTOMETRIC=6, STRIP_COUNTS=len(body))
    return tiff_of_tags({**tags, 530: (3, (2, 2))}, body)


# ---- JPEG 2000


def jp2(pixels: Array, orientation: int = 1, **options: Any) -> bytes:
    data = bytes(imagecodecs.jpeg2k_encode(pixels, **{"level": 0, "reversible": True, **options}))
    if orientation == 1:
        return data
    content = b"JpgTiffExif->JP2" + exif_block(orientation)
    return jp2_with_box(data, b"uuid", content)


def jp2_with_box(data: bytes, kind: bytes, content: bytes) -> bytes:
    """Put a box before the codestream."""
    place = data.index(b"jp2c") - 4
    return data[:place] + struct.pack(">I", 8 + len(content)) + kind + content + data[place:]


def jp2_with_colours(data: bytes, box: bytes) -> bytes:
    """Exchange the content of the colour box (method, precedence, approximation, value)."""
    place, header = data.index(b"colr") - 4, data.index(b"jp2h") - 4
    old = int.from_bytes(data[place : place + 4], "big")
    longer = 8 + len(box) - old
    inside = int.from_bytes(data[header : header + 4], "big") + longer
    colr = struct.pack(">I", 8 + len(box)) + b"colr" + box
    whole = data[:header] + struct.pack(">I", inside) + data[header + 4 : place]
    return whole + colr + data[place + old :]


# ---- colour profiles


@cache  # a profile holds the second in which it was made
def wide_profile() -> bytes:
    """An RGB profile far from sRGB: that of sRGB with its red and green exchanged."""
    plain = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = int.from_bytes(plain[128:132], "big")
    places = {bytes(plain[at : at + 4]): at for at in range(132, 132 + 12 * count, 12)}
    red, green = places[b"rXYZ"], places[b"gXYZ"]
    kept = bytes(plain[red + 4 : red + 12])
    plain[red + 4 : red + 12] = plain[green + 4 : green + 12]
    plain[green + 4 : green + 12] = kept
    return bytes(plain)


@cache
def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
