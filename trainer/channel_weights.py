"""How much red, green and blue count in a squared error, as a recipe says."""

from retinaview.errors import OptionError
from trainer.recipe import TrainRecipe

CHANNEL_WEIGHTS = "channel_weights"
"""Setting: weights of red, green and blue; equal without."""
EVEN = (1.0, 1.0, 1.0)


def channel_weights_of(recipe: TrainRecipe) -> tuple[float, ...]:
    """Weights of red, green and blue in the plain error.

    Raises:
        OptionError: they are no three weights.
    """
    given = recipe.settings.get(CHANNEL_WEIGHTS, EVEN)
    weights = tuple(float(str(each)) for each in given) if isinstance(given, tuple) else ()
    if len(weights) != len(EVEN) or min(weights) < 0 or not sum(weights) > 0:
        raise OptionError(f"settings.{CHANNEL_WEIGHTS} are three numbers, of red, green and blue.")
    return weights
