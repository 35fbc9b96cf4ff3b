import dataclasses
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image

from retinaview import overlays
from retinaview.catalog import Catalog
from retinaview.core.image import FieldOfView, FovBasis
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Cancelled, silent
from retinaview.errors import CatalogError, RunError


def draw(height: int = 300, width: int = 360, subject: Subject = Subject.ORIGINAL) -> Overlay:
    image = make_image(height, width)
    method = overlays.build(Catalog().card("saliency"))
    return method.draw(image, subject, None, {}, silent)


def test_the_card_is_an_overlay_on_one_picture() -> None:
    card = Catalog().card("saliency")
    method = overlays.build(card)
    assert card.task == "overlay"
    assert method.on is not Subject.PAIR
    assert method.needs == ()


def test_values_are_in_range_inside_and_unknown_outside() -> None:
    image = make_image(300, 360)
    overlay = draw(300, 360)
    assert overlay.values.shape == (300, 360)
    assert np.isnan(overlay.values[~image.fov]).all()
    known = overlay.values[~np.isnan(overlay.values)]
    assert known.size > 0.8 * image.fov.sum()
    assert known.min() == 0
    assert known.max() == 1


def test_lines_are_salient_and_plain_parts_are_not() -> None:
    image = make_image(300, 360)
    rgb = np.full_like(image.rgb, 0.4)
    rgb[:, 180:184] = 0.2
    drawn = dataclasses.replace(image, rgb=np.where(image.fov[..., None], rgb, 0))
    method = overlays.build(Catalog().card("saliency"))
    values = method.draw(drawn, Subject.ORIGINAL, None, {}, silent).values
    row = values[150]
    assert row[176:188].max() > 0.9
    assert np.nanmax(row[100:160]) < 0.05


def test_the_caption_names_method_picture_and_what_it_is_not() -> None:
    caption = draw(subject=Subject.PROCESSED).caption
    assert "Mahapatra 2017" in caption
    assert "processed" in caption
    assert "neither the model nor a disease" in caption
    assert "original" in draw().caption


def test_a_large_photograph_is_worked_on_at_a_field_of_1024_px() -> None:
    overlay = draw(1500, 1800)
    columns = np.flatnonzero(~np.isnan(overlay.values).all(axis=0))
    assert 950 < columns[-1] - columns[0] <= 1024
    assert "1024 px" in overlay.caption
    height, width = overlay.values.shape
    assert width / height == pytest.approx(1800 / 1500, rel=0.01)


def test_the_same_picture_gives_the_same_map() -> None:
    np.testing.assert_array_equal(draw().values, draw().values)


def test_a_field_too_small_is_an_error() -> None:
    image = make_image(60, 60)
    mask = np.zeros((60, 60), bool)
    mask[30, 30] = True
    tiny = dataclasses.replace(image, view=FieldOfView(mask, None, FovBasis.GIVEN))
    method = overlays.build(Catalog().card("saliency"))
    with pytest.raises(RunError, match="too small"):
        method.draw(tiny, Subject.ORIGINAL, None, {}, silent)


def test_it_stops_when_told() -> None:
    def stop(fraction: float, label: str) -> None:
        raise Cancelled

    method = overlays.build(Catalog().card("saliency"))
    with pytest.raises(Cancelled):
        method.draw(make_image(), Subject.ORIGINAL, None, {}, stop)


@pytest.mark.parametrize("method", ["no_such_overlay", "../saliency", "a.b"])
def test_an_unknown_method_is_a_catalog_error(method: str) -> None:
    card = Catalog().card("saliency").model_copy(update={"method": method})
    with pytest.raises(CatalogError, match="no method"):
        overlays.build(card)


def test_real_photographs(photographs_dir: Path) -> None:
    from retinaview.imaging.load import load_fundus

    method = overlays.build(Catalog().card("saliency"))
    for path in sorted((photographs_dir / "test" / "lowquality").iterdir())[::12]:
        overlay = method.draw(load_fundus(path), Subject.ORIGINAL, None, {}, silent)
        known = overlay.values[~np.isnan(overlay.values)]
        assert known.size > 0.3 * overlay.values.size
        assert 0.02 < known.mean() < 0.6
