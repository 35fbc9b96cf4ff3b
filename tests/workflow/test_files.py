import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from retinaview.errors import ImageWriteError
from retinaview.workflow.files import (
    check_folder,
    free_stem,
    make_folder,
    place_whole,
    write_whole,
)
from retinaview.workflow.owner_files import open_owner_file


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("this user may write everywhere")
    yield folder
    folder.chmod(0o700)


def test_writes_the_whole_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "bild é 眼.png"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_may_be_read_by_those_the_user_allows(tmp_path: Path) -> None:
    write_whole(tmp_path / "made", b"")
    (tmp_path / "plain").write_bytes(b"")
    assert (tmp_path / "made").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("way", ["itself", "symlink", "hard link", "dots"])
def test_a_source_is_never_written_over(tmp_path: Path, way: str) -> None:
    source = tmp_path / "scan.png"
    source.write_bytes(b"photograph")
    target = tmp_path / "other.png"
    if way == "itself":
        target = source
    elif way == "symlink":
        target.symlink_to(source)
    elif way == "hard link":
        target.hardlink_to(source)
    else:
        target = tmp_path / ".." / tmp_path.name / "scan.png"
    with pytest.raises(ImageWriteError, match="never written over"):
        write_whole(target, b"new", [tmp_path / "gone.png", source])
    assert source.read_bytes() == b"photograph"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "you may not write there"),
        (errno.EROFS, "cannot be written to"),
        (errno.EIO, "could not be written"),
    ],
)
def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")

    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ImageWriteError, match=words):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupt_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "a.png", b"new")
    assert list(tmp_path.iterdir()) == []


def test_no_room_is_found_out_before_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1 << 20))
    with pytest.raises(ImageWriteError, match="the disk is full"):
        write_whole(tmp_path / "a.png", b"new")
    assert list(tmp_path.iterdir()) == []


def test_impossible_places_give_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path, words in [
        (tmp_path / "none" / "a.png", "no such folder"),
        (tmp_path / "file" / "a.png", "no such folder"),
        (tmp_path, "this is a folder"),
        (tmp_path / ("n" * 300), "name is too long"),
    ]:
        with pytest.raises(ImageWriteError, match=words) as caught:
            write_whole(path, b"")
        assert str(caught.value).startswith(str(path))


def test_a_locked_folder_is_refused(locked: Path) -> None:
    with pytest.raises(ImageWriteError, match="may not write"):
        write_whole(locked / "a.png", b"")


def test_a_folder_without_permission_is_found_out_early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda place, mode: False)
    with pytest.raises(ImageWriteError, match="may not write"):
        check_folder(tmp_path / "deeper")


def test_folders_are_checked_without_being_made(tmp_path: Path) -> None:
    wanted = tmp_path / "a" / "b"
    check_folder(wanted)
    assert not wanted.exists()
    make_folder(wanted)
    make_folder(wanted)
    assert wanted.is_dir()
    (tmp_path / "file").write_bytes(b"")
    for refuse in (check_folder, make_folder):
        with pytest.raises(ImageWriteError, match="this is a file"):
            refuse(tmp_path / "file")
    with pytest.raises(ImageWriteError, match="this is a file"):
        check_folder(tmp_path / "file" / "deeper")


def test_a_free_name_has_room_for_all_endings(tmp_path: Path) -> None:
    assert free_stem(tmp_path, "a", [".png", ".pdf"]) == "a"
    (tmp_path / "a.pdf").touch()
    (tmp_path / "a_2.png").touch()
    assert free_stem(tmp_path, "a", [".png", ".pdf"]) == "a_3"
    assert free_stem(tmp_path, "a", [".tif"]) == "a"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_what_is_not_whole_yet_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.touch(mode=0o640)
    with place_whole(path, 3) as part:
        os.close(open_owner_file(part, os.O_WRONLY | os.O_EXCL))
        assert part.stat().st_mode & 0o777 == 0o600
    assert path.stat().st_mode & 0o777 == 0o640, "the rights of the file it replaces"
    assert list(tmp_path.iterdir()) == [path]
