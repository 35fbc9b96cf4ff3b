"""What a good photograph knows besides its colours: vessels and disc, by the shipped models.

Losses of published restorers ask for both. Nobody outlined them on most photographs, so the shipped
`vessels` and `disc` models read the good one. They are kept as the channels of a picture that is
turned and cut along with the photograph.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from retinaview.catalog import Catalog
from retinaview.core.image import Mask
from retinaview.core.progress import silent
from retinaview.imaging.working_size import FieldSquare
from retinaview.networks.disc_net import DiscReader, load_reader
from retinaview.networks.vessel_net import VesselFinder, load_finder
from retinaview.overlays.disc import find_landmarks
from retinaview.paths import user_cache
from trainer.photographs import Photograph
from trainer.target_cache import TargetCache

VESSELS_MODEL, DISC_MODEL = "vessels", "disc"
VESSELS, DISC = 0, 1
"""Channels of a picture of targets; the third is empty."""


class TargetReader:
    """The two shipped models, ready to read good photographs."""

    def __init__(
        self, finder: VesselFinder, disc_reader: DiscReader, cache: TargetCache | None = None
    ) -> None:
        self._finder, self._disc_reader, self._cache = finder, disc_reader, cache

    @classmethod
    def shipped(cls) -> "TargetReader":
        """Load the models that the program ships.

        Raises:
            CatalogError: one is not there.
            WeightsError: its file is missing or damaged.
        """
        catalog = Catalog()
        vessels, disc = catalog.card(VESSELS_MODEL), catalog.card(DISC_MODEL)
        cache = TargetCache(user_cache() / "targets", (str(vessels.sha256), str(disc.sha256)))
        return cls(load_finder(vessels), load_reader(disc), cache)

    def read(self, photograph: Photograph) -> Photograph:
        """Give the targets of a good photograph as a photograph of their own.

        Args:
            photograph: 512 px, what both models are made for.

        Returns:
            The same name, eye and field; `rgb` holds vessel probability and disc, in 255ths.
        """
        picture = None if self._cache is None else self._cache.find(photograph)
        if picture is None:
            picture = self._look(photograph)
            if self._cache is not None:
                self._cache.keep(photograph, picture)
        return replace(photograph, rgb=picture)

    def _look(self, photograph: Photograph) -> NDArray[np.uint8]:
        rgb = photograph.rgb.astype(np.float32) / np.float32(255)
        rgb[~photograph.mask] = 0
        picture = np.zeros(photograph.rgb.shape, np.uint8)
        vessels = self._finder.probability(rgb, photograph.mask)
        picture[..., VESSELS] = np.rint(vessels * 255).astype(np.uint8)
        disc = find_landmarks(self._disc_reader, FieldSquare(rgb, photograph.mask), silent).disc
        if disc is not None:
            shape = (photograph.side, photograph.side)
            picture[..., DISC] = disc.mask(shape).astype(np.uint8) * np.uint8(255)
        return picture

    def read_all(self, photographs: Sequence[Photograph]) -> list[Photograph]:
        """The targets of several photographs, in their order."""
        return [self.read(photograph) for photograph in photographs]


def bounding_box(shape: NDArray[np.float32]) -> Mask:
    """(H, W) bool, the box round what is above a half in a (H, W) map; empty where nothing is."""
    inside = shape > 0.5
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    box = np.zeros(shape.shape, bool)
    if len(rows):
        box[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] = True
    return box
