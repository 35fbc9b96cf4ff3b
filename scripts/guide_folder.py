"""The drawn photographs of an invented clinic, for the pictures of the user guide.

Two patients who do not exist: one seen twice with both eyes, one once. The files are DICOM, so that
names, eyes and dates are in them as they would be in a clinic's.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmwrite
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from retinaview.core.image import Eye
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom import draw_phantom

SIDE_PX: Final = 900
FRAME_PX: Final = (920, 1120)
OPHTHALMIC_8_BIT: Final = "1.2.840.10008.5.1.4.1.1.77.1.5.1"
EMPTY: Final = (
    "HorizontalFieldOfView",
    "EmmetropicMagnification",
    "IntraOcularPressure",
    "PupilDilated",
)
EMPTY_SEQUENCES: Final = (
    "AcquisitionContextSequence",
    "IlluminationTypeCodeSequence",
    "LightPathFilterTypeStackCodeSequence",
    "ImagePathFilterTypeStackCodeSequence",
    "LensesCodeSequence",
    "RefractiveStateSequence",
    "MydriaticAgentSequence",
)
TURN_DEG: Final = 3.0
SHIFT_PX: Final = (14, -9)
"""How a second visit frames the eye otherwise: (right, down)."""


@dataclass(frozen=True)
class Shot:
    """One photograph to draw.

    Attributes:
        name: of the file.
        patient: as DICOM writes it.
        number: of the patient.
        date: "20260320".
        eye: which one.
        seed: of the drawn eye.
        fault: what spoils it, a code of `imaging.degrade`; "000" for nothing.
        is_moved: framed a little otherwise, as at another visit.
        is_ill: with signs of disease.
    """

    name: str
    patient: str
    number: str
    date: str
    eye: Eye
    seed: int
    fault: str = "000"
    is_moved: bool = False
    is_ill: bool = False


SHOTS: Final = (
    Shot("ada-2025-right", "Drawn^Ada", "D-001", "20250314", Eye.OD, 108),
    Shot("ada-2025-left", "Drawn^Ada", "D-001", "20250314", Eye.OS, 109),
    Shot("ada-2026-right", "Drawn^Ada", "D-001", "20260320", Eye.OD, 108, "001", True),
    Shot("ada-2026-left", "Drawn^Ada", "D-001", "20260320", Eye.OS, 109, "001", True),
    Shot("ben-2026-right", "Drawn^Ben", "D-002", "20260321", Eye.OD, 115, "111"),
    Shot("ben-2026-left", "Drawn^Ben", "D-002", "20260321", Eye.OS, 116, is_ill=True),
)


def draw_folder(folder: Path, shots: Iterable[Shot] = SHOTS) -> Path:
    """Draw every photograph into `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for shot in shots:
        _write_dicom(folder / f"{shot.name}.dcm", _pixels(shot), shot)
    return folder


def draw_good_eyes(folder: Path, count: int, side_px: int) -> Path:
    """Draw good photographs of both eyes of so many patients, to train on."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        for eye in Eye:
            rgb = draw_phantom(200 + number, side_px, eye=eye).image.rgb
            name = f"eye-{number + 1:02}_{eye.value}.png"
            Image.fromarray(np.rint(rgb * 255).astype(np.uint8)).save(folder / name)
    return folder


def _pixels(shot: Shot) -> NDArray[np.uint8]:
    """Draw one photograph, (H, W, 3)."""
    drawn = draw_phantom(shot.seed, SIDE_PX, eye=shot.eye, frame=FRAME_PX, lesions=shot.is_ill)
    image = drawn.image
    rgb, mask = image.rgb, image.fov
    if shot.is_moved:
        rgb = _moved(rgb)
        mask = _moved(mask.astype(np.float32)) > 0.5
    if shot.fault != "000":
        rgb = degrade(rgb, mask, "cofe-release", shot.fault, 6).rgb
    return np.rint(rgb * 255).astype(np.uint8)


def _moved(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), TURN_DEG, 1.0)
    matrix[:, 2] += SHIFT_PX
    turned = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_CUBIC)
    return np.clip(np.asarray(turned, np.float32), 0, 1)


def _write_dicom(path: Path, pixels: NDArray[np.uint8], shot: Shot) -> None:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = OPHTHALMIC_8_BIT
    meta.MediaStorageSOPInstanceUID = _uid(shot.name)
    file = FileDataset(None, _attributes(pixels, shot), b"\0" * 128, meta)
    dcmwrite(path, file, enforce_file_format=True)


def _attributes(pixels: NDArray[np.uint8], shot: Shot) -> Dataset:
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID, dataset.SOPInstanceUID = OPHTHALMIC_8_BIT, _uid(shot.name)
    dataset.StudyInstanceUID = _uid(shot.number, shot.date)
    dataset.SeriesInstanceUID = _uid(shot.number, shot.date, "series")
    dataset.PatientName, dataset.PatientID = shot.patient, shot.number
    dataset.PatientBirthDate, dataset.PatientSex = "", ""
    dataset.AccessionNumber, dataset.ReferringPhysicianName, dataset.StudyID = "", "", ""
    dataset.SeriesNumber, dataset.InstanceNumber, dataset.PatientOrientation = 1, 1, ["L", "F"]
    dataset.SynchronizationFrameOfReferenceUID = _uid("time")
    dataset.SynchronizationTrigger, dataset.AcquisitionTimeSynchronized = "NO TRIGGER", "N"
    for keyword in EMPTY:
        setattr(dataset, keyword, None)
    for keyword in EMPTY_SEQUENCES:
        setattr(dataset, keyword, Sequence())
    dataset.AnatomicRegionSequence = _coded("5665001", "Retina")
    dataset.AcquisitionDeviceTypeCodeSequence = _coded("409898007", "Fundus Camera")
    dataset.DetectorType, dataset.PatientEyeMovementCommanded = "CMOS", "NO"
    dataset.LossyImageCompression, dataset.PresentationLUTShape = "00", "IDENTITY"
    dataset.Modality, dataset.ImageType = "OP", ["ORIGINAL", "PRIMARY"]
    dataset.StudyDate = dataset.ContentDate = shot.date
    dataset.StudyTime = dataset.ContentTime = "100000"
    dataset.AcquisitionDateTime = f"{shot.date}100000"
    dataset.Manufacturer, dataset.ManufacturerModelName = "Drawn Optics", "Model 45"
    dataset.ImageLaterality = "R" if shot.eye is Eye.OD else "L"
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 3, "RGB"
    dataset.PlanarConfiguration, dataset.PixelRepresentation = 0, 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 8, 8, 7
    dataset.NumberOfFrames, dataset.BurnedInAnnotation = 1, "NO"
    dataset.PixelData = pixels.tobytes()
    return dataset


def _coded(value: str, meaning: str) -> Sequence:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "SCT", meaning
    return Sequence([item])


def _uid(*words: str) -> str:
    return generate_uid(entropy_srcs=["retinaview guide", *words])
