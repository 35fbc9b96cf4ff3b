"""Work shared among the cores in strips of rows."""

import numpy as np
import pytest

from retinaview.imaging.strips import in_strips


@pytest.mark.parametrize("height", [1, 7, 64, 65])
def test_every_row_is_worked_on_once(height: int) -> None:
    seen = np.zeros(height, int)

    def count(rows: slice) -> None:
        seen[rows] += 1

    in_strips(height, 8, count)
    assert (seen == 1).all()


def test_what_goes_wrong_in_a_strip_is_raised() -> None:
    def fail(rows: slice) -> None:
        if rows.start == 8:
            raise ValueError("strip")

    with pytest.raises(ValueError, match="strip"):
        in_strips(64, 8, fail)
