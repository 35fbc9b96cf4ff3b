"""Install torch in the build that was asked for: `install_torch.py cpu|cuda`.

The package index serves a CUDA build to Linux (gigabytes) and a CPU build to macOS and Windows;
the CPU build for Linux lies on PyTorch's own index. So pip is first asked what it would install,
and PyTorch's index is taken only where that answer does not fit.
"""

import importlib.util
import json
import re
import runpy
import subprocess
import sys
from pathlib import Path

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CONSTRAINTS = Path(__file__).resolve().parent.parent / "constraints.txt"
CUDA_PACKAGES = ("nvidia-", "cuda-", "triton")


def main(build: str) -> int:
    """Install the build; 0 when it is there."""
    if build not in ("cpu", "cuda"):
        return fail(f"TORCH is cpu or cuda, not {build}.")
    version = pinned_version()
    if installed_is_cuda() is (build == "cuda"):
        return 0
    # `===` leaves out local versions such as 2.13.0+cpu, which pip would otherwise prefer.
    wanted = f"torch==={version}" if build == "cuda" else f"torch=={version}"
    if build == "cuda" or not would_bring_cuda(wanted):
        print(f"Installing torch {version} ({build} build).")
        return pip("--force-reinstall", wanted).returncode and fail(
            f"pip could not install torch {version}; its message stands above."
        )
    print(f"Installing torch {version} (cpu build, from PyTorch's own index).")
    if pip("--force-reinstall", "--index-url", CPU_INDEX, wanted).returncode:
        return fail(
            "The CPU build of torch for Linux lies on download.pytorch.org, which pip could not "
            "use just now. Try again, or take the larger build: make install TORCH=cuda"
        )
    return 0


def pinned_version() -> str:
    """Read the version of torch from the constraints."""
    found = re.search(r"^torch==(\S+)$", CONSTRAINTS.read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise SystemExit(f"{CONSTRAINTS.name} has no line torch==...")
    return found[1]


def installed_is_cuda() -> bool | None:
    """Tell whether the installed torch is a CUDA build; None where the pinned one is not there."""
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return None
    facts = runpy.run_path(str(Path(found.origin).with_name("version.py")))
    if facts["__version__"].split("+")[0] != pinned_version():
        return None
    return facts["cuda"] is not None


def would_bring_cuda(requirement: str) -> bool:
    """Ask pip, without installing, whether `requirement` depends on CUDA packages here."""
    command = ("--dry-run", "--quiet", "--ignore-installed", "--report", "-", requirement)
    answer = pip(*command, capture=True)
    if answer.returncode:
        print(answer.stderr.strip(), file=sys.stderr)
        raise SystemExit(fail("pip could not find torch; its message stands above."))
    found = json.loads(answer.stdout)["install"][0]["metadata"]
    needs = found.get("requires_dist", [])
    return sys.platform == "linux" and any(need.startswith(CUDA_PACKAGES) for need in needs)


def pip(*arguments: str, capture: bool = False) -> subprocess.CompletedProcess[str]:
    """Run `pip install` for one package; the packages it needs come with the project's own."""
    command = [sys.executable, "-m", "pip", "install", "--no-deps", *arguments]
    return subprocess.run(command, capture_output=capture, text=True)


def fail(sentence: str) -> int:
    """Say what went wrong and give the exit status."""
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "cpu"))
