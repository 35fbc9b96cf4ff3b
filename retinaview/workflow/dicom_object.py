"""What derived pictures and reports share as DICOM objects: patient, study, equipment, the record.

A photograph that came as DICOM lends its patient and study. For any other a study of its own is
made, with patient fields that are there and empty; its UIDs follow from the file's SHA-256, so that
picture and report of one photograph, whenever they are written, lie in one study.
"""

import uuid
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO

from pydicom import config, dcmwrite
from pydicom.datadict import dictionary_VM, dictionary_VR, tag_for_keyword
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.multival import MultiValue
from pydicom.tag import Tag
from pydicom.uid import UID, ExplicitVRLittleEndian
from pydicom.valuerep import PersonName

from retinaview import __version__
from retinaview.core.image import Eye, Source
from retinaview.core.study import Provenance, Study
from retinaview.imaging.dicom import read_header
from retinaview.imaging.dicom_attributes import raw, text

PRODUCT = "RetinaView"
IMPLEMENTATION_UID = f"2.25.{uuid.uuid5(uuid.NAMESPACE_URL, 'retinaview').int}"
PRIVATE_CREATOR = "RETINAVIEW"
PRIVATE_GROUP = 0x7741
RECORD_ELEMENT = 0x01
LATERALITY = {Eye.OD: "R", Eye.OS: "L"}
OWN_SCHEME = "99RETINAVIEW"

_UTF_8 = "ISO_IR 192"
_SHORT = 64
_PATIENT = ("PatientName", "PatientID", "PatientBirthDate", "PatientSex")
_PATIENT_MORE = (
    "IssuerOfPatientID",
    "EthnicGroup",
    "PatientComments",
    "PatientIdentityRemoved",
    "DeidentificationMethod",
)
_STUDY = ("StudyDate", "StudyTime", "ReferringPhysicianName", "StudyID", "AccessionNumber")
_STUDY_MORE = ("StudyDescription", "PatientAge", "PatientSize", "PatientWeight")


def source_header(source: Source) -> Dataset:
    """The DICOM object that a photograph came from, without pixels; empty for any other file."""
    return Dataset() if source.dicom is None else read_header(source.dicom.header)


def new_object(study: Study, header: Dataset, sop_class: str, modality: str) -> Dataset:
    """Begin an object of a study: SOP, patient, study, series, equipment.

    Args:
        study: what it is made from.
        header: of the original, as `source_header` gives it.
        sop_class: its UID.
        modality: "OP" or "DOC".
    """
    made = Dataset()
    made.SpecificCharacterSet = _UTF_8
    made.SOPClassUID, made.SOPInstanceUID = UID(sop_class), UID(random_uid())
    made_at = study.provenance.made_at
    made.InstanceCreationDate, made.InstanceCreationTime = _date(made_at), _time(made_at)
    made.TimezoneOffsetFromUTC = made_at.strftime("%z")[:5] or "+0000"
    for keyword in (*_PATIENT, *_STUDY):
        copy(header, made, keyword)
        if keyword not in made:
            setattr(made, keyword, None)
    for keyword in (*_PATIENT_MORE, *_STUDY_MORE):
        copy(header, made, keyword)
    made.StudyInstanceUID = _study_uid(study, header)
    made.Modality = modality
    made.SeriesInstanceUID = UID(named_uid(_run(study), modality))
    made.SeriesNumber, made.InstanceNumber = 1, 1
    made.SeriesDate, made.SeriesTime = _date(made_at), _time(made_at)
    made.Manufacturer, made.ManufacturerModelName = PRODUCT, PRODUCT
    made.DeviceSerialNumber, made.SoftwareVersions = "0", __version__
    return made


def copy(header: Dataset, into: Dataset, keyword: str) -> None:
    """Copy one attribute where it is there and can be written."""
    value = raw(header, keyword)
    if value is None or value == "":
        return
    if isinstance(value, PersonName):
        value = str(value)  # it would be written in the character set it was read in
    tag = Tag(tag_for_keyword(keyword) or 0)
    if isinstance(value, MultiValue) and dictionary_VM(tag) == "1":
        value = "/".join(str(each) for each in value)  # a backslash in words parts them
    try:
        # strict, whatever `quiet` says: what DICOM forbids is left out, not passed on
        element = DataElement(tag, dictionary_VR(tag), value, validation_mode=config.RAISE)
        probe = Dataset()
        probe.SpecificCharacterSet = _UTF_8
        probe.add(element)
        _encoded(probe)
    except Exception:  # noqa: BLE001  pydicom raises anything on wrong values
        return
    into.add(element)


def code(value: str, scheme: str, meaning: str) -> Dataset:
    """One coded entry, PS3.3 section 8."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def reference(source: Source) -> Dataset | None:
    """Refer to the object that a photograph came from; None where it has no UID."""
    dicom = source.dicom
    if dicom is None or not (valid_uid(dicom.sop_class_uid) and valid_uid(dicom.sop_instance_uid)):
        return None
    item = Dataset()
    item.ReferencedSOPClassUID = UID(dicom.sop_class_uid)
    item.ReferencedSOPInstanceUID = UID(dicom.sop_instance_uid)
    return item


def contribution(provenance: Provenance) -> Dataset:
    """What this program did, as an item of the contributing equipment."""
    item = Dataset()
    item.PurposeOfReferenceCodeSequence = [code("109103", "DCM", "Modifying Equipment")]
    item.Manufacturer, item.ManufacturerModelName = PRODUCT, PRODUCT
    item.SoftwareVersions = __version__
    item.ContributionDateTime = provenance.made_at.strftime("%Y%m%d%H%M%S%z")
    item.ContributionDescription = described(provenance)
    return item


def described(provenance: Provenance) -> str:
    """Model, version and weights in one sentence."""
    weights = provenance.weights_sha256
    return (
        f"Enhanced by {provenance.model_title} {provenance.model_version}, model id "
        f"{provenance.model_id}, "
        + (f"weights SHA-256 {weights}, " if weights else "no weights, ")
        + f"{PRODUCT} {__version__}. For visual assistance, not for primary diagnosis."
    )


def add_record(made: Dataset, record: str) -> None:
    """Put the record of provenance into the private block of this program."""
    block = made.private_block(PRIVATE_GROUP, PRIVATE_CREATOR, create=True)
    block.add_new(RECORD_ELEMENT, "UT", record)


def read_record(dataset: Dataset) -> str | None:
    """Read the record of provenance out of an object this program wrote; None where none is."""
    try:
        block = dataset.private_block(PRIVATE_GROUP, PRIVATE_CREATOR)
        return str(block[RECORD_ELEMENT].value)
    except KeyError:
        return None


def to_bytes(made: Dataset) -> bytes:
    """Write an object as a DICOM file, Explicit VR Little Endian, uncompressed."""
    return _encoded(made)


def fitting(words: str, most: int = _SHORT) -> str:
    """Cut words to what an attribute holds; a backslash would part them in two."""
    plain = " ".join(words.replace("\\", "/").split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def named_uid(*parts: str) -> str:
    """A UID that follows from words: the same words, the same UID."""
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, '/'.join(parts)).int}"


def random_uid() -> str:
    """A UID that nothing else has."""
    return f"2.25.{uuid.uuid4().int}"


def valid_uid(value: str) -> bool:
    """Whether text has the form of a UID."""
    return bool(value) and UID(value).is_valid


def _encoded(dataset: Dataset) -> bytes:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(IMPLEMENTATION_UID)
    meta.ImplementationVersionName = f"{PRODUCT.upper()} {__version__}"[:16]
    meta.MediaStorageSOPClassUID = dataset.get("SOPClassUID", UID("1.2"))
    meta.MediaStorageSOPInstanceUID = dataset.get("SOPInstanceUID", UID("1.2"))
    stream = BytesIO()
    file = FileDataset("", dataset, b"\0" * 128, meta)
    dcmwrite(stream, file, enforce_file_format=True)
    return stream.getvalue()


def _study_uid(study: Study, header: Dataset) -> UID:
    said = text(header, "StudyInstanceUID")
    return UID(said if valid_uid(said) else named_uid(_file_hash(study), "study"))


def pair_series_uid(studies: Iterable[Study]) -> str:
    """The UID of the series of a document on two runs: another than those of either alone."""
    return named_uid(*map(_run, studies), "DOC")


def _run(study: Study) -> str:
    made = study.provenance
    return f"{made.input_sha256}/{made.model_id}/{made.result_sha256}/{made.made_at.isoformat()}"


def file_reference(study: Study, sop_class: str) -> Dataset:
    """Refer to a photograph that is no DICOM object, by a UID that follows from its bytes.

    A derived photograph must name its source. No archive holds this instance; it is the same for
    all that is derived from one file, and the derivation says so in words.
    """
    item = Dataset()
    item.ReferencedSOPClassUID = UID(sop_class)
    item.ReferencedSOPInstanceUID = UID(named_uid(_file_hash(study), "original"))
    return item


def _file_hash(study: Study) -> str:
    """Of the whole photograph; the hash of a region has the region behind it."""
    return study.provenance.input_sha256.partition("@")[0]


def _date(moment: datetime) -> str:
    return moment.strftime("%Y%m%d")


def _time(moment: datetime) -> str:
    return moment.strftime("%H%M%S")
