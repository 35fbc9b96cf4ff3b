import io
from collections.abc import Iterator

import numpy as np
import pydicom
import pytest
from fakes import make_image, make_study
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

from retinaview.core.image import DicomSource
from retinaview.errors import DeidentifyError
from retinaview.report.record import is_sealed, read_record, record, sealed_json
from retinaview.workflow.deidentify_dicom import deidentify_dataset, deidentify_header

KEY = b"k" * 32
NAME, NUMBER, BORN = "Zyxwandt", "MRN7781234", "19510203"
UIDS = {
    name: f"1.2.826.0.1.3680043.9.7.{number}"
    for number, name in enumerate(("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"), 1)
}
OP = "1.2.840.10008.5.1.4.1.1.77.1.5.1"


def text_elements() -> Iterator[tuple[str, str]]:
    """Attributes into which people write names."""
    for name in (
        "InstitutionName", "InstitutionAddress", "StationName", "StudyDescription",
        "SeriesDescription", "ProtocolName", "ImageComments", "PatientComments", "OtherPatientIDs",
        "AccessionNumber", "StudyID", "RequestedProcedureDescription", "DerivationDescription",
        "DeviceSerialNumber", "MedicalRecordLocator", "EthnicGroup", "AdmissionID",
        "PerformedProcedureStepDescription", "RequestingService", "DetectorID",
    ):  # fmt: skip
        yield name, f"{NAME} {NUMBER}"[:16]
    for name in ("ReferringPhysicianName", "OperatorsName", "PhysiciansOfRecord"):
        yield name, f"{NAME}^Anna"


def named() -> Dataset:
    """An ophthalmic photograph with names in every corner."""
    data = Dataset()
    data.SpecificCharacterSet = "ISO_IR 192"
    data.SOPClassUID, data.Modality = OP, "OP"
    for name, uid in UIDS.items():
        setattr(data, name, uid)
    data.PatientName, data.PatientID = f"{NAME}^Quirinalda", NUMBER
    data.PatientBirthDate, data.PatientSex, data.PatientAge = BORN, "F", "075Y"
    for name, value in text_elements():
        setattr(data, name, value)
    data.StudyDate, data.SeriesDate, data.ContentDate = "20261120", "20261120", "20261121"
    data.AcquisitionDateTime = "20261120140509.250+0100"
    data.StudyTime, data.PatientWeight = "140509", "61"
    data.ImageLaterality, data.Manufacturer = "R", "Maker X"
    data.ImageType = ["DERIVED", "PRIMARY"]
    data.HorizontalFieldOfView = 45.0
    region = Dataset()
    region.CodeValue, region.CodingSchemeDesignator, region.CodeMeaning = "5665001", "SCT", "Retina"
    data.AnatomicRegionSequence = Sequence([region])
    source = Dataset()
    source.ReferencedSOPClassUID = OP
    source.ReferencedSOPInstanceUID = UIDS["SOPInstanceUID"]
    source.TextComments = NAME
    data.SourceImageSequence = Sequence([source])
    foreign, ours = Dataset(), Dataset()
    foreign.Manufacturer, foreign.InstitutionName = f"{NAME} GmbH", NAME
    ours.Manufacturer, ours.InstitutionName = "RetinaView", NAME
    ours.ContributionDescription = "Enhanced by RV-Net 2.2"
    data.SeriesDescription = f"PROCESSED {NAME}"
    data.ContributingEquipmentSequence = Sequence([foreign, ours])
    data.RequestAttributesSequence = Sequence([foreign])
    data.private_block(0x0009, f"{NAME} PRIVATE", create=True).add_new(1, "LO", NAME)
    study = make_study(make_image(48, 64, name=f"{NAME}.png", notices=(f"{NAME}.png: turned.",)))
    block = data.private_block(0x0099, "RETINAVIEW", create=True)
    block.add_new(1, "UT", sealed_json(record(study)))
    block.add_new(2, "LO", f"a note on {NAME}")
    rgb = np.round(make_image(96, 128).rgb * 255).astype(np.uint8)
    rgb[2:10, 2:40] = 255
    data.Rows, data.Columns, data.SamplesPerPixel = 96, 128, 3
    data.BitsAllocated = data.BitsStored = 8
    data.HighBit, data.PixelRepresentation, data.PlanarConfiguration = 7, 0, 0
    data.PhotometricInterpretation, data.NumberOfFrames = "RGB", 1
    data.BurnedInAnnotation = "YES"
    data.PixelData = rgb.tobytes()
    data["PixelData"].VR = "OB"
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.file_meta.MediaStorageSOPClassUID = OP
    data.file_meta.MediaStorageSOPInstanceUID = UIDS["SOPInstanceUID"]
    data.file_meta.SourceApplicationEntityTitle = NAME
    return data


def as_bytes(data: Dataset) -> bytes:
    stream = io.BytesIO()
    data.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


@pytest.fixture(scope="module")
def plain() -> Dataset:
    return deidentify_dataset(named(), KEY)


def test_no_name_is_left_in_the_object(plain: Dataset) -> None:
    data = as_bytes(plain)
    assert NAME.encode() in as_bytes(named()), "the search finds names where there are some"
    for word in (NAME, "Quirinalda", "Anna", NUMBER, BORN, "20261120", "20261121", *UIDS.values()):
        assert word.encode() not in data, word
    for name in ("PatientAge", "PatientWeight", "RequestAttributesSequence", "OperatorsName"):
        assert name not in plain
    assert plain.ReferringPhysicianName == plain.AccessionNumber == plain.PatientBirthDate == ""


def test_the_object_says_what_was_done(plain: Dataset) -> None:
    assert plain.PatientIdentityRemoved == "YES"
    assert len(plain.DeidentificationMethod) <= 64
    codes = [item.CodeValue for item in plain.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113101", "113107", "113111"]
    assert plain.LongitudinalTemporalInformationModified == "MODIFIED"
    assert plain.BurnedInAnnotation == "NO"


def test_what_is_technical_stays(plain: Dataset) -> None:
    assert plain.ImageLaterality == "R"
    assert plain.HorizontalFieldOfView == 45
    assert plain.AnatomicRegionSequence[0].CodeMeaning == "Retina"
    assert plain.SOPClassUID == plain.file_meta.MediaStorageSOPClassUID == OP
    assert plain.Manufacturer == "Maker X"
    (equipment,) = plain.ContributingEquipmentSequence
    assert equipment.Manufacturer == "RetinaView"
    assert "InstitutionName" not in equipment
    assert equipment.ContributionDescription == "Enhanced by RV-Net 2.2"
    assert plain.SeriesDescription == "PROCESSED"


def test_objects_of_a_patient_stay_together(plain: Dataset) -> None:
    source = plain.SourceImageSequence[0]
    assert source.ReferencedSOPInstanceUID == plain.SOPInstanceUID
    assert plain.file_meta.MediaStorageSOPInstanceUID == plain.SOPInstanceUID
    other = named()
    other.SOPInstanceUID = "1.2.826.0.1.3680043.9.7.99"
    other.StudyDate = "20270120"
    again = deidentify_dataset(other, KEY)
    assert again.StudyInstanceUID == plain.StudyInstanceUID
    assert again.SOPInstanceUID != plain.SOPInstanceUID
    assert again.PatientID == plain.PatientID
    days = [np.datetime64(f"{d[:4]}-{d[4:6]}-{d[6:]}") for d in (plain.StudyDate, again.StudyDate)]
    assert int((days[1] - days[0]).astype(int)) == 61
    assert plain.AcquisitionDateTime[8:] == "140509.250+0100"
    assert plain.AcquisitionDateTime[:8] == plain.StudyDate
    assert deidentify_dataset(named(), b"x" * 32).PatientID != plain.PatientID


def test_done_twice_it_changes_nothing_more(plain: Dataset) -> None:
    again = deidentify_dataset(plain, KEY)
    assert as_bytes(again) == as_bytes(plain)


def test_our_own_record_stays_without_its_names(plain: Dataset) -> None:
    text = plain.private_block(0x0099, "RETINAVIEW")[1].value
    assert is_sealed(text)
    assert read_record(text).input_name == plain.PatientID
    assert (0x0099, 0x1002) not in plain, "a note of ours that is no record goes"
    assert not any(element.tag.group == 0x0009 for element in plain)


def test_what_is_outside_the_field_is_black(plain: Dataset) -> None:
    pixels = plain.pixel_array
    outside = ~make_image(96, 128).fov
    assert pixels[2:10, 2:40].max() == 0
    assert pixels[outside].max() <= 8
    original = named()
    assert original.pixel_array[2:10, 2:40].max() == 255, "the object itself stays"
    assert original.PatientID == NUMBER


def test_a_picture_made_without_names_keeps_its_mark() -> None:
    made = deidentify_dataset(named(), KEY, is_content_clean=True)
    assert made.PixelData == named().PixelData


def test_a_document_that_may_hold_names_is_refused() -> None:
    document = named()
    for name in ("PixelData", "Rows", "Columns"):
        delattr(document, name)
    document.EncapsulatedDocument = b"%PDF-1.4 " + NAME.encode()
    document.MIMETypeOfEncapsulatedDocument = "application/pdf"
    with pytest.raises(DeidentifyError, match="Write the report anew"):
        deidentify_dataset(document, KEY)
    document.EncapsulatedDocument = b"%PDF-1.4 plain "
    kept = deidentify_dataset(document, KEY, is_content_clean=True)
    assert kept.EncapsulatedDocument == b"%PDF-1.4 plain "


def test_pixels_that_cannot_be_read_are_refused() -> None:
    broken = named()
    broken.PixelData = b"\0\0"
    with pytest.raises(DeidentifyError, match="cannot be read"):
        deidentify_dataset(broken, KEY)


def test_a_header_is_cleaned_or_left_out() -> None:
    header = named()
    del header.PixelData
    given = DicomSource(as_bytes(header), OP, *(UIDS[name] for name in reversed(UIDS)))
    plain = deidentify_header(given, KEY)
    assert NAME.encode() not in plain.header
    assert pydicom.dcmread(io.BytesIO(plain.header)).SOPInstanceUID == plain.sop_instance_uid
    assert NAME.encode() not in deidentify_header(DicomSource(NAME.encode() * 9), KEY).header
