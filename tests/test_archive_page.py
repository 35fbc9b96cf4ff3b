from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.archive import Found, Pace, entry_bytes, page, place_seconds

PACE = Pace("rv-net, picture alone", 2, 17.28, 8.64, 1_500_000_000, 20e6)
FOUND = Found([PACE], 4_000_000, 0.005, 4000.0, "cpu", 0.2)


def test_days_follow_from_what_was_measured() -> None:
    assert "| rv-net, picture alone | 100 days | 12.5 days | 1.56 days | 0.195 days |" in page(
        FOUND
    )


def test_a_gpu_that_is_not_there_has_no_number() -> None:
    text = page(FOUND)
    assert "**Not measured**" in text
    of_a_gpu = page(replace(FOUND, device="cuda"))
    assert "Not measured" not in of_a_gpu
    assert "| rv-net, picture alone | 50 days | 6.25 days | 0.781 days | 0.0977 days |" in of_a_gpu


def test_a_busy_machine_is_said() -> None:
    assert "busy" in page(replace(FOUND, load=9.0))
    assert "busy" not in page(FOUND)


def test_places_and_memory_can_be_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from benchmarks import archive
    from retinaview.workflow.batch_journal import Entry

    monkeypatch.setattr(archive, "PLACED", 3)
    monkeypatch.setattr(archive, "KNOWN", 3)
    assert place_seconds(tmp_path / "placed", "clahe") > 0
    assert len(list((tmp_path / "placed").glob("*_clahe.png"))) == 3
    entry = Entry("a.jpg", "0" * 64, "t", "clahe", "CLAHE", {}, {"width": 1})
    assert entry_bytes(tmp_path / "known", entry) > 100
