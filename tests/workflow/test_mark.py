from dataclasses import replace

import numpy as np
import pytest
from fakes import make_image, make_study

from retinaview.core.image import FieldOfView, FovBasis, FundusImage
from retinaview.workflow.mark import AMBER, draw_mark


@pytest.mark.parametrize("shape", [(512, 512), (600, 900), (900, 600), (700, 1050), (300, 300)])
@pytest.mark.parametrize("depth", [8, 16])
def test_the_mark_lies_in_the_surround_alone(shape: tuple[int, int], depth: int) -> None:
    study = make_study(make_image(*shape, bit_depth=depth))
    before = study.result.copy()
    marked, box = draw_mark(study.result, study.image, "RV-Net 1.0")
    assert box is not None
    assert marked.dtype == study.result.dtype
    changed = (marked != study.result).any(axis=2)
    top, left, height, width = box
    inside = np.zeros(shape, bool)
    inside[top : top + height, left : left + width] = True
    assert changed.any()
    assert not (changed & ~inside).any()
    assert not (changed & study.image.fov).any()
    assert np.array_equal(study.result, before), "the study keeps its pixels"
    largest = marked[changed].max(axis=0) / np.iinfo(marked.dtype).max
    assert np.abs(largest - np.array(AMBER) / 255).max() < 0.08


def test_no_surround_no_mark() -> None:
    study = make_study(make_image(400, 400, framed=False))
    marked, box = draw_mark(study.result, study.image, "RV-Net 1.0")
    assert box is None
    assert np.array_equal(marked, study.result)


def test_a_lit_surround_is_left_alone() -> None:
    image = make_image(400, 400)
    rgb = np.where(image.fov[..., None], image.rgb, np.float32(0.4)).astype(np.float32)
    given = FieldOfView(image.fov, image.view.circle, FovBasis.GIVEN)
    study = make_study(replace(image, rgb=rgb, view=given))
    assert draw_mark(study.result, study.image, "RV-Net 1.0")[1] is None


def test_writing_burnt_into_the_surround_is_kept() -> None:
    image = make_image(512, 512)
    rgb = image.rgb.copy()
    rgb[490:505, 5:60] = 0.9
    study = make_study(replace(image, rgb=rgb))
    marked, box = draw_mark(study.result, study.image, "RV-Net 1.0")
    assert box is not None
    assert np.array_equal(marked[490:505, 5:60], study.result[490:505, 5:60])


def test_little_room_makes_it_shorter_then_smaller() -> None:
    def width(image: FundusImage, label: str) -> int:
        box = draw_mark(make_study(image).result, image, label)[1]
        assert box is not None
        return box[3]

    image = make_image(512, 512)
    long = "A model with a name that is far too long for any corner 1.0"
    assert width(image, long) <= width(image, "RV-Net 1.0")
    assert width(image, "modèle 1.0") == width(image, long), "the word alone"


def test_a_tiny_picture_has_no_room() -> None:
    study = make_study(make_image(40, 40))
    assert draw_mark(study.result, study.image, "RV-Net 1.0")[1] is None


def test_a_larger_result_is_marked_at_its_own_size() -> None:
    study = make_study(make_image(512, 512))
    larger = np.repeat(np.repeat(study.result, 2, axis=0), 2, axis=1)
    marked, box = draw_mark(larger, study.image, "RV-Net 1.0", scale=2)
    assert box is not None
    changed = (marked != larger).any(axis=2)
    assert not (changed & np.kron(study.image.fov, np.ones((2, 2), bool))).any()
