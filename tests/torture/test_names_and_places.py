"""Odd names, places that cannot be written, disks that are full, folders that go away."""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections import namedtuple
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from drawn_files import drawn, jp2, jpeg, png_bytes, saved_as, tiff
from fakes import FakeEngine, make_study

from retinaview.app.photographs import Worklist
from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress, silent
from retinaview.core.study import Recipe, Study
from retinaview.errors import ImageReadError, ImageWriteError
from retinaview.imaging.load import load_fundus
from retinaview.workflow.batch import Batch, Outcome, enhance_files
from retinaview.workflow.export import write_picture
from retinaview.workflow.files import LEFT_OVER_S, write_whole
from retinaview.workflow.photograph_files import find_photographs, joined

NAMES = [
    "患者眼底照片 左眼.png",
    "Müller-Lüdenscheidt größer ß.png",
    "👁️ fundus 😀.png",
    "  spaces   and .dots..png",
    "-begins with a hyphen.png",
    'quote\'s "and" $HOME `back`.png',
    "right\u202eleft.png",
]
ROOT = Path(__file__).resolve().parents[2]
Usage = namedtuple("Usage", "total used free")


def enhance(files: list[Path], folder: Path, engine: FakeEngine | None = None) -> list[Outcome]:
    batch = Batch(Recipe("quick"), folder)
    return enhance_files(engine or FakeEngine(), load_fundus, files, batch, silent)


# ---- names


@pytest.mark.parametrize("name", NAMES)
def test_names_in_any_writing(tmp_path: Path, name: str) -> None:
    folder = tmp_path / Path(name).stem
    folder.mkdir()
    source = folder / name
    source.write_bytes(png_bytes(drawn()))
    assert joined(find_photographs([folder])).files == (source,)
    (outcome,) = enhance([source], folder / "out")
    assert outcome.error is None
    assert outcome.picture is not None
    assert outcome.picture.name == f"{Path(name).stem}_quick.png"
    assert load_fundus(outcome.picture).source.name == outcome.picture.name


def test_a_path_of_250_characters(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 200:
        folder = folder / "deeper and deeper"
    folder.mkdir(parents=True)
    source = folder / f"{'n' * (250 - len(str(folder)) - 5)}.png"
    assert len(str(source)) == 250
    source.write_bytes(png_bytes(drawn()))
    (outcome,) = enhance([source], folder)
    assert outcome.error is None


def test_a_name_too_long_for_its_result_is_a_sentence(tmp_path: Path) -> None:
    source = tmp_path / f"{'n' * 250}.png"
    source.write_bytes(png_bytes(drawn()))
    (outcome,) = enhance([source], tmp_path / "out")
    assert outcome.error is not None
    assert outcome.error.endswith("this file name is too long.")
    assert outcome.defect is None


def test_a_wrong_ending_and_an_empty_file(tmp_path: Path) -> None:
    kinds = {"a.tif": jpeg(), "b.jpg": tiff(drawn()), "c.png": jp2(drawn()), "d.bmp": b""}
    for name, data in kinds.items():
        (tmp_path / name).write_bytes(data)
    formats = [
        load_fundus(tmp_path / name).source.file_format for name in ["a.tif", "b.jpg", "c.png"]
    ]
    assert formats == ["JPEG", "TIFF", "JPEG 2000"]
    with pytest.raises(ImageReadError, match=r"d\.bmp: the file is empty"):
        load_fundus(tmp_path / "d.bmp")


# ---- the same file twice


def test_a_file_opened_twice_is_listed_once_and_enhanced_twice(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    source.write_bytes(png_bytes(drawn()))
    worklist = Worklist()
    worklist.add(joined(find_photographs([source, source, tmp_path])).files)
    assert worklist.add(joined(find_photographs([tmp_path])).files) == []
    assert len(worklist) == 1
    outcomes = enhance([source, source], tmp_path / "out")
    pictures = [outcome.picture.name for outcome in outcomes if outcome.picture is not None]
    assert pictures == ["a_quick.png", "a_quick_2.png"]


def test_files_of_all_kinds_opened_at_once(tmp_path: Path) -> None:
    kinds = {
        "a.jpg": jpeg(),
        "b.png": png_bytes(drawn(16)),
        "c.tif": tiff(drawn(16), compression="lzw", tile=(16, 16)),
        "d.jp2": jp2(drawn(16)),
        "e.bmp": saved_as("BMP"),
        "f.tif": saved_as("TIFF", compression="jpeg"),
    }
    for name, data in kinds.items():
        (tmp_path / name).write_bytes(data)
    paths = sorted(tmp_path.iterdir())
    alone = [load_fundus(path).rgb for path in paths]
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda path: load_fundus(path).rgb, paths * 8))
    assert all(np.array_equal(rgb, alone[n % len(paths)]) for n, rgb in enumerate(together))


# ---- places that go away or cannot be written


class RemovingEngine(FakeEngine):
    """Removes a folder while the second photograph is being enhanced."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        if len(self.ran) == 1:
            shutil.rmtree(self.folder)
        return super().run(image, recipe, progress)


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    (tmp_path / "in").mkdir()
    files = [tmp_path / "in" / f"{name}.png" for name in "abc"]
    for file in files:
        file.write_bytes(png_bytes(drawn()))
    return files


def test_the_folder_of_photographs_is_removed_during_a_batch(
    tmp_path: Path, three: list[Path]
) -> None:
    outcomes = enhance(three, tmp_path / "out", RemovingEngine(tmp_path / "in"))
    assert [outcome.error for outcome in outcomes[:2]] == [None, None]
    assert outcomes[2].error == "c.png: there is no such file."
    assert all(outcome.defect is None for outcome in outcomes)


def test_the_folder_of_results_is_removed_during_a_batch(tmp_path: Path, three: list[Path]) -> None:
    outcomes = enhance(three, tmp_path / "out", RemovingEngine(tmp_path / "out"))
    assert [outcome.error for outcome in outcomes] == [None, None, None]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["b_quick.png", "c_quick.png"]


def test_the_disk_is_gone_during_a_batch(tmp_path: Path, three: list[Path]) -> None:
    class Unplugged(FakeEngine):
        def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
            if len(self.ran) == 1:
                shutil.rmtree(tmp_path / "disk")
                (tmp_path / "disk").write_text("no folder any more")
            return super().run(image, recipe, progress)

    outcomes = enhance(three, tmp_path / "disk" / "out", Unplugged())
    assert outcomes[0].error is None
    for outcome in outcomes[1:]:
        assert outcome.error is not None
        assert outcome.defect is None


def test_a_folder_beneath_a_file_is_a_sentence(tmp_path: Path, three: list[Path]) -> None:
    (tmp_path / "file").touch()
    (outcome,) = enhance(three[:1], tmp_path / "file" / "out")
    assert outcome.error is not None
    assert outcome.defect is None


AS_NOBODY = """
import json, os, sys
from pathlib import Path
sys.path[:0] = [{root!r}, {tests!r}]
from fakes import FakeEngine
import imagecodecs, tifffile
from retinaview.workflow.logs import LogFiles
from retinaview.app.settings import Settings, SettingsFile
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.imaging import decode_plain, decode_png
from retinaview.imaging.load import load_fundus
from retinaview.workflow.batch import Batch, enhance_files
place = Path({place!r})
load_fundus(place / "in" / "a.png")  # with all that it loads, before the rights are gone
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
errors = []
for folder in (place / "locked", place / "locked" / "new", place / "file" / "out"):
    batch = Batch(Recipe("quick"), folder)
    outcomes = enhance_files(FakeEngine(), load_fundus, [place / "in" / "a.png"], batch, silent)
    errors += [[outcome.error, outcome.defect is None] for outcome in outcomes]
try:
    load_fundus(place / "secret.png")
except Exception as error:
    errors.append([str(error), type(error).__name__ == "ImageReadError"])
logs = LogFiles(place / "locked" / "logs")
settings = SettingsFile(place / "locked" / "config" / "settings.toml")
settings.load()
settings.save(Settings())
print(json.dumps({{"errors": errors, "log": logs.path is None}}))
"""


def test_a_user_without_rights_gets_sentences(tmp_path: Path, three: list[Path]) -> None:
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.getuid() and folder != Path(folder.anchor):
            folder.chmod(folder.stat().st_mode | 0o055)
    (tmp_path / "locked").mkdir(mode=0o555)
    (tmp_path / "locked").chmod(0o555)
    (tmp_path / "file").touch()
    (tmp_path / "secret.png").write_bytes(png_bytes(drawn()))
    (tmp_path / "secret.png").chmod(0)
    script = AS_NOBODY.format(root=str(ROOT), tests=str(ROOT / "tests"), place=str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["log"] is True
    for sentence, is_expected in told["errors"]:
        assert is_expected, sentence
        assert sentence.endswith(".")
    assert "you may not write there" in told["errors"][0][0]
    assert told["errors"][-1][0] == "secret.png: there is no permission to read it."


# ---- full disks


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no small disk can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("is_known_before", [True, False])
def test_a_disk_that_is_full(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, is_known_before: bool
) -> None:
    if not is_known_before:
        monkeypatch.setattr(shutil, "disk_usage", lambda place: Usage(10**12, 0, 10**12))
    (small_disk / "kept.png").write_bytes(b"an older result")
    for name in ("kept.png", "new.png"):
        with pytest.raises(ImageWriteError, match="the disk is full"):
            write_whole(small_disk / name, bytes(200_000))
    assert [path.name for path in small_disk.iterdir()] == ["kept.png"]
    assert (small_disk / "kept.png").read_bytes() == b"an older result"


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS])
def test_an_error_at_the_end_of_a_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"an older result")

    def fail(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ImageWriteError) as caught:
        write_picture(make_study(), path)
    assert str(caught.value).endswith(".")
    assert [each.name for each in tmp_path.iterdir()] == ["a.png"]
    assert path.read_bytes() == b"an older result"


def test_what_a_killed_program_left_is_removed_once_it_is_old(tmp_path: Path) -> None:
    old, young = tmp_path / f".{'0' * 16}.part", tmp_path / f".{'1' * 16}.part"
    other = tmp_path / ".mine.part"
    for left in (old, young, other):
        left.write_bytes(b"half")
    past = old.stat().st_mtime - LEFT_OVER_S - 10
    os.utime(old, (past, past))
    os.utime(other, (past, past))
    write_whole(tmp_path / "a", b"whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["a", young.name, other.name])
