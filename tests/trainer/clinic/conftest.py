"""A prepared set of drawn eyes, and a recipe that trains on it in seconds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from drawn_sets import save_eyes

from trainer.clinic.check import check_folders
from trainer.clinic.gathering import Folders

RECIPE = """
system = "denoise"
title = "A small one"

[network]
layers = 3
width = 4

[settings]
sigma_low = 10.0
sigma_high = 20.0

[loss]
mse = 1.0

[data]
sets = []
folders = []

[[phases]]
until = 0.5
side = 64
batch = 2

[[phases]]
until = 1.0
side = 64
batch = 2
crops = 0.5
crop_side = 64
crop_batch = 1

[schedule]
steps = 12
warm_up = 2
save_every = 4
validate_every = 5
seed = 5

[card]
id = "small"
title = "Small"
version = "0.1"
task = "denoise"
method = "dncnn"
summary = "a test"
intended_use = "Tests."
limitations = "All."
licence = "Apache-2.0"
source = "Drawn."
"""


@pytest.fixture(scope="session")
def good_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clinic")
    path = folder / "set.json"
    check_folders(Folders((save_eyes(folder / "eyes", range(6)),))).write(path)
    return path


@pytest.fixture
def write_recipe(tmp_path: Path) -> Callable[..., Path]:
    def write(*changes: tuple[str, str], name: str = "small") -> Path:
        text = RECIPE
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / f"{name}.toml"
        path.write_text(text, "utf-8")
        return path

    return write
