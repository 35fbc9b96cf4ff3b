import pytest
import torch

from retinaview.errors import RunError
from retinaview.runtime.device import Device, choose_device
from retinaview.runtime.memory import Attempt, with_enough_memory

GPU = Device("cuda", "Some GPU", "float32")
CPU = Device("cpu", "CPU", "float32")


def test_tile_is_halved_until_it_fits_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)

    def run(attempt: Attempt) -> Attempt:
        if attempt.tile_px > 256:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return attempt

    made = with_enough_memory(GPU, 1024, is_tile_fixed=False, run=run)
    assert made.tile_px == 256
    assert made.device.name == "cuda"
    assert made.notes == ("Some GPU ran out of memory; tiles of 256 px were used.",)


def test_cpu_is_the_last_resort(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)

    def run(attempt: Attempt) -> Attempt:
        if attempt.device.name == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return attempt

    made = with_enough_memory(GPU, 1024, is_tile_fixed=False, run=run)
    assert made.device.name == "cpu"
    assert made.tile_px == 1024
    assert "the CPU was used" in made.notes[0]


def test_a_given_tile_is_never_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)
    tried: list[tuple[str, int]] = []

    def run(attempt: Attempt) -> Attempt:
        tried.append((attempt.device.name, attempt.tile_px))
        if attempt.device.name == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return attempt

    with_enough_memory(GPU, 512, is_tile_fixed=True, run=run)
    assert tried == [("cuda", 512), ("cpu", 512)]


def test_too_little_memory_is_one_sentence() -> None:
    def run(attempt: Attempt) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate")

    with pytest.raises(RunError, match="too little memory"):
        with_enough_memory(CPU, 1024, is_tile_fixed=False, run=run)


def test_other_errors_pass() -> None:
    def run(attempt: Attempt) -> None:
        raise RuntimeError("shapes do not match")

    with pytest.raises(RuntimeError, match="shapes"):
        with_enough_memory(CPU, 1024, is_tile_fixed=False, run=run)


def test_devices_that_are_not_here_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device("cpu").title == "CPU"
    with pytest.raises(RunError, match="no CUDA device"):
        choose_device("cuda")
    with pytest.raises(RunError, match="Device is one of"):
        choose_device("abacus")
    with pytest.raises(RunError, match="Precision is one of"):
        choose_device("cpu", "int3")
