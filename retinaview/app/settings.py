"""What the user chose, kept from one start to the next in one TOML file.

Window geometry alone goes to `QSettings`, in its own form.
"""

import logging
import os
import shutil
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from PySide6.QtCore import QByteArray, QSettings

from retinaview import paths
from retinaview.core.study import Option
from retinaview.report.plan import EVERYTHING, ReportPlan
from retinaview.words import mark, tr
from retinaview.workflow.owner_files import make_owner_folder

SETTINGS_NAME = "settings.toml"
MOST_RECENT_FILES = 12
MOST_RECENT_FOLDERS = 5
RECENT = ("recent_files", "recent_folders")
LOCKABLE = (
    "theme",
    "language",
    "scale",
    "overlay_opacity",
    "device",
    "model",
    "models_folder",
    "export_format",
    "export_folder",
    "deidentify",
    "reopen",
    "keep_recent",
    "keep_thumbnails",
)
"""Settings that a site can fix: those with a control that can be taken away."""

log = logging.getLogger(__name__)


class Settings(BaseModel):
    """The choices, each with the default of a first start."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    theme: Literal["dark", "light"] = "dark"
    language: Literal["", "en", "de", "es", "zh"] = ""
    """Of the window, taken up at the next start; "" follows the computer."""
    scale: float = Field(default=1.0, ge=1, le=2)
    """How large everything is drawn, taken up at the next start."""
    device: Literal["auto", "cpu", "cuda", "mps"] = "auto"
    model: str = ""
    """Id of the model chosen last; "" takes the catalog's default."""
    models_folder: str = ""
    """A folder of models that is read beside the user's own; "" for none."""
    options: dict[str, dict[str, bool | int | float | str]] = Field(default_factory=dict)
    """By model id, then by option name: the options that differ from the card's default."""
    overlay_opacity: float = Field(default=0.6, ge=0, le=1)
    """Of every overlay that has none of its own."""
    opacities: dict[str, Annotated[float, Field(ge=0, le=1)]] = Field(default_factory=dict)
    """By overlay id."""
    folded: tuple[str, ...] = ("display",)
    """Names of the sections that are folded away."""
    smooth: bool = True
    """Pixels are interpolated above 100 %."""
    reopen: bool = False
    """A start opens what was open at the last end."""
    keep_recent: bool = True
    """Files and folders that were opened are remembered."""
    recent_files: tuple[str, ...] = ()
    """Paths, the latest first."""
    recent_folders: tuple[str, ...] = ()
    export_folder: str = ""
    export_format: Literal["png", "tiff", "jpeg", "dicom"] = "png"
    deidentify: bool = False
    """Exports and reports leave out whose eye it is."""
    keep_thumbnails: bool = True
    """Small pictures of what was opened stay in the user's cache folder."""
    report: ReportPlan = EVERYTHING
    """What the last report held, but for its comment."""
    tour_seen: bool = False
    """The tour was taken or refused; it is not offered again."""
    tour_offers: int = Field(default=0, ge=0)
    """How many starts have offered it."""
    keys: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By name of the action: the keys of those that do not have the ones they came with."""

    @model_validator(mode="before")
    @classmethod
    def _without_recent(cls, fields: Any) -> Any:
        if isinstance(fields, dict) and fields.get("keep_recent") is False:
            return {**fields, **dict.fromkeys(RECENT, ())}
        return fields

    def with_recent(self, path: Path) -> "Settings":
        """Put `path` at the head of the recent files, where they are remembered."""
        return self._with_first("recent_files", path, MOST_RECENT_FILES)

    def with_recent_folder(self, path: Path) -> "Settings":
        """Put `path` at the head of the recent folders, where they are remembered."""
        return self._with_first("recent_folders", path, MOST_RECENT_FOLDERS)

    def without_recent(self, path: Path) -> "Settings":
        """Forget a file or folder."""
        gone = str(path)
        kept = {name: tuple(p for p in getattr(self, name) if p != gone) for name in RECENT}
        return self.model_copy(update=kept)

    def _with_first(self, name: str, path: Path, most: int) -> "Settings":
        if not self.keep_recent:
            return self
        others = [text for text in getattr(self, name) if text != str(path)]
        return self.model_copy(update={name: (str(path), *others)[:most]})

    def opacity(self, overlay_id: str) -> float:
        """How strong one overlay is drawn, in [0, 1]."""
        return self.opacities.get(overlay_id, self.overlay_opacity)

    def with_options(self, model_id: str, options: Mapping[str, Option]) -> "Settings":
        """Remember the options of one model; none takes the model out."""
        kept = {**self.options, model_id: dict(options)}
        if not options:
            del kept[model_id]
        return self.model_copy(update={"options": kept})


@dataclass(frozen=True)
class Problem:
    """A marked sentence and its values; settings are read before the language is known."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return tr(self.text, **self.values)


@dataclass(frozen=True)
class Site:
    """What is set for everyone at a site, by name; `locked` cannot be changed by users.

    `problems` say what of it is not valid and was left out.
    """

    defaults: Mapping[str, Any] = field(default_factory=dict)
    locked: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


class SettingsFile:
    """The file the settings are kept in.

    Args:
        path: where it lies; the user's configuration folder if None.
        site: what is set for everyone; nothing if None.
    """

    def __init__(self, path: Path | None = None, site: Site | None = None) -> None:
        self._path = path or paths.user_config() / SETTINGS_NAME
        self._site = site or Site()
        self.defaults = Settings.model_validate({**self._site.defaults, **self._site.locked})
        """What is set where the user has set nothing."""
        self.locked = frozenset(self._site.locked)
        """Names of the settings that the user cannot change."""
        self._problems: list[Problem] = []
        self._unknown: dict[str, Any] = {}
        self._overruled: dict[str, Any] = {}

    @property
    def problem(self) -> str:
        """Sentences on what could not be read, "" if all was read or there is no file."""
        return " ".join(map(str, self._problems))

    def load(self) -> Settings:
        """Read the settings.

        A value that is not valid is replaced by its default, alone; a file that is no TOML gives
        the defaults. Either leaves a `problem` and a copy of the file.
        """
        self._problems = list(self._site.problems)
        try:
            fields = tomllib.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return self.defaults
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            log.warning("settings could not be read: %s", type(error).__name__)
            self._problems.append(
                Problem(mark("The settings could not be read; the defaults are in use."))
            )
            self._set_aside()
            return self.defaults
        self._unknown = {name: fields[name] for name in fields if name not in Settings.model_fields}
        self._overruled = {name: fields[name] for name in fields if name in self.locked}
        _, bad = read_fields(fields)
        if bad:
            log.warning("settings with a value that is not valid: %s", ", ".join(bad))
            self._problems.append(problem_of(bad))
            self._set_aside()
        good = {name: value for name, value in fields.items() if name not in bad}
        return Settings.model_validate({**self._site.defaults, **good, **self._site.locked})

    def save(self, settings: Settings) -> None:
        """Write the settings whole; where that cannot be done they are forgotten at the end.

        What this version does not know stays in the file: a later one may have written it. What is
        as the site has it is left out, so that it follows the site; what the site has locked stays
        as the user had it before.
        """
        site = self.defaults.model_dump(mode="json")
        own = {
            name: value
            for name, value in settings.model_dump(mode="json").items()
            if name not in self.locked and not (name in self._site.defaults and value == site[name])
        }
        try:
            fields = {**self._unknown, **self._overruled, **own}
            import tomlkit  # here, as a start only reads

            _write_whole(self._path, tomlkit.dumps(fields))
        except OSError as error:
            log.warning("settings could not be written: %s", type(error).__name__)

    def _set_aside(self) -> None:
        """Keep a copy of the damaged file, so that nothing of it is lost."""
        try:
            shutil.copyfile(self._path, self._path.with_suffix(".damaged.toml"))
        except OSError as error:
            log.warning("damaged settings could not be set aside: %s", type(error).__name__)


def read_fields(fields: Mapping[str, Any]) -> tuple[Settings, list[str]]:
    """Take what is valid of `fields`; gives the settings and the names of what is not."""
    try:
        return Settings.model_validate(fields), []
    except ValidationError as error:
        bad = sorted({str(found["loc"][0]) for found in error.errors()})
    return Settings.model_validate({n: v for n, v in fields.items() if n not in bad}), bad


def problem_of(bad: Sequence[str]) -> Problem:
    """Say which settings fell back to their defaults."""
    names = ", ".join(name.replace("_", " ") for name in bad)
    text = (
        mark("The setting “{names}” is not valid; its default is in use.")
        if len(bad) == 1
        else mark("These settings are not valid; their defaults are in use: {names}.")
    )
    return Problem(text, {"names": names})


class Geometry:
    """Where the window stood; `QSettings`, in a file beside the settings."""

    def __init__(self, folder: Path | None = None) -> None:
        path = (folder or paths.user_config()) / "window.ini"
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def load(self) -> QByteArray | None:
        """The form of `QWidget.saveGeometry`, None at a first start."""
        found: Any = self._store.value("geometry")
        return found if isinstance(found, QByteArray) else None

    def save(self, geometry: QByteArray) -> None:
        """Remember the form of `QWidget.saveGeometry`."""
        self._store.setValue("geometry", geometry)
        self._store.sync()


def _write_whole(path: Path, text: str) -> None:
    make_owner_folder(path.parent)
    handle, name = tempfile.mkstemp(prefix=".settings-", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
