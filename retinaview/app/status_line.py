"""The line at the foot of the window: the standing sentence, and what the last run ran on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from retinaview.app.badge import ElidedLabel
from retinaview.core.image import FundusImage, depth_in_words
from retinaview.core.intended_use import STANDING_SENTENCE
from retinaview.core.study import Study
from retinaview.words import mark, tr

DEVICES = {
    "auto": mark("Device: automatic"),
    "cpu": mark("Device: CPU"),
    "cuda": mark("Device: graphics card"),
    "mps": mark("Device: Apple graphics"),
}
"""What the line says of the device that is chosen, by its id."""
DEVICE_NAMES = {
    "auto": mark("Automatic"),
    "cpu": mark("CPU"),
    "cuda": mark("Graphics card"),
    "mps": mark("Apple graphics"),
}
"""What devices are called where one is chosen."""
HEIGHT_PX = 28


class StatusLine(QFrame):
    """Says what must always be said, and where the program stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT_PX)
        standing = QLabel(tr(STANDING_SENTENCE))
        standing.setProperty("role", "caption")
        self._state = ElidedLabel("caption")
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        row.addWidget(standing)
        row.addWidget(self._state, 1)

    @property
    def text(self) -> str:
        """What stands on the right."""
        return self._state.text()

    def set_state(
        self, device: str, opening: str, image: FundusImage | None, study: Study | None
    ) -> None:
        """Say what is being opened, else what the last run ran on, else what is on screen.

        Args:
            device: the device that is chosen for the next run.
            opening: name of the file being opened, "" if none is.
            image: the photograph on screen.
            study: the study on screen.
        """
        parts = [tr("Opening {name}…", name=opening)] if opening else []
        parts += _run_parts(study) if study else [tr(DEVICES[device])]
        parts += _image_parts(image) if image else []
        self._state.setText(" · ".join(parts))


def _run_parts(study: Study) -> list[str]:
    execution = study.provenance.execution
    parts = [execution.device, execution.precision]
    if execution.tiles > 1:
        parts.append(tr("{count} tiles", count=execution.tiles))
    return [*parts, tr("done in {time:.1f} s", time=study.provenance.took_s)]


def _image_parts(image: FundusImage) -> list[str]:
    parts = [f"{image.width} x {image.height}"]
    return [*parts, depth_in_words(image.source.bit_depth)] if image.source.file_format else parts
