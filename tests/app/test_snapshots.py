"""What the pictures look like in every mode, pinned: made small, so that only what shows counts.

`RETINAVIEW_PIN=1 pytest tests/app/test_snapshots.py` pins them anew; look at them before.
"""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pinned import check
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from retinaview.app.arrangement import CompareMode
from retinaview.app.compare_view import Channel
from retinaview.app.main import Program

FOLDER = Path(__file__).parent / "snapshots"
PHOTOGRAPH = Path("/photographs/large_OD.png")
SIZE = (120, 100)


@pytest.fixture
def enhanced(qtbot: QtBot, program: Program) -> Program:
    session = program.session
    program.window.resize(1300, 800)
    with qtbot.waitSignal(session.image_changed):
        session.open([PHOTOGRAPH])
    session.choose_model("quick")
    with qtbot.waitSignal(session.study_changed):
        session.enhance_shown()
    qtbot.waitUntil(lambda: not session.is_running)
    return program


def canvases(qtbot: QtBot, program: Program) -> NDArray[np.float32]:
    """The canvases on screen, side by side, each made `SIZE` large; no lettering."""
    qtbot.wait(300)
    shown = []
    for panel in program.window.compare.shown_panels:
        image = panel.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        stride = image.bytesPerLine()
        bytes_of = np.frombuffer(image.constBits(), np.uint8)
        rows = bytes_of.reshape(image.height(), stride)[:, : 3 * image.width()]
        pixels = np.ascontiguousarray(rows).reshape(image.height(), image.width(), 3)
        shown.append(Image.fromarray(pixels).resize(SIZE, Image.Resampling.BOX))
    return np.hstack([np.asarray(each, np.float32) for each in shown])


@pytest.mark.parametrize("mode", [mode for mode in CompareMode if mode is not CompareMode.BLINK])
def test_every_mode_looks_as_it_did(qtbot: QtBot, enhanced: Program, mode: CompareMode) -> None:
    if enhanced.view.mode is not mode:
        enhanced.view.toggle_mode(mode)
    check(FOLDER / f"{mode.value.replace(' ', '-')}.png", canvases(qtbot, enhanced))


@pytest.mark.parametrize("channel", [Channel.RED_FREE, Channel.RED, Channel.BLUE])
def test_every_channel_looks_as_it_did(qtbot: QtBot, enhanced: Program, channel: Channel) -> None:
    enhanced.view.set_channel(channel)
    check(FOLDER / f"{channel.value.replace(' ', '-')}.png", canvases(qtbot, enhanced))
