"""Two heaps of photographs without pairs, poor ones and good ones, and the proof that they are two.

Either the data folder of docs/data.md, whose good photographs are parted by eye and one half spoilt
as it is drawn (or set against real poor ones), or any two folders of one's own. No eye may be in
both heaps, or the network would be shown pairs after all: files are compared by their SHA-256, what
they show by a perceptual hash.
"""

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retinaview.errors import ImageReadError, OptionError, RetinaViewError
from retinaview.imaging.degrade import PRESETS
from retinaview.imaging.perceptual_hash import ALIKE, Hash, perceptual_hash
from trainer.clinic.prepared import TRAIN, VALIDATION, PreparedSet
from trainer.photographs import (
    BASE_SIDE,
    SUFFIXES,
    Photograph,
    draw_phantoms,
    read_photograph,
    read_photographs,
    split,
)
from trainer.recipe import TrainRecipe

PRESET = "preset"
"""Setting: the faults that good photographs are spoilt with; where poor ones are given, for
measuring and for pairs alone."""
REAL_FOLDERS, REAL_SETS = "unlabelled_folders", "unlabelled_sets"
"""Settings: where real poor photographs lie in the data folder, and which sets of them."""
FEWEST = 8
"""Photographs a folder of one's own has to hold."""
MODEST = 50
"""Photographs below which little can be expected."""
MOST = 1500
"""Photographs a folder that are read; each takes a megabyte of memory."""
TELL_EVERY = 100
OWN_CAMERA = "own"


@dataclass(frozen=True, eq=False)
class Heaps:
    """What an unpaired training learns from and is measured on.

    Attributes:
        poor: poor photographs, 512 px; good ones where `is_spoilt`.
        good: good ones of other eyes.
        kept_poor, kept_good: kept apart to look at and to measure.
        is_spoilt: whether `poor` has yet to be spoilt.
        preset: what to spoil with.
        told: what the card says of them.
    """

    poor: Sequence[Photograph]
    good: Sequence[Photograph]
    kept_poor: Sequence[Photograph]
    kept_good: Sequence[Photograph]
    is_spoilt: bool
    preset: str
    told: str


def gather_heaps(data: Path, recipe: TrainRecipe) -> Heaps:
    """Read the photographs of a recipe from a data folder and part them by eye.

    Raises:
        OptionError: the recipe names a preset that there is not.
        RetinaViewError: the folder does not hold enough of them, or an eye is in both heaps.
    """
    preset = preset_of(recipe)
    wanted, share = recipe.data, recipe.data.validation_share
    found = read_photographs(data, wanted.folders, wanted.sets, BASE_SIDE)
    train, kept = split(found, share)
    train += draw_phantoms(wanted.phantoms, BASE_SIDE, recipe.schedule.seed)
    folders, sets = _names(recipe, REAL_FOLDERS), _names(recipe, REAL_SETS)
    if folders:
        real = read_photographs(data, folders, sets, BASE_SIDE)
        poor, kept_poor = split(real, share)
        good = without_eyes(train, real)
        kept = without_eyes(kept, real)
        told = "real poor ones against good ones of other eyes"
    else:
        poor, good = halve(train)
        kept_poor, told = kept, f"one half spoilt by `{preset}`, the other half as it is"
    _refuse_empty({"poor": poor, "good": good, "validation": kept})
    check_apart(poor, good)
    names = ", ".join(dict.fromkeys((*wanted.sets, *sets))) or "the folder given"
    told = f"{names}, without pairs: {len(poor)} and {len(good)} photographs, {told}"
    print(f"{len(poor)} poor, {len(good)} good, {len(kept)} kept apart", flush=True)
    return Heaps(poor, good, kept_poor or poor, kept, not folders, preset, told)


def read_heaps(recipe: TrainRecipe) -> Heaps:
    """Read the two folders of one's own that a recipe names.

    Raises:
        OptionError: the recipe names a preset that there is not, or one folder is in the other.
        RetinaViewError: a folder is missing or holds too few photographs, or an eye is in both.
    """
    low, high = Path(recipe.data.low), Path(recipe.data.high)
    if low == high or low in high.parents or high in low.parents:
        raise OptionError("--low and --high have to be two folders, neither inside the other.")
    poor, good = read_folder(low), read_folder(high)
    check_apart(poor, good)
    _tell_shared_names(poor, good)
    told = (
        f"{len(poor)} poor and {len(good)} good photographs without pairs, of two folders that the "
        "maker of this model chose"
    )
    share = recipe.data.validation_share
    poor, kept_poor = _set_apart(poor, share)
    good, kept_good = _set_apart(good, share)
    return Heaps(poor, good, kept_poor, kept_good, False, preset_of(recipe), told)


def heaps_of_set(recipe: TrainRecipe, prepared: PreparedSet) -> Heaps:
    """The heaps of a prepared set; of good photographs alone one half is to be spoilt.

    Raises:
        OptionError: the recipe names a preset that there is not.
        RetinaViewError: a photograph cannot be read.
    """
    preset = preset_of(recipe)
    if prepared.kind == "heaps":
        poor, kept_poor = (prepared.photographs(p, heap="low") for p in (TRAIN, VALIDATION))
        good, kept_good = (prepared.photographs(p, heap="high") for p in (TRAIN, VALIDATION))
        return Heaps(poor, good, kept_poor, kept_good, False, preset, prepared.told)
    poor, good = halve(prepared.photographs(TRAIN))
    _refuse_empty({"poor": poor, "good": good})
    kept = prepared.photographs(VALIDATION)
    return Heaps(poor, good, kept, kept, True, preset, prepared.told)


def read_folder(folder: Path) -> list[Photograph]:
    """Read all photographs of a folder and of those in it, each file's content once.

    What cannot be read is left out and told of. Of more than `MOST` files as many are taken, evenly
    picked.

    Raises:
        RetinaViewError: there is no such folder, or too few photographs in it.
    """
    if not folder.is_dir():
        raise RetinaViewError(f"{folder}: there is no such folder.")
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    if len(paths) > MOST:
        print(f"{folder}: {MOST} of {len(paths)} photographs are taken", flush=True)
        paths = [paths[int(place)] for place in np.linspace(0, len(paths) - 1, MOST)]
    found: dict[str, Photograph] = {}
    for number, path in enumerate(paths):
        if number and number % TELL_EVERY == 0:
            print(f"{folder}: {number} of {len(paths)} read", flush=True)
        try:
            photograph = read_photograph(path, str(path), BASE_SIDE, OWN_CAMERA)
        except ImageReadError as error:
            print(f"left out: {error}", flush=True)
            continue
        found.setdefault(photograph.sha256, photograph)
    if len(found) < FEWEST:
        raise RetinaViewError(
            f"{folder}: {len(found)} photographs could be read; {FEWEST} are the least, and "
            "hundreds are wanted."
        )
    if len(found) < MODEST:
        print(f"{folder}: only {len(found)} photographs; expect little of them", flush=True)
    return list(found.values())


def check_apart(poor: Sequence[Photograph], good: Sequence[Photograph]) -> None:
    """Make sure that no photograph of one heap is in the other, in whatever form.

    Raises:
        RetinaViewError: one is; the sentence names both files.
    """
    files = {photograph.sha256: photograph for photograph in good if photograph.sha256}
    for photograph in poor:
        if photograph.sha256 in files:
            other = files[photograph.sha256].name
            raise RetinaViewError(
                f"{photograph.name} of the poor photographs and {other} of the good ones are the "
                "same file. No eye may be in both heaps: take one of them out."
            )
    eyes = {photograph.group: photograph for photograph in good}
    codes = _codes(good)
    for photograph, code in zip(poor, _codes(poor), strict=True):
        apart = np.mean(codes != code, axis=1)
        nearest = int(apart.argmin())
        if apart[nearest] <= ALIKE:
            raise RetinaViewError(
                f"{photograph.name} of the poor photographs and {good[nearest].name} of the good "
                "ones show the same picture. No eye may be in both heaps: take one of them out."
            )
        if photograph.group in eyes:
            raise RetinaViewError(
                f"{photograph.name} of the poor photographs and {eyes[photograph.group].name} of "
                "the good ones are of one eye. No eye may be in both heaps: take one of them out."
            )


def halve(photographs: Sequence[Photograph]) -> tuple[list[Photograph], list[Photograph]]:
    """Part photographs into two halves, each camera's eyes one by one; an eye is never parted."""
    halves: tuple[list[Photograph], list[Photograph]] = ([], [])
    for camera in sorted({photograph.camera for photograph in photographs}):
        own = [photograph for photograph in photographs if photograph.camera == camera]
        eyes = sorted({photograph.group for photograph in own}, key=_digest)
        places = {eye: number % 2 for number, eye in enumerate(eyes)}
        for photograph in own:
            halves[places[photograph.group]].append(photograph)
    return halves


def without_eyes(
    photographs: Iterable[Photograph], others: Iterable[Photograph]
) -> list[Photograph]:
    """Those photographs whose eye is not among the others."""
    eyes = {photograph.group for photograph in others}
    return [photograph for photograph in photographs if photograph.group not in eyes]


def preset_of(recipe: TrainRecipe) -> str:
    """The preset that a recipe's settings name.

    Raises:
        OptionError: there is no such preset.
    """
    preset = str(recipe.settings.get(PRESET, ""))
    if preset not in PRESETS:
        raise OptionError(
            f"settings.{PRESET}: there is no degradation called {preset}: {', '.join(PRESETS)}."
        )
    return preset


def _tell_shared_names(poor: Sequence[Photograph], good: Sequence[Photograph]) -> None:
    """Say that names are in both: two photographs of an eye look different, names may tell."""
    shared = sorted({each.name for each in poor} & {each.name for each in good})
    if shared:
        print(
            f"{len(shared)} file names are in both folders ({shared[0]} is one): make sure that "
            "they are different eyes",
            flush=True,
        )


def _set_apart(
    photographs: Sequence[Photograph], share: float
) -> tuple[list[Photograph], list[Photograph]]:
    """Keep a share, one photograph at least; the same ones each time."""
    ordered = sorted(photographs, key=lambda photograph: _digest(photograph.sha256))
    kept = math.ceil(share * len(ordered))
    return ordered[kept:], ordered[:kept]


def _codes(photographs: Sequence[Photograph]) -> Hash:
    """(N, bits) perceptual hashes."""
    scale = np.float32(1 / 255)
    return np.stack([perceptual_hash(each.rgb * scale, each.mask) for each in photographs])


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _names(recipe: TrainRecipe, setting: str) -> tuple[str, ...]:
    names = recipe.settings.get(setting, ())
    assert isinstance(names, tuple)
    return tuple(str(name) for name in names)


def _refuse_empty(heaps: Mapping[str, Sequence[Photograph]]) -> None:
    for name, photographs in heaps.items():
        if not photographs:
            raise RetinaViewError(f"The data folder leaves no {name} photographs; it is too small.")
