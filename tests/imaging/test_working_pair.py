from dataclasses import replace

import numpy as np
import pytest
from pairs import SIDE, enlarged, phantom

from retinaview.core.image import FieldOfView, FovBasis
from retinaview.errors import MeasureError
from retinaview.imaging.working_pair import working_pair


def test_an_enlargement_is_compared_at_the_originals_size() -> None:
    image = phantom().image
    pair = working_pair(image, enlarged(image, 2))
    assert pair.processed.shape == image.rgb.shape
    assert np.abs(pair.processed - pair.original)[pair.inside].mean() < 0.01


def test_large_fields_are_shrunk_and_points_come_back() -> None:
    image = phantom().image
    pair = working_pair(image, image, side=192)
    assert pair.field_px <= 192
    assert pair.zoom == pytest.approx(SIDE / pair.inside.shape[0])
    assert pair.to_original((0.0, 0.0)) == pytest.approx(((pair.zoom - 1) / 2,) * 2)


def test_frames_of_other_shape_and_empty_fields_are_refused() -> None:
    image = phantom().image
    cut = replace(
        image,
        rgb=image.rgb[:200],
        view=FieldOfView(image.fov[:200], None, FovBasis.GIVEN),
    )
    with pytest.raises(MeasureError, match="different shape"):
        working_pair(image, cut)
    dark = replace(image, view=FieldOfView(np.zeros_like(image.fov), None, FovBasis.GIVEN))
    with pytest.raises(MeasureError, match="too small"):
        working_pair(dark, image)
