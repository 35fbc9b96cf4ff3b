"""Try the frozen program as a clinic would meet it: `bundle_test.py dist/retinaview`.

It is put under a path with blanks and umlauts and run without the source tree, Python's variables
or a home that can be written, as an ordinary user where that can be had. `--smoke-test` does what
the program is for, the trainer's program included; then the window is opened. Every call to the
network of all its processes is listed by strace; where there is none, that is said. At the end the
warm start to the window is timed on a screen of its own (Xvfb), and the bundle measured. Linux.
"""

import argparse
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from scripts.bundle.linked import link_or_copy

PLACE: Final = "Prüfung mit Leerzeichen"
SAMPLE: Final = Path("_internal/retinaview/resources/sample/drawn-fundus.jpg")
NOBODY: Final = 65534
SMOKE_LIMIT_S: Final = 1800
WINDOW_S: Final = 20
WINDOW_LIMIT_S: Final = 60
STARTS: Final = 5
START_TARGET_S: Final = 2.5
LOCAL: Final = "AF_UNIX"
FAMILY: Final = re.compile(r"socket\((\w+)")


@dataclass(frozen=True)
class Place:
    """Where the program lies and what is round it.

    Attributes:
        program: the folder that was frozen.
        home: cannot be written.
        scratch: can be; for temporary files.
        as_user: words before a command that run it as an ordinary user; none where we are one.
    """

    program: Path
    home: Path
    scratch: Path
    as_user: tuple[str, ...] = ()

    @property
    def environment(self) -> dict[str, str]:
        """All that the program is told."""
        return {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.home),
            "TMPDIR": str(self.scratch),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }


def main() -> int:
    """Try everything; 0 where all is as it should be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bundle", type=Path, help="the folder that PyInstaller made")
    bundle = parser.parse_args().bundle
    if not (bundle / "retinaview").is_file():
        print(f"{bundle} holds no frozen program. Type: make bundle", file=sys.stderr)
        return 1
    print(f"{bundle}: {size_of(bundle) / 1e6:.0f} MB", flush=True)
    with placed(bundle) as place:
        program = str(place.program / "retinaview")
        problems = [*smoke_problems(place, program)]
        problems += window_problems(place, program, place.program / SAMPLE)
        problems += start_problems(place)
    for problem in problems:
        print(f"FAILED: {problem}", file=sys.stderr)
    print("The bundle works." if not problems else "The bundle does not work.")
    return int(bool(problems))


@contextmanager
def placed(bundle: Path) -> Iterator[Place]:
    """Put the program where a clinic might, for as long as the context lasts."""
    with tempfile.TemporaryDirectory(prefix="retinaview-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        root.chmod(0o755)
        scratch = root / "scratch"
        scratch.mkdir()
        scratch.chmod(0o1777)
        program = root / PLACE / bundle.name
        shutil.copytree(bundle, program, symlinks=True, copy_function=link_or_copy)
        home, as_user = closed_home(root)
        yield Place(program, home, scratch, as_user)


def closed_home(root: Path) -> tuple[Path, tuple[str, ...]]:
    """A home that cannot be written, and how to become a user for whom that holds."""
    home = root / "home"
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        home.write_text("A file, as root may write any folder.\n", "utf-8")
        return home / "below", ()
    home.mkdir(mode=0o555)
    home.chmod(0o555)
    if os.geteuid() != 0:
        return home, ()
    user = (f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--inh-caps=-all")
    return home, ("setpriv", *user)


def smoke_problems(place: Place, program: str) -> Iterator[str]:
    """Run `--smoke-test`, and listen."""
    done, heard = listened(place, [program, "--smoke-test"], SMOKE_LIMIT_S)
    print(done.stdout, end="", flush=True)
    if done.returncode:
        yield f"--smoke-test ended with {done.returncode}: {done.stderr.strip()[-2000:]}"
    yield from heard


def window_problems(place: Place, program: str, photograph: Path) -> Iterator[str]:
    """Open the window on a photograph, off-screen; it must stay open, without an error."""
    done, heard = listened(place, [program, str(photograph)], WINDOW_S, is_ended=True)
    if done.returncode not in (-signal.SIGKILL, 128 + signal.SIGKILL):
        yield f"the window closed by itself with {done.returncode}: {done.stderr.strip()[-2000:]}"
    elif "Traceback" in done.stderr:
        yield f"the window met an error: {done.stderr.strip()[-2000:]}"
    else:
        print(f"The window stayed open for {WINDOW_S} s with a photograph in it")
    yield from heard


def listened(
    place: Place, words: Sequence[str], limit_s: float, *, is_ended: bool = False
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run a program under strace; gives how it ended, and a sentence on each socket it opened.

    Args:
        place: where it runs.
        words: the command.
        limit_s: after which it is killed.
        is_ended: it is meant to run until then.
    """
    listening = can_trace(place)
    trace = place.scratch / "network.txt"
    trace.unlink(missing_ok=True)
    tracer = ("strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace)) if listening else ()
    command = [*place.as_user, *tracer, *words]
    done = run_for(command, place, limit_s, is_ended=is_ended)
    if not listening:
        print("Sockets: not looked for, as strace cannot be used here (apt install strace)")
        return done, []
    families = FAMILY.findall(trace.read_text("utf-8", "replace")) if trace.is_file() else []
    outside = sorted({family for family in families if family != LOCAL})
    print(f"Sockets: {len(families) - families.count(LOCAL)} to a network, "
          f"{families.count(LOCAL)} within the computer", flush=True)  # fmt: skip
    return done, [f"a socket was opened: {family}" for family in outside]


def run_for(
    command: Sequence[str], place: Place, limit_s: float, *, is_ended: bool
) -> subprocess.CompletedProcess[str]:
    """Run a command with its children; what lasts longer than `limit_s` is killed."""
    outputs = place.scratch / "stdout.txt", place.scratch / "stderr.txt"
    with outputs[0].open("wb") as out, outputs[1].open("wb") as err:
        process = subprocess.Popen(
            command,
            cwd="/",
            env=place.environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
        try:
            status = process.wait(limit_s)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            status = process.wait()
    said, wrong = (path.read_text("utf-8", "replace") for path in outputs)
    if status < 0 and not is_ended:
        wrong += f"\nIt was killed after {limit_s:.0f} s."
    return subprocess.CompletedProcess(command, status, said, wrong)


def can_trace(place: Place) -> bool:
    """Whether strace is there and may be used."""
    if shutil.which("strace") is None:
        return False
    command = [*place.as_user, "strace", "-f", "-o", "/dev/null", "/bin/true"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def start_problems(place: Place) -> Iterator[str]:
    """Time the warm start from the call to the window on the screen."""
    if missing := [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]:
        print(f"Start to window: not timed, as there is no {' or '.join(missing)} here")
        return
    with screen() as display:
        taken = [start(place, display) for _ in range(STARTS + 1)][1:]
    seconds, worked = ([each[part] for each in taken if each] for part in (0, 1))
    if len(seconds) < STARTS:
        yield f"no window came within {WINDOW_LIMIT_S} s"
        return
    middle = statistics.median(seconds)
    word = "" if middle < START_TARGET_S else f"; the target is {START_TARGET_S} s"
    print(
        f"Start to window, warm: {middle:.2f} s, in which the program worked "
        f"{statistics.median(worked):.2f} s (load {os.getloadavg()[0]:.1f}){word}"
    )


@contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees; gives its name."""
    read, write = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        "1440x900x24",
        "-nolisten",
        "tcp",
        "-ac",
        "-noreset",  # or it begins anew, and turns programs away, when xdotool leaves
    ]
    process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


def start(place: Place, display: str) -> tuple[float, float] | None:
    """Start once; gives seconds until the window is on the screen, and those the processor worked.

    On a busy machine the second says more. None where no window comes.
    """
    plain = {k: v for k, v in place.environment.items() if k != "QT_QPA_PLATFORM"}
    environment = plain | {"DISPLAY": display}
    command = [*place.as_user, str(place.program / "retinaview")]
    look = ["xdotool", "search", "--onlyvisible", "--name", "RetinaView"]
    begun = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd="/",
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while time.perf_counter() - begun < WINDOW_LIMIT_S:
            found = subprocess.run(look, env=environment, capture_output=True, check=False)
            if found.stdout.strip():
                return time.perf_counter() - begun, worked_seconds(process.pid)
            if process.poll() is not None:
                break
            time.sleep(0.02)
        return None
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def worked_seconds(pid: int) -> float:
    """Seconds that a process has kept the processor busy."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder, links not followed."""
    return sum(path.stat().st_size for path in folder.rglob("*") if _is_plain_file(path))


def _is_plain_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


if __name__ == "__main__":
    sys.exit(main())
