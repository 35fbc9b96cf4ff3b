"""What the program is made of: packages, their versions, licences and the texts of these."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from retinaview import paths
from retinaview.words import tr

PROGRAM: Final = "retinaview"
LICENCE_FILE: Final = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
QT_TEXTS: Final = ("replacing-qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
OWN_TEXTS: Final = {"PySide6": QT_TEXTS, "shiboken6": QT_TEXTS, "pyjpegls": ("pyjpegls.txt",)}
"""Texts of packages whose wheels carry none, by the beginning of their names."""
_NAME: Final = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class Part:
    """A package that the program needs, and the licence it says it has."""

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """List the program itself, then every package that it needs, by name."""
    found = []
    for name in (PROGRAM, *sorted(needed_by(PROGRAM), key=str.lower)):
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # a source tree that was never installed
        found.append(Part(name, package.version, licence_of(package)))
    return found


def needed_by(name: str) -> set[str]:
    """Every installed package that `name` needs at run time, near and far; not `name` itself."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for need in _needs(waiting.pop()):
            if need not in found:
                found.add(need)
                waiting.append(need)
    return found


def licence_of(package: metadata.Distribution) -> str:
    """What a package says its licence is, in its own words."""
    fields = package.metadata.json
    classified = [c.split(" :: ")[-1] for c in fields.get("classifier", ()) if "License" in c]
    said = fields.get("license_expression") or ", ".join(classified) or fields.get("license", "")
    return str(said).split("\n")[0] or tr("see its texts")


def texts_of(name: str) -> dict[str, Path]:
    """Find the licence texts of a package: where each lies, by what it is called."""
    package = metadata.distribution(name)
    found = {
        "-".join(entry.parts[1:]): Path(str(package.locate_file(entry)))
        for entry in package.files or ()
        if ".dist-info" in entry.parts[0] and LICENCE_FILE.search(str(entry))
    }
    for beginning, own in OWN_TEXTS.items():
        if name.startswith(beginning):
            found |= {text: paths.resources() / "licences" / text for text in own}
    return found


def _needs(name: str) -> Iterator[str]:
    for line in metadata.requires(name) or () if _is_there(name) else ():
        requirement, _, marker = line.partition(";")
        found = _NAME.match(requirement.strip())
        if found and "extra" not in marker and _is_there(found[0]):
            yield str(metadata.metadata(found[0])["Name"])


def _is_there(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True
