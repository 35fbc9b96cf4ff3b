from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image

from retinaview import enhancers, overlays
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.pixels import pixels_sha256
from retinaview.core.progress import Cancelled, Progress, silent
from retinaview.core.study import Enhanced, Recipe
from retinaview.engine import Engine
from retinaview.errors import CatalogError, OptionError, RunError
from retinaview.report import facts

Enhance = Callable[[FundusImage], Enhanced]


class OneEnhancer:
    def __init__(self, enhance: Enhance) -> None:
        self._enhance = enhance

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        progress(0.5, "half")
        return self._enhance(image)


@pytest.fixture
def engine_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[Enhance], Engine]:
    def make(enhance: Enhance) -> Engine:
        monkeypatch.setattr(enhancers, "build", lambda card: OneEnhancer(enhance))
        return Engine(Catalog())

    return make


def brighten(image: FundusImage) -> Enhanced:
    rgb = np.where(image.fov[..., None], np.minimum(image.rgb * 1.1, 1), image.rgb)
    return Enhanced(rgb.astype(np.float32), warnings=("careful",))


@pytest.mark.parametrize("depth", [8, 16])
def test_result_keeps_depth_and_surround(engine_of: Callable[..., Engine], depth: int) -> None:
    image = make_image(bit_depth=depth)
    study = engine_of(brighten).run(image, Recipe("clahe"), silent)
    top = 2**depth - 1
    assert study.result.dtype == (np.uint8 if depth == 8 else np.uint16)
    assert study.result.shape == image.rgb.shape
    original = np.rint(image.rgb * top).astype(study.result.dtype)
    assert np.array_equal(study.result[~image.fov], original[~image.fov])
    assert not np.array_equal(study.result, original)
    assert not study.result.flags.writeable


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_a_share_of_the_change_is_taken(engine_of: Callable[..., Engine], share: float) -> None:
    image = make_image(bit_depth=16)
    study = engine_of(brighten).run(image, Recipe("clahe", how_much=share), silent)
    wanted = image.rgb + share * (brighten(image).rgb - image.rgb)
    assert np.abs(study.result / 65535 - wanted).max() < 1 / 65535
    assert study.provenance.how_much == share
    assert study.model_label == ("CLAHE 1.0" if share == 1 else f"CLAHE 1.0 at {share * 100:.0f} %")
    if share == 0:
        assert np.array_equal(study.result, np.rint(image.rgb * 65535).astype(np.uint16))


@pytest.mark.parametrize(("model", "share"), [("clahe", 1.2), ("clahe", -0.1), ("bicubic-x2", 0.5)])
def test_a_share_that_cannot_be(model: str, share: float) -> None:
    with pytest.raises(OptionError, match=r"share|enlarges"):
        Engine(Catalog()).run(make_image(), Recipe(model, how_much=share), silent)


def test_record_tells_all(engine_of: Callable[..., Engine]) -> None:
    image = make_image()
    study = engine_of(brighten).run(image, Recipe("clahe", {"clip": 3.0}, review=False), silent)
    record = study.provenance
    assert record.input_sha256 == image.source.sha256
    assert record.result_sha256 == pixels_sha256(study.result)
    assert record.options["clip"] == 3.0
    assert set(record.options) == set(Catalog().card("clahe").options)
    assert record.model_id == "clahe"
    assert record.weights_sha256 is None
    assert record.made_at.tzinfo is not None
    assert record.took_s > 0
    assert {"retinaview", "python", "torch", "numpy"} <= set(record.versions)
    assert study.warnings == record.warnings == ("careful",)
    subjects = [score.subject for score in study.scores]
    assert Subject.ORIGINAL in subjects
    assert Subject.PROCESSED in subjects


def test_sixteen_bit_hash_is_of_little_endian_pixels() -> None:
    pixels = np.arange(12, dtype=np.uint16).reshape(2, 2, 3) * 300
    assert pixels_sha256(pixels) == pixels_sha256(pixels.astype(">u2").astype(np.uint16))
    assert pixels_sha256(pixels) != pixels_sha256((pixels >> 8).astype(np.uint8))


def spoil(image: FundusImage, value: float) -> Enhanced:
    rgb = image.rgb.copy()
    rgb[3, 4, 1] = value
    return Enhanced(rgb)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_are_no_picture_are_an_error(
    engine_of: Callable[..., Engine], value: float
) -> None:
    engine = engine_of(lambda image: spoil(image, value))
    with pytest.raises(RunError, match="no picture"):
        engine.run(make_image(), Recipe("clahe"), silent)


def test_wrong_size_is_an_error(engine_of: Callable[..., Engine]) -> None:
    engine = engine_of(lambda image: Enhanced(np.ascontiguousarray(image.rgb[:-1])))
    with pytest.raises(RunError, match="128 x 95 where 128 x 96 was due"):
        engine.run(make_image(), Recipe("clahe"), silent)


def test_unknown_names_are_refused(engine_of: Callable[..., Engine]) -> None:
    engine = engine_of(brighten)
    with pytest.raises(CatalogError, match="no model called nope"):
        engine.run(make_image(), Recipe("nope"), silent)
    with pytest.raises(CatalogError, match="no overlay called nope"):
        engine.run(make_image(), Recipe("clahe", overlays=("nope",)), silent)
    with pytest.raises(CatalogError, match="no enhancement model"):
        engine.run(make_image(), Recipe("saliency"), silent)
    with pytest.raises(OptionError, match="no option nope"):
        engine.run(make_image(), Recipe("clahe", {"nope": 1}), silent)


def test_cancel_stops_the_run(engine_of: Callable[..., Engine]) -> None:
    def progress(fraction: float, label: str) -> None:
        if label == "half":
            raise Cancelled

    with pytest.raises(Cancelled):
        engine_of(brighten).run(make_image(), Recipe("clahe"), progress)


def test_progress_never_falls_and_ends_at_one(engine_of: Callable[..., Engine]) -> None:
    seen: list[float] = []
    recipe = Recipe("clahe", overlays=("saliency",))
    engine_of(brighten).run(make_image(), recipe, lambda fraction, label: seen.append(fraction))
    assert seen == sorted(seen)
    assert seen[-1] == 1


def test_overlays_are_drawn_on_both_and_remembered(engine_of: Callable[..., Engine]) -> None:
    engine = engine_of(brighten)
    image = make_image()
    study = engine.run(image, Recipe("clahe", overlays=("saliency",)), silent)
    on_original = study.overlay("saliency", Subject.ORIGINAL)
    on_result = study.overlay("saliency", Subject.PROCESSED)
    assert on_original is not None
    assert on_result is not None
    assert not np.array_equal(on_original.values, on_result.values, equal_nan=True)
    assert engine.overlay("saliency", image, Subject.ORIGINAL, silent) is on_original
    assert engine.overlay("saliency", study, Subject.PROCESSED, silent) is on_result
    other = make_image(seed=5)
    assert engine.overlay("saliency", other, Subject.ORIGINAL, silent) is not on_original


class FakeOverlay:
    """Counts its drawings; a pair overlay that needs another one."""

    def __init__(self, overlay_id: str, on: Subject, needs: tuple[str, ...]) -> None:
        self.id, self.on, self.needs = overlay_id, on, needs
        self.seen: list[tuple[Subject, bool, tuple[tuple[str, Subject], ...]]] = []

    def draw(
        self,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        needed: Mapping[tuple[str, Subject], Overlay],
        progress: Progress,
    ) -> Overlay:
        self.seen.append((subject, original is not None, tuple(needed)))
        values = np.zeros((4, 4), np.float32)
        return Overlay(self.id, self.id, subject, values, "low", "high", "A test.")


def test_pair_overlay_gets_the_original_and_what_it_needs(
    engine_of: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_of(brighten)
    saliency = engine.catalog.card("saliency")
    methods = {
        "ground": FakeOverlay("ground", Subject.ORIGINAL, ()),
        "change": FakeOverlay("change", Subject.PAIR, ("ground",)),
    }
    for name in methods:
        card = saliency.model_copy(update={"id": name})
        monkeypatch.setitem(engine.catalog._cards, name, card)
    monkeypatch.setattr(overlays, "build", lambda card: methods[card.id])
    recipe = Recipe("clahe", overlays=("change",))
    study = engine.run(make_image(), recipe, silent)
    both = (("ground", Subject.ORIGINAL), ("ground", Subject.PROCESSED))
    assert methods["change"].seen == [(Subject.PAIR, True, both)]
    on = [seen[0] for seen in methods["ground"].seen]
    assert on == [Subject.ORIGINAL, Subject.PROCESSED]
    change = study.overlay("change", Subject.PAIR)
    assert change is not None
    engine.run(make_image(), recipe, silent)
    assert len(methods["change"].seen) == 1, "the same pair is drawn once"
    assert engine.overlay("change", study, Subject.PAIR, silent) is change


def test_loaded_models_are_kept_and_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []

    def build(card: ModelCard) -> OneEnhancer:
        built.append(card.id)
        return OneEnhancer(brighten)

    monkeypatch.setattr(enhancers, "build", build)
    engine = Engine(Catalog(), keep=2)
    for seed, name in enumerate(("clahe", "zhou", "clahe", "setiawan", "clahe", "zhou")):
        engine.run(make_image(seed=seed), Recipe(name), silent)
    assert built == ["clahe", "zhou", "setiawan", "zhou"]


def test_photograph_outside_the_contract_gets_a_warning(
    engine_of: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_of(brighten)
    card = engine.catalog.card("clahe")
    narrow = replace_input(card, smallest_field_px=500, largest_field_px=None)
    monkeypatch.setitem(engine.catalog._cards, "clahe", narrow)
    study = engine.run(make_image(), Recipe("clahe"), silent)
    assert any("made for 500 px and more" in sentence for sentence in study.warnings)


def test_a_model_that_draws_detail_says_so_with_every_result(
    engine_of: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_of(brighten)
    card = engine.catalog.card("clahe").model_copy(update={"generative": True})
    monkeypatch.setitem(engine.catalog._cards, "clahe", card)
    study = engine.run(make_image(), Recipe("clahe"), silent)
    assert "This model draws detail that the photograph does not hold." in study.warnings
    assert "This model draws detail that the photograph does not hold." in facts.warnings(study)


def replace_input(card: ModelCard, **bounds: int | None) -> ModelCard:
    return card.model_copy(update={"input": card.input.model_copy(update=bounds)})


@pytest.mark.parametrize("name", [card.id for card in Catalog().enhancers()])
@pytest.mark.parametrize(("height", "width"), [(160, 200), (97, 131)])
def test_every_model_keeps_the_contract(name: str, height: int, width: int) -> None:
    """Builds, keeps the shape and the surround, is finite, repeats itself, stops when told."""
    engine = Engine(Catalog())
    card = engine.catalog.card(name)
    image = make_image(height, width)
    study = engine.run(image, Recipe(name, device="cpu"), silent)
    assert study.result.shape == (height * card.scale, width * card.scale, 3)
    if card.scale == 1:
        untouched = np.rint(image.rgb * 255).astype(np.uint8)
        assert np.array_equal(study.result[~image.fov], untouched[~image.fov])
    again = engine.run(image, Recipe(name, device="cpu"), silent)
    assert again.provenance.result_sha256 == study.provenance.result_sha256

    def stop(fraction: float, label: str) -> None:
        if fraction > 0.01:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.run(image, Recipe(name, device="cpu"), stop)


def test_corrupt_weights_are_one_sentence(tmp_path: Path) -> None:
    source = Catalog().card("rv-net").folder
    target = tmp_path / "rv-net"
    target.mkdir()
    (target / "model.toml").write_bytes((source / "model.toml").read_bytes())
    weights = bytearray((source / "weights.safetensors").read_bytes())
    weights[5000] ^= 255
    (target / "weights.safetensors").write_bytes(bytes(weights))
    engine = Engine(Catalog([tmp_path]))
    with pytest.raises(Exception, match="damaged or was replaced") as caught:
        engine.run(make_image(), Recipe("rv-net"), silent)
    assert type(caught.value).__name__ == "WeightsError"


def test_image_is_left_as_it_was(engine_of: Callable[..., Engine]) -> None:
    image = make_image()
    before = image.rgb.copy()
    engine_of(brighten).run(image, Recipe("clahe"), silent)
    assert np.array_equal(image.rgb, before)
    with pytest.raises(ValueError, match="read-only"):
        image.rgb[0, 0, 0] = 1
    assert replace(image.source, name="x").name == "x"
