"""Decode JPEG, PNG and BMP: Pillow reads all headers and proves a file whole.

It turns 16-bit colour into 8 bit without a word, knows no 12-bit JPEG and copies what it decoded,
so 16-bit PNG and colour JPEG are decoded by imagecodecs.
"""

from collections.abc import Callable, Mapping
from io import BytesIO

import numpy as np
from PIL import Image, ImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from retinaview.core.image import LoadChoices
from retinaview.errors import ImageReadError
from retinaview.imaging.decode_png import check_chunks, deep_png_pixels, exif_chunk, load_whole_png
from retinaview.imaging.decoded import (
    CMYK_NOTICE,
    GREY_NOTICE,
    PALETTE_NOTICE,
    UNIT_BYTES,
    YCC_NOTICE,
    Decoded,
    Pixels,
    flatten,
    frame_notices,
    refuse_size,
    three_channels,
    turn,
)
from retinaview.imaging.jpeg_frame import LOSSLESS, is_whole, jpeg_frame
from retinaview.words import mark, tr

# the plugins themselves: Image.open would refuse by its own limit before we can say ours
_OPENERS: Mapping[str, Callable[[BytesIO], ImageFile.ImageFile]] = {
    "JPEG": JpegImageFile,
    "PNG": PngImageFile,
    "BMP": BmpImageFile,
}
_PLAIN_MODES = ("RGB", "RGBX")
_GREY_MODES = ("1", "L", "LA", "La", "I;16", "I;16B", "I;16L")
_ALPHA_MODES = ("LA", "La", "PA", "RGBA", "RGBa")
_CONVERTED = {
    **{"P": PALETTE_NOTICE, "PA": PALETTE_NOTICE, "CMYK": CMYK_NOTICE, "YCbCr": YCC_NOTICE},
}
ORIENTATION_TAG = 274
SCAN_MARKER = b"\xff\xda"
MOST_SCANS = 200
"""Each passes over the whole picture: a small file of many scans would take minutes."""
_FURTHER_NOTICE = mark("The file holds further pictures behind the first one, which is used.")
_BMP_BITS_AT = 28
_BMP_NOTICE = mark("Colours of 5 or 6 bits a channel were widened to 8.")


def decode_plain(data: bytes, name: str, file_format: str, choices: LoadChoices) -> Decoded:
    """Decode a JPEG, PNG or BMP file.

    Raises:
        ImageReadError: of a kind that is not supported, too large, too small, no such picture.
        Exception: whatever damaged bytes bring about.
    """
    if file_format == "JPEG":
        deep = _deep_jpeg(data, name, choices)
        if deep is not None:
            return deep
    picture = _OPENERS[file_format](BytesIO(data))
    is_deep = isinstance(picture, PngImageFile) and data[24] == 16
    # Pillow holds four bytes a pixel, then gives three of them as one string
    refuse_size(picture.size, name, 6 + UNIT_BYTES if is_deep else UNIT_BYTES, len(data))
    notices = frame_notices(1, choices.frame, name) + _passed_over(picture, data)
    is_fast = isinstance(picture, JpegImageFile) and picture.mode == "RGB" and is_whole(data)
    if isinstance(picture, PngImageFile):
        check_chunks(data)
    if isinstance(picture, PngImageFile) and is_deep:
        picture.info["exif"] = exif_chunk(data)  # or Pillow would decode it all to look behind it
    elif isinstance(picture, PngImageFile):
        load_whole_png(picture, data)
    elif not is_fast:
        picture.load()
    orientation, info = int(picture.getexif().get(ORIENTATION_TAG, 1)), picture.info
    decoder, converted = "Pillow", tuple[str, ...]()
    if is_fast:
        pixels, decoder = _fast_jpeg(data, picture.size), "imagecodecs"
    elif is_deep:
        decoder = "imagecodecs"
        pixels, converted = deep_png_pixels(data, "transparency" in info)
    else:
        pixels, converted = _pixels(picture, name)
    pixels, turned = turn(pixels, orientation)
    profile = info.get("icc_profile")
    return Decoded(
        pixels=pixels,
        bit_depth=16 if is_deep else 8,
        file_format=file_format,
        decoder=decoder,
        notices=notices + converted + turned,
        icc_profile=profile if isinstance(profile, bytes) else None,
    )


def _fast_jpeg(data: bytes, size: tuple[int, int]) -> Pixels:
    """Decode an RGB JPEG straight into an array: by the library Pillow uses, without its copy."""
    import imagecodecs

    pixels: Pixels = np.asarray(imagecodecs.jpeg8_decode(data))
    if pixels.shape != (size[1], size[0], 3):
        raise ValueError("a JPEG that unpacks to another size than its header says")
    return pixels


def _passed_over(picture: ImageFile.ImageFile, data: bytes) -> tuple[str, ...]:
    """Say what of the file is not shown, and what its pixels were before Pillow read them."""
    if isinstance(picture, JpegImageFile):
        return (tr(_FURTHER_NOTICE),) if "mp" in picture.info else ()
    if isinstance(picture, PngImageFile):
        return (tr(_FURTHER_NOTICE),) if getattr(picture, "n_frames", 1) > 1 else ()
    return (tr(_BMP_NOTICE),) if data[_BMP_BITS_AT : _BMP_BITS_AT + 2] == b"\x10\0" else ()


def _pixels(picture: Image.Image, name: str) -> tuple[Pixels, tuple[str, ...]]:
    """Pixels (H, W, 3) uint8 of a picture of up to 8 bits a channel, as RGB."""
    mode, clear = picture.mode, "transparency" in picture.info
    known = (*_PLAIN_MODES, *_GREY_MODES, *_ALPHA_MODES, *_CONVERTED)
    if mode not in known:
        raise ImageReadError(
            tr("{name}: pixels of the kind {mode} are not supported.", name=name, mode=mode)
        )
    notices: tuple[str, ...] = (tr(GREY_NOTICE),) if mode in _GREY_MODES else ()
    notices += (tr(_CONVERTED[mode]),) if mode in _CONVERTED else ()
    if mode in _ALPHA_MODES or clear:
        flat, notice = flatten(np.asarray(picture.convert("RGBA")), 255)
        return flat, (*notices, notice)
    return np.asarray(picture if mode == "RGB" else picture.convert("RGB")), notices


def _deep_jpeg(data: bytes, name: str, choices: LoadChoices) -> Decoded | None:
    """Decode a JPEG of 12 bits; None for one of 8."""
    frame = jpeg_frame(data)
    if frame is None:
        return None
    if frame.kind in LOSSLESS:
        raise ImageReadError(
            tr("{name}: lossless JPEG files are not supported; baseline ones are.", name=name)
        )
    if frame.precision == 8:
        if data.count(SCAN_MARKER) > MOST_SCANS:
            raise ValueError("more scans than any camera writes")
        return None
    if frame.precision != 12 or frame.channels not in (1, 3):
        raise ImageReadError(
            tr(
                "{name}: JPEG files of {bits} bits are not supported.",
                name=name,
                bits=frame.precision,
            )
        )
    refuse_size((frame.width, frame.height), name, 12 + UNIT_BYTES, len(data))
    notices = frame_notices(1, choices.frame, name)
    if not is_whole(data):
        raise ValueError("truncated JPEG stream")
    import imagecodecs  # loaded for the files that need it alone

    stored = np.asarray(imagecodecs.jpeg8_decode(data))
    if stored.dtype != np.uint16:
        raise ValueError("a JPEG that is not decoded at 12 bits")
    header = bytearray(data)
    header[frame.precision_at] = 8  # Pillow reads the other headers of a deeper file just as well
    with JpegImageFile(BytesIO(header)) as head:
        orientation = int(head.getexif().get(ORIENTATION_TAG, 1))
        profile = head.info.get("icc_profile")
    if stored.ndim == 2:
        stored, notices = three_channels(stored), (*notices, tr(GREY_NOTICE))
    pixels, turned = turn(stored, orientation)
    return Decoded(pixels, 12, "JPEG", "imagecodecs", notices + turned, profile)
