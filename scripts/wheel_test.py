"""Try the wheel outside the source tree, in a virtual environment of its own: `make wheel-test`.

The packages it needs are those of this Python, lent; with `--clean` they are installed anew, as the
README says, from where pip finds them. Then command line, models, smoke test and window run, from
another folder and with a home that cannot be written.
"""

import argparse
import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.bundle.bundle_test import (  # noqa: E402
    Place,
    run_for,
    smoke_problems,
    window_problems,
)
from scripts.package_data import models_to_ship  # noqa: E402

LIMIT_S: Final = 120
WHERE: Final = (
    "import json; from retinaview import catalog, paths\n"
    "cards = catalog.Catalog((paths.shipped_models(),))\n"
    "ids = [card.id for card in (*cards.enhancers(), *cards.overlays())]\n"
    "print(json.dumps([str(paths.sample_photograph()), sorted(ids)]))\n"
)


def main() -> int:
    """Build, install and try; 0 where all is as it should be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clean", action="store_true", help="install every package anew")
    is_clean = parser.parse_args().clean
    with tempfile.TemporaryDirectory(prefix="retinaview-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        root.chmod(0o755)
        python = install(build(root / "wheel"), root / "environment", is_clean=is_clean)
        problems = list(try_out(root, python))
    for problem in problems:
        print(f"FAILED: {problem}", file=sys.stderr)
    print("The wheel works." if not problems else "The wheel does not work.")
    return int(bool(problems))


def build(folder: Path) -> Path:
    """Build the wheel."""
    pip(sys.executable, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, ROOT)
    (wheel,) = folder.glob("retinaview-*.whl")
    print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB", flush=True)
    return wheel


def install(wheel: Path, environment: Path, *, is_clean: bool) -> Path:
    """Install it into a new environment; gives its Python."""
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if is_clean:
        subprocess.run([python, ROOT / "scripts" / "install_torch.py", "cpu"], check=True)
        pip(python, "install", "--constraint", ROOT / "constraints.txt", wheel)
        return python
    pip(python, "install", "--no-deps", "--no-index", wheel)
    lent = Path(sysconfig.get_path("purelib"))
    own = next(environment.glob("**/site-packages"))
    (own / "lent.pth").write_text(f"{lent}\n", "utf-8")
    return python


def try_out(root: Path, python: Path) -> Iterator[str]:
    """Run everything that a user would."""
    scratch = root / "scratch"
    scratch.mkdir()
    file = root / "file"
    file.touch()
    place = Place(root, file / "home", scratch)
    program = str(python.with_name("retinaview"))
    told = run_for([str(python), "-c", WHERE], place, LIMIT_S, is_ended=False)
    if told.returncode:
        yield told.stderr
        return
    sample, ids = json.loads(told.stdout)
    if ids != sorted(folder.name for folder in models_to_ship(ROOT / "models")):
        yield f"the models are not those that ship: {ids}"
    if not Path(sample).is_relative_to(root):
        yield f"it reads what lies outside the wheel: {sample}"
    for words in (["--version"], ["models"]):
        done = run_for([program, *words], place, LIMIT_S, is_ended=False)
        if done.returncode:
            yield f"retinaview {words[0]} ended with {done.returncode}: {done.stderr}"
    yield from smoke_problems(place, program)
    yield from window_problems(place, program, Path(sample))


def pip(python: Path | str, *words: object) -> None:
    """Run pip, quietly unless it fails."""
    subprocess.run([str(python), "-m", "pip", "--quiet", *map(str, words)], check=True)


if __name__ == "__main__":
    sys.exit(main())
