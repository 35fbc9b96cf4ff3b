"""A prepared set of drawn eyes, and a recipe that trains on it in seconds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from drawn_sets import SMALL_RECIPE, save_eyes

from trainer.clinic.check import check_folders
from trainer.clinic.gathering import Folders


@pytest.fixture(scope="session")
def good_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clinic")
    path = folder / "set.json"
    check_folders(Folders((save_eyes(folder / "eyes", range(6)),))).write(path)
    return path


@pytest.fixture
def write_recipe(tmp_path: Path) -> Callable[..., Path]:
    def write(*changes: tuple[str, str], name: str = "small") -> Path:
        text = SMALL_RECIPE
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / f"{name}.toml"
        path.write_text(text, "utf-8")
        return path

    return write
