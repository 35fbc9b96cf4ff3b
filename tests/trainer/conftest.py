"""A small data folder of drawn photographs, of the form docs/data.md describes."""

import csv
from pathlib import Path

import pytest
from PIL import Image

from retinaview.imaging.phantom import draw_phantom

NAMES = ("idrid_1", "idrid_2", "hrf_1", "srahim_1")


@pytest.fixture(scope="session")
def drawn_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    rows = []
    for number, name in enumerate(NAMES):
        pixels = (draw_phantom(number, 128).image.rgb * 255).round().astype("uint8")
        for folder in ("train/clean", "train/more", "test/clean", "test/hires/2048"):
            path = data / folder / f"{name}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(pixels).save(path, quality=95)
            rows.append(
                {
                    "path": path.relative_to(data).as_posix(),
                    "source_sha256": f"{folder.split('/')[0]}{number}",
                    "eye_group": f"g{number}",
                }
            )
    with (data / "MANIFEST.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, ["path", "source_sha256", "eye_group"])
        writer.writeheader()
        writer.writerows(rows)
    return data
