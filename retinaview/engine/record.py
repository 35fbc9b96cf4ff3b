"""The record of a run: what went in, what ran on it, what came out."""

import platform
import time
from collections.abc import Mapping
from datetime import datetime
from importlib import metadata

from retinaview import __version__
from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.pixels import Pixels
from retinaview.core.study import Asked, Enhanced, Option, Provenance, Recipe

RECORDED_PACKAGES = (
    *("torch", "numpy", "opencv-python-headless", "scikit-image", "pillow"),
    *("imagecodecs", "pydicom"),
)


def provenance_of(
    card: ModelCard,
    image: FundusImage,
    recipe: Recipe,
    enhanced: Enhanced,
    result: Pixels,
    result_sha256: str,
    warnings: tuple[str, ...],
    started: float,
) -> Provenance:
    """Write down how `result` came to be; `started` is what `time.monotonic` said before."""
    return Provenance(
        input_name=image.source.name,
        input_sha256=image.source.sha256,
        input_format=image.source.file_format,
        input_depth=image.source.bit_depth,
        input_size=(image.height, image.width),
        notices=image.source.notices,
        model_id=card.id,
        model_title=card.title,
        model_version=card.version,
        model_method=card.method,
        weights_sha256=card.sha256,
        options=recipe.options,
        execution=enhanced.execution,
        result_sha256=result_sha256,
        result_depth=8 * result.dtype.itemsize,
        result_size=(result.shape[0], result.shape[1]),
        warnings=warnings,
        versions=versions(),
        made_at=datetime.now().astimezone(),
        took_s=time.monotonic() - started,
        region=recipe.region,
        how_much=recipe.how_much,
        input_decoder=image.source.decoder,
        input_frames=image.source.frames,
        choices=image.source.choices,
        fov_basis=image.view.basis.value,
        eye="" if image.eye is None else image.eye.value,
        eye_basis=image.source.eye_basis,
        asked=Asked(recipe.device, recipe.precision, recipe.tile_px),
        seed=_seed(recipe.options),
    )


def _seed(options: Mapping[str, Option]) -> int | None:
    """The seed of a method that draws lots and has it among its options."""
    seed = options.get("seed")
    return seed if isinstance(seed, int) and not isinstance(seed, bool) else None


def versions() -> dict[str, str]:
    """The versions of the program, of Python and of what computes pictures with them."""
    found = {"retinaview": __version__, "python": platform.python_version()}
    for name in RECORDED_PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "unknown"
    return found
