from pathlib import Path

import numpy as np
from fakes import make_image, make_study

from retinaview.app.photographs import (
    THUMBNAIL_PX,
    Shelf,
    Worklist,
    line_of,
    thumbnail_of,
)
from retinaview.app.time_left import TimeLeft
from retinaview.core.image import Eye
from retinaview.workflow.photograph_files import find_photographs, joined

A, B, C = Path("/a.png"), Path("/b.png"), Path("/c.png")


def test_each_file_is_listed_once() -> None:
    worklist = Worklist()
    assert worklist.add([A, B, A]) == [A, B]
    assert worklist.add([B, C]) == [C]
    assert [line.path for line in worklist] == [A, B, C]


def test_neighbours() -> None:
    worklist = Worklist()
    assert worklist.neighbour(None, 1) is None
    worklist.add([A, B, C])
    assert worklist.neighbour(None, 1) == A
    assert worklist.neighbour(B, 1) == C
    assert worklist.neighbour(B, -1) == A
    assert worklist.neighbour(A, -1) is None
    assert worklist.neighbour(C, 1) is None
    assert not worklist.shows_none


def test_a_name_tells_the_eye_before_the_file_is_read() -> None:
    worklist = Worklist()
    path = Path("/x_OD.png")
    worklist.add([path])
    assert worklist[path].eye is Eye.OD
    assert not worklist.is_described(path)
    stays = line_of(path, make_image(eye=Eye.OD, path=path))
    assert not worklist.describe(stays)
    assert worklist.describe(line_of(path, make_image(eye=Eye.OS, path=path)))


def test_a_line_is_described_once_its_file_was_read() -> None:
    worklist = Worklist()
    worklist.add([A])
    assert not worklist.is_described(A)
    image = make_image(eye=Eye.OS)
    worklist.describe(line_of(A, image))
    worklist.describe(line_of(B, image))
    assert worklist.is_described(A)
    assert [(line.eye, line.eye_basis) for line in worklist] == [
        (Eye.OS, "inferred from the file name")
    ]


def test_the_shelf_forgets_what_was_not_asked_for_longest() -> None:
    shelf, image = Shelf(most=2), make_image()
    study = make_study(image)
    for path in (A, B, C):
        shelf.put(path, image, study)
    assert shelf.take(A) is None
    assert shelf.take(B) == (image, study)
    assert shelf.take(B) is None


def test_the_shelf_keeps_fewer_large_photographs_but_all_that_was_made_of_them() -> None:
    image = make_image()
    shelf = Shelf(most_bytes=2 * (image.rgb.nbytes + image.fov.nbytes))
    study = make_study(image)
    shelf.put(A, image, study)
    shelf.put(B, image, None)
    shelf.put(C, image, None)
    assert shelf.look(A) == (image, study)
    assert shelf.look(B) is None
    assert shelf.look(C) == (image, None)
    shelf.make_room(image)
    assert shelf.look(C) is None
    assert shelf.look(A) == (image, study)


def test_a_file_named_by_the_user_is_tried_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "x.tiff").touch()
    (tmp_path / "folder" / "x.txt").touch()
    named = tmp_path / "scan.dat"
    found = joined(find_photographs([tmp_path / "folder", named])).files
    assert found == (tmp_path / "folder" / "x.tiff", named)


def test_every_kind_that_opens_is_found_in_a_folder(tmp_path: Path) -> None:
    names = ["a.JPG", "b.png", "c.tif", "d.btf", "e.bmp", "f.jp2", "g.j2k", "h.jpx"]
    for name in [*names, "i.txt"]:
        (tmp_path / name).touch()
    assert [path.name for path in joined(find_photographs([tmp_path])).files] == names


def test_thumbnails_are_area_averaged() -> None:
    image = make_image(200, 400, framed=False)
    small = thumbnail_of(image)
    assert small.shape == (THUMBNAIL_PX // 2, THUMBNAIL_PX, 3)
    assert small.dtype == np.uint8
    means = image.rgb.mean(axis=(0, 1)) * 255
    np.testing.assert_allclose(small.mean(axis=(0, 1)), means, atol=0.5)


def test_time_left_is_told_once_the_pace_is_known() -> None:
    now = [0.0]
    left = TimeLeft(lambda: now[0])
    assert left.seconds(0.5) is None
    now[0] = 2.0
    assert left.seconds(0.01) is None
    assert left.seconds(0.25) == 6.0
    assert left.seconds(1.0) == 0.0
