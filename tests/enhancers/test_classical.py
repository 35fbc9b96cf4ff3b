import dataclasses
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image
from hypothesis import given, settings
from hypothesis import strategies as st

from retinaview import enhancers
from retinaview.catalog import Catalog
from retinaview.core.image import FieldOfView, FovBasis, FundusImage
from retinaview.core.progress import Cancelled, silent
from retinaview.core.study import Enhanced, Option, Recipe
from retinaview.enhancers.classical import FieldFilter
from retinaview.enhancers.dark_channel import dark_channel, haze_colour
from retinaview.enhancers.zhou import lift_light
from retinaview.errors import CatalogError, OptionError, RunError
from retinaview.imaging.colour import grey, rgb_to_lab
from retinaview.metrics import entropy, light_unevenness, sharpness

CATALOG = Catalog()
IDS = (
    "clahe",
    "setiawan",
    "zhou",
    "dark-channel",
    "illumination-division",
    "unsharp-mask",
    "mitra",
    "xiong",
    "retinex",
)


def enhance(model_id: str, image: FundusImage, **options: Option) -> Enhanced:
    card = CATALOG.card(model_id)
    recipe = Recipe(model_id, card.complete(options))
    return enhancers.build(card).enhance(image, recipe, silent)


def with_pixels(image: FundusImage, rgb: np.ndarray) -> FundusImage:
    lit = np.where(image.fov[..., None], np.clip(rgb, 0, 1), 0)
    return dataclasses.replace(image, rgb=lit.astype(np.float32))


def shaded(height: int = 240, width: int = 300) -> FundusImage:
    image = make_image(height, width)
    ramp = np.linspace(0.3, 1.1, width, dtype=np.float32)[None, :, None]
    return with_pixels(image, image.rgb * ramp)


@pytest.mark.parametrize("model_id", IDS)
class TestEachFilter:
    def test_the_card_is_complete_and_honest(self, model_id: str) -> None:
        card = CATALOG.card(model_id)
        assert card.task == "classical"
        assert card.weights is None
        assert "Not for diagnosis" in card.intended_use
        assert len(card.limitations) > 60
        assert card.summary.startswith("classical")
        assert all(option.title and option.help for option in card.options.values())

    def test_shape_range_and_surround(self, model_id: str) -> None:
        image = make_image(160, 210)
        result = enhance(model_id, image)
        assert result.rgb.shape == image.rgb.shape
        assert result.rgb.dtype == np.float32
        assert np.isfinite(result.rgb).all()
        assert result.rgb.min() >= 0
        assert result.rgb.max() <= 1
        np.testing.assert_array_equal(result.rgb[~image.fov], image.rgb[~image.fov])
        assert result.execution.working_px == 210
        assert np.abs(result.rgb - image.rgb)[image.fov].max() > 0.5 / 255

    def test_the_same_photograph_gives_the_same_result(self, model_id: str) -> None:
        image = make_image(120, 150)
        before = image.rgb.copy()
        first, second = enhance(model_id, image), enhance(model_id, image)
        np.testing.assert_array_equal(first.rgb, second.rgb)
        np.testing.assert_array_equal(image.rgb, before)

    def test_the_colour_of_the_surround_does_not_matter(self, model_id: str) -> None:
        image = make_image(160, 210)
        white = dataclasses.replace(
            image, rgb=np.where(image.fov[..., None], image.rgb, 1).astype(np.float32)
        )
        first, second = enhance(model_id, image).rgb, enhance(model_id, white).rgb
        np.testing.assert_array_equal(first[image.fov], second[image.fov])

    def test_a_margin_does_not_matter(self, model_id: str) -> None:
        image = make_image(160, 210)
        wider = np.pad(image.rgb, ((20, 30), (40, 10), (0, 0)))
        mask = np.pad(image.fov, ((20, 30), (40, 10)))
        padded = dataclasses.replace(image, rgb=wider, view=FieldOfView(mask, None, FovBasis.GIVEN))
        found = enhance(model_id, padded).rgb[20:-30, 40:-10]
        np.testing.assert_allclose(found, enhance(model_id, image).rgb, atol=1e-6)

    def test_progress_rises_to_the_end_in_words(self, model_id: str) -> None:
        steps: list[tuple[float, str]] = []
        card = CATALOG.card(model_id)
        enhancers.build(card).enhance(
            make_image(),
            Recipe(model_id, card.complete({})),
            lambda fraction, label: steps.append((fraction, label)),
        )
        fractions = [fraction for fraction, _ in steps]
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1
        assert all(label for _, label in steps)

    @pytest.mark.parametrize("calls", [0, 1, 2])
    def test_it_stops_when_told(self, model_id: str, calls: int) -> None:
        seen: list[float] = []

        def stop(fraction: float, label: str) -> None:
            if len(seen) == calls:
                raise Cancelled
            seen.append(fraction)

        card = CATALOG.card(model_id)
        with pytest.raises(Cancelled):
            enhancers.build(card).enhance(make_image(), Recipe(model_id, card.complete({})), stop)

    @pytest.mark.parametrize("level", [0.0, 0.004, 0.5, 1.0])
    def test_flat_black_and_white_fields_stay_pictures(self, model_id: str, level: float) -> None:
        image = make_image(100, 120)
        flat = with_pixels(image, np.full_like(image.rgb, level))
        result = enhance(model_id, flat).rgb
        assert np.isfinite(result).all()
        assert result.min() >= 0
        assert result.max() <= 1

    def test_a_frame_without_surround_works(self, model_id: str) -> None:
        image = make_image(90, 70, framed=False)
        assert image.fov.all()
        assert np.isfinite(enhance(model_id, image).rgb).all()

    def test_every_choice_and_limit_of_the_options_works(self, model_id: str) -> None:
        image = make_image(80, 100)
        for name, option in CATALOG.card(model_id).options.items():
            values: list[Option | None] = [*option.choices, option.minimum, option.maximum]
            for value in values:
                if value is not None:
                    typed = type(option.default)(value)
                    assert np.isfinite(enhance(model_id, image, **{name: typed}).rgb).all()

    def test_16_bit_steps_survive(self, model_id: str) -> None:
        image = make_image(120, 150)
        across = 0.02 * np.linspace(0, 1, 150) + 0.01 * np.sin(np.arange(150) / 3)
        fine = with_pixels(image, 0.4 + across[None, :, None] * np.ones((120, 1, 3)))
        result = enhance(model_id, fine).rgb
        levels = np.unique(result[60, 30:120, 1])
        assert levels.size > 60


@settings(max_examples=10, deadline=None)
@given(
    model_id=st.sampled_from(IDS),
    height=st.integers(8, 70),
    width=st.integers(8, 70),
    seed=st.integers(0, 99),
)
def test_any_small_photograph_gives_a_picture(
    model_id: str, height: int, width: int, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    image = make_image(height, width, framed=False)
    noisy = dataclasses.replace(image, rgb=rng.random((height, width, 3), dtype=np.float32))
    result = enhance(model_id, noisy).rgb
    assert np.isfinite(result).all()
    assert result.min() >= 0
    assert result.max() <= 1


def test_clahe_on_lightness_keeps_the_hue() -> None:
    image = make_image(160, 200)
    before, after = rgb_to_lab(image.rgb), rgb_to_lab(enhance("clahe", image).rgb)
    inside = image.fov & (after[..., 0] > 5) & (enhance("clahe", image).rgb.max(axis=2) < 0.99)
    change = np.abs(after - before)[inside]
    assert change[:, 0].mean() > 1
    assert np.median(change[:, 1:]) < 0.1


@pytest.mark.parametrize(
    ("model_id", "option"), [("clahe", {"channel": "green"}), ("setiawan", {})]
)
def test_green_alone_changes(model_id: str, option: dict[str, Option]) -> None:
    image = make_image(160, 200)
    result = enhance(model_id, image, **option).rgb
    np.testing.assert_array_equal(result[..., [0, 2]], image.rgb[..., [0, 2]])
    assert np.abs(result[..., 1] - image.rgb[..., 1]).max() > 0.01


def test_clahe_spreads_the_grey_levels() -> None:
    image = make_image(240, 300)
    dull = with_pixels(image, 0.3 + 0.2 * image.rgb)
    assert entropy(enhance("clahe", dull).rgb, dull.fov) > entropy(dull.rgb, dull.fov) + 0.3


def test_zhou_lifts_the_dark_and_keeps_the_ratios() -> None:
    rng = np.random.default_rng(0)
    rgb = rng.random((20, 20, 3), dtype=np.float32) * 0.5 + 0.01
    lifted = lift_light(rgb, 2.2)
    np.testing.assert_allclose(lifted.max(axis=2), rgb.max(axis=2) ** (1 / 2.2), rtol=1e-4)
    np.testing.assert_allclose(
        lifted[..., 0] * rgb[..., 1], lifted[..., 1] * rgb[..., 0], atol=1e-5
    )
    np.testing.assert_allclose(lift_light(rgb, 1.0), rgb, atol=1e-6)


def test_the_dark_channel_is_the_least_of_window_and_channels() -> None:
    rgb = np.random.default_rng(1).random((12, 15, 3), dtype=np.float32)
    found = dark_channel(rgb, 3)
    for y, x in ((0, 0), (5, 7), (11, 14)):
        window = rgb[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2]
        assert found[y, x] == window.min()


def test_the_haze_colour_is_that_of_the_haziest_part() -> None:
    rgb = np.full((64, 64, 3), [0.5, 0.3, 0.1], np.float32)
    rgb[20:30, 20:30] = [0.8, 0.7, 0.6]
    found = haze_colour(rgb, np.ones((64, 64), bool), 3)
    np.testing.assert_allclose(found, [0.8, 0.7, 0.6], atol=1e-6)


def test_added_haze_is_mostly_taken_away() -> None:
    image = make_image(240, 300)
    through = 0.5
    hazy = with_pixels(image, image.rgb * through + (1 - through) * np.array([0.8, 0.75, 0.7]))
    found = enhance("dark-channel", hazy).rgb
    assert grey(found)[image.fov].std() > 1.3 * grey(hazy.rgb)[image.fov].std()
    np.testing.assert_array_equal(enhance("dark-channel", hazy, strength=0.0).rgb, hazy.rgb)


def test_division_evens_the_light_and_keeps_the_median() -> None:
    image = shaded()
    result = enhance("illumination-division", image).rgb
    assert light_unevenness(result, image.fov) < 0.35 * light_unevenness(image.rgb, image.fov)
    before, after = (np.median(rgb[image.fov], axis=0) for rgb in (image.rgb, result))
    np.testing.assert_allclose(after, before, rtol=0.12)


def test_unsharp_mask_sharpens_with_the_amount() -> None:
    image = make_image(240, 300)
    values = [
        sharpness(enhance("unsharp-mask", image, amount=amount).rgb, image.fov)
        for amount in (0.0, 0.5, 1.5)
    ]
    assert values == sorted(values)
    assert values[2] > 1.5 * values[0]
    np.testing.assert_allclose(enhance("unsharp-mask", image, amount=0.0).rgb, image.rgb, atol=1e-6)


def test_the_radius_grows_with_the_photograph() -> None:
    small = shaded(150, 180)
    large = dataclasses.replace(
        small,
        rgb=np.repeat(np.repeat(small.rgb, 3, axis=0), 3, axis=1),
        view=FieldOfView(np.kron(small.fov, np.ones((3, 3), bool)), None, FovBasis.GIVEN),
    )
    first = enhance("unsharp-mask", small, radius=8.0).rgb
    second = enhance("unsharp-mask", large, radius=8.0).rgb[1::3, 1::3]
    assert np.abs(first - second)[small.fov].mean() < 2 / 255


def test_an_option_out_of_range_is_refused() -> None:
    with pytest.raises(OptionError, match="clip"):
        enhance("clahe", make_image(), clip=99.0)


def test_an_empty_field_is_an_error_with_the_model_named() -> None:
    image = make_image(40, 50)
    empty = FieldOfView(np.zeros((40, 50), bool), None, FovBasis.GIVEN)
    with pytest.raises(RunError, match="CLAHE"):
        enhance("clahe", dataclasses.replace(image, view=empty))


def test_a_filter_that_gives_no_picture_is_an_error() -> None:
    broken = FieldFilter("Broken", "Working", lambda rgb, inside, options: rgb * np.float32("nan"))
    with pytest.raises(RunError, match="no usable picture"):
        broken.enhance(make_image(), Recipe("broken"), silent)


@pytest.mark.parametrize("method", ["no_such_method", "classical", "../clahe", "a.b", ""])
def test_an_unknown_method_is_a_catalog_error(method: str) -> None:
    card = CATALOG.card("clahe").model_copy(update={"method": method})
    with pytest.raises(CatalogError, match="no method"):
        enhancers.build(card)


@pytest.mark.parametrize("model_id", IDS)
def test_real_photographs(photographs_dir: Path, model_id: str) -> None:
    from retinaview.imaging.load import load_fundus

    for path in sorted((photographs_dir / "test" / "lowquality").iterdir())[::14]:
        image = load_fundus(path)
        result = enhance(model_id, image).rgb
        assert np.isfinite(result).all()
        np.testing.assert_array_equal(result[~image.fov], image.rgb[~image.fov])
