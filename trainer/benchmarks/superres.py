"""The super-resolution benchmark: good photographs made small and enlarged again by every model.

As in Mahapatra et al., MICCAI 2017: SSIM, RMSE and PSNR of the luminance inside the field and S3 at
factors 2, 4, 8 and 16, and how well the program's vessel model reads the vessels that people drew
in what each model makes. One line a picture goes into a CSV file beside the page.
"""

import argparse
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from retinaview import overlays
from retinaview.catalog import Catalog
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Mask, Rgb, Source
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import OptionError, RetinaViewError
from retinaview.imaging.decimate import decimate
from retinaview.imaging.degrade import degrade
from retinaview.imaging.enlarge import enlarge_bicubic
from retinaview.metrics import psnr, rmse, s3, ssim
from retinaview.metrics.vessel_measures import Counts, thin_sensitivity
from retinaview.overlays.vessels import VesselOverlay
from trainer.benchmarks.card_scores import put_scores, titles_of
from trainer.benchmarks.restoration import kept_rows, names_of
from trainer.benchmarks.superres_baselines import (
    Forest,
    enlarge_by_self_similarity,
    has_forest,
)
from trainer.benchmarks.superres_page import (
    AREA,
    GAUSSIAN,
    NOISY,
    REAL,
    card_scores,
    write_page,
)
from trainer.benchmarks.superres_sheet import write_sheet
from trainer.benchmarks.workers import (
    Worker,
    catalog_with,
    evenly,
    models_in,
    spread,
)
from trainer.photographs import OPEN_SETS, read_photograph
from trainer.vessel_data import VESSEL_SETS, cut_square, read_pair

HIRES, VESSELS, TRAIN = "test/hires/2048", "test/vessels", "hires/2048"
SIDE = 1024
FACTORS = (2, 4, 8, 16)
AREA_FACTORS = (2, 4)
"""Factors that are measured on photographs shrunk by area too."""
SSR, SR_RF, UNCLEANED = "ssr", "sr-rf", "uncleaned"
BASELINES = {
    REAL: "the real photograph",
    SSR: "SSR",
    SR_RF: "SR-RF",
    UNCLEANED: "Bicubic, noise left in",
}
"""What is measured beside the models, in place of a model's id."""
NOISE, CODE, CLEANER = "noise25", "100", "dncnn-green"
"""What `NOISY` small pictures suffer, and what takes it out before they are enlarged."""
OWN_CLEANER = "cleaner_layers"
"""In the config of a card whose model takes noise out itself; it is measured on that alone."""
FOREST_PHOTOGRAPHS = 6


@dataclass(frozen=True)
class Case:
    """One photograph, made small by a factor: `set` is "" or that of its drawn vessels."""

    path: Path
    set: str
    factor: int
    small_by: str


@dataclass(frozen=True)
class Row:
    """One enlarged picture against the real one; `None` where a measure has no meaning.

    PSNR and SSIM of the luminance inside the field, RMSE likewise in [0, 1], `psnr_rgb` of all
    three channels; accuracy and sensitivities are those of the vessel model on drawn vessels.
    """

    photograph: str
    camera: str
    set: str
    factor: int
    small_by: str
    model: str
    weights: str
    psnr: float
    psnr_rgb: float
    ssim: float
    rmse: float
    s3: float
    accuracy: float | None
    sensitivity: float | None
    thin_sensitivity: float | None
    seconds: float


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    measure_superres(
        arguments.data,
        arguments.out,
        runs=arguments.runs,
        models=arguments.models,
        most=arguments.most,
        write_cards=arguments.cards,
    )


def measure_superres(
    data: Path,
    out: Path,
    *,
    runs: Path | None = None,
    models: Sequence[str] | None = None,
    most: int | None = None,
    write_cards: bool = False,
) -> None:
    """Run the benchmark; write `out` (Markdown), its CSV file and a sheet of drawn eyes.

    Args:
        data: the data folder.
        out: Markdown file to write.
        runs: folder of trainings whose models join, each with its model in `models`; they enlarge
            what a Gaussian made small, as they were taught to.
        models: ids to measure, "ssr" and "sr-rf" among them; the lines of others are kept from the
            CSV file. None measures all.
        most: photographs at most, evenly picked; None takes all.
        write_cards: also write what was measured into the cards of the trained models.

    Raises:
        RetinaViewError: the folder lacks the photographs, or a model is unknown or does not
            enlarge.
    """
    folders = models_in(runs)
    catalog = catalog_with(folders)
    cards = [card for card in catalog.enhancers() if card.task == "super-resolve"]
    known = BASELINES | {card.id: card.label for card in cards}
    asked = list(known) if models is None else [REAL, *models]
    if unknown := [name for name in asked if name not in known]:
        raise OptionError(f"{unknown[0]} is no model that enlarges.")
    if SR_RF in asked and not has_forest():
        print("SR-RF is left out: scikit-learn is not installed.", flush=True)
        asked.remove(SR_RF)
    started = time.monotonic()
    out.parent.mkdir(parents=True, exist_ok=True)
    cases = list(_cases(data, most))
    prepare = partial(_prepare, data, asked)
    ids = [name for name in asked if name not in BASELINES]

    def measure() -> list[Row]:
        return spread(
            measure_case,
            cases,
            ids,
            what="pictures",
            every=20,
            chunk=2,
            prepare=prepare,
            folders=folders,
        )

    rows = kept_rows(out.with_suffix(".csv"), Row, asked, measure, models is None)
    write_page(out, rows, titles_of((row.model for row in rows), known))
    shipped = [card for card in cards if card.scale == AREA_FACTORS[-1] and card.is_shipped]
    shown = [card.id for card in shipped if OWN_CLEANER not in card.config]
    write_sheet(out.with_name(f"{out.stem}-sheet.jpg"), catalog, shown, AREA_FACTORS[-1])
    if write_cards:
        command = "python -m trainer benchmark superres --data DIR --out FILE"
        command += f" --most {most}" if most is not None else ""
        for card in cards:
            if card.id in asked and card.sha256 is not None and card.is_shipped:
                put_scores(card, card_scores(rows, card.id), command)
    print(f"{out}: {len(cases)} pictures in {(time.monotonic() - started) / 60:.1f} minutes")


def _cases(data: Path, most: int | None) -> Iterator[Case]:
    for name in names_of(data, HIRES, most):
        for factor in FACTORS:
            yield Case(data / HIRES / name, "", factor, GAUSSIAN)
        for factor in AREA_FACTORS:
            yield Case(data / HIRES / name, "", factor, AREA)
            yield Case(data / HIRES / name, "", factor, NOISY)
    for folder in VESSEL_SETS:
        paths = sorted((data / VESSELS / folder / "images").glob("*"))
        for path in evenly(paths, most):
            yield from (Case(path, folder, factor, GAUSSIAN) for factor in FACTORS)


class _Tools:
    """What a process keeps between cases: the vessel model, and how each name enlarges."""

    reader: VesselOverlay
    asked: Sequence[str]
    data: Path
    forests: dict[int, Forest]


def _prepare(data: Path, asked: Sequence[str]) -> None:
    reader = overlays.build(Catalog().card("vessels"))
    if not isinstance(reader, VesselOverlay):
        raise RetinaViewError("The model vessels is no vessel overlay.")
    _Tools.reader, _Tools.data, _Tools.asked, _Tools.forests = reader, data, tuple(asked), {}


def measure_case(case: Case) -> list[Row]:
    """Make a photograph small, enlarge it by everything that is asked for, and measure."""
    good, fov, drawn = read_case(case)
    taken, small_fov = make_small(good, fov, case)
    is_noisy = case.small_by == NOISY
    small = run_model(Worker.engine, CLEANER, taken, small_fov) if is_noisy else taken
    rows = []
    for name in _Tools.asked:
        enlarge = _enlarger(name, case, good, taken, small_fov)
        if enlarge is None:
            continue
        started = time.monotonic()
        made = enlarge(small)
        seconds = 0.0 if name == REAL else time.monotonic() - started
        weights = "" if name in BASELINES else Worker.engine.catalog.card(name).sha256 or ""
        rows.append(_row(case, name, weights[:12], good, made, fov, drawn, seconds))
    return rows


def _enlarger(
    name: str, case: Case, good: Rgb, taken: Rgb, small_fov: Mask
) -> Callable[[Rgb], Rgb] | None:
    """How a name enlarges; None where it does not in this case.

    `taken` is the small picture before noise was taken out of it.
    """
    if name == REAL:
        return lambda small: good
    if name == UNCLEANED:
        return (lambda _: enlarge_bicubic(taken, case.factor)) if case.small_by == NOISY else None
    if name == SSR:
        return lambda small: enlarge_by_self_similarity(small, case.factor)
    if name == SR_RF:
        return _forest(case.factor).enlarge
    card = Worker.engine.catalog.card(name)
    if card.scale != case.factor or (case.small_by != GAUSSIAN and not card.is_shipped):
        return None
    if OWN_CLEANER in card.config:
        is_noisy = case.small_by == NOISY
        return (lambda _: run_model(Worker.engine, name, taken, small_fov)) if is_noisy else None
    return lambda small: run_model(Worker.engine, name, small, small_fov)


def run_model(engine: Engine, name: str, small: Rgb, fov: Mask) -> Rgb:
    """What a model makes of a small picture, in [0, 1]."""
    view = FieldOfView(fov, None, FovBasis.GIVEN)
    image = FundusImage(small, view, Source("made small", f"{hash(small.tobytes()):x}"))
    study = engine.run(image, Recipe(name, device="cpu", review=False), silent)
    return study.result.astype(np.float32) / np.float32(255)


def _forest(factor: int) -> Forest:
    if factor not in _Tools.forests:
        folder = _Tools.data / TRAIN
        paths = [path for path in sorted(folder.glob("*")) if path.name.split("_")[0] in OPEN_SETS]
        photographs = [
            read_photograph(path, path.stem, SIDE).rgb.astype(np.float32) / np.float32(255)
            for path in evenly(paths, FOREST_PHOTOGRAPHS)
        ]
        _Tools.forests[factor] = Forest(photographs, factor)
    return _Tools.forests[factor]


def read_case(case: Case) -> tuple[Rgb, Mask, Mask | None]:
    """The real picture, its field, and its drawn vessels; sides multiples of the largest factor."""
    if not case.set:
        photograph = read_photograph(case.path, case.path.stem, SIDE)
        return photograph.rgb.astype(np.float32) / np.float32(255), photograph.mask, None
    image, vessels = read_pair(case.path)
    cut = cut_square(image, vessels, case.path.name, case.set, SIDE)
    side = cut.side // max(FACTORS) * max(FACTORS)
    part = (slice(0, side), slice(0, side))
    rgb = np.ascontiguousarray(cut.rgb[part]).astype(np.float32) / np.float32(255)
    return rgb, np.ascontiguousarray(cut.mask[part]), np.asarray(cut.vessels[part] > 127)


def make_small(good: Rgb, fov: Mask, case: Case) -> tuple[Rgb, Mask]:
    """The small picture of a case, noisy where it is to be, and its field."""
    size = (good.shape[1] // case.factor, good.shape[0] // case.factor)
    small_fov = cv2.resize(fov.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0
    if case.small_by != AREA:
        small = decimate(good, case.factor)
        if case.small_by == NOISY:
            seed = zlib.crc32(case.path.stem.encode())
            small = degrade(small, small_fov, NOISE, CODE, seed).rgb
        return small, small_fov
    shrunk = cv2.resize(good, size, interpolation=cv2.INTER_AREA)
    return (np.rint(shrunk * 255) / 255).astype(np.float32), small_fov


def _row(
    case: Case,
    name: str,
    weights: str,
    good: Rgb,
    made: Rgb,
    fov: Mask,
    drawn: Mask | None,
    seconds: float,
) -> Row:
    accuracy = sensitivity = thin = None
    if drawn is not None:
        source = Source(case.path.name, f"{hash(made.tobytes()):x}")
        seen = FundusImage(made, FieldOfView(fov, None, FovBasis.GIVEN), source)
        found = _Tools.reader.probability(seen) >= _Tools.reader.threshold
        counts = Counts.of(found, drawn, fov)
        accuracy, sensitivity = counts.accuracy, counts.sensitivity
        thin = thin_sensitivity(found, drawn, fov)
    return Row(
        photograph=case.path.name,
        camera=case.set or case.path.name.split("_")[0],
        set=case.set,
        factor=case.factor,
        small_by=case.small_by,
        model=name,
        weights=weights,
        psnr=min(99.0, psnr(good, made, fov, "y")),
        psnr_rgb=min(99.0, psnr(good, made, fov)),
        ssim=ssim(good, made, fov, "y"),
        rmse=rmse(good, made, fov, "y"),
        s3=s3(made, fov),
        accuracy=accuracy,
        sensitivity=sensitivity,
        thin_sensitivity=thin,
        seconds=seconds,
    )
