"""What lies over the pictures of a comparison: overlays, the ring of a jump, lines being drawn."""

from collections.abc import Mapping, Sequence

from retinaview.app.canvas import SIDES
from retinaview.app.canvas_layers import Layer
from retinaview.app.image_panel import ImagePanel
from retinaview.app.navigator import Navigator
from retinaview.app.view_link import Size
from retinaview.core.overlay import Outline, Overlay, Place, Subject
from retinaview.core.study import Study

Overlays = Mapping[Subject, Sequence[tuple[Overlay, float]]]
"""For each picture, and `PAIR` for the difference: overlays with their opacity, lowest first."""


class LaidOver:
    """Draws it on all panels; the grading-safe view hides it."""

    def __init__(self, panels: Sequence[ImagePanel], navigator: Navigator) -> None:
        self._panels = panels
        self._navigator = navigator
        self._overlays: Overlays = {}
        self._mark: tuple[Place, Subject] | None = None
        self._study: Study | None = None
        self._is_hidden = False

    def set_overlays(self, overlays: Overlays) -> None:
        """Lay these over the pictures."""
        self._overlays = overlays
        self.draw_overlays()

    def set_study(self, study: Study | None, *, keeps_original: bool) -> None:
        """Take another study; only what lies on the original may stay."""
        self._study, self._mark = study, None
        kept = self._overlays.get(Subject.ORIGINAL, ()) if keeps_original else ()
        self._overlays = {
            Subject.ORIGINAL: [pair for pair in kept if pair[0].subject is Subject.ORIGINAL]
        }
        self._draw_mark()

    def set_hidden(self, is_hidden: bool) -> None:
        """Hide all of it, or show it again."""
        self._is_hidden = is_hidden
        self.draw_overlays()

    def jump_to(self, place: Place, of: Subject) -> None:
        """Bring a place to the middle of every panel, large enough to judge it, and ring it."""
        size, frame = self.size_of(of), self._navigator.link.frame
        self._mark = (place, of)
        self._draw_mark()
        centre = ((place.y + 0.5) / size.height, (place.x + 0.5) / size.width)
        self._navigator.jump(centre, place.radius_px * frame.height / size.height)

    def clear_mark(self) -> None:
        """Take the ring away."""
        self._mark = None
        self._draw_mark()

    def show_sketch(self, subject: Subject, outlines: Sequence[Outline]) -> None:
        """Draw lines over one picture, in its own pixels; none takes them away."""
        for panel in self._panels:
            panel.canvas.show_sketch(subject, outlines, self.size_of(subject))

    def draw_overlays(self) -> None:
        """Draw the overlays anew, as the panels may show other pictures now."""
        for subject in SIDES:
            shown = () if self._is_hidden else self._overlays.get(subject, ())
            layers = [Layer(o, opacity, self.size_of(o.subject)) for o, opacity in shown]
            for panel in self._panels:
                panel.show_layers(subject, [] if subject in panel.face.strangers else layers)
        self._draw_mark()

    def size_of(self, subject: Subject) -> Size:
        """Size of a picture in its own pixels; the pair counts those of the photograph."""
        if subject is not Subject.PROCESSED or self._study is None:
            return self._navigator.link.frame
        return Size(*self._study.result.shape[:2])

    def _draw_mark(self) -> None:
        place, of = self._mark if self._mark is not None else (None, Subject.PAIR)
        for panel in self._panels:
            is_away = self._is_hidden or panel.face.is_of_two
            panel.canvas.show_mark(None if is_away else place, self.size_of(of))
