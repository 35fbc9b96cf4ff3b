import csv
from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.catalog import file_sha256
from scripts.assemble_data import LIST, assemble, read_list


def draw(path: Path, height: int, width: int) -> str:
    y, x = np.mgrid[:height, :width]
    inside = np.hypot(y - height / 2, x - width / 2) < min(height, width) * 0.45
    rgb = np.where(inside[..., None], (180, 90, 40), 0).astype(np.uint8)
    Image.fromarray(rgb).save(path)
    return file_sha256(path)


def row(path: str, width: int, sha256: str) -> dict[str, str]:
    name = {"source_set": "drawn", "original_name": "any name", "eye_group": "g1"}
    return {"path": path, "width": str(width), "source_sha256": sha256, **name}


def test_photographs_are_known_by_their_bytes(tmp_path: Path) -> None:
    (tmp_path / "sets" / "deep").mkdir(parents=True)
    known = draw(tmp_path / "sets" / "deep" / "renamed.png", 300, 400)
    draw(tmp_path / "sets" / "unknown.png", 200, 200)
    wanted = [
        row("train/clean/drawn_1.jpg", 128, known),
        row("train/vessels/drawn/images/drawn_1.jpg", 200, known),
        row("test/clean/drawn_2.jpg", 128, "0" * 64),
    ]
    there = assemble(tmp_path / "sets", tmp_path / "data", wanted)
    assert there == wanted[:2]
    with Image.open(tmp_path / "data" / "train/clean/drawn_1.jpg") as square:
        assert square.size == (128, 128)
        assert np.asarray(square)[64, 3].mean() > 60  # the field reaches the edge of the square
    with Image.open(tmp_path / "data" / "train/vessels/drawn/images/drawn_1.jpg") as frame:
        assert frame.size == (200, 150)
    with (tmp_path / "data" / "MANIFEST.csv").open(encoding="utf-8", newline="") as stream:
        assert [line["eye_group"] for line in csv.DictReader(stream)] == ["g1", "g1"]


def test_list_keeps_eyes_on_one_side() -> None:
    rows = read_list(LIST)
    sides: dict[str, set[bool]] = {}
    for entry in rows:
        sides.setdefault(entry["eye_group"], set()).add(entry["path"].startswith("test/"))
    assert len(rows) > 500
    assert all(len(side) == 1 for side in sides.values())
