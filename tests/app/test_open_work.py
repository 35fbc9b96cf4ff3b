import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from retinaview.app.arrangement import Channel, CompareMode
from retinaview.app.open_work import KeptResult, Look, OpenFile, OpenWork, from_bytes, to_bytes
from retinaview.app.open_work_files import LONGEST_KEPT_S, UNREADABLE, HeldFile, OpenWorkFiles
from retinaview.app.tone import Tone
from retinaview.app.view_link import ViewState
from retinaview.core.image import Eye, LoadChoices, Region
from retinaview.core.study import Recipe

ODD = Path(os.fsdecode(b"/photographs/\xff\xe4.png"))
WORK = OpenWork(
    files=(
        OpenFile(Path("/photographs/one.png")),
        OpenFile(ODD, LoadChoices(frame=2, colour="YBR", eye=Eye.OS)),
    ),
    shown=ODD,
    look=Look(
        CompareMode.CURTAIN,
        Channel.RED_FREE,
        is_grading_safe=False,
        tone=Tone(0.4, 0.8, 1.5, is_inverted=True),
        view=ViewState((0.25, 0.75), 3.0, is_fit=False),
        overlays=("vessels", "saliency"),
    ),
    how_much=0.7,
    results={
        "abc@2": (
            KeptResult(
                ("0" * 64, "RV-Net 2.2"),
                "RV-Net 2.2",
                "14:05",
                Recipe(
                    "rv-net",
                    {"strength": 1.0, "rounds": 2, "is_gentle": True, "space": "lab"},
                    region=Region(1, 2, 30, 40),
                    how_much=0.7,
                ),
            ),
        )
    },
)


def test_what_is_open_comes_back_as_it_was() -> None:
    found = from_bytes(to_bytes(WORK))
    assert found == WORK
    options = found.results["abc@2"][0].recipe.options
    assert [type(value) for value in options.values()] == [float, int, bool, str]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"form": "retinaview-open/9"}',
        b'{"form": "retinaview-open/1", "files": 3}',
        b'{"form": "retinaview-open/1", "look": {"mode": "upside down"}}',
        b"[" * 100_000,
    ],
)
def test_damage_is_told(data: bytes) -> None:
    with pytest.raises(ValueError, match="damaged"):
        from_bytes(data)


def test_what_a_living_program_holds_is_not_left(tmp_path: Path) -> None:
    files = OpenWorkFiles(tmp_path / "open")
    held = files.begin()
    held.write(WORK)
    assert files.left().latest is None
    held.let_go()
    left = files.left().latest
    assert left is not None
    assert replace(left.work, written_at=0.0) == WORK
    assert files.left().latest is None  # one program has it already
    left.file.remove()
    assert list((tmp_path / "open").iterdir()) == []


def test_the_latest_is_given_and_older_ones_wait(tmp_path: Path) -> None:
    files = OpenWorkFiles(tmp_path)
    for number in range(3):
        held = files.begin()
        held.write(replace(WORK, how_much=number / 4))
        held.let_go()
        time.sleep(0.01)
    shares = []
    while (left := files.left().latest) is not None:
        shares.append(left.work.how_much)
        left.file.remove()
    assert shares == [0.5, 0.25, 0.0]


def test_what_is_too_old_or_empty_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = OpenWorkFiles(tmp_path)
    held = files.begin()
    held.write(OpenWork())
    held.let_go()
    with monkeypatch.context() as then:
        long_ago = time.time() - LONGEST_KEPT_S - 60
        then.setattr(time, "time", lambda: long_ago)
        held = files.begin()
        held.write(WORK)
        held.let_go()
    assert files.left().latest is None
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_told_and_the_others_count(tmp_path: Path) -> None:
    files = OpenWorkFiles(tmp_path)
    (tmp_path / "open-damaged.json").write_text("{")
    held = files.begin()
    held.write(WORK)
    held.let_go()
    left = files.left()
    assert left.problem == UNREADABLE
    assert left.latest is not None
    left.latest.file.remove()
    assert files.left().problem == ""


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    held = OpenWorkFiles(tmp_path / "open").begin()
    held.write(WORK)
    assert [path.stat().st_mode & 0o077 for path in (tmp_path / "open").iterdir()] == [0, 0]
    held.remove()


def test_a_file_is_held_once(tmp_path: Path) -> None:
    first = HeldFile(tmp_path / "open-1.json")
    with pytest.raises(BlockingIOError):
        HeldFile(tmp_path / "open-1.json")
    first.remove()
