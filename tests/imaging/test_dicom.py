from pathlib import Path

import numpy as np
import pytest
from dicom_fakes import drawn_frame

import sys
sys.path.insert(0, str(Path(__file__).parent))
from dicom_cases import CASES
from retinaview.core.image import Eye, LoadChoices
from retinaview.imaging.load import load_fundus


@pytest.mark.parametrize("title", CASES)
def test_every_kind_opens(title: str, tmp_path: Path) -> None:
    file = tmp_path / "scan"
    file.write_bytes(CASES[title]())
    image = load_fundus(file)
    expected = drawn_frame().astype(np.float32) / 255
    source = image.source
    print(title, source.bit_depth, source.decoder, source.notices, source.dicom.problems, source.dicom.colour_doubt)
    grey = any("grey" in notice for notice in source.notices)
    if grey:
        expected = np.repeat(expected[..., :1], 3, 2)
    if "palette" in title:
        expected = expected[..., :1] * np.array([1, .5, .25])
    print(np.abs(image.rgb - expected).max())
    assert np.abs(image.rgb - expected).max() < 0.12
    assert image.eye is Eye.OD
