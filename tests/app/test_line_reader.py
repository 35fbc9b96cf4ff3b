"""Lines of the worklist: read, drafted, or taken from kept thumbnails."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from dicom_fakes import make_dicom
from drawn_files import drawn as drawn_pixels
from drawn_files import jpeg, png_bytes

from retinaview.app.line_reader import LineReader
from retinaview.core.image import Eye, FundusImage, LoadChoices
from retinaview.errors import ImageReadError
from retinaview.imaging.load import load_fundus
from retinaview.workflow.thumbnail_files import ThumbnailFiles

PLAIN = LoadChoices()


class CountingLoad:
    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, path: Path, **choices: Any) -> FundusImage:
        self.names.append(path.name)
        return load_fundus(path, **choices)


@pytest.fixture
def load() -> CountingLoad:
    return CountingLoad()


@pytest.fixture
def files(tmp_path: Path) -> ThumbnailFiles:
    return ThumbnailFiles(tmp_path / "cache", tmp_path / "key")


def test_a_file_is_read_once(tmp_path: Path, load: CountingLoad, files: ThumbnailFiles) -> None:
    path = tmp_path / "x_OD.png"
    path.write_bytes(png_bytes(drawn_pixels()))
    lines = LineReader(load, files, lambda: True)
    first, again = lines.line(path, PLAIN), lines.line(path, PLAIN)
    assert load.names == ["x_OD.png"]
    assert (
        (again.eye, again.eye_basis)
        == (first.eye, first.eye_basis)
        == (
            Eye.OD,
            "inferred from the file name",
        )
    )
    assert first.thumbnail is not None
    assert again.thumbnail is not None
    assert np.abs(first.thumbnail.astype(int) - again.thumbnail).mean() < 3


def test_nothing_is_kept_where_that_is_not_wanted(
    tmp_path: Path, load: CountingLoad, files: ThumbnailFiles
) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(png_bytes(drawn_pixels()))
    lines = LineReader(load, files, lambda: False)
    for _ in range(2):
        lines.line(path, PLAIN)
        lines.line_of(path, lines.image(path, PLAIN))
    assert len(load.names) == 4
    assert files.taken().count == 0


def test_a_common_jpeg_is_drafted(
    tmp_path: Path, load: CountingLoad, files: ThumbnailFiles
) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(jpeg(orientation=6))
    line = LineReader(load, files, lambda: True).line(path, PLAIN)
    assert load.names == []
    assert line.thumbnail is not None
    assert line.thumbnail.shape[0] < line.thumbnail.shape[1]
    assert files.taken().count == 1


def test_a_spoilt_file_is_told_by_the_loader(
    tmp_path: Path, load: CountingLoad, files: ThumbnailFiles
) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(jpeg()[:-200])
    with pytest.raises(ImageReadError, match=r"x\.jpg"):
        LineReader(load, files, lambda: True).line(path, PLAIN)
    assert files.taken().count == 0


def test_a_dicom_file_tells_its_patient_each_time(
    tmp_path: Path, load: CountingLoad, files: ThumbnailFiles
) -> None:
    path = tmp_path / "x.dcm"
    path.write_bytes(make_dicom(fields={"PatientName": "Planted^Anna", "PatientID": "4711"}))
    lines = LineReader(load, files, lambda: True)
    first, again = lines.line(path, PLAIN), lines.line(path, PLAIN)
    assert load.names == ["x.dcm"]
    assert first.patient is not None
    assert first.patient == again.patient
    assert (first.eye, first.taken_on, first.frames) == (again.eye, again.taken_on, again.frames)
    assert (first.size, first.camera) == (again.size, again.camera)
    assert first.size is not None
    (kept,) = (tmp_path / "cache").iterdir()
    assert b"Planted" not in kept.read_bytes()
    stated = lines.line(path, LoadChoices(eye=Eye.OS))
    assert stated.eye is Eye.OS
