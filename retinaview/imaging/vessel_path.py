"""What tracing a vessel by hand needs of one picture: costs, widths, the way to and from it."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask
from retinaview.core.progress import Progress, silent
from retinaview.imaging.geodesic import PathField, Pixel, paths_from, vessel_cost
from retinaview.imaging.reference_scale import REFERENCE_SIDE_PX
from retinaview.imaging.vessel_graph import Points, scale_points, smooth_line
from retinaview.imaging.vessel_mask import shrink_mask, vessel_widths

REACH_PX: Final = 6.0
"""A click this near a vessel means the vessel; in pixels of a 512-px field."""
LEAST_PROBABILITY: Final = 0.25
"""Below this nothing near a click is a vessel."""


CENTRING: Final = 1.5
"""How much dearer a vessel is at its wall than on its centre line, so that paths keep to that."""


@dataclass(frozen=True, eq=False)
class VesselGround:
    """The vessel map of one picture, ready to be traced on.

    Attributes:
        probability: (h, w) float32 in [0, 1], 0 outside the field.
        cost: (h, w) float32, `geodesic.vessel_cost`, dearer towards the walls of wide vessels.
        widths: (h, w) float32, width of the vessel at its centre line, 0 off every vessel; px of
            the map.
        size: (H, W) of the picture.
        field_px: side of the field in pixels of the picture.
    """

    probability: Map
    cost: Map
    widths: Map
    size: tuple[int, int]
    field_px: float

    @property
    def scale_y(self) -> float:
        """Pixels of the picture a pixel of the map, downwards."""
        return self.size[0] / float(self.probability.shape[0])

    @property
    def scale_x(self) -> float:
        """Pixels of the picture a pixel of the map, sideways."""
        return self.size[1] / float(self.probability.shape[1])

    @property
    def scale(self) -> float:
        """Their mean."""
        return float(np.sqrt(self.scale_y * self.scale_x))

    def nearest_vessel(self, y: float, x: float) -> Pixel:
        """Give the pixel of the map that a click means.

        Args:
            y: row of the click, in pixels of the picture.
            x: its column.

        Returns:
            The likeliest vessel near the click; where there is none, the click's own pixel,
            brought into the map.
        """
        height, width = self.probability.shape
        row = min(max(round((y + 0.5) / self.scale_y - 0.5), 0), height - 1)
        column = min(max(round((x + 0.5) / self.scale_x - 0.5), 0), width - 1)
        reach = max(1, round(REACH_PX * self.field_px / self.scale / REFERENCE_SIDE_PX))
        top, left = max(0, row - reach), max(0, column - reach)
        near = self.probability[top : row + reach + 1, left : column + reach + 1]
        rows, columns = np.ogrid[: near.shape[0], : near.shape[1]]
        off = np.hypot(rows + top - row, columns + left - column) / reach
        worth = np.where(off <= 1, near * (1 - 0.5 * off**2), 0)
        best = int(worth.argmax())
        found = divmod(best, near.shape[1])
        if near[found] < LEAST_PROBABILITY:
            return row, column
        return top + found[0], left + found[1]

    def paths_from(self, start: Pixel, progress: Progress = silent) -> PathField:
        """Find all paths from a pixel of the map; takes a while, see `geodesic.paths_from`."""
        return paths_from(self.cost, start, progress)

    def to_picture(self, pixels: NDArray[np.intp]) -> Points:
        """Take a path of pixels of the map to the picture, its stairs smoothed away."""
        return scale_points(smooth_line(pixels), self.scale_y, self.scale_x)


def prepare_ground(
    probability: Map, mask: Mask, size: tuple[int, int], field_px: float
) -> VesselGround:
    """Make a vessel map ready to be traced on.

    Args:
        probability: (h, w) float32 in [0, 1], NaN outside the field; covers the whole frame.
        mask: what was decided to be vessel, bool, at any size over the same frame.
        size: (H, W) of the picture.
        field_px: side of its field, px of the picture.
    """
    known = np.nan_to_num(np.asarray(probability, np.float32), nan=0.0)
    widths = vessel_widths(shrink_mask(mask, *known.shape))
    reach = REACH_PX * field_px / REFERENCE_SIDE_PX * known.shape[0] / size[0]
    cost = np.asarray(vessel_cost(known) * _off_centre(widths, reach), np.float32)
    return VesselGround(known, cost, widths, size, field_px)


def _off_centre(widths: Map, reach: float) -> Map:
    """How much dearer a pixel is for lying off the centre line: 1 there, on plain ground too."""
    side = 2 * max(1, round(reach)) + 1
    window = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    widest = np.maximum(cv2.dilate(widths, window), np.float32(1))
    return np.asarray(np.where(widths > 0, 1 + CENTRING * (1 - widths / widest), 1), np.float32)
