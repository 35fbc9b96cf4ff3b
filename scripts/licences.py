"""Gather the licence texts of everything that the frozen program carries: `licences.py FOLDER`."""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from retinaview.workflow.licences import PROGRAM, needed_by, parts, texts_of  # noqa: E402

__all__ = ["gather", "needed_by"]


def gather(folder: Path) -> list[str]:
    """Copy the texts into `folder`, one sub-folder a package; returns the packages' names."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, folder / name)
    needed = [part for part in parts() if part.name != PROGRAM]
    lines = ["Packages in this program, their versions and licences.\n"]
    for part in needed:
        target = folder / part.name
        target.mkdir()
        for title, text in texts_of(part.name).items():
            shutil.copy(text, target / title)
        lines.append(f"{part.name} {part.version}: {part.licence}")
    (folder / "PACKAGES.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return [part.name for part in needed]


if __name__ == "__main__":
    gather(Path(sys.argv[1]))
