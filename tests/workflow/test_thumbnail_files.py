import os
import stat
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from retinaview.core.image import LoadChoices
from retinaview.workflow import thumbnail_files
from retinaview.workflow.thumbnail_files import MOST_DAYS, Thumbnail, ThumbnailFiles

PLAIN = LoadChoices()
SIZE = (90, 120)


def drawn(seed: int = 0) -> NDArray[np.uint8]:
    y, x = np.mgrid[:120, :160].astype(np.float32)
    waves = 120 + 60 * np.sin(x / 17 + seed) * np.cos(y / 23)
    return np.repeat(waves[..., None], 3, axis=2).astype(np.uint8)


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "Doe_Jane.jpg"
    path.write_bytes(b"0" * 100)
    return path


@pytest.fixture
def files(tmp_path: Path) -> ThumbnailFiles:
    return ThumbnailFiles(tmp_path / "cache" / "thumbnails", tmp_path / "key")


def kept(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "cache" / "thumbnails").glob("*.thumb"))


def test_what_is_kept_comes_back(files: ThumbnailFiles, photograph: Path) -> None:
    name = files.name_of(photograph, PLAIN)
    assert files.load(name) is None
    files.save(name, Thumbnail(drawn(), 3, (2848, 4288)))
    found = files.load(name)
    assert found is not None
    assert (found.frames, found.size) == (3, (2848, 4288))
    assert found.pixels.shape == (120, 160, 3)
    assert np.abs(found.pixels.astype(int) - drawn()).mean() < 2


def test_a_name_tells_nothing_and_changes_with_the_file(
    files: ThumbnailFiles, photograph: Path, tmp_path: Path
) -> None:
    first = files.name_of(photograph, PLAIN)
    assert "Doe" not in first
    assert first == files.name_of(photograph, PLAIN)
    assert first == ThumbnailFiles(tmp_path / "x", tmp_path / "key").name_of(photograph, PLAIN)
    assert first != ThumbnailFiles(tmp_path / "x", tmp_path / "k2").name_of(photograph, PLAIN)
    assert first != files.name_of(photograph, LoadChoices(frame=2))
    photograph.write_bytes(b"1" * 101)
    assert files.name_of(photograph, PLAIN) != first
    assert files.name_of(tmp_path / "gone.jpg", PLAIN) == ""


def test_a_damaged_one_is_forgotten(
    files: ThumbnailFiles, photograph: Path, tmp_path: Path
) -> None:
    name = files.name_of(photograph, PLAIN)
    for spoil in (lambda data: data[:-7], lambda data: b"", lambda data: data[:60] + b"\0" * 400):
        files.save(name, Thumbnail(drawn(), 1, SIZE))
        (path,) = kept(tmp_path)
        path.write_bytes(spoil(path.read_bytes()))
        assert files.load(name) is None
        assert kept(tmp_path) == []


def test_the_oldest_go_when_all_take_too_much(photograph: Path, tmp_path: Path) -> None:
    one = ThumbnailFiles(tmp_path / "cache" / "thumbnails", tmp_path / "key")
    one.save("0", Thumbnail(drawn(), 1, SIZE))
    size = one.taken().bytes
    files = ThumbnailFiles(tmp_path / "cache" / "thumbnails", tmp_path / "key", 4 * size)
    now = time.time()
    for number in range(1, 4):
        files.save(f"{number}", Thumbnail(drawn(), 1, SIZE))
        os.utime(kept(tmp_path)[-1], (now + number, now + number))
    os.utime(kept(tmp_path)[0], (now + 10, now + 10))  # it was seen a moment ago
    files.save("4", Thumbnail(drawn(), 1, SIZE))
    assert files.taken().bytes <= 4 * size
    left = {path.stem for path in kept(tmp_path)}
    assert "0" in left
    assert "1" not in left


def test_what_nobody_saw_for_long_goes(files: ThumbnailFiles, tmp_path: Path) -> None:
    files.save("0", Thumbnail(drawn(), 1, SIZE))
    old = time.time() - (MOST_DAYS + 1) * 86_400
    os.utime(kept(tmp_path)[0], (old, old))
    again = ThumbnailFiles(tmp_path / "cache" / "thumbnails", tmp_path / "key")
    again.save("1", Thumbnail(drawn(), 1, SIZE))
    assert [path.stem for path in kept(tmp_path)] == ["1"]


def test_a_purge_leaves_nothing(files: ThumbnailFiles, tmp_path: Path) -> None:
    assert files.purge().count == 0
    for number in range(3):
        files.save(f"{number}", Thumbnail(drawn(number), 1, SIZE))
    (tmp_path / "cache" / "thumbnails" / ".0123.part").touch()
    assert files.taken().count == 3
    assert files.taken().bytes == sum(path.stat().st_size for path in kept(tmp_path))
    assert files.purge() == thumbnail_files.Taken(0, 0)
    assert list((tmp_path / "cache" / "thumbnails").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights are Unix's")
def test_nobody_else_may_read_them(files: ThumbnailFiles, tmp_path: Path) -> None:
    files.save("0", Thumbnail(drawn(), 1, SIZE))
    assert stat.S_IMODE(kept(tmp_path)[0].stat().st_mode) == 0o600
    assert stat.S_IMODE(kept(tmp_path)[0].parent.stat().st_mode) == 0o700


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    files = ThumbnailFiles(tmp_path / "file" / "thumbnails", tmp_path / "key")
    files.save("0", Thumbnail(drawn(), 1, SIZE))
    assert files.load("0") is None
    assert files.taken().count == 0
