from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retinaview.errors import OptionError
from retinaview.imaging.phantom import draw_phantom
from trainer.benchmarks.retrain import Row, measure_retrained
from trainer.files import read_rows
from trainer.vessel_data import VESSEL_SETS


@pytest.fixture
def drawn_data(tmp_path: Path) -> Path:
    """A data folder of drawn eyes with their vessels."""
    number = 0
    for split, count in (("train", 2), ("test", 1)):
        for camera in VESSEL_SETS:
            for _ in range(count):
                number += 1
                phantom = draw_phantom(number, 320)
                for kind, pixels in (
                    ("images", np.rint(phantom.image.rgb * 255).astype(np.uint8)),
                    ("masks", phantom.masks["vessels"].astype(np.uint8) * 255),
                ):
                    folder = tmp_path / "data" / split / "vessels" / camera / kind
                    folder.mkdir(parents=True, exist_ok=True)
                    Image.fromarray(pixels).save(folder / f"{camera}_{number:02}.png")
    return tmp_path / "data"


def test_a_network_learns_what_a_model_makes(drawn_data: Path, tmp_path: Path) -> None:
    runs, out = tmp_path / "runs", tmp_path / "page.md"
    measure_retrained(drawn_data, runs, out, models=["real", "bicubic-x4"], steps=2)
    assert len(list((runs / "bicubic-x4" / "test" / "vessels").rglob("images/*.png"))) == 3
    rows = read_rows(out.with_suffix(".csv"), Row)
    assert {(row.model, row.reader, row.steps) for row in rows} == {
        ("real", "before", 0),
        ("real", "after", 2),
        ("bicubic-x4", "before", 0),
        ("bicubic-x4", "after", 2),
    }
    mean = {
        name: np.mean([r.sensitivity for r in rows if r.model == name and r.reader == "before"])
        for name in ("real", "bicubic-x4")
    }
    assert mean["real"] > mean["bicubic-x4"]
    text = out.read_text("utf-8")
    assert "on 6 such photographs" in text
    assert "those of 3 other eyes" in text
    assert "| as they were |" in text
    measure_retrained(drawn_data, runs, out, models=["real"], steps=2)
    again = read_rows(out.with_suffix(".csv"), Row)
    assert sorted(map(repr, again)) == sorted(map(repr, rows))


def test_only_models_of_that_factor_are_taken(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="bicubic-x2 is no model that enlarges by 4"):
        measure_retrained(tmp_path, tmp_path, tmp_path / "page.md", models=["bicubic-x2"])
