"""Spoilt files open or are refused in a sentence; nothing crashes, hangs or takes too much."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from torture.mutator import mutants
from torture.samples import bombs, whole_files

from scripts.torture import BAD, summary
from scripts.watched_reader import Fate, Verdict, read_all

SEED = 20261130
SMALL_MB = 1500
"""Spoilt small files may still claim sizes that are allowed, and be unpacked to black."""


def throw(files: Mapping[str, bytes], folder: Path) -> list[Verdict]:
    paths = []
    for name, data in files.items():
        paths.append(folder / name)
        paths[-1].write_bytes(data)
    return list(read_all(paths))


def wrong(verdicts: list[Verdict]) -> list[Verdict]:
    no_sentence = [
        each
        for each in verdicts
        if each.fate is Fate.REFUSED and not each.said.startswith(f"{each.path.name}: ")
    ]
    return [*(each for each in verdicts if each.fate in BAD), *no_sentence]


def test_whole_files_open_and_500_spoilt_ones_do_no_harm(tmp_path: Path) -> None:
    whole = whole_files()
    verdicts = throw(whole, tmp_path)
    assert [each for each in verdicts if each.fate is not Fate.OPENED] == []
    spoilt = throw(dict(mutants(whole, SEED, 500)), tmp_path)
    print(summary(spoilt), f"{max(each.seconds for each in spoilt):.1f} s at most")
    assert wrong(spoilt) == []
    assert sum(each.fate is Fate.REFUSED for each in spoilt) > 100
    assert sum(each.fate is Fate.OPENED for each in spoilt) > 50


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_5000_spoilt_files_do_no_harm(tmp_path: Path, part: int) -> None:
    spoilt = throw(dict(mutants(whole_files(), SEED + 1 + part, 500)), tmp_path)
    assert wrong(spoilt) == []


def test_bombs_do_no_harm(tmp_path: Path) -> None:
    verdicts = throw(bombs(), tmp_path)
    for each in verdicts:
        print(each.path.name, each.fate, f"{each.seconds:.1f} s {each.memory_mb:.0f} MB", each.said)
    assert wrong(verdicts) == []
    opened = {each.path.name for each in verdicts if each.fate is Fate.OPENED}
    assert opened <= {"text.png", "profile.png", "strip.tif", "pages.tif", "12000.tif"}
