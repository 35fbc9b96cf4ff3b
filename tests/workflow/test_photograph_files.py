from pathlib import Path

import pytest
from dicom_fakes import drawn_frame, jpeg, make_dicom, written
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from retinaview.errors import ImageReadError
from retinaview.imaging.dicom_quiet import quiet
from retinaview.workflow.photograph_files import (
    find_photographs,
    joined,
    photographs_in,
    read_dicomdir,
)


def record(
    *parts: str, kind: str = "IMAGE", sop_class: str = "1.2.840.10008.5.1.4.1.1.77.1.5.1"
) -> Dataset:
    made = Dataset()
    made.DirectoryRecordType = kind
    with quiet():  # some are no names that DICOM allows
        made.ReferencedFileID = list(parts)
    made.ReferencedSOPClassUIDInFile = sop_class
    return made


def dicomdir(*records: Dataset) -> bytes:
    directory = Dataset()
    directory.SOPClassUID, directory.SOPInstanceUID = "1.2.840.10008.1.3.10", "1.2.3"
    directory.FileSetID = "DRAWN"
    patient = Dataset()
    patient.DirectoryRecordType = "PATIENT"
    directory.DirectoryRecordSequence = Sequence([patient, *records])
    return written(directory)


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    folder = tmp_path / "disc"
    (folder / "images").mkdir(parents=True)
    for name in ("im0001", "im0002"):
        (folder / "images" / name).write_bytes(make_dicom())
    (tmp_path / "secret").write_bytes(make_dicom())
    return folder


def test_a_dicomdir_lists_its_pictures_however_they_are_spelt(disc: Path) -> None:
    (disc / "DICOMDIR").write_bytes(
        dicomdir(
            record("IMAGES", "IM0002"),
            record("IMAGES", "IM0001"),
            record("IMAGES", "REPORT", kind="ENCAP DOC"),
            record("IMAGES", "STATE", sop_class="1.2.840.10008.5.1.4.1.1.11.1"),
        )
    )
    expected = [disc / "images" / "im0002", disc / "images" / "im0001"]
    assert list(joined(find_photographs([disc / "DICOMDIR"])).files) == expected
    found = joined(find_photographs([disc]))
    assert (list(found.files), found.problems) == (expected, ())


@pytest.mark.parametrize(
    "parts",
    [("..", "secret"), ("/etc", "passwd"), ("images/../../secret",), ("C:", "x"), ("link",)],
)
def test_nothing_outside_the_folder_is_listed(disc: Path, parts: tuple[str, ...]) -> None:
    (disc / "link").symlink_to(disc.parent / "secret")
    (disc / "DICOMDIR").write_bytes(dicomdir(record(*parts), record("IMAGES", "IM0001")))
    found = read_dicomdir(disc / "DICOMDIR")
    assert list(found.files) == [disc / "images" / "im0001"]
    assert "outside its folder" in found.problems[0]


def test_missing_files_are_counted_and_an_empty_list_is_refused(disc: Path) -> None:
    (disc / "DICOMDIR").write_bytes(dicomdir(record("IMAGES", "GONE"), record("IMAGES", "IM0001")))
    assert "1 of the files it lists are not there" in read_dicomdir(disc / "DICOMDIR").problems[0]
    (disc / "DICOMDIR").write_bytes(dicomdir())
    with pytest.raises(ImageReadError, match="lists no pictures"):
        read_dicomdir(disc / "DICOMDIR")
    (disc / "DICOMDIR").write_bytes(dicomdir()[:200])
    with pytest.raises(ImageReadError, match="DICOMDIR"):
        read_dicomdir(disc / "DICOMDIR")


def test_a_folder_lists_dicom_files_without_a_suffix(tmp_path: Path) -> None:
    (tmp_path / "IM000001").write_bytes(make_dicom())
    (tmp_path / "1.2.840.4711").write_bytes(make_dicom())
    (tmp_path / "bare.dcm").write_bytes(make_dicom()[132:])
    (tmp_path / "a.jpg").write_bytes(jpeg(drawn_frame()))
    (tmp_path / "README").write_text("words")
    (tmp_path / "report.dcm").write_bytes(make_dicom(sop_class="1.2.840.10008.5.1.4.1.1.104.1"))
    (tmp_path / "sub").mkdir()
    found = [path.name for path in photographs_in(tmp_path).files]
    assert found == ["1.2.840.4711", "IM000001", "a.jpg", "bare.dcm"]


def test_named_files_stay_whatever_they_are(tmp_path: Path) -> None:
    assert list(joined(find_photographs([tmp_path / "notes.txt"])).files) == [
        tmp_path / "notes.txt"
    ]
