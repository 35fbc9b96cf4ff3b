"""Which packages of Debian or Ubuntu the libraries of the system in the bundle come from."""

import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

DOCUMENTS: Final = Path("/usr/share/doc")


@dataclass(frozen=True)
class SystemPackage:
    """A package of the system; version "" where the system does not say."""

    name: str
    version: str
    libraries: tuple[str, ...]

    @property
    def copyright(self) -> Path:
        """Its licences and authors, where Debian keeps them."""
        return DOCUMENTS / self.name / "copyright"


def packages_of(libraries: Iterable[str]) -> list[SystemPackage]:
    """Name the packages, each with its libraries; a library that none owns stands for itself."""
    owned: dict[tuple[str, str], list[str]] = {}
    for library in libraries:
        owned.setdefault(_owner(Path(library)), []).append(Path(library).name)
    return [SystemPackage(*who, tuple(names)) for who, names in sorted(owned.items())]


def gather_copyrights(packages: Iterable[SystemPackage], folder: Path) -> list[str]:
    """Copy what each package says of its licences into `folder`; gives a line on each."""
    lines = []
    for package in packages:
        if package.copyright.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(package.copyright, folder / f"{package.name}.txt")
        lines.append(f"{package.name} {package.version}: {', '.join(package.libraries)}")
    return lines


def _owner(library: Path) -> tuple[str, str]:
    """Name and version of the package that a library belongs to."""
    real = library.resolve()
    for path in (real, Path(re.sub("^/usr", "", str(real))), library):
        found = _ask("-S", str(path))
        if found:
            name = found.splitlines()[0].split(":")[0]
            return name, _ask("-W", "-f", "${Version}\n", name).split("\n")[0]
    return library.name, ""


def _ask(*words: str) -> str:
    """What dpkg says; nothing where there is none, or it does not know."""
    if shutil.which("dpkg-query") is None:
        return ""
    done = subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""
