"""`Engine.run`: a photograph and a recipe in, a study out; the same for window and command line."""

from retinaview.engine.cautions import quality_warnings
from retinaview.engine.engine import UNCERTAINTY, Engine
from retinaview.engine.pixels import Pixels, pixels_sha256

__all__ = ["UNCERTAINTY", "Engine", "Pixels", "pixels_sha256", "quality_warnings"]
