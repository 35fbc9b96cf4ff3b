"""The models that are there: `models/<id>/model.toml` read into cards.

A model is a folder: its card and, for a trained one, `weights.safetensors`. Shipped models come
first, then the user's own of the same form (`paths.user_models`). Nothing else lists models. No
torch here: cards are read to fill a menu long before a network is wanted.
"""

import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from retinaview import paths
from retinaview.core.study import Option
from retinaview.errors import CatalogError, OptionError, WeightsError
from retinaview.words import mark, tr

CARD_NAME = "model.toml"
NO_FOLDER: Final = mark(
    "The folder of models {folder} is not there. Choose it again in the settings, or none."
)
WEIGHTS_NAME = "weights.safetensors"
READ_BYTES = 1 << 20

Task = Literal["restore", "denoise", "super-resolve", "classical", "overlay"]
TASK_TITLES: Mapping[Task, str] = {
    "restore": mark("Restore"),
    "denoise": mark("Remove noise"),
    "super-resolve": mark("Enlarge"),
    "classical": mark("Classical filters"),
    "overlay": mark("Overlays"),
}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class OptionCard(_Strict):
    """One option of a model, enough to draw a control and to check a value.

    A number has `minimum`, `maximum` and may have `step`; a choice has `choices`.
    """

    title: str
    default: bool | int | float | str
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    choices: tuple[str, ...] = ()
    help: str = ""

    def check(self, name: str, value: Option) -> Option:
        """Return `value` in the option's own type.

        Raises:
            OptionError: it is of another kind, out of range or no choice.
        """
        default = self.default
        if isinstance(default, bool):
            if isinstance(value, str) and value.lower() in ("true", "false"):
                return value.lower() == "true"
            if isinstance(value, bool):
                return value
            raise OptionError(
                tr("Option {name} is true or false, not {value!r}.", name=name, value=value)
            )
        if isinstance(default, (int, float)):
            return self._number(name, value, type(default))
        if self.choices and value not in self.choices:
            raise OptionError(
                tr(
                    "Option {name} is one of {choices}, not {value!r}.",
                    name=name,
                    choices=", ".join(self.choices),
                    value=value,
                )
            )
        return str(value)

    def _number(self, name: str, value: Option, kind: type[int] | type[float]) -> Option:
        try:
            if isinstance(value, bool):
                raise ValueError
            number = kind(value)
        except ValueError:
            raise OptionError(
                tr("Option {name} is a number, not {value!r}.", name=name, value=value)
            ) from None
        low = -float("inf") if self.minimum is None else self.minimum
        high = float("inf") if self.maximum is None else self.maximum
        if not low <= number <= high:
            raise OptionError(
                tr(
                    "Option {name} lies between {low:g} and {high:g}, not {number:g}.",
                    name=name,
                    low=low,
                    high=high,
                    number=number,
                )
            )
        return number


class InputContract(_Strict):
    """What a model accepts; a photograph outside it gets a warning on screen and in the report.

    `smallest_field_px` and `largest_field_px` bound the diameter of the lit field.
    """

    photograph: str = mark("colour fundus photograph")
    smallest_field_px: int | None = None
    largest_field_px: int | None = None


class ScoreEntry(_Strict):
    """A measured score and the command that measured it."""

    what: str
    value: float
    unit: str = ""
    command: str
    date: str = ""


class ModelCard(_Strict):
    """One model, as its `model.toml` says.

    `method` is the module: `retinaview/enhancers/<method>.py`, or `retinaview/overlays/` for task
    "overlay". `scale_policy`: "tile" runs at native resolution in overlapping tiles, "fit" runs
    the whole photograph at `working_px` and carries the correction up, "whole" runs a filter on
    the whole photograph at once. `config` goes to the method untouched. `baseline_for` names the
    task whose models of the same factor are compared with this one. `gate` says how a candidate
    fared beside the model in use, `override` who put it in use all the same, and why.
    """

    id: str
    title: str
    version: str = "1.0"
    task: Task
    method: str
    summary: str
    scale: int = Field(default=1, ge=1, le=16)
    scale_policy: Literal["tile", "fit", "whole"] = "whole"
    config: dict[str, object] = Field(default_factory=dict)
    options: dict[str, OptionCard] = Field(default_factory=dict)
    input: InputContract = InputContract()
    intended_use: str
    limitations: str
    licence: str
    source: str
    trained_on: str = ""
    research_only: bool = False
    is_default: bool = False
    baseline_for: Task | None = None
    generative: bool = False
    sha256: str | None = None
    scores: tuple[ScoreEntry, ...] = ()
    gate: str = ""
    override: str = ""
    folder: Path = Field(default=Path(), exclude=True)
    is_shipped: bool = True

    @model_validator(mode="after")
    def _known_defaults(self) -> "ModelCard":
        for name, option in self.options.items():
            option.check(name, option.default)
        return self

    @property
    def weights(self) -> Path | None:
        """The weights file, None for a method without weights."""
        return None if self.sha256 is None else self.folder / WEIGHTS_NAME

    @property
    def label(self) -> str:
        """Name and version, as badges say it."""
        return f"{self.title} {self.version}"

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences on what the model must not be taken for, whatever the photograph."""
        warnings = []
        if self.research_only:
            warnings.append(tr("Research use only."))
        if self.generative:
            warnings.append(tr("This model draws detail that the photograph does not hold."))
        return tuple(warnings)

    def complete(self, options: Mapping[str, Option]) -> dict[str, Option]:
        """Check `options` and add the defaults of those left out.

        Raises:
            OptionError: an unknown name or a value out of range; the sentence says which.
        """
        unknown = sorted(set(options) - set(self.options))
        if unknown:
            known = ", ".join(self.options) or "none"
            raise OptionError(
                tr(
                    "{title} has no option {unknown} (it has: {known}).",
                    title=tr(self.title),
                    unknown=unknown[0],
                    known=known,
                )
            )
        return {
            name: card.check(name, options.get(name, card.default))
            for name, card in self.options.items()
        }

    def verified_weights(self) -> Path:
        """Give the weights file after its sha256 has been compared with the card's.

        Raises:
            WeightsError: the file is missing or is not the one the card names.
        """
        path = self.weights
        if path is None:
            raise WeightsError(tr("{title} works without weights.", title=tr(self.title)))
        try:
            found = file_sha256(path)
        except OSError as error:
            raise WeightsError(
                tr(
                    "{title}: the file {name} of this model is missing or cannot be read. "
                    "Install the model again.",
                    title=tr(self.title),
                    name=path.name,
                )
            ) from error
        if found != self.sha256:
            raise WeightsError(
                tr(
                    "{title}: the file {name} is damaged or was replaced; it is not the one "
                    "its card names. Install the model again.",
                    title=tr(self.title),
                    name=path.name,
                )
            )
        return path


class Catalog:
    """All models found in `folders`, in their order; a later folder cannot replace an id."""

    def __init__(self, folders: Iterable[Path] | None = None) -> None:
        self.problems: list[str] = []
        """Sentences on folders that are no usable model; shown, never fatal."""
        self._folders = tuple(folders) if folders is not None else None
        self._also: Path | None = None
        self.read_again()

    def read_also(self, folder: Path | None) -> None:
        """Read a further folder from now on, after the others; None reads no further one.

        A thread may do this: whoever asks meanwhile gets the models as they were.
        """
        self._also = folder
        self.read_again()

    def read_again(self) -> None:
        """Find the models anew, after one was put in place or taken away."""
        problems: list[str] = []
        cards: dict[str, ModelCard] = {}
        shipped = paths.shipped_models()
        own = (shipped, paths.user_models())
        folders = [*(self._folders if self._folders is not None else own)]
        if self._also is not None and not self._also.is_dir():
            problems.append(tr(NO_FOLDER, folder=self._also))
        elif self._also is not None:
            folders.append(self._also)
        for root in folders:
            for card in self._read_folder(root, problems, is_shipped=root == shipped):
                if card.id in cards:
                    problems.append(
                        tr(
                            "{folder}: there is already a model {id}.",
                            folder=card.folder,
                            id=card.id,
                        )
                    )
                else:
                    cards[card.id] = card
        self.problems, self._cards = problems, cards

    def _read_folder(
        self, root: Path, problems: list[str], *, is_shipped: bool
    ) -> Iterator[ModelCard]:
        if not root.is_dir():
            return
        for path in sorted(root.glob(f"*/{CARD_NAME}")):
            try:
                yield read_card(path, is_shipped=is_shipped)
            except CatalogError as error:
                problems.append(str(error))

    def enhancers(self) -> list[ModelCard]:
        """Every model that makes a picture, the default first, then by task and factor."""
        tasks = list(TASK_TITLES)
        found = [card for card in self._cards.values() if card.task != "overlay"]
        return sorted(
            found, key=lambda c: (not c.is_default, tasks.index(c.task), c.scale, c.title)
        )

    def cards(self) -> list[ModelCard]:
        """Every model there is: those that make a picture, then those that draw a map."""
        return [*self.enhancers(), *self.overlays()]

    def overlays(self) -> list[ModelCard]:
        """Every model that draws a map."""
        return [card for card in self._cards.values() if card.task == "overlay"]

    def default(self) -> ModelCard:
        """The model a first start selects.

        Raises:
            CatalogError: no model is installed.
        """
        found = self.enhancers()
        if not found:
            raise CatalogError(tr("No model is installed. Install RetinaView again."))
        return found[0]

    def baseline_of(self, card: ModelCard) -> ModelCard | None:
        """Give the plain method that a model is compared with, None where there is none."""
        found = (
            each
            for each in self._cards.values()
            if each.baseline_for == card.task and each.scale == card.scale and each is not card
        )
        return next(found, None)

    def find(self, model_id: str) -> ModelCard | None:
        """Find a model by id, None where it is not installed."""
        return self._cards.get(model_id)

    def card(self, model_id: str) -> ModelCard:
        """Find a model by id.

        Raises:
            CatalogError: there is none of that name.
        """
        found = self.find(model_id)
        if found is None:
            raise CatalogError(
                tr(
                    "There is no model called {id}. `retinaview models` lists those there are.",
                    id=model_id,
                )
            )
        return found


def read_card(path: Path, *, is_shipped: bool = True) -> ModelCard:
    """Read one `model.toml`; the id is its folder's name.

    Raises:
        CatalogError: the card cannot be read or a field of it is wrong; the sentence says which.
    """
    try:
        fields = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CatalogError(
            tr("{path}: this model card cannot be read ({error}).", path=path, error=error)
        ) from error
    place = {"id": path.parent.name, "folder": path.parent, "is_shipped": is_shipped}
    try:
        return ModelCard.model_validate({**fields, **place})
    except (ValidationError, OptionError) as error:
        raise CatalogError(f"{path}: {_first_problem(error)}") from error


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, hexadecimal.

    Raises:
        OSError: the file cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(READ_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def _first_problem(error: ValidationError | OptionError) -> str:
    if isinstance(error, OptionError):
        return str(error)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or "card"
    return f"{where}: {first['msg']}."
