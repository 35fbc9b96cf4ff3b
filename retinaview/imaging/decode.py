"""Decode the bytes of a photograph: JPEG, PNG, TIFF and BMP, 8 and 16 bit, turned upright once.

Pillow reads the headers and all 8-bit files, and proves that a file is whole. It turns 16-bit
colour into 8 bit without a word, so deeper files are then decoded by OpenCV.
"""

import threading
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile

from retinaview.errors import ImageReadError

LARGEST_SIDE = 32_767
LARGEST_AREA = 150_000_000
"""Pixels; larger files are refused from their header alone."""
SMALLEST_SIDE = 64
SUPPORTED = "JPEG, PNG, TIFF and BMP"

Pixels = NDArray[np.uint8 | np.uint16]

# the plugins themselves: Image.open would refuse by its own limit before we can say ours
_OPENERS: Mapping[str, Callable[[BytesIO], ImageFile.ImageFile]] = {
    "JPEG": JpegImageFile,
    "PNG": PngImageFile,
    "TIFF": TiffImageFile,
    "BMP": BmpImageFile,
}
_MAGIC: Mapping[bytes, str] = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"II+\x00": "TIFF",
    b"MM\x00+": "TIFF",
    b"BM": "BMP",
}
_OTHER_MAGIC: Mapping[tuple[int, bytes], str] = {
    (0, b"GIF8"): "GIF",
    (8, b"WEBP"): "WebP",
    (128, b"DICM"): "DICOM",
    (4, b"jP  \r\n"): "JPEG 2000",
    (0, b"\xff\x4f\xff\x51"): "JPEG 2000",
    (4, b"ftyp"): "HEIF or video",
    (0, b"%PDF"): "PDF",
    (0, b"8BPS"): "Photoshop",
    (0, b"PK\x03\x04"): "ZIP",
}
_PLAIN_MODES = ("RGB", "RGBX")
_GREY_MODES = ("1", "L", "LA", "La", "I;16", "I;16B", "I;16L")
_ALPHA_MODES = ("LA", "La", "PA", "RGBA", "RGBa")
_CONVERTED = {
    "P": "Colours from a palette were converted to RGB.",
    "PA": "Colours from a palette were converted to RGB.",
    "CMYK": "CMYK ink values were converted to RGB; colours may differ from the original.",
    "YCbCr": "YCbCr values were converted to RGB.",
}
_GREY_NOTICE = "The file holds grey values alone: red, green and blue are the same."
_ORIENTATION_TAG, _PHOTOMETRIC_TAG, _BITS_TAG, _SAMPLE_FORMAT_TAG = 274, 262, 258, 339
_PAGES_NOTICE = "The file holds {count} pictures; the first one is used."
# warnings.catch_warnings changes the whole process: one decoder at a time may do so
_QUIET = threading.Lock()


@dataclass(frozen=True, eq=False)
class Decoded:
    """The pixels of a file.

    Attributes:
        pixels: (H, W, 3) uint8 or uint16, RGB, upright, the file's own numbers.
        file_format: "JPEG", "PNG", "TIFF" or "BMP".
        notices: sentences on what had to be converted.
        icc_profile: the RGB profile in the file, unapplied.
    """

    pixels: Pixels
    file_format: str
    notices: tuple[str, ...]
    icc_profile: bytes | None

    @property
    def bit_depth(self) -> int:
        """Bits a channel, 8 or 16."""
        return self.pixels.dtype.itemsize * 8


def decode(data: bytes, name: str) -> Decoded:
    """Decode a photograph from the bytes of its file.

    Args:
        data: the whole file.
        name: the file's name, for messages.

    Returns:
        The pixels, with what was converted.

    Raises:
        ImageReadError: empty, not an image, of an unsupported kind, too large, too small, cut
            off or damaged.
    """
    file_format = _identify(data, name)
    with _damage_as_error(name, file_format):
        picture = _OPENERS[file_format](BytesIO(data))
        _refuse_size(picture.size, name)
        depth = _bit_depth(picture, data, name)
        if isinstance(picture, TiffImageFile):
            pixels, notices = _tiff_pixels(picture, depth, data, name)
        else:
            picture.load()
            if depth == 16:  # a PNG: the other kinds have no such depth
                pixels, notices = _deep_pixels(_critical_chunks(data))
            else:
                pixels, notices = _plain_pixels(picture, name)
            orientation = int(picture.getexif().get(_ORIENTATION_TAG, 1))
            pixels, notices = _turn(pixels, orientation), notices + _turn_notice(orientation)
    return Decoded(pixels, file_format, notices, _rgb_profile(picture))


def _identify(data: bytes, name: str) -> str:
    if not data:
        raise ImageReadError(f"{name}: the file is empty.")
    for magic, file_format in _MAGIC.items():
        if data.startswith(magic):
            return file_format
    for (offset, magic), other in _OTHER_MAGIC.items():
        if data[offset : offset + len(magic)] == magic:
            raise ImageReadError(f"{name}: {other} files are not supported; {SUPPORTED} are.")
    raise ImageReadError(f"{name}: this is not an image file; {SUPPORTED} are supported.")


@contextmanager
def _damage_as_error(name: str, file_format: str) -> Iterator[None]:
    """Turn whatever a decoder throws at damaged bytes into one sentence; keep it quiet."""
    try:
        with _QUIET, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except ImageReadError:
        raise
    except MemoryError as error:
        raise ImageReadError(f"{name}: there is not enough memory to open it.") from error
    except Exception as error:  # decoders raise anything on damaged bytes
        cut_off = "truncated" in str(error).lower()
        what = (
            "is cut off before its end"
            if cut_off
            else "is damaged or of a kind that is not supported"
        )
        raise ImageReadError(f"{name}: the {file_format} file {what}.") from error


def _refuse_size(size: tuple[int, int], name: str) -> None:
    width, height = size
    if max(size) > LARGEST_SIDE or width * height > LARGEST_AREA:
        raise ImageReadError(
            f"{name}: {width} x {height} pixels are too many; the limit is "
            f"{LARGEST_AREA // 1_000_000} megapixels and {LARGEST_SIDE} a side."
        )
    if min(size) < SMALLEST_SIDE:
        raise ImageReadError(
            f"{name}: {width} x {height} pixels are too few; "
            f"at least {SMALLEST_SIDE} x {SMALLEST_SIDE} are needed."
        )


def _bit_depth(picture: ImageFile.ImageFile, data: bytes, name: str) -> int:
    """Read the bits a channel from the header: 8 (or fewer) or 16."""
    if isinstance(picture, PngImageFile):
        return 16 if data[24] == 16 else 8
    if not isinstance(picture, TiffImageFile):
        return 8
    depths = picture.tag_v2.get(_BITS_TAG, (1,))
    whole_numbers = set(picture.tag_v2.get(_SAMPLE_FORMAT_TAG, (1,))) == {1}
    if whole_numbers and set(depths) == {16}:
        return 16
    if whole_numbers and max(depths) <= 8:
        return 8
    raise ImageReadError(
        f"{name}: {max(depths)}-bit {'' if whole_numbers else 'signed or floating-point '}"
        "pixels are not supported; 8 and 16 bits are."
    )


def _tiff_pixels(
    picture: TiffImageFile, depth: int, data: bytes, name: str
) -> tuple[Pixels, tuple[str, ...]]:
    """Pixels of the first page; both decoders turn TIFF files upright themselves."""
    pages = int(picture.n_frames)
    orientation = int(picture.tag_v2.get(_ORIENTATION_TAG, 1))
    white_is_zero = picture.tag_v2.get(_PHOTOMETRIC_TAG) == 0
    picture.load()
    if depth == 16:
        pixels, notices = _deep_pixels(data)
        pixels = np.invert(pixels) if white_is_zero else pixels  # OpenCV leaves it to us
    else:
        pixels, notices = _plain_pixels(picture, name)
    paged = (_PAGES_NOTICE.format(count=pages),) if pages > 1 else ()
    return pixels, notices + _turn_notice(orientation) + paged


def _plain_pixels(picture: Image.Image, name: str) -> tuple[Pixels, tuple[str, ...]]:
    """Pixels (H, W, 3) uint8 of a picture of up to 8 bits a channel, as RGB."""
    mode, clear = picture.mode, "transparency" in picture.info
    known = (*_PLAIN_MODES, *_GREY_MODES, *_ALPHA_MODES, *_CONVERTED)
    if mode not in known:
        raise ImageReadError(f"{name}: pixels of the kind {mode} are not supported.")
    notices: tuple[str, ...] = (_GREY_NOTICE,) if mode in _GREY_MODES else ()
    notices += (_CONVERTED[mode],) if mode in _CONVERTED else ()
    if mode in _ALPHA_MODES or clear:
        flat, notice = _flatten(np.asarray(picture.convert("RGBA")))
        return flat, (*notices, notice)
    return np.asarray(picture if mode == "RGB" else picture.convert("RGB")), notices


def _critical_chunks(png: bytes) -> bytes:
    """Keep the chunks a PNG's pixels need; a damaged one of another kind can stall OpenCV."""
    kept, position = [png[:8]], 8
    while position + 12 <= len(png):
        end = position + 12 + int.from_bytes(png[position : position + 4], "big")
        kind = png[position + 4 : position + 8]
        if end > len(png):
            raise ValueError("truncated PNG chunk")
        if kind[:1].isupper():
            kept.append(png[position:end])
        if kind == b"IEND":
            break
        position = end
    return b"".join(kept)


def _deep_pixels(data: bytes) -> tuple[Pixels, tuple[str, ...]]:
    """Pixels (H, W, 3) uint16 of a 16-bit file, as RGB."""
    loudness = cv2.utils.logging.getLogLevel()
    # OpenCV would write on stderr what our error says
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    finally:
        cv2.utils.logging.setLogLevel(loudness)
    if decoded is None or decoded.dtype != np.uint16:
        raise ValueError("OpenCV cannot decode it at 16 bits")
    pixels = np.asarray(decoded, np.uint16)
    if pixels.ndim == 2:
        return np.repeat(pixels[..., None], 3, axis=2), (_GREY_NOTICE,)
    if pixels.shape[2] == 3:
        return np.ascontiguousarray(pixels[..., ::-1]), ()
    flat, notice = _flatten(pixels[..., [2, 1, 0, 3]])
    return flat, (notice,)


def _flatten(rgba: Pixels) -> tuple[Pixels, str]:
    """Lay (H, W, 4) on black."""
    rgb, alpha = rgba[..., :3], rgba[..., 3:]
    opaque = np.iinfo(rgba.dtype).max
    if (alpha == opaque).all():
        return np.ascontiguousarray(rgb), "The alpha channel, opaque everywhere, was left out."
    flat = (rgb.astype(np.uint64) * alpha + opaque // 2) // opaque
    return flat.astype(rgba.dtype), "Transparent parts were laid on black."


def _turn(pixels: Pixels, orientation: int) -> Pixels:
    """Turn upright what an EXIF orientation of 2 to 8 says is not."""
    if not 2 <= orientation <= 8:
        return pixels
    if orientation >= 5:
        pixels = pixels.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)


def _turn_notice(orientation: int) -> tuple[str, ...]:
    if not 2 <= orientation <= 8:
        return ()
    return (f"Turned upright, as the file's orientation tag ({orientation}) says.",)


def _rgb_profile(picture: Image.Image) -> bytes | None:
    """Find the colour profile; one for grey or ink values says nothing about our RGB."""
    profile = picture.info.get("icc_profile")
    is_rgb = isinstance(profile, bytes) and profile[16:20] == b"RGB "
    return profile if is_rgb else None
