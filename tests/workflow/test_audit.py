import os
import subprocess
import sys
from pathlib import Path

import pytest
from fakes import make_image, make_study

from retinaview.workflow.audit import AUDIT_NAME, HEAD_NAME, Audit, audit_files, read_entries
from retinaview.workflow.audit_check import check_audit
from retinaview.workflow.keyed import user_key


def entries_of(folder: Path) -> list[dict[str, object]]:
    found = [each for path in audit_files(folder) for each in read_entries(path)]
    return [each for each in found if each is not None]


def noted(folder: Path, count: int = 5) -> Path:
    audit = Audit(folder)
    for number in range(count):
        audit.note("open", {"number": number})
    return folder / AUDIT_NAME


def test_what_is_done_is_noted_without_names(tmp_path: Path) -> None:
    study = make_study(make_image(48, 64, path=Path("/photographs/Doe, Jane.png")))
    audit = Audit(tmp_path)
    audit.opened(study.image)
    audit.processed(study)
    audit.exported(study, "png", mark="left out")
    audit.reported(study, "pdf", is_deidentified=True)
    audit.settings_changed(["device"])
    audit.model_imported("ab" * 32, kind="converted")
    entries = entries_of(tmp_path)
    assert [entry["event"] for entry in entries] == [
        *("open", "process", "export", "report", "de-identify"),
        *("settings change", "model import"),
    ]
    assert entries[2]["mark"] == "left out"
    assert len({entry["photograph"] for entry in entries[:5]}) == 1
    assert entries[1]["result_sha256"] == study.provenance.result_sha256
    for entry in entries:
        assert entry["user"]
        assert str(entry["at"])[-6] in "+-"
    text = (tmp_path / AUDIT_NAME).read_text()
    assert "Doe" not in text
    assert "photographs/" not in text
    assert check_audit(tmp_path).is_intact


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_log_and_key_are_the_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    noted(folder)
    user_key(folder)
    assert folder.stat().st_mode & 0o077 == 0
    for path in folder.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name


@pytest.mark.parametrize("line", [0, 2, 4])
def test_a_changed_entry_breaks_the_chain(tmp_path: Path, line: int) -> None:
    path = noted(tmp_path)
    lines = path.read_text().splitlines(keepends=True)
    lines[line] = lines[line].replace('"event": "open"', '"event": "verify"')
    path.write_text("".join(lines))
    found = check_audit(tmp_path)
    assert not found.is_intact
    assert f"{AUDIT_NAME}, line {line + 1}: this entry was changed" in found.problem


def test_a_missing_and_a_foreign_entry_break_the_chain(tmp_path: Path) -> None:
    path = noted(tmp_path)
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:2] + lines[3:]))
    assert "line 3: entries before this one are missing" in check_audit(tmp_path).problem
    path.write_text("".join(lines[:3]))
    assert check_audit(tmp_path).problem == "2 entries are missing at the end."
    path.write_text("".join([*lines[:2], "hello\n", *lines[2:]]))
    assert "line 3: this is no entry" in check_audit(tmp_path).problem
    path.unlink()
    assert not check_audit(tmp_path).is_intact
    path.write_text("".join(lines))
    assert check_audit(tmp_path).is_intact
    (tmp_path / HEAD_NAME).unlink()
    assert "taken from the end" in check_audit(tmp_path).problem


def test_full_files_are_numbered_and_the_chain_runs_on(tmp_path: Path) -> None:
    audit = Audit(tmp_path, largest_bytes=900)
    for number in range(20):
        audit.note("open", {"number": number})
    files = audit_files(tmp_path)
    assert len(files) > 3
    assert files[0].name == "audit-000001.jsonl"
    assert [entry["n"] for entry in entries_of(tmp_path)] == list(range(1, 21))
    assert check_audit(tmp_path).is_intact
    files[1].unlink()
    audit.note("open", {})
    assert len(audit_files(tmp_path)) >= len(files) - 1
    assert f"{files[2].name}, line 1" in check_audit(tmp_path).problem


def test_what_a_power_cut_left_is_dropped(tmp_path: Path) -> None:
    path = noted(tmp_path)
    with path.open("ab") as stream:
        stream.write(b'{"n": 6, "at": "20')
    noted(tmp_path, 1)
    assert check_audit(tmp_path) == check_audit(tmp_path)
    assert check_audit(tmp_path).is_intact
    assert len(entries_of(tmp_path)) == 6


def test_where_it_cannot_be_written_it_is_kept_and_said_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    audit = Audit(tmp_path / "file" / "data")
    audit.opened(make_image(48, 64))
    audit.note("open", {})
    assert len(audit.kept) == 2
    assert "cannot be written" in audit.take_problem()
    assert audit.take_problem() == ""


def test_no_log_is_intact(tmp_path: Path) -> None:
    assert check_audit(tmp_path / "none").is_intact
    assert check_audit(tmp_path).entries == 0


def test_several_programs_write_to_one_log(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from retinaview.workflow.audit import Audit\n"
        "audit = Audit(Path(sys.argv[1]), largest_bytes=4000)\n"
        "for number in range(40): audit.note('open', {'number': number})\n"
        "assert not audit.problem"
    )
    words = [sys.executable, "-c", code, str(tmp_path)]
    writers = [subprocess.Popen(words) for _ in range(3)]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    assert check_audit(tmp_path).is_intact
    assert len(entries_of(tmp_path)) == 120


def test_the_key_stays_the_same(tmp_path: Path) -> None:
    assert user_key(tmp_path) == user_key(tmp_path)
    assert len(user_key(tmp_path)) == 32
    (tmp_path / "file").touch()
    in_memory = user_key(tmp_path / "file" / "data")
    assert in_memory == user_key(tmp_path / "file" / "data") != user_key(tmp_path)
