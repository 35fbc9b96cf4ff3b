from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retinaview.cli import main
from retinaview.imaging.phantom import draw_phantom


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "eye.png"
    pixels = np.rint(draw_phantom(2, 200).image.rgb * 255).astype(np.uint8)
    Image.fromarray(pixels).save(path)
    return path


def enhance(photograph: Path, *more: str) -> int:
    out = str(photograph.parent / "out")
    return main(["enhance", str(photograph), "--out", out, "--no-review", *more])


def test_a_region_is_enlarged(photograph: Path) -> None:
    assert enhance(photograph, "--model", "bicubic-x16", "--region", "60,70,32,24") == 0
    with Image.open(photograph.parent / "out" / "eye_bicubic-x16.png") as made:
        assert made.size == (512, 384)


def test_a_wrong_region_is_said(photograph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert enhance(photograph, "--model", "bicubic-x2", "--region", "190,0,32,32") == 1
    assert "does not lie in the photograph (200 x 200 px)" in capsys.readouterr().err
    assert enhance(photograph, "--model", "bicubic-x2", "--region", "1,2,3") == 2
    assert "X,Y,W,H" in capsys.readouterr().err
