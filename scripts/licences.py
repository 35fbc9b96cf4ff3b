"""Gather the licence texts of everything that the frozen program carries: `licences.py FOLDER`."""

import shutil
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from retinaview.workflow.licences import PROGRAM, needed_by, parts, texts_of  # noqa: E402

__all__ = ["gather", "needed_by"]


def gather(folder: Path, is_carried: Callable[[str], bool] = lambda name: True) -> list[str]:
    """Copy the texts into `folder`, one sub-folder a package; returns the packages' names.

    Args:
        folder: what is in it goes.
        is_carried: whether a package of that name goes into the program.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, folder / name)
    needed = [part for part in parts() if part.name != PROGRAM and is_carried(part.name)]
    lines = ["Packages in this program, their versions and licences.\n"]
    for part in needed:
        target = folder / part.name
        target.mkdir()
        for title, text in texts_of(part.name).items():
            shutil.copy(text, target / title)
        lines.append(f"{part.name} {part.version}: {part.licence}")
    _gather_python(folder / "Python")
    (folder / "PACKAGES.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return [part.name for part in needed]


def _gather_python(folder: Path) -> None:
    """Copy Python's own licence from where its installation keeps it."""
    library = Path(sysconfig.get_path("stdlib"))
    for text in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if text.is_file():
            folder.mkdir(exist_ok=True)
            shutil.copy(text, folder / text.name)


if __name__ == "__main__":
    gather(Path(sys.argv[1]))
