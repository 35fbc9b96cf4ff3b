"""The denoising benchmark: noise of sigma 15, 25 and 50 on good photographs, taken away by all.

Every model of task "denoise" that keeps the size runs through the engine as a user would; three
classical filters, told the sigma, stand beside them. One line a run goes into a CSV file beside the
table; the table holds means over photographs with bootstrap intervals.

Reference:
    Hayee and Sytwu, "Denoising of retinal fundus images", 2018, table 1.
"""

import argparse
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage, Rgb
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.imaging.degrade import degrade
from retinaview.imaging.degrade_draws import NOISE_SIGMAS
from retinaview.metrics import psnr, ssim
from retinaview.review.evidence import gather
from trainer.benchmarks.card_scores import put_scores, titles_of
from trainer.benchmarks.denoise_classical import FILTERS, Strengths, choose_strengths
from trainer.benchmarks.denoise_page import card_scores, write_page
from trainer.benchmarks.denoise_sheet import write_sheet
from trainer.benchmarks.guard_cases import VESSELS, as_image
from trainer.benchmarks.protocol import INPUT
from trainer.benchmarks.restoration import CLEAN, HIGHEST_DB, kept_rows, names_of
from trainer.benchmarks.workers import (
    Worker,
    catalog_with,
    evenly,
    models_in,
    spread,
)
from trainer.photographs import OPEN_SETS, Photograph, read_photograph, read_photographs

SIDE = 512
CODE = "100"
CHOOSING_FOLDER = "train/clean"
CHOOSING_PHOTOGRAPHS = 4
"""Photographs of the training folder that the classical filters' strengths are chosen on."""


@dataclass(frozen=True)
class DenoiseRow:
    """One run measured against the good photograph; `None` where a measure has no meaning.

    PSNR in dB and SSIM are of the masked square, with `_fov` inside the field; `psnr_red` and its
    kin of one channel of the square. `thin_vessels` is the share of the length of the good
    photograph's thin vessels that is found again, `spots_kept` how many of its `spots`, small
    round places that stand out, do so still. `strength` is that of a classical filter.
    """

    photograph: str
    camera: str
    sigma: int
    model: str
    weights: str
    psnr: float
    psnr_fov: float
    ssim: float
    ssim_fov: float
    psnr_red: float
    psnr_green: float
    psnr_blue: float
    thin_vessels: float | None
    spots: int
    spots_kept: int
    strength: float | None
    seconds: float


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    measure_denoising(
        arguments.data,
        arguments.out,
        runs=arguments.runs,
        models=arguments.models,
        most=arguments.most,
        write_cards=arguments.cards,
    )


def measure_denoising(
    data: Path,
    out: Path,
    *,
    runs: Path | None = None,
    models: Sequence[str] | None = None,
    most: int | None = None,
    write_cards: bool = False,
) -> None:
    """Run the benchmark and write `out` (Markdown), its raw numbers (CSV) and the sheet.

    Args:
        data: the data folder.
        out: Markdown file to write.
        runs: folder of trainings whose models join, each with its model in `models`.
        models: ids of models and classical filters to measure; the numbers of others are kept from
            the CSV file where there is one. None measures all.
        most: photographs at most, evenly picked; None takes all.
        write_cards: also write what was measured into the cards of the models.

    Raises:
        RetinaViewError: the folder lacks the photographs, or a model is unknown.
    """
    folders = models_in(runs)
    catalog = catalog_with(folders)
    cards = [card for card in catalog.enhancers() if card.task == "denoise" and card.scale == 1]
    titles = {card.id: card.label for card in cards}
    titles |= {name: title for name, (title, _, _) in FILTERS.items()}
    ids = list(titles) if models is None else [_known(catalog, name) for name in models]
    names = names_of(data, CLEAN, most)
    started = time.monotonic()
    out.parent.mkdir(parents=True, exist_ok=True)

    def measure() -> list[DenoiseRow]:
        strengths = choose_all(data, [name for name in ids if name in FILTERS])
        jobs = [(name, sigma) for name in names for sigma in NOISE_SIGMAS]
        work, prepare = partial(measure_case, data), partial(_take_strengths, strengths)
        return spread(work, jobs, ids, what="cases", every=10, prepare=prepare, folders=folders)

    rows = kept_rows(out.with_suffix(".csv"), DenoiseRow, ids, measure, models is None)
    write_page(out, rows, titles_of((r.model for r in rows if r.model != INPUT), titles))
    sheet = out.with_name(f"{out.stem}-sheet.jpg")
    shown = [card.id for card in cards if card.is_shipped]
    write_sheet(sheet, Engine(catalog, keep=len(shown)), shown)
    if write_cards:
        command = "python -m trainer benchmark denoise --data DIR --out FILE"
        command += f" --most {most}" if most is not None else ""
        for card in cards:
            if card.id in ids and card.is_shipped:
                put_scores(card, card_scores(rows, card.id), command)
    minutes = (time.monotonic() - started) / 60
    print(f"{out}: {len(names)} photographs in {minutes:.1f} minutes")


def _known(catalog: Catalog, name: str) -> str:
    return name if name in FILTERS else catalog.card(name).id


def choose_all(data: Path, filters: Sequence[str]) -> Strengths:
    """Choose the strength of each classical filter for each sigma on training photographs.

    Raises:
        RetinaViewError: there are none.
    """
    if not filters:
        return {}
    found = read_photographs(data, [CHOOSING_FOLDER], OPEN_SETS, SIDE)
    chosen = evenly(found, CHOOSING_PHOTOGRAPHS)
    return {
        (name, sigma): choose_strengths([_spoil(each, sigma) for each in chosen], name, sigma)
        for name in filters
        for sigma in NOISE_SIGMAS
    }


class _Chosen:
    """The strengths that a process keeps between photographs."""

    strengths: Strengths


def _take_strengths(strengths: Strengths) -> None:
    _Chosen.strengths = strengths


def measure_case(data: Path, case: tuple[str, int]) -> list[DenoiseRow]:
    """Make a photograph noisy, denoise it with everything of the worker, and measure all.

    Args:
        data: the data folder.
        case: name of the photograph and sigma of the noise.
    """
    name, sigma = case
    photograph = read_photograph(data / CLEAN / name, name, SIDE)
    good, noisy = _spoil(photograph, sigma)
    clean = as_image(good, photograph.mask, name)
    image = as_image(noisy, photograph.mask, name)
    measured = partial(_row, photograph, clean, sigma)
    rows = [measured(INPUT, noisy, 0.0)]
    for model in Worker.models:
        started = time.monotonic()
        strength = _Chosen.strengths.get((model, sigma))
        if strength is not None:
            made = FILTERS[model][1](noisy, sigma, strength)
        else:
            study = Worker.engine.run(image, Recipe(model, device="cpu", review=False), silent)
            made = study.result.astype(np.float32) / np.float32(255)
        rows.append(measured(model, made, time.monotonic() - started, strength))
    return rows


def _spoil(photograph: Photograph, sigma: int) -> tuple[Rgb, Rgb]:
    """The good picture, black outside the field, and the noisy one."""
    good = photograph.rgb.astype(np.float32) / np.float32(255)
    good[~photograph.mask] = 0
    seed = zlib.crc32(photograph.name.encode())
    return good, degrade(good, photograph.mask, f"noise{sigma}", CODE, seed).rgb


def _row(
    photograph: Photograph,
    clean: FundusImage,
    sigma: int,
    model: str,
    made: Rgb,
    seconds: float,
    strength: float | None = None,
) -> DenoiseRow:
    catalog = Worker.engine.catalog
    is_card = model != INPUT and model not in FILTERS
    fov, good = clean.fov, clean.rgb
    shown = as_image(np.where(fov[..., None], made, np.float32(0)), fov, photograph.name)
    evidence = gather(clean, shown, (_vessels(clean), _vessels(shown)), silent)
    found = evidence.candidates.values()
    return DenoiseRow(
        photograph=photograph.name,
        camera=photograph.camera,
        sigma=sigma,
        model=model,
        weights=(catalog.card(model).sha256 or "")[:12] if is_card else "",
        psnr=min(HIGHEST_DB, psnr(good, shown.rgb)),
        psnr_fov=min(HIGHEST_DB, psnr(good, shown.rgb, fov)),
        ssim=ssim(good, shown.rgb),
        ssim_fov=ssim(good, shown.rgb, fov),
        psnr_red=min(HIGHEST_DB, psnr(good, shown.rgb, channel="r")),
        psnr_green=min(HIGHEST_DB, psnr(good, shown.rgb, channel="g")),
        psnr_blue=min(HIGHEST_DB, psnr(good, shown.rgb, channel="b")),
        thin_vessels=None if evidence.vessels is None else evidence.vessels.thin_kept,
        spots=sum(spots for spots, _ in found),
        spots_kept=sum(kept for _, kept in found),
        strength=strength,
        seconds=seconds,
    )


def _vessels(picture: FundusImage) -> Overlay:
    """As the shipped vessel model finds them; remembered by the engine."""
    return Worker.engine.overlay(VESSELS, picture, Subject.ORIGINAL, silent)
