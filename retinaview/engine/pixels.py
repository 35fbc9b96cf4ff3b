"""From an enhancer's numbers to the pixels of a result, and back to a picture to measure."""

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.catalog import ModelCard
from retinaview.core.image import FieldOfView, FundusImage, Mask, Rgb, Source
from retinaview.core.pixels import Pixels
from retinaview.core.study import Enhanced
from retinaview.errors import OptionError, RunError
from retinaview.imaging.guided import shrink
from retinaview.imaging.region import most_pixels
from retinaview.imaging.scratch import make_room
from retinaview.imaging.strips import in_strips
from retinaview.words import tr

STRIP_ROWS = 512
LARGEST_LOOKED_AT_PX = 100_000_000
"""Pixels of a result above which overlays are drawn on it at the photograph's size."""


def blended(image: FundusImage, enhanced: Enhanced, how_much: float) -> Enhanced:
    """Take a share of an enhancer's change: 0 gives the photograph, 1 what the enhancer made.

    The picture at the model's own size is left out: it shows all of the change.
    """
    if enhanced.rgb.shape != image.rgb.shape:
        return enhanced  # of a wrong size: `to_pixels` says so
    rgb = image.rgb + np.float32(how_much) * (enhanced.rgb - image.rgb)
    return replace(enhanced, rgb=rgb, working=None)


def to_pixels(image: FundusImage, enhanced: Enhanced, card: ModelCard) -> Pixels:
    """Check an enhancer's picture and store it at the photograph's own depth.

    Raises:
        RunError: it has a wrong size, or numbers that are no picture.
    """
    expected = (image.height * card.scale, image.width * card.scale, 3)
    if enhanced.rgb.shape != expected:
        raise RunError(
            tr(
                "{title} gave a picture of {width} x {height} where {right_width} x "
                "{right_height} was due. The picture was not used.",
                title=tr(card.title),
                width=enhanced.rgb.shape[1],
                height=enhanced.rgb.shape[0],
                right_width=expected[1],
                right_height=expected[0],
            )
        )
    if not _is_finite(enhanced.rgb):
        raise RunError(
            tr(
                "{title} gave numbers that are no picture. Try again with precision float32, "
                "or choose another model.",
                title=tr(card.title),
            )
        )
    return _quantise(enhanced.rgb, image.source.bit_depth)


def check_size(image: FundusImage, card: ModelCard) -> None:
    """Refuse a photograph whose enlargement would be too large to be of use.

    Raises:
        OptionError: the sentence says how large a region may be.
    """
    most = most_pixels(card.scale)
    if card.scale > 1 and image.height * image.width > most:
        side = int(most**0.5)
        raise OptionError(
            tr(
                "{title} enlarges at most {most:.3g} megapixels: choose a region of up to "
                "about {side} x {side} px.",
                title=tr(card.title),
                most=most / 1e6,
                side=side,
            )
        )


def to_eight_bits(rgb: Rgb) -> NDArray[np.uint8]:
    """Round to (H, W, 3) uint8."""
    return _quantise(rgb, 8).astype(np.uint8, copy=False)


def as_image(image: FundusImage, result: Pixels, result_sha256: str) -> FundusImage:
    """The result as a picture with the photograph's field, for overlays and measures.

    A very large one is shrunk to the photograph's size.
    """
    if result.shape[0] * result.shape[1] > LARGEST_LOOKED_AT_PX:
        source = Source(
            image.source.name,
            _shrunken_name(result_sha256, image),
            bit_depth=image.source.bit_depth,
        )
        return FundusImage(_shrink_pixels(result, image), image.view, source, image.eye)
    top_value = np.float32(np.iinfo(result.dtype).max)
    rgb: Rgb = np.empty(result.shape, np.float32)

    def scale_strip(rows: slice) -> None:
        np.divide(result[rows], top_value, out=rgb[rows], dtype=np.float32)

    in_strips(rgb.shape[0], STRIP_ROWS, scale_strip)
    view = image.view
    if view.mask.shape != result.shape[:2]:
        view = FieldOfView(_enlarge_mask(view.mask, result.shape[:2]), None, view.basis)
    source = Source(image.source.name, result_sha256, bit_depth=image.source.bit_depth)
    return FundusImage(rgb, view, source, image.eye)


def at_size_of(image: FundusImage, processed: FundusImage) -> FundusImage:
    """An enlarged result shrunk by area to the photograph's size, so that both can be compared.

    One that has the size already is given back as it is.
    """
    if processed.rgb.shape == image.rgb.shape:
        return processed
    rgb = shrink(processed.rgb, (image.height, image.width))
    source = Source(
        processed.source.name,
        _shrunken_name(processed.source.sha256, image),
        bit_depth=processed.source.bit_depth,
    )
    return FundusImage(rgb, image.view, source, image.eye)


def _shrunken_name(sha256: str, image: FundusImage) -> str:
    return f"{sha256} at {image.width} x {image.height}"


def _shrink_pixels(result: Pixels, image: FundusImage) -> Rgb:
    """Mean over the squares of pixels that stand for one of the photograph, in strips."""
    factor = result.shape[0] // image.height
    top_value = np.float32(np.iinfo(result.dtype).max)
    small: Rgb = np.empty(image.rgb.shape, np.float32)

    def shrink_strip(rows: slice) -> None:
        strip = result[rows.start * factor : rows.stop * factor].astype(np.float32)
        small[rows] = shrink(strip, (rows.stop - rows.start, image.width)) / top_value

    in_strips(image.height, STRIP_ROWS // factor, shrink_strip)
    return small


def _is_finite(rgb: Rgb) -> bool:
    """Whether every value is a number; in strips, so that no copy of the whole is made."""
    rows = range(0, rgb.shape[0], STRIP_ROWS)
    return all(bool(np.isfinite(rgb[top : top + STRIP_ROWS]).all()) for top in rows)


def _quantise(rgb: Rgb, depth: int) -> Pixels:
    """Round to `depth` bits a channel, in strips."""
    kind, top_value = (np.uint16, 65535) if depth > 8 else (np.uint8, 255)
    pixels: Pixels = make_room(rgb.shape, kind)  # type: ignore[assignment]

    def round_strip(rows: slice) -> None:
        strip = np.clip(rgb[rows], 0, 1) * np.float32(top_value)
        pixels[rows] = np.rint(strip, out=strip)

    in_strips(rgb.shape[0], STRIP_ROWS, round_strip)
    return pixels


def _enlarge_mask(mask: Mask, shape: tuple[int, ...]) -> Mask:
    size = (shape[1], shape[0])
    larger: Mask = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    return larger
