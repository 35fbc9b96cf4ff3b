"""Spoilt photographs with their clean partners, written as pairs that can be made again."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from retinaview import __version__
from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.core.pixels import pixels_sha256
from retinaview.imaging.degrade import degrade
from retinaview.imaging.square_frame import SquareFrame
from retinaview.report.documents import Document
from retinaview.report.record import to_json
from retinaview.workflow.encode import encode_png
from retinaview.workflow.files import make_folder, write_whole

SCHEMA = "retinaview-degradation/1"


@dataclass(frozen=True)
class Degradation:
    """What to do to every file.

    Attributes:
        folder: where the pairs go; it is made with the first of them.
        preset, code: see `retinaview.imaging.degrade`.
        seed: the same for each file, so a photograph gets the same faults alone or among others.
        side: side in pixels of the square round the field; None keeps the whole frame.
    """

    folder: Path
    preset: str
    code: str
    seed: int
    side: int | None = None


@dataclass(frozen=True)
class DegradedFiles:
    """The files of one pair."""

    degraded: Path
    clean: Path
    mask: Path
    parameters: Path
    width: int
    height: int


def degrade_file(
    file: Path,
    load: Callable[[Path], FundusImage],
    wanted: Degradation,
    sources: list[Path],
) -> DegradedFiles:
    """Write a spoilt photograph, its clean partner, the mask and the parameters.

    Both pictures are cropped and resized alike, black outside the field, and 8 bit deep. The
    clean one is rounded first and then spoilt, so `replay` on the files `clean` and `mask` with
    the stored parameters gives the degraded file bit for bit.

    Args:
        file: the photograph.
        load: reads it.
        wanted: what to do to it.
        sources: photographs that must not be written over.

    Raises:
        ImageReadError: the photograph cannot be read.
        OptionError: preset or code is unknown, or there is no field.
        ImageWriteError: the files cannot be written; none is left.
    """
    image = load(file)
    clean, mask = _framed(image, wanted.side)
    degraded = degrade(clean, mask, wanted.preset, wanted.code, wanted.seed)
    pixels, clean_pixels = _to_8_bit(degraded.rgb), _to_8_bit(clean)
    origin = {
        "schema": SCHEMA,
        "program": f"RetinaView {__version__}",
        "input": {"name": image.source.name, "sha256": image.source.sha256},
        "size": wanted.side,
    }
    head = {
        **origin,
        "preset": wanted.preset,
        "code": wanted.code,
        "seed": wanted.seed,
        "degraded_pixels_sha256": pixels_sha256(pixels),
        "clean_pixels_sha256": pixels_sha256(clean_pixels),
        "parameters": degraded.parameters,
    }
    masked = np.repeat(mask[..., None], 3, axis=2).astype(np.uint8) * np.uint8(255)
    paths = _write(
        wanted,
        file.stem,
        {
            "degraded": encode_png(pixels, to_json({**head, "picture": "degraded"}), None),
            "clean": encode_png(clean_pixels, to_json({**origin, "picture": "clean"}), None),
            "mask": encode_png(masked, to_json({**origin, "picture": "mask"}), None),
        },
        head,
        sources,
    )
    return DegradedFiles(**paths, width=mask.shape[1], height=mask.shape[0])


def _framed(image: FundusImage, side: int | None) -> tuple[Rgb, Mask]:
    """The photograph and its mask at the wanted size, black outside, in whole 255ths."""
    rgb, mask = image.rgb, image.fov
    if side is not None:
        frame = SquareFrame.of(mask, side)
        rgb, mask = frame.to_square(rgb), frame.mask_to_square(mask)
    lit = np.where(mask[..., None], rgb, np.float32(0))
    rounded: Rgb = (np.rint(lit * 255) / np.float32(255)).astype(np.float32)
    return rounded, mask


def _write(
    wanted: Degradation, stem: str, pictures: dict[str, bytes], head: Document, sources: list[Path]
) -> dict[str, Path]:
    """Write the files under names at which nothing else lies; equal files may lie there."""
    make_folder(wanted.folder)
    number = 1
    while True:
        named = stem if number == 1 else f"{stem}_{number}"
        paths = _paths(wanted, named)
        names = {role: path.name for role, path in paths.items() if role != "parameters"}
        data = {**pictures, "parameters": to_json({**head, "files": names}).encode("ascii")}
        if all(_is_free(paths[role], data[role]) for role in paths):
            break
        number += 1
    new = [role for role in paths if not paths[role].exists()]
    try:
        for role in new:
            write_whole(paths[role], data[role], sources)
    except BaseException:
        for role in new:
            paths[role].unlink(missing_ok=True)
        raise
    return paths


def _paths(wanted: Degradation, stem: str) -> dict[str, Path]:
    spoilt = f"{stem}_{wanted.preset}_{wanted.code}_s{wanted.seed}"
    return {
        "degraded": wanted.folder / f"{spoilt}.png",
        "clean": wanted.folder / f"{stem}_clean.png",
        "mask": wanted.folder / f"{stem}_mask.png",
        "parameters": wanted.folder / f"{spoilt}_parameters.json",
    }


def _is_free(path: Path, data: bytes) -> bool:
    return not path.exists() or (path.is_file() and path.read_bytes() == data)


def _to_8_bit(rgb: Rgb) -> NDArray[Any]:
    return np.rint(rgb * 255).astype(np.uint8)
