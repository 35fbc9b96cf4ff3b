"""What was found of disc, cup and fovea, as an overlay; and the same after a hand has moved it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from retinaview.core.image import Eye, FundusImage, Map, Mask
from retinaview.core.overlay import Outline, Overlay, Score, Subject
from retinaview.imaging.crop import Point
from retinaview.imaging.disc_geometry import (
    Ellipse,
    ellipse_through,
    eye_sentence,
    fovea_distance_dd,
    suggested_eye,
    vertical_cup_to_disc,
)
from retinaview.words import english, joined, mark, tr

DISC_COLOUR, CUP_COLOUR, FOVEA_COLOUR = "#56b4e9", "#e69f00", "#f0e442"
DISC_TITLE, CUP_TITLE, FOVEA_TITLE = mark("Optic disc"), mark("Cup"), mark("Fovea")
CROSS_DD = 0.12
"""Half the width of the fovea's cross, in disc diameters."""
VALUES_PX = 512
BY_HAND = mark("Edited by hand.")
HAND_UNIT = mark("by hand")
RATIO_ID = "vertical_cd"
NOT_FOUND = mark("not found in this picture")
UNLIKELY = mark("nothing at a likely distance from the disc")


@dataclass(frozen=True)
class Landmarks:
    """Disc, cup and fovea of one picture, in its own pixels; None for what was not found.

    `confidence` is of the disc, in [0, 1], None where it is not known.
    """

    disc: Ellipse | None = None
    cup: Ellipse | None = None
    fovea: Point | None = None
    confidence: float | None = None


def landmark_overlay(
    overlay_id: str,
    title: str,
    subject: Subject,
    image: FundusImage,
    found: Landmarks,
    caption: str,
) -> Overlay:
    """Lay what was found over a picture.

    Args:
        overlay_id: the overlay's id.
        title: its name on screen.
        subject: the picture it was found on.
        image: that picture; its `eye` is compared with what the picture suggests.
        found: in pixels of `image`.
        caption: method, picture and limits; what was not found and the eye are added.
    """
    sentences = [caption, *_missing(found), _about_eye(image.eye, found, image.fov)]
    return Overlay(
        overlay_id,
        title,
        subject,
        _nothing(image.height, image.width),
        low="",
        high="",
        caption=joined(sentences),
        outlines=_outlines(found),
        masks=_masks(found, image.fov),
        numbers=_numbers(found, subject, image.eye, image.fov),
    )


def found_in(overlay: Overlay) -> Landmarks:
    """Read disc, cup and fovea back from an overlay's outlines."""
    lines = {english(outline.title): outline.points for outline in overlay.outlines}
    disc, cup = (
        ellipse_through(lines[title]) if title in lines else None
        for title in (DISC_TITLE, CUP_TITLE)
    )
    y, x = overlay.number("fovea_y"), overlay.number("fovea_x")
    fovea = (y, x) if y is not None and x is not None else None
    return Landmarks(disc, cup, fovea, overlay.number("disc_confidence"))


def edited_by_hand(
    overlay: Overlay, image: FundusImage, disc: Ellipse | None, cup: Ellipse | None
) -> Overlay:
    """Put other ellipses in place of those found; numbers and caption say that a hand drew them.

    Args:
        overlay: as found, or as edited before.
        image: the picture it lies on.
        disc: in pixels of `image`; None for none.
        cup: likewise.
    """
    found = Landmarks(disc, cup, found_in(overlay).fovea)
    caption = (
        overlay.caption
        if is_edited_by_hand(overlay)
        else joined((overlay.caption.rstrip(), tr(BY_HAND)))
    )
    return replace(
        overlay,
        caption=caption,
        outlines=_outlines(found),
        masks=_masks(found, image.fov),
        numbers=tuple(map(_marked, _numbers(found, overlay.subject, image.eye, image.fov))),
    )


def is_edited_by_hand(overlay: Overlay) -> bool:
    """Whether a hand drew what the overlay shows."""
    return overlay.caption.endswith(tr(BY_HAND))


def _marked(score: Score) -> Score:
    """Say of a number that a hand drew what it measures; of the ratio beside the number itself."""
    unit = HAND_UNIT if score.id == RATIO_ID and score.value is not None else score.unit
    return replace(score, unit=unit, note=joined((tr(BY_HAND), score.note)))


def _outlines(found: Landmarks) -> tuple[Outline, ...]:
    lines = []
    if found.disc is not None:
        lines.append(Outline(tr(DISC_TITLE), DISC_COLOUR, found.disc.points()))
    if found.cup is not None:
        lines.append(Outline(tr(CUP_TITLE), CUP_COLOUR, found.cup.points()))
    if found.fovea is not None and found.disc is not None:
        arm, (y, x) = CROSS_DD * found.disc.diameter_px, found.fovea
        cross = [(y, x - arm), (y, x + arm), (y, x), (y - arm, x), (y + arm, x)]
        lines.append(Outline(tr(FOVEA_TITLE), FOVEA_COLOUR, np.array(cross, np.float32), False))
    return tuple(lines)


def _masks(found: Landmarks, fov: Mask) -> dict[str, Mask]:
    shape = (fov.shape[0], fov.shape[1])
    shapes = {"disc": found.disc, "cup": found.cup}
    return {name: each.mask(shape) & fov for name, each in shapes.items() if each is not None}


def _numbers(
    found: Landmarks, subject: Subject, declared: Eye | None, fov: Mask
) -> tuple[Score, ...]:
    disc, cup, fovea = found.disc, found.cup, found.fovea
    ratio = vertical_cup_to_disc(disc, cup) if disc and cup else None
    distance = fovea_distance_dd(disc, fovea) if disc and fovea else None
    no_disc = "" if disc else NOT_FOUND
    no_cup = "" if disc and cup else NOT_FOUND
    no_fovea = "" if fovea else UNLIKELY if disc else NOT_FOUND
    rows: Sequence[tuple[str, str, float | None, str, int, str]] = (
        ("disc_y", mark("Disc centre, y"), disc.y if disc else None, "px", 1, no_disc),
        ("disc_x", mark("Disc centre, x"), disc.x if disc else None, "px", 1, no_disc),
        (
            "disc_diameter_px",
            mark("Disc diameter"),
            disc.diameter_px if disc else None,
            "px",
            1,
            no_disc,
        ),
        (RATIO_ID, mark("Vertical C/D"), ratio, "", 2, no_cup),
        ("fovea_y", mark("Fovea, y"), fovea[0] if fovea else None, "px", 1, no_fovea),
        ("fovea_x", mark("Fovea, x"), fovea[1] if fovea else None, "px", 1, no_fovea),
        ("fovea_dd", mark("Disc to fovea"), distance, "DD", 2, no_fovea),
        ("eye_fits", mark("Eye fits (1 yes)"), *_eye_fits(declared, found, fov)),
        ("disc_confidence", mark("Confidence"), found.confidence, "", 2, ""),
    )
    return tuple(
        Score(name, tr(title), subject, value, unit, digits, tr(note) if note else "")
        for name, title, value, unit, digits, note in rows
    )


def _eye_fits(
    declared: Eye | None, found: Landmarks, fov: Mask
) -> tuple[float | None, str, int, str]:
    """1 where the declared eye fits, 0 where the picture contradicts it, None where unknown."""
    sentence = _about_eye(declared, found, fov)
    if found.disc is None:
        return None, "", 0, NOT_FOUND
    suggested, _ = suggested_eye(found.disc, found.fovea, fov)
    if declared is None or suggested is None:
        return None, "", 0, sentence or tr("the disc lies too near the middle to tell")
    return float(declared is suggested), "", 0, sentence


def _about_eye(declared: Eye | None, found: Landmarks, fov: Mask) -> str:
    if found.disc is None:
        return ""
    return eye_sentence(declared, *suggested_eye(found.disc, found.fovea, fov))


def _missing(found: Landmarks) -> list[str]:
    if found.disc is None:
        return [tr("No optic disc was found in this picture.")]
    if found.cup is None and found.fovea is None:
        return [tr("Not found: cup and fovea.")]
    if found.cup is None:
        return [tr("Not found: cup.")]
    return [tr("Not found: fovea.")] if found.fovea is None else []


def _nothing(height: int, width: int) -> Map:
    """A map without values; only the lines are shown."""
    factor = min(1.0, VALUES_PX / max(height, width))
    size = (max(1, round(height * factor)), max(1, round(width * factor)))
    return np.full(size, np.nan, np.float32)
