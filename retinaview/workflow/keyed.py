"""Ids in place of names: keyed hashes that nobody without this computer's key can look up.

The key is 32 random bytes in the user's data folder, made at first use, readable by its owner
alone. Logs, audit and de-identified exports take their ids from it, each use under a label of its
own, so that an id of one tells nothing about another. Who has the key and the names can make the
ids again; without the key they lead nowhere.
"""

import hashlib
import hmac
import secrets
from pathlib import Path

from retinaview import paths
from retinaview.core.file_locks import locked
from retinaview.workflow.owner_files import make_owner_folder, replace_whole

KEY_NAME = "key"
KEY_BYTES = 32
ID_LETTERS = 16

_in_memory: list[bytes] = []


def user_key(folder: Path | None = None) -> bytes:
    """Give the key, made at first use.

    Where it can be neither read nor written, one is made for this run of the program alone: ids
    then hold within the run, and not beyond it.

    Args:
        folder: where the key lies; the user's data folder if None.
    """
    path = (folder or paths.user_data()) / KEY_NAME
    try:
        make_owner_folder(path.parent)
        with locked(path):
            if not path.exists():
                replace_whole(path, secrets.token_bytes(KEY_BYTES))
            found = path.read_bytes()
        if len(found) == KEY_BYTES:
            return found
    except OSError:
        pass
    if not _in_memory:
        _in_memory.append(secrets.token_bytes(KEY_BYTES))
    return _in_memory[0]


def digest(key: bytes, label: str, text: str) -> bytes:
    """HMAC-SHA-256 of `text` under `key`, apart for each `label`."""
    plain = f"{label}\0{text}".encode("utf-8", "surrogateescape")
    return hmac.new(key, plain, hashlib.sha256).digest()


def keyed_id(key: bytes, label: str, text: str) -> str:
    """Give `ID_LETTERS` hexadecimal letters that stand for `text`; "" for ""."""
    return digest(key, label, text).hex()[:ID_LETTERS] if text else ""
