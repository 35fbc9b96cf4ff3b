"""What a panel draws: a picture or a map as 8-bit pyramids, and its values at their own depth.

`picture_of_image`, `picture_of_result`, `map_pyramid` and the others remember what they made as
long as the photograph, study or overlay lives, so a worker may call them ahead of the window.
"""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.app.mip import Pixels, Pyramid
from retinaview.app.picture_memory import Memory
from retinaview.core.image import FLOAT_DEPTH, FundusImage
from retinaview.core.overlay import Overlay
from retinaview.core.progress import Progress
from retinaview.core.study import Recipe, Study
from retinaview.imaging.colormap import colour_classes, lookup_table
from retinaview.imaging.display_colour import display_profile
from retinaview.imaging.enlarge import enlarge_bicubic
from retinaview.imaging.square_frame import SquareFrame

FADES_BELOW: Final = 0.2
"""Values under this are laid over a picture more and more weakly."""
DIFFERENCE_GAIN: Final = 2.0
LARGEST_BICUBIC_PX: Final = 64_000_000


@dataclass(frozen=True)
class Place:
    """Where a picture lies on the photograph, in shares of the photograph's height and width."""

    top: float = 0.0
    left: float = 0.0
    height: float = 1.0
    width: float = 1.0


WHOLE: Final = Place()


class Picture:
    """An RGB picture ready to be drawn at any zoom, in colour or as its green channel."""

    def __init__(
        self,
        pixels: NDArray[np.generic],
        depth: int,
        place: Place = WHOLE,
        seen: Pixels | None = None,
    ) -> None:
        """Take the numbers as they are.

        Args:
            pixels: (H, W, 3) RGB: float32 in [0, 1], uint8 or uint16; kept, not copied.
            depth: bits a channel in which its values are read out, 8 to 16.
            place: the part of the photograph it covers.
            seen: what is drawn in their place, (H, W, 3) uint8; None draws the numbers.
        """
        self.pixels = pixels
        self.depth = depth
        self.place = place
        self.colour = Pyramid(eight_bit(pixels) if seen is None else seen)
        self._channels: dict[int, Pyramid] = {}

    def at(self, place: Place) -> "Picture":
        """Give the same picture at another place; nothing of it is copied."""
        moved = copy(self)
        moved.place = place
        return moved

    @property
    def height(self) -> int:
        """Rows."""
        return self.colour.height

    @property
    def width(self) -> int:
        """Columns."""
        return self.colour.width

    def channel(self, number: int) -> Pyramid:
        """Give red (0), green (1) or blue (2) alone, (H, W), to be shown in grey."""
        if number not in self._channels:
            parts = [cv2.extractChannel(level, number) for level in self.colour.levels]
            levels = [np.asarray(part, np.uint8) for part in parts]
            self._channels[number] = Pyramid(levels[0], levels)
        return self._channels[number]

    def pixel_at(self, y: float, x: float) -> tuple[int, int] | None:
        """Give (row, column) at a point in [0, 1] of the frame, None outside the picture."""
        y = (y - self.place.top) / self.place.height
        x = (x - self.place.left) / self.place.width
        if not (0 <= y < 1 and 0 <= x < 1):
            return None
        return int(y * self.height), int(x * self.width)

    def values_at(self, row: int, column: int) -> tuple[int, int, int]:
        """Give R, G and B of one pixel at the picture's own depth."""
        found = self.pixels[row, column]
        if np.issubdtype(self.pixels.dtype, np.floating):
            found = np.round(found.astype(np.float64) * (2**self.depth - 1))
        elif self.depth < 8 * self.pixels.dtype.itemsize:
            top = 2 ** (8 * self.pixels.dtype.itemsize) - 1
            found = np.round(found.astype(np.float64) * (2**self.depth - 1) / top)
        return int(found[0]), int(found[1]), int(found[2])


def eight_bit(pixels: NDArray[np.generic]) -> Pixels:
    """Give the 8-bit numbers the screen shows: of uint16 the high byte, of float32 the nearest."""
    if pixels.dtype == np.uint8:
        return np.asarray(pixels, np.uint8)
    if pixels.dtype == np.uint16:
        return np.asarray(np.right_shift(pixels, 8), np.uint8)
    return np.asarray(cv2.convertScaleAbs(np.asarray(pixels, np.float32), alpha=255.0), np.uint8)


def rgba_of(overlay: Overlay) -> Pixels:
    """Colour a map: (h, w, 4) uint8 RGBA, premultiplied, clear where it has no value.

    A scale fades out towards its low end, so that the retina stays in sight where there is little
    to show.
    """
    if overlay.swatches:
        return colour_classes(overlay.values, overlay.swatches)
    clear = np.isnan(overlay.values)
    steps = cv2.convertScaleAbs(np.where(clear, np.float32(0), overlay.values), alpha=255.0)
    # four bytes at a time: a third of the time of taking them one by one
    coloured = faded_table(overlay.colormap).view(np.uint32)[:, 0][steps]
    coloured[clear] = 0
    return np.asarray(coloured.view(np.uint8).reshape(*steps.shape, 4), np.uint8)


@cache
def faded_table(colormap: str) -> Pixels:
    """Give the 256 colours of a scale as they are laid over a picture, (256, 4) premultiplied."""
    alpha = np.minimum(1.0, np.linspace(0, 1, 256) / FADES_BELOW)[:, None]
    table = np.rint(lookup_table(colormap) * alpha)
    return np.ascontiguousarray(table, np.uint8)


_images = Memory()
_originals = Memory()
_results = Memory()
_workings = Memory()
_differences = Memory()
_rival_differences = Memory()
_maps = Memory()


def picture_of_image(image: FundusImage) -> Picture:
    """Make the picture of a photograph, once."""

    def make(image: FundusImage) -> Picture:
        return Picture(image.rgb, _read_out_depth(image), seen=_in_colour(image, image.rgb))

    return _images.get(image, make)


def forget_picture(image: FundusImage) -> None:
    """Let the picture of a photograph go that is no longer on screen: a third of its memory."""
    _images.forget(image)


def _read_out_depth(image: FundusImage) -> int:
    """Bits in which a photograph's values are read out: its own, as results for floating point."""
    depth = image.source.bit_depth
    return 16 if depth == FLOAT_DEPTH else depth


def _in_colour(image: FundusImage, pixels: NDArray[np.generic]) -> Pixels | None:
    """Give what the screen shows where the photograph has a profile, None where it has none.

    Results are numbers of the same profile, so both sides go through it.
    """
    profile = display_profile(image.source.icc_profile)
    return None if profile is None else profile.shown(eight_bit(pixels))


def enlarged_beside(study: Study) -> int:
    """How many times the photograph is enlarged that a result is compared with; 1 for not at all.

    It is as many times as the result, if that has at most `LARGEST_BICUBIC_PX` pixels.
    """
    pixels = study.result.shape[0] * study.result.shape[1]
    return study.enlarged if pixels <= LARGEST_BICUBIC_PX else 1


def picture_of_original(study: Study) -> Picture:
    """Make the picture that a result is compared with, once.

    It is the photograph, or its bicubic enlargement, 8 bit; see `enlarged_beside`.
    """
    factor = enlarged_beside(study)
    if factor == 1:
        return picture_of_image(study.image)

    def make(study: Study) -> Picture:
        enlarged = eight_bit(enlarge_bicubic(study.image.rgb, factor))
        return Picture(enlarged, 8, seen=_in_colour(study.image, enlarged))

    return _originals.get(study, make)


def picture_of_result(study: Study) -> Picture:
    """Make the picture of a result, once."""

    def make(study: Study) -> Picture:
        seen = _in_colour(study.image, study.result)
        depth = 8 if study.result.dtype == np.uint8 else _read_out_depth(study.image)
        return Picture(study.result, depth, seen=seen)

    return _results.get(study, make)


def run_and_draw(
    run: Callable[[FundusImage, Recipe, Progress], Study],
    image: FundusImage,
    recipe: Recipe,
    progress: Progress,
) -> Study:
    """Run a recipe and make the picture of its result ahead of the window."""
    study = run(image, recipe, progress)
    picture_of_result(study)
    return study


def picture_of_working(study: Study) -> Picture | None:
    """Make the picture at the model's own size, once; None where there is none."""
    if study.working is None:
        return None

    def make(study: Study) -> Picture:
        working = np.asarray(study.working)
        place = _place_of_working(study.image, working.shape)
        return Picture(working, 8, place, _in_colour(study.image, working))

    return _workings.get(study, make)


def _place_of_working(image: FundusImage, shape: tuple[int, ...]) -> Place:
    """Find what a model saw: the square round the field, or else the whole photograph."""
    if shape[0] != shape[1]:
        return WHOLE
    frame = SquareFrame.of(image.fov, shape[0])
    side = frame.native_side
    return Place(
        (frame.top - (side - frame.height) // 2) / image.height,
        (frame.left - (side - frame.width) // 2) / image.width,
        side / image.height,
        side / image.width,
    )


def picture_of_difference(study: Study, rival: Study | None = None) -> Picture:
    """Make the difference of two pictures as the screen shows them, once.

    Values are |left - right| of the 8-bit numbers, at the larger size of both; they are drawn
    `DIFFERENCE_GAIN` times as bright.

    Args:
        study: its result is on the right.
        rival: its result is on the left; None for the photograph.
    """

    def make(_: object) -> Picture:
        left = eight_bit(study.image.rgb if rival is None else rival.result)
        difference = _difference(left, eight_bit(study.result))
        seen = np.asarray(cv2.convertScaleAbs(difference, alpha=DIFFERENCE_GAIN), np.uint8)
        return Picture(difference, 8, seen=seen)

    if rival is None:
        return _differences.get(study, make)
    return _rival_differences.get(study, lambda _: Memory()).get(rival, make)


def _difference(left: Pixels, right: Pixels) -> Pixels:
    height, width = max(left.shape[:2], right.shape[:2])
    left, right = (
        side
        if side.shape[:2] == (height, width)
        else np.asarray(cv2.resize(side, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)
        for side in (left, right)
    )
    return np.asarray(cv2.absdiff(left, right), np.uint8)


def map_pyramid(overlay: Overlay) -> Pyramid | None:
    """Make the coloured pyramid of a map, once; None where the map is empty."""

    def make(overlay: Overlay) -> Pyramid | None:
        return None if np.isnan(overlay.values).all() else Pyramid(rgba_of(overlay))

    return _maps.get(overlay, make)


def is_empty(overlay: Overlay) -> bool:
    """Whether an overlay has nothing to draw: no value, no line, no place."""
    return map_pyramid(overlay) is None and not overlay.outlines and not overlay.places
