"""The maps and masks of one photograph as picture files that a script can read back as numbers.

A scale is a grey 8-bit PNG, 0 to 255 for 0 to 1, black where there is nothing to show. A class map
is a PNG with a palette: 0 for nothing, then 1, 2, 3 ... for its classes. A mask is 0 or 255. All
are as large as the photograph, whatever size the map was made at.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask
from retinaview.core.overlay import Overlay, Swatch
from retinaview.errors import RunError
from retinaview.imaging.colormap import rgb_of
from retinaview.imaging.full_frame import draw_outlines, stretch_classes, stretch_map
from retinaview.report.documents import Document
from retinaview.report.record import to_json
from retinaview.words import tr
from retinaview.workflow.encode import encode_classes, encode_png

MOST_CLASSES = 255


def encode_map(overlay: Overlay, fov: Mask, described: Document) -> bytes | None:
    """Encode the map of an overlay; where it has outlines alone, these as classes.

    Args:
        overlay: what to write.
        fov: (H, W) bool, the field of the photograph; a map shows nothing outside it.
        described: goes into the file, with the legend of the map.

    Returns:
        A PNG file, None where there is nothing to show.
    """
    shape = (fov.shape[0], fov.shape[1])
    if np.isnan(overlay.values).all():
        return _encode_outlines(overlay, shape, described) if overlay.outlines else None
    if not overlay.swatches:
        values = np.nan_to_num(stretch_map(overlay.values, shape), nan=0.0) * fov
        grey = np.rint(np.clip(values, 0, 1) * 255).astype(np.uint8)
        scale = {"levels": "0 to 255 for 0 to 1", "low": overlay.low, "high": overlay.high}
        return encode_png(grey, to_json({**described, "map": scale}), None)
    values = stretch_classes(overlay.values, shape)
    is_class = fov & (values > -0.5) & (values < len(overlay.swatches) - 0.5)
    classes = np.rint(np.where(is_class, values + 1, 0)).astype(np.uint8)
    return _encode_classes(classes, overlay.swatches, described)


def encode_mask(mask: Mask, described: Document) -> bytes:
    """Encode a mask, 255 where it is true; `described` goes into the file."""
    pixels: NDArray[np.uint8] = mask.astype(np.uint8) * np.uint8(255)
    return encode_png(pixels, to_json(described), None)


def check_masks(overlay: Overlay, shape: tuple[int, int]) -> None:
    """Refuse masks that are not as large as the photograph, (H, W).

    Raises:
        RunError: one is not.
    """
    for name, mask in overlay.masks.items():
        if mask.shape != shape:
            raise RunError(
                tr(
                    "The mask {name} is {width} x {height} px where {right_width} x "
                    "{right_height} px was due. It was not used.",
                    name=name,
                    width=mask.shape[1],
                    height=mask.shape[0],
                    right_width=shape[1],
                    right_height=shape[0],
                )
            )


def mask_names(overlays: Mapping[str, Overlay]) -> dict[tuple[str, str], str]:
    """Name the mask files: `<mask>_mask`, with the overlay before it where two would be alike.

    Args:
        overlays: by id.

    Returns:
        Endings without suffix, by overlay and mask.
    """
    names: dict[tuple[str, str], str] = {}
    for overlay_id, overlay in overlays.items():
        for mask in overlay.masks:
            name = f"{mask}_mask"
            is_taken = name in names.values()
            names[overlay_id, mask] = f"{overlay_id}_{name}" if is_taken else name
    return names


def _encode_outlines(overlay: Overlay, shape: tuple[int, int], described: Document) -> bytes:
    swatches = overlay.line_kinds[:MOST_CLASSES]
    lines = np.zeros(shape, np.uint8)
    classes = {(kind.title, kind.colour): number for number, kind in enumerate(swatches, 1)}
    kinds = [(line.title, line.colour) for line in overlay.outlines]
    numbers = [(classes.get(kind, MOST_CLASSES),) for kind in kinds]
    draw_outlines(lines, overlay.outlines, numbers, shape)
    return _encode_classes(lines, swatches, described)


def _encode_classes(
    classes: NDArray[np.uint8], swatches: tuple[Swatch, ...], described: Document
) -> bytes:
    legend = {str(number): each.title for number, each in enumerate(swatches, 1)}
    colours = [rgb_of(each.colour) for each in swatches]
    return encode_classes(classes, colours, to_json({**described, "map": {"classes": legend}}))
