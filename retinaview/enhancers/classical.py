"""What the filters without weights share: they work inside the field, on a filled surround."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.core.progress import Progress
from retinaview.core.study import Enhanced, Execution, Option, Recipe
from retinaview.errors import RunError
from retinaview.imaging.reference_scale import scaled_px
from retinaview.imaging.surround import fill_surround
from retinaview.words import tr

FILL_SIGMA_PX = 16.0
"""Width, at a field of 512 px, of the Gaussian that continues the field into its surround."""

Filter = Callable[[Rgb, Mask, Mapping[str, Option]], Rgb]
"""Picture with its surround filled, field, options -> picture; both (H, W, 3) float32 in [0, 1]."""


@dataclass(frozen=True)
class FieldFilter:
    """An enhancer made of one filter.

    The photograph is cut to its field's bounding box and the surround filled, so neither black
    margins nor the rim change what the filter does inside.

    Attributes:
        title: the model's name, for messages.
        doing: what to tell the user meanwhile.
        run: the filter.
    """

    title: str
    doing: str
    run: Filter

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        """Run the filter inside the field; see `core.methods.Enhancer`."""
        fov = image.fov
        if not fov.any():
            raise RunError(
                tr("{title}: the photograph has no lit field to work on.", title=tr(self.title))
            )
        progress(0.0, tr("Filling the surround"))
        box = bounding_box(fov)
        inside = np.ascontiguousarray(fov[box])
        picture = fill_surround(
            np.ascontiguousarray(image.rgb[box]), inside, scaled_px(FILL_SIGMA_PX, fov)
        )
        progress(0.25, tr(self.doing))
        filtered = self.run(picture, inside, recipe.options)
        progress(0.9, tr("Putting the field back"))
        if filtered.shape != picture.shape or not np.isfinite(filtered).all():
            raise RunError(tr("{title}: no usable picture came out.", title=tr(self.title)))
        result = image.rgb.copy()
        np.copyto(result[box], np.clip(filtered, 0, 1), where=inside[..., None])
        progress(1.0, tr("Done"))
        return Enhanced(result, Execution(working_px=max(image.height, image.width)))


def bounding_box(fov: Mask) -> tuple[slice, slice]:
    """Give the rows and columns that hold the field."""
    rows, columns = np.flatnonzero(fov.any(axis=1)), np.flatnonzero(fov.any(axis=0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
