import numpy as np
import pytest
from pairs import phantom, plain_place, relit, spot

from retinaview import overlays
from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage, Mask
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import silent
from retinaview.errors import CatalogError, RunError

PLAIN = ("change", "light-change", "spots")


def draw(model: str, original: FundusImage | None, image: FundusImage) -> Overlay:
    method = overlays.build(Catalog().card(model))
    return method.draw(image, Subject.PAIR, original, {}, silent)


@pytest.mark.parametrize("model", PLAIN)
def test_pair_overlays_cover_the_frame_and_nothing_outside(model: str) -> None:
    image = phantom().image
    overlay = draw(model, image, relit(image))
    assert overlay.subject is Subject.PAIR
    assert overlay.values.shape == image.fov.shape
    assert np.isnan(overlay.values[~image.fov]).all()
    known = overlay.values[~np.isnan(overlay.values)]
    assert not known.size or (known.min() >= 0 and known.max() <= 1)
    assert overlay.caption


@pytest.mark.parametrize("model", PLAIN)
def test_pair_overlays_want_an_original(model: str) -> None:
    with pytest.raises(RunError, match="compares two pictures"):
        draw(model, None, phantom().image)


def test_structure_change_leads_to_the_painted_spot() -> None:
    image = phantom().image
    y, x = plain_place(image, phantom())
    overlay = draw("change", image, relit(spot(image, y, x, 5, 0.5)))
    assert np.hypot(overlay.places[0].y - y, overlay.places[0].x - x) < 8
    assert not draw("change", image, relit(image)).places


def test_spots_are_outlined_by_their_fate() -> None:
    image = phantom().image
    y, x = plain_place(image, phantom())
    overlay = draw("spots", image, relit(spot(image, y, x, 4, 0.4)))
    appeared = [line for line in overlay.outlines if line.title == "Dark spot appeared"]
    assert len(appeared) == 1
    assert np.abs(appeared[0].points.mean(axis=0) - (y, x)).max() < 2
    assert overlay.number("dark_spots_appeared") == 1
    assert overlay.number("dark_spots_gone") == 0
    assert [swatch.title for swatch in overlay.swatches] == ["kept", "gone", "appeared"]


def test_vessel_classes_and_numbers() -> None:
    image, vessels = phantom().image, phantom().masks["vessels"]
    half = vessels.copy()
    half[:, half.shape[1] // 2 :] = False

    def made(mask: Mask, subject: Subject) -> Overlay:
        values = mask.astype(np.float32)
        return Overlay("vessels", "Vessels", subject, values, "", "", "", masks={"vessels": mask})

    needed = {
        ("vessels", Subject.ORIGINAL): made(vessels, Subject.ORIGINAL),
        ("vessels", Subject.PROCESSED): made(half, Subject.PROCESSED),
    }
    method = overlays.build(Catalog().card("vessel-change"))
    assert method.needs == ("vessels",)
    overlay = method.draw(relit(image), Subject.PAIR, image, needed, silent)
    assert [swatch.colour for swatch in overlay.swatches] == ["#56b4e9", "#e69f00", "#cc79a7"]
    assert set(np.unique(overlay.values[~np.isnan(overlay.values)])) == {0.0, 1.0}
    lost = overlay.number("vessels_lost")
    assert lost is not None
    assert 20 < lost < 80
    with pytest.raises(RunError, match="no vessel map"):
        method.draw(relit(image), Subject.PAIR, image, {}, silent)


def test_an_unknown_half_of_the_change_map_is_refused() -> None:
    card = Catalog().card("change").model_copy(update={"config": {"show": "taste"}})
    with pytest.raises(CatalogError, match="cannot show taste"):
        overlays.build(card)
