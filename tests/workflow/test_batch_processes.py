import csv
import json
import multiprocessing
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from fakes import FakeCatalog
from PIL import Image
from worker_fakes import make_fake_kit, make_no_kit

from retinaview import cli
from retinaview.core.progress import Cancelled, Progress, silent
from retinaview.core.study import Recipe
from retinaview.errors import RunError
from retinaview.workflow import batch_processes
from retinaview.workflow.batch import Batch, Outcome
from retinaview.workflow.batch_items import collect
from retinaview.workflow.batch_journal import JOURNAL
from retinaview.workflow.batch_processes import THREADS, Processes, gpu_of, threads_for
from retinaview.workflow.batch_run import Done, run_batch
from retinaview.workflow.batch_work import APART, Alone, Hands, Work


def work_of(tmp_path: Path, names: Sequence[str], *models: str, out: str = "out") -> Work:
    source, folder = tmp_path / "in", tmp_path / out
    for name in names:
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    batches = [Batch(Recipe(model), folder) for model in models]
    items = collect([source], folder)
    return Work(items, batches, [FakeCatalog().card(model) for model in models])


def run(
    work: Work, hands: Hands | None = None, progress: Progress = silent
) -> tuple[Done, list[Outcome]]:
    told: list[Outcome] = []
    hands = hands or Processes(make_fake_kit, 2)
    return run_batch(hands, work, progress, told.append), told


def pictures(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): np.asarray(Image.open(path)).tobytes()
        for path in sorted(folder.rglob("*.png"))
    }


def rows(folder: Path, *columns: str) -> list[tuple[str, ...]]:
    with (folder / "batch.csv").open(encoding="utf-8", newline="") as stream:
        return [tuple(row[name] for name in columns) for row in csv.DictReader(stream)]


def test_several_make_what_one_makes(tmp_path: Path) -> None:
    names = ["a.jpg", "a.png", "deep/é.jpg", "bad.jpg", "c.jpg", "d.jpg"]
    several = work_of(tmp_path, names, "quick", "slow", out="several")
    alone = work_of(tmp_path, names, "quick", "slow", out="alone")
    kit = make_fake_kit()
    one, _ = run(alone, Alone(kit))
    done, told = run(several)
    assert (done.made, len(done.failed)) == (one.made, len(one.failed)) == (10, 2)
    assert len(told) == 12
    assert pictures(several.folder) == pictures(alone.folder)
    assert "a_quick_2.png" in pictures(several.folder)
    columns = ("photograph", "model", "width", "error")
    assert rows(several.folder, *columns) == rows(alone.folder, *columns)
    assert not (several.folder / APART).exists()
    assert not multiprocessing.active_children()
    assert run(several)[0].kept == 10


def test_what_a_process_died_of_is_done_by_another(tmp_path: Path) -> None:
    work = work_of(tmp_path, ["a.jpg", "b-once.jpg", "c.jpg", "d.jpg"], "quick")
    done, _ = run(work)
    assert (done.made, done.failed) == (4, ())
    assert len(pictures(work.folder)) == 4
    assert not (work.folder / APART).exists()


def test_what_kills_again_and_again_is_passed_over(tmp_path: Path) -> None:
    work = work_of(tmp_path, ["a.jpg", "b-kill.jpg", "c.jpg", "d.jpg"], "quick", "clahe")
    done, _ = run(work)
    assert done.made == 6
    assert [outcome.source.name for outcome in done.failed] == ["b-kill.jpg"] * 2
    assert "ended 2 times" in str(done.failed[0].error)
    assert [row[0] for row in rows(work.folder, "photograph", "error") if row[1]] == [
        "b-kill.jpg"
    ] * 2


def test_a_stop_ends_all_of_them(tmp_path: Path) -> None:
    work = work_of(tmp_path, ["a.jpg", "b.jpg", "c.jpg", "d.jpg"], "slow")

    def stop(fraction: float, label: str) -> None:
        if not label.startswith("1 of 4"):
            raise Cancelled

    done, _ = run(work, progress=stop)
    assert not done.is_whole
    assert not multiprocessing.active_children()
    assert not (work.folder / APART).exists()
    made = len(pictures(work.folder))
    assert 1 <= made == done.made < 4
    again, _ = run(work)
    assert (again.made, again.kept, again.is_whole) == (4 - made, made, True)


def test_processes_that_cannot_start_are_a_sentence(tmp_path: Path) -> None:
    work = work_of(tmp_path, ["a.jpg"], "quick")
    with pytest.raises(RunError, match="fewer workers"):
        run(work, Processes(make_no_kit, 2))
    assert not multiprocessing.active_children()


def test_a_defect_comes_back_as_text(tmp_path: Path) -> None:
    done, _ = run(work_of(tmp_path, ["a.jpg"], "crashing"))
    assert "ZeroDivisionError" in str(done.failed[0].error)
    assert "a defect" in str(done.failed[0].defect)


def test_progress_counts_all_of_them(tmp_path: Path) -> None:
    said: list[tuple[float, str]] = []
    work = work_of(tmp_path, ["a.jpg", "b.jpg", "c.jpg"], "quick")
    run(work, progress=lambda fraction, label: said.append((fraction, label)))
    assert all(0 <= fraction <= 1 for fraction, _ in said)
    assert said[0][1].startswith("1 of 3 · ")


def test_what_a_killed_program_left_apart_is_removed(tmp_path: Path) -> None:
    work = work_of(tmp_path, ["a.jpg"], "quick")
    left = work.folder / APART / "0123abcd" / "0" / "0" / "a_quick.png"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half")
    run(work, Alone(make_fake_kit()))
    assert not left.exists()
    assert list(pictures(work.folder)) == ["a_quick.png"]


def test_results_are_noted_before_they_get_their_place(tmp_path: Path) -> None:
    work = work_of(tmp_path, ["a.jpg"], "quick")
    run(work, Alone(make_fake_kit()))
    lines = (work.folder / JOURNAL).read_text("ascii").splitlines()
    first, last = (json.loads(line) for line in lines)
    assert first["begun_at"] > 0 == last["begun_at"]
    assert first["outputs"] == last["outputs"]
    assert list(last["outputs"]) == ["a_quick.png"]


def test_a_place_that_cannot_be_had_fails_alone(tmp_path: Path) -> None:
    work = work_of(tmp_path, ["a.jpg", "deep/b.jpg"], "quick")
    work.folder.mkdir()
    (work.folder / "deep").write_bytes(b"a file where a folder should be")
    done, _ = run(work, Alone(make_fake_kit()))
    assert done.made == 1
    assert "this is a file" in str(done.failed[0].error)


def test_threads_are_shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_processes, "cores", lambda: 16)
    monkeypatch.delenv(THREADS[0], raising=False)
    assert [threads_for(count) for count in (2, 4, 5, 16, 99)] == [8, 4, 3, 1, 1]
    monkeypatch.setenv(THREADS[0], "2")
    assert [threads_for(count) for count in (2, 16)] == [2, 1]


def test_processes_see_their_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dict(os.environ)
    run(work_of(tmp_path, ["a.jpg"], "quick"))
    assert dict(os.environ) == before


def test_gpus_are_shared_out(tmp_path: Path) -> None:
    several = {"CUDA_VISIBLE_DEVICES": "2,5"}
    assert [gpu_of(number, several) for number in range(3)] == ["2", "5", "2"]
    assert gpu_of(1, {"CUDA_VISIBLE_DEVICES": "0"}) == ""
    assert gpu_of(1, {"CUDA_VISIBLE_DEVICES": ""}) == ""
    assert gpu_of(1, {}, tmp_path / "none") == ""
    for number in range(2):
        (tmp_path / f"0000:0{number}").mkdir()
    assert [gpu_of(number, {}, tmp_path) for number in range(3)] == ["0", "1", "0"]


def test_no_worker_is_none(tmp_path: Path) -> None:
    words = ["batch", str(tmp_path), str(tmp_path / "out"), "--model", "clahe"]
    assert cli.main([*words, "--workers", "0"]) == 2
