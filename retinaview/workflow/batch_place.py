"""Results of a batch that were made apart get their names and places, one photograph at a time."""

import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from retinaview.errors import ImageWriteError
from retinaview.workflow.batch import Outcome
from retinaview.workflow.batch_items import Item
from retinaview.workflow.batch_journal import Entry, Journal
from retinaview.workflow.batch_work import Made, Work
from retinaview.workflow.files import free_stem, make_folder, move_whole


class Placer:
    """Gives results their places in the folder of a batch.

    Args:
        work: what is done; the order of its photographs decides their names, not who is done first.
        journal: of the folder.
    """

    def __init__(self, work: Work, journal: Journal) -> None:
        self._work, self._journal = work, journal
        self._numbers = _numbers(work)

    def place(self, made: Made, item: Item, noted: Entry) -> tuple[Outcome, Mapping[str, str]]:
        """Put what was made in its place, and what was there before away.

        Args:
            made: what came of a photograph and a model.
            item: the photograph.
            noted: the entry of the journal, without its outputs.

        Returns:
            The outcome as it is now (it fails where a place cannot be had), and the SHA-256 of each
            file by its path within the folder.
        """
        try:
            self._journal.clear(noted.photograph, noted.model_id)
            if not made.outputs:
                return made.outcome, {}
            targets = self._targets(made, item, noted)
        except ImageWriteError as error:
            return Outcome(item.path, noted.model_id, error=str(error)), {}
        outputs = {
            path.relative_to(self._work.folder).as_posix(): made.outputs[name]
            for name, path in targets.items()
        }
        self._journal.add(replace(noted, outputs=outputs, begun_at=time.time()))
        try:
            for path in made.outcome.files:
                move_whole(path, targets[path.name])
        except ImageWriteError as error:
            self._journal.clear(noted.photograph, noted.model_id)
            return Outcome(item.path, noted.model_id, error=str(error)), {}
        return _moved(made.outcome, targets), outputs

    def _targets(self, made: Made, item: Item, noted: Entry) -> Mapping[str, Path]:
        """Where each file shall lie, by the name that it has apart."""
        folder, stem = self._work.folder, made.outcome.stem
        called = stem
        if self._work.key is None:
            folder = folder / item.within.parent
            called = f"{item.path.stem}_{noted.model_id}{self._numbers[made.number]}"
        make_folder(folder)
        endings = {name: name.removeprefix(stem) for name in made.outputs}
        called = free_stem(folder, called, endings.values())
        return {name: folder / f"{called}{ending}" for name, ending in endings.items()}


def _numbers(work: Work) -> list[str]:
    """What tells results of photographs apart that have one name: "", "_2", "_3" ..."""
    counted: dict[Path, int] = {}
    numbers = []
    for item in work.items:
        plain = item.within.parent / item.path.stem
        counted[plain] = number = counted.get(plain, 0) + 1
        numbers.append("" if number == 1 else f"_{number}")
    return numbers


def _moved(outcome: Outcome, targets: Mapping[str, Path]) -> Outcome:
    def new(path: Path | None) -> Path | None:
        return None if path is None else targets[path.name]

    return replace(
        outcome,
        picture=new(outcome.picture),
        report=new(outcome.report),
        further_pages=tuple(targets[path.name] for path in outcome.further_pages),
        maps=tuple(targets[path.name] for path in outcome.maps),
    )
