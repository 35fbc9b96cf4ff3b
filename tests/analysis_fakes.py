"""Overlays of every kind, and an engine that draws, grades and reviews by hand."""

from dataclasses import replace

import numpy as np
from fakes import FakeEngine, _card, make_overlay, make_quality, make_review

from retinaview.core.image import FundusImage
from retinaview.core.overlay import Outline, Overlay, Score, Subject
from retinaview.core.progress import Progress, silent
from retinaview.core.review import Quality, Review, Verdict
from retinaview.core.study import Study
from retinaview.errors import RunError


def make_disc_overlay(image: FundusImage) -> Overlay:
    """Outline a disc, with its mask and numbers; no map, and the cup was not found."""
    angle = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    y, x, radius = image.height / 2, image.width / 3, image.height / 8
    points = np.stack([y + radius * np.sin(angle), x + radius * np.cos(angle)], axis=1)
    rows, columns = np.mgrid[: image.height, : image.width]
    return Overlay(
        id="disc",
        title="Optic disc",
        subject=Subject.ORIGINAL,
        values=np.full((4, 4), np.nan, np.float32),
        low="",
        high="",
        caption="Where the optic disc is.",
        outlines=(Outline("Optic disc", "#f0e442", points.astype(np.float32)),),
        masks={"disc": np.hypot(rows - y, columns - x) <= radius},
        numbers=(
            Score("disc_diameter_px", "Disc diameter", Subject.ORIGINAL, 2 * radius, "px", 0),
            Score("vertical_cdr", "Vertical C/D", Subject.ORIGINAL, None, note="No cup found."),
        ),
    )


def make_vessels(image: FundusImage) -> Overlay:
    """Draw a map with a mask, as the vessel model does."""
    drawn = make_overlay(image, Subject.ORIGINAL, "vessels")
    length = Score("length_px", "Length", Subject.ORIGINAL, 1234.5, "px", 0)
    return replace(drawn, masks={"vessels": drawn.values > 0.5}, numbers=(length,))


class AnalysisEngine(FakeEngine):
    """A `FakeEngine` with more overlays; those in `broken` fail, by a sentence or by a defect."""

    def __init__(self, broken: dict[str, Exception] | None = None) -> None:
        super().__init__()
        self.broken = broken or {}
        for name in ("vessels", "disc", "quality", "change"):
            self.catalog._cards[name] = _card(name, name.title(), "overlay")

    def overlay(
        self,
        overlay_id: str,
        source: FundusImage | Study,
        subject: Subject,
        progress: Progress = silent,
    ) -> Overlay:
        progress(0.5, "Drawing the map")
        if overlay_id in self.broken:
            raise self.broken[overlay_id]
        assert isinstance(source, FundusImage)
        made = {"vessels": make_vessels, "disc": make_disc_overlay}
        return (
            made[overlay_id](source)
            if overlay_id in made
            else make_overlay(source, subject, overlay_id)
        )

    def quality(self, image: FundusImage, progress: Progress = silent) -> Quality | None:
        if "grade" in self.broken:
            raise self.broken["grade"]
        return make_quality()

    def review(
        self, original: FundusImage, processed: FundusImage, progress: Progress = silent
    ) -> tuple[Review, tuple[str, ...]]:
        if original.fov.sum() == 0:
            raise RunError("nothing to compare.")
        return make_review(Verdict.LOOK), ("Something was left out.",)

    def draws_pairs(self, overlay_id: str) -> bool:
        return overlay_id == "change"
