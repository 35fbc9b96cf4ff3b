"""A model as one file to carry to another workstation: written whole, read with suspicion.

The file (`.rvmodel`) is a zip archive without compression. `retinaview-model.json` in it names
every other file with its size and SHA-256. That tells damage and careless changes; who means harm
can compute the hashes anew, so `import` also takes the SHA-256 of the whole file, which `export`
prints and which travels by another way.
"""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from retinaview.catalog import CARD_NAME, WEIGHTS_NAME, ModelCard, file_sha256, read_card
from retinaview.errors import CatalogError, ModelFileError

SUFFIX: Final = ".rvmodel"
LIST_NAME: Final = "retinaview-model.json"
FORMAT: Final = "retinaview-model/1"
MOST_FILES: Final = 64
MOST_BYTES: Final = 4_000_000_000
MOST_LIST_BYTES: Final = 1_000_000
SUFFIXES: Final = {
    ".toml",
    ".safetensors",
    ".json",
    ".jsonl",
    ".csv",
    ".md",
    ".txt",
    ".png",
    ".jpg",
}
CHUNK_BYTES: Final = 1 << 20


@dataclass(frozen=True)
class _Listed:
    """What the list of an archive says of one file."""

    sha256: str
    size: int


def write_archive(card: ModelCard, target: Path) -> str:
    """Write a model into one file.

    Args:
        card: of the model; its weights are checked first.
        target: the file; one that is there is replaced, whole.

    Returns:
        The SHA-256 of the file, in hexadecimal.

    Raises:
        WeightsError: the model is damaged.
        ModelFileError: the file cannot be written.
    """
    if card.sha256 is not None:
        card.verified_weights()
    files = sorted(path for path in card.folder.iterdir() if _is_carried(path))
    listed = {p.name: {"sha256": file_sha256(p), "size": p.stat().st_size} for p in files}
    head = {"format": FORMAT, "id": card.id, "version": card.version, "files": listed}
    partial = target.with_name(f"{target.name}.partial")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(LIST_NAME, json.dumps(head, indent=1))
            for path in files:
                archive.write(path, path.name)
        sha256 = file_sha256(partial)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise ModelFileError(f"{target}: the model cannot be written there ({error}).") from error
    return sha256


def unpack(archive: Path, folder: Path, sha256: str = "") -> ModelCard:
    """Read a model out of one file into an empty folder, and make sure that it is what it says.

    Args:
        archive: the file.
        folder: gets the model's files, in a folder named as the model.
        sha256: of the whole file, as told by another way; "" for none.

    Returns:
        The card, of the model in `folder`.

    Raises:
        ModelFileError: it is no model file, damaged, changed, or holds what no model has.
    """
    try:
        if sha256 and file_sha256(archive) != sha256.lower():
            raise ModelFileError(
                f"{archive.name}: this is not the file with that SHA-256. Have it sent again."
            )
        with zipfile.ZipFile(archive) as opened:
            model, listed = _read_list(opened, archive.name)
            inside = folder / model
            inside.mkdir()
            for name, told in listed.items():
                _extract(opened, name, told, inside / name, archive.name)
        card = read_card(inside / CARD_NAME, is_shipped=False)
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise ModelFileError(f"{archive.name}: this file cannot be read as a model.") from error
    except CatalogError as error:
        raise ModelFileError(f"{archive.name}: its card is no good. {error}") from error
    if card.sha256 is not None:
        card.verified_weights()
    return card


def copy_model(card: ModelCard, folder: Path) -> ModelCard:
    """Copy a model's files into a folder, and make sure that it is whole.

    Args:
        card: of the model.
        folder: gets the model's files, in a folder named as the model.

    Raises:
        WeightsError: the model is damaged.
        ModelFileError: its folder has a name that no model has.
        OSError: it cannot be read or written.
    """
    if not _is_plain_name(card.id):
        raise ModelFileError(f"{card.id} is no name for a model: letters, digits and ._- alone.")
    inside = folder / card.id
    inside.mkdir()
    for path in filter(_is_carried, sorted(card.folder.iterdir())):
        shutil.copyfile(path, inside / path.name)
    copied = read_card(inside / CARD_NAME, is_shipped=False)
    if copied.sha256 is not None:
        copied.verified_weights()
    return copied


def _read_list(opened: zipfile.ZipFile, title: str) -> tuple[str, Mapping[str, _Listed]]:
    """Read and check the list of files; gives the model's id and what is listed."""
    names = [each.filename for each in opened.infolist()]
    if LIST_NAME not in names:
        raise ModelFileError(f"{title}: this is no model of RetinaView.")
    if opened.getinfo(LIST_NAME).file_size > MOST_LIST_BYTES:
        raise ModelFileError(f"{title}: its list of files is too long to be one.")
    try:
        head: Any = json.loads(opened.read(LIST_NAME))
        is_known = head["format"] == FORMAT
        model = str(head["id"])
        listed = {
            str(name): _Listed(str(told["sha256"]), int(told["size"]))
            for name, told in head["files"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelFileError(f"{title}: its list of files cannot be read.") from error
    if not is_known:
        raise ModelFileError(f"{title}: a later version of RetinaView wrote it. Install that one.")
    if sorted(names) != sorted([LIST_NAME, *listed]):
        raise ModelFileError(f"{title}: it holds other files than it lists. Have it sent again.")
    if not _is_plain_name(model) or not all(map(_may_be_carried, listed)):
        raise ModelFileError(f"{title}: it holds files that no model has.")
    if CARD_NAME not in listed:
        raise ModelFileError(f"{title}: it holds no card.")
    if len(listed) > MOST_FILES or sum(told.size for told in listed.values()) > MOST_BYTES:
        raise ModelFileError(f"{title}: it is too large to be a model.")
    return model, listed


def _extract(opened: zipfile.ZipFile, name: str, told: _Listed, target: Path, title: str) -> None:
    """Write one file, no more of it than the list says, and compare its hash."""
    digest, size = hashlib.sha256(), 0
    with target.open("xb") as stream:
        for chunk in _chunks(opened, name):
            size += len(chunk)
            if size > told.size:
                break
            digest.update(chunk)
            stream.write(chunk)
    if size != told.size or digest.hexdigest() != told.sha256:
        raise ModelFileError(f"{title}: {name} in it is damaged or changed. Have it sent again.")


def _chunks(opened: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    with opened.open(name) as stream:
        while chunk := stream.read(CHUNK_BYTES):
            yield chunk


def _is_carried(path: Path) -> bool:
    return path.is_file() and _may_be_carried(path.name)


def _may_be_carried(name: str) -> bool:
    if not _is_plain_name(name) or Path(name).suffix not in SUFFIXES:
        return False
    return Path(name).suffix != ".safetensors" or name == WEIGHTS_NAME


def _is_plain_name(name: str) -> bool:
    """Letters, digits and "._-" alone, so that no name leads out of a folder on any system."""
    is_plain = name.replace("-", "").replace("_", "").replace(".", "").isalnum()
    return is_plain and name.isascii() and not name.startswith(".") and len(name) <= 100
