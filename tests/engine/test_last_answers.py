"""What an enhancer answered is kept for another share of it, and for nothing else."""

from dataclasses import replace

from fakes import make_image

from retinaview.core.image import FundusImage
from retinaview.core.study import Enhanced, Recipe
from retinaview.engine.last_answers import LastAnswers


class Runs:
    """Counts how often an enhancer really ran."""

    def __init__(self, answers: LastAnswers) -> None:
        self.answers, self.count = answers, 0

    def of(self, image: FundusImage, recipe: Recipe) -> Enhanced:
        def run() -> Enhanced:
            self.count += 1
            return Enhanced(image.rgb.copy())

        return self.answers.give(image, recipe, run)


def test_another_share_is_no_second_run() -> None:
    runs, image = Runs(LastAnswers()), make_image()
    first = runs.of(image, Recipe("clahe", how_much=1.0))
    assert runs.of(image, Recipe("clahe", how_much=0.4)) is first
    assert runs.count == 1


def test_everything_else_is() -> None:
    runs, image = Runs(LastAnswers()), make_image()
    plain = Recipe("clahe", {"clip": 2.0})
    others = [
        replace(plain, enhancer="zhou"),
        replace(plain, options={"clip": 3.0}),
        replace(plain, device="cpu"),
        replace(plain, precision="float32"),
        replace(plain, tile_px=256),
    ]
    for recipe in (plain, *others):
        runs.of(image, recipe)
    runs.of(replace(image, source=replace(image.source, sha256="another")), plain)
    assert runs.count == 7


def test_the_oldest_goes_where_room_is_short() -> None:
    image = make_image()
    runs = Runs(LastAnswers(most_bytes=2 * image.rgb.nbytes))
    for model in ("one", "two", "three"):
        runs.of(image, Recipe(model))
    runs.of(image, Recipe("three"))
    runs.of(image, Recipe("two"))
    assert runs.count == 3
    runs.of(image, Recipe("one"))
    assert runs.count == 4


def test_what_is_too_large_or_enlarged_is_not_kept() -> None:
    image = make_image()
    runs = Runs(LastAnswers(most_bytes=image.rgb.nbytes - 1))
    runs.of(image, Recipe("clahe"))
    runs.of(image, Recipe("clahe"))
    assert runs.count == 2
    answers, recipe = LastAnswers(), Recipe("bicubic-x2")
    larger = Enhanced(image.rgb.repeat(2, 0).repeat(2, 1))
    assert answers.give(image, recipe, lambda: larger) is larger
    small = Enhanced(image.rgb)
    assert answers.give(image, recipe, lambda: small) is small
