"""The vessel benchmark: networks on photographs whose vessels were drawn by hand, and on phantoms.

Photographs of people that no network was trained on, as they are, spoilt, and small; read as the
overlay reads them, its field found by our own finder, its threshold the card's. One line a
photograph goes into a CSV file beside the page; `pooled` lines count all pixels of a set as one.
"""

import argparse
import os
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from retinaview import overlays
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Mask
from retinaview.errors import RetinaViewError
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics.vessel_measures import (
    Counts,
    LevelCounts,
    area_under_curve,
    cl_dice,
    thin_sensitivity,
)
from retinaview.overlays.vessels import VesselOverlay
from trainer.benchmarks.card_scores import put_scores
from trainer.benchmarks.vessels_page import (
    AS_TAKEN,
    FULL_SIZE,
    OBSERVER,
    POOLED,
    SMALL,
    SPOILT,
    scores_of,
    write_page,
)
from trainer.benchmarks.vessels_rows import Row, kept_rows, write_rows
from trainer.vessel_data import VESSEL_SETS, read_pair

FOLDER = "test/vessels"
COMMAND = "python -m trainer benchmark vessels --data DIR --out FILE"
SMALL_WIDTH = 565
PHANTOM_SIDES = (512, 1024, 2048)
PHANTOMS = 6
PHANTOM_SEED = 9000
"""Far from the seeds that were trained on."""
WITHOUT = "-without-"
PLAIN = "-plain"


@dataclass(frozen=True, eq=False)
class Case:
    """A photograph with its drawn vessels: of which set, under which condition."""

    set: str
    condition: str
    name: str
    image: FundusImage
    drawn: Mask


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says; `--models` takes ids and model folders."""
    measure_vessel_models(
        arguments.data,
        arguments.out,
        models=arguments.models,
        most=arguments.most,
        with_cards=arguments.cards,
    )


def measure_vessel_models(
    data: Path,
    out: Path,
    *,
    models: Sequence[str] | None = None,
    most: int | None = None,
    with_cards: bool = False,
) -> None:
    """Run the benchmark and write `out` (Markdown) and its raw numbers (`out` with .csv).

    Args:
        data: the data folder.
        out: Markdown file to write.
        models: ids or folders of models; None measures every vessel overlay of the catalog. Lines
            of models measured before are kept from the CSV file. One whose id ends in
            "-without-SET" is measured on that set alone, "-plain" on photographs alone.
        most: photographs a set at most; None takes all.
        with_cards: write F1 and AUC into the models' cards too.

    Raises:
        RetinaViewError: the folder lacks the photographs, or a model is no vessel overlay.
    """
    cards = _cards(models)
    raw = out.with_suffix(".csv")
    kept = kept_rows(raw, {card.id for card in cards})
    rows = list(kept)
    if not any(row.model == OBSERVER for row in rows):
        rows += _second_observer(data / FOLDER / "chase", most)
    out.parent.mkdir(parents=True, exist_ok=True)
    for card in cards:
        for found in _measure(card, data, most):
            rows += found
            write_rows(raw, rows)
            write_page(out, [asdict(row) for row in rows])
            seconds = sum(row.seconds or 0 for row in found)
            print(f"{card.id}: {found[0].set}, {found[0].condition}: {seconds:.0f} s", flush=True)
        if with_cards:
            put_scores(card, scores_of([asdict(row) for row in rows], card.id), COMMAND)


def _cards(models: Sequence[str] | None) -> list[ModelCard]:
    if models is None:
        return [card for card in Catalog().overlays() if card.method == "vessels"]
    cards = []
    for name in models:
        is_folder = os.sep in name
        catalog = Catalog([Path(name).parent]) if is_folder else Catalog()
        cards.append(catalog.card(Path(name).name if is_folder else name))
    return cards


def _measure(card: ModelCard, data: Path, most: int | None) -> Iterator[list[Row]]:
    """The lines of one set under one condition after another, the pooled line last."""
    method = overlays.build(card)
    if not isinstance(method, VesselOverlay):
        raise RetinaViewError(f"{card.title} is no vessel overlay.")
    for cases in _groups(card.id, data / FOLDER, most):
        rows, counts, levels = [], Counts(0, 0, 0, 0), LevelCounts.none()
        for case in cases:
            row, own_counts, own_levels = _measure_case(card, method, case)
            rows.append(row)
            counts, levels = counts + own_counts, levels + own_levels
        yield [*rows, _pooled(rows[0], counts, levels)]


def _measure_case(
    card: ModelCard, method: VesselOverlay, case: Case
) -> tuple[Row, Counts, LevelCounts]:
    started = time.monotonic()
    found = method.probability(case.image)
    seconds = time.monotonic() - started
    fov = case.image.fov
    mask = found >= method.threshold
    counts = Counts.of(mask, case.drawn, fov)
    row = _row(card, method.threshold, case, counts, area_under_curve(found, case.drawn, fov))
    lines = cl_dice(mask & fov, case.drawn & fov)
    thin = thin_sensitivity(mask, case.drawn, fov)
    row = replace(row, cl_dice=lines, thin_sensitivity=thin, seconds=seconds)
    return row, counts, LevelCounts.of(found, case.drawn, fov)


def _groups(model: str, folder: Path, most: int | None) -> Iterator[Iterator[Case]]:
    """What a model is measured on, told by its id; a set under a condition at a time."""
    only = model.partition(WITHOUT)[2]
    sets = (only,) if only else VESSEL_SETS
    changes = (as_taken, spoil) if model.endswith(PLAIN) else (as_taken, spoil, shrink_to_small)
    for change in changes:
        for name in sets:
            yield (change(case) for case in _photographs(folder / name, name, AS_TAKEN, most))
    if only or model.endswith(PLAIN):
        return
    for side in PHANTOM_SIDES:
        yield _phantoms(side, PHANTOMS if most is None else min(most, PHANTOMS))
    yield _photographs(folder / "hrf_fullsize", "hrf", FULL_SIZE, most)


def _phantoms(side: int, count: int) -> Iterator[Case]:
    for number in range(count):
        phantom = draw_phantom(PHANTOM_SEED + number, side, lesions=number % 2 == 1)
        name = f"phantom_{number}"
        yield Case("phantoms", f"{side} px", name, phantom.image, phantom.masks["vessels"])


def _photographs(folder: Path, name: str, condition: str, most: int | None) -> Iterator[Case]:
    paths = sorted((folder / "images").glob("*"))[:most]
    if not paths:
        raise RetinaViewError(f"{folder}: there are no photographs.")
    for path in paths:
        image, drawn = read_pair(path)
        yield Case(name, condition, path.name, image, drawn)


def as_taken(case: Case) -> Case:
    """The photograph as it is."""
    return case


def spoil(case: Case) -> Case:
    """The same photograph under `cofe-release` 111, with a seed of its own."""
    seed = zlib.crc32(case.name.encode())
    poor = degrade(case.image.rgb, case.image.fov, "cofe-release", "111", seed).rgb
    return replace(case, condition=SPOILT, image=replace(case.image, rgb=poor))


def shrink_to_small(case: Case) -> Case:
    """The same photograph as a small format would have it, by area; so are field and vessels."""
    size = (SMALL_WIDTH, round(case.image.height * SMALL_WIDTH / case.image.width))
    rgb = cv2.resize(case.image.rgb, size, interpolation=cv2.INTER_AREA)
    rgb = np.rint(rgb * 255).astype(np.float32) / np.float32(255)
    fov = _shrunken_mask(case.image.fov, size)
    view = FieldOfView(fov, None, FovBasis.GIVEN)
    image = replace(case.image, rgb=rgb, view=view)
    return replace(case, condition=SMALL, image=image, drawn=_shrunken_mask(case.drawn, size))


def _shrunken_mask(mask: Mask, size: tuple[int, int]) -> Mask:
    share = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    return np.asarray(share >= 0.5, bool)


def _row(card: ModelCard, threshold: float, case: Case, counts: Counts, auc: float | None) -> Row:
    return Row(
        model=card.id,
        weights=(card.sha256 or "")[:12],
        threshold=threshold,
        set=case.set,
        condition=case.condition,
        photograph=case.name,
        width=case.image.width,
        fov_share=case.image.view.area_fraction,
        auc=auc,
        cl_dice=None,
        thin_sensitivity=None,
        seconds=None,
        **_measures(counts),
    )


def _pooled(first: Row, counts: Counts, levels: LevelCounts) -> Row:
    known = {**asdict(first), **_measures(counts), "photograph": POOLED, "auc": levels.area}
    return Row(**{**known, "cl_dice": None, "thin_sensitivity": None, "seconds": None})


def _measures(counts: Counts) -> dict[str, float]:
    names = ("f1", "accuracy", "sensitivity", "specificity", "iou", "mean_iou", "mcc")
    return {name: float(getattr(counts, name)) for name in names}


def _second_observer(folder: Path, most: int | None) -> list[Row]:
    """How well the second person who drew the vessels of `chase` agrees with the first."""
    rows = []
    for case in _photographs(folder, "chase", AS_TAKEN, most):
        path = next((folder / "masks_2nd_observer").glob(f"{Path(case.name).stem}.*"), None)
        if path is None:
            return []
        with Image.open(path) as drawn:
            other = np.asarray(drawn.convert("L")) > 127
        fov = case.image.fov
        counts = Counts.of(other, case.drawn, fov)
        row = Row(
            model=OBSERVER,
            weights="",
            threshold=0.5,
            set=case.set,
            condition=case.condition,
            photograph=case.name,
            width=case.image.width,
            fov_share=case.image.view.area_fraction,
            auc=None,
            cl_dice=cl_dice(other & fov, case.drawn & fov),
            thin_sensitivity=thin_sensitivity(other, case.drawn, fov),
            seconds=None,
            **_measures(counts),
        )
        rows.append(row)
    return rows
