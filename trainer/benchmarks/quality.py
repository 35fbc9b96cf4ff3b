"""The quality benchmark: EyeQ's labels, faults on cameras never seen, other pictures.

Five parts, one line a picture in the CSV file beside the page:

    photographs: every photograph of the test and training folders as it is; EyeQ's label and the
        severity of a cataract are read from the manifest. EyeQ's labels were never trained on.
    faults: good test photographs of cameras that no photograph for training came from, as they are
        and with each fault alone at four strengths, drawn by `trainer.quality_faults`.
    mixtures: the same photographs with faults joined at random; the grade follows from what was
        drawn. Also `cofe-release`, which the grader was not trained on.
    others: drawn imitations, and pictures of scikit-image that were not trained on.
    sample: the drawn photograph that comes with the program, plainly spoilt.
"""

import argparse
import csv
import re
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

import numpy as np

from retinaview.catalog import Catalog
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Mask, Rgb, Source
from retinaview.core.progress import silent
from retinaview.core.review import Grade, Quality
from retinaview.errors import ImageReadError, RetinaViewError
from retinaview.imaging.degrade import degrade
from retinaview.imaging.field_of_view import find_field_of_view
from retinaview.imaging.load import load_fundus
from retinaview.imaging.quality_advice import REASONS
from retinaview.imaging.quality_view import DETAIL_SIDE
from retinaview.networks.quality_net import FAULTS, KINDS
from retinaview.overlays import build
from retinaview.overlays.quality import QualityOverlay
from retinaview.paths import sample_photograph
from trainer.benchmarks.card_scores import put_scores
from trainer.benchmarks.quality_page import write_page
from trainer.benchmarks.quality_scores import quality_scores
from trainer.files import write_csv
from trainer.imitations import NATURAL_TEST, draw_imitation, natural_picture
from trainer.photographs import OPEN_SETS, Photograph, read_photograph
from trainer.quality_data import draw_severities, grade_of, joint_severity, spoil

FOLDERS = ("train/clean", "train/lowquality", "test/clean", "test/lowquality")
CLEAN = "test/clean"
STRENGTHS = (0.2, 0.4, 0.6, 0.8)
MIXTURES = 5
RELEASE_CODES = ("001", "010", "100", "111")
COMMAND = "python -m trainer benchmark quality --data DIR --out FILE"
IMITATED = 15
"""Imitations of each kind."""
GRADES = tuple(Grade)
EYEQ = re.compile(r"EyeQ (\w+)")
CATARACT = re.compile(r"cataract severity ([\d.]+)/10")


@dataclass(frozen=True)
class Row:
    """One picture and what was found of it.

    `what` is the fault drawn, the code of `cofe-release` or the kind of picture; `strength` the
    severity drawn or that of the cataract; `truth` the true grade, "" where there is none.
    """

    part: str
    picture: str
    camera: str
    group: str
    folder: str
    what: str
    strength: float | None
    truth: str
    grade: str
    confidence: float | None
    is_fundus: bool | None
    kind: str
    blur: float | None
    light: float | None
    contrast: float | None
    field: float | None
    artefacts: float | None
    reject: float | None
    fundus: float | None


def run(arguments: argparse.Namespace) -> None:
    """Measure as the command line says."""
    measure_quality(arguments.data, arguments.out, most=arguments.most, write_cards=arguments.cards)


def measure_quality(
    data: Path, out: Path, *, most: int | None = None, write_cards: bool = False
) -> None:
    """Run the benchmark; write `out` (Markdown), its CSV file and its reliability diagrams.

    Args:
        data: the data folder.
        out: Markdown file to write.
        most: photographs of a folder at most, for a quick look; None takes all.
        write_cards: write the scores into the grader's card too.

    Raises:
        RetinaViewError: the folder lacks the photographs, or the grader is not installed.
    """
    card = Catalog().card("quality")
    grader = cast(QualityOverlay, build(card))
    manifest = _manifest(data)
    rows: list[Row] = []
    for part in (
        _photographs(grader, data, manifest, most),
        _spoilt(grader, data, manifest, most),
        _others(grader, data, most),
        _sample(grader),
    ):
        for row in part:
            rows.append(row)
            if len(rows) % 200 == 0:
                print(f"{len(rows)} pictures", flush=True)
    out.parent.mkdir(parents=True, exist_ok=True)
    write_csv(out.with_suffix(".csv"), Row, (_rounded(asdict(row)) for row in rows))
    note = f"At most {most} photographs of a folder, for a quick look." if most else ""
    plain = [asdict(row) for row in rows]
    write_page(out, plain, card.label, note)
    if write_cards:
        put_scores(card, quality_scores(plain), COMMAND)


def _photographs(
    grader: QualityOverlay, data: Path, manifest: dict[str, dict[str, str]], most: int | None
) -> Iterator[Row]:
    for folder in FOLDERS:
        for path in sorted((data / folder).glob("*.jpg"))[:most]:
            entry = manifest.get(f"{folder}/{path.name}", {})
            notes = entry.get("notes", "")
            label, cataract = EYEQ.search(notes), CATARACT.search(notes)
            try:
                image = load_fundus(path)
            except ImageReadError as error:
                print(f"left out: {error}")
                continue
            yield _row(
                grader.grade(image, silent),
                part="photographs",
                picture=path.name,
                group=entry.get("eye_group") or path.stem,
                folder=folder,
                what="cataract" if cataract else "EyeQ" if label else "",
                strength=float(cataract[1]) if cataract else None,
                truth=label[1] if label else "",
            )


def _spoilt(
    grader: QualityOverlay, data: Path, manifest: dict[str, dict[str, str]], most: int | None
) -> Iterator[Row]:
    for photograph in _foreign(data, manifest, most):
        seed = zlib.crc32(photograph.name.encode())
        rgb = photograph.rgb.astype(np.float32) / np.float32(255)
        rgb[~photograph.mask] = 0
        rng = np.random.default_rng(seed)
        cases = [({fault: s}, fault) for fault in FAULTS for s in STRENGTHS]
        cases += [(draw_severities(rng), "mixture") for _ in range(MIXTURES)]
        untouched = grader.grade(as_image(rgb, photograph.mask, photograph.name), silent)
        for fault in FAULTS:
            yield _spoilt_row(untouched, photograph, "faults", fault, 0.0, Grade.GOOD)
        for number, (severities, what) in enumerate(cases):
            spoilt = spoil(rgb, photograph.mask, severities, np.random.default_rng([seed, number]))
            truth = GRADES[grade_of(joint_severity(spoilt.severity))]
            quality = grader.grade(as_image(spoilt.rgb, photograph.mask, photograph.name), silent)
            if what == "mixture":
                yield _spoilt_row(quality, photograph, "mixtures", what, None, truth)
            else:
                strength = float(spoilt.severity[FAULTS.index(what)])
                yield _spoilt_row(quality, photograph, "faults", what, strength, truth)
        for code in RELEASE_CODES:
            poor = degrade(rgb, photograph.mask, "cofe-release", code, seed).rgb
            quality = grader.grade(as_image(poor, photograph.mask, photograph.name), silent)
            yield _spoilt_row(quality, photograph, "release", code, None, None)


def _spoilt_row(
    quality: Quality,
    photograph: Photograph,
    part: str,
    what: str,
    strength: float | None,
    truth: Grade | None,
) -> Row:
    return _row(
        quality,
        part=part,
        picture=photograph.name,
        group=photograph.group,
        folder=CLEAN,
        what=what,
        strength=strength,
        truth=truth.value if truth else "",
    )


def _others(grader: QualityOverlay, data: Path, most: int | None) -> Iterator[Row]:
    base = _foreign(data, _manifest(data), most)
    for kind in range(1, len(KINDS) - 1):
        for number in range(IMITATED):
            photograph = base[number % len(base)]
            rgb, mask, _ = draw_imitation(
                photograph, np.random.default_rng([kind, number, 99]), kind
            )
            image = as_image(rgb, mask, f"imitation-{kind}-{number}")
            yield _row(
                grader.grade(image, silent),
                part="others",
                picture=image.source.name,
                what=KINDS[kind],
            )
    for name in NATURAL_TEST:
        rgb = natural_picture(name).astype(np.float32) / np.float32(255)
        image = FundusImage(rgb, find_field_of_view(rgb), Source(name, ""))
        yield _row(grader.grade(image, silent), part="others", picture=name, what=KINDS[-1])


def _sample(grader: QualityOverlay) -> Iterator[Row]:
    path = sample_photograph()
    yield _row(grader.grade(load_fundus(path), silent), part="sample", picture=path.name, what="")


def _foreign(data: Path, manifest: dict[str, dict[str, str]], most: int | None) -> list[Photograph]:
    """Good test photographs of cameras that none for training came from."""
    paths = [
        path
        for path in sorted((data / CLEAN).glob("*.jpg"))
        if path.name.split("_")[0] not in OPEN_SETS
    ][:most]
    if not paths:
        raise RetinaViewError(f"{data}: no photographs of foreign cameras in {CLEAN}.")
    groups = [manifest.get(f"{CLEAN}/{path.name}", {}).get("eye_group") for path in paths]
    return [
        read_photograph(path, group or path.stem, DETAIL_SIDE)
        for path, group in zip(paths, groups, strict=True)
    ]


def as_image(rgb: Rgb, mask: Mask, name: str) -> FundusImage:
    """Make a photograph of an array; no circle is known."""
    basis = FovBasis.FRAME if mask.all() else FovBasis.CIRCLE
    return FundusImage(rgb, FieldOfView(mask, None, basis), Source(name, ""))


def _row(
    quality: Quality,
    *,
    part: str,
    picture: str,
    what: str,
    group: str = "",
    folder: str = "",
    strength: float | None = None,
    truth: str = "",
) -> Row:
    values = {score.id: score.value for score in quality.scores}
    severities = {fault: values[f"quality_{fault}"] for fault in REASONS}
    return Row(
        part=part,
        picture=picture,
        camera=picture.split("_")[0],
        group=group or picture,
        folder=folder,
        what=what,
        strength=strength,
        truth=truth,
        grade=quality.grade.value if quality.grade else "",
        confidence=quality.confidence,
        is_fundus=quality.is_fundus,
        kind=quality.kind,
        reject=values["quality_reject"],
        fundus=values["quality_fundus"],
        **severities,
    )


def _manifest(data: Path) -> dict[str, dict[str, str]]:
    path = data / "MANIFEST.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as stream:
        return {row["path"]: row for row in csv.DictReader(stream)}


def _rounded(row: dict[str, object]) -> dict[str, object]:
    return {
        name: round(value, 4) if isinstance(value, float) else value for name, value in row.items()
    }
