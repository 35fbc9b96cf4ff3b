from dataclasses import replace

import numpy as np
from fakes import make_image, make_study

from retinaview.report.pictures import Crop, original_picture

WHOLE = Crop(0, 0, 1, 1)


def test_the_original_is_enlarged_beside_an_enlarged_result() -> None:
    study = make_study(make_image(40, 60))
    assert original_picture(study, WHOLE).shape == (40, 60, 3)
    larger = replace(study, result=np.zeros((320, 480, 3), np.uint8))
    assert original_picture(larger, WHOLE).shape == (320, 480, 3)
    assert original_picture(larger, WHOLE, longest_px=200).shape == (120, 180, 3)
