"""One trainable system a file; a recipe names the file."""

from importlib import import_module
from pathlib import Path

from retinaview.errors import OptionError
from trainer.loop import System
from trainer.recipe import TrainRecipe


def build(recipe: TrainRecipe, data: Path) -> System:
    """Set up the system that a recipe names, with what it trains on read from a data folder.

    Raises:
        OptionError: no system of that name.
        RetinaViewError: the folder does not hold what the recipe wants.
    """
    name = f"trainer.systems.{recipe.system}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise OptionError(f"There is no system called {recipe.system}.") from None
    system: System = module.build(recipe, data)
    return system
