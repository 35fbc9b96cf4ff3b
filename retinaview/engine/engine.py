"""The engine: what runs recipes, draws overlays and judges results."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace

from retinaview import enhancers
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.pixels import Pixels, pixels_sha256
from retinaview.core.progress import Progress, part
from retinaview.core.review import Quality, Review
from retinaview.core.study import Enhanced, Recipe, Study, frozen_options
from retinaview.engine import pixels
from retinaview.engine.cautions import contract_warnings, quality_warnings
from retinaview.engine.judge import Judge, attempt
from retinaview.engine.last_answers import LastAnswers
from retinaview.engine.maps import MapMaker, picture_of
from retinaview.engine.record import provenance_of
from retinaview.enhancers import flips
from retinaview.errors import CatalogError, OptionError
from retinaview.imaging.region import cut_region
from retinaview.metrics import measure_picture
from retinaview.words import mark, tr

UNCERTAINTY = "uncertainty"
"""A map that an enhancer makes of its own work, or that its answers to mirrored pictures give."""

ORIGINALS_QUALITY = mark("The quality of the original could not be told: {problem}")
CHANGES = mark("What the model changed could not be told: {problem}")


@dataclass(frozen=True, eq=False)
class _Made:
    """What an enhancer gave: the picture as pixels, and as a picture to look at."""

    enhanced: Enhanced
    result: Pixels
    result_sha256: str
    processed: FundusImage


class Engine:
    """Runs recipes; keeps the loaded models so that a second run starts at once.

    Calls are not re-entrant: the window serialises them.

    Args:
        catalog: the models to choose from.
        keep: how many loaded enhancers to keep in memory; overlay models, which are small, stay.
    """

    def __init__(self, catalog: Catalog, keep: int = 2) -> None:
        self.catalog = catalog
        self._keep = keep
        self._loaded: OrderedDict[str, Enhancer] = OrderedDict()
        self._maps = MapMaker(catalog)
        self._judge = Judge(self._maps)
        self._answers = LastAnswers()

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        """Enhance `image` as `recipe` says, with its overlays, scores and review.

        Where the recipe names a region, all but the quality is of that region. An enlarged result
        is measured and reviewed at the photograph's size.

        What the review wants and cannot have (a model that is not installed, a measure that
        fails) leaves a gap and a sentence in the warnings; the picture is given all the same.

        Raises:
            CatalogError: there is no such model or overlay.
            OptionError: an option is unknown or out of range, or the region or the photograph does
                not suit the model.
            WeightsError: the model's weights are missing or damaged.
            RunError: no usable picture came out.
            Cancelled: the user stopped it; nothing is left behind.
        """
        started = time.monotonic()
        card = self._enhancer_card(recipe.enhancer)
        self._check_overlays(recipe.overlays, card)
        recipe = replace(recipe, options=frozen_options(card.complete(recipe.options)))
        photograph, image = image, _region_of(image, recipe, card)
        pixels.check_size(image, card)
        _check_how_much(recipe, card)
        quality, problems = self._try_quality(photograph, recipe, part(progress, 0.0, 0.05))
        made = self._make(image, recipe, card, part(progress, 0.05, 0.7))
        maps = self._draw_all(image, made, recipe, part(progress, 0.7, 0.83))
        review, more = self._try_review(image, made, recipe, quality, part(progress, 0.83, 0.97))
        progress(0.97, tr("Measuring"))
        same_size = pixels.at_size_of(image, made.processed)
        pictures = ((image, Subject.ORIGINAL), (same_size, Subject.PROCESSED))
        scores = tuple(
            score
            for picture, subject in pictures
            for measure in _measures(recipe)
            for score in measure(picture.rgb, picture.fov, subject)
        )
        cautions = (
            *card.warnings,
            *quality_warnings(quality, card),
            *contract_warnings(card, image),
        )
        warnings = (*cautions, *made.enhanced.warnings, *problems, *more)
        provenance = provenance_of(
            card,
            photograph,
            recipe,
            made.enhanced,
            made.result,
            made.result_sha256,
            warnings,
            started,
        )
        working = made.enhanced.working
        progress(1.0, tr("Done"))
        return Study(
            image=image,
            recipe=recipe,
            result=made.result,
            working=None if working is None else pixels.to_eight_bits(working),
            overlays=maps,
            scores=scores,
            warnings=warnings,
            provenance=provenance,
            quality=quality,
            review=review,
        )

    def overlay(
        self,
        overlay_id: str,
        source: FundusImage | Study,
        subject: Subject,
        progress: Progress,
    ) -> Overlay:
        """Give one overlay of a photograph or a study; drawn once a picture, then remembered.

        Args:
            overlay_id: as the catalog lists it, or `UNCERTAINTY`: of the study's own model, for
                a photograph alone of the default model.
            source: a photograph, or the study whose original, result or pair is meant.
            subject: which picture; a photograph alone has only its original.
            progress: called between steps.

        Raises:
            CatalogError: there is no such overlay.
            WeightsError: its weights are missing or damaged.
            RunError: it could not be drawn.
            Cancelled: the user stopped it.
        """
        if isinstance(source, FundusImage):
            if overlay_id == UNCERTAINTY:
                return self._uncertainty_alone(source, progress)
            return self._maps.draw(overlay_id, source, Subject.ORIGINAL, None, progress)
        made = source.overlay(overlay_id, subject)
        if made is not None:
            return made
        if overlay_id == UNCERTAINTY:
            sha256 = source.provenance.result_sha256
            return self._by_flips(source.image, source.recipe, sha256, progress)
        processed = pixels.as_image(source.image, source.result, source.provenance.result_sha256)
        return self._maps.draw_of(overlay_id, source.image, processed, subject, progress)

    def quality(self, image: FundusImage, progress: Progress) -> Quality | None:
        """Grade a photograph as taken; once a photograph, then remembered.

        Returns:
            None where the model "quality" is not installed.

        Raises:
            CatalogError, WeightsError: that model cannot be used.
            RunError: the photograph could not be graded.
            Cancelled: the user stopped it.
        """
        return self._judge.quality(image, progress)

    def review(
        self, original: FundusImage, processed: FundusImage, progress: Progress
    ) -> tuple[Review, tuple[str, ...]]:
        """Say what was changed from one picture to the other, whatever changed it.

        Args:
            original: the reference; its field counts.
            processed: a picture of the same scene, aligned with it.
            progress: called between steps.

        Returns:
            The review, and sentences on what it had to do without.

        Raises:
            RunError, MeasureError: the two could not be compared.
            Cancelled: the user stopped it.
        """
        quality, problem = attempt(
            lambda: self._judge.quality(original, part(progress, 0.0, 0.1)), ORIGINALS_QUALITY
        )
        rest = part(progress, 0.1, 1.0)
        review, problems = self._judge.review(original, processed, None, quality, rest)
        return review, (problem, *problems) if problem else problems

    def draws_pairs(self, overlay_id: str) -> bool:
        """Whether an overlay compares two pictures, in place of looking at one.

        Raises:
            CatalogError: there is no such overlay.
            WeightsError: its weights are missing or damaged.
        """
        return overlay_id != UNCERTAINTY and self._maps.method(overlay_id).on is Subject.PAIR

    def _make(
        self, image: FundusImage, recipe: Recipe, card: ModelCard, progress: Progress
    ) -> _Made:
        progress(0.0, tr("Loading {title}", title=tr(card.title)))
        run = part(progress, 0.02, 0.98)
        enhanced = self._answers.give(
            image, recipe, lambda: self._load(card).enhance(image, recipe, run)
        )
        if recipe.how_much < 1:
            enhanced = pixels.blended(image, enhanced, recipe.how_much)
        progress(0.98, tr("Checking the picture"))
        result = pixels.to_pixels(image, enhanced, card)
        sha256 = pixels_sha256(result)
        return _Made(enhanced, result, sha256, pixels.as_image(image, result, sha256))

    def _draw_all(
        self, image: FundusImage, made: _Made, recipe: Recipe, progress: Progress
    ) -> tuple[Overlay, ...]:
        """The overlays asked for, then the maps that the enhancer made itself."""
        own = made.enhanced.maps
        wanted = [name for name in recipe.overlays if name not in own]
        drawn: list[Overlay] = []
        for number, name in enumerate(wanted):
            step = part(progress, number / len(wanted), (number + 1) / len(wanted))
            if name == UNCERTAINTY:
                drawn.append(self._by_flips(image, recipe, made.result_sha256, step))
            else:
                drawn.extend(self._maps.draw_both(name, image, made.processed, step))
        return (*drawn, *own.values())

    def _uncertainty_alone(self, image: FundusImage, progress: Progress) -> Overlay:
        """How sure the default model would be of its work on a photograph."""
        key = (UNCERTAINTY, Subject.ORIGINAL, picture_of(image), None)
        kept = self._maps.kept(key)
        if kept is not None:
            return kept
        card = self.catalog.default()
        recipe = Recipe(card.id, frozen_options(card.complete({})))
        made = self._make(image, recipe, card, part(progress, 0.0, 0.5))
        own = made.enhanced.maps.get(UNCERTAINTY)
        rest = part(progress, 0.5, 1.0)
        return self._maps.keep(key, own or self._by_flips(image, recipe, made.result_sha256, rest))

    def _by_flips(
        self, image: FundusImage, recipe: Recipe, result_sha256: str, progress: Progress
    ) -> Overlay:
        """How far the answers of a model to mirrored photographs differ."""
        key = (UNCERTAINTY, Subject.PROCESSED, (result_sha256, "", ""), picture_of(image))
        kept = self._maps.kept(key)
        if kept is not None:
            return kept
        card = self._enhancer_card(recipe.enhancer)
        drawn = flips.uncertainty(self._load(card), image, recipe, card, progress)
        return self._maps.keep(key, drawn)

    def _try_quality(
        self, image: FundusImage, recipe: Recipe, progress: Progress
    ) -> tuple[Quality | None, tuple[str, ...]]:
        if not recipe.review:
            return None, ()
        found, problem = attempt(lambda: self._judge.quality(image, progress), ORIGINALS_QUALITY)
        return found, (problem,) if problem else ()

    def _try_review(
        self,
        image: FundusImage,
        made: _Made,
        recipe: Recipe,
        quality: Quality | None,
        progress: Progress,
    ) -> tuple[Review | None, tuple[str, ...]]:
        if not recipe.review:
            return None, ()
        card = self.catalog.card(recipe.enhancer)
        found, problem = attempt(
            lambda: self._judge.review(image, made.processed, card, quality, progress),
            CHANGES,
        )
        return (Review(None), (problem,)) if found is None else found

    def _enhancer_card(self, model_id: str) -> ModelCard:
        card = self.catalog.card(model_id)
        if card.task == "overlay":
            raise CatalogError(
                tr("{title} draws an overlay; it is no enhancement model.", title=tr(card.title))
            )
        return card

    def _check_overlays(self, wanted: tuple[str, ...], card: ModelCard) -> None:
        known = [*(overlay.id for overlay in self.catalog.overlays()), UNCERTAINTY]
        for overlay_id in wanted:
            if overlay_id not in known:
                raise CatalogError(
                    tr(
                        "There is no overlay called {id} for {title}. Those there are: {known}.",
                        id=overlay_id,
                        title=tr(card.title),
                        known=", ".join(known),
                    )
                )

    def _load(self, card: ModelCard) -> Enhancer:
        if card.id not in self._loaded:
            while len(self._loaded) >= self._keep:
                self._loaded.popitem(last=False)
            self._loaded[card.id] = enhancers.build(card)
        self._loaded.move_to_end(card.id)
        return self._loaded[card.id]


def _measures(recipe: Recipe) -> tuple[Callable[[Rgb, Mask, Subject], tuple[Score, ...]], ...]:
    """What is measured on either picture."""
    if not recipe.review:
        return (measure_picture,)
    from retinaview.metrics.blind import blind_scores  # here, as it loads scipy

    return measure_picture, blind_scores


def _check_how_much(recipe: Recipe, card: ModelCard) -> None:
    if not 0 <= recipe.how_much <= 1:
        raise OptionError(
            tr("How much is a share from 0 to 1, not {share:g}.", share=recipe.how_much)
        )
    if recipe.how_much < 1 and card.scale > 1:
        raise OptionError(
            tr("{title} enlarges: all of its result is taken, or none.", title=tr(card.title))
        )


def _region_of(image: FundusImage, recipe: Recipe, card: ModelCard) -> FundusImage:
    """The region that a recipe names, or the photograph."""
    if recipe.region is None:
        return image
    if card.task != "super-resolve":
        raise OptionError(
            tr(
                "{title} works on whole photographs; a region is for enlarging.",
                title=tr(card.title),
            )
        )
    return cut_region(image, recipe.region)
