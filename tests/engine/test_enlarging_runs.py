from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes import make_image

from retinaview.catalog import Catalog
from retinaview.core.image import Circle, FundusImage, Region
from retinaview.core.overlay import Subject
from retinaview.core.progress import silent
from retinaview.core.study import Recipe, Study
from retinaview.engine import Engine, pixels
from retinaview.errors import OptionError
from retinaview.imaging import region as limits
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.region import cut_region
from retinaview.report.facts import banner, provenance_lines, shown_part
from retinaview.report.record import from_json, record, to_json
from retinaview.workflow.export import write_picture

REGION = Region(40, 30, 48, 32)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(Catalog())


@pytest.fixture(scope="module")
def photograph() -> FundusImage:
    return draw_phantom(3, 160).image


def run(
    engine: Engine, image: FundusImage, model: str, region: Region | None = None, **more: bool
) -> Study:
    recipe = Recipe(model, device="cpu", region=region, **{"review": False, **more})
    return engine.run(image, recipe, silent)


def test_a_region_is_cut_with_its_field(photograph: FundusImage) -> None:
    cut = cut_region(photograph, REGION)
    assert np.array_equal(cut.rgb, photograph.rgb[30:62, 40:88])
    assert np.array_equal(cut.fov, photograph.fov[30:62, 40:88])
    assert cut.source.sha256 == f"{photograph.source.sha256}@40,30,48,32"
    circle = make_image().view.circle
    assert circle is not None
    moved = cut_region(make_image(), Region(10, 20, 60, 40)).view.circle
    assert moved == Circle(circle.y - 20, circle.x - 10, circle.radius_px)


@pytest.mark.parametrize(
    ("region", "words"),
    [
        (Region(0, 0, 8, 40), "at least 16"),
        (Region(-1, 0, 40, 40), "does not lie in"),
        (Region(100, 100, 61, 60), "does not lie in"),
        (Region(0, 0, 16, 16), "none of the field"),
    ],
)
def test_regions_that_do_not_suit_are_refused(
    engine: Engine, photograph: FundusImage, region: Region, words: str
) -> None:
    with pytest.raises(OptionError, match=words):
        run(engine, photograph, "bicubic-x8", region)


def test_a_region_is_for_enlarging(engine: Engine, photograph: FundusImage) -> None:
    with pytest.raises(OptionError, match="is for enlarging"):
        run(engine, photograph, "clahe", REGION)


def test_a_region_is_enlarged_and_recorded(engine: Engine, photograph: FundusImage) -> None:
    study = run(engine, photograph, "bicubic-x8", REGION)
    wanted = cv2.resize(
        photograph.rgb[REGION.slices], (384, 256), interpolation=cv2.INTER_CUBIC
    ).clip(0, 1)
    assert np.abs(study.result / 255 - wanted).max() < 0.51 / 255
    assert (study.image.width, study.image.height, study.enlarged) == (48, 32, 8)
    made = study.provenance
    assert (made.region, made.input_size, made.result_size) == (REGION, (160, 160), (256, 384))
    assert made.input_sha256 == photograph.source.sha256
    assert from_json(to_json(record(study))) == made
    older = {name: value for name, value in record(study).items() if name != "region"}
    assert from_json(to_json(older)) == replace(made, region=None)
    assert dict(banner(study))["Size"] == "160 x 160 px"
    shown, enlarged = shown_part(study)
    assert "48 x 32 px from 40, 30" in shown
    assert "8 px stand for one" in enlarged
    assert "region 40,30,48,32" in dict(provenance_lines(study))["Input"]


def test_an_enlarged_result_is_measured_at_the_photographs_size(
    engine: Engine, photograph: FundusImage
) -> None:
    study = run(engine, photograph, "bicubic-x2", review=True)
    found = {(score.id, score.subject): score.value for score in study.scores}
    for measure in ("brightness", "entropy"):
        before, after = (found[measure, s] for s in (Subject.ORIGINAL, Subject.PROCESSED))
        assert before is not None
        assert after == pytest.approx(before, rel=0.05)
    assert study.review is not None
    assert study.review.scores


def test_a_very_large_result_is_looked_at_small(
    engine: Engine, photograph: FundusImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = run(engine, photograph, "bicubic-x4")
    monkeypatch.setattr(pixels, "LARGEST_LOOKED_AT_PX", 1000)
    looked = pixels.as_image(photograph, study.result, "abc")
    assert looked.rgb.shape == photograph.rgb.shape
    by_area = cv2.resize(study.result, (160, 160), interpolation=cv2.INTER_AREA) / 255
    assert np.abs(looked.rgb - by_area).max() < 0.51 / 255
    assert looked.source.sha256 == "abc at 160 x 160"


def test_too_large_a_photograph_is_refused_before_it_runs(
    engine: Engine, photograph: FundusImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LARGEST_RESULT_PX", 4 * 100 * 100)
    monkeypatch.setattr(limits, "LARGEST_REGION_RESULT_PX", 64 * 32 * 48)
    with pytest.raises(OptionError, match="region of up to about 100 x 100 px"):
        run(engine, photograph, "bicubic-x2")
    with pytest.raises(OptionError, match="choose a region"):
        run(engine, photograph, "bicubic-x8")
    assert run(engine, photograph, "bicubic-x8", REGION).enlarged == 8


def test_an_enlarged_picture_is_marked_and_written(
    engine: Engine, photograph: FundusImage, tmp_path: Path
) -> None:
    study = run(engine, photograph, "bicubic-x4")
    written = write_picture(study, tmp_path / "large.tif")
    assert written.part.mark == "drawn"
    assert written.path.stat().st_size > 0
