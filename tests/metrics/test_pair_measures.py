import cv2
import numpy as np
import pytest
from pairs import phantom, plain_place, relit, spot, with_rgb

from retinaview.core.image import FundusImage
from retinaview.errors import MeasureError
from retinaview.imaging.explain import fit_pair
from retinaview.imaging.working_pair import working_pair
from retinaview.metrics.change import Change, measure_change
from retinaview.metrics.lesion_candidates import Fate, PairSpots
from retinaview.metrics.round_trip import round_trip
from retinaview.metrics.structure import compare_vessels
from retinaview.metrics.suspicion import suspicious


def change(original: FundusImage, processed: FundusImage) -> Change:
    pair = working_pair(original, processed)
    return measure_change(pair, fit_pair(pair))


def test_other_light_is_light_and_no_structure() -> None:
    image = phantom().image
    found = change(image, relit(image))
    assert found.light_changed > 0.03
    assert found.structure_changed < 0.01
    assert change(image, image).light_changed == pytest.approx(0, abs=1e-6)


def test_wiped_vessels_are_structure() -> None:
    drawn = phantom()
    mask = cv2.dilate(drawn.masks["vessels"].astype(np.uint8), np.ones((3, 3), np.uint8))
    mask[:, : mask.shape[1] // 2] = 0
    rgb = np.rint(drawn.image.rgb * 255).astype(np.uint8)
    wiped = cv2.inpaint(rgb, mask, 3, cv2.INPAINT_TELEA).astype(np.float32) / 255
    bad = with_rgb(drawn.image, wiped)
    found = change(drawn.image, relit(bad))
    honest = change(drawn.image, relit(drawn.image))
    assert found.structure_changed > 10 * honest.structure_changed
    assert found.structure_changed > 0.1
    half = found.structure.shape[1] // 2
    assert np.nanmean(found.structure[:, half:]) > 3 * np.nanmean(found.structure[:, :half])
    pair = working_pair(drawn.image, bad)
    assert round_trip(fit_pair(pair)) < 0.9
    assert round_trip(fit_pair(working_pair(drawn.image, drawn.image))) > 0.999


@pytest.mark.parametrize(("depth", "is_dark"), [(0.4, True), (-0.4, False)])
def test_spots_appear_and_go(depth: float, is_dark: bool) -> None:
    image = phantom().image
    y, x = plain_place(image, phantom())
    spotted = spot(image, y, x, 4, depth)
    for original, processed, fate in (
        (image, relit(spotted), Fate.APPEARED),
        (spotted, relit(image), Fate.GONE),
    ):
        found = suspicious(PairSpots(fit_pair(working_pair(original, processed))).changed())
        near = [s for s in found if np.hypot(s.peak.y - y, s.peak.x - x) < 4]
        assert [(s.fate, s.is_dark) for s in near] == [(fate, is_dark)]
        assert len(found) == 1
    kept = suspicious(PairSpots(fit_pair(working_pair(spotted, relit(spotted)))).changed())
    assert not kept


def test_candidates_of_the_original_are_kept_under_other_light() -> None:
    image = phantom().image
    y, x = plain_place(image, phantom())
    spotted = spot(image, y, x, 4, 0.4)
    looked = PairSpots(fit_pair(working_pair(spotted, relit(spotted))))
    ours = [p for p in looked.candidates() if np.hypot(p.y - y, p.x - x) < 4]
    assert len(ours) == 1
    assert looked.is_kept(ours[0])
    lost = PairSpots(fit_pair(working_pair(spotted, relit(image))))
    ours = [p for p in lost.candidates() if np.hypot(p.y - y, p.x - x) < 4]
    assert not lost.is_kept(ours[0])


def test_vessels_kept_lost_and_new_are_counted() -> None:
    drawn = phantom()
    vessels, inside = drawn.masks["vessels"], drawn.image.fov
    side = vessels.shape[0]
    same = compare_vessels(vessels, vessels, inside, side)
    assert (same.kept, same.lost, same.new) == (1, 0, 0)
    assert same.cldice == pytest.approx(1)
    half = vessels.copy()
    half[:, side // 2 :] = False
    lost = compare_vessels(vessels, half, inside, side)
    assert 0.2 < lost.lost < 0.8
    assert lost.kept + lost.lost == pytest.approx(1)
    assert lost.new < 0.02
    assert {0.0, 1.0} <= set(np.unique(lost.classes[~np.isnan(lost.classes)]))
    new = compare_vessels(half, vessels, inside, side)
    assert new.lost == 0
    assert new.new > 0.2
    assert 2.0 in new.classes
    assert lost.thin_kept is not None
    with pytest.raises(MeasureError, match="No vessel"):
        compare_vessels(np.zeros_like(vessels), vessels, inside, side)


def test_a_shift_of_one_pixel_loses_no_vessel() -> None:
    drawn = phantom()
    moved = np.roll(drawn.masks["vessels"], 1, axis=1)
    found = compare_vessels(drawn.masks["vessels"], moved, drawn.image.fov, moved.shape[0])
    assert found.kept > 0.99
