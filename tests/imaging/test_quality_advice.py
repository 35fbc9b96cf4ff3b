import numpy as np
import pytest

from retinaview.core.image import Eye
from retinaview.imaging.quality_advice import (
    FaultMaps,
    name_reasons,
    retake_advice,
    worse_side,
)

FAULTS = ("blur", "light", "contrast", "artefacts")


def maps(fault: str, severity: np.ndarray, brightness: float = 0.2) -> FaultMaps:
    nothing = np.zeros((16, 16), np.float32)
    severities = {name: severity if name == fault else nothing for name in FAULTS}
    light = np.full((16, 16), brightness, np.float32)
    return FaultMaps(severities, np.ones((16, 16), np.float32), light)


def left_half(value: float = 0.9) -> np.ndarray:
    severity = np.zeros((16, 16), np.float32)
    severity[:, :8] = value
    return severity


def test_reasons_are_the_worst_first() -> None:
    found = name_reasons({"blur": 0.4, "light": 0.7, "contrast": 0.1}, is_good=False)
    assert found == ("uneven light", "blur")


def test_a_good_photograph_needs_no_reason_others_have_one() -> None:
    assert name_reasons({"blur": 0.1, "light": 0.15}, is_good=True) == ()
    assert name_reasons({"blur": 0.1, "light": 0.2}, is_good=False) == ("uneven light",)


@pytest.mark.parametrize(
    ("eye", "where"),
    [
        (None, "on the left side of the picture"),
        (Eye.OD, "in the temporal half"),
        (Eye.OS, "in the nasal half"),
    ],
)
def test_the_side_is_that_of_the_eye_where_it_is_known(eye: Eye | None, where: str) -> None:
    advice = retake_advice({"light": 0.8, "blur": 0.1}, maps("light", left_half()), eye)
    assert advice == f"Retake first: too dark {where}."


def test_too_bright_is_told_from_too_dark() -> None:
    severity = np.full((16, 16), 0.8, np.float32)
    advice = retake_advice({"light": 0.8}, maps("light", severity, brightness=0.9), None)
    assert advice == "Retake first: too bright."


def test_a_cut_field_names_the_missing_side() -> None:
    found = maps("blur", np.zeros((16, 16), np.float32))
    advice = retake_advice({"field": 0.9, "blur": 0.2}, found, Eye.OD, "right")
    assert advice == "Retake first: part of the field is cut off in the nasal half."
    assert retake_advice({"field": 0.9}, found, None, "upper").endswith("in the upper half.")


def test_even_faults_have_no_side() -> None:
    cover = np.ones((16, 16), np.float32)
    assert worse_side(np.full((16, 16), 0.9, np.float32), cover) == ""
    assert worse_side(left_half().T, cover) == "upper"
