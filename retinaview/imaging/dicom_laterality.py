"""Which eye a DICOM object says it shows."""

from collections.abc import Iterator

from pydicom.dataset import Dataset

from retinaview.core.image import Eye
from retinaview.imaging.dicom_attributes import items, text
from retinaview.words import tr

EYES = {"R": Eye.OD, "L": Eye.OS}
BOTH = "B"


def eye_of(dataset: Dataset, frame: int) -> tuple[Eye | None, str, str]:
    """Read the eye of one picture.

    ImageLaterality counts first, then FrameLaterality of the picture's functional groups, then
    Laterality of the series. "B" (both) and anything else names no eye; the next may.

    Args:
        dataset: the object.
        frame: the picture, from 1.

    Returns:
        The eye or None, the attribute that says it ("DICOM ImageLaterality", "" for None), and a
        sentence where two attributes contradict each other, else "".
    """
    said = list(_said(dataset, frame))
    known = [(EYES[value], name) for name, value in said if value in EYES]
    if not known:
        return None, "", ""
    if known[0][1] == "Laterality" and BOTH in (value for _, value in said):
        return None, "", ""
    eye, name = known[0]
    against = [other for found, other in known if found is not eye]
    conflict = (
        tr(
            "{name} says {eye}, {against} the other eye; {eye} was taken.",
            name=name,
            eye=eye,
            against=against[0],
        )
        if against
        else ""
    )
    return eye, f"DICOM {name}", conflict


def _said(dataset: Dataset, frame: int) -> Iterator[tuple[str, str]]:
    yield "ImageLaterality", text(dataset, "ImageLaterality").upper()
    per_frame = items(dataset, "PerFrameFunctionalGroupsSequence")
    groups = per_frame[frame - 1 : frame] + items(dataset, "SharedFunctionalGroupsSequence")
    for group in groups:
        for anatomy in items(group, "FrameAnatomySequence"):
            yield "FrameLaterality", text(anatomy, "FrameLaterality").upper()
    yield "Laterality", text(dataset, "Laterality").upper()
