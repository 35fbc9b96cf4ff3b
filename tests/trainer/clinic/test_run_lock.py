"""Two trainings never write into one folder, and a killed one locks nothing."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from retinaview.errors import OptionError
from trainer.__main__ import main
from trainer.run_folder import sole

HOLDER = """
import sys, time
from pathlib import Path
from trainer.run_folder import sole
with sole(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that trains in the folder, as far as the lock is concerned."""
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "run")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "held"
        yield child
        child.kill()


def test_a_second_training_in_a_folder_is_told_and_touches_nothing(
    holder: subprocess.Popen[str],
    tmp_path: Path,
    good_set: Path,
    write_recipe: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    run = tmp_path / "run"
    words = ["fit", str(write_recipe()), "--set", str(good_set), "--out", str(run)]
    assert main(words) == 1
    assert capsys.readouterr().err.startswith(f"Another training runs in {run}. Wait until")
    assert [path.name for path in run.iterdir()] == [".run.lock"]
    holder.kill()
    holder.wait(timeout=20)
    assert main(words) == 0
    assert (run / "checkpoint.pt").is_file()


def test_the_lock_is_free_once_a_training_has_ended(tmp_path: Path) -> None:
    with sole(tmp_path), pytest.raises(OptionError, match="Another training"), sole(tmp_path):
        pass
    with sole(tmp_path):
        pass
