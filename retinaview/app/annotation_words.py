"""What the window calls the things that are measured by hand."""

from typing import Final

from retinaview.core.annotation import Shape
from retinaview.words import mark

KINDS: Final = {
    Shape.LINE: mark("line"),
    Shape.ANGLE: mark("angle"),
    Shape.AREA: mark("area"),
    Shape.NOTE: mark("note"),
}
"""In the middle of a sentence, and as undo calls a new one."""
REMOVED: Final = {
    Shape.LINE: mark("delete line"),
    Shape.ANGLE: mark("delete angle"),
    Shape.AREA: mark("delete area"),
    Shape.NOTE: mark("delete note"),
}
"""As undo calls that one is gone."""
TOOLS: Final = {
    Shape.LINE: mark("Line"),
    Shape.ANGLE: mark("Angle"),
    Shape.AREA: mark("Area"),
    Shape.NOTE: mark("Note"),
}
"""On buttons."""
