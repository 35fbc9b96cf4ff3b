"""An enhancer's last answers, kept so that another share of one costs no second run."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from retinaview.core.image import FundusImage
from retinaview.core.study import Enhanced, Recipe
from retinaview.engine.maps import picture_of

MOST_BYTES: Final = 200_000_000
"""Room for one photograph of 12 megapixels and what is small beside it."""


class LastAnswers:
    """Remembers answers of the photograph's own size, the last ones first to stay."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._answers: OrderedDict[object, Enhanced] = OrderedDict()

    def give(self, image: FundusImage, recipe: Recipe, run: Callable[[], Enhanced]) -> Enhanced:
        """Give the answer to a recipe, whatever share of it is taken; `run` makes a new one.

        Enlarged answers, of which all is taken, are not kept.
        """
        question = (
            picture_of(image),
            recipe.enhancer,
            tuple(sorted(recipe.options.items())),
            (recipe.device, recipe.precision, recipe.tile_px),
        )
        if question in self._answers:
            self._answers.move_to_end(question)
            return self._answers[question]
        self._make_room(image.rgb.nbytes)
        answer = run()
        if answer.rgb.shape == image.rgb.shape and answer.rgb.nbytes <= self._most_bytes:
            self._answers[question] = answer
        return answer

    def _make_room(self, wanted_bytes: int) -> None:
        """Free the oldest before a new one is made, so that both are never held at once."""
        held = sum(answer.rgb.nbytes for answer in self._answers.values())
        while self._answers and held + wanted_bytes > self._most_bytes:
            held -= self._answers.popitem(last=False)[1].rgb.nbytes
