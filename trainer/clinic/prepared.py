"""A prepared set as the systems read it: photographs, pairs, heaps and masks, part by part."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from retinaview.core.image import FundusImage, Mask
from retinaview.core.progress import Progress, silent
from retinaview.errors import OptionError
from retinaview.imaging.load import load_fundus
from retinaview.imaging.square_frame import SquareFrame
from trainer.clinic.manifest import (
    KIND_TITLES,
    Kind,
    Manifest,
    PhotographEntry,
    read_manifest,
    verify_files,
)
from trainer.disc_data import Outlined, read_mask
from trainer.photographs import BASE_SIDE, Photograph, Photographs
from trainer.true_pairs import Partners, TruePair
from trainer.vessel_data import LARGEST_SIDE, VesselPhotograph, cut_square

CAMERA = "own"
MOST = 1500
"""Photographs of a part that are read at 512 px; each takes a megabyte of memory."""
MOST_LARGE = 150
"""Larger ones; each takes 3 megabytes at 1024 px and 13 at 2048 px."""
MOST_VALIDATED = 6
"""Good photographs that a restorer is validated on; each is spoilt in several ways."""
TRAIN, VALIDATION = "train", "validation"

T = TypeVar("T")


class PreparedSet:
    """What a manifest names, read when it is asked for.

    Args:
        manifest: of the set.
        progress: called between photographs.
    """

    def __init__(self, manifest: Manifest, progress: Progress = silent) -> None:
        self.manifest, self._progress = manifest, progress

    @classmethod
    def read(
        cls,
        path: Path,
        splits: Sequence[str] = ("train", "validation"),
        progress: Progress = silent,
    ) -> "PreparedSet":
        """Read a set, and make sure that the photographs of some parts are as they were checked.

        Raises:
            OptionError: the set is missing or damaged.
            RetinaViewError: a photograph has changed or vanished.
        """
        manifest = read_manifest(path)
        verify_files(manifest, splits)
        return cls(manifest, progress)

    @property
    def kind(self) -> Kind:
        """What kind it is."""
        return self.manifest.kind

    @property
    def told(self) -> str:
        """What a card says of what it holds for training; no name, no path."""
        own = [*self.manifest.of(TRAIN), *self.manifest.of(VALIDATION)]
        people = len({each.patient for each in own})
        return f"a clinic's own {KIND_TITLES[self.kind]}: {len(own)} of {people} patients"

    def some(self, split: str, most: int) -> "PreparedSet":
        """The same with so many photographs of a part at most, evenly picked."""
        own = self.manifest.of(split)
        kept = tuple(e for e in self.manifest.photographs if e.split != split)
        update = {"photographs": (*kept, *_evenly(own, most))}
        return PreparedSet(self.manifest.model_copy(update=update), self._progress)

    def need(self, title: str, *kinds: Kind, verb: str = "learns from") -> None:
        """Make sure that the set is of a kind that a system learns from, or is measured on.

        Raises:
            OptionError: it is not.
        """
        if self.kind not in kinds:
            wanted = " or ".join(KIND_TITLES[kind] for kind in kinds)
            raise OptionError(
                f"{title} {verb} {wanted}; this set holds {KIND_TITLES[self.kind]}. Check other "
                "folders, or choose another recipe."
            )

    def photographs(self, split: str, side: int = BASE_SIDE, heap: str = "") -> list[Photograph]:
        """The good photographs of a part, or those of one heap, each brought to `side` px."""
        entries = self._entries(split, heap, MOST)
        return self._each(entries, lambda entry: _photograph(entry, side))

    def for_restoring(self, hires: Mapping[int, str]) -> Photographs:
        """Good photographs as restorers want them.

        Args:
            hires: sides at which larger ones are wanted too, as keys.
        """
        larger = [photograph for side in sorted(hires) for photograph in self.large(TRAIN, side)]
        kept = self.some(VALIDATION, MOST_VALIDATED).photographs(VALIDATION)
        return Photographs(self.photographs(TRAIN), kept, larger)

    def large(self, split: str, side: int) -> list[Photograph]:
        """The photographs of a part whose field is `side` px and more, brought to that."""
        wide = [each for each in self._entries(split) if min(each.width, each.height) >= side]
        return self._each(_evenly(wide, MOST_LARGE), lambda entry: _photograph(entry, side))

    def at_most(self, split: str, side: int) -> list[Photograph]:
        """The photographs of a part at their own size, or shrunk to `side` px."""
        entries = _evenly(self._entries(split), MOST_LARGE)
        return self._each(entries, lambda entry: _shrunk(entry, side))

    def pairs(self, split: str) -> list[TruePair]:
        """The pairs of a part, 512 px."""
        return self._each(self._entries(split, most=MOST), _pair)

    def partners(self) -> Partners:
        """The real pairs of the set; none where it holds good photographs alone."""
        if self.kind != "pairs":
            return Partners()
        return Partners.of(self.pairs(TRAIN), self.pairs(VALIDATION))

    def vessels(self, split: str) -> list[VesselPhotograph]:
        """Photographs of a part with their vessels."""
        return self._each(self._entries(split, most=MOST), _vessels)

    def outlined(self, split: str) -> list[Outlined]:
        """Photographs of a part with their discs, and cups where they are outlined."""
        found = self._each(self._entries(split, most=MOST), _outlined)
        return [each for each in found if each.disc.any()]

    def _each(
        self, entries: Sequence[PhotographEntry], read: Callable[[PhotographEntry], T]
    ) -> list[T]:
        found = []
        for number, entry in enumerate(entries):
            label = f"Reading photograph {number + 1} of {len(entries)}"
            self._progress(number / len(entries), label)
            found.append(read(entry))
        return found

    def _entries(
        self, split: str, heap: str = "", most: int | None = None
    ) -> list[PhotographEntry]:
        own = [each for each in self.manifest.of(split) if each.heap == heap]
        return own if most is None else _evenly(own, most)


def _evenly(items: Sequence[T], most: int) -> list[T]:
    if len(items) <= most:
        return list(items)
    return [items[int(place)] for place in np.linspace(0, len(items) - 1, most)]


def _photograph(entry: PhotographEntry, side: int) -> Photograph:
    image = load_fundus(Path(entry.path))
    return _cut(image, SquareFrame.of(image.fov, side), entry)


def _shrunk(entry: PhotographEntry, side: int) -> Photograph:
    image = load_fundus(Path(entry.path))
    native = SquareFrame.of(image.fov, 1).native_side
    return _cut(image, SquareFrame.of(image.fov, min(side, native)), entry)


def _cut(image: FundusImage, frame: SquareFrame, entry: PhotographEntry) -> Photograph:
    rgb = np.rint(frame.to_square(image.rgb) * 255).clip(0, 255).astype(np.uint8)
    mask = frame.mask_to_square(frame.mask)
    return Photograph(Path(entry.path).name, CAMERA, entry.patient, rgb, mask, entry.sha256)


def _pair(entry: PhotographEntry) -> TruePair:
    good = load_fundus(Path(entry.path))
    frame = SquareFrame.of(good.fov, BASE_SIDE)
    poor = load_fundus(Path(entry.beside["low"].path), given_fov=good.fov)
    return TruePair(_cut(poor, frame, entry), _cut(good, frame, entry))


def _vessels(entry: PhotographEntry) -> VesselPhotograph:
    image = load_fundus(Path(entry.path))
    mask = read_mask(Path(entry.beside["vessels"].path))
    made = cut_square(image, mask, Path(entry.path).name, CAMERA, LARGEST_SIDE)
    return VesselPhotograph(
        made.name, made.camera, entry.patient, made.rgb, made.mask, made.vessels
    )


def _outlined(entry: PhotographEntry) -> Outlined:
    image = load_fundus(Path(entry.path))
    frame = SquareFrame.of(image.fov, BASE_SIDE)

    def part(name: str) -> Mask | None:
        file = entry.beside.get(name)
        if file is None:
            return None
        return frame.mask_to_square(read_mask(Path(file.path)))

    disc = part("disc")
    assert disc is not None
    return Outlined(_cut(image, frame, entry), disc, part("cup"), None)
