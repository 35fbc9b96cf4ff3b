import numpy as np
import pytest
from fakes import make_image

from retinaview.core.image import Circle, FieldOfView, FovBasis
from retinaview.imaging.field_cut import field_loss, field_severity, missing_side


def disc(side: int = 200) -> np.ndarray:
    axis = np.arange(side) - (side - 1) / 2
    return np.hypot(axis[:, None], axis) <= side / 2


def view(mask: np.ndarray, side: int = 200) -> FieldOfView:
    middle = (side - 1) / 2
    return FieldOfView(mask, Circle(middle, middle, side / 2), FovBasis.CIRCLE)


def test_a_whole_circle_loses_nothing() -> None:
    assert field_loss(view(disc())) == pytest.approx(0, abs=0.01)
    assert field_severity(view(disc())) == 0
    assert missing_side(view(disc())) == ""


def test_bands_at_top_and_bottom_are_no_fault() -> None:
    mask = disc() & (np.abs(np.arange(200) - 99.5) < 75)[:, None]
    assert field_severity(view(mask)) == 0


@pytest.mark.parametrize("name", ["left", "right", "upper", "lower"])
def test_the_missing_side_is_named(name: str) -> None:
    keep = np.arange(200) > 110 if name in ("left", "upper") else np.arange(200) < 90
    mask = disc() & (keep[None] if name in ("left", "right") else keep[:, None])
    severity = field_severity(view(mask))
    assert severity is not None
    assert severity > 0.5
    assert missing_side(view(mask)) == name


def test_without_a_surround_it_is_unknown() -> None:
    image = make_image(100, 100, framed=False)
    assert field_severity(image.view) is None
    assert missing_side(image.view) == ""
