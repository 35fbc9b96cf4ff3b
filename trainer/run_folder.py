"""The folder of a training, as people and programs read it while it runs.

recipe.json     what was asked for; a resumed run must ask for the same
curves.jsonl    one line of losses every few steps, and every validation
status.json     where it stands; replaced whole, about once a second
ask             one word that somebody wrote: pause, go or stop
checkpoint.pt   all that resuming needs; local, never shipped
sheets/         pictures to look at while it runs, before and after; local likewise
models/         the model, when it is done or stopped
.run.lock       locked by the training that runs here, for as long as it runs
"""

import json
import math
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydantic import ValidationError

from retinaview.core.file_locks import HELD, locked_at_once
from retinaview.errors import OptionError
from retinaview.words import tr
from trainer.board import Board
from trainer.files import write_text
from trainer.recipe import TrainRecipe

STATUS_FORMAT = "retinaview-run/1"
STATUS_EVERY_S = 1.0
TRIES, LOCK_TRIES, TRY_AGAIN_S = 40, 10, 0.05
LOCK = "run"
STATUS, ASK, CURVES, NOTE, SHEETS = "status.json", "ask", "curves.jsonl", "recipe.json", "sheets"


class State(StrEnum):
    """What a training is doing."""

    PREPARING = "preparing"
    TRAINING = "training"
    PAUSED = "paused"
    STOPPED = "stopped"
    """Asked to stop; what was learnt so far is kept, and calling again goes on."""
    DONE = "done"
    FAILED = "failed"


class Wish(StrEnum):
    """What somebody asks of a training."""

    GO = "go"
    PAUSE = "pause"
    STOP = "stop"


class RunFolder:
    """Writes and reads the small files of a run.

    Args:
        folder: of the run; made when it is needed.
        watch: gets every status that is written.
        board: gets the numbers of the curves too.
    """

    def __init__(
        self,
        folder: Path,
        watch: Callable[[Mapping[str, Any]], None] = lambda _: None,
        board: Board | None = None,
    ) -> None:
        self.folder, self._watch, self._board = folder, watch, board
        self._next = 0.0
        self._asked = Wish.GO
        self._told: dict[str, Any] = {"format": STATUS_FORMAT, "pid": os.getpid()}

    def begin(self, recipe: TrainRecipe, *, is_resumed: bool) -> None:
        """Note what is asked for, and forget what was asked of the run before.

        Raises:
            OptionError: the folder holds a run of another recipe.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / ASK).unlink(missing_ok=True)
        asked, note = _asked(recipe), self.folder / NOTE
        if not is_resumed:
            note.write_text(json.dumps(asked, indent=2), "utf-8")
        elif _asked_before(note) != asked:
            raise OptionError(
                tr(
                    "{folder} holds a training of another recipe. Choose another folder.",
                    folder=self.folder,
                )
            )

    def tell(self, state: State, *, at_once: bool = False, **facts: Any) -> None:
        """Write where the run stands, at most about once a second unless `at_once`."""
        is_news = state.value != self._told.get("state")
        self._told |= {"state": state.value, **facts}
        now = time.monotonic()
        if not at_once and not is_news and now < self._next:
            return
        self._next = now + STATUS_EVERY_S
        self.folder.mkdir(parents=True, exist_ok=True)
        told = _plain(self._told)
        tries = TRIES if at_once or is_news else 1
        _write_patiently(self.folder / STATUS, json.dumps(told, indent=1), tries)
        self._watch(told)

    def asked(self) -> Wish:
        """What somebody asks of the run; to go on where nobody asks anything."""
        try:
            self._asked = Wish((self.folder / ASK).read_text("utf-8").strip().lower())
        except (FileNotFoundError, ValueError):
            self._asked = Wish.GO
        except OSError:
            pass  # somebody is writing it: what was asked before still holds
        return self._asked

    def log(self, kind: str, step: int, seconds: float, numbers: Mapping[str, float]) -> None:
        """Add a line to the curves."""
        line = {"kind": kind, "step": step, "seconds": round(seconds, 1), **numbers}
        with (self.folder / CURVES).open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(_plain(line)) + "\n")
        if self._board is not None:
            self._board.add(kind, step, numbers)

    def cut_curves(self, step: int) -> None:
        """Leave out lines beyond a step, and a torn last one: they are about to come again."""
        path = self.folder / CURVES
        if not path.is_file():
            return
        lines = path.read_text("utf-8").splitlines()
        kept = [line for line in lines if _step_of(line) <= step]
        if kept != lines:
            write_text(path, "".join(f"{line}\n" for line in kept))

    def keep_sheet(self, step: int, sheet: NDArray[np.uint8]) -> str:
        """Keep a picture; gives its path in the folder."""
        path = self.folder / SHEETS / f"step-{step:06d}.jpg"
        path.parent.mkdir(exist_ok=True)
        partial = path.with_suffix(".partial")
        Image.fromarray(sheet).save(partial, "JPEG", quality=90)
        os.replace(partial, path)
        return f"{SHEETS}/{path.name}"


@contextmanager
def sole(folder: Path) -> Iterator[None]:
    """Keep every other training out of a run's folder.

    Where the disk knows no locks, as some that are shared do, nothing is kept out.

    Raises:
        OptionError: another training runs there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        for left in reversed(range(LOCK_TRIES)):  # who only looks whether it is locked locks it too
            try:
                stack.enter_context(locked_at_once(folder / LOCK))
                break
            except BlockingIOError as error:
                if error.errno not in HELD:
                    break
                if not left:
                    raise OptionError(
                        tr(
                            "Another training runs in {folder}. Wait until it has ended, or choose "
                            "another folder.",
                            folder=folder,
                        )
                    ) from error
            time.sleep(TRY_AGAIN_S)
        yield


def _write_patiently(path: Path, text: str, tries: int) -> None:
    """Replace a file that others read: Windows refuses that while somebody has it open."""
    for left in reversed(range(tries)):
        try:
            write_text(path, text)
        except PermissionError:
            if left:
                time.sleep(TRY_AGAIN_S)
        else:
            return


def ask(folder: Path, wish: Wish) -> None:
    """Ask something of the training in a folder.

    Raises:
        OptionError: there is none.
    """
    if not (folder / STATUS).is_file():
        raise OptionError(f"{folder} holds no training that could be asked.")
    _write_patiently(folder / ASK, wish.value, TRIES)


def _plain(value: Any) -> Any:
    """The same for JSON, which knows no infinite numbers: None in their place."""
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _asked(recipe: TrainRecipe) -> dict[str, Any]:
    asked = recipe.model_dump(mode="json")
    asked["schedule"].pop("minutes")
    return asked


def _asked_before(note: Path) -> dict[str, Any] | None:
    """What a run was asked for; fields that recipes did not have then are as they are without."""
    try:
        return _asked(TrainRecipe.model_validate_json(note.read_text("utf-8")))
    except (OSError, ValidationError):
        return None


def _step_of(line: str) -> float:
    try:
        return float(json.loads(line)["step"])
    except (ValueError, KeyError, TypeError):
        return float("inf")
