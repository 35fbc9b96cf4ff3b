"""Batches whose processes are killed from outside lose nothing and make nothing twice."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image
from PIL import Image

from retinaview.workflow.batch_journal import JOURNAL, Journal, entries_of
from retinaview.workflow.batch_work import APART
from retinaview.workflow.recorded import read_recorded

LONGEST_S = 600.0
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc who works for whom")


def draw(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        pixels = np.rint(make_image(96, 128, seed=number).rgb * 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{number:03d}.png")
    return folder


def command_of(source: Path, out: Path) -> list[str]:
    places = [str(source), str(out)]
    words = ["--model", "clahe", "--no-review"]
    return [sys.executable, "-m", "retinaview", "batch", *places, *words]


def start(source: Path, out: Path, *words: str) -> subprocess.Popen[bytes]:
    command = [*command_of(source, out), *words]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def finish(source: Path, out: Path, *words: str) -> None:
    assert start(source, out, *words).wait() == 0


def wait_for(what: Callable[..., object], *given: object) -> None:
    until = time.monotonic() + LONGEST_S
    while not what(*given):
        assert time.monotonic() < until
        time.sleep(0.05)


def finished(out: Path) -> Counter[str]:
    """How often the journal says of each photograph that its results lie there."""
    path = out / JOURNAL
    entries = entries_of(path.read_bytes()) if path.exists() else []
    return Counter(each.photograph for each in entries if not each.begun_at and not each.error)


def has_more(out: Path, least: int, running: subprocess.Popen[bytes]) -> bool:
    """Whether more than so many are finished, or the program has ended."""
    return len(finished(out)) > least or running.poll() is not None


def parents() -> dict[int, int]:
    """Each process and its parent."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            stat = (folder / "stat").read_text()
            found[int(folder.name)] = int(stat.rpartition(")")[2].split()[1])
    return found


def workers_of(program: int) -> list[int]:
    """The processes below a program that work on photographs: its own, or Ray's actors."""
    known, found = parents(), []
    for process in known:
        above = process
        while above in known and above != program:
            above = known[above]
        with suppress(OSError):
            words = (Path("/proc") / str(process) / "cmdline").read_bytes()
            if above == program and (b"spawn_main" in words or b"MapWorker" in words):
                found.append(process)
    return found


def is_gone(process: int) -> bool:
    try:
        return (Path("/proc") / str(process) / "stat").read_text().rpartition(")")[2][1] == "Z"
    except OSError:
        return True


def pixels(out: Path) -> dict[str, tuple[str, bytes]]:
    """What each result is: the pixels that its record names, and those of its file."""
    made = {}
    for path in sorted(out.rglob("*.png")):
        record = read_recorded(path).record
        made[path.name] = record.result_sha256, np.asarray(Image.open(path)).tobytes()
    return made


def kill_and_go_on(source: Path, out: Path, count: int, kills: str, *words: str) -> int:
    """Run a batch of two workers and kill: "w" one of them, "p" the program itself.

    Between two kills something more is finished, so that no photograph is hit by chance twice.
    Gives how many kills there was time for.
    """
    running, done = start(source, out, "--workers", "2", *words), 0
    for number, kill in enumerate(kills):
        least = (number + 1) * count // (len(kills) + 2)
        wait_for(has_more, out, least, running)
        workers = workers_of(running.pid)
        if running.poll() is not None or not workers:
            break
        done += 1
        if kill == "w":
            os.kill(workers[0], signal.SIGKILL)
            wait_for(is_gone, workers[0])
            continue
        running.kill()
        running.wait()
        for worker in workers:
            wait_for(is_gone, worker)
        running = start(source, out, "--workers", "2", *words)
    assert running.wait() == 0
    return done


def check(out: Path, reference: Path, count: int) -> None:
    assert set(finished(out).values()) == {1}
    assert len(finished(out)) == count
    entries = Journal(out).entries.values()
    listed = [name for each in entries for name in each.outputs]
    assert len(listed) == len(set(listed)) == count
    assert sorted(path.name for path in out.rglob("*.png")) == sorted(listed)
    assert pixels(out) == pixels(reference)
    assert not (out / APART).exists()


@linux_only
def test_a_killed_worker_and_a_killed_program_lose_nothing(tmp_path: Path) -> None:
    source = draw(tmp_path / "in", 12)
    kill_and_go_on(source, tmp_path / "out", 12, "wp")
    finish(source, tmp_path / "alone")
    check(tmp_path / "out", tmp_path / "alone", 12)


@linux_only
def test_ctrl_c_is_heard_by_the_program_alone(tmp_path: Path) -> None:
    source, out = draw(tmp_path / "in", 12), tmp_path / "out"
    command = [*command_of(source, out), "--workers", "2"]
    running = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    wait_for(has_more, out, 0, running)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does
    said = running.communicate()[1].decode()
    assert "Traceback" not in said
    if running.returncode != 0:  # else it was through before it heard
        assert running.returncode == 130
        assert "The same command goes on from here." in said
    assert sorted(finished(out)) == sorted(f"{path.stem[:3]}.png" for path in out.glob("*.png"))
    assert not (out / APART).exists()


@linux_only
@pytest.mark.long
def test_300_photographs_and_three_kills(tmp_path: Path) -> None:
    source = draw(tmp_path / "in", 300)
    assert kill_and_go_on(source, tmp_path / "out", 300, "wpw") == 3
    finish(source, tmp_path / "alone")
    check(tmp_path / "out", tmp_path / "alone", 300)


@linux_only
@pytest.mark.long
@pytest.mark.skipif(find_spec("ray") is None, reason="Ray is not installed: retinaview[cluster]")
def test_300_photographs_by_ray_and_a_killed_actor(tmp_path: Path) -> None:
    source = draw(tmp_path / "in", 300)
    assert kill_and_go_on(source, tmp_path / "out", 300, "w", "--engine", "ray") == 1
    finish(source, tmp_path / "alone")
    check(tmp_path / "out", tmp_path / "alone", 300)
