"""Quality, review and uncertainty: what a run adds, and how it goes on without them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from fakes import make_image, make_quality, make_review

from retinaview import enhancers, overlays
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import Eye, FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Cancelled, Progress, silent
from retinaview.core.review import Grade, Quality, Review, Verdict
from retinaview.core.study import Enhanced, Recipe
from retinaview.engine import Engine, judge, quality_warnings
from retinaview.engine.maps import MapMaker
from retinaview.errors import CatalogError, MeasureError, RunError

ANGIOGRAM = "This model was trained on colour photographs; this looks like an angiogram."


class Brighten:
    """An enhancer without an uncertainty map of its own; counts its runs."""

    def __init__(self) -> None:
        self.runs = 0
        self.own: dict[str, Overlay] = {}

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        progress(0.5, "Enhancing")
        self.runs += 1
        ramp = np.linspace(1, 1.2, image.width, dtype=np.float32)[None, :, None]
        rgb = np.where(image.fov[..., None], np.minimum(image.rgb * ramp, 1), image.rgb)
        return Enhanced(rgb.astype(np.float32), maps=self.own)


class FakeMethod:
    """An overlay method that counts; "quality" grades too."""

    on = Subject.ORIGINAL
    needs: tuple[str, ...] = ()

    def __init__(self, overlay_id: str) -> None:
        self.id = overlay_id
        self.drawn: list[Subject] = []
        self.graded = 0
        self.quality = make_quality()
        self.error: Exception | None = None

    def draw(
        self,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        needed: Mapping[tuple[str, Subject], Overlay],
        progress: Progress,
    ) -> Overlay:
        progress(0.5, f"Drawing {self.id}")
        if self.error is not None:
            raise self.error
        self.drawn.append(subject)
        masks = {self.id: np.zeros(image.fov.shape, bool)}
        values = np.zeros((4, 4), np.float32)
        return Overlay(self.id, self.id, subject, values, "low", "high", "A test.", masks=masks)

    def grade(self, image: FundusImage, progress: Progress) -> Quality:
        progress(0.5, "Grading")
        if self.error is not None:
            raise self.error
        self.graded += 1
        return self.quality


class Bench:
    """An engine whose enhancer, vessels, quality and review are fakes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.enhancer = Brighten()
        self.methods = {name: FakeMethod(name) for name in ("vessels", "quality")}
        self.reviewed: list[tuple[Any, ...]] = []
        self.review = make_review(Verdict.LOOK)
        self.error: Exception | None = None
        self.engine = Engine(Catalog())
        for name in self.methods:
            card = self.engine.catalog.card("saliency").model_copy(update={"id": name})
            monkeypatch.setitem(self.engine.catalog._cards, name, card)
        self.built: list[str] = []
        monkeypatch.setattr(enhancers, "build", lambda card: self.enhancer)
        monkeypatch.setattr(overlays, "build", self._build)
        monkeypatch.setattr(judge.review, "review_pair", self._review_pair)

    def _build(self, card: ModelCard) -> FakeMethod:
        self.built.append(card.id)
        return self.methods[card.id]

    def _review_pair(
        self,
        original: FundusImage,
        processed: FundusImage,
        vessels: tuple[Overlay, Overlay] | None,
        card: ModelCard | None,
        progress: Progress,
        quality: Quality | None = None,
    ) -> Review:
        progress(0.5, "Comparing")
        if self.error is not None:
            raise self.error
        self.reviewed.append((original, processed, vessels, card, quality))
        return self.review


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    return Bench(monkeypatch)


def test_a_run_grades_the_original_and_reviews_the_pair(bench: Bench) -> None:
    image = make_image()
    study = bench.engine.run(image, Recipe("clahe"), silent)
    assert study.quality is not None
    assert replace(study.quality, noise=None) == bench.methods["quality"].quality
    assert study.quality.noise is not None
    assert study.quality.noise.value == pytest.approx(2.5, abs=0.5)  # drawn with sigma 2.55
    assert study.review is bench.review
    ((original, processed, vessels, card, quality),) = bench.reviewed
    assert original is image
    assert processed.source.sha256 == study.provenance.result_sha256
    assert vessels is not None
    assert [each.subject for each in vessels] == [Subject.ORIGINAL, Subject.PROCESSED]
    assert card is not None
    assert card.id == "clahe"
    assert quality == study.quality
    assert study.warnings == ()


def test_without_review_nothing_is_judged(bench: Bench) -> None:
    study = bench.engine.run(make_image(), Recipe("clahe", review=False), silent)
    assert (study.quality, study.review) == (None, None)
    assert bench.built == []


def test_the_vessels_of_the_original_and_its_grade_are_kept(bench: Bench) -> None:
    image = make_image()
    for model in ("clahe", "zhou", "clahe"):
        bench.engine.run(image, Recipe(model, overlays=("vessels",)), silent)
    bench.engine.quality(image, silent)
    assert bench.methods["quality"].graded == 1
    assert bench.methods["vessels"].drawn.count(Subject.ORIGINAL) == 1
    assert sorted(bench.built) == ["quality", "vessels"]


def test_another_eye_is_another_picture(bench: Bench) -> None:
    image = make_image()
    bench.engine.quality(image, silent)
    bench.engine.quality(replace(image, eye=Eye.OS), silent)
    assert bench.methods["quality"].graded == 2


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (MeasureError("The field is too small."), "could not be told: The field is too small."),
        (ZeroDivisionError("a defect"), "an error in RetinaView (ZeroDivisionError)"),
        (MemoryError(), "(MemoryError)"),
    ],
)
def test_a_review_that_fails_is_a_warning(bench: Bench, error: Exception, words: str) -> None:
    bench.error = error
    study = bench.engine.run(make_image(), Recipe("clahe"), silent)
    assert study.review is not None
    assert study.review.verdict is None
    assert study.review.scores == ()
    (warning,) = study.warnings
    assert words in warning
    assert "a defect" not in warning
    assert study.provenance.warnings == study.warnings


@pytest.mark.parametrize("name", ["vessels", "quality"])
def test_an_overlay_model_that_fails_leaves_a_gap(bench: Bench, name: str) -> None:
    bench.methods[name].error = RunError("no field.")
    study = bench.engine.run(make_image(), Recipe("clahe"), silent)
    assert len(study.warnings) == 1
    assert "could not be told: no field." in study.warnings[0]
    assert study.review is bench.review
    vessels, quality = bench.reviewed[0][2], bench.reviewed[0][4]
    assert (vessels is None) is (name == "vessels")
    assert (quality is None) is (name == "quality")


def test_a_model_that_is_not_installed_leaves_a_gap(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("vessels", "quality"):
        monkeypatch.delitem(bench.engine.catalog._cards, name)
    study = bench.engine.run(make_image(), Recipe("clahe"), silent)
    assert study.quality is None
    assert study.review is bench.review
    assert len(study.warnings) == 1
    assert "finds vessels is not installed" in study.warnings[0]
    assert bench.engine.quality(make_image(), silent) is None


@pytest.mark.parametrize("label", ["Grading", "Drawing vessels", "Comparing"])
def test_every_added_step_can_be_cancelled(bench: Bench, label: str) -> None:
    def stop(fraction: float, said: str) -> None:
        if said == label:
            raise Cancelled

    with pytest.raises(Cancelled):
        bench.engine.run(make_image(), Recipe("clahe"), stop)


def test_progress_never_falls(bench: Bench) -> None:
    seen: list[float] = []
    recipe = Recipe("clahe", overlays=("vessels", "uncertainty"))
    bench.engine.run(make_image(), recipe, lambda fraction, label: seen.append(fraction))
    assert seen == sorted(seen)
    assert seen[-1] == 1


def test_a_photograph_to_retake_and_one_of_another_kind_are_warned_of(bench: Bench) -> None:
    method = bench.methods["quality"]
    method.quality = make_quality(Grade.REJECT, advice="Retake first: too dark.")
    study = bench.engine.run(make_image(), Recipe("clahe"), silent)
    assert study.warnings == ("Retake first: too dark.",)
    method.quality = make_quality(None, is_fundus=False, kind="an angiogram")
    study = bench.engine.run(make_image(seed=2), Recipe("rv-net"), silent)
    assert study.warnings[0] == ANGIOGRAM


def test_words_of_warnings_follow_what_is_known() -> None:
    filters = Catalog().card("clahe")
    other = make_quality(None, is_fundus=False, kind="")
    assert quality_warnings(other, filters) == (
        "This filter was made for colour photographs; this does not look like one.",
    )
    assert quality_warnings(make_quality(Grade.REJECT), filters) == (
        "Retake first: uneven light, blur.",
    )
    assert quality_warnings(make_quality(Grade.USABLE), filters) == ()
    assert quality_warnings(None, filters) == ()


def test_two_pictures_are_reviewed_without_a_model(bench: Bench) -> None:
    first, second = make_image(seed=1), make_image(seed=2)
    review, problems = bench.engine.review(first, second, silent)
    assert review is bench.review
    assert problems == ()
    assert bench.reviewed[0][3] is None
    bench.methods["vessels"].error = RunError("no field.")
    _, problems = bench.engine.review(make_image(seed=3), second, silent)
    assert len(problems) == 1


def test_uncertainty_of_a_model_without_its_own_is_by_flips(bench: Bench) -> None:
    recipe = Recipe("clahe", overlays=("uncertainty",))
    study = bench.engine.run(make_image(), recipe, silent)
    overlay = study.overlay("uncertainty", Subject.PROCESSED)
    assert overlay is not None
    assert bench.enhancer.runs == 5, "one for the picture, four ways round"
    assert np.nanmax(overlay.values) > 0
    assert bench.engine.overlay("uncertainty", study, Subject.PROCESSED, silent) is overlay
    plain = bench.engine.run(make_image(), Recipe("clahe"), silent)
    again = bench.engine.overlay("uncertainty", plain, Subject.PROCESSED, silent)
    assert again is overlay
    assert bench.enhancer.runs == 5, "nor does the picture need another run"


def test_a_models_own_uncertainty_is_used(bench: Bench) -> None:
    own = Overlay("uncertainty", "U", Subject.PROCESSED, np.ones((2, 2), np.float32), "", "", "")
    bench.enhancer.own = {"uncertainty": own}
    study = bench.engine.run(make_image(), Recipe("clahe", overlays=("uncertainty",)), silent)
    assert [each for each in study.overlays if each.id == "uncertainty"] == [own]
    image = make_image(seed=4)
    alone = bench.engine.overlay("uncertainty", image, Subject.ORIGINAL, silent)
    assert alone is own
    assert bench.enhancer.runs == 2
    assert bench.engine.overlay("uncertainty", image, Subject.ORIGINAL, silent) is own
    assert bench.enhancer.runs == 2


def test_the_engine_knows_which_overlays_compare(bench: Bench) -> None:
    assert not bench.engine.draws_pairs("uncertainty")
    assert not bench.engine.draws_pairs("vessels")
    bench.methods["vessels"].on = Subject.PAIR
    assert bench.engine.draws_pairs("vessels")
    with pytest.raises(CatalogError, match="no model called nope"):
        bench.engine.draws_pairs("nope")


def test_remembered_maps_keep_to_their_bytes(bench: Bench) -> None:
    maps = MapMaker(bench.engine.catalog, most_bytes=3 * 96 * 128)
    images = [make_image(seed=seed) for seed in range(4)]
    draw: Callable[[FundusImage], Overlay] = lambda image: maps.draw(  # noqa: E731
        "vessels", image, Subject.ORIGINAL, None, silent
    )
    first = draw(images[0])
    assert draw(images[0]) is first
    for image in images[1:]:
        draw(image)
    assert draw(images[3]) is draw(images[3])
    assert draw(images[0]) is not first


def test_a_larger_result_is_reviewed_at_the_photographs_size(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Twice:
        def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
            return Enhanced(np.repeat(np.repeat(image.rgb, 2, 0), 2, 1))

    card = bench.engine.catalog.card("clahe").model_copy(update={"scale": 2})
    monkeypatch.setitem(bench.engine.catalog._cards, "clahe", card)
    monkeypatch.setattr(enhancers, "build", lambda card: Twice())
    image = make_image()
    study = bench.engine.run(image, Recipe("clahe"), silent)
    assert study.result.shape[:2] == (2 * image.height, 2 * image.width)
    original, processed = bench.reviewed[0][:2]
    assert processed.rgb.shape == original.rgb.shape
    assert np.abs(processed.rgb - original.rgb).max() < 0.01
