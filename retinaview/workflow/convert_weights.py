"""Foreign checkpoints made into safetensors by a process of its own, with limits."""

import multiprocessing
import os
import secrets
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from retinaview.catalog import file_sha256
from retinaview.errors import WeightsError
from retinaview.workflow.files import check_target, place_whole
from retinaview.workflow.owner_files import open_owner_file

LONGEST_S = 300.0
ROOM_FACTOR, LEAST_ROOM_BYTES = 4, 1 << 30
"""Memory it may take beside torch itself: some copies of the file, and a gigabyte."""
ENDING_S = 5.0
"""What a process that has answered gets to end by itself."""
LARGEST_FILE = 20_000_000_000


@dataclass(frozen=True)
class Converted:
    """What came of a checkpoint: the file's hash for a model card, and what was left out."""

    sha256: str
    tensors: int
    left_out: tuple[str, ...]


def convert_weights(
    source: Path,
    target: Path,
    *,
    longest_s: float = LONGEST_S,
    least_room_bytes: int = LEAST_ROOM_BYTES,
) -> Converted:
    """Write the weights of a `.pth` checkpoint as safetensors.

    The checkpoint is opened by another process, which may take only so much memory and time, and
    which unpickles nothing but tensors and plain containers.

    Raises:
        WeightsError: the checkpoint is not there, is none, or holds more than weights.
        ImageWriteError: `target` is the checkpoint itself, or cannot be written.
    """
    size = _size(source)
    check_target(target, [source])
    room = ROOM_FACTOR * size + least_room_bytes
    with place_whole(target, size) as part:
        os.close(open_owner_file(part, os.O_WRONLY | os.O_EXCL))
        answer = _apart(source, part, room, longest_s)
        if answer[0] != "done":
            raise WeightsError(f"{source.name}: this file {answer[1]}")
        sha256 = file_sha256(part)
    return Converted(sha256, int(str(answer[1])), tuple(map(str, answer[2])))


def _apart(source: Path, part: Path, room: int, longest_s: float) -> tuple[str, object, list[str]]:
    """Let another process do it; gives its answer, or why there is none."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)  # a pipe; both ways would be a socket
    process = context.Process(
        target=_in_child, args=(str(source), str(part), room, theirs), name=secrets.token_hex(4)
    )
    process.start()
    theirs.close()
    try:
        if not ours.poll(longest_s):
            process.kill()
            return "refused", f"took longer than {longest_s:g} s to read and was given up.", []
        answer = ours.recv()
        return answer[0], answer[1], answer[2] if len(answer) > 2 else []
    except EOFError:
        return "refused", "ended the process that read it; it is damaged or too large.", []
    finally:
        process.join(ENDING_S)
        if process.is_alive():
            process.kill()
        process.join()
        ours.close()


def _in_child(source: str, target: str, room: int, answer: Connection) -> None:
    from retinaview.runtime.convert import convert_apart  # loads torch: there, not here

    convert_apart(source, target, room, answer)


def _size(source: Path) -> int:
    try:
        if not source.is_file():
            raise WeightsError(f"{source.name}: there is no such file.")
        size = source.stat().st_size
    except OSError as error:
        raise WeightsError(f"{source.name}: the file cannot be read.") from error
    if size > LARGEST_FILE:
        raise WeightsError(f"{source.name}: the file is larger than {LARGEST_FILE // 10**9} GB.")
    return size
