"""A picture and its record as the bytes of a PNG, TIFF or JPEG file."""

import io
import struct
import zlib
from collections.abc import Sequence
from typing import Literal, get_args

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from retinaview import __version__
from retinaview.core.image import Source
from retinaview.core.pixels import Pixels
from retinaview.errors import ImageWriteError
from retinaview.words import tr

PictureFormat = Literal["png", "tiff", "jpeg", "dicom"]
DICOM_SUFFIX = ".dcm"
FORMATS: tuple[PictureFormat, ...] = get_args(PictureFormat)
SUFFIXES: dict[str, PictureFormat] = {
    ".png": "png",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    DICOM_SUFFIX: "dicom",
}
PREFERRED_SUFFIX: dict[PictureFormat, str] = {
    "png": ".png",
    "tiff": ".tif",
    "jpeg": ".jpg",
    "dicom": DICOM_SUFFIX,
}
ReportFormat = Literal["pdf", "dicom", "png"]
REPORT_SUFFIX: dict[ReportFormat, str] = {
    "pdf": ".pdf",
    "dicom": f"_report{DICOM_SUFFIX}",
    "png": "_report.png",
}
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
        pixels: (H, W, 3) RGB or (H, W) grey, uint8 or uint16.
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
    swapped = pixels if pixels.ndim == 2 else pixels[..., ::-1]
    done, encoded = cv2.imencode(".png", np.ascontiguousarray(swapped), settings)
    if not done:
        raise ImageWriteError(tr("The picture could not be encoded as PNG; choose TIFF."))
    return _with_record(encoded.tobytes(), record, profile)


def encode_classes(
    classes: NDArray[np.uint8], colours: Sequence[tuple[int, int, int]], record: str
) -> bytes:
    """Encode a class picture as a PNG with a palette: it shows colours and holds numbers.

    Args:
        classes: (H, W) uint8; 0 for nothing, which is black, then 1, 2, 3 ... for the classes.
        colours: of classes 1, 2, 3 ..., red, green, blue of 0 to 255 each.
        record: ASCII text.
    """
    picture = Image.fromarray(classes)
    picture.putpalette([0, 0, 0, *(level for colour in colours for level in colour)])
    file = io.BytesIO()
    picture.save(file, "PNG", compress_level=PNG_LEVEL)
    return _with_record(file.getvalue(), record, None)


def _with_record(plain: bytes, record: str, profile: bytes | None) -> bytes:
    """Put the record, and a profile where there is one, behind the head of a PNG."""
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
    import tifffile  # here, as it takes its time to load

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
            tr(
                "A JPEG holds at most {most} pixels a side; choose PNG or TIFF.",
                most=JPEG_LARGEST_PX,
            )
        )
    if len(record) > JPEG_COMMENT_BYTES:
        raise ImageWriteError(tr("The record of this picture is too long for JPEG; choose PNG."))
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
