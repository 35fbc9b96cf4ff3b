"""The report of a study as an Encapsulated PDF object.

Reference:
    DICOM PS3.3 A.45.1, C.24.2; IHE Eye Care, evidence documents.
"""

from collections.abc import Sequence

from pydicom.dataset import Dataset
from pydicom.uid import UID

from retinaview.core.study import Study
from retinaview.imaging.dicom_quiet import quiet
from retinaview.words import english
from retinaview.workflow.dicom_object import (
    OWN_SCHEME,
    add_record,
    code,
    contribution,
    fitting,
    new_object,
    pair_series_uid,
    reference,
    source_header,
    to_bytes,
)

ENCAPSULATED_PDF = "1.2.840.10008.5.1.4.1.1.104.1"
TITLE = "Fundus photograph report"


def encapsulate_report(studies: Sequence[Study], pdf: bytes, record: str) -> bytes:
    """Make the DICOM file of a report.

    Args:
        studies: what the report is on: one, or the two of a pair. It lies in the patient's study of
            the first that came as DICOM, and refers to each of them that did.
        pdf: the report.
        record: the record of provenance as JSON.
    """
    with quiet():
        sources = [study.image.source for study in studies]
        lead = next((study for study in studies if study.image.source.dicom), studies[0])
        made = new_object(lead, source_header(lead.image.source), ENCAPSULATED_PDF, "DOC")
        if len(studies) > 1:
            made.SeriesInstanceUID = UID(pair_series_uid(studies))
        models = dict.fromkeys(english(study.model_label) for study in studies)
        made.SeriesDescription = fitting(f"PROCESSED {', '.join(models)}, report")
        made.ConversionType = "WSD"
        made.ContentDate, made.ContentTime = made.SeriesDate, made.SeriesTime
        made.AcquisitionDateTime = min(filter(None, map(_taken, studies)), default=None)
        made.BurnedInAnnotation = "YES"
        made.DocumentTitle = TITLE + ", " + " and ".join(dict.fromkeys(map(_eye, studies)))
        made.ConceptNameCodeSequence = [code("REPORT", OWN_SCHEME, TITLE)]
        made.VerificationFlag = "UNVERIFIED"
        origins = [origin for origin in map(reference, sources) if origin is not None]
        if origins:
            made.SourceInstanceSequence = origins
        made.ContributingEquipmentSequence = [contribution(each.provenance) for each in studies]
        made.MIMETypeOfEncapsulatedDocument = "application/pdf"
        _add_document(made, pdf)
        add_record(made, record)
        return to_bytes(made)


def _eye(study: Study) -> str:
    return study.image.eye or "eye not stated"


def _add_document(made: Dataset, pdf: bytes) -> None:
    made.add_new(0x00420011, "OB", pdf + b"\0" * (len(pdf) % 2))
    made.EncapsulatedDocumentLength = len(pdf)


def _taken(study: Study) -> str | None:
    """When the photograph was taken, where its file says so."""
    taken = study.image.source.acquisition
    if taken is None or not taken.taken_on:
        return None
    return taken.taken_on.replace("-", "") + taken.taken_at.replace(":", "")
