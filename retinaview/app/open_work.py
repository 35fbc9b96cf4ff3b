"""What is open, as plain values that can be written down and taken up again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field, TypeAdapter

from retinaview.app.arrangement import Channel, CompareMode
from retinaview.app.tone import NEUTRAL, Tone
from retinaview.app.view_link import ViewState
from retinaview.core.image import LoadChoices, Region
from retinaview.core.study import Recipe
from retinaview.workflow.plain_json import from_json, to_json

FORM: Final = "retinaview-open/1"
AS_THE_FILE_SAYS: Final = LoadChoices()
WHOLE: Final = ViewState()


@dataclass(frozen=True)
class OpenFile:
    """A photograph of the worklist, and how the user had it read."""

    path: Path
    choices: LoadChoices = AS_THE_FILE_SAYS


@dataclass(frozen=True)
class Look:
    """How the photograph on screen was looked at.

    Attributes:
        overlays: ids of those that were on.
        region: the part of it that was chosen, None for all of it.
        right: key of the result on the right, None where there was none; see `KeptResult`.
        left: key of the result on the left, None for the original.
    """

    mode: CompareMode = CompareMode.SIDE_BY_SIDE
    channel: Channel = Channel.COLOUR
    is_grading_safe: bool = False
    tone: Tone = NEUTRAL
    view: ViewState = WHOLE
    overlays: tuple[str, ...] = ()
    region: Region | None = None
    right: tuple[str, str] | None = None
    left: tuple[str, str] | None = None


@dataclass(frozen=True)
class KeptResult:
    """What makes a result again, and what it is called; its pixels are not kept."""

    key: tuple[str, str]
    title: str
    caption: str
    recipe: Recipe


@dataclass(frozen=True)
class OpenWork:
    """All that is taken up again.

    Attributes:
        files: the worklist, in its order.
        shown: the photograph on screen, None while there is none.
        look: how it was looked at.
        how_much: share of a model's change that the next run takes, in [0, 1].
        results: by `Source.picture_id`, the latest first.
        is_closed: the program ended as it should.
        written_at: seconds since 1970.
    """

    files: tuple[OpenFile, ...] = ()
    shown: Path | None = None
    look: Look = Look()
    how_much: Annotated[float, Field(ge=0, le=1)] = 1.0
    results: Mapping[str, tuple[KeptResult, ...]] = field(default_factory=dict)
    is_closed: bool = False
    written_at: float = 0.0
    form: Literal["retinaview-open/1"] = FORM


@cache  # made when it is used: it takes its time
def _adapter() -> TypeAdapter[OpenWork]:
    return TypeAdapter(OpenWork)


def to_bytes(work: OpenWork) -> bytes:
    """Write it as JSON."""
    return to_json(_adapter(), work)


def from_bytes(data: bytes) -> OpenWork:
    """Read it.

    Raises:
        ValueError: it is damaged, or of another form.
    """
    return from_json(_adapter(), data)
