"""What is measured along one vessel that was traced by hand."""

from dataclasses import dataclass

import numpy as np

from retinaview.imaging.geodesic import PathField, Pixel
from retinaview.imaging.vessel_graph import Points, arc_length
from retinaview.imaging.vessel_path import VesselGround
from retinaview.metrics.tracking import tortuosity


@dataclass(frozen=True, eq=False)
class TracedPath:
    """A path along a vessel and its numbers; None where there is nothing to measure.

    Attributes:
        points: (n, 2) float32, pixels of the picture.
        length_px: px of the picture.
        length_dd: the same in disc diameters; None where the disc is not known.
        tortuosity: arc over chord; None where the ends are too near each other.
        width_px: mean width where the path lies on vessel.
        width_dd: the same in disc diameters.
        on_vessel: share of the path that lies on what was decided to be vessel, in [0, 1].
    """

    points: Points
    length_px: float
    length_dd: float | None
    tortuosity: float | None
    width_px: float | None
    width_dd: float | None
    on_vessel: float


def measure_path(
    ground: VesselGround, field: PathField, end: Pixel, disc_px: float | None
) -> TracedPath:
    """Measure the path from the start of `field` to `end`.

    Args:
        ground: the vessel map it runs on.
        field: all paths from its start.
        end: pixel of the map.
        disc_px: diameter of the disc in pixels of the picture, None where it is not known.
    """
    pixels = field.path_to(end)
    points = ground.to_picture(pixels)
    widths = ground.widths[pixels[:, 0], pixels[:, 1]]
    on_vessel = widths > 0
    length = arc_length(points)
    width = float(widths[on_vessel].mean()) * ground.scale if on_vessel.any() else None
    return TracedPath(
        points=points,
        length_px=length,
        length_dd=length / disc_px if disc_px else None,
        tortuosity=tortuosity(points, ground.field_px),
        width_px=width,
        width_dd=width / disc_px if disc_px and width is not None else None,
        on_vessel=float(np.mean(on_vessel)),
    )
