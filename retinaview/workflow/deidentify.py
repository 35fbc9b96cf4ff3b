"""A study without whose eye it is: names, dates, free text and everything outside the field.

The picture, the report and the maps that are written of it then hold no name. What remains is the
retina itself, which is biometric: whoever has another photograph of the same eye can tell that it
is the same.
"""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import (
    Acquisition,
    FovBasis,
    FundusImage,
    Mask,
    Scalar,
    Source,
)
from retinaview.core.overlay import Overlay
from retinaview.core.pixels import Pixels
from retinaview.core.study import Study
from retinaview.imaging.scratch import make_room
from retinaview.words import mark, rewritten, tr
from retinaview.workflow.plain_profile import plain_profile
from retinaview.workflow.private_words import keep_out, without_names
from retinaview.workflow.pseudonym import patient_of, photograph_pseudonym, shift_of

_PDF_DATE = re.compile(rb"D:20\d{12}(?!\d)")
_XMP_DATE = re.compile(rb"(Date(?:>|=\"))20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d")

BIOMETRIC = mark(
    "Names, dates and everything outside the field are left out. A retina is itself "
    "biometric: whoever has another photograph of this eye can recognise it. Share it as "
    "patient data."
)
NO_SURROUND = mark(
    "This photograph has no black surround, so nothing of it was blanked: see for "
    "yourself that no name is written in it."
)


MOVED = mark("Names were left out, and dates were moved: no date here is that of a visit or a run.")


def deidentified(study: Study, key: bytes) -> Study:
    """Give a study that holds no name, no date of the patient's and nothing outside the field.

    Args:
        study: as it was made; stays as it is.
        key: this computer's, of `keyed.user_key`.

    Returns:
        The same pictures, black outside the field, of a photograph that is called by a stand-in.
        `result_sha256` of its record is still that of the whole result, before blanking.
    """
    keep_out(study.image)
    made = study.provenance
    told = [tr(MOVED)]
    if study.image.view.basis is FovBasis.FRAME:
        told.append(tr(NO_SURROUND))
    source = plain_source(study.image.source, key)
    view = study.image.view
    image = replace(blank_image(study.image), source=source)
    provenance = replace(
        made,
        input_name=source.name,
        notices=source.notices,
        warnings=(*map(_without_names, made.warnings), *told),
        made_at=made.made_at + shift_of(key, patient_of(study.image.source)),
    )
    return replace(
        study,
        image=image,
        result=blank_outside(study.result, view.mask),
        working=None if study.working is None else _blank(study.working, view.mask),
        overlays=tuple(_blank_map(each, view.mask) for each in study.overlays),
        warnings=(*map(_without_names, study.warnings), *told),
        provenance=provenance,
    )


def deidentify_warnings(image: FundusImage) -> tuple[str, ...]:
    """What whoever exports a photograph without names has to know."""
    if image.view.basis is FovBasis.FRAME:
        return tr(BIOMETRIC), tr(NO_SURROUND)
    return (tr(BIOMETRIC),)


def _without_names(sentence: str) -> str:
    return rewritten(sentence, without_names)


def plain_source(source: Source, key: bytes) -> Source:
    """Where a photograph came from, without names: what is left says how it was read."""
    shift = shift_of(key, patient_of(source))
    taken = source.acquisition
    dicom = source.dicom
    if dicom is not None:
        from retinaview.workflow.deidentify_dicom import deidentify_header  # it loads pydicom

        dicom = deidentify_header(dicom, key)
    return Source(
        name=photograph_pseudonym(key, source),
        sha256=source.sha256,
        file_format=source.file_format,
        bit_depth=source.bit_depth,
        eye_basis=source.eye_basis,
        notices=tuple(map(_without_names, source.notices)),
        icc_profile=plain_profile(source.icc_profile),
        decoder=source.decoder,
        frames=source.frames,
        choices=source.choices,
        acquisition=None if taken is None else _plain_acquisition(taken, shift),
        dicom=dicom,
    )


def with_moved_dates(document: bytes, when: datetime) -> bytes:
    """Put another time in place of those at which a PDF says it was made.

    All are of one length, so that nothing else in the file moves.
    """
    plain = when.replace(tzinfo=None)
    document = _PDF_DATE.sub(b"D:" + plain.strftime("%Y%m%d%H%M%S").encode("ascii"), document)
    xmp = plain.isoformat(timespec="seconds").encode("ascii")
    return _XMP_DATE.sub(rb"\g<1>" + xmp, document)


def blank_image(image: FundusImage) -> FundusImage:
    """Give a photograph that is black outside its field."""
    return replace(image, rgb=_blank(image.rgb, image.view.mask))


def blank_outside(pixels: Pixels, mask: Mask) -> Pixels:
    """Make everything outside the field black.

    Args:
        pixels: (H * scale, W * scale, 3) of a result; not changed.
        mask: (H, W) bool, the field in the photograph.
    """
    if pixels.dtype == np.uint16:
        return _blank(pixels.astype(np.uint16, copy=False), mask)
    return _blank(pixels.astype(np.uint8, copy=False), mask)


def _blank(pixels: NDArray[Scalar], mask: Mask) -> NDArray[Scalar]:
    """Likewise for any kind of number and any size; the mask is stretched to fit."""
    fitted = _fitted(mask, pixels.shape[:2])
    blanked = make_room(pixels.shape, pixels.dtype)
    blanked[...] = pixels
    blanked[~fitted] = 0
    return blanked.astype(pixels.dtype, copy=False)


def _blank_map(overlay: Overlay, mask: Mask) -> Overlay:
    values = overlay.values.copy()
    values[~_fitted(mask, values.shape[:2])] = np.nan
    return replace(overlay, values=values)


def _fitted(mask: Mask, shape: tuple[int, ...]) -> Mask:
    if mask.shape == shape:
        return mask
    small = mask.astype(np.uint8)
    fitted: Mask = cv2.resize(small, (shape[1], shape[0]), interpolation=cv2.INTER_NEAREST) > 0
    return fitted


def _plain_acquisition(taken: Acquisition, shift: timedelta) -> Acquisition:
    return replace(taken, taken_on=_shifted(taken.taken_on, shift), field="")


def _shifted(day: str, shift: timedelta) -> str:
    try:
        return (date.fromisoformat(day) + shift).isoformat()
    except (ValueError, OverflowError):
        return ""
