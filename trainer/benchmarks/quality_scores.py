"""What the quality benchmark says in the grader's card."""

from collections.abc import Mapping, Sequence
from typing import Any

from retinaview.core.review import Grade
from trainer.benchmarks.quality_stats import balanced_accuracy

Rows = Sequence[Mapping[str, Any]]
NAMES = [grade.value for grade in Grade]


def quality_scores(rows: Rows) -> list[tuple[str, float, str]]:
    """Give sentences and values for a card, in percent or as a share.

    Args:
        rows: as `trainer.benchmarks.quality.Row`; parts that are not there give no sentence.
    """
    real = [row for row in rows if row["part"] == "photographs"]
    mixtures = [row for row in rows if row["part"] == "mixtures" and row["grade"]]
    found = []
    if mixtures:
        truth, said = ([NAMES.index(row[key]) for row in mixtures] for key in ("truth", "grade"))
        what = f"balanced accuracy, {len(mixtures)} drawn mixtures of faults, cameras never seen"
        found.append((what, round(balanced_accuracy(truth, said), 3), ""))
    for what, own, is_wanted in (
        (
            "EyeQ Usable not called Good",
            [row for row in real if (row["what"], row["truth"]) == ("EyeQ", "Usable")],
            lambda row: row["grade"] != Grade.GOOD.value,
        ),
        (
            "good test photographs called Good",
            [row for row in real if row["folder"] == "test/clean"],
            lambda row: row["grade"] == Grade.GOOD.value,
        ),
        (
            "colour fundus photographs refused",
            real,
            lambda row: row["is_fundus"] is False,
        ),
    ):
        if own:
            share = 100 * sum(map(is_wanted, own)) / len(own)
            found.append((f"{what}, {len(own)} photographs", round(share, 1), "%"))
    return found
