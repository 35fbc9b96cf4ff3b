"""Make a Debian package of the frozen program: `deb.py dist/retinaview dist`, or `make deb`.

It puts the program into /opt/retinaview, links into /usr/bin, an entry into the desktop's menu, and
asks for the libraries that Qt wants of the system. Nothing is run at installation.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from retinaview import __version__  # noqa: E402
from scripts.bundle.icon import LOGO, draw_icon  # noqa: E402
from scripts.bundle.linked import link_or_copy  # noqa: E402

MAINTAINER: Final = "The RetinaView authors <retinaview@localhost>"
SUMMARY: Final = "viewer for colour fundus photographs that shows what an enhancement changed"
DETAILS: Final = """\
 RetinaView opens fundus photographs, enhances them with models that ship with
 it, shows before beside after, and writes reports. Photographs never leave the
 computer. Research use, not a medical device; not for primary diagnosis."""
NEEDED: Final = (
    "libc6, libegl1, libgl1, libxcb1, libx11-6, libfontconfig1, libdbus-1-3, fontconfig, "
    "fonts-dejavu-core | fonts-dejavu"
)
COMMANDS: Final = ("retinaview", "retinaview-train")
ICONS_PX: Final = (48, 128, 256)
PLACE: Final = Path("opt/retinaview")


def make_deb(bundle: Path, folder: Path) -> Path:
    """Write the package into `folder`; gives its file.

    Raises:
        CalledProcessError: dpkg-deb could not make it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{bundle.name}_{__version__}_{architecture()}.deb"
    with tempfile.TemporaryDirectory(prefix="retinaview-deb-", dir=folder) as name:
        root = Path(name)
        root.chmod(0o755)
        lay_out(bundle, root)
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", root, target]
        subprocess.run(command, check=True)
    return target


def lay_out(bundle: Path, root: Path) -> None:
    """Put everything where it is to lie once installed."""
    shutil.copytree(bundle, root / PLACE, symlinks=True, copy_function=link_or_copy)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    for name in COMMANDS:
        (commands / name).symlink_to(f"/{PLACE.as_posix()}/{name}")
    share = root / "usr" / "share"
    _copy(ROOT / "scripts" / "bundle" / "retinaview.desktop", share / "applications")
    for side in ICONS_PX:
        draw_icon(share / f"icons/hicolor/{side}x{side}/apps/retinaview.png", side)
    _copy(LOGO, share / "icons/hicolor/scalable/apps")
    documents = share / "doc" / bundle.name
    _copy(ROOT / "NOTICE", documents)
    shutil.copy(ROOT / "LICENSE", documents / "copyright")
    (root / "DEBIAN").mkdir()
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_symlink())
    (root / "DEBIAN" / "control").write_text(control(bundle.name, size // 1024), "utf-8")


def control(name: str, size_kib: int) -> str:
    """What Debian is told of the package."""
    said = {
        "Package": name,
        "Version": __version__,
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kib),
        "Depends": NEEDED,
        "Recommends": "libcups2",
        "Section": "science",
        "Priority": "optional",
    }
    lines = [f"{key}: {value}" for key, value in said.items()]
    return "\n".join([*lines, f"Description: {SUMMARY}", DETAILS]) + "\n"


def architecture() -> str:
    """Debian's word for this machine's processor."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, folder)


if __name__ == "__main__":
    if shutil.which("dpkg-deb") is None:
        raise SystemExit("There is no dpkg-deb here: a Debian package needs Debian or Ubuntu.")
    if not (Path(sys.argv[1]) / "retinaview").is_file():
        raise SystemExit(f"{sys.argv[1]} holds no frozen program. Type: make bundle")
    print(make_deb(Path(sys.argv[1]), Path(sys.argv[2])))
