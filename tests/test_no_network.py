"""The window and every command open no socket: nothing goes out, nothing comes in.

Each runs in a process of its own under a hook that hears of every socket that Python makes. Qt and
other compiled parts make theirs without Python; on Linux the process is therefore also asked, at
its end, which sockets it holds.
"""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image
from PIL import Image

WATCH = """
import os, sys

heard = []

def hook(event, args):
    if event.startswith("socket."):
        heard.append(f"{event} {[repr(each)[:80] for each in args]}")

def held():
    '''Internet sockets of this process, by the kernel's own tables.'''
    if sys.platform != "linux":
        return []
    own = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(f"/proc/self/fd/{name}")
        except OSError:
            continue
        if target.startswith("socket:["):
            own.add(target[8:-1])
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        try:
            lines = open(f"/proc/self/net/{kind}").read().splitlines()[1:]
        except OSError:
            continue
        found += [f"{kind} {line}" for line in lines if line.split()[9] in own]
    return found

def ended(status):
    for line in [*heard, *held()]:
        print("SOCKET", line, file=sys.stderr)
    print("STATUS", status, file=sys.stderr, flush=True)
    os._exit(0)

sys.addaudithook(hook)
"""
COMMAND = """
from retinaview.__main__ import main
ended(main(sys.argv[1:]))
"""
WINDOW = """
from pathlib import Path
from PySide6.QtCore import QTimer
from retinaview.app.main import build_window, make_application
app = make_application()
program = build_window()
program.window.show()
session = program.session
session.image_changed.connect(lambda image: QTimer.singleShot(200, app.quit))
session.failed.connect(lambda error: app.exit(1))
session.open([Path(sys.argv[1])])
QTimer.singleShot(90_000, lambda: app.exit(2))
status = app.exec()
session.close()
ended(status)
"""


def watched(code: str, *words: object, home: Path) -> tuple[int, list[str]]:
    """Run code under watch; gives its own status, and what was heard."""
    folders = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    places = {name: str(home / name.lower()) for name in folders}
    done = subprocess.run(
        [sys.executable, "-c", WATCH + code, *map(str, words)],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
    )
    lines = done.stderr.splitlines()
    statuses = [line.split()[1] for line in lines if line.startswith("STATUS")]
    assert statuses, done.stderr
    return int(statuses[0]), [line for line in lines if line.startswith("SOCKET")]


@pytest.fixture(scope="module")
def photograph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("photographs") / "drawn.png"
    Image.fromarray(np.round(make_image(128, 160).rgb * 255).astype(np.uint8)).save(path)
    return path


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def test_the_watch_hears_a_socket(tmp_path: Path) -> None:
    code = """
import socket
one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
one.bind(("127.0.0.1", 0))
ended(0)
"""
    _, heard = watched(code, home=tmp_path)
    assert any("socket.__new__" in line for line in heard)
    assert any("socket.bind" in line for line in heard)
    if sys.platform == "linux":
        assert any(line.startswith("SOCKET udp ") for line in heard)


def test_enhance_and_verify_open_no_socket(photograph: Path, home: Path, tmp_path: Path) -> None:
    words = ("--model", "clahe", "--out", tmp_path, "--no-review", "--report", "--deidentify")
    assert watched(COMMAND, "enhance", photograph, *words, home=home) == (0, [])
    (made,) = tmp_path.glob("*.png")
    words = ("verify", made, "--against", photograph)
    assert watched(COMMAND, *words, home=home) == (0, [])


@pytest.mark.parametrize(
    "words",
    [
        ["models"],
        ["analyze", "PHOTOGRAPH", "--out", "OUT", "--overlays", "vessels"],
        ["compare", "PHOTOGRAPH", "PHOTOGRAPH"],
        ["degrade", "PHOTOGRAPH", "--out", "OUT", "--preset", "cofe-release", "--seed", "1"],
        ["batch", "PHOTOGRAPH", "OUT", "--model", "clahe", "--no-review", "--workers", "2"],
        ["audit", "verify"],
    ],
)
def test_commands_open_no_socket(
    photograph: Path, home: Path, tmp_path: Path, words: list[str]
) -> None:
    places = {"PHOTOGRAPH": photograph, "OUT": tmp_path}
    given = [places.get(word, word) for word in words]
    assert watched(COMMAND, *given, home=home) == (0, [])


@pytest.mark.long
def test_the_smoke_test_opens_no_socket(home: Path) -> None:
    assert watched(COMMAND, "--smoke-test", home=home) == (0, [])


def test_converting_weights_opens_no_socket(home: Path, tmp_path: Path) -> None:
    import torch

    torch.save({"a": torch.zeros(2)}, tmp_path / "a.pth")
    words = ("convert-weights", tmp_path / "a.pth", tmp_path / "a.safetensors")
    assert watched(COMMAND, *words, home=home) == (0, [])


def test_the_window_opens_no_socket(photograph: Path, home: Path) -> None:
    assert watched(WINDOW, photograph, home=home) == (0, [])
