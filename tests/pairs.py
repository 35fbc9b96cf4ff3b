"""Pairs of drawn pictures: honestly changed, or with spots and vessels that come and go."""

from dataclasses import replace
from functools import cache

import cv2
import numpy as np

from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Map, Rgb
from retinaview.imaging.phantom import Phantom, draw_phantom

SIDE = 384


@cache
def phantom() -> Phantom:
    """One drawn eye without lesions."""
    return draw_phantom(11, SIDE)


def with_rgb(image: FundusImage, rgb: Rgb) -> FundusImage:
    """The same frame with other pixels, rounded as a file would."""
    whole = np.rint(np.clip(rgb, 0, 1) * 255) / np.float32(255)
    inside = image.fov[..., None]
    source = replace(image.source, sha256=f"{hash(whole.tobytes()):x}")
    return replace(image, rgb=np.where(inside, whole, image.rgb).astype(np.float32), source=source)


def relit(image: FundusImage) -> FundusImage:
    """Another light: a slope, a gamma and a colour cast."""
    slope = np.linspace(0.75, 1.2, image.width, dtype=np.float32)[None, :, None]
    cast = np.array([1.05, 0.95, 0.9], np.float32)
    return with_rgb(image, image.rgb ** np.float32(0.85) * slope * cast)


def spot(image: FundusImage, y: float, x: float, radius: float, depth: float) -> FundusImage:
    """Darken (or, with a depth below 0, brighten) a soft disc."""
    rows, columns = np.mgrid[: image.height, : image.width].astype(np.float32)
    distance = np.hypot(rows - y, columns - x)
    cover: Map = np.clip((radius + 1 - distance) / 2, 0, 1)
    cover = np.asarray(cv2.GaussianBlur(cover, (0, 0), 0.6), np.float32)
    colour = np.array([0.4, 1, 0.9], np.float32)
    return with_rgb(image, image.rgb * (1 - depth * cover[..., None] * colour))


def plain_place(image: FundusImage, drawn: Phantom) -> tuple[int, int]:
    """A place without vessels, well inside the field."""
    busy = drawn.masks["vessels"] | drawn.masks["disc"] | ~image.fov
    distance = cv2.distanceTransform((~busy).astype(np.uint8), cv2.DIST_L2, 5)
    y, x = np.unravel_index(int(distance.argmax()), distance.shape)
    return int(y), int(x)


def enlarged(image: FundusImage, factor: int) -> FundusImage:
    """The same picture at a whole multiple of its size."""
    size = (image.width * factor, image.height * factor)
    rgb = cv2.resize(image.rgb, size, interpolation=cv2.INTER_CUBIC).clip(0, 1)
    mask = cv2.resize(image.fov.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    return replace(image, rgb=rgb, view=FieldOfView(mask, None, FovBasis.GIVEN))
