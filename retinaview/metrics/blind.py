"""NIQE, BRISQUE and noise of one picture as scores and as plain numbers."""

from collections.abc import Callable
from functools import partial

from retinaview.core.image import Mask, Rgb
from retinaview.core.overlay import Score, Subject
from retinaview.errors import MeasureError
from retinaview.metrics.blind_parameters import Parameters, shipped_parameters
from retinaview.metrics.brisque import brisque
from retinaview.metrics.entropy import entropy
from retinaview.metrics.niqe import niqe
from retinaview.metrics.noise_sigma import noise_score
from retinaview.words import mark, tr

BlindNumbers = dict[str, float | None]
NIQE_NOTE = mark(
    "Distance of the local statistics at a field of 512 px from those of good "
    "photographs; lower is nearer."
)
BRISQUE_NOTE = mark(
    "Blur, haze and noise as the local statistics at a field of 512 px tell them; 0 good, 100 bad."
)


def blind_scores(
    rgb: Rgb, fov: Mask, subject: Subject, parameters: Parameters | None = None
) -> tuple[Score, Score]:
    """Measure NIQE and BRISQUE of one picture.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.
        subject: original or processed, written into each score.
        parameters: what to compare with; None takes those that came with the program.

    Returns:
        NIQE, then BRISQUE; a value is None, with the reason in the note, where it could not be
        measured.
    """
    try:
        used = parameters or shipped_parameters()
    except MeasureError as error:
        return (
            Score("niqe", "NIQE", subject, None, note=str(error)),
            Score("brisque", "BRISQUE", subject, None, note=str(error)),
        )

    def score(name: str, title: str, measure: Callable[[], float], digits: int, note: str) -> Score:
        try:
            return Score(name, title, subject, measure(), "", digits, note)
        except MeasureError as error:
            return Score(name, title, subject, None, "", digits, str(error))

    distance = partial(niqe, rgb, fov, used.niqe)
    badness = partial(brisque, rgb, fov, used.brisque)
    return (
        score("niqe", used.niqe_name, distance, 2, tr(NIQE_NOTE)),
        score("brisque", used.brisque_name, badness, 0, tr(BRISQUE_NOTE)),
    )


def blind_numbers(rgb: Rgb, fov: Mask, parameters: Parameters | None = None) -> BlindNumbers:
    """Measure what can be said of one picture without a reference, for documents and tables.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.
        parameters: what to compare with; None takes those that came with the program.

    Returns:
        "entropy" in bits, "niqe", "brisque" and "noise_sigma" in 8-bit grey levels; None where one
        could not be measured.
    """
    noise = noise_score(rgb, fov, Subject.ORIGINAL)
    scores = (*blind_scores(rgb, fov, Subject.ORIGINAL, parameters), noise)
    try:
        bits = entropy(rgb, fov)
    except MeasureError:
        bits = None
    return {"entropy": bits, **{score.id: score.value for score in scores}}
