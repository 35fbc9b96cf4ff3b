"""The benchmark of enhancement learnt without pairs: the published GAN, its rows, its rivals.

Good photographs under `cataract` are enhanced and compared with what they were; real poor ones,
which have no partner, are judged by blind measures; vessels are found and followed before and
after; and the guard is asked of regions that no model can bring back. One line a picture goes into
CSV files beside the page.

References:
    Zhao et al., "Data-driven enhancement of blurry retinal images via generative adversarial
    networks", MICCAI 2019, doi:10.1007/978-3-030-32239-7_9.
"""

import argparse
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.core.overlay import Subject
from retinaview.core.progress import silent
from retinaview.core.review import Review
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.engine.pixels import as_image
from retinaview.errors import RetinaViewError
from retinaview.imaging.degrade import degrade
from retinaview.imaging.load import load_fundus
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.vessel_graph import VesselGraph
from retinaview.imaging.vessel_graph_trace import trace_vessels
from retinaview.metrics import psnr, ssim
from retinaview.metrics.blind import blind_numbers
from retinaview.metrics.tracking import compare_tracks, count_tracks
from retinaview.metrics.vessel_measures import Counts
from retinaview.overlays.tracking import track
from trainer.benchmarks.card_scores import put_scores
from trainer.benchmarks.extremes import Extreme, spoil_region
from trainer.benchmarks.protocol import CLEAN, INPUT
from trainer.benchmarks.restoration import HIGHEST_DB, as_image_given, names_of
from trainer.benchmarks.unpaired_page import write_page
from trainer.benchmarks.unpaired_sheet import write_sheets
from trainer.benchmarks.workers import (
    Worker,
    catalog_with,
    evenly,
    models_in,
    spread,
)
from trainer.cycle_descent import colour_distance
from trainer.files import fixed, write_csv
from trainer.photographs import OPEN_SETS, read_photograph
from trainer.vessel_data import VESSEL_SETS, read_pair

GOOD, POOR, VESSELS = "test/clean", "test/lowquality", "test/vessels"
PRESET, CODE = "cataract", "111"
SIDE = 512
READER = "vessels"
METHOD = "zhao"
EXTREMES_EVERY = 3
"""Of so many good photographs one has a region spoilt beyond reading."""


@dataclass(frozen=True)
class Row:
    """One picture; None where a measure does not belong to it or has no meaning.

    `part` is "cataract" or "real", `model` what enhanced it, "input" for nothing and "clean" for
    the photograph as taken. PSNR (dB) and SSIM are of the masked square, `colour` is the mean
    distance to the good photograph in the a*b* plane.
    """

    part: str
    photograph: str
    camera: str
    model: str
    weights: str
    psnr: float | None = None
    ssim: float | None = None
    colour: float | None = None
    niqe: float | None = None
    brisque: float | None = None
    entropy: float | None = None


@dataclass(frozen=True)
class TrackRow:
    """What one vessel model and tracking find in one picture, against the vessels drawn by hand.

    `broken` and `wrong` are stretches, of `true` and `found` ones; see
    `retinaview.metrics.tracking.count_tracks`.
    """

    set: str
    photograph: str
    model: str
    reader: str
    f1: float
    completeness: float | None
    correctness: float | None
    broken: int
    wrong: int
    true: int
    found: int


@dataclass(frozen=True)
class ExtremeRow:
    """What the guard says of a photograph with a region beyond reading.

    Attributes:
        is_told: whether a reason names the region.
        unreadable: share of the field that the guard takes for unreadable, percent.
    """

    photograph: str
    kind: str
    model: str
    verdict: str
    is_told: bool
    unreadable: float


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    measure_unpaired(
        arguments.data,
        arguments.out,
        runs=arguments.runs,
        twin=arguments.twin,
        models=arguments.models,
        most=arguments.most,
        write_cards=arguments.cards,
    )


def measure_unpaired(
    data: Path,
    out: Path,
    *,
    runs: Path | None = None,
    twin: Path | None = None,
    models: Sequence[str] | None = None,
    most: int | None = None,
    write_cards: bool = False,
) -> None:
    """Run the benchmark and write `out` (Markdown), its raw numbers and two sheets of drawn eyes.

    Args:
        data: the data folder.
        out: Markdown file to write.
        runs: folder of trainings whose models join, each with its model in `models`.
        twin: model folder of a plain vessel network that reads beside the catalog's own.
        models: ids to measure; None takes all classical methods, all of Zhao's and the default.
        most: photographs of each kind at most, evenly picked; None takes all.
        write_cards: also write what was measured into the cards of the published one's models.

    Raises:
        RetinaViewError: the folder lacks the photographs, or a model is unknown.
    """
    started = time.monotonic()
    folders = [*models_in(runs), *([twin.parent] if twin else [])]
    catalog = catalog_with(folders)
    cards = [catalog.card(name) for name in models] if models is not None else _usual(catalog)
    ids = [card.id for card in cards]
    readers = [READER, *([twin.name] if twin else [])]

    good = [data / GOOD / name for name in names_of(data, GOOD, most)]
    real = evenly(sorted((data / POOR).glob("*.jpg")), most)
    rows = spread(_measure_good, good, ids, what="photographs", every=10, folders=folders)
    rows += spread(_measure_real, real, ids, what="poor photographs", every=10, folders=folders)
    vessels = [
        (name, path)
        for name in VESSEL_SETS
        for path in sorted((data / VESSELS / name / "images").glob("*"))[:most]
    ]
    read = partial(_measure_vessels, tuple(readers))
    tracks = spread(read, vessels, ids, what="photographs followed", every=5, folders=folders)
    learnt = [card.id for card in cards if card.sha256 is not None]
    some = good[::EXTREMES_EVERY]
    extremes = spread(_measure_extremes, some, learnt, what="extremes", every=5, folders=folders)

    out.parent.mkdir(parents=True, exist_ok=True)
    _write(out.with_suffix(".csv"), Row, rows)
    _write(out.with_name(f"{out.stem}-tracks.csv"), TrackRow, tracks)
    _write(out.with_name(f"{out.stem}-extremes.csv"), ExtremeRow, extremes)
    titles = {card.id: card.label for card in cards}
    write_page(out, rows, tracks, extremes, titles)
    write_sheets(out, Engine(catalog, keep=len(ids)), ids, learnt)
    if write_cards:
        command = "python -m trainer benchmark unpaired --data DIR --out FILE"
        command += f" --most {most}" if most is not None else ""
        for card in cards:
            if card.method == METHOD and card.is_shipped:
                put_scores(card, card_scores(rows, card.id), command)
    print(f"{out}: {len(ids)} models in {(time.monotonic() - started) / 60:.1f} minutes")


def card_scores(rows: Sequence[Row], model: str) -> list[tuple[str, float, str]]:
    """What a card says of a model: gains over the hazy photograph, and colour before and after."""
    found: list[tuple[str, float, str]] = []
    for group, is_own in (("foreign cameras", False), ("training camera", True)):
        of_group = [
            row for row in rows if row.part == PRESET and (row.camera in OPEN_SETS) == is_own
        ]
        before = {row.photograph: row for row in of_group if row.model == INPUT}
        pairs = [(row, before[row.photograph]) for row in of_group if row.model == model]
        if not pairs:
            continue
        what = f"{PRESET} at {SIDE} px, {group}, {len(pairs)} pictures"
        for name, unit, digits in (("psnr", "dB", 2), ("ssim", "", 4)):
            gains = [getattr(row, name) - getattr(base, name) for row, base in pairs]
            found.append(
                (f"{name.upper()} gain, {what}", round(float(np.mean(gains)), digits), unit)
            )
        for word, place in (("after", 0), ("before", 1)):
            distances = [pair[place].colour for pair in pairs]
            mean = round(float(np.mean([each for each in distances if each is not None])), 2)
            found.append((f"Distance of colours (a*b*) {word}, {what}", mean, ""))
    return found


def _usual(catalog: Catalog) -> list[ModelCard]:
    """Every classical method, every model of the published one, and the default."""
    default = catalog.default().id
    return [
        card
        for card in catalog.enhancers()
        if card.task == "classical" or card.method == METHOD or card.id == default
    ]


def _write(path: Path, row_type: type, rows: Sequence[object]) -> None:
    write_csv(path, row_type, (fixed(row, 5) for row in rows))


def _measure_good(path: Path) -> list[Row]:
    """A good photograph under `cataract`, and what each model makes of it."""
    good, fov, camera = _read(path)
    poor = degrade(good, fov, PRESET, CODE, zlib.crc32(path.name.encode())).rgb
    base = Row("cataract", path.name, camera, CLEAN, "")
    rows = [_judged(base, good, fov)]
    spoilt = replace(base, model=INPUT)
    rows.append(_compared(spoilt, good, poor, fov))
    image = as_image_given(path.name, poor, fov)
    for model in Worker.models:
        own = replace(base, model=model, weights=_weights(model))
        rows.append(_compared(own, good, _enhanced(image, model).rgb, fov))
    return rows


def _measure_real(path: Path) -> list[Row]:
    """A real poor photograph, and what each model makes of it."""
    image = load_fundus(path)
    base = Row("real", path.name, path.name.split("_")[0], INPUT, "")
    rows = [_judged(base, image.rgb, image.fov)]
    for model in Worker.models:
        own = replace(base, model=model, weights=_weights(model))
        rows.append(_judged(own, _enhanced(image, model).rgb, image.fov))
    return rows


def _measure_vessels(readers: Sequence[str], job: tuple[str, Path]) -> list[TrackRow]:
    """Vessels found and followed as taken, under `cataract`, and as each model enhances it."""
    group, path = job
    image, drawn = read_pair(path)
    truth = trace_vessels(drawn & image.fov, field_side_px(image.fov))
    seed = zlib.crc32(path.name.encode())
    spoilt = as_image_given(
        path.name, degrade(image.rgb, image.fov, PRESET, CODE, seed).rgb, image.fov
    )
    pictures = [(CLEAN, image), (INPUT, spoilt)]
    pictures += [(model, _enhanced(spoilt, model)) for model in Worker.models]
    return [
        _followed(group, path.name, model, reader, picture, drawn, truth)
        for model, picture in pictures
        for reader in readers
    ]


def _followed(
    group: str,
    name: str,
    model: str,
    reader: str,
    picture: FundusImage,
    drawn: Mask,
    truth: VesselGraph,
) -> TrackRow:
    found = Worker.engine.overlay(reader, picture, Subject.ORIGINAL, silent)
    graph = track(found, picture, silent)
    agreement, counts = compare_tracks(graph, truth), count_tracks(graph, truth)
    return TrackRow(
        set=group,
        photograph=name,
        model=model,
        reader=reader,
        f1=Counts.of(found.masks["vessels"], drawn, picture.fov).f1,
        completeness=agreement.completeness,
        correctness=agreement.correctness,
        broken=counts.broken,
        wrong=counts.wrong,
        true=counts.true,
        found=counts.found,
    )


def _measure_extremes(path: Path) -> list[ExtremeRow]:
    """The guard's word on a photograph with a region that no model can bring back."""
    good, fov, _ = _read(path)
    rows = []
    for kind in Extreme:
        rng = np.random.default_rng([zlib.crc32(path.name.encode()), list(Extreme).index(kind)])
        image = as_image_given(path.name, spoil_region(good, fov, kind, rng), fov)
        for model in Worker.models:
            review = Worker.engine.run(image, Recipe(model, device="cpu"), silent).review
            rows.append(_told(path.name, kind, model, review))
    return rows


def _told(name: str, kind: Extreme, model: str, review: Review | None) -> ExtremeRow:
    if review is None or review.verdict is None:
        raise RetinaViewError(f"{name}: {model} was not reviewed.")
    is_told = any(reason.score_id == "unreadable" for reason in review.reasons)
    share = next(score.value for score in review.scores if score.id == "unreadable")
    return ExtremeRow(name, str(kind), model, str(review.verdict), is_told, share or 0.0)


def _read(path: Path) -> tuple[Rgb, Mask, str]:
    photograph = read_photograph(path, path.name, SIDE)
    good = photograph.rgb.astype(np.float32) / np.float32(255)
    good[~photograph.mask] = 0
    return good, photograph.mask, photograph.camera


def _enhanced(image: FundusImage, model: str) -> FundusImage:
    recipe = Recipe(model, device="cpu", review=False)
    study = Worker.engine.run(image, recipe, silent)
    return as_image(image, study.result, f"{image.source.sha256}-{model}")


def _weights(model: str) -> str:
    return (Worker.engine.catalog.card(model).sha256 or "")[:12]


def _compared(row: Row, good: Rgb, made: Rgb, fov: Mask) -> Row:
    shown = np.where(fov[..., None], made, np.float32(0))
    measured = replace(
        row,
        psnr=min(HIGHEST_DB, psnr(good, shown)),
        ssim=ssim(good, shown),
        colour=colour_distance(shown, good, fov),
    )
    return _judged(measured, shown, fov)


def _judged(row: Row, rgb: Rgb, fov: Mask) -> Row:
    numbers = blind_numbers(rgb, fov)
    return replace(
        row,
        niqe=numbers["niqe"],
        brisque=numbers["brisque"],
        entropy=numbers["entropy"],
    )
