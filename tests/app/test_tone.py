import numpy as np
import pytest

from retinaview.app.tone import NEUTRAL, Tone


def test_neutral_changes_nothing() -> None:
    assert NEUTRAL.is_neutral
    assert NEUTRAL.words == ""
    assert np.array_equal(NEUTRAL.table, np.arange(256))


def test_a_window_is_black_below_and_full_above() -> None:
    tone = NEUTRAL.with_window(level=0.4, window=0.2)
    assert tone.table[int(0.29 * 255)] == 0
    assert tone.table[int(0.51 * 255)] == 255
    assert tone.table[102] == pytest.approx(128, abs=1)
    assert tone.words == "window adjusted"


def test_gamma_lightens_the_middle_and_keeps_the_ends() -> None:
    tone = NEUTRAL.with_gamma(2.0)
    assert (tone.table[0], tone.table[255]) == (0, 255)
    assert tone.table[64] == round((64 / 255) ** 0.5 * 255)
    assert tone.words == "gamma 2.00"


def test_inverting_twice_is_neutral() -> None:
    inverted = NEUTRAL.inverted()
    assert np.array_equal(inverted.table, 255 - np.arange(256))
    assert inverted.words == "inverted"
    assert inverted.inverted().is_neutral


def test_nothing_beyond_what_can_be_shown() -> None:
    tone = NEUTRAL.with_window(level=3, window=-1).with_gamma(100)
    assert (tone.level, tone.window, tone.gamma) == (1.0, 0.02, 5.0)
    assert Tone(gamma=1.5, is_inverted=True).words == "gamma 1.50, inverted"
