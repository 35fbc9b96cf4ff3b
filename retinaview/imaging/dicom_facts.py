"""Whose eye a DICOM object shows, and how the photograph was taken."""

import re

from pydicom.dataset import Dataset

from retinaview.core.image import Acquisition, Patient
from retinaview.imaging.dicom_attributes import items, meaning, numbers, raw, text

_DATES = ("AcquisitionDateTime", "AcquisitionDate", "ContentDate", "SeriesDate", "StudyDate")
_TIMES = ("AcquisitionDateTime", "AcquisitionTime", "ContentTime", "SeriesTime", "StudyTime")


def patient_of(dataset: Dataset) -> Patient:
    """Read whose eye it is; "" for what the object does not say."""
    return Patient(
        name=_name(dataset),
        id=text(dataset, "PatientID"),
        birth_date=shown_date(text(dataset, "PatientBirthDate")),
        sex=text(dataset, "PatientSex"),
    )


def acquisition_of(dataset: Dataset) -> Acquisition:
    """Read how and when the photograph was taken."""
    dates = (shown_date(text(dataset, keyword)) for keyword in _DATES)
    times = (_shown_time(text(dataset, keyword), keyword) for keyword in _TIMES)
    angle = numbers(dataset, "HorizontalFieldOfView")
    spacing = numbers(dataset, "PixelSpacing")
    dilated = text(dataset, "PupilDilated").upper()
    return Acquisition(
        taken_on=next(filter(None, dates), ""),
        taken_at=next(filter(None, times), ""),
        camera=_camera(dataset),
        field=_field(dataset),
        horizontal_field_deg=angle[0] if angle and 0 < angle[0] <= 360 else None,
        is_dilated={"YES": True, "NO": False}.get(dilated),
        pixel_spacing_mm=_spacing(spacing),
    )


def shown_date(value: str) -> str:
    """Write "20261130" (or "2026.11.30", an old form) as "2026-11-30"; "" for anything else."""
    found = re.match(r"(\d{4})\.?(\d{2})\.?(\d{2})", value)
    return "-".join(found.groups()) if found else ""


def _shown_time(value: str, keyword: str) -> str:
    digits = value[8:] if keyword == "AcquisitionDateTime" else value
    found = re.match(r"(\d{2}):?(\d{2}):?(\d{2})", digits)
    return ":".join(found.groups()) if found else ""


def _name(dataset: Dataset) -> str:
    """Family name, given names; the form in the patient's own writing behind it."""
    value = raw(dataset, "PatientName")
    try:
        plain = str(value or "")
    except (LookupError, ValueError):
        return ""
    groups = [_components(group) for group in plain.split("=")]
    groups = [group for group in groups if group]
    if not groups:
        return ""
    return groups[0] + (f" ({groups[1]})" if len(groups) > 1 else "")


def _components(group: str) -> str:
    """Write "Doe^Jane^Mary^Dr" as "Doe, Dr Jane Mary"."""
    parts = [part.strip() for part in group.split("^")]
    family, given, middle, prefix, suffix = (parts + [""] * 5)[:5]
    rest = " ".join(filter(None, (prefix, given, middle, suffix)))
    return ", ".join(filter(None, (family, rest)))


def _camera(dataset: Dataset) -> str:
    maker, model = text(dataset, "Manufacturer"), text(dataset, "ManufacturerModelName")
    if maker and model.lower().startswith(maker.lower()):
        return model
    return " ".join(filter(None, (maker, model)))


def _field(dataset: Dataset) -> str:
    """Region and position, say "Retina, macula-centred", as the codes say."""
    region = meaning(dataset, "AnatomicRegionSequence")
    place = meaning(dataset, "RelativeImagePositionCodeSequence")
    if not place:
        regions = items(dataset, "AnatomicRegionSequence")
        place = meaning(regions[0], "AnatomicRegionModifierSequence") if regions else ""
    return ", ".join(filter(None, (region, place)))


def _spacing(values: tuple[float, ...]) -> tuple[float, float] | None:
    if len(values) != 2 or min(values) <= 0:
        return None
    return values[0], values[1]
