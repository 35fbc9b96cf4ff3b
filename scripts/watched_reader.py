"""A child process that opens files, and the one that watches it: crashes, hangs and memory count.

The child reads one path a line and answers one line: `opened`, `refused` or `defect`, with the
seconds, its highest memory in MB for this file, the picture's megapixels, and a sentence.
"""

import contextlib
import os
import resource
import select
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

LONGEST_S = 10.0
START_S = 120.0
"""How long the child may take to begin, on a busy machine."""
MOST_MB = 3000
LOOK_S = 0.05
ROOT = Path(__file__).resolve().parent.parent


class Fate(StrEnum):
    """What became of a file; the worst comes last."""

    OPENED = "opened"
    REFUSED = "refused"
    OVER_MEMORY = "over-memory"
    HUNG = "hung"
    CRASHED = "crashed"


@dataclass(frozen=True)
class Verdict:
    """What became of one file.

    Attributes:
        path: the file.
        fate: what became of it.
        seconds: how long it took.
        memory_mb: the most memory that the process held, 0 where that is not known.
        megapixels: of the picture, 0 where none was opened.
        said: the sentence of a refusal, or what is known of a crash.
    """

    path: Path
    fate: Fate
    seconds: float = 0.0
    memory_mb: float = 0.0
    megapixels: float = 0.0
    said: str = ""


def read_all(
    paths: Iterable[Path], longest_s: float = LONGEST_S, most_mb: float = MOST_MB
) -> Iterator[Verdict]:
    """Open each file in a child, which is started again whenever it died or had to be ended."""
    with contextlib.ExitStack() as stack:
        child: _Child | None = None
        for path in paths:
            if child is None:
                child = stack.enter_context(_Child())
            verdict = child.read(path, longest_s, most_mb)
            if not child.is_alive:
                child = None
            yield verdict


class _Child:
    """One child process."""

    def __init__(self) -> None:
        command = [sys.executable, str(Path(__file__).resolve())]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        if self._line(START_S) != "ready":
            self.__exit__()
            raise RuntimeError("the program does not start")

    def __enter__(self) -> "_Child":
        return self

    def __exit__(self, *ignored: object) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def read(self, path: Path, longest_s: float, most_mb: float) -> Verdict:
        """Have one file opened; a child that takes too much of anything is ended."""
        assert self._process.stdin is not None
        started = time.monotonic()
        with contextlib.suppress(BrokenPipeError):  # it is dead; the end of its answers says so
            self._process.stdin.write(f"{os.fsencode(path).hex()}\n")
        memory = 0.0
        while True:
            answer = self._line(LOOK_S)
            took = time.monotonic() - started
            if answer is not None:
                break
            memory = max(memory, memory_mb(self._process.pid))
            if memory > most_mb or took > longest_s:
                fate = Fate.OVER_MEMORY if memory > most_mb else Fate.HUNG
                self.__exit__()
                return Verdict(path, fate, took, memory, 0, "ended by the one who watched")
        if not answer:
            code = self._process.wait()
            return Verdict(path, Fate.CRASHED, took, memory, 0, f"the process ended with {code}")
        word, peak, megapixels, said = answer.split("\t", 3)
        fate = Fate.CRASHED if word == "defect" else Fate(word)
        if float(peak) > most_mb:
            fate = Fate.OVER_MEMORY
        return Verdict(path, fate, took, float(peak), float(megapixels), said)

    def _line(self, seconds: float) -> str | None:
        """Give the next line, "" at the end, None if there was none in time."""
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], seconds)[0]:
            return None
        return self._process.stdout.readline().rstrip("\n")


def memory_mb(process: int) -> float:
    """Memory that a process holds now; 0 where the system does not say."""
    return _status_mb(process, "VmRSS")


def _status_mb(process: int | str, name: str) -> float:
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith(name):
                return float(line.split()[1]) / 1024
    return 0.0


def _forget_peak() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def _peak_mb() -> float:
    return _status_mb("self", "VmHWM") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _answer() -> None:
    """Be the child."""
    sys.path.insert(0, str(ROOT))
    from retinaview.errors import ImageReadError
    from retinaview.imaging.load import load_fundus

    answers = sys.stdout
    print("ready", file=answers, flush=True)
    for line in sys.stdin:
        path = Path(os.fsdecode(bytes.fromhex(line.strip())))
        _forget_peak()
        megapixels = 0.0
        try:
            image = load_fundus(path)
            megapixels = image.width * image.height / 1e6
            word, said = "opened", ""
            del image
        except ImageReadError as error:
            word, said = "refused", str(error)
        except BaseException as error:  # noqa: BLE001  whatever it is, it is a defect
            word, said = "defect", f"{type(error).__name__}: {error}"
        said = said.encode("ascii", "backslashreplace").decode().replace("\n", " ")
        print(
            word, f"{_peak_mb():.0f}", f"{megapixels:.2f}", said, sep="\t", file=answers, flush=True
        )


if __name__ == "__main__":
    _answer()
