"""What restored photographs are good for: vessels and discs found in them.

The photographs with hand-drawn vessels and discs are spoilt by `cofe-release` 111, run through the
engine as a user would, and read by the vessel and disc models of the catalog; so are the photograph
as taken and the spoilt one. A model restores what it promises only if the reading comes back.
"""

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from retinaview import overlays
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Mask
from retinaview.core.overlay import Subject
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine.pixels import as_image
from retinaview.errors import RetinaViewError
from retinaview.imaging.degrade import degrade
from retinaview.imaging.load import load_fundus
from retinaview.metrics.outlines import dice
from retinaview.metrics.vessel_measures import Counts, area_under_curve, thin_sensitivity
from retinaview.overlays.vessels import VesselOverlay
from trainer.benchmarks.protocol import CLEAN, INPUT
from trainer.benchmarks.workers import Worker, spread
from trainer.disc_data import read_mask
from trainer.vessel_data import VESSEL_SETS, read_pair

VESSELS, DISCS = "test/vessels", "test/disc"
DISC_SETS = ("idrid", "drishti")
DISC_MODEL, CUP_MODEL = "disc", "disc-cup-research"


@dataclass(frozen=True)
class UseRow:
    """One reading of one restored photograph; `None` where a measure does not belong to it.

    `reader` is the vessel or disc model; `model` what restored the photograph, "input" for nothing
    and "clean" for the photograph as taken.
    """

    set: str
    photograph: str
    model: str
    weights: str
    reader: str
    auc: float | None = None
    accuracy: float | None = None
    iou: float | None = None
    thin_sensitivity: float | None = None
    disc_dice: float | None = None
    cup_dice: float | None = None
    mean_iou: float | None = None


@dataclass(frozen=True)
class _Job:
    kind: str
    set: str
    path: Path


def measure_use(
    data: Path, models: Sequence[str], twin: Path | None, most: int | None
) -> list[UseRow]:
    """Measure how well vessels and discs are read in what each model makes of spoilt photographs.

    Args:
        data: the data folder.
        models: ids of enhancers.
        twin: model folder of a vessel network that was trained on no spoilt photograph
            (`python -m trainer fit vessels-plain`); it reads beside the catalog's own.
        most: photographs a set at most; None takes all.

    Sets that the folder lacks are left out.

    Raises:
        RetinaViewError: `twin` is no vessel model.
    """
    jobs = list(_jobs(data, most))
    if not jobs:
        return []
    prepare = partial(_load_readers, twin)
    return spread(_measure, jobs, models, what="photographs read", every=10, prepare=prepare)


def _jobs(data: Path, most: int | None) -> Iterator[_Job]:
    for kind, folder, sets in (("vessels", VESSELS, VESSEL_SETS), ("disc", DISCS, DISC_SETS)):
        for name in sets:
            paths = sorted((data / folder / name / "images").glob("*"))[:most]
            if not paths:
                print(f"{data}: no photographs in {folder}/{name}; left out", flush=True)
            yield from (_Job(kind, name, path) for path in paths)


class _Readers:
    """The vessel models that a process keeps between photographs."""

    vessels: Sequence[tuple[ModelCard, VesselOverlay]]


def _load_readers(twin: Path | None) -> None:
    cards = [card for card in Catalog().overlays() if card.method == "vessels"]
    if twin is not None:
        cards.append(Catalog([twin.parent]).card(twin.name))
    _Readers.vessels = [(card, _vessels(card)) for card in cards]


def _vessels(card: ModelCard) -> VesselOverlay:
    method = overlays.build(card)
    if not isinstance(method, VesselOverlay):
        raise RetinaViewError(f"{card.title} is no vessel overlay.")
    return method


def _measure(job: _Job) -> list[UseRow]:
    if job.kind == "vessels":
        image, drawn = read_pair(job.path)
        return _read_all(job, image, lambda picture: _read_vessels(picture, drawn))
    image = load_fundus(job.path)
    masks = _outlines(job.path)
    return _read_all(job, image, lambda picture: _read_disc(picture, masks))


def _read_all(
    job: _Job, image: FundusImage, read: Callable[[FundusImage], Iterator[UseRow]]
) -> list[UseRow]:
    """Read the photograph as taken, spoilt, and as each model restores it."""
    seed = zlib.crc32(job.path.name.encode())
    poor = degrade(image.rgb, image.fov, "cofe-release", "111", seed).rgb
    source = replace(image.source, sha256=f"{image.source.sha256}-spoilt")
    view = FieldOfView(image.fov, image.view.circle, FovBasis.GIVEN)
    spoilt = replace(image, rgb=poor, view=view, source=source)
    rows = [replace(row, model=CLEAN) for row in read(image)]
    rows += [replace(row, model=INPUT) for row in read(spoilt)]
    for model in Worker.models:
        recipe = Recipe(model, device="cpu", review=False)
        study = Worker.engine.run(spoilt, recipe, silent)
        weights = (Worker.engine.catalog.card(model).sha256 or "")[:12]
        restored = as_image(spoilt, study.result, f"{image.source.sha256}-{model}")
        rows += [replace(row, model=model, weights=weights) for row in read(restored)]
    return [replace(row, set=job.set, photograph=job.path.name) for row in rows]


def _read_vessels(image: FundusImage, drawn: Mask) -> Iterator[UseRow]:
    for card, method in _Readers.vessels:
        found = method.probability(image)
        mask = found >= method.threshold
        counts = Counts.of(mask, drawn, image.fov)
        yield UseRow(
            set="",
            photograph="",
            model="",
            weights="",
            reader=card.id,
            auc=area_under_curve(found, drawn, image.fov),
            accuracy=counts.accuracy,
            iou=counts.iou,
            thin_sensitivity=thin_sensitivity(mask, drawn, image.fov),
        )


def _read_disc(image: FundusImage, masks: dict[str, Mask]) -> Iterator[UseRow]:
    reader = CUP_MODEL if "cup" in masks else DISC_MODEL
    overlay = Worker.engine.overlay(reader, image, Subject.ORIGINAL, silent)
    scores = {}
    for part, truth in masks.items():
        found = overlay.masks.get(part)
        scores[part] = 0.0 if found is None or not found.any() else dice(found, truth)
    # of one mask, intersection over union is dice / (2 - dice)
    ious = [score / (2 - score) for score in scores.values()]
    yield UseRow(
        set="",
        photograph="",
        model="",
        weights="",
        reader=reader,
        disc_dice=scores["disc"],
        cup_dice=scores.get("cup"),
        mean_iou=float(np.mean(ious)),
    )


def _outlines(path: Path) -> dict[str, Mask]:
    found = {}
    for part in ("disc", "cup"):
        file = path.parent.parent / part / f"{path.stem}.png"
        if file.is_file():
            found[part] = read_mask(file)
    return found
