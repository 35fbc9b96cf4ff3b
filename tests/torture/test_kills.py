"""kill -9 in the middle of each kind of write leaves no half file and no lost original."""

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from drawn_files import drawn, png_bytes

from retinaview.imaging.load import load_fundus
from retinaview.workflow.files import LEFT_OVER_S, write_whole

KINDS = ("png", "tiff", "jpeg", "map", "report", "settings")
SHORTEST_MS, LONGEST_MS = 5, 150
CUT_AT = (1, 500, 3000)
"""Bytes of a file after which the kernel ends the writer; each kind is longer than the last."""
WRITER = Path(__file__).with_name("killed_writer.py")


class Writer:
    """The program that is killed."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(WRITER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def kill(self, kind: str, folder: Path, delay_ms: float) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{kind}\t{delay_ms}\t{folder}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "killed\n"


@pytest.fixture(scope="module")
def writer() -> Iterator[Writer]:
    made = Writer()
    yield made
    made.process.kill()
    made.process.communicate()


def check(folder: Path, original: bytes) -> int:
    """See that what has a final name is whole; gives the number of hidden leftovers."""
    leftovers = 0
    for path in folder.iterdir():
        if path.name.startswith("."):
            leftovers += 1
        elif path.name == "original.png":
            assert path.read_bytes() == original
        elif path.suffix in (".png", ".tif", ".jpg"):
            assert load_fundus(path).rgb.size
        elif path.suffix == ".pdf":
            assert path.read_bytes().rstrip().endswith(b"%%EOF")
        elif path.suffix == ".toml":
            assert tomllib.loads(path.read_text("utf-8"))["recent_files"]
        elif path.suffix in (".json", ".csv"):
            assert (
                json.loads(path.read_text("utf-8")) if path.suffix == ".json" else path.read_text()
            )
        else:
            raise AssertionError(f"a file nobody knows: {path.name}")
    return leftovers


def kill_many(writer: Writer, folder: Path, count: int, seed: int) -> int:
    original = png_bytes(drawn())
    random = Random(seed)
    (folder / "original.png").write_bytes(original)
    leftovers = 0
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        writer.kill(kind, folder, random.uniform(SHORTEST_MS, LONGEST_MS))
        leftovers = check(folder, original)
    return leftovers


def test_20_kills(writer: Writer, tmp_path: Path) -> None:
    kill_many(writer, tmp_path, 20, 1)


@pytest.mark.long
def test_200_kills(writer: Writer, tmp_path: Path) -> None:
    assert kill_many(writer, tmp_path, 200, 2) > 0, "no kill hit a write: lengthen the delays"


@pytest.mark.parametrize("kind", KINDS)
def test_ended_in_the_middle_of_the_file(writer: Writer, tmp_path: Path, kind: str) -> None:
    original = png_bytes(drawn())
    (tmp_path / "original.png").write_bytes(original)
    for size in CUT_AT if kind != "settings" else CUT_AT[:2]:
        writer.kill(kind, tmp_path, -size)
        assert check(tmp_path, original) >= 1
    assert {path.name for path in tmp_path.iterdir() if not path.name.startswith(".")} == {
        "original.png"
    }


def test_leftovers_of_kills_are_removed_by_a_later_write(writer: Writer, tmp_path: Path) -> None:
    writer.kill("png", tmp_path, -CUT_AT[0])
    (left,) = tmp_path.iterdir()
    past = left.stat().st_mtime - LEFT_OVER_S - 10
    os.utime(left, (past, past))
    write_whole(tmp_path / "a", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
