"""Gather the licence texts of everything that the frozen program carries: `licences.py FOLDER`."""

import re
import shutil
import sys
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
OWN_TEXTS = {"PySide6": QT_TEXTS, "shiboken6": QT_TEXTS, "pyjpegls": ("pyjpegls.txt",)}
"""Texts of packages whose wheels carry none, by the beginning of their names."""


def gather(folder: Path) -> list[str]:
    """Copy the texts into `folder`, one sub-folder a package; returns the packages' names."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, folder / name)
    names = sorted(needed_by("retinaview"), key=str.lower)
    lines = ["Packages in this program, their versions and licences.\n"]
    for name in names:
        package = metadata.distribution(name)
        copy_texts(package, folder / name)
        lines.append(f"{name} {package.version}: {licence_of(package)}")
    (folder / "PACKAGES.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return names


def needed_by(name: str) -> set[str]:
    """Every package that `name` needs at run time, near and far; not `name` itself."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for line in metadata.requires(waiting.pop()) or ():
            need = Requirement(line)
            if need.marker is None or need.marker.evaluate({"extra": ""}):
                own_name = metadata.metadata(need.name)["Name"]
                if own_name not in found:
                    found.add(own_name)
                    waiting.append(own_name)
    return found


def copy_texts(package: metadata.Distribution, folder: Path) -> None:
    """Copy the licence files of one package, named by where they lay."""
    name = package.metadata["Name"]
    folder.mkdir()
    for entry in package.files or ():
        if ".dist-info" in entry.parts[0] and LICENCE_FILE.search(str(entry)):
            shutil.copy(str(package.locate_file(entry)), folder / "-".join(entry.parts[1:]))
    for beginning, texts in OWN_TEXTS.items():
        for text in texts if name.startswith(beginning) else ():
            shutil.copy(ROOT / "docs" / "licences" / text, folder / text)


def licence_of(package: metadata.Distribution) -> str:
    """What a package says its licence is, in its own words."""
    fields = package.metadata.json
    classified = [c.split(" :: ")[-1] for c in fields.get("classifier", ()) if "License" in c]
    said = fields.get("license_expression") or ", ".join(classified) or fields.get("license", "")
    return str(said).split("\n")[0] or "see its texts"


if __name__ == "__main__":
    gather(Path(sys.argv[1]))
