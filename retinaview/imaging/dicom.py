"""A DICOM object of one or more photographs: one of them decoded, and what the object says of it.

Loads pydicom; imported only where a DICOM file was met. Nothing that an object refers to is opened.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from pydicom import dcmread
from pydicom.dataset import Dataset, FileDataset

from retinaview.core.image import Acquisition, DicomSource, Eye, Facts, LoadChoices, Patient, Rgb
from retinaview.errors import ImageReadError
from retinaview.imaging.dicom_attributes import text
from retinaview.imaging.dicom_facts import acquisition_of, patient_of
from retinaview.imaging.dicom_file import well_formed
from retinaview.imaging.dicom_frames import take_frame
from retinaview.imaging.dicom_laterality import eye_of
from retinaview.imaging.dicom_pixels import decode_frame
from retinaview.imaging.dicom_problems import problems_of
from retinaview.imaging.dicom_quiet import quiet
from retinaview.words import mark, tr

DICOMDIR_CLASS = "1.2.840.10008.1.3.10"
_NO_PICTURES = {
    DICOMDIR_CLASS: mark(
        "this is a DICOMDIR, a list of DICOM files. Open it in the window, or name the files "
        "themselves."
    ),
    "1.2.840.10008.5.1.4.1.1.104.1": mark("this is a report (Encapsulated PDF), not a photograph."),
}


@dataclass(frozen=True, eq=False)
class DicomPhotograph:
    """One photograph of a DICOM object.

    Attributes:
        rgb: (H, W, 3) float32 in [0, 1].
        bit_depth: bits a channel, 8 to 16 (BitsStored).
        decoder: what turned the bytes into pixels.
        frames: how many pictures the object holds.
        eye, eye_basis: which eye, and the attribute that says so.
        notices: sentences on what was converted or contradicts itself.
        patient, acquisition: as far as the object says.
        source: the object.
    """

    rgb: Rgb
    bit_depth: int
    decoder: str
    frames: int
    eye: Eye | None
    eye_basis: str
    notices: tuple[str, ...]
    patient: Patient
    acquisition: Acquisition
    source: DicomSource


def read_dicom(data: bytes, name: str, choices: LoadChoices) -> DicomPhotograph:
    """Read one photograph of a DICOM file.

    Missing and wrong attributes are tolerated as long as the pixels can be understood.

    Args:
        data: the whole file.
        name: its name, for messages.
        choices: which picture, and how its colours are to be read.

    Raises:
        ImageReadError: damaged, cut off, too large, no such picture, or no decoder.
    """
    with _damage_as_error(name):
        whole_file = well_formed(data, name)
        dataset, offset = _read_header(whole_file.data)
        refused = _NO_PICTURES.get(_class_of(dataset))
        if refused:
            raise ImageReadError(f"{name}: {tr(refused)}")
        syntax = str(dataset.file_meta.TransferSyntaxUID)
        frame = take_frame(whole_file.data, offset, dataset, syntax, choices.frame, name)
        picture = decode_frame(frame, dataset, choices.colour, name)
        eye, eye_basis, conflict = eye_of(dataset, choices.frame)
        several = (_frames_notice(frame.count, choices.frame),) if frame.count > 1 else ()
        source = DicomSource(
            header=whole_file.data[:offset],
            sop_class_uid=_class_of(dataset),
            sop_instance_uid=text(dataset, "SOPInstanceUID"),
            study_uid=text(dataset, "StudyInstanceUID"),
            series_uid=text(dataset, "SeriesInstanceUID"),
            transfer_syntax=whole_file.transfer_syntax,
            problems=(
                *whole_file.problems,
                *problems_of(dataset),
                *frame.problems,
                *picture.problems,
            ),
            colour_doubt=picture.doubt.sentence if picture.doubt else "",
            colour_offer=picture.doubt.instead if picture.doubt else "",
        )
        return DicomPhotograph(
            rgb=picture.rgb,
            bit_depth=picture.bits,
            decoder=picture.decoder,
            frames=frame.count,
            eye=eye,
            eye_basis=eye_basis,
            notices=(
                *picture.notices,
                *((picture.doubt.sentence,) if picture.doubt else ()),
                *((conflict,) if conflict else ()),
                *several,
            ),
            patient=patient_of(dataset),
            acquisition=acquisition_of(dataset),
            source=source,
        )


def read_facts(data: bytes, name: str, choices: LoadChoices) -> Facts:
    """Read whose eye a DICOM file shows and when it was taken; its pixels are not looked at.

    Raises:
        ImageReadError: damaged or cut off.
    """
    with _damage_as_error(name):
        dataset, _ = _read_header(well_formed(data, name).data)
        eye, eye_basis, _ = eye_of(dataset, choices.frame)
        return Facts(eye, eye_basis, patient_of(dataset), acquisition_of(dataset))


def read_header(header: bytes) -> FileDataset:
    """Read `DicomSource.header` again; call it, and use what it gives, inside `quiet`."""
    return dcmread(BytesIO(header), force=True)


def _read_header(data: bytes) -> tuple[FileDataset, int]:
    """The data set up to its pixels, and where they begin."""
    stream = BytesIO(data)
    dataset = dcmread(stream, stop_before_pixels=True, force=True)
    return dataset, stream.tell()


def _class_of(dataset: Dataset) -> str:
    meta = getattr(dataset, "file_meta", None)
    said = text(dataset, "SOPClassUID")
    return said or (text(meta, "MediaStorageSOPClassUID") if meta is not None else "")


def _frames_notice(count: int, shown: int) -> str:
    return tr("The file holds {count} pictures; this is number {shown}.", count=count, shown=shown)


@contextmanager
def _damage_as_error(name: str) -> Iterator[None]:
    """Turn whatever pydicom and its decoders throw at damaged bytes into one sentence."""
    try:
        with quiet():
            yield
    except ImageReadError:
        raise
    except MemoryError as error:
        raise ImageReadError(
            tr("{name}: there is not enough memory to open it.", name=name)
        ) from error
    except Exception as error:
        raise ImageReadError(
            tr("{name}: the DICOM file is damaged or of a kind that is not supported.", name=name)
        ) from error
