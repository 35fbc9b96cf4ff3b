"""One trainable system a file; a recipe names the file."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

from retinaview.errors import OptionError
from trainer.clinic.prepared import PreparedSet
from trainer.recipe import TrainRecipe
from trainer.system import System


def build(recipe: TrainRecipe, data: Path) -> System:
    """Set up the system that a recipe names, with what it trains on read from a data folder.

    Raises:
        OptionError: no system of that name.
        RetinaViewError: the folder does not hold what the recipe wants.
    """
    system: System = _module(recipe).build(recipe, data)
    return system


def build_from_folders(recipe: TrainRecipe) -> System:
    """Set up the system that a recipe names, on the two folders of one's own that it names.

    Raises:
        OptionError: no system of that name, or one that cannot learn from two folders.
        RetinaViewError: a folder does not hold enough.
    """
    build_own = getattr(_module(recipe), "build_from_folders", None)
    if build_own is None:
        raise OptionError(
            f"{recipe.title} does not learn from two folders; give it a data folder (--data)."
        )
    system: System = build_own(recipe)
    return system


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> System:
    """Set up the system that a recipe names, on a prepared set.

    Raises:
        OptionError: no system of that name, or one that cannot learn from this set.
        RetinaViewError: a photograph of the set cannot be read.
    """
    build_own = getattr(_module(recipe), "build_from_set", None)
    if build_own is None:
        raise OptionError(
            f"{recipe.title} does not learn from a prepared set; give it a data folder (--data)."
        )
    system: System = build_own(recipe, prepared)
    return system


def _module(recipe: TrainRecipe) -> ModuleType:
    name = f"trainer.systems.{recipe.system}"
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise OptionError(f"There is no system called {recipe.system}.") from None
