"""Drawn DICOM files of every kind that is read, with planted identifiers and planted faults."""

import struct
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any

import imagecodecs
import numpy as np
from fakes import make_image
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmwrite
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels import get_encoder
from pydicom.sequence import Sequence as DicomSequence
from pydicom.uid import (
    JPEG2000,
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSNearLossless,
    RLELossless,
)

Pixels = NDArray[np.uint8 | np.uint16]

OP_8_BIT = "1.2.840.10008.5.1.4.1.1.77.1.5.1"
OP_16_BIT = "1.2.840.10008.5.1.4.1.1.77.1.5.2"
WIDE_FIELD = "1.2.840.10008.5.1.4.1.1.77.1.5.5"
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
VL_PHOTOGRAPHIC = "1.2.840.10008.5.1.4.1.1.77.1.4"
STUDY_UID, SERIES_UID, SOP_UID = "1.2.3.4.5.1", "1.2.3.4.5.2", "1.2.3.4.5.3"
PLANTED = {
    "PatientName": "Planted^Maria^Anna",
    "PatientID": "PLANTED-4711",
    "PatientBirthDate": "19610304",
    "PatientSex": "F",
    "ReferringPhysicianName": "PlantedDoctor^Gregor",
    "InstitutionName": "Planted Eye Clinic",
    "AccessionNumber": "PLANTED-ACC",
    "OperatorsName": "PlantedOperator^Otto",
    "StudyDescription": "Planted study words",
    "OtherPatientIDs": "PLANTED-OTHER",
}
"""Identifiers that no log, bundle or de-identified export may hold."""


def drawn_frame(seed: int = 0, bits: int = 8, height: int = 96, width: int = 128) -> Pixels:
    """Draw a fundus: (H, W, 3), values below 2 ** bits."""
    rgb = make_image(height, width, seed).rgb
    return np.rint(rgb * (2**bits - 1)).astype(np.uint8 if bits <= 8 else np.uint16)


def to_ybr(rgb: Pixels) -> Pixels:
    """Full-range YCbCr of 8-bit RGB, as a camera stores it."""
    red, green, blue = np.moveaxis(rgb.astype(np.float64), -1, 0)
    y = 0.299 * red + 0.587 * green + 0.114 * blue
    planes = [y, 128 + (blue - y) / 1.772, 128 + (red - y) / 1.402]
    return np.rint(np.clip(np.stack(planes, -1), 0, 255)).astype(np.uint8)


def code(value: str, scheme: str, words: str) -> DicomSequence:
    """A sequence of one code."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, words
    return DicomSequence([item])


def make_dicom(
    frames: Pixels | Sequence[Pixels] | None = None,
    *,
    syntax: str = ExplicitVRLittleEndian,
    sop_class: str | None = None,
    bits: int = 8,
    photometric: str = "RGB",
    planar: int = 0,
    fields: Mapping[str, Any] | None = None,
    drop: Sequence[str] = (),
    encode: Callable[[Pixels], bytes] | None = None,
    change: Callable[[FileDataset], None] = lambda dataset: None,
) -> bytes:
    """Make a DICOM file.

    Args:
        frames: what is stored: (H, W, 3) or (H, W) of `bits` a value; one drawn fundus if None.
        syntax: transfer syntax.
        sop_class: by default Ophthalmic Photography of the depth.
        bits: BitsStored.
        photometric: PhotometricInterpretation, true or not.
        planar: PlanarConfiguration of uncompressed pixels.
        fields: attributes by keyword, over the ordinary ones.
        drop: keywords of attributes to leave out.
        encode: one frame to its compressed bytes; by default what `syntax` needs.
        change: done to the data set before it is written.
    """
    if frames is None:
        frames = drawn_frame(bits=bits)
    pictures = [frames] if isinstance(frames, np.ndarray) else list(frames)
    first = pictures[0]
    dataset = _ordinary(sop_class or (OP_8_BIT if bits == 8 else OP_16_BIT))
    dataset.Rows, dataset.Columns = first.shape[:2]
    dataset.SamplesPerPixel = 1 if first.ndim == 2 else 3
    dataset.PhotometricInterpretation = photometric
    if first.ndim == 3:
        dataset.PlanarConfiguration = planar
    dataset.BitsAllocated = 8 * first.dtype.itemsize
    dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = bits, bits - 1, 0
    dataset.NumberOfFrames = len(pictures)
    dataset.FrameIncrementPointer = 0x00181063
    dataset.FrameTime = "1000"
    _add_pixels(dataset, pictures, UID(syntax), planar, encode)
    for keyword, value in (fields or {}).items():
        setattr(dataset, keyword, value)
    for keyword in drop:
        if keyword in dataset:
            delattr(dataset, keyword)
    change(dataset)
    return written(dataset, syntax)


def written(dataset: Dataset, syntax: str = ExplicitVRLittleEndian) -> bytes:
    """Write a data set as a DICOM file."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.get("SOPClassUID", "1.2")
    meta.MediaStorageSOPInstanceUID = dataset.get("SOPInstanceUID", "1.2.3")
    meta.TransferSyntaxUID = UID(syntax)
    file = FileDataset(None, dataset, b"\0" * 128, meta)
    stream = BytesIO()
    dcmwrite(
        stream,
        file,
        enforce_file_format=True,
    )
    return stream.getvalue()


def without_preamble(data: bytes) -> bytes:
    """The file from its meta header on."""
    return data[132:]


def without_meta(data: bytes) -> bytes:
    """The bare data set."""
    (length,) = struct.unpack_from("<I", data, 140)
    return data[144 + length :]


def _ordinary(sop_class: str) -> Dataset:
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop_class, SOP_UID
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = STUDY_UID, SERIES_UID
    dataset.SynchronizationFrameOfReferenceUID = "1.2.3.4.5.4"
    dataset.SynchronizationTrigger = "NO TRIGGER"
    dataset.AcquisitionTimeSynchronized = "N"
    for keyword, value in PLANTED.items():
        setattr(dataset, keyword, value)
    dataset.Modality = "OP"
    dataset.ImageType = ["ORIGINAL", "PRIMARY"]
    dataset.StudyDate = dataset.ContentDate = "20261120"
    dataset.StudyTime = dataset.ContentTime = "140509"
    dataset.AcquisitionDateTime = "20261120140509"
    dataset.StudyID, dataset.SeriesNumber, dataset.InstanceNumber = "7", 3, 1
    dataset.Manufacturer, dataset.ManufacturerModelName = "Drawn Optics", "Retinograph 45"
    dataset.DeviceSerialNumber, dataset.SoftwareVersions = "SERIAL-1", "9.9"
    dataset.PatientOrientation = ["L", "F"]
    dataset.ImageLaterality = "R"
    dataset.AnatomicRegionSequence = code("5665001", "SCT", "Retina")
    dataset.AcquisitionDeviceTypeCodeSequence = code("409898007", "SCT", "Fundus Camera")
    dataset.IlluminationTypeCodeSequence = DicomSequence()
    dataset.LightPathFilterTypeStackCodeSequence = DicomSequence()
    dataset.ImagePathFilterTypeStackCodeSequence = DicomSequence()
    dataset.LensesCodeSequence = DicomSequence()
    dataset.DetectorType = "CMOS"
    dataset.PatientEyeMovementCommanded = "NO"
    dataset.HorizontalFieldOfView = 45.0
    dataset.EmmetropicMagnification = None
    dataset.IntraOcularPressure = None
    dataset.RefractiveStateSequence = DicomSequence()
    dataset.PupilDilated = "YES"
    dataset.DegreeOfDilation = 7.5
    dataset.MydriaticAgentSequence = DicomSequence()
    dataset.BurnedInAnnotation = "NO"
    dataset.LossyImageCompression = "00"
    dataset.PresentationLUTShape = "IDENTITY"
    dataset.add_new(0x00990010, "LO", "PLANTED PRIVATE")
    dataset.add_new(0x00991001, "LO", "Planted private words")
    return dataset


def _add_pixels(
    dataset: Dataset,
    pictures: Sequence[Pixels],
    syntax: UID,
    planar: int,
    encode: Callable[[Pixels], bytes] | None,
) -> None:
    if syntax.is_encapsulated:
        encoded = [(encode or (lambda p: _encoded(p, dataset, syntax)))(p) for p in pictures]
        dataset.add_new(0x7FE00010, "OB", encapsulate(encoded))
        dataset["PixelData"].is_undefined_length = True
        return
    order = ">" if syntax == ExplicitVRBigEndian else "<"
    stored = [p.transpose(2, 0, 1) if planar and p.ndim == 3 else p for p in pictures]
    plain = b"".join(
        np.ascontiguousarray(p).astype(p.dtype.newbyteorder(order)).tobytes() for p in stored
    )
    kind = "OB" if pictures[0].dtype == np.uint8 else "OW"
    dataset.add_new(0x7FE00010, kind, plain + b"\0" * (len(plain) % 2))


def _encoded(pixels: Pixels, dataset: Dataset, syntax: UID) -> bytes:
    if syntax == JPEGBaseline8Bit:
        return jpeg(pixels)
    if syntax == JPEGExtended12Bit:
        bits = int(dataset.BitsStored)
        return bytes(imagecodecs.jpeg8_encode(pixels, level=95, bitspersample=bits))
    if syntax in (JPEGLossless, JPEGLosslessSV1):
        bits = int(dataset.BitsStored)
        return bytes(imagecodecs.jpeg8_encode(pixels, lossless=True, bitspersample=bits))
    if syntax == HTJ2KLossless:
        return bytes(imagecodecs.htj2k_encode(pixels))
    options: dict[str, Any] = {
        "rows": pixels.shape[0],
        "columns": pixels.shape[1],
        "samples_per_pixel": 1 if pixels.ndim == 2 else 3,
        "number_of_frames": 1,
        "bits_allocated": 8 * pixels.dtype.itemsize,
        "bits_stored": int(dataset.BitsStored),
        "pixel_representation": 0,
        "photometric_interpretation": "MONOCHROME2" if pixels.ndim == 2 else "RGB",
        "planar_configuration": 0,
    }
    if syntax == JPEG2000:
        options |= {"photometric_interpretation": "YBR_ICT", "j2k_psnr": [60]}
    if syntax == JPEG2000Lossless and pixels.ndim == 3:
        options["photometric_interpretation"] = "YBR_RCT"
    if syntax == JPEGLSNearLossless:
        options["jls_error"] = 2
    return bytes(get_encoder(syntax).encode(pixels.tobytes(), index=0, **options))


def jpeg(pixels: Pixels, **options: Any) -> bytes:
    """One picture as a baseline JPEG."""
    stream = BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=97, subsampling="4:4:4", **options)
    return stream.getvalue()


__all__ = [
    "OP_8_BIT",
    "OP_16_BIT",
    "PLANTED",
    "SECONDARY_CAPTURE",
    "SERIES_UID",
    "SOP_UID",
    "STUDY_UID",
    "VL_PHOTOGRAPHIC",
    "WIDE_FIELD",
    "DeflatedExplicitVRLittleEndian",
    "ImplicitVRLittleEndian",
    "RLELossless",
    "code",
    "drawn_frame",
    "jpeg",
    "make_dicom",
    "to_ybr",
    "without_meta",
    "without_preamble",
    "written",
]
