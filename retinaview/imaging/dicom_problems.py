"""What is missing or wrong in a DICOM object, in sentences for a list.

The table is that of the Ophthalmic Photography IODs, PS3.3 A.41 and C.8.17: type 1 must be there
with a value, type 2 must be there and may be empty. Values are named only where they are no
patient's data.
"""

from collections.abc import Iterator

from pydicom.datadict import tag_for_keyword
from pydicom.dataset import Dataset

from retinaview.imaging.dicom_attributes import label, raw, text, whole
from retinaview.words import tr

OPHTHALMIC_PHOTOGRAPHY = "1.2.840.10008.5.1.4.1.1.77.1.5.1"
OPHTHALMIC_PHOTOGRAPHY_16_BIT = "1.2.840.10008.5.1.4.1.1.77.1.5.2"
_OPHTHALMIC = (
    OPHTHALMIC_PHOTOGRAPHY,
    OPHTHALMIC_PHOTOGRAPHY_16_BIT,
    "1.2.840.10008.5.1.4.1.1.77.1.5.5",
    "1.2.840.10008.5.1.4.1.1.77.1.5.6",
)
_ALWAYS = (
    "SOPClassUID",
    "SOPInstanceUID",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "Modality",
    "SamplesPerPixel",
    "PhotometricInterpretation",
    "Rows",
    "Columns",
    "BitsAllocated",
    "BitsStored",
    "HighBit",
    "PixelRepresentation",
)
_OPHTHALMIC_TYPE_1 = (
    "ImageType",
    "InstanceNumber",
    "NumberOfFrames",
    "ImageLaterality",
    "AnatomicRegionSequence",
    "AcquisitionDeviceTypeCodeSequence",
    "BurnedInAnnotation",
    "LossyImageCompression",
)
_TYPE_2 = ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate")
_OPHTHALMIC_TYPE_2 = (
    "HorizontalFieldOfView",
    "EmmetropicMagnification",
    "PupilDilated",
    "RefractiveStateSequence",
    "IntraOcularPressure",
    "IlluminationTypeCodeSequence",
    "LightPathFilterTypeStackCodeSequence",
)
_ENUMERATED = {
    "ImageLaterality": ("R", "L", "B"),
    "Laterality": ("R", "L"),
    "PatientSex": ("M", "F", "O"),
    "BurnedInAnnotation": ("YES", "NO"),
    "LossyImageCompression": ("00", "01"),
    "PupilDilated": ("YES", "NO"),
    "PhotometricInterpretation": (
        *("RGB", "MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "YBR_FULL", "YBR_FULL_422"),
        *("YBR_RCT", "YBR_ICT", "YBR_PARTIAL_420", "YBR_PARTIAL_422", "XYB"),
    ),
}


def problems_of(dataset: Dataset) -> tuple[str, ...]:
    """List attributes that are missing, empty, or have a value that DICOM does not know."""
    return tuple(_all(dataset))


def _all(dataset: Dataset) -> Iterator[str]:
    is_ophthalmic = text(dataset, "SOPClassUID") in _OPHTHALMIC
    for keyword in (*_ALWAYS, *(_OPHTHALMIC_TYPE_1 if is_ophthalmic else ())):
        if not _is_there(dataset, keyword):
            yield tr("{keyword} is missing.", keyword=label(keyword))
        elif _is_empty(dataset, keyword):
            yield tr("{keyword} is empty.", keyword=label(keyword))
    for keyword in (*_TYPE_2, *(_OPHTHALMIC_TYPE_2 if is_ophthalmic else ())):
        if not _is_there(dataset, keyword):
            yield tr(
                "{keyword} is missing; it may be empty, but must be there.", keyword=label(keyword)
            )
    for keyword, known in _ENUMERATED.items():
        value = text(dataset, keyword)
        if value and value not in known:
            yield tr("{keyword} has a value that DICOM does not know.", keyword=label(keyword))
    yield from _contradictions(dataset, is_ophthalmic)


def _contradictions(dataset: Dataset, is_ophthalmic: bool) -> Iterator[str]:
    if is_ophthalmic and text(dataset, "Modality") not in ("OP", ""):
        yield tr(
            "{modality} is not OP, though the object is an ophthalmic photograph.",
            modality=label("Modality"),
        )
    allocated, stored = whole(dataset, "BitsAllocated"), whole(dataset, "BitsStored")
    high = whole(dataset, "HighBit")
    if stored is not None and allocated is not None and stored > allocated:
        yield tr(
            "{stored} is more than {allocated}.",
            stored=label("BitsStored"),
            allocated=label("BitsAllocated"),
        )
    if stored is not None and high is not None and high != stored - 1:
        yield tr(
            "{highest} is not one less than {stored}.",
            highest=label("HighBit"),
            stored=label("BitsStored"),
        )
    lossy = text(dataset, "LossyImageCompression")
    if lossy == "01" and is_ophthalmic:
        for keyword in ("LossyImageCompressionRatio", "LossyImageCompressionMethod"):
            if not _is_there(dataset, keyword):
                yield tr(
                    "{keyword} is missing, though the picture was compressed with loss.",
                    keyword=label(keyword),
                )


def _is_there(dataset: Dataset, keyword: str) -> bool:
    tag = tag_for_keyword(keyword)
    return tag is not None and tag in dataset


def _is_empty(dataset: Dataset, keyword: str) -> bool:
    value = raw(dataset, keyword)
    try:
        return value is None or value == "" or len(value) == 0
    except TypeError:
        return False
