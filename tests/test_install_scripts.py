"""The steps of `make install` that differ from machine to machine, each machine feigned."""

import json
import os
import subprocess
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from scripts import ensure_qt, install_torch

ROOT = Path(__file__).resolve().parent.parent
CUDA_WHEEL = ["filelock", 'nvidia-cudnn-cu13==9.20; platform_system == "Linux"']
CPU_WHEEL = ["filelock", "sympy>=1.13.3"]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the Makefile's way is Linux's")


class FakePip:
    """Notes what pip was asked for; finds the wheel it is given."""

    def __init__(self, wheel: list[str], *, fails: bool = False) -> None:
        self.wheel = wheel
        self.fails = fails
        self.installed: list[tuple[str, ...]] = []

    def __call__(self, *arguments: str, capture: bool = False) -> CompletedProcess[str]:
        if "--dry-run" in arguments:
            report = {"install": [{"metadata": {"requires_dist": self.wheel}}]}
            return CompletedProcess(arguments, 0, json.dumps(report), "")
        self.installed.append(arguments)
        return CompletedProcess(arguments, int(self.fails))


@pytest.fixture
def no_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install_torch, "installed_is_cuda", lambda: None)


def test_installed_build_is_seen() -> None:
    import torch

    assert install_torch.installed_is_cuda() is (torch.version.cuda is not None)


@linux_only
@pytest.mark.usefixtures("no_torch")
@pytest.mark.parametrize(("wheel", "own_index"), [(CUDA_WHEEL, True), (CPU_WHEEL, False)])
def test_cpu_build_comes_from_where_it_lies(
    wheel: list[str], own_index: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pip = FakePip(wheel)
    monkeypatch.setattr(install_torch, "pip", pip)
    assert install_torch.main("cpu") == 0
    (asked,) = pip.installed
    assert (install_torch.CPU_INDEX in asked) is own_index
    assert asked[-1] == f"torch=={install_torch.pinned_version()}"


@pytest.mark.usefixtures("no_torch")
def test_cuda_build_is_the_version_without_suffix(monkeypatch: pytest.MonkeyPatch) -> None:
    pip = FakePip(CUDA_WHEEL)
    monkeypatch.setattr(install_torch, "pip", pip)
    assert install_torch.main("cuda") == 0
    assert pip.installed == [("--force-reinstall", f"torch==={install_torch.pinned_version()}")]


@linux_only
@pytest.mark.usefixtures("no_torch")
def test_index_out_of_reach_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(install_torch, "pip", FakePip(CUDA_WHEEL, fails=True))
    assert install_torch.main("cpu") == 1
    assert "make install TORCH=cuda" in capsys.readouterr().err


def test_unknown_build_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert install_torch.main("gpu") == 1
    assert "cpu or cuda" in capsys.readouterr().err


@linux_only
def test_qt_starts_here() -> None:
    assert ensure_qt.starts(ensure_qt.WIDGETS)
    assert not ensure_qt.starts("import no_such_module")


@linux_only
@pytest.mark.parametrize(("lacking", "status"), [(ensure_qt.WIDGETS, 1), (ensure_qt.SCREEN, 0)])
def test_missing_libraries_are_named_where_apt_is_not_ours(
    lacking: str,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(ensure_qt, "starts", lambda code: code != lacking)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(ensure_qt, "apt", lambda *words: pytest.fail("apt needs root"))
    assert ensure_qt.main() == status
    (line,) = capsys.readouterr().err.splitlines()
    assert "sudo apt install libegl1" in line


@linux_only
def test_root_gets_the_libraries_by_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ensure_qt, "starts", lambda code: bool(asked))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(ensure_qt.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(ensure_qt, "apt", lambda *words: asked.append(words[0]))
    assert ensure_qt.main() == 0
    assert asked == ["update", "install"]


SYSTEM = {name: f'exec /usr/bin/env -i /bin/{name} "$@"' for name in ("rm", "mkdir")}
GOOD = """case "$*" in
    "-m venv "*) /bin/mkdir -p "$3/bin";;
    --version) echo Python 3.13.1;;
esac"""
TOO_OLD = "exit 1"
WITHOUT_VENV = """case "$2" in
    *ensurepip*) exit 1;;
    *print*) echo 3.12;;
esac"""


def make_venv(folder: Path, programs: dict[str, str]) -> CompletedProcess[str]:
    """Run make_venv.sh where only `programs` (name: body of a shell script) can be found."""
    tools = folder / "bin"
    tools.mkdir()
    for name, body in (SYSTEM | {"id": "echo 1000"} | programs).items():
        (tools / name).write_text(f"#!/bin/sh\n{body}\n")
        (tools / name).chmod(0o755)
    return subprocess.run(
        ["/bin/sh", str(ROOT / "scripts" / "make_venv.sh"), str(folder / "venv")],
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
    )


@linux_only
def test_first_python_that_can_make_a_venv_is_taken(tmp_path: Path) -> None:
    pythons = {"python3.11": TOO_OLD, "python3.12": WITHOUT_VENV, "python3": GOOD}
    answer = make_venv(tmp_path, pythons)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.endswith("with Python 3.13.1.\n")
    assert (tmp_path / "venv" / "bin").is_dir()


@linux_only
def test_no_python_is_one_sentence(tmp_path: Path) -> None:
    answer = make_venv(tmp_path, {"python3": TOO_OLD})
    assert answer.returncode == 1
    assert answer.stderr.startswith("RetinaView needs Python 3.11 to 3.13")
    assert not (tmp_path / "venv").exists()


@linux_only
def test_missing_venv_module_is_one_line_to_type(tmp_path: Path) -> None:
    answer = make_venv(tmp_path, {"python3": WITHOUT_VENV, "apt-get": "exit 1"})
    assert answer.returncode == 1
    assert answer.stderr == (
        "Python 3.12 lacks its venv module. Type: sudo apt install python3.12-venv\n"
    )
