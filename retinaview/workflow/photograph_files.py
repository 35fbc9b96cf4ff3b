"""Which photographs there are in folders and DICOMDIRs; opens nothing but heads and directories."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from retinaview.errors import ImageReadError
from retinaview.imaging import decode
from retinaview.imaging.dicom_file import is_dicom
from retinaview.words import mark, tr

SUFFIXES = decode.SUFFIXES
"""What a folder is searched for; a file named by the user is tried whatever it is called."""
DICOM_SUFFIXES = frozenset({"", ".dcm", ".dicom", ".dic", ".ima"})
"""Endings of files whose first bytes are looked at; archives often write none at all."""
DICOMDIR = "DICOMDIR"
LARGEST_DIRECTORY = 200_000_000
"""Bytes of a DICOMDIR."""
_HEAD_BYTES = 4096
_DIRECTORY_CLASS = "1.2.840.10008.1.3.10"
_NO_PICTURES = tuple(
    f"1.2.840.10008.5.1.4.1.1.{kind}."
    for kind in ("11", "88", "104", "9", "66", "67", "68", "78", "79", "80")
)
"""Beginnings of the classes of presentations, reports, documents, curves and measurements."""
_MISSING = mark("{name}: {count} of the files it lists are not there.")
_OUTSIDE = mark("{name}: {count} of the files it lists lie outside its folder and were refused.")


@dataclass(frozen=True)
class Found:
    """Photographs, and sentences on what could not be listed."""

    files: tuple[Path, ...]
    problems: tuple[str, ...] = ()


def find_photographs(paths: Iterable[Path]) -> Iterator[Found]:
    """Put the photographs of a folder or a DICOMDIR in its place; sub-folders are left out.

    A folder that holds a DICOMDIR stands for what that lists, beside the other photographs in it.
    What cannot be read is told as a problem, and the rest is looked through all the same.

    Yields:
        What each step found: it looks at one file or one DICOMDIR, and may find nothing. A file
        may come twice.
    """
    for path in paths:
        try:
            for step in _steps(path):
                yield replace(step, files=tuple(file.absolute() for file in step.files))
        except ImageReadError as error:
            yield Found((), (str(error),))
        except OSError as error:
            yield Found(
                (),
                (
                    tr(
                        "{name}: the folder cannot be read ({reason}).",
                        name=path.name,
                        reason=error.strerror,
                    ),
                ),
            )


def joined(steps: Iterable[Found]) -> Found:
    """Put what several steps found together, each file once."""
    files: dict[Path, None] = {}
    problems: list[str] = []
    for step in steps:
        files.update(dict.fromkeys(step.files))
        problems.extend(step.problems)
    return Found(tuple(files), tuple(problems))


def photographs_in(folder: Path) -> Found:
    """List the photographs of one folder by name, those of its DICOMDIR first."""
    return joined(_steps_in(folder))


def _steps(path: Path) -> Iterator[Found]:
    if path.is_dir():
        yield from _steps_in(path)
    elif is_dicomdir(path):
        yield read_dicomdir(path)
    else:
        yield Found((path,))


def _steps_in(folder: Path) -> Iterator[Found]:
    inside = sorted(folder.iterdir())
    directory = next((path for path in inside if is_dicomdir(path)), None)
    if directory is not None:
        yield read_dicomdir(directory)
    for path in inside:
        yield Found((path,) if path != directory and _is_photograph(path) else ())


def is_dicomdir(path: Path) -> bool:
    """Whether a file is a DICOMDIR: by its name, and by its first bytes."""
    return path.stem.upper() == DICOMDIR and path.is_file() and is_dicom(_head(path))


def read_dicomdir(path: Path) -> Found:
    """List the pictures of a DICOMDIR that are there, in its order.

    What it refers to outside its own folder is not opened, not even asked for.

    Raises:
        ImageReadError: it is damaged, or lists no picture that is there.
    """
    from pydicom import dcmread  # here, as few files need pydicom

    from retinaview.imaging.dicom_quiet import quiet

    name = path.name
    try:
        if path.stat().st_size > LARGEST_DIRECTORY:
            raise ImageReadError(tr("{name}: the list is too long.", name=name))
        with quiet():
            parts = list(_references(dcmread(path)))
    except OSError as error:
        raise ImageReadError(tr("{name}: the file cannot be read.", name=name)) from error
    except ImageReadError:
        raise
    except Exception as error:  # pydicom raises anything on damaged bytes
        raise ImageReadError(tr("{name}: the DICOMDIR is damaged.", name=name)) from error
    files, missing, outside = [], 0, 0
    for reference in parts:
        found = _inside(path.parent, reference)
        if found is None:
            outside += 1
        elif found.is_file():
            files.append(found)
        else:
            missing += 1
    problems = [
        tr(sentence, name=name, count=count)
        for count, sentence in ((missing, _MISSING), (outside, _OUTSIDE))
        if count
    ]
    if not files:
        why = " ".join(problems) or tr("{name}: it lists no pictures.", name=name)
        raise ImageReadError(why)
    return Found(tuple(files), tuple(problems))


def _references(directory: object) -> Iterator[tuple[str, ...]]:
    """The parts of the path of every object that may be a picture."""
    from retinaview.imaging.dicom_attributes import items, raw, text

    for record in items(directory, "DirectoryRecordSequence"):  # type: ignore[arg-type]
        value = raw(record, "ReferencedFileID")
        kind = text(record, "ReferencedSOPClassUIDInFile")
        if not value or kind.startswith(_NO_PICTURES):
            continue
        if text(record, "DirectoryRecordType").upper() not in ("IMAGE", "PRIVATE", ""):
            continue
        yield (value,) if isinstance(value, str) else tuple(str(part) for part in value)


def _inside(folder: Path, parts: tuple[str, ...]) -> Path | None:
    """The file of a reference, None where it leads out of the folder by word or by link."""
    step = folder
    for part in parts:
        if part in ("", ".", "..") or any(letter in part for letter in "/\\:\0"):
            return None
        step = _as_spelt(step, part)
    try:
        is_inside = step.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return None
    return step if is_inside else None


def _as_spelt(folder: Path, name: str) -> Path:
    """Find a name however its letters are cased: discs are often copied in lower case."""
    exact = folder / name
    if exact.exists():
        return exact
    try:
        return next(
            (folder / other for other in os.listdir(folder) if other.upper() == name.upper()), exact
        )
    except OSError:
        return exact


def _is_photograph(path: Path) -> bool:
    if not path.is_file():
        return False
    suffix = path.suffix.lower()
    if suffix in SUFFIXES:
        return True
    # an UID for a name has a dot in it, and a number for a suffix
    is_candidate = suffix in DICOM_SUFFIXES or suffix[1:].isdecimal()
    return is_candidate and not path.name.startswith(".") and _is_dicom_picture(_head(path))


def _is_dicom_picture(head: bytes) -> bool:
    """Whether a file begins as DICOM does, and names no class that has no pictures."""
    if not is_dicom(head):
        return False
    is_other = any(kind.encode("ascii") in head[:1024] for kind in _NO_PICTURES)
    return not is_other and _DIRECTORY_CLASS.encode("ascii") not in head[:1024]


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_HEAD_BYTES)
    except OSError:
        return b""
