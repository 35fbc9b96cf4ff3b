import pytest

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.engine import Engine
from trainer.benchmarks import restoration_cost


def test_no_picture_is_timed_twice_as_the_engine_keeps_its_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []

    def note(engine: Engine, card: ModelCard, image: FundusImage) -> float:
        seen.append(image.source.sha256)
        return float(len(seen))

    monkeypatch.setattr(restoration_cost, "_seconds", note)
    monkeypatch.setattr(restoration_cost, "FIELD_PX", 300)
    monkeypatch.setattr(restoration_cost, "LARGE", (280, 400))
    (row,) = restoration_cost.measure_cost(["clahe"])
    assert len(set(seen)) == len(seen) == restoration_cost.RUNS + 1
    assert (row.seconds_small, row.seconds_large) == (1, restoration_cost.RUNS + 1)
