"""The kinds of DICOM objects that open, and those that are refused."""

from dicom_fakes import drawn_frame, make_dicom
from formats.page import Case, Section
from imaging.dicom_cases import CASES

from retinaview.core.image import LoadChoices


def _without_pixels() -> bytes:
    def change(dataset: object) -> None:
        del dataset.PixelData  # type: ignore[attr-defined]

    return make_dicom(change=change)


def _opens(title: str, number: int) -> Case:
    return Case(title.removeprefix("DICOM, "), f"dicom{number}.dcm", CASES[title])


SECTIONS = (
    Section(
        "DICOM",
        "Ophthalmic Photography, wide field, Secondary Capture and VL Photographic.",
        [
            *[_opens(title, number) for number, title in enumerate(CASES)],
            Case(
                "the third of three pictures",
                "third.dcm",
                lambda: make_dicom([drawn_frame(seed) for seed in range(3)]),
                choices=LoadChoices(frame=3),
            ),
            Case("cut off", "cut.dcm", lambda: make_dicom()[:-4000], opens=False),
            Case("without pixels", "pixels.dcm", _without_pixels, opens=False),
            Case(
                "a picture that is not there",
                "ninth.dcm",
                make_dicom,
                opens=False,
                choices=LoadChoices(frame=9),
            ),
        ],
    ),
)
