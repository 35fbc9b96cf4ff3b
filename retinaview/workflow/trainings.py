"""Trainings begun on this workstation: what was asked for, and where each stands.

A training is a folder; the trainer writes into it, a program of its own, so that neither crash
harms the other, and the window reads. Whoever looks later, after a restart too, finds all of it.

    training.json   what was asked for
    set.json        the prepared set of photographs
    lines.jsonl     what the trainer said, a JSON object a line
    run/            the trainer's own: status.json, curves.jsonl, ask, sheets/, models/
"""

import json
import logging
import math
import os
import secrets
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal, cast, get_args

from pydantic import TypeAdapter

from retinaview.core.file_locks import is_held
from retinaview.words import said_from
from retinaview.workflow.alive import is_alive
from retinaview.workflow.owner_files import make_owner_folder, replace_whole
from retinaview.workflow.plain_json import from_json, to_json

PLAN: Final = "training.json"
SET: Final = "set.json"
LINES: Final = "lines.jsonl"
RUN: Final = "run"
LOCK: Final = "run"
CURVES, STATUS, ASK, GATE = "curves.jsonl", "status.json", "ask", "gate.json"
MOST_BYTES: Final = 8_000_000
"""Of a file of lines that is read; of a longer one, the end."""
State = Literal["", "preparing", "training", "paused", "stopped", "done", "failed"]
STATES: Final = get_args(State)
Wish = Literal["pause", "go", "stop"]
Kind = Literal["good", "pairs", "heaps", "vessels", "disc"]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Photographs:
    """Where the photographs of a training lie.

    Attributes:
        kind: "good" ones alone, "pairs" of poor and good, two "heaps" of other eyes, or good ones
            with masks of "vessels" or the "disc".
        folder: of the good photographs; of pairs and heaps, of the good ones.
        beside: of the poor ones, or of the masks; None where there are none.
        patients: regular expression by which a file name says its patient; "" goes by what the
            files say.
    """

    kind: Kind = "good"
    folder: Path | None = None
    beside: Path | None = None
    patients: str = ""

    @property
    def is_whole(self) -> bool:
        """Every folder that is needed was chosen."""
        return self.folder is not None and (self.kind == "good" or self.beside is not None)

    @property
    def arguments(self) -> list[str]:
        """What the trainer's `check` is called with."""
        assert self.folder is not None
        folder, beside = str(self.folder), str(self.beside)
        words = {
            "good": [folder],
            "pairs": ["--low", beside, "--high", folder, "--pairs"],
            "heaps": ["--low", beside, "--high", folder],
            "vessels": [folder, "--vessels", beside],
            "disc": [folder, "--disc", beside],
        }[self.kind]
        return [*words, *(["--patient-pattern", self.patients] if self.patients else [])]


@dataclass(frozen=True)
class TrainingPlan:
    """What was asked for.

    Attributes:
        model: id of the model to begin with.
        photographs: where they lie.
        minutes: how long it may train.
        made_at: when it was asked for, with its zone.
        promoted: the model that came of it was put in place.
    """

    model: str
    photographs: Photographs
    minutes: int
    made_at: str = ""
    promoted: bool = False
    form: Literal["retinaview-training/1"] = "retinaview-training/1"


_ADAPTER: Final = TypeAdapter(TrainingPlan)


@dataclass(frozen=True)
class Status:
    """Where a training stands, as its trainer wrote it.

    Attributes:
        state: "" before the trainer has written anything.
        fraction: share of the time that is spent, in [0, 1].
        seconds_left: None while that is not known.
        step: how many steps were taken.
        seconds: how long they took.
        waiting: share of the time that was spent waiting for data; None while that is not known.
        sentence: what the trainer says of it, of a failure above all.
        is_alive: its program runs.
    """

    state: State = ""
    fraction: float = 0.0
    seconds_left: float | None = None
    step: int = 0
    seconds: float = 0.0
    waiting: float | None = None
    sentence: str = ""
    is_alive: bool = False

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Status":
        """Read what the trainer wrote; what is missing or odd is as nothing was known."""
        state = told.get("state")
        return cls(
            state=cast(State, state) if state in STATES else "",
            fraction=_number(told.get("fraction")) or 0.0,
            seconds_left=_number(told.get("seconds_left")),
            step=int(_number(told.get("step")) or 0),
            seconds=_number(told.get("seconds")) or 0.0,
            waiting=_number(told.get("waiting_share")),
            sentence=said_from(told.get("said") or told.get("sentence") or ""),
            is_alive=is_alive(told.get("pid")),
        )

    @property
    def is_under_way(self) -> bool:
        """The trainer is at it, or waits to go on."""
        return self.is_alive and self.state in ("preparing", "training", "paused")


@dataclass(frozen=True)
class Training:
    """One training and its folder."""

    folder: Path
    plan: TrainingPlan

    @property
    def set_path(self) -> Path:
        """The prepared set."""
        return self.folder / SET

    @property
    def run_folder(self) -> Path:
        """The trainer's own folder."""
        return self.folder / RUN

    @property
    def lines_path(self) -> Path:
        """What the trainer said."""
        return self.folder / LINES

    @property
    def is_checked(self) -> bool:
        """Its photographs were checked, and make a set."""
        return self.set_path.is_file()

    def lines(self) -> list[dict[str, Any]]:
        """Everything the trainer has said so far, as far as it can be read."""
        return list(read_lines(self.lines_path))

    def curves(self) -> list[dict[str, Any]]:
        """Losses and validations so far."""
        return list(read_lines(self.run_folder / CURVES))

    @property
    def status(self) -> Status:
        """Where it stands; a program that has ended holds no lock, whatever has its number now."""
        try:
            found = json.loads((self.run_folder / STATUS).read_bytes())
        except (OSError, ValueError):
            return Status()
        status = Status.of(found if isinstance(found, dict) else {})
        return replace(status, is_alive=False) if self._lock is False else status

    @property
    def is_held(self) -> bool:
        """Whether a trainer is at it, even one that has not said anything yet."""
        return bool(self._lock)

    @property
    def _lock(self) -> bool | None:
        return is_held(self.run_folder / LOCK)

    def ask(self, wish: Wish) -> None:
        """Ask the trainer to pause, to go on, or to stop and keep what is learnt.

        Raises:
            OSError: nothing can be written there.
        """
        replace_whole(self.run_folder / ASK, wish.encode("ascii"), is_synced=False)

    @property
    def sheet(self) -> Path | None:
        """The latest strip of samples, None without one."""
        sheets = sorted((self.run_folder / "sheets").glob("*.jpg"))
        return sheets[-1] if sheets else None

    @property
    def candidate(self) -> Path | None:
        """Folder of the model that came of it, None before the end."""
        cards = sorted((self.run_folder / "models").glob("*/model.toml"))
        return cards[0].parent if cards else None


class Trainings:
    """The trainings in a folder.

    Args:
        folder: where they lie; it is made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self, plan: TrainingPlan) -> Training:
        """Make the folder of a new training.

        Raises:
            OSError: it cannot be made.
        """
        now = datetime.now(UTC).astimezone()
        name = f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
        folder = self._folder / name
        make_owner_folder(folder)
        training = Training(folder, replace(plan, made_at=now.isoformat(timespec="seconds")))
        self.keep(training)
        return training

    def keep(self, training: Training) -> None:
        """Write the plan of a training anew.

        Raises:
            OSError: it cannot be written.
        """
        replace_whole(training.folder / PLAN, to_json(_ADAPTER, training.plan))

    def found(self) -> list[Training]:
        """Every training there is, the latest first; what cannot be read is left out."""
        trainings = []
        for path in sorted(self._folder.glob(f"*/{PLAN}"), reverse=True):
            try:
                trainings.append(Training(path.parent, from_json(_ADAPTER, path.read_bytes())))
            except (OSError, ValueError):
                log.warning("the plan of a training cannot be read")
        return trainings


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """Read the JSON objects of a file that another program may be writing.

    What is no JSON object, as the last line may be, is left out; a file that is not there is empty.
    """
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            stream.seek(max(0, size - MOST_BYTES))
            data = stream.read()
    except OSError:
        return
    for line in data.decode("utf-8", "replace").splitlines():
        try:
            found = json.loads(line)
        except ValueError:
            continue
        if isinstance(found, dict):
            yield found


def trainer_command(arguments: Sequence[str]) -> list[str]:
    """Say how the trainer is called: the program beside this one in a bundle, else as a module."""
    if getattr(sys, "frozen", False):
        name = "retinaview-train.exe" if sys.platform == "win32" else "retinaview-train"
        return [str(Path(sys.executable).with_name(name)), *arguments]
    return [sys.executable, "-m", "trainer", *arguments]


def _number(value: object) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and math.isfinite(value) else None  # type: ignore[arg-type]
