"""The record of a run: what went in, what ran on it, what came out."""

import platform
import time
from datetime import datetime
from importlib import metadata

from retinaview import __version__
from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.study import Enhanced, Provenance, Recipe
from retinaview.engine.pixels import Pixels

RECORDED_PACKAGES = ("torch", "numpy", "opencv-python-headless", "scikit-image", "pillow")


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
        versions=_versions(),
        made_at=datetime.now().astimezone(),
        took_s=time.monotonic() - started,
        region=recipe.region,
    )


def _versions() -> dict[str, str]:
    found = {"retinaview": __version__, "python": platform.python_version()}
    for name in RECORDED_PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "unknown"
    return found
