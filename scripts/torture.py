"""Throw every file of a folder at the loader and the command line, and count what happens.

    python scripts/torture.py FOLDER

Each file has 10 s and 3 GB. The last line is
`opened N, refused N, crashed N, hung N, over-memory N`; the exit code is 1 unless the last three
are 0. A crash is a dead process or an error that is not a sentence for the user; what went wrong is
told above, a file a line.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.watched_reader import LONGEST_S, MOST_MB, ROOT, Fate, Verdict, memory_mb, read_all

MODEL = "unsharp-mask"
AT_ONCE = 25
"""Files that one run of the command line is given."""
MOST_MEGAPIXELS = 25.0
"""Larger pictures are opened but not enhanced: the limits are for opening."""
START_S = 60.0
DEFECT = "an error in RetinaView"
"""How the command line names a failure that is the program's own."""
LOOK_S = 0.1
BAD = (Fate.CRASHED, Fate.HUNG, Fate.OVER_MEMORY)


def main(words: Sequence[str]) -> int:
    """Do what the command line says; gives the exit code."""
    if len(words) != 1 or not words[0] or not Path(words[0]).is_dir():
        print("Say which folder: make torture CORPUS=folder", file=sys.stderr)
        return 2
    files = sorted(path.absolute() for path in Path(words[0]).rglob("*") if not path.is_dir())
    verdicts = throw(files)
    print(summary(verdicts))
    return 1 if any(verdict.fate in BAD for verdict in verdicts) else 0


def throw(files: Iterable[Path]) -> list[Verdict]:
    """Open every file, then have the command line enhance it."""
    verdicts = []
    for verdict in read_all(files):
        verdicts.append(verdict)
        _tell(verdict, "loader")
    fit = [each for each in verdicts if _is_for_command(each)]
    by_command: dict[Path, Verdict] = {}
    for first in range(0, len(fit), AT_ONCE):
        some = fit[first : first + AT_ONCE]
        by_command.update({verdict.path: verdict for verdict in enhance(some)})
    return [by_command.get(verdict.path, verdict) for verdict in verdicts]


def summary(verdicts: Iterable[Verdict]) -> str:
    """The last line."""
    counts = Counter(verdict.fate for verdict in verdicts)
    order = (Fate.OPENED, Fate.REFUSED, Fate.CRASHED, Fate.HUNG, Fate.OVER_MEMORY)
    return ", ".join(f"{fate} {counts[fate]}" for fate in order)


def enhance(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Have the command line enhance files; a run that goes wrong is taken apart to find which."""
    fate, said = _run_command([verdict.path for verdict in verdicts])
    if fate is Fate.OPENED:
        return _compared(verdicts, json.loads(said))
    if len(verdicts) == 1:
        wrong = replace(verdicts[0], fate=fate, said=said)
        _tell(wrong, "command line")
        return [wrong]
    middle = len(verdicts) // 2
    return enhance(verdicts[:middle]) + enhance(verdicts[middle:])


def _is_for_command(verdict: Verdict) -> bool:
    return verdict.fate not in BAD and verdict.megapixels <= MOST_MEGAPIXELS


def _compared(verdicts: Sequence[Verdict], entries: Sequence[dict[str, object]]) -> list[Verdict]:
    """Hold the command line to what the loader said of each file."""
    told = []
    for verdict, entry in zip(verdicts, entries, strict=True):
        error = str(entry.get("error", ""))
        if (verdict.fate is Fate.OPENED) is bool(error) or DEFECT in error:
            said = f"the loader: {verdict.said or 'opened'}; the command line: {error or 'done'}"
            verdict = replace(verdict, fate=Fate.CRASHED, said=said)
            _tell(verdict, "command line")
        told.append(verdict)
    return told


def _run_command(files: Sequence[Path]) -> tuple[Fate, str]:
    """Run `retinaview enhance` once; `Fate.OPENED` comes with what it printed."""
    with tempfile.TemporaryDirectory(prefix="retinaview-torture-") as folder:
        words = ["enhance", "--model", MODEL, "--out", folder, "--no-review", "--json", "--"]
        command = [sys.executable, "-m", "retinaview", *words, *map(str, files)]
        output, errors = Path(folder, ".stdout"), Path(folder, ".stderr")
        with output.open("wb") as out, errors.open("wb") as err:
            process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=err)
            ended = _watch(process, START_S + LONGEST_S * len(files))
        if ended is not None:
            return ended, "ended by the one who watched"
        noise = errors.read_text(errors="replace")
        code = process.returncode
        if code not in (0, 1) or "Traceback" in noise:
            return Fate.CRASHED, f"exit {code}: {noise.strip().splitlines()[-1:]}"
        return Fate.OPENED, output.read_text()


def _watch(process: subprocess.Popen[bytes], longest_s: float) -> Fate | None:
    """Wait for a process; one that takes too long or too much memory is ended."""
    started = time.monotonic()
    while process.poll() is None:
        is_large = memory_mb(process.pid) > MOST_MB
        if is_large or time.monotonic() - started > longest_s:
            process.kill()
            process.wait()
            return Fate.OVER_MEMORY if is_large else Fate.HUNG
        time.sleep(LOOK_S)
    return None


def _tell(verdict: Verdict, where: str) -> None:
    if verdict.fate in BAD:
        detail = f"{verdict.seconds:.1f} s, {verdict.memory_mb:.0f} MB, {verdict.said}"
        print(f"{verdict.fate} by the {where}: {verdict.path} ({detail})", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
