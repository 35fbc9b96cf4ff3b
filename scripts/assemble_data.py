"""Assemble the folder of photographs that training and benchmarks read (docs/data.md).

    python scripts/assemble_data.py SOURCES DIR

SOURCES is any folder that holds the downloaded sets, however arranged: a photograph is known by
the SHA-256 of its file, as `docs/data-files.csv` lists them. What is not on the list is left alone,
what is missing is counted; assembling again adds what has come since.
"""

import argparse
import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from retinaview.catalog import file_sha256
from retinaview.errors import ImageReadError
from retinaview.imaging.load import load_fundus
from retinaview.imaging.square_frame import SquareFrame

LIST = Path(__file__).resolve().parent.parent / "docs" / "data-files.csv"
SUFFIXES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"}
JPEG_QUALITY = 95
Row = dict[str, str]


def assemble(sources: Path, folder: Path, wanted: list[Row]) -> list[Row]:
    """Make every wanted photograph whose source is found; returns the rows that are there."""
    by_source: dict[str, list[Row]] = defaultdict(list)
    for row in wanted:
        by_source[row["source_sha256"]].append(row)
    for path in sorted(sources.rglob("*")):
        if path.is_file() and path.suffix.lower() in SUFFIXES:
            for row in by_source.get(file_sha256(path), ()):
                make(path, folder / row["path"], int(row["width"]))
    there = [row for row in wanted if (folder / row["path"]).is_file()]
    write_manifest(folder / "MANIFEST.csv", there)
    return there


def make(source: Path, target: Path, width: int) -> None:
    """Write one photograph `width` px wide, unless it is there.

    Photographs with vessel masks keep their frame; all others are cut to the box of their field,
    padded black to a square.
    """
    if target.is_file():
        return
    try:
        picture = whole(source, width) if "vessels" in target.parts else square(source, width)
    except ImageReadError as error:
        print(error, file=sys.stderr)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    kind = {"format": "JPEG", "quality": JPEG_QUALITY, "subsampling": 0}
    Image.fromarray(picture).save(part, **(kind if is_jpeg(target) else {"format": "PNG"}))
    part.replace(target)


def is_jpeg(path: Path) -> bool:
    """Tell by its name whether a photograph is kept as JPEG."""
    return path.suffix.lower() in (".jpg", ".jpeg")


def square(source: Path, side: int) -> NDArray[np.uint8]:
    """Cut the square round the field: (side, side, 3) uint8."""
    image = load_fundus(source)
    cut = SquareFrame.of(image.fov, side).to_square(image.rgb)
    return np.rint(cut * 255).astype(np.uint8)


def whole(source: Path, width: int) -> NDArray[np.uint8]:
    """Shrink the whole frame to `width` px: (H, width, 3) uint8."""
    rgb: NDArray[np.uint8] = np.rint(load_fundus(source).rgb * 255).astype(np.uint8)
    if rgb.shape[1] <= width:
        return rgb
    height = round(rgb.shape[0] * width / rgb.shape[1])
    return cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8)


def write_manifest(path: Path, rows: list[Row]) -> None:
    """List what is there; the trainer reads eyes and sources from it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]) if rows else ["path"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def read_list(path: Path) -> list[Row]:
    """Read the list of photographs."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def main(arguments: list[str] | None = None) -> int:
    """Assemble and say how many photographs of each set are there."""
    parser = argparse.ArgumentParser(description="Assemble the photographs as in docs/data.md.")
    parser.add_argument("sources", type=Path, help="folder with the downloaded sets")
    parser.add_argument("folder", type=Path, help="folder to make")
    given = parser.parse_args(arguments)
    wanted = read_list(LIST)
    there = assemble(given.sources, given.folder, wanted)
    asked = Counter(row["source_set"] for row in wanted)
    found = Counter(row["source_set"] for row in there)
    for name, count in sorted(asked.items()):
        print(f"{name:12} {found[name]:4} of {count}")
    return 0 if there else 1


if __name__ == "__main__":
    sys.exit(main())
