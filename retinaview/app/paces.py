"""How long each model took on this computer, so that one can say it beforehand."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Final

from retinaview import paths
from retinaview.workflow.owner_files import make_owner_folder, replace_whole

REMEMBERED: Final = 5
"""Runs of one model on one device."""
FILE_NAME: Final = "paces.json"

log = logging.getLogger(__name__)


class Paces:
    """Seconds for a megapixel of photograph, by model and device; kept in the cache folder.

    Args:
        path: the file; a damaged one counts as none.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.user_cache() / FILE_NAME
        self._paces = _read(self._path)

    def note(self, model: str, device: str, megapixels: float, seconds: float) -> None:
        """Remember a run.

        Args:
            model: label, with the version.
            device: name of the device for people.
            megapixels: of the photograph.
            seconds: from the wish to the result.
        """
        key = _key(model, device)
        self._paces[key] = [*self._paces.get(key, []), seconds / megapixels][-REMEMBERED:]
        try:
            make_owner_folder(self._path.parent)
            text = json.dumps(self._paces, indent=1)
            replace_whole(self._path, text.encode(), is_synced=False)
        except OSError as error:
            log.info("paces could not be kept: %s", type(error).__name__)

    def estimate_s(self, model: str, device: str, megapixels: float) -> float | None:
        """Say how long a run will take, None for a model that has not run on the device."""
        known = self._paces.get(_key(model, device))
        return median(known) * megapixels if known else None


def _key(model: str, device: str) -> str:
    return f"{model} · {device}"


def _read(path: Path) -> dict[str, list[float]]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, Mapping):
        return {}
    return {str(key): list(paces) for key, paces in found.items() if _is_paces(paces)}


def _is_paces(paces: object) -> bool:
    return isinstance(paces, list) and all(
        isinstance(pace, (int, float)) and not isinstance(pace, bool) and pace > 0 for pace in paces
    )
