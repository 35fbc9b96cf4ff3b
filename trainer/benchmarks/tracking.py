"""The tracking benchmark: followed vessels against those drawn by hand, nobody trained on them.

Each test photograph is tracked as taken, spoilt by `cofe-release` 111, and spoilt and then
enhanced by the default model; a second observer's vessels, where there are some, are measured the
same way. One line a picture goes into a CSV file beside the page.
"""

import argparse
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import zip_longest
from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import RetinaViewError
from retinaview.imaging.degrade import degrade
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.vessel_graph import VesselGraph
from retinaview.imaging.vessel_graph_trace import trace_vessels
from retinaview.metrics.tracking import compare_tracks, measure_tracking
from retinaview.overlays.tracking import track
from trainer.benchmarks.card_scores import put_scores
from trainer.benchmarks.tracking_page import (
    AS_TAKEN,
    ENHANCED,
    SECOND,
    SPOILT,
    UNJOINED,
    scores_of,
    write_page,
)
from trainer.files import write_csv
from trainer.vessel_data import read_pair

FOLDER = "test/vessels"
SETS = ("chase", "hrf", "lesav", "hrf_fullsize")
SPOILT_SETS = ("chase", "hrf", "lesav")
PRESET, CODE = "cofe-release", "111"
SECOND_FOLDER = "masks_2nd_observer"
VESSELS, TRACKING = "vessels", "tracking"
COMMAND = "python -m trainer benchmark tracking --data DIR --out FILE"


@dataclass(frozen=True, eq=False)
class Case:
    """One photograph: its set, its name, the picture and the vessels drawn by hand."""

    group: str
    name: str
    image: FundusImage
    vessels: Mask
    second: Mask | None


@dataclass(frozen=True)
class Row:
    """What tracking found on one picture; None where it found nothing to measure.

    `picture` is how the picture was treated, `field_px` the field's diameter in it. `true_` values
    are of the vessels drawn by hand; lengths and widths are in px of the picture. `seconds` is
    tracking alone, without the vessel map.
    """

    model: str
    weights: str
    group: str
    name: str
    picture: str
    field_px: int
    completeness: float | None
    correctness: float | None
    trees: int
    true_trees: int
    joined_gaps: int
    broken_segments: int
    length_px: float
    true_length_px: float
    tortuosity: float | None
    true_tortuosity: float | None
    width_px: float | None
    true_width_px: float | None
    seconds: float


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says; `--models` names vessel models, "vessels" without it."""
    catalog = Catalog()
    models = arguments.models if arguments.models is not None else [VESSELS]
    cards = [catalog.card(name) for name in models]
    engine = Engine(catalog)
    titles = {card.id: card.label for card in cards}
    rows: list[Row] = []

    def measure(case: Case, treatments: Sequence[str]) -> None:
        """Add the rows of one photograph and write what is measured so far."""
        truth = trace_vessels(case.vessels & case.image.fov, field_side_px(case.image.fov))
        for card in cards:
            weights = (card.sha256 or "")[:12]
            rows.extend(_rows(engine, card.id, weights, case, truth, treatments))
        _write_rows(arguments.out.with_suffix(".csv"), rows)
        write_page(arguments.out, [asdict(row) for row in rows], titles, catalog.default().label)
        print(f"{case.group} {case.name}: {', '.join(treatments)}", flush=True)

    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    for case in _cases(arguments.data, arguments.most):
        measure(case, (AS_TAKEN, UNJOINED, SECOND))
    if not rows:
        raise RetinaViewError(f"{arguments.data}: there are no photographs in {FOLDER}.")
    for case in _cases(arguments.data, arguments.most):
        if case.group in SPOILT_SETS:
            measure(case, (SPOILT, ENHANCED))
    if arguments.cards:
        own = [asdict(row) for row in rows if row.model == VESSELS]
        put_scores(catalog.card(TRACKING), scores_of(own), COMMAND)


def _cases(data: Path, most: int | None) -> Iterator[Case]:
    """One photograph of each set after the other, so that an early page speaks of all sets."""
    paths = [sorted((data / FOLDER / group / "images").glob("*"))[:most] for group in SETS]
    for together in zip_longest(*paths):
        for group, path in zip(SETS, together, strict=True):
            if path is not None:
                yield _read_case(group, path)


def _read_case(group: str, path: Path) -> Case:
    image, vessels = read_pair(path)
    second = path.parent.parent / SECOND_FOLDER / f"{path.stem}.png"
    observed = _read_mask(second) if second.is_file() else None
    return Case(group, path.stem, image, vessels, observed)


def _read_mask(path: Path) -> Mask:
    with Image.open(path) as drawn:
        return np.asarray(drawn.convert("L")) > 127


def _rows(
    engine: Engine,
    model: str,
    weights: str,
    case: Case,
    truth: VesselGraph,
    treatments: Sequence[str],
) -> list[Row]:
    """Track one photograph in some treatments."""
    rows = []

    def add(picture: str, graph: VesselGraph, seconds: float = 0.0) -> None:
        rows.append(_row(model, weights, case, picture, graph, truth, seconds))

    pictures = _spoilt(engine, case) if SPOILT in treatments else [(AS_TAKEN, case.image)]
    for picture, image in pictures:
        vessels = engine.overlay(model, image, Subject.ORIGINAL, silent)
        graph, seconds = _track(vessels, image)
        add(picture, graph, seconds)
        if UNJOINED in treatments:
            real = tuple(edge for edge in graph.edges if not edge.is_gap)
            add(UNJOINED, replace(graph, edges=real))
    if SECOND in treatments and case.second is not None:
        add(SECOND, trace_vessels(case.second & case.image.fov, truth.field_px))
    return rows


def _track(vessels: Overlay, image: FundusImage) -> tuple[VesselGraph, float]:
    started = time.monotonic()
    graph = track(vessels, image, silent)
    return graph, time.monotonic() - started


def _spoilt(engine: Engine, case: Case) -> Iterator[tuple[str, FundusImage]]:
    """The photograph spoilt, and spoilt and then enhanced."""
    image, seed = case.image, zlib.crc32(case.name.encode())
    spoilt = _with_pixels(image, degrade(image.rgb, image.fov, PRESET, CODE, seed).rgb)
    yield SPOILT, spoilt
    recipe = Recipe(engine.catalog.default().id, device="cpu", review=False)
    result = engine.run(spoilt, recipe, silent).result
    most = np.float32(np.iinfo(result.dtype).max)
    yield ENHANCED, _with_pixels(image, result.astype(np.float32) / most)


def _with_pixels(image: FundusImage, rgb: Rgb) -> FundusImage:
    """The same photograph with other pixels, and a name of its own for the engine's memory."""
    own = f"{zlib.crc32(rgb.tobytes()):08x}"
    return replace(image, rgb=rgb, source=replace(image.source, sha256=own))


def _row(
    model: str,
    weights: str,
    case: Case,
    picture: str,
    graph: VesselGraph,
    truth: VesselGraph,
    seconds: float,
) -> Row:
    found, true = measure_tracking(graph), measure_tracking(truth)
    agreement = compare_tracks(graph, truth)
    return Row(
        model=model,
        weights=weights,
        group=case.group,
        name=case.name,
        picture=picture,
        field_px=int(truth.field_px),
        completeness=agreement.completeness,
        correctness=agreement.correctness,
        trees=found.trees,
        true_trees=true.trees,
        joined_gaps=found.joined_gaps,
        broken_segments=found.broken_segments,
        length_px=found.length_px,
        true_length_px=true.length_px,
        tortuosity=found.tortuosity,
        true_tortuosity=true.tortuosity,
        width_px=found.width_px,
        true_width_px=true.width_px,
        seconds=seconds,
    )


def _write_rows(path: Path, rows: Sequence[Row]) -> None:
    write_csv(path, Row, (_rounded_row(row) for row in rows))


def _rounded_row(row: Row) -> dict[str, object]:
    return {name: _rounded(value) for name, value in asdict(row).items()}


def _rounded(value: object) -> object:
    return round(value, 5) if isinstance(value, float) else value
