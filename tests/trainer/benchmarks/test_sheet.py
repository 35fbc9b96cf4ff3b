from pathlib import Path

import numpy as np
from PIL import Image

from retinaview.catalog import Catalog
from retinaview.engine import Engine
from trainer.benchmarks import restoration_sheet
from trainer.benchmarks.sheet import densest_window, error_map


def test_the_window_holds_most_of_the_mask() -> None:
    mask = np.zeros((64, 80), bool)
    mask[40:50, 60:70] = True
    mask[2:5, 2:5] = True
    window = densest_window(mask, 16)
    assert mask[window].sum() == 100


def test_an_error_map_is_of_its_channel_or_the_mean_of_three() -> None:
    good = np.full((4, 4, 3), 100, np.uint8)
    made = good.copy()
    made[0, 0, 1] = 116
    made[1, 1, 1] = 0
    assert not error_map(made, good, 32, 0).any()
    green = error_map(made, good, 32, 1)
    assert green[0, 0].tolist() == [127] * 3
    assert green[1, 1].tolist() == [255] * 3
    assert error_map(made, good, 16)[0, 0].tolist() == [85] * 3


def test_the_restoration_sheet_shows_each_eye_whole_zoomed_in_and_its_error(tmp_path: Path) -> None:
    path = tmp_path / "sheet.jpg"
    restoration_sheet.write_sheet(path, Engine(Catalog()), ["clahe"])
    sheet = np.asarray(Image.open(path))
    shown = restoration_sheet.SHOWN
    eyes = len(restoration_sheet.CODES)
    assert sheet.shape[1] == 3 * shown
    whole, _, error = np.split(sheet[: sheet.shape[0] // eyes], 3)
    assert whole[:, :shown].std() > 20
    assert not error[40:, :shown].any(), "what was drawn has no error"
    assert error[40:, shown:].any()
