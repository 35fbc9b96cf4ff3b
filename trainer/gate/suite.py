"""The guard suite: drawn eyes whose truth is known, on which no model may get worse.

lesions     how much of the contrast of lesions is left
structure   agreement of the vessels before and after (clDice)
identity    how little good photographs are changed (PSNR)
seams       how far tiles and the whole picture differ
drawn eyes  for what finds vessels or discs: how well, as they are and spoilt
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from retinaview.catalog import Catalog
from retinaview.core.image import Mask, Rgb
from retinaview.core.progress import Progress
from retinaview.imaging.decimate import decimate
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom import Phantom, draw_phantom
from retinaview.metrics import psnr
from retinaview.metrics.vessel_measures import cl_dice
from retinaview.words import tr
from trainer.benchmarks.restoration import HIGHEST_DB, as_image_given
from trainer.gate.measuring import Case, disc_case, picture_of, vessel_case
from trainer.gate.models import Model, vessel_finder
from trainer.photographs import Photograph

SEED, EYES, SIDE = 70_000, 3, 512
"""Of the drawn eyes; far from the seeds that anything is trained on."""
SPOILT = ("cofe-release", "111")
SEAM_SIDE, SEAM_TILE = 640, 256
LEAST_LESION_PX, LEAST_CONTRAST, RING_PX = 6, 0.02, 5
GREEN = 1
UNCHANGED_DB = 40.0
"""From here on a photograph counts as unchanged."""
VESSELS = "vessels"


@dataclass(frozen=True)
class Guarded:
    """One thing that may not get worse.

    Attributes:
        name, unit: what was measured; higher is better.
        candidate, current: its values.
        limit: the least that the candidate may have.
        sentence: what it means if it has less.
    """

    name: str
    unit: str
    candidate: float
    current: float
    limit: float
    sentence: str

    @property
    def is_passed(self) -> bool:
        """Whether the candidate has enough."""
        return self.candidate >= self.limit


def run_suite(
    candidate: Model, current: Model, good: Sequence[Photograph], progress: Progress
) -> list[Guarded]:
    """Measure both models on the suite.

    Args:
        candidate: the new one.
        current: the one in use.
        good: held-out good photographs, for the identity; may be ().
        progress: called between steps.
    """
    eyes = [draw_phantom(SEED + number, SIDE, lesions=True) for number in range(EYES)]
    card = candidate.card
    if card.task == "overlay":
        return _drawn_eyes(candidate, current, eyes, progress)
    found = []
    for number, (measure, make) in enumerate(_PICTURES):
        progress(number / 4, "Guarding lesions and structure")
        ours, theirs = (_mean(measure, model, eyes) for model in (candidate, current))
        found.append(make(ours, theirs))
    if card.scale == 1:
        progress(0.5, "Guarding good photographs")
        found.append(_identity(candidate, current, eyes, good))
    if card.scale_policy == "tile":
        progress(0.75, "Guarding seams")
        found.append(_seams(candidate, current))
    progress(1.0, "Guarded")
    return found


def lesion_contrast(model: Model, eye: Phantom) -> float:
    """Share of the contrast of lesions in green that is left, in [0, 1]."""
    before, after = eye.image.rgb[..., GREEN], _made(model, eye)[..., GREEN]
    mask = eye.masks["lesions"].astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    kernel = np.ones((2 * RING_PX + 1, 2 * RING_PX + 1), np.uint8)
    around = eye.image.fov & ~eye.masks["lesions"]
    kept = []
    for label in range(1, count):
        if stats[label, cv2.CC_STAT_AREA] < LEAST_LESION_PX:
            continue
        spot = labels == label
        ring = (cv2.dilate(spot.astype(np.uint8), kernel) > 0) & around
        if not ring.any():
            continue
        was = float(before[spot].mean() - before[ring].mean())
        if abs(was) >= LEAST_CONTRAST:
            now = float(after[spot].mean() - after[ring].mean())
            kept.append(float(np.clip(now / was, 0, 1)))
    return float(np.mean(kept)) if kept else 1.0


def structure_kept(model: Model, eye: Phantom) -> float:
    """Agreement of the vessels that the shipped finder sees before and after (clDice)."""
    card = Catalog().find(VESSELS)
    if card is None:
        return 1.0
    finder, fov = vessel_finder(card), eye.image.fov
    before, after = (
        (finder.probability(as_image_given("gate", rgb, fov)) >= finder.threshold) & fov
        for rgb in (eye.image.rgb, _made(model, eye))
    )
    return float(cl_dice(after, before) or 0.0)


def _made(model: Model, eye: Phantom) -> Rgb:
    """What a model makes of a drawn eye; an enlarger is given it made small."""
    scale, fov = model.card.scale, eye.image.fov
    rgb = np.where(fov[..., None], eye.image.rgb, np.float32(0))
    if scale == 1:
        return model.enhance(rgb, fov)
    return model.enhance(decimate(rgb, scale), np.ascontiguousarray(fov[::scale, ::scale]))


def _mean(
    measure: Callable[[Model, Phantom], float], model: Model, eyes: Sequence[Phantom]
) -> float:
    return float(np.mean([measure(model, eye) for eye in eyes]))


def _lesions(ours: float, theirs: float) -> Guarded:
    sentence = tr("it weakens lesions more than the model in use")
    return Guarded(tr("contrast of lesions kept"), "", ours, theirs, theirs - 0.05, sentence)


def _structure(ours: float, theirs: float) -> Guarded:
    sentence = tr("it changes vessels more than the model in use")
    return Guarded(tr("structure kept (clDice)"), "", ours, theirs, theirs - 0.02, sentence)


_PICTURES = ((lesion_contrast, _lesions), (structure_kept, _structure))


def _identity(
    candidate: Model, current: Model, eyes: Sequence[Phantom], good: Sequence[Photograph]
) -> Guarded:
    pictures = [(picture_of(each), each.mask) for each in good]
    if not pictures:
        pictures = [
            (np.where(eye.image.fov[..., None], eye.image.rgb, np.float32(0)), eye.image.fov)
            for eye in eyes
        ]

    def unchanged(model: Model) -> float:
        return float(np.mean([_likeness(model, rgb, fov) for rgb, fov in pictures]))

    ours, theirs = unchanged(candidate), unchanged(current)
    sentence = tr("it changes good photographs more than the model in use")
    limit = min(UNCHANGED_DB, theirs - 1.0)
    return Guarded(tr("good photographs unchanged"), "dB", ours, theirs, limit, sentence)


def _likeness(model: Model, rgb: Rgb, fov: Mask) -> float:
    return min(HIGHEST_DB, psnr(rgb, model.enhance(rgb, fov), fov))


def _seams(candidate: Model, current: Model) -> Guarded:
    image = draw_phantom(SEED + EYES, SEAM_SIDE).image

    def likeness(model: Model) -> float:
        tiled, whole = (
            model.enhance(image.rgb, image.fov, tile_px) for tile_px in (SEAM_TILE, 4 * SEAM_SIDE)
        )
        return min(HIGHEST_DB, psnr(whole, tiled))

    ours, theirs = likeness(candidate), likeness(current)
    sentence = tr("tiles of it differ from the whole picture more than those of the model in use")
    limit = min(UNCHANGED_DB, theirs - 1.0)
    return Guarded(tr("tiles like the whole"), "dB", ours, theirs, limit, sentence)


def _drawn_eyes(
    candidate: Model, current: Model, eyes: Sequence[Phantom], progress: Progress
) -> list[Guarded]:
    found = []
    for is_spoilt in (False, True):
        progress(0.5 * is_spoilt, "Guarding drawn eyes")
        cases = [_eye_case(candidate, eye, is_spoilt=is_spoilt) for eye in eyes]
        name = next(iter(cases[0].measure(candidate)))
        ours, theirs = (
            float(np.mean([case.measure(model)[name] for case in cases]))
            for model in (candidate, current)
        )
        what = tr("spoilt drawn eyes") if is_spoilt else tr("drawn eyes")
        sentence = tr("it does worse on {what} than the model in use", what=what)
        title = tr("{what} ({name})", what=what, name=name)
        found.append(Guarded(title, "", ours, theirs, theirs - 0.02, sentence))
    progress(1.0, "Guarded")
    return found


def _eye_case(model: Model, eye: Phantom, *, is_spoilt: bool) -> Case:
    rgb, fov = eye.image.rgb, eye.image.fov
    if is_spoilt:
        rgb = degrade(rgb, fov, *SPOILT, SEED).rgb
    if model.card.method == "disc":
        return disc_case("", rgb, fov, eye.masks["disc"])
    return vessel_case("", rgb, fov, eye.masks[VESSELS])
