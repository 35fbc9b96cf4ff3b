"""Whose eye a photograph shows: by DICOM, a pattern of file names, a table, or its name."""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from retinaview.core.image import FundusImage
from retinaview.errors import OptionError
from retinaview.imaging.load import words_beside_eye
from retinaview.words import mark, tr
from trainer.clinic.manifest import SPLITS

BY_TABLE, BY_PATTERN = mark("table"), mark("pattern")
BY_DICOM, BY_NAME = mark("DICOM"), mark("file name")


@dataclass(frozen=True)
class Person:
    """Whom a photograph shows.

    Attributes:
        key: tells people apart; may be a patient's number, so it is written nowhere.
        basis: how it is known.
        split: what a table wants the photograph for, "" where it does not say.
    """

    key: str
    basis: str
    split: str = ""


@dataclass(frozen=True)
class Patients:
    """How patients are known.

    Attributes:
        pattern: of file names; its group `patient`, or its first one, is the patient.
        table: file name to person.
        title: of the table, for sentences.
    """

    pattern: re.Pattern[str] | None = None
    table: Mapping[str, Person] = field(default_factory=dict)
    title: str = ""

    def of(self, path: Path, image: FundusImage) -> Person:
        """Tell whom a photograph shows.

        Without a pattern or a table it is the DICOM patient; else the words of the file's name but
        those that say an eye, so that "12_L.jpg" and "12_R.jpg" show one person.

        Raises:
            OptionError: the table or the pattern does not know the file.
        """
        if self.table:
            return self._from_table(path)
        if self.pattern is not None:
            return Person(self._from_pattern(self.pattern, path), BY_PATTERN)
        patient = image.source.patient
        if patient is not None and patient.id:
            return Person(patient.id, BY_DICOM)
        words = words_beside_eye(path.stem)
        return Person("-".join(words) or path.stem.lower(), BY_NAME)

    def _from_table(self, path: Path) -> Person:
        for name in (path.name, path.stem):
            if name.lower() in self.table:
                return self.table[name.lower()]
        raise OptionError(
            f"{self.title} does not name {path.name}. Add a line for it, or take the file out of "
            "the folder."
        )

    def _from_pattern(self, pattern: re.Pattern[str], path: Path) -> str:
        found = pattern.search(path.name)
        key = (found.groupdict().get("patient") or found.group(1)) if found else None
        if not key:
            raise OptionError(
                tr(
                    "The pattern {pattern} does not fit the file name {file}. Change the pattern, "
                    "or rename the file.",
                    pattern=pattern.pattern,
                    file=path.name,
                )
            )
        return key.lower()


def read_patients(pattern: str | None, table: Path | None) -> Patients:
    """Read how patients are known.

    Args:
        pattern: regular expression with a group, or None.
        table: CSV file with the columns `file`, `patient` and, where it parts them itself, `split`.

    Raises:
        OptionError: both are given, or one cannot be understood.
    """
    if pattern is not None and table is not None:
        raise OptionError("Give a pattern or a table of patients, not both.")
    if pattern is not None:
        return Patients(pattern=_compiled(pattern))
    if table is not None:
        return Patients(table=_read_table(table), title=table.name)
    return Patients()


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise OptionError(
            tr("{pattern} is no pattern of names: {error}.", pattern=pattern, error=error)
        ) from error
    if not compiled.groups:
        raise OptionError(
            tr(
                "{pattern} does not say which part of a name is the patient: put it in brackets, "
                "as in {example}.",
                pattern=pattern,
                example=r"(\d+)_[LR]",
            )
        )
    return compiled


def _read_table(path: Path) -> dict[str, Person]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            missing = {"file", "patient"} - set(reader.fieldnames or ())
            if missing:
                raise OptionError(
                    f"{path.name} has no column {sorted(missing)[0]}; it needs the columns file "
                    "and patient."
                )
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise OptionError(f"{path.name}: this table cannot be read ({error}).") from error
    return _persons(rows, path.name)


def _persons(rows: Sequence[Mapping[str, str | None]], title: str) -> dict[str, Person]:
    persons: dict[str, Person] = {}
    splits: dict[str, str] = {}
    for number, row in enumerate(rows, 2):
        file, patient = (str(row.get(name) or "").strip() for name in ("file", "patient"))
        split = str(row.get("split") or "").strip().lower()
        if not file or not patient:
            raise OptionError(f"{title}, line {number}: file or patient is missing.")
        if split and split not in SPLITS:
            raise OptionError(f"{title}, line {number}: split is one of {', '.join(SPLITS)}.")
        if splits.setdefault(patient.lower(), split) != split:
            raise OptionError(
                f"{title}, line {number}: the patient of {file} stands in "
                f"{split or 'no part'} and in {splits[patient.lower()] or 'no part'}. Both eyes "
                "and all visits of a patient belong to one part: correct the table."
            )
        persons[Path(file).name.lower()] = Person(patient.lower(), BY_TABLE, split)
    return persons
