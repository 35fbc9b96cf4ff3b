"""Overlay and grader: how well a photograph was taken, what is wrong with it, and where.

A network of this project (`networks.quality_net`) rates blur, light, contrast and artefacts at each
place and on the whole, grades the photograph and tells whether it is a colour fundus photograph at
all; a cut field is measured from its outline (`imaging.field_cut`). Grades after the three of EyeQ:
Fu et al., "Evaluation of retinal image quality assessment networks in different color-spaces",
MICCAI 2019, doi:10.1007/978-3-030-32239-7_6. Code and weights of this project.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage, Map
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.progress import Progress
from retinaview.core.review import Grade, Quality
from retinaview.errors import RunError, WeightsError
from retinaview.imaging.field_cut import field_severity, missing_side
from retinaview.imaging.quality_advice import FAULT_TITLES, FaultMaps, name_reasons, retake_advice
from retinaview.imaging.quality_scale import QualityScale
from retinaview.imaging.quality_view import (
    WEIGHTS,
    QualitySquare,
    colourfulness,
    cut_square,
    planes_of,
)
from retinaview.imaging.square_frame import SquareFrame
from retinaview.networks.quality_net import FAULTS, KINDS, QualityNet
from retinaview.runtime.tensors import to_tensor
from retinaview.runtime.weights import load_weights
from retinaview.words import tr

MAP_PX = 512
"""Longer side of the map that is drawn."""
GREY_BELOW = 0.12
"""Colourfulness below which a picture is taken for grey; colour photographs lie far above."""
SURE, UNLIKELY = 0.5, 0.1
"""Chance of being a colour fundus photograph from which it is one, below which it is none."""
BLACK_BELOW = 0.02
"""Mean brightness below which there is nothing to see."""
FIELD_BORDERS = (0.3, 0.62)
FIELD_DOUBT = 0.06
"""Where a cut field ends Good and begins Reject, and how wide the borders are."""
GRADES = (Grade.GOOD, Grade.USABLE, Grade.REJECT)
GREY_KIND = KINDS[3]


def build(card: ModelCard) -> OverlayMethod:
    """Load the grader that `card` describes.

    Raises:
        WeightsError: its weights are missing, damaged or of another network.
    """
    try:
        scale, config = QualityScale.taken_from(card.config)
        network = QualityNet(**config)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise WeightsError(
            tr("{title}: its card describes another network.", title=tr(card.title))
        ) from error
    load_weights(network, card)
    network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return QualityOverlay(card.id, card.title, network, scale)


@dataclass(frozen=True, eq=False)
class _Finding:
    """What the network says of one photograph.

    Attributes:
        square: what it was shown.
        planes: (128, 128, 7).
        local: (4, 16, 16) severities.
        severity: (4,) on the whole.
        grade: (3,) chances.
        kind: (8,) chances.
    """

    square: QualitySquare
    planes: NDArray[np.float32]
    local: NDArray[np.float32]
    severity: NDArray[np.float32]
    grade: NDArray[np.float32]
    kind: NDArray[np.float32]

    @property
    def brightness(self) -> Map:
        """(16, 16) in [0, 1], of what is inside the field."""
        size = (self.local.shape[2], self.local.shape[1])
        light = cv2.resize(self.planes[..., :3] @ WEIGHTS, size, interpolation=cv2.INTER_AREA)
        return np.asarray(light / np.maximum(self.cover, 0.05), np.float32)

    @property
    def cover(self) -> Map:
        """(16, 16) share of each cell inside the field."""
        size = (self.local.shape[2], self.local.shape[1])
        plane = np.ascontiguousarray(self.planes[..., 3])
        return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)

    @property
    def is_black(self) -> bool:
        """Whether there is nothing to see."""
        inside = self.square.rgb[self.square.mask]
        return not inside.size or float(inside.mean()) < BLACK_BELOW


@dataclass
class QualityOverlay:
    """Grades photographs and maps what is poor in them."""

    id: str
    title: str
    network: QualityNet
    scale: QualityScale = field(default_factory=QualityScale)
    on: Subject = Subject.ORIGINAL
    needs: tuple[str, ...] = ()

    def grade(self, image: FundusImage, progress: Progress) -> Quality:
        """Grade a photograph as taken.

        Args:
            image: the photograph, never a processed picture.
            progress: called between steps; may raise `Cancelled`.

        Raises:
            RunError: the network gave numbers that mean nothing.
        """
        found = self._look(image, progress)
        progress(1.0, tr("Done"))
        return _quality(image, found)

    def draw(
        self,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        needed: Mapping[tuple[str, Subject], Overlay],
        progress: Progress,
    ) -> Overlay:
        """Map how poor the photograph is at each place; see `core.methods.OverlayMethod`.

        A processed picture is not graded: its map is empty and its caption says so.
        """
        if subject is not Subject.ORIGINAL:
            return self._not_graded(image, subject)
        found = self._look(image, progress)
        progress(0.8, tr("Drawing the map"))
        values = _frame_map(image, found.square, found.local.max(axis=0))
        numbers = _quality(image, found).scores
        progress(1.0, tr("Done"))
        return Overlay(
            self.id,
            tr(self.title),
            subject,
            values,
            low=tr("clear"),
            high=tr("poor"),
            caption=tr(
                "{title}, of the original: how badly the worst of blur, light, haze and "
                "artefacts spoils each place, as a network trained on drawn faults sees it. "
                "A coarse map (16 x 16): it shows regions, not edges, and no disease.",
                title=tr(self.title),
            ),
            colormap="cividis",
            numbers=numbers,
        )

    def _not_graded(self, image: FundusImage, subject: Subject) -> Overlay:
        empty = np.full(_map_size(image), np.nan, np.float32)
        caption = tr(
            "A processed picture is not graded: it would be taken for a better "
            "photograph than was taken. See the map of the original."
        )
        return Overlay(
            self.id,
            tr(self.title),
            subject,
            empty,
            tr("clear"),
            tr("poor"),
            caption,
            colormap="cividis",
        )

    def _look(self, image: FundusImage, progress: Progress) -> _Finding:
        progress(0.0, tr("Preparing the field"))
        square = cut_square(image)
        planes = planes_of(square.rgb, square.mask)
        progress(0.4, tr("Grading the photograph"))
        with torch.inference_mode():
            output = self.network(to_tensor(planes, torch.device("cpu")))
        parts = [
            torch.sigmoid(output.local[0]),
            torch.sigmoid(output.severity[0]),
            torch.softmax(output.grade[0], 0),
            torch.softmax(output.kind[0], 0),
        ]
        arrays = [np.asarray(part.float().numpy(), np.float32) for part in parts]
        if not all(np.isfinite(array).all() for array in arrays):
            raise RunError(
                tr("{title}: the network gave numbers that mean nothing.", title=tr(self.title))
            )
        local, severity, grade, kind = arrays
        rated = [
            self.scale.severity(fault, value) for fault, value in zip(FAULTS, severity, strict=True)
        ]
        severity = np.array(rated, np.float32)
        return _Finding(square, planes, local, severity, self.scale.grades(grade), kind)


def _quality(image: FundusImage, found: _Finding) -> Quality:
    is_fundus, kind = _tell_kind(found)
    if is_fundus is False:
        advice = tr("Open a colour fundus photograph; this is not graded.")
        return Quality(None, None, (), False, tr(kind), advice, _scores(found, None, None))
    cut = field_severity(image.view)
    severities = dict(zip(FAULTS, map(float, found.severity), strict=True))
    if cut is not None:
        severities["field"] = cut
    chances = _with_field(found.grade, cut)
    if found.is_black:
        severities["light"], chances = 1.0, np.array([0, 0, 1], np.float32)
    best = int(chances.argmax())
    grade = GRADES[best]
    reasons = name_reasons(severities, is_good=grade is Grade.GOOD)
    advice = ""
    if grade is Grade.REJECT:
        local = dict(zip(FAULTS, found.local, strict=True))
        maps = FaultMaps(local, found.cover, found.brightness)
        advice = retake_advice(severities, maps, image.eye, missing_side(image.view))
    scores = _scores(found, severities, chances)
    return Quality(grade, float(chances[best]), reasons, is_fundus, "", advice, scores)


def _tell_kind(found: _Finding) -> tuple[bool | None, str]:
    """Whether it is a colour fundus photograph, and what else it looks like."""
    if found.is_black:
        return None, ""
    other = 1 + int(found.kind[1:].argmax())
    chance = float(found.kind[0])
    if colourfulness(found.square.rgb, found.square.mask) < GREY_BELOW:
        return False, KINDS[other] if chance < SURE else GREY_KIND
    if chance >= SURE:
        return True, ""
    return (False, KINDS[other]) if chance < UNLIKELY else (None, "")


def _with_field(grade: NDArray[np.float32], field: float | None) -> NDArray[np.float32]:
    """Chances of the grades when a cut field may make them worse, taken as independent."""
    if field is None:
        return grade
    to_usable, to_reject = (
        float(1 / (1 + np.exp(-(field - border) / FIELD_DOUBT))) for border in FIELD_BORDERS
    )
    good = float(grade[0]) * (1 - to_usable)
    reject = 1 - (1 - float(grade[2])) * (1 - to_reject)
    return np.array([good, max(0.0, 1 - good - reject), reject], np.float32)


def _scores(
    found: _Finding, severities: Mapping[str, float] | None, chances: NDArray[np.float32] | None
) -> tuple[Score, ...]:
    note = tr("not graded")
    if severities is not None:
        note = tr("0 none, 1 nothing can be read")
    scores = []
    for fault, title in FAULT_TITLES.items():
        value = None if severities is None else severities.get(fault)
        why = (
            note if value is not None or severities is None else tr("the whole circle is not known")
        )
        scores.append(Score(f"quality_{fault}", tr(title), Subject.ORIGINAL, value, note=why))
    for number, grade in enumerate(GRADES):
        chance = None if chances is None else float(chances[number])
        title = tr("Chance of {grade}", grade=tr(grade.value))
        scores.append(Score(f"quality_{grade.name.lower()}", title, Subject.ORIGINAL, chance))
    likely = tr("Chance of a colour fundus photograph")
    chance = None if found.is_black else float(found.kind[0])
    scores.append(Score("quality_fundus", likely, Subject.ORIGINAL, chance))
    return tuple(scores)


def _frame_map(image: FundusImage, square: QualitySquare, cells: Map) -> Map:
    """Lay the cells of the field's square over the whole frame; NaN outside the field."""
    height, width = _map_size(image)
    factor = height / image.height
    field = cv2.resize(image.fov.astype(np.uint8), (width, height), interpolation=cv2.INTER_AREA)
    mask = field > 0 if image.fov.any() else np.ones((height, width), bool)
    side = max(1, round(square.native_side * factor))
    smooth = cv2.resize(cells, (side, side), interpolation=cv2.INTER_CUBIC)
    frame = SquareFrame.of(mask, side)
    empty = np.full((height, width), np.nan, np.float32)
    return frame.from_square(np.asarray(np.clip(smooth, 0, 1), np.float32), empty)


def _map_size(image: FundusImage) -> tuple[int, int]:
    factor = min(1.0, MAP_PX / max(image.height, image.width))
    return max(1, round(image.height * factor)), max(1, round(image.width * factor))
