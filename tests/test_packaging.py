import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from scripts.package_data import copy_data, models_to_ship

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("retinaview", "trainer", "models", "resources", "scripts")
FILES = ("pyproject.toml", "README.md", "LICENSE", "NOTICE", "MANIFEST.in")
RESEARCH = "for-research"


def write_model(models: Path, name: str, *, research_only: bool) -> Path:
    folder = models / name
    folder.mkdir(parents=True)
    card = f'title = "{name}"\nresearch_only = {str(research_only).lower()}\n'
    (folder / "model.toml").write_text(card, "utf-8")
    (folder / "weights.safetensors").write_bytes(b"weights")
    return folder


def test_research_models_are_not_shipped(tmp_path: Path) -> None:
    write_model(tmp_path, "open", research_only=False)
    write_model(tmp_path, RESEARCH, research_only=True)
    assert [folder.name for folder in models_to_ship(tmp_path)] == ["open"]


def test_copied_data_replaces_what_was_there(tmp_path: Path) -> None:
    write_model(tmp_path / "models", "open", research_only=False)
    withdrawn = write_model(tmp_path / "package" / "models", "withdrawn", research_only=False)
    (tmp_path / "models" / "open" / "training-log.csv").touch()
    copy_data(tmp_path, tmp_path / "package")
    shipped = tmp_path / "package" / "models" / "open"
    assert not withdrawn.exists()
    assert {path.name for path in shipped.iterdir()} == {"model.toml", "weights.safetensors"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the tree to which a research-only model was added."""
    tree = tmp_path_factory.mktemp("tree")
    for name in SOURCES:
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(ROOT / name, tree / name)
    write_model(tree / "models", RESEARCH, research_only=True)
    stale = tree / "build" / "lib" / "retinaview" / "removed_since.py"
    stale.parent.mkdir(parents=True)
    stale.touch()
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(tree / "out"), str(tree))
    (found,) = (tree / "out").glob("retinaview-*.whl")
    return found


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", *arguments]
    answer = subprocess.run(command, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_wheel_holds_models_resources_and_trainer(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    expected = {"retinaview/core/image.py", "trainer/__init__.py"}
    for folder in models_to_ship(ROOT / "models"):
        card = tomllib.loads((folder / "model.toml").read_text("utf-8"))
        expected.add(f"retinaview/models/{folder.name}/model.toml")
        if "sha256" in card:
            expected.add(f"retinaview/models/{folder.name}/weights.safetensors")
    for path in (ROOT / "resources").rglob("*"):
        if path.is_file():
            expected.add(f"retinaview/{path.relative_to(ROOT).as_posix()}")
    assert expected <= names
    assert not [name for name in names if RESEARCH in name or "removed_since" in name]
    assert {name.split("/")[0].split("-")[0] for name in names} == {"retinaview", "trainer"}


def test_source_archive_leaves_research_models_out(wheel: Path) -> None:
    tree = wheel.parent.parent
    code = "from setuptools.build_meta import build_sdist; build_sdist('out')"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tree)
    assert answer.returncode == 0, answer.stderr
    (archive,) = (tree / "out").glob("*.tar.gz")
    with tarfile.open(archive) as files:
        names = files.getnames()
    assert [name for name in names if name.endswith("/models/saliency/model.toml")]
    closed = {RESEARCH, *(folder.name for folder in (ROOT / "models").iterdir())}
    closed -= {folder.name for folder in models_to_ship(ROOT / "models")}
    assert not [name for name in names if closed.intersection(Path(name).parts)]


def test_the_bundle_takes_models_by_the_same_list() -> None:
    spec = (ROOT / "retinaview.spec").read_text("utf-8")
    assert 'shipped = models_to_ship(ROOT / "models")' in spec
    assert "for folder in shipped:" in spec
    assert spec.count('"models"') == 1


def test_installed_wheel_finds_its_data(wheel: Path, tmp_path: Path) -> None:
    pip("install", "--no-deps", "--no-index", "--target", str(tmp_path), str(wheel))
    code = (
        "from retinaview import catalog, paths\n"
        "print(paths.shipped_models(), paths.sample_photograph().is_file())\n"
        "print(*sorted(path.parent.name for path in paths.shipped_models().glob('*/model.toml')))\n"
        "print(*catalog.Catalog((paths.shipped_models(),)).problems)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
    )
    assert answer.returncode == 0, answer.stderr
    where, shipped, problems = answer.stdout.split("\n")[:3]
    assert where == f"{tmp_path / 'retinaview' / 'models'} True"
    assert shipped.split() == [folder.name for folder in models_to_ship(ROOT / "models")]
    assert problems == ""
