"""`Engine.run`: a photograph and a recipe in, a study out; the same for window and command line."""

from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress
from retinaview.core.study import Overlay, Recipe, Study, Subject


class Engine:
    """Runs recipes; keeps the last loaded models so that a second run starts at once.

    Calls are not re-entrant: the window serialises them.
    """

    def __init__(self, catalog: Catalog, keep: int = 2) -> None:
        self.catalog = catalog

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        """Enhance `image` as `recipe` says, with its overlays and scores."""
        raise NotImplementedError

    def overlay(
        self,
        overlay_id: str,
        source: FundusImage | Study,
        subject: Subject,
        progress: Progress,
    ) -> Overlay:
        """Compute one overlay on the original, the result or the pair; cached per picture."""
        raise NotImplementedError
