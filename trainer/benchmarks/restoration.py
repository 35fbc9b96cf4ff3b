"""The restoration benchmark: every enhancer on the same spoilt photographs, measured alike.

Good photographs of eyes that no model was trained on are spoilt by `cofe-release`, run through the
engine as a user would, and compared with what they were. One line a run goes into a CSV file beside
the table; the table holds means over photographs with bootstrap intervals.
"""

import argparse
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

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
from trainer.benchmarks.restoration_cost import CostRow, measure_cost
from trainer.benchmarks.restoration_real import RealRow, measure_real
from trainer.benchmarks.restoration_sections import cost_section, real_section, use_section
from trainer.benchmarks.restoration_sheet import write_sheet
from trainer.benchmarks.restoration_table import write_table
from trainer.benchmarks.restoration_use import UseRow, measure_use
from trainer.benchmarks.workers import Worker, evenly, spread
from trainer.files import fixed, read_rows, write_csv
from trainer.photographs import Photograph, read_photograph

PRESET = "cofe-release"
SEEDS = 3
HIGHEST_DB = 60.0
"""PSNR above this counts as this: the error is below that of rounding to 8 bits."""
CLEAN, HIRES = "test/clean", "test/hires/2048"
TASKS = ("restore", "classical")

T = TypeVar("T", bound="Measured")


class Measured(Protocol):
    """A line of raw numbers: of a model, or of what there was before any ran."""

    @property
    def model(self) -> str:
        """Id of the model."""


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
        twin=arguments.twin,
        write_cards=arguments.cards,
    )


def measure_restoration(
    data: Path,
    out: Path,
    *,
    models: Sequence[str] | None = None,
    most: int | None = None,
    twin: Path | None = None,
    write_cards: bool = False,
) -> None:
    """Run the benchmark and write `out` (Markdown) and its raw numbers.

    The numbers lie beside it: `out` with .csv, and with -use.csv, -real.csv and -cost.csv.

    Args:
        data: the data folder.
        out: Markdown file to write.
        models: ids to measure; the numbers of others are kept from the CSV files where there are
            any. None measures every model that restores and every classical one.
        most: photographs at most, evenly picked; None takes all.
        twin: model folder of a plain vessel network that reads beside the catalog's own.
        write_cards: also write what was measured into the cards of the trained models.

    Raises:
        RetinaViewError: the folder lacks the photographs, or a model is unknown.
    """
    catalog = Catalog()
    cards = [card for card in catalog.enhancers() if card.task in TASKS and card.scale == 1]
    wanted = [catalog.card(name) for name in models] if models is not None else cards
    ids = [card.id for card in wanted]
    cases = list(_cases(data, most))
    started = time.monotonic()
    out.parent.mkdir(parents=True, exist_ok=True)
    is_all = models is None

    def measure_rows() -> list[Row]:
        measure = partial(measure_case, data)
        return spread(measure, cases, ids, what="cases", every=50, chunk=4)

    rows = kept_rows(out.with_suffix(".csv"), Row, ids, measure_rows, is_all)
    use = kept_rows(
        out.with_name(f"{out.stem}-use.csv"),
        UseRow,
        ids,
        lambda: measure_use(data, ids, twin, most),
        is_all,
    )
    real = kept_rows(
        out.with_name(f"{out.stem}-real.csv"),
        RealRow,
        ids,
        lambda: measure_real(data, ids, most),
        is_all,
    )
    cost = kept_rows(
        out.with_name(f"{out.stem}-cost.csv"), CostRow, ids, lambda: measure_cost(ids), is_all
    )
    titles = {card.id: card.label for card in cards}
    sections = use_section(use, titles) + real_section(real, titles) + cost_section(cost, titles)
    write_table(out, [asdict(row) for row in rows], titles, sections)
    sheet = out.with_name(f"{out.stem}-sheet.jpg")
    write_sheet(sheet, Engine(catalog, keep=len(cards)), [card.id for card in cards])
    if write_cards:
        command = "python -m trainer benchmark restoration --data DIR --out FILE"
        command += f" --most {most}" if most is not None else ""
        for card in wanted:
            if card.sha256 is not None:
                write_scores(card, [asdict(row) for row in rows], command)
    print(f"{out}: {len(cases)} cases in {(time.monotonic() - started) / 60:.1f} minutes")


def kept_rows(
    path: Path, row_type: type[T], ids: Sequence[str], measure: Callable[[], list[T]], is_all: bool
) -> list[T]:
    """Measure anew, keep what an earlier run measured of other models, and write both.

    What was measured before any model ran (the input, the photograph as taken) is kept too.
    """
    kept = [] if is_all else [r for r in read_rows(path, row_type) if r.model not in ids]
    known = {row.model for row in kept}
    rows = kept + [row for row in measure() if row.model not in known]
    write_csv(path, row_type, (fixed(row, 5) for row in rows))
    return rows


def _cases(data: Path, most: int | None) -> Iterator[Case]:
    """Every case: 512 px with all codes, then 1024 and 2048 px with code 111."""
    for name in names_of(data, CLEAN, most):
        yield Case(CLEAN, name, 512, UNTOUCHED, 0)
        for code in ("111", "001", "010", "100"):
            for seed in range(SEEDS):
                yield Case(CLEAN, name, 512, code, seed)
    for name in names_of(data, HIRES, most):
        for side in (512, 1024, 2048):
            yield Case(HIRES, name, side, UNTOUCHED, 0)
            for seed in range(SEEDS):
                yield Case(HIRES, name, side, "111", seed)


def names_of(data: Path, folder: str, most: int | None) -> list[str]:
    """Names of the photographs in a folder, at most so many.

    Raises:
        RetinaViewError: there is none.
    """
    names = sorted(path.name for path in (data / folder).glob("*.jpg"))
    if not names:
        raise RetinaViewError(f"{data}: there are no photographs in {folder}.")
    return evenly(names, most)


def measure_case(data: Path, case: Case) -> list[Row]:
    """Spoil the photograph of a case, run every model of the worker on it, and measure both."""
    photograph = _photograph(data, case)
    good = photograph.rgb.astype(np.float32) / np.float32(255)
    good[~photograph.mask] = 0
    poor, spots = good, np.zeros(photograph.mask.shape, bool)
    if case.code != UNTOUCHED:
        seed = zlib.crc32(case.name.encode()) + case.seed
        spoilt = degrade(good, photograph.mask, PRESET, case.code, seed)
        poor, spots = spoilt.rgb, spoilt.spot_mask
    rows = [_row(case, photograph, INPUT, "", good, poor, spots, 0.0)]
    image = as_image_given(photograph.name, poor, photograph.mask)
    for model in Worker.models:
        card: ModelCard = Worker.engine.catalog.card(model)
        started = time.monotonic()
        study = Worker.engine.run(image, Recipe(model, device="cpu", review=False), silent)
        seconds = time.monotonic() - started
        result = study.result.astype(np.float32) / np.float32(255)
        weights = (card.sha256 or "")[:12]
        rows.append(_row(case, photograph, model, weights, good, result, spots, seconds))
    return rows


def _photograph(data: Path, case: Case) -> Photograph:
    return read_photograph(data / case.folder / case.name, case.name, case.side)


def as_image_given(name: str, rgb: Rgb, fov: Mask) -> FundusImage:
    """A picture as it is, not rounded, with a given field."""
    view = FieldOfView(fov, None, FovBasis.GIVEN)
    return FundusImage(rgb, view, Source(name, sha256=f"{zlib.crc32(rgb.tobytes()):08x}"))


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
