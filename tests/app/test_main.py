import builtins
import gc
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeEngine

from retinaview import paths
from retinaview.app.demo import main as demo_main
from retinaview.app.demo import render_demo
from retinaview.app.main import collect_garbage, real_tools
from retinaview.app.results import Tools
from retinaview.catalog import Catalog
from retinaview.errors import RunError

SHOWS_WINDOW = """
import sys
from retinaview.app.main import build_window
program = build_window()
program.window.show()
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
assert program.window.isVisible()
print([name for name in sys.argv[1:] if name in sys.modules])
program.window.close()
"""
OPENS_AND_CLOSES = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from retinaview.app import main as app_main
shown = []

def build(**fields):
    program = real_build(**fields)
    program.session.image_changed.connect(lambda image: shown.append(image.source.name))
    program.session.image_changed.connect(lambda image: QTimer.singleShot(0, program.window.close))
    program.session.failed.connect(lambda error: sys.exit(str(error)))
    return program

real_build, app_main.build_window = app_main.build_window, build
code = app_main.main([Path(sys.argv[1])])
assert threading.active_count() == 1, threading.enumerate()
print(shown, code, "torch" in sys.modules)
"""


WAITS: tuple[str, ...] = (
    *("torch", "scipy", "skimage", "pydicom", "tifffile", "imagecodecs", "tomlkit"),
    *("retinaview.engine", "retinaview.review", "retinaview.metrics", "retinaview.runtime"),
)
"""What a window that shows nothing yet does without."""


def run(script: str, *words: str) -> str:
    command = [sys.executable, "-W", "error", "-c", script, *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="torch must come before Qt there")
def test_the_window_appears_before_what_only_work_needs_is_imported() -> None:
    assert run(SHOWS_WINDOW, *WAITS).strip() == "[]"


def test_main_opens_a_file_and_ends_with_its_window() -> None:
    sample = paths.sample_photograph()
    assert run(OPENS_AND_CLOSES, str(sample)).strip() == f"['{sample.name}'] 0 False"


@pytest.fixture
def fake_tools(engine: FakeEngine) -> Tools:
    return replace(real_tools(engine.catalog), make_engine=lambda: engine)


def test_the_demo_leaves_three_windows_the_picture_and_the_report(
    qapp: object, tmp_path: Path, engine: Any, fake_tools: Tools
) -> None:
    written = render_demo(tmp_path / "out", engine.catalog, fake_tools)
    assert [path.name for path in written] == [
        "window-before.png",
        "window.png",
        "window-report.png",
        "drawn-fundus_rv-net.png",
        "drawn-fundus_rv-net.pdf",
    ]
    assert sorted(written) == sorted((tmp_path / "out").iterdir())
    assert all(path.stat().st_size > 1000 for path in written)
    assert written[4].read_bytes().startswith(b"%PDF")


def test_the_demo_tells_a_failure(qapp: object, tmp_path: Path, engine: Any) -> None:
    def broken() -> FakeEngine:
        raise RunError("This program is not whole. Install RetinaView again.")

    tools = replace(real_tools(engine.catalog), make_engine=broken)
    with pytest.raises(RunError, match="Install RetinaView again"):
        render_demo(tmp_path, engine.catalog, tools)


def test_the_demo_says_where_it_cannot_write(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert demo_main([str(tmp_path / "file")]) == 1
    assert "this is a file. Choose a folder." in capsys.readouterr().err


def test_the_real_tools_read_and_write_for_real(tmp_path: Path) -> None:
    tools = real_tools(Catalog([]))
    image = tools.load(paths.sample_photograph())
    assert image.source.file_format == "JPEG"


def test_garbage_is_collected_once_the_window_is_there() -> None:
    gc.disable()
    try:
        collect_garbage()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.enable()
        gc.unfreeze()


def test_imports_are_not_searched_for_features_of_qt() -> None:
    assert builtins.__import__.__name__ != "__feature_import__"
