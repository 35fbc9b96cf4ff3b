"""The two models of a gate, each ready to run as the program runs it."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from retinaview import overlays, paths
from retinaview.catalog import CARD_NAME, Catalog, ModelCard, read_card
from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import OptionError
from retinaview.overlays.vessels import VesselOverlay
from trainer.benchmarks.restoration import as_image_given


@dataclass(frozen=True, eq=False)
class Model:
    """A model and what runs it.

    Attributes:
        card: of the model.
        engine: knows it, and the shipped ones.
    """

    card: ModelCard
    engine: Engine
    _vessels: list[VesselOverlay] = field(default_factory=list)

    @classmethod
    def of(cls, name: str) -> "Model":
        """Find a model by its id, or by the path of its folder.

        Raises:
            OptionError: there is no model in that folder.
            CatalogError: there is none of that id.
            WeightsError: its weights are missing or damaged.
        """
        folder = Path(name)
        if (folder / CARD_NAME).is_file():
            card = read_card(folder / CARD_NAME, is_shipped=False)
            folders = (folder.resolve().parent, paths.shipped_models(), paths.user_models())
            model = cls(card, Engine(Catalog(folders), keep=2))
        elif folder.is_dir():
            raise OptionError(f"{folder} holds no model: there is no {CARD_NAME} in it.")
        else:
            catalog = Catalog()
            model = cls(catalog.card(name), Engine(catalog, keep=2))
        if model.card.sha256 is not None:
            model.card.verified_weights()
        return model

    def enhance(self, rgb: Rgb, fov: Mask, tile_px: int | None = None) -> Rgb:
        """The picture that the model makes of another, (H * scale, W * scale, 3) in [0, 1]."""
        recipe = Recipe(self.card.id, review=False, tile_px=tile_px)
        study = self.engine.run(as_image_given("gate", rgb, fov), recipe, silent)
        return np.asarray(study.result, np.float32) / np.float32(255)

    def overlay(self, image: FundusImage) -> Overlay:
        """The map that the model draws of a photograph."""
        return self.engine.overlay(self.card.id, image, Subject.ORIGINAL, silent)

    def vessels(self) -> VesselOverlay:
        """The model as a finder of vessels.

        Raises:
            OptionError: it is none.
        """
        if not self._vessels:
            self._vessels.append(vessel_finder(self.card))
        return self._vessels[0]


def vessel_finder(card: ModelCard) -> VesselOverlay:
    """Load a finder of vessels.

    Raises:
        OptionError: the card is of something else.
    """
    method = overlays.build(card)
    if not isinstance(method, VesselOverlay):
        raise OptionError(f"{card.title} finds no vessels.")
    return method
