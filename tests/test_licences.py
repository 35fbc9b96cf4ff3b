import csv
from pathlib import Path
from typing import NamedTuple

import pytest

from retinaview.catalog import Catalog
from retinaview.workflow.audit import Audit
from retinaview.workflow.licences import parts
from retinaview.workflow.model_store import ModelStore
from scripts import licence_rules
from scripts.licence_rules import is_open, model_problems, package_problems
from scripts.licences import gather, needed_by
from scripts.package_data import models_to_ship
from scripts.research_models import write_archives
from trainer.photographs import OPEN_SETS

ROOT = Path(__file__).resolve().parent.parent


class Package(NamedTuple):
    name: str
    licence: str


def write_card(folder: Path, **fields: str | bool) -> Path:
    """A card of trained weights that may be passed on, but for `fields`."""
    folder.mkdir()
    card = {
        "title": "One",
        "licence": "Apache-2.0",
        "sha256": "0" * 64,
        "trained_on": "idrid and 24 drawn phantoms; 12 steps.",
    } | fields
    lines = [f"{k} = {str(v).lower() if v is True else repr(v)}" for k, v in card.items()]
    (folder / "model.toml").write_text("\n".join(lines), "utf-8")
    return folder


def test_every_package_comes_with_its_texts(tmp_path: Path) -> None:
    names = gather(tmp_path / "licences")
    assert {"PySide6_Essentials", "shiboken6", "torch", "numpy", "sympy"} <= set(names)
    assert not {"pytest", "mypy", "retinaview"} & set(names)
    listed = (tmp_path / "licences" / "PACKAGES.txt").read_text("utf-8")
    for name in names:
        assert any((tmp_path / "licences" / name).iterdir()), name
        assert f"\n{name} " in listed


def test_needs_of_needs_are_found() -> None:
    assert "mpmath" in needed_by("torch")  # through sympy


def test_every_package_that_goes_with_the_program_is_open() -> None:
    assert package_problems(parts()) == []


@pytest.mark.parametrize(
    "licence",
    [
        "GPL-3.0-only",
        "GNU General Public License v3 (GPLv3)",
        "AGPL-3.0-or-later",
        "GNU Affero General Public License v3",
        "MIT AND GPL-2.0-only",
        "MIT License, GNU General Public License v2 (GPLv2)",
        "CC-BY-NC-4.0",
        "BSD, for academic use",
        "Free for non-commercial use",
        "Proprietary",
        "see its texts",
        "Mitsubishi",
    ],
)
def test_what_is_not_open_is_named(licence: str) -> None:
    assert not is_open(licence)
    (said,) = package_problems([Package("numpy", "BSD-3-Clause"), Package("other", licence)])
    assert said.startswith("other may not be passed on")


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "MIT-CMU",
        "BSD License",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "Apache-2.0 AND Apache-2.0 WITH LLVM-exception AND (BSL-1.0 OR GPL-2.0-only)",
        "PSF-2.0",
    ],
)
def test_what_is_open_passes(licence: str) -> None:
    assert is_open(licence)


def test_libraries_of_the_cuda_build_pass() -> None:
    assert package_problems([Package("nvidia-cudnn-cu13", "NVIDIA Proprietary Software")]) == []


def test_every_model_that_goes_with_the_program_is_open() -> None:
    assert model_problems(models_to_ship(ROOT / "models")) == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"research_only": True}, "research only"),
        ({"licence": "CC-BY-NC-4.0"}, "CC-BY-NC-4.0"),
        ({"licence": "Research only: Drishti-GS1"}, "not known to be open"),
        ({"intended_use": "Not to be passed on."}, "keeps it"),
        ({"trained_on": "idrid, eyepacs; 12 steps"}, "eyepacs"),
        ({"trained_on": "photographs"}, "does not say"),
    ],
)
def test_a_model_that_is_not_open_is_named(
    fields: dict[str, str | bool], said: str, tmp_path: Path
) -> None:
    good, bad = write_card(tmp_path / "good"), write_card(tmp_path / "bad", **fields)
    (problem,) = model_problems([good, bad])
    assert problem.startswith("bad: ")
    assert said in problem


def test_every_set_of_photographs_is_known_to_the_rules() -> None:
    with (ROOT / "docs" / "data-files.csv").open(encoding="utf-8") as stream:
        sets = {row["source_set"] for row in csv.DictReader(stream)}
    assert set(OPEN_SETS) == licence_rules.OPEN_SETS
    assert sets <= licence_rules.OPEN_SETS | licence_rules.OTHER_SETS


def test_research_models_are_files_to_import(tmp_path: Path) -> None:
    written = write_archives(ROOT / "models", tmp_path)
    shipped = {folder.name for folder in models_to_ship(ROOT / "models")}
    closed = {folder.parent.name for folder in (ROOT / "models").glob("*/model.toml")} - shipped
    assert len(written) == len(closed) > 0
    catalog = Catalog((tmp_path / "shipped", tmp_path / "own"))
    store = ModelStore(catalog, Audit(tmp_path / "data"), tmp_path / "own")
    for archive, sha256 in written.items():
        card = store.take_in(archive, lambda made: None, sha256)
        assert card.id in closed
        assert card.research_only
