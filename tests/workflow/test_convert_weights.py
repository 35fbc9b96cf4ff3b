import os
import time
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from retinaview.catalog import file_sha256
from retinaview.errors import ImageWriteError, WeightsError
from retinaview.runtime import convert
from retinaview.workflow.convert_weights import convert_weights


class Evil:
    def __reduce__(self) -> tuple[object, ...]:
        return os.system, (f"touch {self.mark}",)

    def __init__(self, mark: Path) -> None:
        self.mark = mark


def test_a_checkpoint_becomes_safetensors(tmp_path: Path) -> None:
    weight = torch.randn(3, 4)
    state = {"a.weight": weight, "b.weight": weight, "c": {"bias": weight[0]}, "steps": 7}
    torch.save({"epoch": 3, "state_dict": state}, tmp_path / "a.pth")
    target = tmp_path / "weights.safetensors"
    done = convert_weights(tmp_path / "a.pth", target)
    assert (done.tensors, done.left_out) == (3, ("steps",))
    assert done.sha256 == file_sha256(target)
    loaded = load_file(target)
    assert set(loaded) == {"a.weight", "b.weight", "c.bias"}
    assert torch.equal(loaded["a.weight"], weight)
    assert not list(tmp_path.glob(".*.part"))


def test_a_pickle_that_wants_more_is_refused_and_does_nothing(tmp_path: Path) -> None:
    mark = tmp_path / "done"
    torch.save({"w": torch.zeros(2), "x": Evil(mark)}, tmp_path / "evil.pth")
    with pytest.raises(WeightsError, match=r"evil\.pth: .* holds more than weights .*system"):
        convert_weights(tmp_path / "evil.pth", tmp_path / "weights.safetensors")
    assert not mark.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["evil.pth"]


def test_too_much_memory_is_refused(tmp_path: Path) -> None:
    torch.save(torch.zeros(1).expand(10**10), tmp_path / "a.pth")
    torch.save({"w": torch.zeros(1).expand(10**10)}, tmp_path / "bomb.pth")
    with pytest.raises(
        WeightsError, match=r"bomb\.pth: this file (is too large|ended the process)"
    ):
        convert_weights(tmp_path / "bomb.pth", tmp_path / "out.safetensors")


def test_too_long_is_given_up(tmp_path: Path) -> None:
    torch.save({"w": torch.zeros(2)}, tmp_path / "a.pth")
    started = time.monotonic()
    with pytest.raises(WeightsError, match=r"took longer than 0\.01 s"):
        convert_weights(tmp_path / "a.pth", tmp_path / "out.safetensors", longest_s=0.01)
    assert time.monotonic() - started < 5


def test_what_is_no_checkpoint_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="no such file"):
        convert_weights(tmp_path / "none.pth", tmp_path / "out.safetensors")
    torch.save({"w": torch.zeros(2)}, tmp_path / "a.pth")
    with pytest.raises(ImageWriteError, match="never written over"):
        convert_weights(tmp_path / "a.pth", tmp_path / "a.pth")
    with pytest.raises(ImageWriteError, match="no such folder"):
        convert_weights(tmp_path / "a.pth", tmp_path / "gone" / "out.safetensors")


class Answer:
    def __init__(self) -> None:
        self.sent: list[tuple[object, ...]] = []

    def send(self, answer: tuple[object, ...]) -> None:
        self.sent.append(answer)

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("write", "said"),
    [
        (lambda path: path.write_bytes(b"junk" * 50), "no checkpoint"),
        (lambda path: path.write_bytes(b""), "no checkpoint"),
        (lambda path: torch.save([1, 2], path), "holds no weights"),
        (lambda path: torch.save({"a": 1}, path), "holds no weights"),
    ],
)
def test_other_files_are_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: object, said: str
) -> None:
    monkeypatch.setattr(convert, "_limit_memory", lambda room: None)
    path, answer = tmp_path / "a.pth", Answer()
    write(path)  # type: ignore[operator]
    convert.convert_apart(str(path), str(tmp_path / "out"), 1 << 30, answer)  # type: ignore[arg-type]
    assert answer.sent[0][0] == "refused"
    assert said in str(answer.sent[0][1])
