"""What tests of the unpaired training share."""

from trainer.heaps import Heaps
from trainer.photographs import draw_phantoms
from trainer.recipe import Phase, TrainRecipe, read_recipe


def make_heaps() -> Heaps:
    """Four drawn eyes, one in each part of two heaps."""
    drawn = draw_phantoms(4, 512, seed=1)
    return Heaps(drawn[:1], drawn[1:2], drawn[2:3], drawn[3:], True, "cofe-release", "drawn eyes")


def small(name: str = "zhao-feature", steps: int = 4) -> TrainRecipe:
    """A recipe of the trainer, tiny."""
    recipe = read_recipe(name)
    schedule = recipe.schedule.model_copy(
        update={"steps": steps, "minutes": None, "save_every": 2, "validate_every": 100}
    )
    return recipe.model_copy(
        update={
            "network": {**recipe.network, "width": 4, "blocks": 2},
            "settings": {
                **recipe.settings,
                "discriminator_width": 4,
                "preset": "cofe-release",
            },
            "phases": (Phase(until=1, side=64, batch=2),),
            "schedule": schedule,
        }
    )
