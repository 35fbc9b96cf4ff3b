"""A picture and its record as the bytes of a PNG, TIFF or JPEG file."""

import io
import struct
import zlib
from typing import Literal, get_args

import cv2
import numpy as np
import tifffile
from PIL import Image

from retinaview import __version__
from retinaview.core.image import Source
from retinaview.engine import Pixels
from retinaview.errors import ImageWriteError

PictureFormat = Literal["png", "tiff", "jpeg"]
FORMATS: tuple[PictureFormat, ...] = get_args(PictureFormat)
SUFFIXES: dict[str, PictureFormat] = {
    ".png": "png",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
}
PREFERRED_SUFFIX: dict[PictureFormat, str] = {"png": ".png", "tiff": ".tif", "jpeg": ".jpg"}
JPEG_QUALITY = 95
JPEG_LARGEST_PX = 65_500
JPEG_COMMENT_BYTES = 65_533
PNG_LEVEL = 3
PNG_KEYWORD = b"retinaview-provenance"
PNG_HEAD_BYTES = 33
"""Signature (8) and the whole IHDR chunk (25): what must come first in a PNG."""
SOFTWARE = f"RetinaView {__version__}"
BIG_TIFF_BYTES = 4_000_000_000


def encode_png(pixels: Pixels, record: str, profile: bytes | None) -> bytes:
    """Encode at the pixels' own depth; the record is an iTXt chunk.

    Args:
        pixels: (H, W, 3) uint8 or uint16, RGB.
        record: ASCII text.
        profile: an ICC profile of the pixels' colours.

    Reference:
        PNG (Portable Network Graphics) Specification, third edition, W3C 2025, sections 5.3,
        11.3.2.3 (iCCP), 11.3.3.4 (iTXt).
    """
    settings = [
        *(cv2.IMWRITE_PNG_COMPRESSION, PNG_LEVEL),
        *(cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE),
    ]
    done, encoded = cv2.imencode(".png", np.ascontiguousarray(pixels[..., ::-1]), settings)
    if not done:
        raise ImageWriteError("The picture could not be encoded as PNG; choose TIFF.")
    plain = encoded.tobytes()
    extra = b""
    if profile is not None:
        extra += _png_chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(profile))
    extra += _png_chunk(b"iTXt", b"Software\0\0\0\0\0" + SOFTWARE.encode())
    extra += _png_chunk(b"iTXt", PNG_KEYWORD + b"\0\0\0\0\0" + record.encode())
    return plain[:PNG_HEAD_BYTES] + extra + plain[PNG_HEAD_BYTES:]


def encode_tiff(pixels: Pixels, record: str, profile: bytes | None) -> bytes:
    """Encode at the pixels' own depth; the record is the ImageDescription. Arguments as for PNG.

    Deflate with the horizontal predictor; BigTIFF where offsets would not fit in 32 bits.
    """
    file = io.BytesIO()
    tifffile.imwrite(
        file,
        pixels,
        photometric="rgb",
        compression="adobe_deflate",
        compressionargs={"level": 1},
        predictor=True,
        bigtiff=pixels.nbytes > BIG_TIFF_BYTES,
        description=record,
        software=SOFTWARE,
        iccprofile=profile,
        metadata=None,
    )
    return file.getvalue()


def encode_jpeg(pixels: Pixels, record: str, profile: bytes | None) -> bytes:
    """Encode at `JPEG_QUALITY`, full colour resolution (4:4:4); the record is the comment.

    Args:
        pixels: (H, W, 3) uint8, RGB.
        record: ASCII text.
        profile: an ICC profile of the pixels' colours.

    Raises:
        ImageWriteError: a side is longer than JPEG allows, or the record longer than a comment.
    """
    if max(pixels.shape[:2]) > JPEG_LARGEST_PX:
        raise ImageWriteError(
            f"A JPEG holds at most {JPEG_LARGEST_PX} pixels a side; choose PNG or TIFF."
        )
    if len(record) > JPEG_COMMENT_BYTES:
        raise ImageWriteError("The record of this picture is too long for JPEG; choose PNG.")
    file = io.BytesIO()
    Image.fromarray(pixels).save(
        file,
        "JPEG",
        quality=JPEG_QUALITY,
        subsampling="4:4:4",
        comment=record.encode("ascii"),
        icc_profile=profile,
    )
    return file.getvalue()


def rgb_profile(source: Source) -> bytes | None:
    """The photograph's ICC profile, which its processed numbers still follow; RGB profiles alone.

    A photograph that was converted from CMYK or grey has a profile of other channels.
    """
    profile = source.icc_profile
    return profile if profile is not None and profile[16:20] == b"RGB " else None


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)
