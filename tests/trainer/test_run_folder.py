"""The small files of a run, and the curves for TensorBoard."""

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from retinaview.errors import OptionError
from trainer.board import Board
from trainer.run_folder import RunFolder, State, Wish, ask


class Written:
    """Stands for TensorBoard's writer."""

    lines: list[tuple[str, float, int]]

    def __init__(self, folder: str) -> None:
        self.folder, self.is_closed = folder, False
        Written.lines = []

    def add_scalar(self, name: str, value: float, step: int) -> None:
        """Keep what is written."""
        Written.lines.append((name, value, step))

    def flush(self) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


def test_curves_go_to_tensorboard_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = ModuleType("torch.utils.tensorboard")
    package.SummaryWriter = Written  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", package)
    board = Board(tmp_path)
    RunFolder(tmp_path, board=board).log("train", 20, 1.0, {"loss": 0.5})
    board.close()
    assert Written.lines == [("train/loss", 0.5, 20)]
    assert json.loads((tmp_path / "curves.jsonl").read_text("utf-8"))["loss"] == 0.5


def test_without_tensorboard_a_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    with pytest.raises(OptionError, match="TensorBoard is not installed"):
        Board(tmp_path)


def test_status_is_json_whatever_the_numbers(tmp_path: Path) -> None:
    seen = []
    files = RunFolder(tmp_path, seen.append)
    files.tell(State.TRAINING, loss=float("nan"), scores={"psnr": float("inf")})
    told = json.loads((tmp_path / "status.json").read_text("utf-8"))
    assert (told["loss"], told["scores"]["psnr"], told["state"]) == (None, None, "training")
    files.tell(State.TRAINING, loss=1.0)
    assert len(seen) == 1  # at most about once a second
    files.tell(State.PAUSED)
    assert len(seen) == 2


def test_what_is_asked_is_heard(tmp_path: Path) -> None:
    files = RunFolder(tmp_path)
    with pytest.raises(OptionError, match="no training"):
        ask(tmp_path, Wish.STOP)
    files.tell(State.TRAINING)
    assert files.asked() is Wish.GO
    ask(tmp_path, Wish.PAUSE)
    assert files.asked() is Wish.PAUSE
    (tmp_path / "ask").write_text(" Stop\n", "utf-8")
    assert files.asked() is Wish.STOP
    (tmp_path / "ask").write_text("nonsense", "utf-8")
    assert files.asked() is Wish.GO


def test_curves_are_cut_where_a_run_goes_on(tmp_path: Path) -> None:
    files = RunFolder(tmp_path)
    for step in (20, 40, 60):
        files.log("train", step, 1.0, {"loss": 1.0})
    with (tmp_path / "curves.jsonl").open("a", encoding="utf-8") as stream:
        stream.write('{"kind": "tra')
    files.cut_curves(45)
    lines = (tmp_path / "curves.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["step"] for line in lines] == [20, 40]
