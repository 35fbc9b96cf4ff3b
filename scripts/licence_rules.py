"""What may be passed on with the program: which licences of packages, which models.

The tests ask, and so does `retinaview.spec`: a build that would carry anything else fails. Only
licences that are known to be open pass; one that nobody has looked at does not.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Protocol

PERMISSIVE: Final = re.compile(
    r"(0BSD|Apache|BSD|BSL-1\.0|CC0|HPND|ISC|MIT|PSF|Python Software Foundation|Unlicense|Zlib)"
    r"(?![a-z])",
    re.IGNORECASE,
)
WEAK_COPYLEFT: Final = re.compile(r"(LGPL|MPL-2)", re.IGNORECASE)
"""May be passed on as libraries that can be replaced; why the bundle is a folder."""
CLOSED: Final = re.compile(r"non-?commercial|research|academic|evaluation|-NC\b", re.IGNORECASE)
CUDA: Final = re.compile(r"(nvidia|cuda)[-_]", re.IGNORECASE)
"""Libraries of the CUDA build, which NVIDIA lets be passed on as parts of a program."""
OPEN_CARDS: Final = ("Apache-2.0", "Apache-2.0 (code)", "MIT", "BSD-3-Clause", "CC0-1.0")
OPEN_SETS: Final = frozenset({"idrid", "hrf", "lesav", "chase"})
"""Sets of photographs that shipped weights may come from; docs/data.md gives their terms."""
OTHER_SETS: Final = frozenset(
    {"aptos", "csdi", "ddr", "deepdrid", "drishti", "drive", "eyepacs", "eyeq", "messidor", "odir"}
    | {"origa", "refuge", "rfmid", "rimone", "srahim", "stare"}
)
CLOSED_WORDS: Final = re.compile(r"research (only|alone)|non-?commercial|not to be passed on", re.I)


class Part(Protocol):
    """A package; `retinaview.workflow.licences.Part` is one."""

    @property
    def name(self) -> str:
        """As the registry has it."""
        ...

    @property
    def licence(self) -> str:
        """In its own words."""
        ...


def package_problems(parts: Iterable[Part]) -> list[str]:
    """Name every package that may not be passed on; empty where all may."""
    return [
        f"{part.name} may not be passed on with the program: {part.licence}"
        for part in parts
        if not is_open(part.licence) and not CUDA.match(part.name)
    ]


def is_open(licence: str) -> bool:
    """Tell whether what a package says of its licence allows passing it on.

    Where it offers several (OR) one is enough; of several that hold together (AND, or a comma) all
    must.
    """
    if CLOSED.search(licence):
        return False
    together = re.split(r"\bAND\b|,", licence.replace("(", " ").replace(")", " "))
    return all(
        any(_is_one_open(choice) for choice in re.split(r"\bOR\b", each)) for each in together
    )


def model_problems(folders: Iterable[Path]) -> list[str]:
    """Say of every model what forbids passing it on; empty where nothing does."""
    return [f"{folder.name}: {said}" for folder in folders for said in _card_problems(folder)]


def _is_one_open(licence: str) -> bool:
    return bool(PERMISSIVE.match(licence.strip()) or WEAK_COPYLEFT.match(licence.strip()))


def _card_problems(folder: Path) -> Iterator[str]:
    card = tomllib.loads((folder / "model.toml").read_text("utf-8"))
    if card.get("research_only"):
        yield "it is for research only"
    if card.get("licence") not in OPEN_CARDS:
        yield f"its licence is not known to be open: {card.get('licence')}"
    said = " ".join(str(card.get(key, "")) for key in ("title", "summary", "intended_use"))
    if CLOSED_WORDS.search(said):
        yield "its card keeps it from being passed on"
    trained_on = str(card.get("trained_on", "")).lower()
    words = set(re.findall(r"[a-z]+", trained_on))
    if "sha256" in card and not words & {*OPEN_SETS, "phantoms"}:
        yield "its card does not say what its weights were trained on"
    for name in sorted(words & OTHER_SETS):
        yield f"it was trained on {name}, which may not be passed on"
