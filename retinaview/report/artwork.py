"""The pictures of a report, made once: laying its pages out anew needs none of them again."""

from PySide6.QtGui import QImage

from retinaview.core.overlay import Overlay
from retinaview.core.study import Study
from retinaview.report.figure import Figure, figure_of
from retinaview.report.pictures import Crop, original_picture, processed_picture, to_qimage


class Artwork:
    """The pictures and maps of one study, ready to draw.

    Args:
        study: what they are of.
    """

    def __init__(self, study: Study) -> None:
        self.study = study
        self.crop = Crop.of(study.image)
        self._original: QImage | None = None
        self._processed: QImage | None = None
        self._figures: dict[Overlay, Figure] = {}

    @property
    def original(self) -> QImage:
        """The photograph."""
        if self._original is None:
            self._original = to_qimage(original_picture(self.study, self.crop))
        return self._original

    @property
    def processed(self) -> QImage:
        """The result, at the same crop."""
        if self._processed is None:
            self._processed = to_qimage(processed_picture(self.study, self.crop))
        return self._processed

    def figure(self, overlay: Overlay) -> Figure:
        """A map of the study."""
        found = self._figures.get(overlay)
        if found is None:
            found = self._figures[overlay] = figure_of(self.study, overlay, self.crop)
        return found
