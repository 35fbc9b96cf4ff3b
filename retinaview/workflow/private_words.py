"""Words that no log and no crash report may hold: names of files, of folders and of patients.

What is opened is made known here; `without_names` then takes it out of any text. What looks like a
path or the name of a picture is taken out even if nobody made it known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a command that opens nothing waits for none of it
    from retinaview.core.image import FundusImage, Patient

PHOTOGRAPH, PATIENT, PATH = "<photograph>", "<patient>", "<path>"
SHORTEST = 2
"""Letters; anything shorter would be found in every text."""
LONG = 5
"""Letters from which a word is taken out of longer ones too."""
MOST_WORDS = 4000

_ENDINGS = "png|jpe?g|tiff?|bmp|jp2|j2k|dcm|dicom|pdf|pth|pt|safetensors|csv|json"
_PART = r"[^\s'\"<>|:;,()]+"
_PATHS = re.compile(
    rf"(?<![\w<])(?:file:/{{2,3}}|~?/|[A-Za-z]:[\\/]|\\\\){_PART}"
    rf"(?:[ ]{_PART}\.(?:{_ENDINGS})\b)?",
    re.IGNORECASE,
)
_NAMES = re.compile(rf"[^\s'\"<>|:;,()/\\]+\.(?:{_ENDINGS})\b", re.IGNORECASE)

_QUOTED = re.compile(rf"(['\"])[^'\"\n]*\.(?:{_ENDINGS})\1", re.IGNORECASE)

_words: dict[str, str] = {}
"""What was made known in this run of the program, and what stands for it."""
_adding = Lock()


def keep_out(image: FundusImage) -> None:
    """Make known what the file of a photograph is called, and whose eye it shows."""
    keep_out_path(image.source.path or Path(image.source.name))
    keep_out_patient(image.source.patient)


def keep_out_patient(patient: Patient | None) -> None:
    """Make known whose eye a photograph shows."""
    if patient is not None:
        parts = re.split(r"[\^=, ]+", patient.name)
        for word in (patient.name, *parts, patient.id, patient.birth_date):
            _add(word, PATIENT)


def keep_out_path(path: Path) -> None:
    """Make known the name of a file and the folder it lies in."""
    for word in (str(path), path.name, path.stem):
        _add(word, PHOTOGRAPH)
    if str(path.parent) not in (".", path.anchor):
        _add(str(path.parent), PATH)


def without_names(text: str, private: Iterable[Path] = ()) -> str:
    """Take out all that was made known, and whatever looks like a path or a picture's name.

    Args:
        text: any text.
        private: further files to take out.
    """
    for path in private:
        keep_out_path(path)
    for word in sorted(_words, key=len, reverse=True):
        if word in text:
            edge = r"\b" if len(word) < LONG and word.isalnum() else ""
            text = re.sub(rf"{edge}{re.escape(word)}{edge}", _words[word], text)
    text = text.replace(str(Path.home()), "~") if Path.home() != Path("/") else text
    return _NAMES.sub(PHOTOGRAPH, _PATHS.sub(PATH, _QUOTED.sub(f"'{PHOTOGRAPH}'", text)))


def _add(word: str, stand_in: str) -> None:
    word = word.strip()
    if len(word) < SHORTEST:
        return
    with _adding:  # photographs are read in several threads
        if word not in _words:
            if len(_words) >= MOST_WORDS:
                del _words[next(iter(_words))]
            _words[word] = stand_in
