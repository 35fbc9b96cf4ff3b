from dataclasses import replace

import cv2
import numpy as np
import pytest
from pairs import enlarged, phantom, plain_place, relit, spot, with_rgb

from retinaview.catalog import Catalog, InputContract
from retinaview.core.image import FundusImage, Mask
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Cancelled, silent
from retinaview.core.review import Quality, Verdict
from retinaview.imaging.degrade import degrade
from retinaview.review import review_pair
from retinaview.review.words import where


def vessel_overlay(mask: Mask, subject: Subject) -> Overlay:
    values = mask.astype(np.float32)
    return Overlay("vessels", "Vessels", subject, values, "", "", "", masks={"vessels": mask})


def place() -> tuple[FundusImage, int, int]:
    image = phantom().image
    return image, *plain_place(image, phantom())


def test_other_light_is_clear() -> None:
    image, _, _ = place()
    review = review_pair(image, relit(image), None, None, silent)
    assert review.verdict is Verdict.CLEAR
    assert review.headline == "Nothing suspicious found"
    assert not review.places
    values = {score.id: score.value for score in review.scores}
    assert values["vessels_kept"] is None
    assert values["dark_spots_gone"] == 0
    assert values["structure_changed"] is not None
    assert values["round_trip"] > 95  # type: ignore[operator]


def test_a_spot_that_is_gone_is_told_with_its_place() -> None:
    image, y, x = place()
    review = review_pair(spot(image, y, x, 4, 0.4), relit(image), None, None, silent)
    assert review.verdict is Verdict.LOOK
    assert review.headline.startswith("Look again: 1 dark spot of the original is gone, near the")
    assert review.reasons[0].score_id == "dark_spots_gone"
    assert np.hypot(review.places[0].y - y, review.places[0].x - x) < 4
    assert review.places[0].title == "Dark spot gone"


def test_bright_spots_taken_out_may_be_dust() -> None:
    image, y, x = place()
    review = review_pair(spot(image, y, x, 4, -0.5), relit(image), None, None, silent)
    assert review.verdict is Verdict.LOOK
    assert "dust" in review.headline


def test_an_enlargement_is_reviewed_at_the_originals_size() -> None:
    image, y, x = place()
    bad = enlarged(spot(image, y, x, 5, 0.5), 2)
    review = review_pair(image, bad, None, None, silent)
    assert review.verdict is not Verdict.CLEAR
    assert np.hypot(review.places[0].y - y, review.places[0].x - x) < 5


def test_many_new_spots_stop() -> None:
    image, _, _ = place()
    bad = image
    rng = np.random.default_rng(4)
    side = image.height
    for _ in range(40):
        angle, far = rng.uniform(0, 2 * np.pi), side * 0.38 * np.sqrt(rng.random())
        bad = spot(bad, side / 2 + far * np.sin(angle), side / 2 + far * np.cos(angle), 4, 0.5)
    review = review_pair(image, bad, None, None, silent)
    assert review.verdict is Verdict.STOP
    assert review.headline.startswith("Do not rely on this: ")


def test_lost_vessels_are_told() -> None:
    image, _, _ = place()
    vessels = phantom().masks["vessels"]
    half = vessels.copy()
    half[:, half.shape[1] // 2 :] = False
    maps = (
        vessel_overlay(vessels, Subject.ORIGINAL),
        vessel_overlay(half, Subject.PROCESSED),
    )
    review = review_pair(image, relit(image), maps, None, silent)
    assert review.verdict is not Verdict.CLEAR
    assert review.reasons[0].score_id == "vessels_lost"
    values = {score.id: score.value for score in review.scores}
    assert values["vessels_kept"] + values["vessels_lost"] == pytest.approx(100)  # type: ignore[operator]


def spoilt_on_the_left(image: FundusImage, how: str) -> FundusImage:
    """The left third of the frame blurred, burnt or black beyond reading, with a soft edge."""
    spoilt = {
        "blurred": cv2.GaussianBlur(image.rgb, (0, 0), 0.03 * image.width),
        "burnt": np.minimum(image.rgb * 30, 1),
        "black": image.rgb * np.float32(0.05),
    }[how]
    share = 1 / (1 + np.exp((np.arange(image.width) - 0.4 * image.width) / 6))
    left = share.astype(np.float32)[None, :, None]
    return with_rgb(image, image.rgb * (1 - left) + spoilt * left)


@pytest.mark.parametrize("how", ["blurred", "burnt", "black"])
def test_what_cannot_be_read_in_the_original_is_told(how: str) -> None:
    image, _, _ = place()
    review = review_pair(spoilt_on_the_left(image, how), image, None, None, silent)
    reasons = {reason.score_id: reason for reason in review.reasons}
    assert "left edge, is too blurred, dark or burnt" in reasons["unreadable"].sentence
    assert reasons["unreadable"].verdict is Verdict.LOOK
    unreadable = next(score.value for score in review.scores if score.id == "unreadable")
    assert unreadable is not None
    assert 15 < unreadable < 45


def test_a_field_that_cannot_be_read_at_all_stops() -> None:
    image, _, _ = place()
    lost = with_rgb(image, cv2.GaussianBlur(image.rgb, (0, 0), 0.04 * image.width))
    review = review_pair(lost, image, None, None, silent)
    reasons = {reason.score_id: reason for reason in review.reasons}
    assert reasons["unreadable"].verdict is Verdict.STOP
    assert "of the field is too blurred" in reasons["unreadable"].sentence


@pytest.mark.parametrize("code", ["111", "100"])
def test_the_usual_faults_can_be_read(code: str) -> None:
    image, _, _ = place()
    for seed in range(4):
        poor = with_rgb(image, degrade(image.rgb, image.fov, "cofe-release", code, seed).rgb)
        review = review_pair(poor, image, None, None, silent)
        assert "unreadable" not in {reason.score_id for reason in review.reasons}


def test_input_outside_the_contract_lowers_the_verdict() -> None:
    image, _, _ = place()
    card = (
        Catalog().card("clahe").model_copy(update={"input": InputContract(smallest_field_px=5000)})
    )
    review = review_pair(image, image, None, card, silent)
    assert review.verdict is Verdict.LOOK
    assert "was made for 5000 px" in review.headline
    angiogram = Quality(None, is_fundus=False, kind="an angiogram")
    review = review_pair(image, image, None, None, silent, angiogram)
    assert review.verdict is Verdict.STOP
    assert review.headline == "Do not rely on this: the original looks like an angiogram"


def test_it_stops_when_told() -> None:
    def stop(fraction: float, label: str) -> None:
        raise Cancelled

    image, _, _ = place()
    with pytest.raises(Cancelled):
        review_pair(image, image, None, None, stop)


def test_places_have_names() -> None:
    inside = np.ones((101, 101), bool)
    assert where(50, 50, inside) == "centre"
    assert where(90, 10, inside) == "lower left"
    assert where(5, 50, inside) == "upper edge"
    assert where(50, 95, inside) == "right edge"


def test_the_input_is_left_alone() -> None:
    image, _, _ = place()
    before = image.rgb.copy()
    review_pair(image, replace(image, rgb=image.rgb), None, None, silent)
    assert (image.rgb == before).all()
