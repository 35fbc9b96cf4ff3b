"""The user's own models: put in place, taken away, and every version kept to go back to.

A model in use lies in `<folder>/<id>/`, where the catalog finds it. What it replaced lies in
`<folder>/.kept/<id>/<number>/`; nothing is deleted but by `remove` with `all_versions`. Folders
change place by one rename each, so a kill in between leaves a model out of use but kept.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from retinaview import paths
from retinaview.catalog import CARD_NAME, Catalog, ModelCard, read_card
from retinaview.core.file_locks import locked
from retinaview.errors import CatalogError, ModelFileError
from retinaview.workflow.audit import Audit
from retinaview.workflow.model_archive import copy_model, unpack
from retinaview.workflow.model_gate import (
    Override,
    note_override,
    read_gate,
    refuse_unless_passed,
)
from retinaview.workflow.owner_files import make_owner_folder

KEPT: Final = ".kept"
LOCK: Final = "models"

Check = Callable[[ModelCard], None]
"""Makes sure that a model can be run; raises a `RetinaViewError` where it cannot."""


@dataclass(frozen=True)
class Version:
    """One version of a model that is not in use.

    Attributes:
        number: as it was put aside, 1 the first.
        card: of it.
    """

    number: int
    card: ModelCard


class ModelStore:
    """Changes the user's models; every change is an entry of the audit log.

    Args:
        catalog: tells which ids are those of shipped models.
        audit: where changes are noted.
        folder: of the models; the user's if None.
    """

    def __init__(self, catalog: Catalog, audit: Audit, folder: Path | None = None) -> None:
        self._catalog, self._audit = catalog, audit
        self._folder = folder or paths.user_models()

    def take_in(self, archive: Path, check: Check, sha256: str = "") -> ModelCard:
        """Put a model from a file in place; one of the same id is kept as a version.

        Args:
            archive: see `model_archive`.
            check: tries the model before anything is changed.
            sha256: of the file, as told by another way.

        Raises:
            ModelFileError: the file is damaged, or its id is that of a shipped model.
            RetinaViewError: the model cannot be run.
        """
        with self._changing() as staging:
            card = unpack(archive, staging, sha256)
            self._refuse_shipped(card.id)
            check(card)
            replaced = self._put_in_place(card.folder, card.id)
        card = self._in_use(card.id)
        facts = {"gate": read_gate(card).verdict}
        if card.override:
            facts["override"] = card.override
        self._note("model import", card, replaced=replaced, **facts)
        return card

    def versions(self, model: str) -> list[Version]:
        """The versions of a model that are kept, the last put aside first."""
        found = []
        for place in (self._folder / KEPT / model).glob(f"*/{model}/{CARD_NAME}"):
            number = place.parent.parent.name
            if number.isdigit():
                found.append(Version(int(number), read_card(place, is_shipped=False)))
        return sorted(found, key=lambda version: -version.number)

    def promote(self, model: str, number: int) -> ModelCard:
        """Put a kept version in place of the one in use, which is kept.

        Raises:
            ModelFileError: there is no such version.
        """
        with self._changing() as staging:
            chosen = [each for each in self.versions(model) if each.number == number]
            if not chosen:
                known = ", ".join(str(each.number) for each in self.versions(model)) or "none"
                raise ModelFileError(f"{model} has no kept version {number} (it has: {known}).")
            moved = staging / model
            chosen[0].card.folder.rename(moved)
            (self._folder / KEPT / model / str(number)).rmdir()
            replaced = self._put_in_place(moved, model)
        card = self._in_use(model)
        self._note("model promote", card, replaced=replaced)
        return card

    def promote_candidate(
        self, candidate: ModelCard, check: Check, override: Override | None = None
    ) -> ModelCard:
        """Put a copy of a candidate in place; a model of the same id is kept as a version.

        Args:
            candidate: as training wrote it, in a folder of its own.
            check: tries the model before anything is changed.
            override: who takes it on where it did not pass the gate.

        Raises:
            ModelFileError: it did not pass the gate, is damaged, or its id is that of a shipped
                model.
            RetinaViewError: the model cannot be run.
        """
        self._refuse_shipped(candidate.id)
        gate = read_gate(candidate)
        refuse_unless_passed(candidate, gate, override)
        with self._changing() as staging:
            card = copy_model(candidate, staging)
            check(card)
            if override is not None:
                note_override(card.folder, gate, override)
            replaced = self._put_in_place(card.folder, card.id)
        card = self._in_use(candidate.id)
        facts = {"gate": gate.verdict}
        if override is not None:
            facts |= {"override": override.name.strip(), "reason": override.reason.strip()}
        self._note("model promote", card, replaced=replaced, **facts)
        return card

    def roll_back(self, model: str) -> ModelCard:
        """Put the version that was put aside last back in place.

        Raises:
            ModelFileError: there is none.
        """
        kept = self.versions(model)
        if not kept:
            raise ModelFileError(f"No earlier version of {model} is kept.")
        return self.promote(model, kept[0].number)

    def remove(self, model: str, *, all_versions: bool = False) -> None:
        """Take a model out of use; it is kept as a version unless `all_versions` go.

        Raises:
            ModelFileError: it is a shipped model, or there is none of that id.
        """
        self._refuse_shipped(model)
        with self._changing():
            place, kept = self._folder / model, self._folder / KEPT / model
            if not place.is_dir() and not (all_versions and kept.is_dir()):
                raise ModelFileError(f"There is no model of your own called {model}.")
            card = read_card(place / CARD_NAME, is_shipped=False) if place.is_dir() else None
            if place.is_dir():
                self._put_aside(model)
            if all_versions:
                shutil.rmtree(kept)
        label = card.label if card is not None else model
        facts = {"model": model, "label": label, "all_versions": all_versions}
        self._audit.note("model remove", facts)

    def _put_in_place(self, folder: Path, model: str) -> str:
        """Move a folder to where the catalog looks; gives the label of what it replaced."""
        replaced = ""
        if (self._folder / model).is_dir():
            replaced = self._put_aside(model)
        folder.rename(self._folder / model)
        return replaced

    def _put_aside(self, model: str) -> str:
        """Keep the version in use under the next number; gives its label."""
        place = self._folder / model
        numbers = [each.number for each in self.versions(model)]
        target = self._folder / KEPT / model / str(max(numbers, default=0) + 1)
        target.mkdir(parents=True)
        place.rename(target / model)
        try:
            return read_card(target / model / CARD_NAME, is_shipped=False).label
        except CatalogError:
            return model  # a damaged one is kept too

    def _in_use(self, model: str) -> ModelCard:
        return read_card(self._folder / model / CARD_NAME, is_shipped=False)

    def _refuse_shipped(self, model: str) -> None:
        card = self._catalog.find(model)
        if card is not None and card.is_shipped:
            raise ModelFileError(
                f"{model} is a model that comes with RetinaView; it can be neither replaced nor "
                "removed. Give yours another id."
            )

    def _note(self, event: str, card: ModelCard, *, replaced: str, **more: str) -> None:
        facts = {"model": card.id, "label": card.label, "weights_sha256": card.sha256 or ""}
        self._audit.note(event, {**facts, "replaced": replaced, **more})  # type: ignore[arg-type]

    @contextmanager
    def _changing(self) -> Iterator[Path]:
        """Keep other programs out meanwhile; gives an empty folder beside the models.

        Raises:
            ModelFileError: the folder cannot be written to.
        """
        try:
            make_owner_folder(self._folder / KEPT)
            with locked(self._folder / KEPT / LOCK):
                staging = Path(tempfile.mkdtemp(prefix="staging-", dir=self._folder / KEPT))
                try:
                    yield staging
                finally:
                    shutil.rmtree(staging, ignore_errors=True)
        except OSError as error:
            raise ModelFileError(
                f"{self._folder}: models cannot be changed there ({type(error).__name__})."
            ) from error
