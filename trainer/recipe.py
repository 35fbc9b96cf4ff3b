"""Recipes: plain TOML that says what to train, on what and for how long."""

import math
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from retinaview.errors import OptionError
from trainer.own_words import OWN, OWN_LICENCE, OWN_LIMITATIONS, SET_LIMITATIONS, SET_WEIGHTS

RECIPES = Path(__file__).parent / "recipes"
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Mixture(_Strict):
    """How often which kind of sample is drawn; shares in [0, 1].

    Attributes:
        untouched: samples with no fault, the target equal to the input.
        full_code: samples with code 111; the rest share the other codes evenly.
        release: samples of preset `cofe-release`; the rest are `cofe-train`.
        beyond: samples with a fault that the presets do not have (soft focus, grain, shading).
        tinted: samples whose good partner gets another camera's tint first.
        turned: samples turned by an odd angle.
        borrowed: samples whose good partner is lit as another photograph of the set is.
    """

    untouched: float = 0.16
    full_code: float = 0.34
    release: float = 0.7
    beyond: float = 0.12
    tinted: float = 0.7
    borrowed: float = 0.35
    turned: float = 0.3


class DataRecipe(_Strict):
    """What to train on.

    `prepared` is the SHA-256 of a prepared set (`trainer.clinic`) in place of sets and folders.
    `sets` are file-name prefixes, () all; `folders` hold photographs, `hires` larger ones by the
    side they are cut at; `phantoms` is how many drawn eyes to add; `camera_weights` is how often a
    camera is picked beside 1 for those not named. `low` and `high` are two folders of one's own, of
    poor photographs and of good ones, in place of all those.
    """

    sets: tuple[str, ...]
    folders: tuple[str, ...]
    prepared: str = ""
    low: str = ""
    high: str = ""
    hires: dict[int, str] = Field(default_factory=dict)
    phantoms: int = Field(default=0, ge=0)
    camera_weights: dict[str, float] = Field(default_factory=dict)
    validation_share: float = Field(default=0.06, gt=0, lt=0.5)
    mixture: Mixture = Mixture()


class Phase(_Strict):
    """A stretch of training, from where the last one ended up to `until` (share of the whole).

    `side` and `batch` are of whole photographs; `crops` is the share of steps that take
    `crop_batch` crops of `crop_side` px from one photograph of `hires`. `part` names the part of
    the network that learns, all of it without; a phase with a `peak_rate` of its own runs a whole
    cosine of its own.
    """

    until: float = Field(gt=0, le=1)
    side: int = Field(ge=64, multiple_of=16)
    batch: int = Field(ge=1)
    crops: float = Field(default=0, ge=0, le=1)
    crop_side: int = Field(default=256, multiple_of=16)
    crop_batch: int = Field(default=4, ge=1)
    part: str = ""
    peak_rate: float | None = Field(default=None, gt=0)


class Schedule(_Strict):
    """How to optimise; the budget is whatever of `steps` and `minutes` comes first.

    The rate stays at its peak for the share `flat` and then falls to `last_rate`. `accumulate`
    batches make a step; under several processes they share them. Training ends early after
    `patience` validations without a better score, and what scored best is kept; 0 never does.
    """

    steps: int = Field(ge=1)
    minutes: float | None = Field(default=None, gt=0)
    peak_rate: float = Field(default=1e-3, gt=0)
    last_rate: float = Field(default=1e-5, ge=0)
    fall: Literal["cosine", "linear"] = "cosine"
    flat: float = Field(default=0.0, ge=0, lt=1)
    warm_up: int = Field(default=50, ge=0)
    weight_decay: float = Field(default=1e-4, ge=0)
    clip_norm: float = Field(default=1.0, gt=0)
    optimizer: Literal["adamw", "sgd"] = "adamw"
    accumulate: int = Field(default=1, ge=1, le=1024)
    patience: int = Field(default=0, ge=0)
    ema: float = Field(default=0.999, ge=0, lt=1)
    save_every: int = Field(default=250, ge=1)
    validate_every: int = Field(default=1000, ge=1)
    seed: int = 0


class CardRecipe(_Strict):
    """What the card of the trained model will say of it.

    `method` is the module that runs it, the recipe's system without one; `config` is handed to that
    module beside the network's own sizes; `scale` is how many times it enlarges; `scale_policy` is
    how a large photograph is met.
    """

    id: str
    title: str
    version: str
    task: Literal["restore", "denoise", "super-resolve", "overlay"]
    method: str = ""
    summary: str
    intended_use: str
    limitations: str
    licence: str
    source: str
    is_default: bool = False
    generative: bool = False
    photograph: str = "colour fundus photograph, 30 to 60 degrees"
    smallest_field_px: int = 256
    scale: int = Field(default=1, ge=1, le=16)
    scale_policy: Literal["tile", "fit", "whole"] = "tile"
    config: dict[str, int | float | str | bool] = Field(default_factory=dict)


class TrainRecipe(_Strict):
    """One system to train: `system` names the module in `trainer/systems`.

    `settings` are values that this system alone understands. `freeze` names layers that do not
    learn, `rates` the share of the learning rate that others get; see `trainer.learning`.
    """

    system: str
    title: str
    network: dict[str, int | float | str | tuple[int, ...]] = Field(default_factory=dict)
    loss: dict[str, float] = Field(default_factory=dict)
    settings: dict[str, int | float | str | bool | tuple[int | float | str, ...]] = Field(
        default_factory=dict
    )
    freeze: tuple[str, ...] = ()
    rates: dict[str, float] = Field(default_factory=dict)
    data: DataRecipe
    phases: tuple[Phase, ...] = Field(min_length=1)
    schedule: Schedule
    card: CardRecipe

    def with_budget(self, minutes: float | None, steps: int | None) -> "TrainRecipe":
        """The same with another budget of time or steps; None keeps the recipe's own.

        Steps alone leave time out of account.

        Raises:
            OptionError: a budget is not above 0.
        """
        for name, value in (("minutes", minutes), ("steps", steps)):
            if value is not None and not value > 0:
                raise OptionError(f"--{name} has to be above 0.")
        update: dict[str, float | None] = {}
        if steps is not None:
            update = {"steps": steps, "minutes": minutes}
        elif minutes is not None:
            update = {"minutes": minutes}
        schedule = self.schedule.model_copy(update=update)
        return self.model_copy(update={"schedule": schedule})

    def with_id(self, name: str | None) -> "TrainRecipe":
        """The same for a model of another id; None keeps the recipe's own.

        Raises:
            OptionError: it is no plain name.
        """
        if name is None:
            return self
        if not ID.fullmatch(name):
            raise OptionError("--id is a plain name: small letters, digits and hyphens.")
        return self.model_copy(update={"card": self.card.model_copy(update={"id": name})})

    def with_folders(self, low: Path, high: Path) -> "TrainRecipe":
        """The same for two folders of one's own; the card of the model says so.

        Args:
            low: folder of poor photographs.
            high: folder of good ones.
        """
        places = {"low": str(low.resolve()), "high": str(high.resolve())}
        data = self.data.model_copy(
            update={**places, "sets": (), "folders": (), "phantoms": 0, "camera_weights": {}}
        )
        return self.model_copy(update={"data": data, "card": self._own_card(OWN_LIMITATIONS)})

    def with_set(self, prepared: str, told: str) -> "TrainRecipe":
        """The same for a prepared set of one's own; the card of the model says so.

        Args:
            prepared: SHA-256 of its file.
            told: what it holds.
        """
        update = {"prepared": prepared, "sets": (), "folders": (), "camera_weights": SET_WEIGHTS}
        data = self.data.model_copy(update=update)
        limitations = SET_LIMITATIONS.format(told=told, others=self.card.limitations)
        return self.model_copy(update={"data": data, "card": self._own_card(limitations)})

    def _own_card(self, limitations: str) -> CardRecipe:
        own = {
            "id": f"{self.card.id}{OWN}",
            "title": f"{self.card.title} (own photographs)",
            "limitations": limitations,
            "licence": OWN_LICENCE,
            "is_default": False,
        }
        return self.card.model_copy(update=own)

    def with_network(self, config: Mapping[str, Any]) -> "TrainRecipe":
        """The same for a network of the sizes that a model's card gives."""
        sizes = {
            name: tuple(config[name]) if isinstance(config[name], list) else config[name]
            for name in self.network
            if name in config
        }
        return self.model_copy(update={"network": {**self.network, **sizes}})

    def with_findings(self, findings: Mapping[str, float]) -> "TrainRecipe":
        """The same with what its training found for the card's `config`, such as a threshold."""
        config = {**self.card.config, **findings}
        return self.model_copy(update={"card": self.card.model_copy(update={"config": config})})

    def phase(self, fraction: float) -> Phase:
        """The phase at a share of the whole training, in [0, 1]."""
        return next((phase for phase in self.phases if fraction < phase.until), self.phases[-1])

    def rate_at(self, fraction: float) -> float:
        """Learning rate at a share of the whole training: flat, then down to `last_rate`.

        Without a warm-up, which is counted in steps.
        """
        phase, start, end = self.phase(fraction), 0.0, 1.0
        if phase.peak_rate is not None:
            start = max((p.until for p in self.phases if p.until < phase.until), default=0.0)
            end = phase.until
        peak = self.schedule.peak_rate if phase.peak_rate is None else phase.peak_rate
        flat, last = self.schedule.flat, self.schedule.last_rate
        fallen = ((fraction - start) / (end - start) - flat) / (1 - flat)
        fallen = min(1.0, max(0.0, fallen))
        is_linear = self.schedule.fall == "linear"
        left = 1 - fallen if is_linear else 0.5 * (1 + math.cos(math.pi * fallen))
        return last + (peak - last) * left


def recipe_names() -> list[str]:
    """Names of the recipes that come with the trainer."""
    return sorted(path.stem for path in RECIPES.glob("*.toml"))


def read_recipe(name: str) -> TrainRecipe:
    """Read a recipe by name, or from the path of a TOML file.

    One that says `extends = "other"` is that recipe with its own values in place of the other's,
    which lies beside it or comes with the trainer.

    Raises:
        OptionError: there is none, or a field is wrong; the sentence says where.
    """
    path = Path(name) if name.endswith(".toml") else RECIPES / f"{name}.toml"
    fields = _read_fields(path, name)
    try:
        return TrainRecipe.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise OptionError(f"{path.name}: {where}: {first['msg']}.") from error


def _read_fields(path: Path, name: str) -> dict[str, Any]:
    try:
        fields = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        known = ", ".join(recipe_names())
        raise OptionError(f"There is no recipe {name}. Those there are: {known}.") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise OptionError(f"{path.name}: this recipe cannot be read ({error}).") from error
    base = fields.pop("extends", None)
    if base is None:
        return fields
    beside = path.with_name(f"{base}.toml")
    below = _read_fields(beside if beside.is_file() else RECIPES / beside.name, str(base))
    return _laid_over(below, fields)


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of `below` with the values of `above` in place of its own."""
    merged = dict(below)
    for name, value in above.items():
        known = merged.get(name)
        is_table = isinstance(value, dict) and isinstance(known, dict)
        merged[name] = _laid_over(known, value) if is_table and known else value
    return merged
