"""The report of a study as an Encapsulated PDF object.

Reference:
    DICOM PS3.3 A.45.1, C.24.2; IHE Eye Care, evidence documents.
"""

from pydicom.dataset import Dataset

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
    reference,
    source_header,
    to_bytes,
)

ENCAPSULATED_PDF = "1.2.840.10008.5.1.4.1.1.104.1"
TITLE = "Fundus photograph report"


def encapsulate_report(study: Study, pdf: bytes, record: str) -> bytes:
    """Make the DICOM file of a report.

    Args:
        study: what the report is on.
        pdf: the report.
        record: the record of provenance as JSON.
    """
    with quiet():
        header = source_header(study.image.source)
        made = new_object(study, header, ENCAPSULATED_PDF, "DOC")
        made.SeriesDescription = fitting(f"PROCESSED {english(study.model_label)}, report")
        made.ConversionType = "WSD"
        made.ContentDate, made.ContentTime = made.SeriesDate, made.SeriesTime
        made.AcquisitionDateTime = _taken(study)
        made.BurnedInAnnotation = "YES"
        eye = study.image.eye
        made.DocumentTitle = TITLE + (f", {eye}" if eye is not None else ", eye not stated")
        made.ConceptNameCodeSequence = [code("REPORT", OWN_SCHEME, TITLE)]
        made.VerificationFlag = "UNVERIFIED"
        origin = reference(study.image.source)
        if origin is not None:
            made.SourceInstanceSequence = [origin]
        made.ContributingEquipmentSequence = [contribution(study.provenance)]
        made.MIMETypeOfEncapsulatedDocument = "application/pdf"
        _add_document(made, pdf)
        add_record(made, record)
        return to_bytes(made)


def _add_document(made: Dataset, pdf: bytes) -> None:
    made.add_new(0x00420011, "OB", pdf + b"\0" * (len(pdf) % 2))
    made.EncapsulatedDocumentLength = len(pdf)


def _taken(study: Study) -> str | None:
    """When the photograph was taken, where its file says so."""
    taken = study.image.source.acquisition
    if taken is None or not taken.taken_on:
        return None
    return taken.taken_on.replace("-", "") + taken.taken_at.replace(":", "")
