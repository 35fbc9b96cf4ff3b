"""What is written as DICOM: fields, references, and `dciodvfy` on every kind of source."""

import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pydicom
import pytest
from dicom_fakes import (
    PLANTED,
    SECONDARY_CAPTURE,
    SOP_UID,
    STUDY_UID,
    drawn_frame,
    jpeg,
    make_dicom,
    to_ybr,
)
from fakes import FakeEngine, make_study
from pydicom.dataset import Dataset
from pydicom.uid import JPEG2000, ExplicitVRLittleEndian, JPEGBaseline8Bit

from retinaview.core.image import LoadChoices
from retinaview.core.progress import silent
from retinaview.core.study import Recipe, Study
from retinaview.errors import ImageWriteError
from retinaview.imaging.load import load_fundus
from retinaview.report.plan import Report, ReportPlan
from retinaview.workflow.batch import Batch, enhance_files
from retinaview.workflow.dicom_object import named_uid, read_record
from retinaview.workflow.export import write_picture
from retinaview.workflow.report_files import write_report

SOURCES: dict[str, tuple[str, Callable[[], bytes], LoadChoices]] = {
    "DICOM": ("a.dcm", make_dicom, LoadChoices()),
    "JPEG": ("scan_OD.jpg", lambda: jpeg(drawn_frame()), LoadChoices()),
    "several pictures": (
        "b.dcm",
        lambda: make_dicom([drawn_frame(seed) for seed in range(3)]),
        LoadChoices(frame=2),
    ),
    "16 bit": ("c.dcm", lambda: make_dicom(bits=16), LoadChoices()),
    "12 bit": ("d.dcm", lambda: make_dicom(bits=12), LoadChoices()),
    "lossy": (
        "e.dcm",
        lambda: make_dicom(
            syntax=JPEGBaseline8Bit,
            photometric="YBR_FULL_422",
            fields={"LossyImageCompression": "01", "PupilDilated": "NO"},
        ),
        LoadChoices(),
    ),
    "other colours": (
        "f.dcm",
        lambda: make_dicom(to_ybr(drawn_frame())),
        LoadChoices(colour="YBR"),
    ),
    "hardly an attribute": (
        "g_OS.dcm",
        lambda: make_dicom(
            sop_class=SECONDARY_CAPTURE,
            drop=[
                *PLANTED,
                *("ImageType", "Manufacturer", "ImageLaterality", "StudyDate", "StudyTime"),
                *("AcquisitionDeviceTypeCodeSequence", "AnatomicRegionSequence", "PupilDilated"),
                *("AcquisitionDateTime", "SynchronizationFrameOfReferenceUID", "StudyID"),
                *("StudyInstanceUID", "BurnedInAnnotation", "LossyImageCompression"),
            ],
        ),
        LoadChoices(),
    ),
    "wrong values": (
        "h.dcm",
        lambda: make_dicom().replace(b"Retinograph 45", b"Retino\\raph\xff45"),
        LoadChoices(),
    ),
}


def study_of(title: str, folder: Path, enlarged: int = 1) -> Study:
    name, data, choices = SOURCES[title]
    file = folder / name
    file.write_bytes(data())
    study = make_study(load_fundus(file, choices=choices))
    larger = np.repeat(np.repeat(study.result, enlarged, 0), enlarged, 1)
    return replace(study, result=larger)


def written(study: Study, folder: Path, **words: bool) -> Dataset:
    write_picture(study, folder / "out.dcm", **words)
    return pydicom.dcmread(folder / "out.dcm")


def errors_of(file: Path) -> list[str]:
    """What `dciodvfy` calls an error, and that it knew what it looked at."""
    told = subprocess.run(["dciodvfy", file], capture_output=True, text=True, errors="replace")
    lines = (told.stdout + told.stderr).splitlines()
    assert any("Photography" in line or "EncapsulatedPDF" in line for line in lines)
    return [line for line in lines if "Error" in line] or ["failed"] * (told.returncode != 0)


@pytest.mark.parametrize("title", SOURCES)
@pytest.mark.parametrize("enlarged", [1, 2])
@pytest.mark.parametrize("kind", ["picture", "report"])
def test_dciodvfy_finds_no_error(title: str, enlarged: int, kind: str, tmp_path: Path) -> None:
    if shutil.which("dciodvfy") is None:
        pytest.skip("dciodvfy (Debian's dicom3tools) is not installed")
    study = study_of(title, tmp_path, enlarged)
    file = tmp_path / "out.dcm"
    if kind == "picture":
        write_picture(study, file)
    else:
        write_report(Report(study), file)
    assert errors_of(file) == []


KEY = b"k" * 32


@pytest.mark.parametrize("title", SOURCES)
@pytest.mark.parametrize("kind", ["picture", "report"])
def test_without_names_nothing_planted_is_left_and_it_stays_valid(
    title: str, kind: str, tmp_path: Path
) -> None:
    study = study_of(title, tmp_path)
    file = tmp_path / "out.dcm"
    if kind == "picture":
        write_picture(study, file, key=KEY)
    else:
        write_report(Report(study), file, key=KEY)
    data = file.read_bytes().lower()
    words = [*PLANTED.values(), "planted", "20261120", "2026-11-20", "SERIAL-1"]
    words = [word for word in words if len(word) > 1]
    assert [word for word in words if word.lower().encode() in data] == []
    made = pydicom.dcmread(file)
    assert made.PatientIdentityRemoved == "YES"
    assert made.DeidentificationMethodCodeSequence[0].CodeValue == "113100"
    assert made.StudyInstanceUID != STUDY_UID
    assert SOP_UID.encode() not in data
    assert read_record(made) is not None
    if shutil.which("dciodvfy"):
        assert errors_of(file) == []


def test_the_picture_is_derived_within_the_patients_study(tmp_path: Path) -> None:
    study = study_of("DICOM", tmp_path)
    made = written(study, tmp_path)
    assert made.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert made.SpecificCharacterSet == "ISO_IR 192"
    assert list(made.ImageType)[:2] == ["DERIVED", "PRIMARY"]
    assert (made.StudyInstanceUID, made.PatientID) == (STUDY_UID, PLANTED["PatientID"])
    assert str(made.PatientName) == PLANTED["PatientName"]
    assert made.SOPInstanceUID != SOP_UID
    assert made.SeriesDescription.startswith("PROCESSED RV-Net")
    assert made.SourceImageSequence[0].ReferencedSOPInstanceUID == SOP_UID
    own = made.ContributingEquipmentSequence[-1]
    assert "rv-net" in own.ContributionDescription
    assert "ab" * 32 in own.ContributionDescription
    assert own.SoftwareVersions
    assert made.ContributingEquipmentSequence[0].Manufacturer == "Drawn Optics"
    assert (made.ImageLaterality, made.NumberOfFrames) == ("R", 1)
    assert made.AnatomicRegionSequence[0].CodeMeaning == "Retina"
    assert made.BurnedInAnnotation == "NO"
    assert made.LossyImageCompression == "00"
    assert not [element for element in made if element.tag.group == 0x0099]


def test_the_pixels_are_the_studys(tmp_path: Path) -> None:
    for title in ("DICOM", "16 bit"):
        study = study_of(title, tmp_path)
        made = written(study, tmp_path, with_mark=False)
        assert np.array_equal(made.pixel_array, study.result)
        assert made.BurnedInAnnotation == "NO"


def test_a_drawn_mark_is_burned_in(tmp_path: Path) -> None:
    file = tmp_path / "a.dcm"
    file.write_bytes(make_dicom(drawn_frame(height=480, width=640)))
    study = make_study(load_fundus(file))
    assert written(study, tmp_path).BurnedInAnnotation == "YES"
    assert written(study, tmp_path, with_mark=False).BurnedInAnnotation == "NO"
    file.write_bytes(make_dicom(drop=["BurnedInAnnotation"]))
    unsaid = make_study(load_fundus(file))
    assert written(unsaid, tmp_path, with_mark=False).BurnedInAnnotation == "YES"


def test_the_record_is_read_back(tmp_path: Path) -> None:
    made = written(study_of("DICOM", tmp_path), tmp_path)
    record = read_record(made)
    assert record is not None
    assert json.loads(record)["file"]["format"] == "dicom"
    assert json.loads(record)["file"]["pixels_sha256"]
    assert read_record(Dataset()) is None


def test_spacing_is_divided_and_loss_is_carried(tmp_path: Path) -> None:
    file = tmp_path / "a.dcm"
    file.write_bytes(
        make_dicom(
            syntax=JPEG2000,
            photometric="YBR_ICT",
            drop=["LossyImageCompression"],
            fields={"PixelSpacing": [0.012, 0.010]},
        )
    )
    study = make_study(load_fundus(file))
    study = replace(study, result=np.repeat(np.repeat(study.result, 2, 0), 2, 1))
    made = written(study, tmp_path)
    assert [float(each) for each in made.PixelSpacing] == [0.006, 0.005]
    assert made.LossyImageCompression == "01"
    assert made.LossyImageCompressionMethod == "ISO_15444_1"
    assert float(made.LossyImageCompressionRatio) > 1
    assert [item.CodeValue for item in made.DerivationCodeSequence] == ["ENHANCED", "113085"]


def test_picture_and_report_of_a_jpeg_lie_in_one_study(tmp_path: Path) -> None:
    study = study_of("JPEG", tmp_path)
    made = written(study, tmp_path)
    write_report(Report(study), tmp_path / "report.dcm")
    report = pydicom.dcmread(tmp_path / "report.dcm")
    assert made.StudyInstanceUID == report.StudyInstanceUID
    assert made.StudyInstanceUID == named_uid(study.image.source.sha256, "study")
    assert made.SeriesInstanceUID != report.SeriesInstanceUID
    assert [made.PatientName, made.PatientID, made.PatientBirthDate] == ["", "", ""]
    assert (made.LossyImageCompression, made.LossyImageCompressionMethod) == ("01", "ISO_10918_1")
    assert study.image.source.sha256 in made.DerivationDescription
    assert report.EncapsulatedDocument.startswith(b"%PDF")
    assert "SourceInstanceSequence" not in report


def test_the_report_on_a_pair_refers_to_both_sources(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    first = study_of("JPEG", tmp_path / "plain")
    uids = ("1.2.3.1", "1.2.3.2")
    second, third = (_with_uid(study_of("several pictures", tmp_path), uid) for uid in uids)
    plan = ReportPlan(template="pair")
    write_report(Report(second, plan, other=third), tmp_path / "both.dcm")
    both = pydicom.dcmread(tmp_path / "both.dcm")
    found = [item.ReferencedSOPInstanceUID for item in both.SourceInstanceSequence]
    assert tuple(found) == uids
    assert len(both.ContributingEquipmentSequence) == 2
    write_report(Report(second), tmp_path / "one.dcm")
    assert pydicom.dcmread(tmp_path / "one.dcm").SeriesInstanceUID != both.SeriesInstanceUID
    write_report(Report(first, plan, other=second), tmp_path / "mixed.dcm")
    mixed = pydicom.dcmread(tmp_path / "mixed.dcm")
    assert mixed.StudyInstanceUID == both.StudyInstanceUID, "that of the one which is DICOM"
    assert mixed.PatientID == both.PatientID != ""
    assert [item.ReferencedSOPInstanceUID for item in mixed.SourceInstanceSequence] == ["1.2.3.1"]


def _with_uid(study: Study, uid: str) -> Study:
    """The same picture from another object."""
    source = study.image.source
    assert source.dicom is not None
    dicom = replace(source.dicom, sop_instance_uid=uid)
    own = replace(source, dicom=dicom, sha256=hashlib.sha256(uid.encode()).hexdigest())
    return replace(study, image=replace(study.image, source=own))


def test_the_report_refers_to_its_source(tmp_path: Path) -> None:
    write_report(Report(study_of("DICOM", tmp_path)), tmp_path / "report.dcm")
    report = pydicom.dcmread(tmp_path / "report.dcm")
    assert (report.Modality, report.StudyInstanceUID) == ("DOC", STUDY_UID)
    assert report.SourceInstanceSequence[0].ReferencedSOPInstanceUID == SOP_UID
    assert report.MIMETypeOfEncapsulatedDocument == "application/pdf"
    assert pydicom.dcmread(BytesIO((tmp_path / "report.dcm").read_bytes())).DocumentTitle
    assert read_record(report) is not None


def test_names_in_another_character_set_are_written_as_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "a.dcm"
    file.write_bytes(
        make_dicom(fields={"SpecificCharacterSet": "ISO_IR 100", "PatientName": "Müller^Jörg"})
    )
    made = written(make_study(load_fundus(file)), tmp_path)
    assert str(made.PatientName) == "Müller^Jörg"
    assert "Müller".encode() in (tmp_path / "out.dcm").read_bytes()


def test_an_eye_that_nobody_named_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.dcm"
    file.write_bytes(make_dicom(drop=["ImageLaterality"]))
    with pytest.raises(ImageWriteError, match="which eye"):
        write_picture(make_study(load_fundus(file)), tmp_path / "out.dcm")
    assert not (tmp_path / "out.dcm").exists()


def test_a_batch_writes_dicom_and_refuses_before_it_runs(tmp_path: Path) -> None:
    known, unknown = tmp_path / "a.dcm", tmp_path / "b.dcm"
    known.write_bytes(make_dicom())
    unknown.write_bytes(make_dicom(drop=["ImageLaterality"]))
    batch = Batch(
        Recipe("rv-net"),
        tmp_path / "out",
        file_format="dicom",
        with_report=True,
        report_format="dicom",
    )
    engine = FakeEngine()
    outcomes = enhance_files(engine, load_fundus, [known, unknown], batch, silent)
    assert [outcome.error is None for outcome in outcomes] == [True, False]
    assert len(engine.ran) == 1
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["a_rv-net.dcm", "a_rv-net_report.dcm"]
    assert load_fundus(tmp_path / "out" / names[0]).source.dicom is not None
