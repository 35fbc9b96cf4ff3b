"""CLAHE on single RGB channels, by default green.

Method: Setiawan, Mengko, Santoso and Suksmono, "Color retinal image enhancement using CLAHE",
International Conference on ICT for Smart Society (ICISS), 2013, doi:10.1109/ICTSS.2013.6588092.
Code of this project; no weights.
"""

from collections.abc import Mapping

from retinaview.catalog import ModelCard
from retinaview.core.image import Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.clahe import on_each, on_green
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.equalise import equalise
from retinaview.words import mark

TILES = 8


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Spreading local contrast"), apply_setiawan)


def apply_setiawan(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Equalise green, or each of red, green and blue, in 8 x 8 tiles.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: channels ("green" or "rgb"), clip.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    clip = float(options["clip"])
    on_channels = on_green if options["channels"] == "green" else on_each
    return on_channels(picture, lambda plane: equalise(plane, clip, TILES))
