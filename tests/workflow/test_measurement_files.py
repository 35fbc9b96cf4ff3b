"""Annotations come back with their photograph, and nothing is lost."""

import os
import sys
from pathlib import Path

import pytest

from retinaview.core.annotation import Annotation, DrawnOn, Shape
from retinaview.core.overlay import Subject
from retinaview.imaging.calibration import by_line
from retinaview.workflow.measurement_files import DAMAGED, Found, MeasurementFiles, Measurements

DRAWN = (
    Annotation("a", Shape.LINE, ((0.5, 1.5), (3, 4)), text="Länge", made_at="2026-11-30T10:00Z"),
    Annotation("b", Shape.NOTE, ((7, 8),), drawn_on=DrawnOn(Subject.PROCESSED, "RV-Net 2.2")),
)

NO_SCALE = b"""{"picture_id": "abc", "calibration": {"name": "a line of known length",
"row_mm": -1, "column_mm": 1, "relative_error": null}}"""


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    kept = Measurements(DRAWN, by_line(100.0, 1.8, 0.1))
    MeasurementFiles(tmp_path / "kept").save("abc", kept)
    files = MeasurementFiles(tmp_path / "kept")
    assert files.load("abc") == Found(kept)
    assert files.load("other") == Found()


def test_none_left_takes_the_file_away(tmp_path: Path) -> None:
    files = MeasurementFiles(tmp_path)
    files.save("abc", Measurements(DRAWN))
    files.save("abc", Measurements())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff", b'{"schema_id": "else", "picture_id": "abc"}', NO_SCALE]
)
def test_damaged_files_are_set_aside_one_by_one(tmp_path: Path, data: bytes) -> None:
    files = MeasurementFiles(tmp_path)
    for count in (1, 2):
        files.path_of("abc").write_bytes(data)
        assert files.load("abc") == Found(problem=DAMAGED)
        aside = list(tmp_path.glob("*.damaged-*.json"))
        assert [path.read_bytes() for path in aside] == [data] * count
        assert files.load("abc") == Found()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such mode")
def test_for_the_owner_alone(tmp_path: Path) -> None:
    files = MeasurementFiles(tmp_path / "kept")
    files.save("abc", Measurements(DRAWN))
    assert os.stat(files.path_of("abc")).st_mode & 0o077 == 0
    assert os.stat(tmp_path / "kept").st_mode & 0o077 == 0
