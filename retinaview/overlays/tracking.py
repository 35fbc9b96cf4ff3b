"""Overlay: vessels followed as lines, with the gaps that could be joined.

Method: after Zhao et al., MICCAI 2019, doi:10.1007/978-3-030-32239-7_9, fig. 3; see
`imaging.vessel_graph`. Code of this project; it stands on the vessel overlay and has no weights.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Mask
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Outline, Overlay, Subject
from retinaview.core.progress import Progress, part
from retinaview.errors import RunError
from retinaview.imaging.reference_scale import REFERENCE_SIDE_PX, field_side_px
from retinaview.imaging.vessel_graph import Edge, Points, VesselGraph
from retinaview.imaging.vessel_graph_join import LEAST_PROBABILITY, join_gaps
from retinaview.imaging.vessel_graph_trace import trace_vessels
from retinaview.imaging.vessel_mask import grow_mask, shrink_mask
from retinaview.metrics.tracking import broken_trees, measure_tracking, tracking_scores
from retinaview.words import mark, tr

VESSELS, DISC = "vessels", "disc"
DISC_DIAMETER: Final = "disc_diameter_px"
TREE, BROKEN, GAP = mark("Vessel tree"), mark("Broken segment"), mark("Joined gap")
COLOURS: Final = {TREE: "#56b4e9", BROKEN: "#009e73", GAP: "#f0e442"}
FIDELITY_PX: Final = 0.2
"""How far a drawn line may leave the traced one, in pixels of a 512-px field."""


def build(card: ModelCard) -> OverlayMethod:
    """Make the overlay that `card` describes.

    `config.needs` lists the overlays it stands on: "vessels", and "disc" where lengths are wanted
    in disc diameters.
    """
    needs = card.config.get("needs", [VESSELS])
    names = tuple(str(name) for name in needs) if isinstance(needs, list) else (VESSELS,)
    return TrackingOverlay(card.id, card.title, needs=names)


@dataclass
class TrackingOverlay:
    """The vessels of one picture as lines, with their numbers."""

    id: str
    title: str
    on: Subject = Subject.ORIGINAL
    needs: tuple[str, ...] = (VESSELS,)

    def draw(
        self,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        needed: Mapping[tuple[str, Subject], Overlay],
        progress: Progress,
    ) -> Overlay:
        """Follow the vessels; see `core.methods.OverlayMethod`."""
        if not field_side_px(image.fov):
            raise RunError(
                tr("{title}: the photograph has no lit field to work on.", title=tr(self.title))
            )
        disc = needed.get((DISC, subject))
        graph = track(needed[VESSELS, subject], image, progress)
        tracking = measure_tracking(graph)
        progress(1.0, tr("Done"))
        return Overlay(
            self.id,
            tr(self.title),
            subject,
            np.full((1, 1), np.nan, np.float32),
            low="",
            high="",
            caption=tr(
                "Vessels of the {picture}, followed through the vessel map of the same "
                "picture; gaps are joined where two ends point at each other and the map has "
                "some vessel between them (after Zhao 2019). A joined gap is a likely path, "
                "not a vessel seen.",
                picture=subject.picture,
            ),
            outlines=outlines_of(graph),
            masks={"tracks": draw_tracks(graph, image.height, image.width) & image.fov},
            numbers=tracking_scores(
                tracking, subject, disc.number(DISC_DIAMETER) if disc else None
            ),
        )


def track(vessels: Overlay, image: FundusImage, progress: Progress) -> VesselGraph:
    """Follow the vessels of a picture and join the gaps, at the size of the vessel map.

    A vessel that was decided on goes on where its probability is at least that of a joined gap;
    its width is that of what was decided on.

    Args:
        vessels: the vessel overlay of the picture: probabilities as `values`, the mask decided on
            as `masks["vessels"]`.
        image: the picture.
        progress: called between steps.

    Returns:
        The graph in pixels of the picture itself.
    """
    height, width = vessels.values.shape
    progress(0.0, tr("Following vessels"))
    certain = shrink_mask(vessels.masks[VESSELS], height, width)
    mask = grow_mask(certain, vessels.values, LEAST_PROBABILITY)
    scale = np.sqrt(height / image.height * width / image.width)
    graph = trace_vessels(mask, field_side_px(image.fov) * float(scale), certain)
    joined = join_gaps(graph, vessels.values, part(progress, 0.5, 0.95))
    return joined.scaled(image.height / height, image.width / width)


def kinds_of(graph: VesselGraph) -> list[str]:
    """Say of each edge whether it is a tree's, a broken segment or a joined gap."""
    broken = broken_trees(graph)
    return [
        GAP if edge.is_gap else BROKEN if tree in broken else TREE
        for edge, tree in zip(graph.edges, graph.trees().tolist(), strict=True)
    ]


def outlines_of(graph: VesselGraph) -> tuple[Outline, ...]:
    """Give the lines to draw, joined gaps uppermost."""
    fidelity = FIDELITY_PX * graph.field_px / REFERENCE_SIDE_PX
    lines = sorted(zip(kinds_of(graph), graph.edges, strict=True), key=lambda line: _order(line[0]))
    return tuple(
        Outline(tr(kind), COLOURS[kind], _simple(edge.points, fidelity), is_closed=False)
        for kind, edge in lines
    )


def _order(kind: str) -> int:
    return list(COLOURS).index(kind)


def _simple(points: Points, fidelity: float) -> Points:
    """Leave out points that the line can do without."""
    found = cv2.approxPolyDP(points[:, None], fidelity, closed=False)
    return np.asarray(found, np.float32).reshape(-1, 2)


def draw_tracks(graph: VesselGraph, height: int, width: int) -> Mask:
    """Draw all lines into a mask of the picture's size, about 1 px at a field of 512."""
    canvas = np.zeros((height, width), np.uint8)
    thick = max(1, round(graph.field_px / 1024))
    lines = [_corners(edge) for edge in graph.edges]
    cv2.polylines(canvas, lines, isClosed=False, color=1, thickness=thick)
    return np.asarray(canvas, bool)


def _corners(edge: Edge) -> np.ndarray[tuple[int, ...], np.dtype[np.int32]]:
    return np.rint(edge.points[:, ::-1]).astype(np.int32)
