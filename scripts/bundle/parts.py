"""What the frozen program carries, and what it leaves behind; `retinaview.spec` asks.

PyInstaller takes whatever could be reached. Left out is what the program never loads: measured by
running it with an import hook that refuses each of these (docs/packaging.md says how).
"""

import posixpath
import re
import subprocess
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

Entry = tuple[str, str, str]
"""Place in the bundle, source, kind; as PyInstaller lists them."""

QT_MODULES: Final = ("QtDBus", "QtNetwork", "QtQml", "QtQuick", "QtSql", "QtTest")
"""Python modules of Qt that nothing here imports; pyqtgraph needs those of OpenGL."""
DEVELOPMENT: Final = (
    *("IPython", "_pytest", "hypothesis", "joblib", "matplotlib", "mypy", "pandas", "pluggy"),
    *("pytest", "pywt", "rich", "markdown_it", "pygments", "sklearn", "tensorboard", "tkinter"),
    *("triton", "ray", "gdcm", "_gdcm", "readline"),
)
"""Tools of developers; decoders and readline, which is GPL, that the program does without."""
PYQTGRAPH: Final = ("canvas", "console", "dockarea", "examples", "flowchart", "jupyter", "opengl")
UNUSED: Final = (
    *("_distutils_hack", "fsspec", "imageio", "jinja2", "markupsafe", "networkx", "pkg_resources"),
    *("setuptools",),
)
"""Packages that torch and scikit-image ask for, for what the program never does."""
TORCH: Final[Mapping[str, str]] = {
    "": "_vendor.quack ao.ns ao.pruning",
    "_inductor.": (
        "autoheuristic codecache codegen compile_fx cudagraph_trees fx_passes graph ir kernel "
        "lowering scheduler select_algorithm template_heuristics"
    ),
    "distributed.": "_tools checkpoint debug flight_recorder pipelining",
    "testing._internal.": (
        "common_device_type common_distributed common_fsdp common_methods_invocations "
        "common_modules common_nn common_optimizers common_quantization common_utils generated "
        "opinfo optests"
    ),
    "utils.": "benchmark cpp_extension hipify tensorboard",
}
"""Parts of torch: compilers for `torch.compile`, its own tests, checkpoints of many machines."""
EXCLUDED: Final = (
    *DEVELOPMENT,
    *UNUSED,
    *(f"PySide6.{name}" for name in QT_MODULES),
    *(f"pyqtgraph.{name}" for name in PYQTGRAPH),
    *(f"torch.{part}{name}" for part, names in TORCH.items() for name in names.split()),
)

TORCH_FOLDERS: Final = {("torch", "include"), ("torch", "share"), ("torch", "test")}
TORCH_LIBRARIES: Final = re.compile(
    r"lib(backend_with_compiler|jitbackend_test|torchbind_test|aoti_custom_ops)\."
)
"""Headers, tests and build tools; of `torch/bin` its memory manager alone is needed to start."""
PLUGINS: Final[Mapping[str, str]] = {
    "iconengines": "svgicon",
    "imageformats": "ico|jpeg|svg",
    "platforminputcontexts": ".*",
    "platforms": "cocoa|minimal|offscreen|wayland|windows|xcb",
    "platformthemes": "xdgdesktopportal",
    "printsupport": ".*",
    "styles": ".*",
    "wayland-decoration-client": ".*",
    "wayland-shell-integration": "xdg-shell",
}
"""Plugins of Qt by folder; GTK's theme alone would bring thirty libraries of the desktop."""
TRANSLATIONS: Final = re.compile(r"qtbase_(de|es|zh_CN)\.qm")
HOST_LIBRARIES: Final = re.compile(r"lib(cups|systemd)\.so")
"""Taken from the computer where they are there: printing is of no use without its own CUPS."""
COPYLEFT_LIBRARIES: Final = re.compile(r"lib(gdbm|history|readline)[._]")
"""Under the GPL, so never passed on."""
OWN: Final = ("retinaview",)


def is_needed(target: str) -> bool:
    """Tell whether a file, named by its place in the bundle, is of use at run time."""
    path = PurePosixPath(target.replace("\\", "/"))
    if path.parts[:2] == ("torch", "bin"):
        return path.name.startswith("torch_shm_manager")
    if path.parts[0] == "torch":
        return path.parts[:2] not in TORCH_FOLDERS and not TORCH_LIBRARIES.match(path.name)
    if path.parts[0] == "PySide6" and "plugins" in path.parts:
        return is_plugin_needed(path.parent.name, path.name)
    if path.parts[0] == "PySide6" and "translations" in path.parts:
        return TRANSLATIONS.fullmatch(path.name) is not None
    return HOST_LIBRARIES.match(path.name) is None


def is_plugin_needed(folder: str, name: str) -> bool:
    """Tell whether a plugin of Qt is of use: `libqxcb.so`, `qwindows.dll`, `libqcocoa.dylib`."""
    stem = name.split(".")[0].removeprefix("lib")
    wanted = PLUGINS.get(folder)
    return wanted is not None and re.fullmatch(f"q?({wanted})(-plugin)?", stem) is not None


def used_libraries(
    entries: Iterable[Entry], imports_of: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Leave out libraries of the system and of Qt that nothing else in the bundle loads.

    Args:
        entries: the binaries.
        imports_of: names of the libraries that the file at a path is linked to.
    """
    entries = list(entries)
    waiting = [entry for entry in entries if not _is_shared(entry)]
    shared = [entry for entry in entries if _is_shared(entry)]
    wanted: set[str] = set()
    while waiting:
        for _, source, kind in waiting:
            if kind != "SYMLINK":
                wanted.update(imports_of(source))
        waiting = [entry for entry in shared if PurePosixPath(entry[0]).name in wanted]
        shared = [entry for entry in shared if PurePosixPath(entry[0]).name not in wanted]
    unused = set(shared)
    return [entry for entry in entries if entry not in unused]


class Carried:
    """The packages that the program asks for and the bundle carries; everything else is foreign.

    Args:
        names: of the packages.
        owners: packages by the top name of what they hold, as
            `importlib.metadata.packages_distributions` tells.
    """

    def __init__(self, names: Iterable[str], owners: Mapping[str, Iterable[str]]) -> None:
        allowed = {_plain(name) for name in (*names, *OWN)}
        self._allowed = allowed
        self._foreign = {
            top: sorted(set(packages))
            for top, packages in owners.items()
            if allowed.isdisjoint(map(_plain, packages))
        }

    def owners_of(self, entry: Entry) -> list[str]:
        """Foreign packages that an entry comes from; none where it may go along.

        Args:
            entry: a module by its dotted name, or a file by its place in the bundle.
        """
        top = re.split(r"[/\\]", entry[0])[0]
        if top.endswith(".dist-info"):
            package = top.split("-")[0]
            return [] if _plain(package) in self._allowed else [package]
        return self._foreign.get(top.split(".")[0], [])

    def part(self, entries: Iterable[Entry]) -> tuple[list[Entry], set[str]]:
        """Give what may go along, and the names of the foreign packages that stay behind."""
        kept, foreign = [], set()
        for entry in entries:
            owners = self.owners_of(entry)
            foreign.update(owners)
            if not owners:
                kept.append(entry)
        return kept, foreign


def copyleft(entries: Iterable[Entry]) -> list[str]:
    """Libraries of the system that are GPL."""
    return sorted({Path(e[0]).name for e in entries if COPYLEFT_LIBRARIES.match(Path(e[0]).name)})


def of_the_system(entries: Iterable[Entry]) -> list[str]:
    """Sources of the libraries that neither Python nor a package brought (Linux)."""
    return sorted({source for _, source, _ in entries if _is_of_the_system(source)})


def whole_links(entries: Iterable[Entry], targets: Iterable[str]) -> list[Entry]:
    """Leave out links to what is not in the bundle; `targets` are the places of all that is."""
    there = set(targets)
    return [
        entry
        for entry in entries
        if entry[2] != "SYMLINK"
        or posixpath.normpath(posixpath.join(posixpath.dirname(entry[0]), entry[1])) in there
    ]


def linked_to(path: str) -> list[str]:
    """Names of the libraries that a file itself is linked to (Linux, by objdump)."""
    command = ["objdump", "-p", path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return re.findall(r"NEEDED +(\S+)", done.stdout)


def is_carried(package: str) -> bool:
    """Tell whether a package that the program asks for goes into the bundle."""
    return _plain(package) not in {_plain(name) for name in UNUSED}


def _is_shared(entry: Entry) -> bool:
    """A library for others: one of the system, or one of Qt's own; no plugin, no module."""
    target, source, _ = entry
    path = PurePosixPath(target.replace("\\", "/"))
    if _is_of_the_system(source):
        return True
    return path.name.startswith(("libQt6", "libicu")) and "plugins" not in path.parts


def _is_of_the_system(source: str) -> bool:
    return source.startswith(("/lib", "/usr/lib")) and "/python" not in source


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
