"""What the page of a report looks like, pinned: a drawn fundus with all that a report can hold."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes import make_classes, make_image, make_overlay, make_quality, make_review, make_study
from PIL import Image
from pinned import check

from retinaview.core.annotation import Annotation, Shape
from retinaview.core.image import Eye
from retinaview.core.overlay import Subject
from retinaview.core.review import Verdict
from retinaview.imaging.measuring import measurements_of
from retinaview.report.logo import Logo
from retinaview.report.page_pictures import page_pixels
from retinaview.report.pages import lay_out
from retinaview.report.plan import Report, ReportPlan

FOLDER = Path(__file__).parent / "snapshots"
SIZE = (120, 170)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">'
    b'<rect width="30" height="20" fill="#005566"/></svg>'
)
LINE = Annotation("a", Shape.LINE, ((100, 100), (200, 260)), "#cc79a7")


def report(**plan: object) -> Report:
    image = make_image(300, 360, eye=Eye.OD)
    change = replace(make_overlay(image, Subject.PAIR, "change"), title="Change map")
    study = replace(
        make_study(image, overlays=False),
        overlays=(make_classes(image), change),
        review=make_review(Verdict.LOOK),
        quality=make_quality(),
    )
    wanted = ReportPlan(clinic="Eye clinic", comment="Stable.", **plan)  # type: ignore[arg-type]
    return Report(study, wanted, Logo("svg", SVG, 1.5), measurements_of([LINE], image))


@pytest.mark.parametrize(
    ("name", "plan"),
    [
        ("page", {}),
        ("page-letter", {"paper": "Letter"}),
        ("page-without", {"without": ("processed", "change", "findings", "measurements")}),
    ],
)
def test_the_page_looks_as_it_did(name: str, plan: dict[str, object]) -> None:
    document = lay_out(report(**plan))
    page = Image.fromarray(page_pixels(document, 0, 100)).resize(SIZE, Image.Resampling.BOX)
    check(FOLDER / f"{name}.png", np.asarray(page, np.float32))
