import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeCatalog, FakeEngine, make_image
from PIL import Image

from retinaview.core.image import FundusImage, Patient
from retinaview.core.progress import Cancelled, silent
from retinaview.core.study import Recipe
from retinaview.core.time_words import time_words
from retinaview.errors import ImageReadError, ImageWriteError
from retinaview.workflow.audit import Audit, audit_files, read_entries
from retinaview.workflow.batch import Batch, Outcome
from retinaview.workflow.batch_items import Item, collect
from retinaview.workflow.batch_journal import JOURNAL, Entry, Journal, alone_in
from retinaview.workflow.batch_run import Done, run_batch
from retinaview.workflow.batch_table import table
from retinaview.workflow.batch_work import Alone, Kit, Work
from retinaview.workflow.contact_sheet import SmallPictures


class Loader:
    """Draws what a file is called, and counts how often."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, path: Path) -> FundusImage:
        self.read.append(path.name)
        if "bad" in path.name:
            raise ImageReadError(f"{path.name}: this is no photograph.")
        return make_image(64, 80, path=path)


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return folder


def work_of(items: Sequence[Item], folder: Path, *models: str, **wanted: object) -> Work:
    batches = [Batch(Recipe(model), folder, **wanted) for model in models]  # type: ignore[arg-type]
    return Work(items, batches, [FakeCatalog().card(model) for model in models])


def alone(load: Callable[[Path], FundusImage] | None = None, audit: Audit | None = None) -> Alone:
    return Alone(Kit(FakeEngine(), load or Loader(), audit))


def run(work: Work, load: Loader | None = None) -> tuple[Done, list[Outcome]]:
    told: list[Outcome] = []
    return run_batch(alone(load), work, silent, told.append), told


def made(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.png"))


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "batch.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_folders_are_searched_and_mirrored(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", "b.jpg", "a/é.jpg", "a/notes.txt"), tmp_path / "out"
    items = collect([source], out)
    assert [item.within.as_posix() for item in items] == ["b.jpg", "a/é.jpg"]
    load = Loader()
    done, told = run(work_of(items, out, "quick", "slow"), load)
    assert made(out) == ["a/é_quick.png", "a/é_slow.png", "b_quick.png", "b_slow.png"]
    assert (done.made, done.kept, done.failed, done.is_whole) == (4, 0, (), True)
    assert load.read == ["b.jpg", "é.jpg"]  # once for both models
    assert [outcome.model for outcome in told] == ["quick", "slow"] * 2


def test_results_are_not_fed_back(tmp_path: Path) -> None:
    source = fill(tmp_path, "a.jpg", "out/a_quick.jpg")
    assert [item.path.name for item in collect([source], source / "out")] == ["a.jpg"]


def test_two_folders_keep_their_names(tmp_path: Path) -> None:
    first, second = fill(tmp_path / "x", "a.jpg"), fill(tmp_path / "y", "a.jpg")
    alone = fill(tmp_path / "z", "a.jpg") / "a.jpg"
    items = collect([first, second, alone, alone], tmp_path / "out")
    assert [item.within.as_posix() for item in items] == ["x/a.jpg", "y/a.jpg", "a.jpg"]
    again = collect([alone, fill(tmp_path / "w", "a.jpg") / "a.jpg"], tmp_path / "out")
    assert [item.within.as_posix() for item in again] == ["a.jpg", "a_2.jpg"]


def test_nothing_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImageReadError, match="no such file"):
        collect([tmp_path / "gone"], tmp_path / "out")
    with pytest.raises(ImageReadError, match="no photographs"):
        collect([fill(tmp_path / "in", "notes.txt")], tmp_path / "out")


def test_done_work_is_not_done_again(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", "a.jpg", "b.jpg", "bad.jpg"), tmp_path / "out"
    work = work_of(collect([source], out), out, "quick")
    done, _ = run(work)
    assert (done.made, len(done.failed)) == (2, 1)
    load = Loader()
    done, told = run(work, load)
    assert (done.made, done.kept, len(done.failed)) == (0, 2, 1)
    assert load.read == ["bad.jpg"]  # what failed is tried again
    assert "this is no photograph" in str(told[0].error)
    assert len(rows(out)) == 3


@pytest.mark.parametrize("change", ["photograph", "result", "edited", "option"])
def test_what_changed_is_done_again(tmp_path: Path, change: str) -> None:
    source, out = fill(tmp_path / "in", "a.jpg", "b.jpg"), tmp_path / "out"
    items = collect([source], out)
    run(work_of(items, out, "quick"))
    mark = True
    if change == "photograph":
        (source / "a.jpg").write_bytes(b"another")
    elif change == "result":
        (out / "a_quick.png").unlink()
    elif change == "edited":
        path = out / "a_quick.png"
        path.write_bytes(bytes(len(path.read_bytes())))
    else:
        mark = False
    done, _ = run(work_of(items, out, "quick", with_mark=mark))
    assert (done.made, done.kept) == ((2, 0) if change == "option" else (1, 1))
    assert made(out) == ["a_quick.png", "b_quick.png"]  # in place of the old ones
    assert [row["photograph"] for row in rows(out)] == ["a.jpg", "b.jpg"]


@pytest.mark.parametrize("key", [None, b"k" * 32])
def test_what_a_kill_left_half_done_is_cleared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: bytes | None
) -> None:
    source, out = fill(tmp_path / "in", "a.jpg"), tmp_path / "out"
    own = fill(out, "a_quick_mine.png") / "a_quick_mine.png"
    os.utime(own, (1, 1))
    work = work_of(collect([source], out), out, "quick", key=key)

    class Killed(BaseException):
        pass

    def killed(journal: Journal, entry: Entry) -> None:
        if not entry.begun_at:
            raise Killed
        add(journal, entry)

    add = Journal.add
    monkeypatch.setattr(Journal, "add", killed)
    with pytest.raises(Killed):
        run(work)
    assert len(made(out)) == 2
    monkeypatch.undo()
    done, _ = run(work)
    assert done.made == 1
    assert len(made(out)) == 2
    assert own.exists()


def test_results_of_another_batch_are_no_photographs(tmp_path: Path) -> None:
    source = fill(tmp_path / "in", "a.jpg")
    run(work_of(collect([source], source / "r1"), source / "r1", "quick"))
    assert [item.path.name for item in collect([source], source / "r2")] == ["a.jpg"]
    with pytest.raises(ImageReadError, match="another folder than"):
        collect([source], source)


def test_begin_and_end_are_in_the_audit_log(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", "a.jpg", "bad.jpg"), tmp_path / "out"
    audit = Audit(tmp_path / "audit")
    work = work_of(collect([source], out), out, "quick")
    run_batch(alone(audit=audit), work, silent, audit=audit)
    entries = [e for path in audit_files(audit.folder) for e in read_entries(path)]
    told = [entry for entry in entries if entry["event"] == "batch"]
    assert [entry["what"] for entry in told] == ["begins", "ends"]
    assert (told[-1]["made"], told[-1]["failed"]) == (1, 1)


def test_stopping_keeps_what_is_done(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", "a.jpg", "b.jpg", "c.jpg"), tmp_path / "out"
    work = work_of(collect([source], out), out, "quick")

    def stop(fraction: float, label: str) -> None:
        if label.startswith("2 of 3"):
            raise Cancelled

    done = run_batch(alone(), work, stop)
    assert (done.made, done.is_whole) == (1, False)
    assert [row["photograph"] for row in rows(out)] == ["a.jpg"]
    done, _ = run(work)
    assert (done.made, done.kept, done.is_whole) == (2, 1, True)


def test_progress_says_how_long(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", "a.jpg", "b.jpg"), tmp_path / "out"
    said: list[tuple[float, str]] = []
    work = work_of(collect([source], out), out, "quick")
    run_batch(alone(), work, lambda f, label: said.append((f, label)))
    fractions = [fraction for fraction, _ in said]
    assert fractions == sorted(fractions)
    assert said[0][1].startswith("1 of 2 · a.jpg")
    assert said[-1][1].startswith("2 of 2, about 1 s left · b.jpg")
    assert [time_words(s) for s in (0.2, 59, 61, 12_000)] == ["1 s", "59 s", "1 min", "3 h 20 min"]


def test_two_batches_do_not_share_a_folder(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", "a.jpg"), tmp_path / "out"
    work = work_of(collect([source], out), out, "quick")
    with alone_in(out), pytest.raises(ImageWriteError, match="another batch"):
        run(work)
    assert run(work)[0].made == 1


def test_a_torn_line_is_passed_over(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add(Entry("a.jpg", "1", "t", "quick", "Quick 1.0"))
    with (tmp_path / JOURNAL).open("ab") as stream:
        stream.write(b'{"photograph": "b.jp')
    again = Journal(tmp_path)
    again.add(Entry("c.jpg", "1", "t", "quick", "Quick 1.0"))
    assert [key for key, _ in Journal(tmp_path).entries] == ["a.jpg", "c.jpg"]


def test_without_names_nothing_says_whose_it_is(tmp_path: Path) -> None:
    source, out = (
        fill(tmp_path / "in", "Planted Name/a.jpg", "Planted Name/bad.jpg"),
        tmp_path / "out",
    )
    items = collect([source], out)
    done, _ = run(work_of(items, out, "quick", key=b"k" * 32))
    assert (done.made, len(done.failed)) == (1, 1)
    for path in out.rglob("*"):
        assert "Planted" not in path.name
        if path.suffix in (".csv", ".jsonl"):
            text = path.read_text("utf-8")
            assert "Planted" not in text
            assert "bad.jpg" not in text
    assert rows(out)[0]["patient"].startswith("RV-")


def test_the_table_says_all_numbers(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", "a.jpg"), tmp_path / "out"
    run(work_of(collect([source], out), out, "quick"))
    (row,) = rows(out)
    assert (row["photograph"], row["width"], row["height"], row["error"]) == (
        "a.jpg",
        "80",
        "64",
        "",
    )
    assert row["model"] == FakeCatalog().card("quick").label


def test_a_spreadsheet_finds_no_formula() -> None:
    text = table(
        [Entry("=cmd()|a.jpg", "", "t", "quick", "Quick", {}, {"warnings": '-1, "x"'}, "+sum")]
    )
    (row,) = csv.DictReader(text.splitlines())
    assert row["photograph"] == "'=cmd()|a.jpg"
    assert row["warnings"] == '\'-1, "x"'
    assert row["error"] == "'+sum"


def test_a_killed_batch_goes_on(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for number in range(6):
        pixels = (make_image(300, 400, seed=number).rgb * 255).astype("uint8")
        Image.fromarray(pixels).save(source / f"{number}.png")
    command = [sys.executable, "-m", "retinaview", "batch", str(source), str(out)]
    command += ["--model", "clahe", "--no-review"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    journal, until = out / JOURNAL, time.monotonic() + 60
    while not (journal.exists() and journal.read_bytes().count(b"\n") >= 3):
        assert time.monotonic() < until
        time.sleep(0.01)
    running.send_signal(signal.SIGKILL)
    running.wait()
    begun = [json.loads(line)["begun_at"] for line in journal.read_bytes().splitlines()]
    before = begun.count(0)
    assert before <= 6
    ended = subprocess.run([*command, "--json"], capture_output=True, check=True)
    document = json.loads(ended.stdout)
    assert (document["made"], document["kept"]) == (6 - before, before)
    assert [row["photograph"] for row in rows(out)] == [f"{number}.png" for number in range(6)]
    assert made(out) == [f"{number}_clahe.png" for number in range(6)]


def test_a_patient_is_in_the_table_where_names_may_be(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", "a.jpg"), tmp_path / "out"

    def load(path: Path) -> FundusImage:
        image = make_image(64, 80, path=path)
        return replace(image, source=replace(image.source, patient=Patient(id="P-7")))

    run_batch(alone(load), work_of(collect([source], out), out, "quick"), silent)
    assert rows(out)[0]["patient"] == "P-7"


def test_a_contact_sheet_shows_all_after_a_stop_too(tmp_path: Path) -> None:
    items = collect([fill(tmp_path / "in", "a.png", "bad.png", "c.png")], tmp_path / "out")
    work = replace(work_of(items, tmp_path / "out", "quick", "clahe"), with_sheet=True)
    run(replace(work, items=items[:1]))
    done, _ = run(work)
    assert done.kept == 2
    assert done.sheet == tmp_path / "out" / "contact-sheet.pdf"
    assert done.sheet.read_bytes().startswith(b"%PDF")
    small = SmallPictures(tmp_path / "out")
    for name in ("a.png", "c.png"):
        for model in ("", "quick", "clahe"):
            picture = small.load(name, model)
            assert picture is not None
            assert picture.shape[2] == 3
    assert small.load("bad.png", "quick") is None
    assert len(collect([tmp_path], tmp_path / "out")) == 3, "small pictures are no photographs"


def test_without_a_wish_there_is_no_sheet(tmp_path: Path) -> None:
    items = collect([fill(tmp_path / "in", "a.png")], tmp_path / "out")
    done, _ = run(work_of(items, tmp_path / "out", "quick"))
    assert done.sheet is None
    assert not (tmp_path / "out" / ".retinaview-small").exists()
