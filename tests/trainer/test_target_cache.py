from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from retinaview.catalog import Catalog
from retinaview.networks.disc_net import load_reader
from retinaview.networks.vessel_net import load_finder
from trainer.paired_targets import TargetReader
from trainer.photographs import Photograph, draw_phantoms
from trainer.target_cache import TargetCache


@pytest.fixture(scope="module")
def photograph() -> Photograph:
    return draw_phantoms(1, 512, seed=3)[0].shrunken(128)


def test_what_is_kept_is_found_for_the_same_photograph_and_readers(
    tmp_path: Path, photograph: Photograph
) -> None:
    cache = TargetCache(tmp_path / "targets", ("a", "b"))
    picture = np.random.default_rng(0).integers(0, 256, (128, 128, 3), np.uint8)
    assert cache.find(photograph) is None
    cache.keep(photograph, picture)
    found = cache.find(photograph)
    assert found is not None
    assert np.array_equal(found, picture)
    assert TargetCache(tmp_path / "targets", ("a", "c")).find(photograph) is None
    other = replace(photograph, rgb=photograph.rgb[::-1].copy())
    assert cache.find(other) is None


def test_a_damaged_file_is_read_anew_and_no_folder_is_no_harm(
    tmp_path: Path, photograph: Photograph
) -> None:
    cache = TargetCache(tmp_path / "targets", ("a",))
    cache.keep(photograph, photograph.rgb)
    (kept,) = (tmp_path / "targets").iterdir()
    for damage in (b"", kept.read_bytes()[:40], b"no picture"):
        kept.write_bytes(damage)
        assert cache.find(photograph) is None
    (tmp_path / "file").write_text("in the way")
    nowhere = TargetCache(tmp_path / "file" / "targets", ("a",))
    nowhere.keep(photograph, photograph.rgb)
    assert nowhere.find(photograph) is None


def test_a_reader_with_a_cache_reads_once(tmp_path: Path) -> None:
    (drawn,) = draw_phantoms(1, 512, seed=3)
    catalog = Catalog()
    finder, disc = load_finder(catalog.card("vessels")), load_reader(catalog.card("disc"))
    cache = TargetCache(tmp_path, ("a",))
    first = TargetReader(finder, disc, cache).read(drawn)
    finder.probability = None  # type: ignore[assignment,method-assign]
    second = TargetReader(finder, disc, cache).read(drawn)
    assert np.array_equal(first.rgb, second.rgb)
    assert second.name == drawn.name
