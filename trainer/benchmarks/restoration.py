"""The restoration benchmark: every enhancer on the same spoilt photographs, measured alike.

Good photographs of eyes that no model was trained on are spoilt by `cofe-release`, run through the
engine as a user would, and compared with what they were. One line a run goes into a CSV file beside
the table; the table holds means over photographs with bootstrap intervals.
"""

import argparse
import os
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Mask, Rgb, Source
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import MeasureError, RetinaViewError
from retinaview.imaging.degrade import degrade
from retinaview.metrics import affine_psnr, detail_ratio, psnr, spot_contrast, ssim
from trainer.benchmarks.card_scores import write_scores
from trainer.benchmarks.protocol import INPUT, UNTOUCHED
from trainer.benchmarks.restoration_sheet import write_sheet
from trainer.benchmarks.restoration_table import write_table
from trainer.files import fixed, read_csv, write_csv
from trainer.photographs import Photograph, read_photograph

PRESET = "cofe-release"
SEEDS = 3
HIGHEST_DB = 60.0
"""PSNR above this counts as this: the error is below that of rounding to 8 bits."""
CLEAN, HIRES = "test/clean", "test/hires/2048"
TASKS = ("restore", "classical")


@dataclass(frozen=True)
class Case:
    """One spoilt photograph: which, how large, how spoilt."""

    folder: str
    name: str
    side: int
    code: str
    seed: int


@dataclass(frozen=True)
class Row:
    """One run measured against the good photograph; `None` where a measure has no meaning.

    PSNR in dB and SSIM are of the masked square (`full`), `psnr_fov` and `psnr_affine` inside the
    field; `spots` is what is left of the spots' contrast, `detail` the energy of fine detail
    relative to the target; `seconds` is the whole engine run.
    """

    photograph: str
    source: str
    camera: str
    side: int
    code: str
    seed: int
    model: str
    weights: str
    psnr: float
    psnr_fov: float
    psnr_affine: float
    ssim: float
    spots: float | None
    detail: float | None
    seconds: float


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    measure_restoration(
        arguments.data,
        arguments.out,
        models=arguments.models,
        most=arguments.most,
        write_cards=arguments.cards,
    )


def measure_restoration(
    data: Path,
    out: Path,
    *,
    models: Sequence[str] | None = None,
    most: int | None = None,
    workers: int | None = None,
    write_cards: bool = False,
) -> None:
    """Run the benchmark and write `out` (Markdown) and its raw numbers (`out` with .csv).

    Args:
        data: the data folder.
        out: Markdown file to write.
        models: ids to measure; the numbers of others are kept from the CSV file where there is
            one. None measures every model that restores and every classical one.
        most: photographs at most, evenly picked; None takes all.
        workers: processes; None takes one a core.
        write_cards: also write what was measured into the cards of the trained models.

    Raises:
        RetinaViewError: the folder lacks the photographs, or a model is unknown.
    """
    catalog = Catalog()
    cards = [card for card in catalog.enhancers() if card.task in TASKS and card.scale == 1]
    wanted = [catalog.card(name) for name in models] if models is not None else cards
    raw = out.with_suffix(".csv")
    kept = [] if models is None else _kept_rows(raw, {card.id for card in wanted})
    cases = list(_cases(data, most))
    started = time.monotonic()
    rows = kept + _measure_all(data, cases, [card.id for card in wanted], workers)
    if models is not None and kept:
        rows = kept + [row for row in rows[len(kept) :] if row.model != INPUT]
    out.parent.mkdir(parents=True, exist_ok=True)
    write_csv(raw, Row, (fixed(row, 5) for row in rows))
    titles = {card.id: card.label for card in cards}
    write_table(out, [asdict(row) for row in rows], titles)
    sheet = out.with_name(f"{out.stem}-sheet.jpg")
    write_sheet(sheet, Engine(catalog, keep=len(cards)), [card.id for card in cards])
    if write_cards:
        command = "python -m trainer benchmark restoration --data DIR --out FILE"
        command += f" --most {most}" if most is not None else ""
        for card in wanted:
            if card.sha256 is not None:
                write_scores(card, [asdict(row) for row in rows], command)
    print(f"{out}: {len(cases)} cases in {(time.monotonic() - started) / 60:.1f} minutes")


def _cases(data: Path, most: int | None) -> Iterator[Case]:
    """Every case: 512 px with all codes, then 1024 and 2048 px with code 111."""
    for name in _names(data, CLEAN, most):
        yield Case(CLEAN, name, 512, UNTOUCHED, 0)
        for code in ("111", "001", "010", "100"):
            for seed in range(SEEDS):
                yield Case(CLEAN, name, 512, code, seed)
    for name in _names(data, HIRES, most):
        for side in (512, 1024, 2048):
            yield Case(HIRES, name, side, UNTOUCHED, 0)
            for seed in range(SEEDS):
                yield Case(HIRES, name, side, "111", seed)


def _names(data: Path, folder: str, most: int | None) -> list[str]:
    names = sorted(path.name for path in (data / folder).glob("*.jpg"))
    if not names:
        raise RetinaViewError(f"{data}: there are no photographs in {folder}.")
    if most is None or most >= len(names):
        return names
    return [names[index] for index in np.linspace(0, len(names) - 1, most).astype(int)]


def _measure_all(
    data: Path, cases: Sequence[Case], models: Sequence[str], workers: int | None
) -> list[Row]:
    workers = workers or os.cpu_count() or 1
    rows: list[Row] = []
    with ProcessPoolExecutor(workers, get_context("spawn"), _start_worker, (models,)) as pool:
        jobs = pool.map(_measure_case, [data] * len(cases), cases, chunksize=4)
        for number, found in enumerate(jobs, 1):
            rows += found
            if number % 50 == 0:
                print(f"{number} of {len(cases)} cases", flush=True)
    return rows


class _Worker:
    """What a process keeps between cases."""

    engine: Engine
    models: Sequence[str]


def _start_worker(models: Sequence[str]) -> None:
    import torch

    torch.set_num_threads(1)
    _Worker.engine = Engine(Catalog(), keep=len(models))
    _Worker.models = models


def _measure_case(data: Path, case: Case) -> list[Row]:
    photograph = _photograph(data, case)
    good = photograph.rgb.astype(np.float32) / np.float32(255)
    good[~photograph.mask] = 0
    poor, spots = good, np.zeros(photograph.mask.shape, bool)
    if case.code != UNTOUCHED:
        seed = zlib.crc32(case.name.encode()) + case.seed
        spoilt = degrade(good, photograph.mask, PRESET, case.code, seed)
        poor, spots = spoilt.rgb, spoilt.spot_mask
    rows = [_row(case, photograph, INPUT, "", good, poor, spots, 0.0)]
    image = _as_image(photograph, poor)
    for model in _Worker.models:
        card: ModelCard = _Worker.engine.catalog.card(model)
        started = time.monotonic()
        study = _Worker.engine.run(image, Recipe(model, device="cpu", review=False), silent)
        seconds = time.monotonic() - started
        result = study.result.astype(np.float32) / np.float32(255)
        weights = (card.sha256 or "")[:12]
        rows.append(_row(case, photograph, model, weights, good, result, spots, seconds))
    return rows


def _photograph(data: Path, case: Case) -> Photograph:
    return read_photograph(data / case.folder / case.name, case.name, case.side)


def _as_image(photograph: Photograph, rgb: Rgb) -> FundusImage:
    view = FieldOfView(photograph.mask, None, FovBasis.GIVEN)
    source = Source(photograph.name, sha256=f"{zlib.crc32(rgb.tobytes()):08x}")
    return FundusImage(rgb, view, source)


def _row(
    case: Case,
    photograph: Photograph,
    model: str,
    weights: str,
    good: Rgb,
    result: Rgb,
    spots: Mask,
    seconds: float,
) -> Row:
    fov = photograph.mask
    shown = np.where(fov[..., None], result, np.float32(0))
    return Row(
        photograph=case.name,
        source="hires" if case.folder == HIRES else "clean",
        camera=photograph.camera,
        side=case.side,
        code=case.code,
        seed=case.seed,
        model=model,
        weights=weights,
        psnr=min(HIGHEST_DB, psnr(good, shown)),
        psnr_fov=min(HIGHEST_DB, psnr(good, shown, fov)),
        psnr_affine=min(HIGHEST_DB, affine_psnr(good, shown, fov)),
        ssim=ssim(good, shown),
        spots=_or_none(lambda: spot_contrast(shown, good, spots, fov)) if spots.any() else None,
        detail=_or_none(lambda: detail_ratio(shown, good, fov)),
        seconds=seconds,
    )


def _or_none(measure: Callable[[], float]) -> float | None:
    try:
        return measure()
    except MeasureError:
        return None


def _kept_rows(path: Path, measured_anew: set[str]) -> list[Row]:
    """Numbers of an earlier run, without those of the models that are measured now."""
    return [_parse_row(values) for values in read_csv(path) if values["model"] not in measured_anew]


def _parse_row(values: dict[str, str]) -> Row:
    def number(name: str) -> float | None:
        return float(values[name]) if values[name] else None

    def needed(name: str) -> float:
        return float(values[name])

    return Row(
        photograph=values["photograph"],
        source=values["source"],
        camera=values["camera"],
        side=int(values["side"]),
        code=values["code"],
        seed=int(values["seed"]),
        model=values["model"],
        weights=values["weights"],
        psnr=needed("psnr"),
        psnr_fov=needed("psnr_fov"),
        psnr_affine=needed("psnr_affine"),
        ssim=needed("ssim"),
        spots=number("spots"),
        detail=number("detail"),
        seconds=needed("seconds"),
    )
