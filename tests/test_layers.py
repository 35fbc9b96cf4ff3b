"""What import-linter cannot see: modules that load late, and parts of Qt.

The layers themselves are contracts in pyproject.toml, held by `lint-imports` in `make lint`.
"""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import retinaview

PACKAGE = Path(retinaview.__file__).parent
LIGHT = ("retinaview", "retinaview.catalog", "retinaview.imaging.load", "retinaview.engine")
PAINTING = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg"}


def loaded_by(module: str) -> set[str]:
    code = f"import sys, {module}; print(*(name.split('.')[0] for name in sys.modules))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    return set(answer.stdout.split())


def imports_of(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def qt_parts(path: Path) -> set[str]:
    """Give the parts of Qt a file imports: `from PySide6 import QtGui` is PySide6.QtGui too."""
    return {".".join(n.split(".")[:2]) for n in imports_of(path) if n.startswith("PySide6")}


@pytest.mark.parametrize("module", LIGHT)
def test_import_loads_neither_qt_nor_torch(module: str) -> None:
    assert not loaded_by(module) & {"PySide6", "torch"}


def test_command_line_loads_neither_qt_nor_torch() -> None:
    assert not loaded_by("retinaview.cli") & {"PySide6", "torch"}


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows torch has to come before Qt")
def test_window_is_there_before_torch() -> None:
    loaded = loaded_by("retinaview.app.main")
    assert "PySide6" in loaded
    assert "torch" not in loaded


def test_report_paints_without_widgets() -> None:
    for path in (PACKAGE / "report").glob("*.py"):
        assert qt_parts(path) <= PAINTING, path.name


def test_qt_parts_reads_both_spellings(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text("from PySide6 import QtWidgets\nfrom PySide6.QtGui import QPainter\n")
    assert qt_parts(path) == {"PySide6.QtWidgets", "PySide6.QtGui"}


WITHOUT_QT = """
import sys
for name in ("PySide6", "pyqtgraph", "shiboken6"):
    sys.modules[name] = None
import pkgutil, importlib, trainer
for module in pkgutil.walk_packages(trainer.__path__, "trainer."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from trainer.__main__ import main
sys.exit(main(["recipes"]))
"""


def test_trainer_runs_where_qt_is_not_installed() -> None:
    answer = subprocess.run([sys.executable, "-c", WITHOUT_QT], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    assert "rv-net" in answer.stdout
