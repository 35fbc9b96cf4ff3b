"""How the program starts: what it loads, and which words open the window."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest
from fakes import make_image
from PIL import Image

from retinaview import __main__ as program
from retinaview import __version__, cli

WATCHED = ("torch", "PySide6")


def start(*words: str, then: str = "") -> subprocess.CompletedProcess[str]:
    code = (
        f"import sys; from retinaview.__main__ import main; status = main({list(words)!r}); {then}"
        "\nsys.exit(status)"
    )
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("words", [["--version"], ["models", "--json"], ["compare", "a", "b"]])
def test_light_commands_load_neither_qt_nor_torch(words: list[str], tmp_path: Path) -> None:
    report = f"print([m for m in {WATCHED} if m in sys.modules], file=sys.stderr)"
    if words[0] == "compare":
        picture = tmp_path / "a.png"
        rgb = (make_image(96, 96).rgb * 255).astype("uint8")
        Image.fromarray(rgb).save(picture)
        words = ["compare", str(picture), str(picture)]
    done = start(*words, then=report)
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip() == "[]"


def test_version_waits_for_nothing() -> None:
    heavy = "print([m for m in ('numpy', 'cv2', 'pydantic') if m in sys.modules])"
    done = start("--version", then=heavy)
    assert done.stdout.splitlines() == [f"RetinaView {__version__}", "[]"]


def test_ends_quietly_when_nobody_reads() -> None:
    words = [sys.executable, "-m", "retinaview", "models", "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 1


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        ([], []),
        (["a.png", "b é.jpg"], ["a.png", "b é.jpg"]),
        (["--", "-odd.png"], ["-odd.png"]),
        (["./models"], ["models"]),
    ],
)
def test_files_open_the_window(
    monkeypatch: pytest.MonkeyPatch, words: list[str], opened: list[str]
) -> None:
    seen: list[list[Path]] = []

    def open_window(files: Sequence[Path]) -> int:
        seen.append(list(files))
        return 7

    window = ModuleType("retinaview.app.main")
    window.main = open_window  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "retinaview.app.main", window)
    assert program.main(words) == 7
    assert seen == [[Path(name) for name in opened]]


@pytest.mark.parametrize("words", [["models"], ["--version"], ["--bogus"], ["enhance", "a.png"]])
def test_commands_and_switches_do_not(monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    seen: list[list[str]] = []

    def run(given: list[str]) -> int:
        seen.append(given)
        return 3

    monkeypatch.setattr(cli, "main", run)
    assert program.main(words) == 3
    assert seen == [words]
