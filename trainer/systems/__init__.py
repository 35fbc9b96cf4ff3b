"""One trainable system a file; a recipe names the file."""

from importlib import import_module

from retinaview.errors import OptionError
from trainer.loop import System
from trainer.photographs import Photographs
from trainer.recipe import TrainRecipe


def build(recipe: TrainRecipe, photographs: Photographs) -> System:
    """Set up the system that a recipe names.

    Raises:
        OptionError: no system of that name.
    """
    name = f"trainer.systems.{recipe.system}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise OptionError(f"There is no system called {recipe.system}.") from None
    system: System = module.build(recipe, photographs)
    return system
