import numpy as np
import pytest
from pairs import phantom

from retinaview.core.image import FundusImage
from retinaview.core.progress import Cancelled, Progress, silent
from retinaview.core.study import Enhanced, Recipe
from retinaview.enhancers.flips import TURNS, flip_spread, spread_of_answers, turn_image


class Even:
    """Says the same whichever way round the picture is."""

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        progress(0.5, "working")
        return Enhanced((image.rgb * np.float32(0.5)).astype(np.float32))


class LeftHanded:
    """Darkens whatever lies on the left."""

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        rgb = image.rgb.copy()
        rgb[:, : image.width // 4] *= np.float32(0.5)
        return Enhanced(rgb)


def test_a_model_without_a_hand_is_sure() -> None:
    overlay = flip_spread(Even(), phantom().image, Recipe("even"), silent)
    assert overlay.id == "uncertainty"
    inside = overlay.values[phantom().image.fov]
    assert inside.max() < 1e-5
    assert np.isnan(overlay.values[~phantom().image.fov]).all()


def test_where_answers_differ_it_is_unsure() -> None:
    image = phantom().image
    spread, _ = spread_of_answers(LeftHanded(), image, Recipe("left"), silent)
    middle, side = image.height // 2, image.width // 8
    assert spread[middle, side] > 0.02
    assert spread[middle, image.width // 2] == pytest.approx(0, abs=1e-6)


def test_turns_come_back() -> None:
    image = phantom().image
    for _, there, back in TURNS:
        assert (back(turn_image(image, there).rgb) == image.rgb).all()


def test_it_stops_between_runs() -> None:
    calls: list[float] = []

    def stop(fraction: float, label: str) -> None:
        calls.append(fraction)
        if fraction >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        flip_spread(Even(), phantom().image, Recipe("even"), stop)
    assert len(calls) < 8
