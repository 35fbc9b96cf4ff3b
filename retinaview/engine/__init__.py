"""`Engine.run`: a photograph and a recipe in, a study out; the same for window and command line."""

from retinaview.engine.cautions import quality_warnings
from retinaview.engine.engine import UNCERTAINTY, Engine

__all__ = ["UNCERTAINTY", "Engine", "quality_warnings"]
