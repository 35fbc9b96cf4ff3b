"""The numbers about one picture that screen and report show."""

from collections.abc import Callable

from retinaview.core.image import Mask, Rgb
from retinaview.core.overlay import Score, Subject
from retinaview.errors import MeasureError
from retinaview.imaging.reference_scale import field_side_px
from retinaview.metrics.brightness import brightness
from retinaview.metrics.entropy import entropy
from retinaview.metrics.light_unevenness import light_unevenness
from retinaview.metrics.planes import shrink_to_field
from retinaview.metrics.sharpness import sharpness
from retinaview.words import joined, mark, tr

LARGEST_FIELD_PX = 1024

_Measure = Callable[[Rgb, Mask], float]


def measure_picture(rgb: Rgb, fov: Mask, subject: Subject) -> tuple[Score, ...]:
    """Measure brightness, evenness of light, sharpness and entropy of one picture.

    A field of more than 1024 px across is measured on a copy shrunk by area to 1024 px, so that
    numbers of large photographs compare with each other and with those of their enlargements;
    the notes say so.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.
        subject: original or processed, written into each score.

    Returns:
        One score a measure, always in the same order; its value is None, with the reason in the
        note, where it could not be measured.
    """
    small, inside = shrink_to_field(rgb, fov, LARGEST_FIELD_PX)
    shrunk = field_side_px(fov) > LARGEST_FIELD_PX
    suffix = (
        tr("Measured on a copy with a field of {size} px.", size=LARGEST_FIELD_PX) if shrunk else ""
    )

    def score(
        name: str,
        title: str,
        measure: _Measure,
        scale: float,
        digits: int,
        note: str,
        unit: str = "",
    ) -> Score:
        try:
            value = measure(small, inside) * scale
        except MeasureError as error:
            return Score(name, title, subject, None, unit, digits, str(error))
        return Score(name, title, subject, value, unit, digits, joined((note, suffix)))

    return (
        score(
            "brightness",
            tr("Brightness"),
            brightness,
            100,
            0,
            tr("Mean grey inside the field, of full intensity."),
            "%",
        ),
        score(
            "light_unevenness",
            tr("Uneven light"),
            light_unevenness,
            100,
            0,
            tr("Spread of the smoothed brightness over its mean; lower is more even."),
            "%",
        ),
        score(
            "sharpness",
            tr("Sharpness"),
            sharpness,
            1e4,
            2,
            tr("Variance of the Laplacian of green, times 10 000; noise counts as detail."),
        ),
        score(
            "entropy",
            tr("Entropy"),
            entropy,
            1,
            2,
            tr("Spread of the grey levels inside the field, 0 to 8."),
            mark("bits"),
        ),
    )
