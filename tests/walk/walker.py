"""Drives the real program: steps wait for what they need, and leave a picture of the window."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from retinaview.app import main as program_main
from retinaview.app.main import Program
from retinaview.app.view_link import Point

POLL_MS = 25
SETTLED_S = 0.5
PATIENCE_S = 240.0
SIZE_PX = (1440, 900)
PICTURES = Path(os.environ.get("RETINAVIEW_WALK", "out/walk"))
"""Folder for the pictures of each step."""

Step = Callable[[], object]
"""Something to wait for: the walk goes on once it is true."""


class Walker:
    """One start of the program, walked through by a script.

    Args:
        name: folder of its pictures.
        patience_s: how long it waits for a step.
    """

    def __init__(self, name: str, patience_s: float = PATIENCE_S) -> None:
        self._folder, self.patience_s = PICTURES / name, patience_s
        self._count = 0
        self.program: Program | None = None

    @property
    def here(self) -> Program:
        """The program that runs."""
        assert self.program is not None
        return self.program

    def press(self, keys: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Type one key into the window."""
        target = self.here.window.focusWidget() or self.here.window
        QTest.keyClick(target, keys, modifiers or Qt.KeyboardModifier.NoModifier)

    def act(self, name: str) -> None:
        """Choose an action, as its menu entry does; it has to be there to be chosen."""
        action = self.here.window.actions_by_name[name]
        assert action.isEnabled(), f"{name} cannot be chosen now"
        action.trigger()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click with the left button, in the middle if nowhere else."""
        place = widget.rect().center() if at is None else at
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def click_on_picture(self, at: Point, panel: int = 0) -> None:
        """Click on the canvas of a panel, `at` in shares of height and width of its widget."""
        canvas = self.here.window.compare.panels[panel].canvas
        place = QPointF(at[1] * canvas.width(), at[0] * canvas.height()).toPoint()
        self.click(canvas.viewport(), place)

    def look(self, name: str) -> Iterator[Step]:
        """Wait until the window has come to rest, then keep a picture of it."""
        until = time.monotonic() + SETTLED_S
        yield lambda: time.monotonic() >= until
        self._count += 1
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{self._count:02}-{name}.png"
        assert self.here.window.grab().save(str(path)), f"{path} could not be written"

    def rested(self) -> bool:
        """Nothing is being read, enhanced or drawn."""
        session = self.here.session
        return session.image is not None and not session.is_running and not session.reader.opening


def _stand(window: QWidget) -> None:
    window.resize(*SIZE_PX)
    window.activateWindow()  # keys reach it where no window manager gives it the focus


def walk(
    monkeypatch: pytest.MonkeyPatch,
    walker: Walker,
    script: Callable[[Walker], Iterator[Step]],
    files: Sequence[Path] = (),
) -> None:
    """Start the program, go through a script, and close the window.

    Raises:
        AssertionError: a step failed, or what it waited for did not come.
    """
    build = program_main.build_window
    failures: list[BaseException] = []

    def build_and_keep(*words: object, **named: object) -> Program:
        walker.program = build(*words, **named)  # type: ignore[arg-type]
        window = walker.program.window
        QTimer.singleShot(0, window, lambda: _stand(window))
        walker.program.session.failed.connect(failures.append)
        timer.start()
        return walker.program

    timer = QTimer(interval=POLL_MS)
    steps = script(walker)
    state: dict[str, object] = {"waits_for": None, "since": time.monotonic()}

    def go_on() -> None:
        try:
            waits_for = state["waits_for"]
            if callable(waits_for) and not waits_for():
                late = time.monotonic() - float(str(state["since"])) > walker.patience_s
                assert not late, f"waited in vain at picture {walker._count}"
                assert not failures, str(failures[0])
                return
            state.update(waits_for=next(steps), since=time.monotonic())
        except StopIteration:
            finish()
        except BaseException as error:  # noqa: BLE001  raised again where the test can see it
            failures.append(error)
            finish()

    def finish() -> None:
        timer.stop()
        walker.here.window.close()

    timer.timeout.connect(go_on)
    monkeypatch.setattr(program_main, "build_window", build_and_keep)
    try:
        assert program_main.main(files) == 0
    finally:
        timer.stop()
        monkeypatch.setattr(program_main, "build_window", build)
        if walker.program is not None:
            walker.program.window.deleteLater()
    if failures:
        raise failures[0]
