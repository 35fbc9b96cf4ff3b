"""DICOM objects without whose eye they show: PS3.15 Annex E, basic profile, as far as OP needs it.

Only what is known to be technical is kept (`kept_attributes`); everything else goes, so an
attribute that nobody thought of cannot carry a name out. UIDs, dates and the patient's name and ID
are replaced by stand-ins that follow from this computer's key: objects of one study still belong
together, dates keep their distances. Private attributes are dropped except RetinaView's own.

Done twice with one key it changes nothing more.
"""

import copy
import io
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pydicom
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

from retinaview import __version__
from retinaview.core.image import DicomSource
from retinaview.errors import DeidentifyError
from retinaview.imaging.field_of_view import find_field_of_view
from retinaview.words import tr
from retinaview.workflow.kept_attributes import (
    EMPTIED,
    KEPT,
    KEPT_GROUPS,
    KEPT_UIDS,
    OURS,
    PLAIN_VRS,
)
from retinaview.workflow.mark import WORD
from retinaview.workflow.private_words import without_names
from retinaview.workflow.pseudonym import mapped_uid, patient_pseudonym, shift_of
from retinaview.workflow.record_without_names import plain_record

METHOD = f"RetinaView {__version__}, PS3.15 Annex E basic profile"
PROFILE = ("113100", "Basic Application Confidentiality Profile")
CLEAN_PIXELS = ("113101", "Clean Pixel Data Option")
SHIFTED_DATES = (
    "113107",
    "Retain Longitudinal Temporal Information Modified Dates Option",
)
SAFE_PRIVATE = ("113111", "Retain Safe Private Option")


def deidentify_dataset(dataset: Dataset, key: bytes, *, is_content_clean: bool = False) -> Dataset:
    """Give a copy of a DICOM object that does not say whose eye it shows.

    Args:
        dataset: any object with an image, or an encapsulated PDF; stays as it is.
        key: this computer's, of `keyed.user_key`.
        is_content_clean: its picture or document was made of a `deidentified` study. Otherwise
            everything outside the field is blanked, and a document is refused: what is written in
            it cannot be taken out.

    Raises:
        DeidentifyError: the pixels cannot be read, or the document is not known to be clean.
    """
    clean = _Cleaner(dataset, key).cleaned()
    if "EncapsulatedDocument" in clean and not is_content_clean:
        raise DeidentifyError(
            tr(
                "A document that was not made without names cannot be de-identified. Write "
                "the report anew with names left out."
            )
        )
    if "PixelData" in clean and not is_content_clean:
        _blank_pixels(clean)
        clean.BurnedInAnnotation = "NO"
    _state(clean, has_ours=any(each.tag.is_private for each in clean))
    return clean


def deidentify_made(data: bytes, key: bytes) -> bytes:
    """Give a DICOM file that was made of a `deidentified` study with what says that it is so."""
    dataset = pydicom.dcmread(io.BytesIO(data))
    return _to_bytes(deidentify_dataset(dataset, key, is_content_clean=True))


def deidentify_header(source: DicomSource, key: bytes) -> DicomSource:
    """Give what is kept of the DICOM object of a photograph, without names.

    A header that cannot be read is left out: better none than one that tells.
    """
    try:
        dataset = pydicom.dcmread(io.BytesIO(source.header), force=True)
        clean = deidentify_dataset(dataset, key, is_content_clean=True)
        header = _to_bytes(clean)
    except Exception:  # noqa: BLE001  whatever is wrong with it, nothing of it may get out
        header = b""
    return replace(
        source,
        header=header,
        sop_instance_uid=mapped_uid(key, source.sop_instance_uid),
        study_uid=mapped_uid(key, source.study_uid),
        series_uid=mapped_uid(key, source.series_uid),
        problems=(),
    )


def _to_bytes(dataset: Dataset) -> bytes:
    stream = io.BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


class _Cleaner:
    """What one object's attributes are replaced by."""

    def __init__(self, dataset: Dataset, key: bytes) -> None:
        self._dataset = dataset
        self._key = key
        patient = _identity(dataset)
        self._patient = patient_pseudonym(key, patient)
        self._shift = shift_of(key, patient)

    def cleaned(self) -> Dataset:
        """A deep copy with what may be kept, in the form that it came in."""
        clean = self._clean(self._dataset)
        clean.PatientName = self._patient
        clean.PatientID = self._patient
        for name in EMPTIED:
            if name in self._dataset:
                setattr(clean, name, "" if name != "AcquisitionContextSequence" else [])
        if str(self._dataset.get("SeriesDescription", "")).startswith(WORD):
            clean.SeriesDescription = WORD
        clean.file_meta = self._file_meta(clean)
        return clean

    def _clean(self, dataset: Dataset) -> Dataset:
        clean = Dataset()
        for element in dataset:
            kept = self._private(dataset, element) if element.tag.is_private else None
            if kept is None and not element.tag.is_private:
                kept = self._element(element)
            if kept is not None:
                clean.add(kept)
        return clean

    def _element(self, element: DataElement) -> DataElement | None:
        name, vr = element.keyword, element.VR
        if name in EMPTIED:
            return None
        if vr == "UI":
            return _like(element, _each(element.value, self._uid(name)))
        is_known = name in KEPT or (element.tag.group in KEPT_GROUPS and vr in PLAIN_VRS)
        if not is_known:
            return None
        if name == "ContributingEquipmentSequence":
            ours = [self._ours(item) for item in element.value if _is_ours(item)]
            return _like(element, Sequence(ours)) if ours else None
        if vr == "SQ":
            return _like(element, Sequence([self._clean(item) for item in element.value]))
        if vr in ("DA", "DT"):
            return _like(element, _each(element.value, lambda text: _moved(text, self._shift)))
        return _like(element, copy.deepcopy(element.value))

    def _ours(self, item: Dataset) -> Dataset:
        """What this program says of itself, in its own words."""
        clean = self._clean(item)
        if "ContributionDescription" in item:
            clean.ContributionDescription = without_names(str(item.ContributionDescription))
        return clean

    def _uid(self, name: str) -> Any:
        def mapped(uid: str) -> str:
            is_public = name in KEPT_UIDS or str(uid).startswith("1.2.840.10008.")
            return str(uid) if is_public else mapped_uid(self._key, str(uid))

        return mapped

    def _private(self, dataset: Dataset, element: DataElement) -> DataElement | None:
        """RetinaView's own attributes; a record in one without its names."""
        if element.tag.is_private_creator:
            return copy.deepcopy(element) if _is_our_name(element.value) else None
        creator = dataset.get((element.tag.group, element.tag.element >> 8))
        if creator is None or not _is_our_name(creator.value):
            return None
        if isinstance(element.value, (str, bytes)):
            plain = plain_record(element.value, self._patient, self._shift)
            return None if plain is None else _like(element, plain)
        return copy.deepcopy(element) if element.VR in PLAIN_VRS and element.VR != "SQ" else None

    def _file_meta(self, clean: Dataset) -> FileMetaDataset:
        meta = FileMetaDataset()
        old = getattr(self._dataset, "file_meta", None) or FileMetaDataset()
        meta.TransferSyntaxUID = old.get("TransferSyntaxUID", ExplicitVRLittleEndian)
        meta.MediaStorageSOPClassUID = clean.get("SOPClassUID", "")
        meta.MediaStorageSOPInstanceUID = clean.get("SOPInstanceUID", "")
        return meta


def _identity(dataset: Dataset) -> str:
    """What tells this patient from others, as `pseudonym.patient_of` says it."""
    if dataset.get("PatientID"):
        return str(dataset.PatientID)
    if dataset.get("PatientName"):
        return f"{dataset.PatientName}\0{dataset.get('PatientBirthDate', '')}"
    return f"object {dataset.get('SOPInstanceUID', '')}"


def _state(clean: Dataset, *, has_ours: bool) -> None:
    """Say in the object what was done to it."""
    options = [PROFILE, CLEAN_PIXELS, SHIFTED_DATES, *([SAFE_PRIVATE] if has_ours else [])]
    clean.PatientIdentityRemoved = "YES"
    clean.DeidentificationMethod = METHOD
    clean.DeidentificationMethodCodeSequence = Sequence([_code(*each) for each in options])
    clean.LongitudinalTemporalInformationModified = "MODIFIED"


def _code(value: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning
    return item


def _blank_pixels(clean: Dataset) -> None:
    """Make everything outside the field of every frame black; the pixels become uncompressed."""
    try:
        pixels = clean.pixel_array
    except Exception as error:  # a codec that is missing, lengths that are wrong
        raise DeidentifyError(
            tr(
                "The pixels of this object cannot be read, so names written in them cannot "
                "be blanked."
            )
        ) from error
    photometric = str(clean.PhotometricInterpretation)
    if photometric.startswith("PALETTE"):
        raise DeidentifyError(
            tr("A DICOM object with a palette cannot be de-identified; export PNG.")
        )
    samples = int(clean.SamplesPerPixel)
    black = int(pixels.max()) if photometric == "MONOCHROME1" else 0
    frames = pixels.reshape(-1, clean.Rows, clean.Columns, samples).copy()
    for frame in frames:
        grey_or_rgb = np.broadcast_to(frame, (*frame.shape[:2], 3)) if samples == 1 else frame
        top = np.float32(2 ** int(clean.BitsStored) - 1)
        rgb = np.ascontiguousarray(grey_or_rgb, dtype=np.float32) / top
        frame[~find_field_of_view(rgb).mask] = black
    is_colour = samples == 3
    clean.PhotometricInterpretation = "RGB" if is_colour else photometric
    if is_colour:
        clean.PlanarConfiguration = 0
    data = frames.tobytes()
    clean.PixelData = data + bytes(len(data) % 2)
    clean["PixelData"].VR = "OW" if clean.BitsAllocated > 8 else "OB"
    clean["PixelData"].is_undefined_length = False
    for name in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if name in clean:
            delattr(clean, name)
    clean.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian


def _like(element: DataElement, value: Any) -> DataElement:
    return DataElement(element.tag, element.VR, value)


def _each(value: Any, change: Any) -> Any:
    if value is None or value == "":
        return value
    if isinstance(value, (list, tuple, pydicom.multival.MultiValue)):
        return [change(each) for each in value]
    return change(value)


def _moved(text: object, shift: timedelta) -> str:
    """A DICOM date, or date and time, moved by whole days; "" for one that is none."""
    words = str(text)
    try:
        day = date(int(words[:4]), int(words[4:6] or 1), int(words[6:8] or 1)) + shift
    except (ValueError, OverflowError):
        return ""
    return day.strftime("%Y%m%d")[: len(words)] + words[8:]


def _is_ours(item: Dataset) -> bool:
    return _is_our_name(item.get("Manufacturer", ""))


def _is_our_name(name: object) -> bool:
    return str(name).strip().upper().startswith(OURS)
