"""What setuptools does beyond the usual: put models/ and resources/ into the package.

In the source tree both lie beside `retinaview/`, in the wheel inside it; `retinaview.paths` knows
both places. A model whose card says `research_only = true` is left out.
"""

import shutil
import tomllib
from pathlib import Path

from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist

ROOT = Path(__file__).resolve().parent.parent
MODEL_FILES = ("model.toml", "weights.safetensors")


def models_to_ship(models: Path) -> list[Path]:
    """Folders of the models that may be passed on, by name; the others are for research only."""
    cards = sorted(models.glob("*/model.toml"))
    return [card.parent for card in cards if not is_research_only(card)]


def is_research_only(card: Path) -> bool:
    """Tell whether the card keeps its model out of wheel and bundle."""
    return bool(tomllib.loads(card.read_text("utf-8")).get("research_only", False))


def copy_data(root: Path, package: Path) -> None:
    """Copy models and resources of the source tree `root` into `package`, replacing what is there.

    Replacing matters: setuptools keeps its build folder, and a model withdrawn since would stay.
    """
    for name in ("models", "resources"):
        shutil.rmtree(package / name, ignore_errors=True)
    for folder in models_to_ship(root / "models"):
        target = package / "models" / folder.name
        target.mkdir(parents=True)
        for name in MODEL_FILES:
            if (folder / name).is_file():
                shutil.copy2(folder / name, target / name)
    if (root / "resources").is_dir():
        shutil.copytree(root / "resources", package / "resources")


class BuildWithData(build_py):
    """Build the packages and copy the data in; an editable install reads the source tree."""

    def run(self) -> None:
        """Build, from an empty folder: one left from before may hold modules since removed."""
        if self.editable_mode:
            super().run()
            return
        package = Path(self.build_lib) / "retinaview"
        shutil.rmtree(self.build_lib, ignore_errors=True)
        super().run()
        copy_data(ROOT, package)


class SourceWithoutResearchModels(sdist):
    """Make the source archive without models that are for research only."""

    def make_release_tree(self, base_dir: str, files: list[str]) -> None:
        """Lay out the archive, leaving out every file of a research-only model."""
        cards = (Path(name) for name in files if Path(name).name == "model.toml")
        hidden = {card.parent for card in cards if is_research_only(card)}
        kept = [name for name in files if hidden.isdisjoint(Path(name).parents)]
        super().make_release_tree(base_dir, kept)
