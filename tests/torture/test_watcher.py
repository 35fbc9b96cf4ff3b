"""The one who watches does see what goes wrong."""

import os
import signal
from pathlib import Path

import pytest
from drawn_files import drawn, png_bytes

from scripts import torture, watched_reader
from scripts.torture import main, summary
from scripts.watched_reader import Fate, Verdict, read_all


def test_too_slow_too_large_and_dead_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png_bytes(drawn()))
    (fine,) = read_all([path])
    assert (fine.fate, fine.megapixels) == (Fate.OPENED, 0.01)
    (large,) = read_all([path], most_mb=1)
    assert large.fate is Fate.OVER_MEMORY
    with watched_reader._Child() as child:
        os.kill(child._process.pid, signal.SIGSTOP)  # stopped, it never answers
        assert child.read(path, 0.2, 10_000).fate is Fate.HUNG
    with watched_reader._Child() as child:
        os.kill(child._process.pid, signal.SIGKILL)
        child._process.wait()
        assert child.read(path, 5, 10_000).fate is Fate.CRASHED


def test_the_last_line_and_the_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fates = [Fate.OPENED, Fate.OPENED, Fate.REFUSED, Fate.HUNG]
    verdicts = [Verdict(Path(str(number)), fate) for number, fate in enumerate(fates)]
    line = "opened 2, refused 1, crashed 0, hung 1, over-memory 0"
    assert summary(verdicts) == line
    monkeypatch.setattr(torture, "throw", lambda files: verdicts)
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == line
    monkeypatch.setattr(torture, "throw", lambda files: verdicts[:3])
    assert main([str(tmp_path)]) == 0
    assert main([""]) == 2


@pytest.mark.long
def test_a_folder_is_thrown_at_loader_and_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "眼 😀").mkdir()
    (tmp_path / "眼 😀" / "a.png").write_bytes(png_bytes(drawn()))
    (tmp_path / "notes.txt").write_text("Patient seen today.")
    (tmp_path / "nowhere.png").symlink_to(tmp_path / "gone")
    assert main([str(tmp_path)]) == 0
    line = "opened 1, refused 2, crashed 0, hung 0, over-memory 0"
    assert capsys.readouterr().out.splitlines()[-1] == line
