"""The processed picture of a study as a derived Ophthalmic Photography object.

Reference:
    DICOM PS3.3 A.41.2 (8 bit) and A.41.3 (16 bit), C.8.17; PS3.16 CID 4202, 4209, 7203.
"""

from collections.abc import Callable

import numpy as np
from pydicom.dataset import Dataset

from retinaview.core.image import Eye
from retinaview.core.pixels import Pixels
from retinaview.core.study import Study
from retinaview.errors import ImageWriteError
from retinaview.imaging.dicom_attributes import items, numbers, raw, text
from retinaview.imaging.dicom_quiet import quiet
from retinaview.words import english, mark, tr
from retinaview.workflow.dicom_object import (
    LATERALITY,
    OWN_SCHEME,
    add_record,
    code,
    contribution,
    copy,
    described,
    file_reference,
    fitting,
    new_object,
    reference,
    source_header,
    to_bytes,
)
from retinaview.workflow.provenance import FilePart

OP_8_BIT = "1.2.840.10008.5.1.4.1.1.77.1.5.1"
OP_16_BIT = "1.2.840.10008.5.1.4.1.1.77.1.5.2"
SPECIALISATION = "ENHANCED"
"""Value 3 of the image type, which a derived photograph must have; no defined term fits."""
LARGEST_SIDE = 65_535
LARGEST_BYTES = 0xFFFFFFFE
"""Of uncompressed pixels in one element."""
EYE_NOT_KNOWN = mark(
    "A DICOM photograph must say which eye it shows, and nobody has said it. State the "
    "eye (in the window, with --eye, or by OD or OS in the file's name) and write it "
    "again."
)
_ALWAYS_LOSSY = {
    "1.2.840.10008.1.2.4.50": "ISO_10918_1",
    "1.2.840.10008.1.2.4.51": "ISO_10918_1",
}
_LOSSY_METHODS = {
    **_ALWAYS_LOSSY,
    "1.2.840.10008.1.2.4.81": "ISO_14495_1",
    "1.2.840.10008.1.2.4.91": "ISO_15444_1",
    "1.2.840.10008.1.2.4.203": "ISO_15444_15",
}
_LOSSY_FORMATS = {"JPEG": "ISO_10918_1"}
_COPIED = (
    "AcquisitionDateTime",
    "AcquisitionDate",
    "AcquisitionTime",
    "DetectorType",
    "HorizontalFieldOfView",
    "EmmetropicMagnification",
    "IntraOcularPressure",
    "DegreeOfDilation",
    "FrameOfReferenceUID",
    "SynchronizationFrameOfReferenceUID",
)
_COPIED_SEQUENCES = (
    "RefractiveStateSequence",
    "MydriaticAgentSequence",
    "IlluminationTypeCodeSequence",
    "LightPathFilterTypeStackCodeSequence",
    "ImagePathFilterTypeStackCodeSequence",
    "LensesCodeSequence",
    "RelativeImagePositionCodeSequence",
)


def check_eye(eye: Eye | None) -> None:
    """Refuse a photograph whose eye nobody has said: ImageLaterality must have a value.

    Raises:
        ImageWriteError: with the sentence that says what to do.
    """
    if eye is None:
        raise ImageWriteError(tr(EYE_NOT_KNOWN))


def encode_dicom(study: Study, pixels: Pixels, part: FilePart, record: str) -> bytes:
    """Make the file of a derived photograph.

    Args:
        study: what it is made from.
        pixels: (H, W, 3) uint8 or uint16 RGB, marked or not.
        part: what was done to the pixels.
        record: the record of provenance as JSON.

    Raises:
        ImageWriteError: nobody has said which eye it is; or too many pixels for DICOM.
    """
    check_eye(study.image.eye)
    if max(pixels.shape[:2]) > LARGEST_SIDE or pixels.nbytes > LARGEST_BYTES:
        raise ImageWriteError(tr("A DICOM object cannot hold so many pixels; choose TIFF."))
    with quiet():
        header = source_header(study.image.source)
        made = new_object(study, header, _class_of(pixels), "OP")
        _add_general(made, study, header)
        _add_origin(made, study, header)
        _add_camera(made, study, header)
        _add_pixels(made, pixels)
        made.BurnedInAnnotation = _burned_in(header, part)
        _add_loss(made, study, header)
        add_record(made, record)
        return to_bytes(made)


def _class_of(pixels: Pixels) -> str:
    return OP_8_BIT if pixels.dtype == np.uint8 else OP_16_BIT


def _add_general(made: Dataset, study: Study, header: Dataset) -> None:
    made.ImageType = ["DERIVED", "PRIMARY", *_further_types(header), SPECIALISATION]
    made.SeriesDescription = fitting(f"PROCESSED {english(study.model_label)}")
    made.ContentDate, made.ContentTime = made.SeriesDate, made.SeriesTime
    made.PatientOrientation = ["L", "F"]
    for keyword in _COPIED:
        copy(header, made, keyword)
    orientation = raw(header, "PatientOrientation")
    if orientation:
        copy(header, made, "PatientOrientation")
    made.ImageComments = fitting(described(study.provenance), 10_240)
    if "SynchronizationFrameOfReferenceUID" not in made:
        made.SynchronizationFrameOfReferenceUID = made.StudyInstanceUID + ".1"
    made.SynchronizationTrigger, made.AcquisitionTimeSynchronized = "NO TRIGGER", "N"


def _further_types(header: Dataset) -> list[str]:
    """What the third value and those behind it say of the original still holds."""
    values = raw(header, "ImageType")
    if isinstance(values, str) or values is None:
        return []
    return [str(value) for value in list(values)[2:] if str(value)]


def _add_origin(made: Dataset, study: Study, header: Dataset) -> None:
    """What it was derived from, how and with what."""
    provenance = study.provenance
    origin = reference(study.image.source)
    of_file = ""
    if origin is None:
        origin = file_reference(study, made.SOPClassUID)
        of_file = f" The original is no DICOM object: file with SHA-256 {provenance.input_sha256}."
    made.DerivationDescription = fitting(described(provenance) + of_file, 1024)
    derivation = [code("ENHANCED", OWN_SCHEME, "Image enhancement by a model")]
    if study.enlarged > 1:
        derivation.append(code("113085", "DCM", "Spatial resampling"))
    made.DerivationCodeSequence = derivation
    if study.image.source.frames > 1:
        origin.ReferencedFrameNumber = study.image.source.choices.frame
    origin.SpatialLocationsPreserved = "NO" if provenance.region else "YES"
    origin.PurposeOfReferenceCodeSequence = [
        code("121322", "DCM", "Source image for image processing operation")
    ]
    made.SourceImageSequence = [origin]
    earlier = items(header, "ContributingEquipmentSequence")
    made.ContributingEquipmentSequence = [
        *_copied(earlier),
        *_camera_equipment(header),
        contribution(provenance),
    ]
    spacing = numbers(header, "PixelSpacing")
    if len(spacing) == 2 and min(spacing) > 0:
        made.PixelSpacing = [_decimal(each / study.enlarged) for each in spacing]


def _camera_equipment(header: Dataset) -> list[Dataset]:
    """The camera, which is no longer the equipment of the object itself."""
    if not text(header, "Manufacturer"):
        return []
    camera = Dataset()
    camera.PurposeOfReferenceCodeSequence = [code("109101", "DCM", "Acquisition Equipment")]
    for keyword in ("Manufacturer", "ManufacturerModelName", "DeviceSerialNumber"):
        copy(header, camera, keyword)
    for keyword in ("SoftwareVersions", "InstitutionName", "StationName"):
        copy(header, camera, keyword)
    return [camera]


def _add_camera(made: Dataset, study: Study, header: Dataset) -> None:
    """Eye, field and how it was taken; what nobody knows is there and empty."""
    eye = study.image.eye
    assert eye is not None
    made.ImageLaterality = LATERALITY[eye]
    region = _copied(items(header, "AnatomicRegionSequence"))
    made.AnatomicRegionSequence = region[:1] or [code("5665001", "SCT", "Retina")]
    for keyword in _COPIED_SEQUENCES:
        found = _copied(items(header, keyword))
        if found or keyword != "RelativeImagePositionCodeSequence":
            setattr(made, keyword, found)
    device = _copied(items(header, "AcquisitionDeviceTypeCodeSequence"))
    made.AcquisitionDeviceTypeCodeSequence = device[:1] or [
        code("UNKNOWN", OWN_SCHEME, "Camera of a kind that is not known")
    ]
    for keyword in ("DetectorType", "EmmetropicMagnification", "HorizontalFieldOfView"):
        if keyword not in made:
            setattr(made, keyword, None)
    if "IntraOcularPressure" not in made:
        made.IntraOcularPressure = None
    dilated = text(header, "PupilDilated").upper()
    made.PupilDilated = dilated if dilated in ("YES", "NO") else None
    if made.PupilDilated != "YES":
        for keyword in ("MydriaticAgentSequence", "DegreeOfDilation"):
            if keyword in made:
                delattr(made, keyword)
    elif "DegreeOfDilation" not in made:
        made.DegreeOfDilation = None
    moved = text(header, "PatientEyeMovementCommanded").upper()
    made.PatientEyeMovementCommanded = moved if moved in ("YES", "NO") else None
    if moved == "YES":
        made.PatientEyeMovementCommandCodeSequence = _copied(
            items(header, "PatientEyeMovementCommandCodeSequence")
        )


def _add_pixels(made: Dataset, pixels: Pixels) -> None:
    made.SamplesPerPixel, made.PhotometricInterpretation, made.PlanarConfiguration = 3, "RGB", 0
    made.Rows, made.Columns = pixels.shape[:2]
    bits = 8 * pixels.dtype.itemsize
    made.BitsAllocated, made.BitsStored, made.HighBit = bits, bits, bits - 1
    made.PixelRepresentation = 0
    made.NumberOfFrames = 1
    made.FrameIncrementPointer = 0x00181063
    made.FrameTime = "0"
    plain = np.ascontiguousarray(pixels.astype(pixels.dtype.newbyteorder("<"), copy=False))
    value = plain.tobytes()
    made.add_new(0x7FE00010, "OB" if bits == 8 else "OW", value + b"\0" * (len(value) % 2))


def _burned_in(header: Dataset, part: FilePart) -> str:
    """YES where the mark is drawn, and wherever nobody has said that there is nothing else."""
    if part.mark == "drawn":
        return "YES"
    return "NO" if text(header, "BurnedInAnnotation").upper() == "NO" else "YES"


def _add_loss(made: Dataset, study: Study, header: Dataset) -> None:
    """Once compressed with loss, always so: by what the object says, or how it is compressed."""
    source, said = study.image.source, text(header, "LossyImageCompression")
    method = _LOSSY_FORMATS.get(source.file_format)
    if source.dicom is not None:
        syntax = source.dicom.transfer_syntax
        is_certain = syntax in _ALWAYS_LOSSY or said != "00"
        method = _LOSSY_METHODS.get(syntax) if is_certain else None
    if method is None and said != "01":
        made.LossyImageCompression = "00"
        return
    made.LossyImageCompression = "01"
    ratios = numbers(header, "LossyImageCompressionRatio") or (_ratio(study),)
    made.LossyImageCompressionRatio = [_decimal(ratio) for ratio in ratios]
    copy(header, made, "LossyImageCompressionMethod")
    if "LossyImageCompressionMethod" not in made:
        made.LossyImageCompressionMethod = method or _ALWAYS_LOSSY["1.2.840.10008.1.2.4.50"]


def _ratio(study: Study) -> float:
    """Bytes of the pixels over bytes of the file; 1 where the file is no longer there."""
    source = study.image.source
    height, width = study.provenance.input_size
    pixels = height * width * 3 * (1 if source.bit_depth <= 8 else 2) * source.frames
    try:
        size = source.path.stat().st_size if source.path is not None else pixels
    except OSError:
        return 1.0
    return max(1.0, round(pixels / max(1, size), 2))


def _copied(found: list[Dataset], keep: Callable[[Dataset], bool] = bool) -> list[Dataset]:
    """Items that can be written again, without what is private in them."""
    made = []
    for item in found:
        plain = Dataset()
        for element in item:
            if element.tag.is_private:
                continue
            if element.VR == "SQ":
                inner = _copied(items(item, element.keyword))
                if inner and element.keyword:
                    setattr(plain, element.keyword, inner)
            elif element.keyword:
                copy(item, plain, element.keyword)
        if keep(plain):
            made.append(plain)
    return made


def _decimal(value: float) -> str:
    """A number in the 16 letters of a decimal string."""
    return f"{value:.10g}"[:16]
