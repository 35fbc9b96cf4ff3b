"""How much an enhancer's answer depends on which way round the photograph is.

The photograph is mirrored and turned, enhanced each time, and each answer is turned back. A model
that is sure says the same each time; where the answers differ it guesses. The spread is a lower
bound of its doubt: an error made every way round does not show.

Reference:
    Wang et al., "Aleatoric uncertainty estimation with test-time augmentation for medical image
    segmentation", Neurocomputing 338, 2019, doi:10.1016/j.neucom.2019.01.103.
"""

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.catalog import ModelCard
from retinaview.core.image import Circle, FieldOfView, FundusImage, Map, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress, part
from retinaview.core.study import Recipe
from retinaview.errors import RunError
from retinaview.imaging.guided import shrink
from retinaview.imaging.reference_scale import field_side_px
from retinaview.words import mark, tr

WORKING_PX = 512
"""Field at which the answers are compared: doubt is a matter of places, not of pixels."""
FULL_SCALE_SPREAD = 0.04
"""Spread, of full intensity, at the top of the legend."""

Turn = Callable[[NDArray[np.float32]], NDArray[np.float32]]

TURNS: tuple[tuple[str, Turn, Turn], ...] = (
    (mark("Trying it as it is"), lambda a: a, lambda a: a),
    (mark("Trying it mirrored"), lambda a: a[:, ::-1], lambda a: a[:, ::-1]),
    (mark("Trying it upside down"), lambda a: a[::-1], lambda a: a[::-1]),
    (mark("Trying it turned by half"), lambda a: a[::-1, ::-1], lambda a: a[::-1, ::-1]),
)
"""Label, the way there and the way back."""


def uncertainty(
    enhancer: Enhancer, image: FundusImage, recipe: Recipe, card: ModelCard, progress: Progress
) -> Overlay:
    """Draw the spread of an enhancer's answers, named after its model."""
    return flip_spread(enhancer, image, recipe, progress, title=tr(card.title))


def flip_spread(
    enhancer: Enhancer,
    image: FundusImage,
    recipe: Recipe,
    progress: Progress,
    title: str = "",
) -> Overlay:
    """Enhance a photograph four ways round and map how far the answers differ.

    Args:
        enhancer: any model.
        image: the photograph; a field of more than 512 px is shrunk by area first.
        recipe: with all options completed.
        progress: called between the runs; may raise `Cancelled`.
        title: the model's name for the caption, "" for none.

    Returns:
        Values in [0, 1] over the whole frame, the spread over `FULL_SCALE_SPREAD`; NaN outside
        the field.

    Raises:
        RunError: no field, or no usable picture came out.
    """
    spread, small = spread_of_answers(enhancer, image, recipe, progress)
    values = np.where(small.fov, np.clip(spread / FULL_SCALE_SPREAD, 0, 1), np.nan)
    return Overlay(
        id="uncertainty",
        title=tr("Uncertainty"),
        subject=Subject.PROCESSED,
        values=values.astype(np.float32),
        low=tr("same each way round"),
        high=tr("answers differ by {share:.0%} and more", share=FULL_SCALE_SPREAD),
        caption=tr(
            "How far {title}'s answers differ when the photograph is mirrored or turned, at "
            "a field of {size} px. It tells where to look again at the original; an error "
            "made every way round does not show.",
            title=tr(title) if title else tr("the model"),
            size=field_side_px(small.fov),
        ),
        colormap="magma",
    )


def spread_of_answers(
    enhancer: Enhancer, image: FundusImage, recipe: Recipe, progress: Progress
) -> tuple[Map, FundusImage]:
    """Standard deviation of the answers, root mean square over the channels.

    Returns:
        (h, w) float32 of full intensity, and the photograph at the size that was compared.
    """
    small = reduced(image)
    answers = []
    for number, (label, there, back) in enumerate(TURNS):
        step = part(progress, number / len(TURNS), (number + 1) / len(TURNS))
        step(0.0, tr(label))
        turned = turn_image(small, there)
        answers.append(_fit(back(enhancer.enhance(turned, recipe, step).rgb), small))
    progress(1.0, tr("Done"))
    variance = np.stack(answers).var(axis=0)
    return np.sqrt(variance.mean(axis=2)).astype(np.float32), small


def turn_image(image: FundusImage, turn: Turn) -> FundusImage:
    """Turn a photograph with its field."""
    rgb = np.ascontiguousarray(turn(image.rgb))
    mask = np.ascontiguousarray(turn(image.fov.astype(np.float32))) > 0.5
    view = FieldOfView(mask, None, image.view.basis)
    source = replace(image.source, sha256=f"{image.source.sha256}-turned")
    return FundusImage(rgb, view, source)


def reduced(image: FundusImage) -> FundusImage:
    """Shrink a photograph by area to a field of at most `WORKING_PX`."""
    side = field_side_px(image.fov)
    if not side:
        raise RunError(tr("The photograph has no lit field to work on."))
    if side <= WORKING_PX:
        return image
    factor = WORKING_PX / side
    size = (max(1, round(image.height * factor)), max(1, round(image.width * factor)))
    mask = np.asarray(shrink(image.fov.astype(np.float32), size) > 0.5)
    circle = image.view.circle
    if circle is not None:
        circle = Circle(circle.y * factor, circle.x * factor, circle.radius_px * factor)
    view = FieldOfView(mask, circle, image.view.basis)
    return FundusImage(shrink(image.rgb, size), view, image.source, image.eye)


def _fit(answer: NDArray[np.float32], image: FundusImage) -> Rgb:
    """Bring an answer of a model that enlarges back to the photograph's size."""
    size = (image.height, image.width)
    if answer.shape[:2] == size:
        return np.ascontiguousarray(answer)
    resized = cv2.resize(np.ascontiguousarray(answer), size[::-1], interpolation=cv2.INTER_AREA)
    return np.asarray(resized, np.float32)
