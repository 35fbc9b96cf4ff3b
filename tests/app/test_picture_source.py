import gc
import weakref
from dataclasses import replace

import numpy as np
import pytest
from drawn_files import wide_profile
from fakes import make_classes, make_image, make_overlay, make_study

from retinaview.app import picture_source
from retinaview.app.photographs import thumbnail_of
from retinaview.app.picture_source import Picture
from retinaview.core.overlay import Subject
from retinaview.core.progress import silent
from retinaview.imaging.enlarge import enlarge_bicubic
from retinaview.imaging.square_frame import SquareFrame


def test_a_photograph_reads_out_at_its_own_depth() -> None:
    for depth in (8, 16):
        image = make_image(bit_depth=depth)
        picture = picture_source.picture_of_image(image)
        wanted = np.round(image.rgb[40, 50].astype(np.float64) * (2**depth - 1))
        assert picture.values_at(40, 50) == tuple(wanted.astype(int))
        assert max(wanted) > 2 ** (depth - 2)


def test_a_deep_result_shows_its_high_byte_and_reads_out_in_full() -> None:
    pixels = np.full((4, 5, 3), (0x12FF, 0xFF00, 7), np.uint16)
    picture = Picture(pixels, 16)
    assert picture.values_at(1, 1) == (0x12FF, 0xFF00, 7)
    assert picture.colour.levels[0][1, 1].tolist() == [0x12, 0xFF, 0]


def test_an_eight_bit_result_is_not_copied() -> None:
    study = make_study()
    picture = picture_source.picture_of_result(study)
    assert np.shares_memory(picture.colour.levels[0], study.result)


def test_photograph_and_result_of_eight_bits_show_the_files_own_numbers() -> None:
    image = make_image()
    shown = picture_source.picture_of_image(image).colour.levels[0]
    np.testing.assert_array_equal(shown, np.round(image.rgb * 255).astype(np.uint8))


def test_green_is_the_green_channel() -> None:
    picture = picture_source.picture_of_image(make_image(300, 400))
    for colour, green in zip(picture.colour.levels, picture.channel(1).levels, strict=True):
        np.testing.assert_array_equal(green, colour[..., 1])
        assert green.flags.c_contiguous


@pytest.mark.parametrize(
    ("point", "pixel"),
    [((0.0, 0.0), (0, 0)), ((0.999, 0.5), (95, 64)), ((1.0, 0.5), None), ((0.5, -0.01), None)],
)
def test_points_of_the_frame_find_their_pixel(
    point: tuple[float, float], pixel: tuple[int, int] | None
) -> None:
    assert picture_source.picture_of_image(make_image(96, 128)).pixel_at(*point) == pixel


def test_a_map_is_clear_where_it_has_no_value() -> None:
    overlay = make_overlay(make_image())
    rgba = picture_source.rgba_of(overlay)
    clear = np.isnan(overlay.values)
    assert clear.any()
    assert (rgba[clear] == 0).all()
    strong = ~clear & (np.nan_to_num(overlay.values) > picture_source.FADES_BELOW)
    assert (rgba[strong][:, 3] == 255).all()


def test_a_scale_fades_out_towards_its_low_end() -> None:
    overlay = make_overlay(make_image())
    values = np.array([[0.0, 0.1, 0.2, 1.0]], np.float32)
    rgba = picture_source.rgba_of(replace(overlay, values=values))
    assert rgba[0, 0].tolist() == [0, 0, 0, 0]
    assert int(rgba[0, 1, 3]) == pytest.approx(128, abs=3)
    assert rgba[0, 2:, 3].tolist() == [255, 255]
    assert (rgba[..., :3].max(2) <= rgba[..., 3]).all()  # premultiplied


def test_classes_are_drawn_in_their_own_colours() -> None:
    image = make_image()
    rgba = picture_source.rgba_of(make_classes(image))
    found = {tuple(colour) for colour in rgba.reshape(-1, 4).tolist()}
    assert found == {(0, 0, 0, 0), (86, 180, 233, 255), (230, 159, 0, 255), (204, 121, 167, 255)}


def test_an_empty_map_is_not_drawn() -> None:
    overlay = make_overlay(make_image())
    empty = replace(overlay, values=np.full_like(overlay.values, np.nan))
    assert picture_source.map_pyramid(empty) is None


def test_a_map_takes_the_colours_of_its_scale() -> None:
    overlay = make_overlay(make_image())
    values = np.array([[0.5, 1.0]], np.float32)
    rgba = picture_source.rgba_of(replace(overlay, values=values, colormap="viridis"))
    assert rgba[0, 0].tolist() == [33, 144, 140, 255]  # viridis ends in yellow
    assert rgba[0, 1].tolist() == [253, 231, 37, 255]


def test_pictures_are_made_once_and_go_with_their_study() -> None:
    study = make_study()
    overlay = study.overlay("saliency", Subject.ORIGINAL)
    assert overlay is not None
    assert picture_source.picture_of_result(study) is picture_source.picture_of_result(study)
    assert picture_source.map_pyramid(overlay) is picture_source.map_pyramid(overlay)
    watch = weakref.ref(picture_source.picture_of_result(study))
    del study
    gc.collect()
    assert watch() is None


def test_the_working_picture_is_there_only_where_the_study_has_one() -> None:
    study = make_study()
    assert picture_source.picture_of_working(study) is None
    small = replace(study, working=np.zeros((24, 32, 3), np.uint8))
    working = picture_source.picture_of_working(small)
    assert working is not None
    assert (working.height, working.width) == (24, 32)
    assert working.place == picture_source.WHOLE


def test_a_square_working_picture_lies_round_the_field() -> None:
    image = make_image(96, 128)
    frame = SquareFrame.of(image.fov, 40)
    square = np.round(frame.to_square(image.rgb) * 255).astype(np.uint8)
    study = replace(make_study(image), working=square)
    working = picture_source.picture_of_working(study)
    assert working is not None
    assert working.place.height * 96 == pytest.approx(working.place.width * 128)
    photograph = picture_source.picture_of_image(image)
    for y, x in ((0.3, 0.4), (0.5, 0.5), (0.62, 0.58)):
        here, there = working.pixel_at(y, x), photograph.pixel_at(y, x)
        assert here is not None
        assert there is not None
        near = image.rgb[there[0] - 2 : there[0] + 3, there[1] - 2 : there[1] + 3] * 255
        numbers = np.array(working.values_at(*here))
        assert (near.min((0, 1)) - 2 <= numbers).all()
        assert (numbers <= near.max((0, 1)) + 2).all()
    assert working.pixel_at(0.5, 0.01) is None


def test_beside_an_enlarged_result_stands_the_bicubic_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    image = make_image(40, 60)
    plain = make_study(image)
    assert picture_source.picture_of_original(plain) is picture_source.picture_of_image(image)
    larger = np.zeros((160, 240, 3), np.uint8)
    enlarged = replace(plain, result=larger)
    found = picture_source.picture_of_original(enlarged)
    assert picture_source.picture_of_original(enlarged) is found
    wanted = enlarge_bicubic(image.rgb, 4)
    assert np.abs(found.pixels / 255 - wanted).max() < 0.51 / 255
    monkeypatch.setattr("retinaview.app.picture_source.LARGEST_BICUBIC_PX", 1000)
    assert picture_source.picture_of_original(
        replace(plain, result=larger)
    ) is picture_source.picture_of_image(image)


def test_a_12_bit_photograph_and_its_16_bit_result_read_out_alike() -> None:
    image = make_image(bit_depth=12)
    study = make_study(image)
    result = np.round(image.rgb.astype(np.float64) * 65535).astype(np.uint16)
    study = replace(study, result=result)
    before = picture_source.picture_of_image(image).values_at(40, 50)
    assert before == tuple(np.round(image.rgb[40, 50].astype(np.float64) * 4095).astype(int))
    assert picture_source.picture_of_result(study).values_at(40, 50) == before


def test_floating_point_reads_out_at_the_depth_of_results() -> None:
    image = make_image(bit_depth=16)
    image = replace(image, source=replace(image.source, bit_depth=32))
    values = picture_source.picture_of_image(image).values_at(40, 50)
    assert values == tuple(np.round(image.rgb[40, 50].astype(np.float64) * 65535).astype(int))


def test_a_profile_changes_what_is_seen_on_both_sides_and_no_number() -> None:
    plain = make_image()
    image = replace(plain, source=replace(plain.source, icc_profile=wide_profile()))
    study = make_study(image)
    pairs = [
        (picture_source.picture_of_image(image), picture_source.picture_of_image(plain)),
        (
            picture_source.picture_of_result(study),
            picture_source.picture_of_result(make_study(plain)),
        ),
    ]
    for shown, untouched in pairs:
        assert shown.values_at(40, 50) == untouched.values_at(40, 50)
        red, green, _ = shown.colour.levels[0][40, 50].tolist()
        plain_red, plain_green, _ = untouched.colour.levels[0][40, 50].tolist()
        assert (plain_red > plain_green, green > red) == (True, True)
    thumbnail, untouched_thumbnail = thumbnail_of(image), thumbnail_of(plain)
    assert not np.array_equal(thumbnail, untouched_thumbnail)


def test_a_run_makes_the_picture_of_its_result_ahead() -> None:
    study = make_study()
    run = picture_source.run_and_draw(
        lambda image, recipe, progress: study, study.image, study.recipe, silent
    )
    assert run is study
    assert study in picture_source._results._made
