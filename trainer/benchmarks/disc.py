"""The disc benchmark: disc, cup and fovea on outlined photographs and phantoms nobody trained on.

Every model whose method is "disc" runs through the engine as a user would. Besides, parts of the
photographs that show no disc are cut out under a round stop of their own: what is found there is
nonsense. One line a picture goes into a CSV file beside the page.
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import Circle, FieldOfView, FovBasis, FundusImage, Mask, Source
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import silent
from retinaview.engine import Engine
from retinaview.errors import RetinaViewError
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics.outlines import centre_of, dice, vertical_ratio
from trainer.benchmarks.disc_page import write_page, write_scores
from trainer.disc_data import read_mask
from trainer.files import fixed, write_csv

METHOD = "disc"
OUTLINED = ("idrid", "drishti")
PLAIN = ("test/clean", "test/lowquality")
"""Photographs without outlines: only whether anything is found is counted."""
PHANTOMS = 8
PHANTOM_SEED = 900_000
"""Far from the seeds that are trained on."""
PHANTOM_SIDES = (512, 1024, 2048)
HIDDEN_FIELD = 0.4
"""Diameter of the round part without a disc, over the field's."""
HIDDEN_AIR_DD = 0.7
"""Disc diameters that must lie between the disc's centre and that part."""
NO_DISC = "no disc"


@dataclass(frozen=True, eq=False)
class Case:
    """One picture and what is known of it.

    Attributes:
        name: of the file, or of the phantom.
        group: which table it belongs to.
        image: the picture.
        disc: (H, W) bool, None where nobody outlined it.
        cup: likewise.
        fovea: (y, x) px, None where it is not known.
    """

    name: str
    group: str
    image: FundusImage
    disc: Mask | None = None
    cup: Mask | None = None
    fovea: tuple[float, float] | None = None


@dataclass(frozen=True)
class Row:
    """What one model found on one picture; None where it found nothing or there is no truth.

    `off_dd` and `fovea_off_dd` are distances to the truth in the true disc's diameters,
    `confidence` is the model's own, `seconds` the whole overlay.
    """

    model: str
    weights: str
    group: str
    name: str
    height: int
    width: int
    is_found: int
    is_fovea_found: int
    off_dd: float | None
    disc_dice: float | None
    cup_dice: float | None
    vertical_cd: float | None
    true_vertical_cd: float | None
    fovea_off_dd: float | None
    fovea_dd: float | None
    confidence: float | None
    seconds: float


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    catalog = Catalog()
    cards = [card for card in catalog.overlays() if card.method == METHOD]
    if arguments.models is not None:
        cards = [catalog.card(name) for name in arguments.models]
    engine = Engine(catalog)
    rows: list[Row] = []
    for number, case in enumerate(_cases(arguments.data, arguments.most), 1):
        rows += [_measure(engine, card, case) for card in cards if _is_asked(card, case)]
        if number % 10 == 0:
            print(f"{number} pictures", flush=True)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    write_csv(arguments.out.with_suffix(".csv"), Row, (fixed(row, 4) for row in rows))
    plain = [asdict(row) for row in rows]
    write_page(arguments.out, plain, {card.id: card.label for card in cards})
    if arguments.cards:
        for card in cards:
            write_scores(card, plain)


def _is_asked(card: ModelCard, case: Case) -> bool:
    """Photographs without outlines only say something of a model that ships."""
    return case.group not in PLAIN or not card.research_only


def _cases(data: Path, most: int | None) -> Iterator[Case]:
    """Outlined photographs, parts without a disc, phantoms, then all other photographs."""
    for name in OUTLINED:
        for path in _files(data / "test" / "disc" / name / "images", most):
            case = _outlined(path, name)
            yield case
            hidden = without_disc(case)
            if hidden is not None:
                yield hidden
    for number in range(PHANTOMS if most is None else min(PHANTOMS, most)):
        for side in PHANTOM_SIDES:
            yield _phantom(PHANTOM_SEED + number, side)
    for folder in PLAIN:
        for path in _files(data / folder, most):
            yield Case(path.name, folder, load_fundus(path))


def _files(folder: Path, most: int | None) -> list[Path]:
    found = sorted(folder.glob("*.jpg"))
    if not found:
        raise RetinaViewError(f"{folder}: there are no photographs here.")
    return found[:most]


def _outlined(path: Path, name: str) -> Case:
    masks = {}
    for part in ("disc", "cup"):
        file = path.parent.parent / part / f"{path.stem}.png"
        masks[part] = read_mask(file) if file.is_file() else None
    return Case(path.name, name, load_fundus(path), masks["disc"], masks["cup"])


def _phantom(seed: int, side: int) -> Case:
    phantom = draw_phantom(seed, side, lesions=seed % 2 == 1)
    masks = phantom.masks
    group = f"phantoms at {side} px"
    name = phantom.image.source.name
    return Case(name, group, phantom.image, masks["disc"], masks["cup"], phantom.fovea_yx)


def without_disc(case: Case) -> Case | None:
    """Cut a round part of a photograph that shows no disc; None where there is no room for one."""
    assert case.disc is not None
    image, (y, x) = case.image, centre_of(case.disc)
    diameter = 2 * float(np.sqrt(case.disc.sum() / np.pi))
    rows, columns = np.flatnonzero(image.fov.any(1)), np.flatnonzero(image.fov.any(0))
    side = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    radius = HIDDEN_FIELD * side / 2
    middle = ((rows[0] + rows[-1]) / 2, (columns[0] + columns[-1]) / 2)
    grid = np.ogrid[: image.height, : image.width]
    for angle in np.linspace(0, 2 * np.pi, 16, endpoint=False):
        reach = 0.95 * (side / 2 - radius)
        at = (middle[0] + reach * np.sin(angle), middle[1] + reach * np.cos(angle))
        part = np.hypot(grid[0] - at[0], grid[1] - at[1]) < radius
        is_free = np.hypot(at[0] - y, at[1] - x) > radius + HIDDEN_AIR_DD * diameter
        if is_free and (part & image.fov).sum() > 0.9 * part.sum() > 0:
            return replace(
                case, group=NO_DISC, image=_cut(image, part & image.fov, at, radius), disc=None
            )
    return None


def _cut(image: FundusImage, part: Mask, centre: tuple[float, float], radius: float) -> FundusImage:
    """A part of a photograph as a photograph of its own, black round it."""
    rows, columns = np.flatnonzero(part.any(1)), np.flatnonzero(part.any(0))
    box = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    rgb = np.where(part[..., None], image.rgb, np.float32(0))[box]
    circle = Circle(centre[0] - rows[0], centre[1] - columns[0], radius)
    view = FieldOfView(part[box], circle, FovBasis.GIVEN)
    sha256 = f"{image.source.sha256}-part"
    return FundusImage(rgb.astype(np.float32), view, Source(image.source.name, sha256))


def _measure(engine: Engine, card: ModelCard, case: Case) -> Row:
    started = time.monotonic()
    overlay = engine.overlay(card.id, case.image, Subject.ORIGINAL, silent)
    seconds = time.monotonic() - started
    off, disc_dice = _disc_against(overlay, case)
    found_cup, cup_dice, ratio = overlay.masks.get("cup"), None, None
    if case.cup is not None and case.disc is not None:
        ratio = vertical_ratio(case.cup, case.disc)
        cup_dice = dice(found_cup, case.cup) if found_cup is not None else 0.0
    return Row(
        model=card.id,
        weights=(card.sha256 or "")[:12],
        group=case.group,
        name=case.name,
        height=case.image.height,
        width=case.image.width,
        is_found=int(overlay.number("disc_y") is not None),
        is_fovea_found=int(overlay.number("fovea_y") is not None),
        off_dd=off,
        disc_dice=disc_dice,
        cup_dice=cup_dice,
        vertical_cd=overlay.number("vertical_cd"),
        true_vertical_cd=ratio,
        fovea_off_dd=_fovea_off(overlay, case),
        fovea_dd=overlay.number("fovea_dd"),
        confidence=overlay.number("disc_confidence"),
        seconds=seconds,
    )


def _disc_against(overlay: Overlay, case: Case) -> tuple[float | None, float | None]:
    """How far off the disc is, in diameters (None where none was found), and its Dice."""
    if case.disc is None:
        return None, None
    y, x = overlay.number("disc_y"), overlay.number("disc_x")
    if y is None or x is None:
        return None, 0.0
    true_y, true_x = centre_of(case.disc)
    off = float(np.hypot(y - true_y, x - true_x)) / _diameter(case.disc)
    return off, dice(overlay.masks["disc"], case.disc)


def _fovea_off(overlay: Overlay, case: Case) -> float | None:
    y, x = overlay.number("fovea_y"), overlay.number("fovea_x")
    if case.fovea is None or case.disc is None or y is None or x is None:
        return None
    return float(np.hypot(y - case.fovea[0], x - case.fovea[1])) / _diameter(case.disc)


def _diameter(mask: Mask) -> float:
    return 2 * float(np.sqrt(mask.sum() / np.pi))
