"""The line of the Enhance panel that says which part of the photograph will be enlarged."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from retinaview.app import key_hints
from retinaview.app.small_widgets import link_button
from retinaview.core.image import Region
from retinaview.imaging.region import LARGEST_WHOLE_SCALE
from retinaview.words import mark, tr

WHOLE = mark("Enlarges the whole photograph.")
ASKS = mark("Enlarges a part of the photograph.")


class RegionRow(QWidget):
    """The region and its size before and after, with what can be done; for models that enlarge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1
        self._region: Region | None = None
        self.label = QLabel()
        self.label.setProperty("role", "secondary")
        self.label.setWordWrap(True)
        self.choose_button = link_button(tr("Choose a region"), "")
        key_hints.tie(self.choose_button, tr("Draw it on the original ({region})"))
        self.whole_button = link_button(tr("Whole photograph"), tr("Forget the region"))
        links = QHBoxLayout()
        links.setContentsMargins(0, 0, 0, 0)
        links.addWidget(self.choose_button)
        links.addStretch(1)
        links.addWidget(self.whole_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addLayout(links)
        self._redraw()

    def set_scale(self, scale: int) -> None:
        """Take how many times the chosen model enlarges; with 1 the line is not there."""
        self._scale = scale
        self._redraw()

    def set_region(self, region: Region | None) -> None:
        """Take the region; None is the whole photograph."""
        self._region = region
        self._redraw()

    def _redraw(self) -> None:
        self.setVisible(self._scale > 1)
        self.whole_button.setVisible(self._region is not None)
        if self._region is None:
            self.label.setText(tr(WHOLE if self._scale <= LARGEST_WHOLE_SCALE else ASKS))
        else:
            self.label.setText(sizes(self._region, self._scale))


def sizes(region: Region, scale: int) -> str:
    """Say how large a region is and what becomes of it."""
    width, height = region.width, region.height
    return tr(
        "Region {width} x {height} px becomes {new_width} x {new_height} px.",
        width=width,
        height=height,
        new_width=width * scale,
        new_height=height * scale,
    )
