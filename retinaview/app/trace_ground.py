"""What tracing stands on: the vessel map of a picture, ready to be walked."""

from dataclasses import dataclass

from retinaview.app.trace_desk import VESSELS
from retinaview.app.view_link import Point
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay
from retinaview.core.study import Study
from retinaview.imaging.geodesic import PathField
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.vessel_path import VesselGround, prepare_ground
from retinaview.metrics.traced_path import TracedPath, measure_path


@dataclass(frozen=True, eq=False)
class Ground:
    """The vessels of a picture, and its disc's diameter in pixels of the picture if known."""

    vessels: VesselGround
    disc_px: float | None

    def path_to(self, field: PathField, at: Point) -> TracedPath:
        """Walk from a point (y, x) of the picture back to where `field` begins, and measure."""
        end = self.vessels.nearest_vessel(*at)
        return measure_path(self.vessels, field, end, self.disc_px)


def ground_of(source: FundusImage | Study, vessels: Overlay, disc_px: float | None) -> Ground:
    """Prepare the vessels found on a photograph, or on the result of a study."""
    image = source if isinstance(source, FundusImage) else source.image
    shape = image.fov.shape if isinstance(source, FundusImage) else source.result.shape
    size = (int(shape[0]), int(shape[1]))
    field_px = field_side_px(image.fov) * size[0] / image.height
    mask = vessels.masks[VESSELS]
    return Ground(prepare_ground(vessels.values, mask, size, field_px), disc_px)
