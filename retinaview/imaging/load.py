"""From a file to a `FundusImage`: the one way in for photographs."""

import hashlib
import re
import stat
from dataclasses import replace
from pathlib import Path

import numpy as np

from retinaview.core.image import Eye, Facts, FundusImage, LoadChoices, Mask, Rgb, Source
from retinaview.errors import ImageReadError
from retinaview.imaging.decode import decode
from retinaview.imaging.decoded import Decoded
from retinaview.imaging.dicom_file import is_dicom
from retinaview.imaging.display_colour import profile_notice
from retinaview.imaging.field_of_view import find_field_of_view
from retinaview.words import mark, tr

LARGEST_FILE = 2_000_000_000
"""Bytes; nothing larger is read into memory."""
HEAD_BYTES = 4096
EYE_BASIS = mark("inferred from the file name")
CHOSEN_EYE_BASIS = mark("as you said")
_CONFLICTS = {
    ("you", "file"): mark("You say {eye}, but the file says {other}: check the eye."),
    ("you", "name"): mark("You say {eye}, but its name says {other}: check the eye."),
    ("you", "file", "name"): mark(
        "You say {eye}, but the file says {other} and its name says {other}: check the eye."
    ),
    ("file", "name"): mark("The file says {eye}, but its name says {other}: check the eye."),
}
"""By who says the eye, then who says the other one."""
_EYE_WORDS = {"OD": Eye.OD, "OS": Eye.OS, "RIGHT": Eye.OD, "LEFT": Eye.OS}
_EYE_LETTERS = {"R": Eye.OD, "L": Eye.OS}


def load_fundus(
    path: Path,
    given_fov: Mask | None = None,
    choices: LoadChoices = LoadChoices(),  # noqa: B008  a frozen value
) -> FundusImage:
    """Load a fundus photograph and find its field of view.

    JPEG, PNG, TIFF, BMP, JPEG 2000 and DICOM, 8 to 16 bit and floating point, turned upright as
    the file says. Colours are the file's own numbers: nothing is stretched, no profile is applied.

    Args:
        path: the file.
        given_fov: (H, W) bool mask of the field where the user has one.
        choices: what the user said about how the file is to be read.

    Returns:
        The photograph; `rgb` is value / (2 ** depth - 1). `eye` is set only where the file's name
        says it in a word of its own (`Source.eye_basis` then says so).

    Raises:
        ImageReadError: with one sentence that begins with the file's name.
    """
    path = Path(path)
    name = path.name or str(path)
    data = _read(path, name)
    if is_dicom(data):
        return _load_dicom(data, path, name, given_fov, choices)
    sha256 = hashlib.sha256(data).hexdigest()
    decoded = decode(data, name, choices)
    del data  # a large file need not be held beside all that comes of it
    rgb = _to_unit_range(decoded)
    decoded = replace(decoded, pixels=np.empty((0, 0, 3), np.uint8))  # nor these
    if given_fov is not None:
        _refuse_mask(given_fov, rgb, name)
    eye, eye_basis, conflict = _eye(path, None, "", choices)
    source = Source(
        name=name,
        sha256=sha256,
        path=path,
        file_format=decoded.file_format,
        bit_depth=decoded.bit_depth,
        eye_basis=eye_basis,
        notices=(*decoded.notices, *_said(profile_notice(decoded.icc_profile)), *conflict),
        icc_profile=decoded.icc_profile,
        decoder=decoded.decoder,
        frames=decoded.frames,
        choices=choices,
    )
    return FundusImage(rgb, find_field_of_view(rgb, given_fov), source, eye)


def read_facts(path: Path, choices: LoadChoices) -> Facts:
    """Read what a file says of its photograph, without unpacking that.

    Raises:
        ImageReadError: it cannot be read.
    """
    name = path.name or str(path)
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except OSError as error:
        raise ImageReadError(tr("{name}: the file cannot be read.", name=name)) from error
    if not is_dicom(head):
        eye, basis, _ = _eye(path, None, "", choices)
        return Facts(eye, basis)
    from retinaview.imaging.dicom import read_facts as read_dicom_facts

    found = read_dicom_facts(_read(path, name), name, choices)
    eye, basis, _ = _eye(path, found.eye, found.eye_basis, choices)
    return Facts(eye, basis, found.patient, found.acquisition)


def _load_dicom(
    data: bytes, path: Path, name: str, given_fov: Mask | None, choices: LoadChoices
) -> FundusImage:
    from retinaview.imaging.dicom import read_dicom  # here, as few files need pydicom

    read = read_dicom(data, name, choices)
    if given_fov is not None:
        _refuse_mask(given_fov, read.rgb, name)
    eye, eye_basis, conflict = _eye(path, read.eye, read.eye_basis, choices)
    source = Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        path=path,
        file_format="DICOM",
        bit_depth=read.bit_depth,
        eye_basis=eye_basis,
        notices=(*read.notices, *conflict),
        decoder=read.decoder,
        frames=read.frames,
        choices=choices,
        patient=read.patient,
        acquisition=read.acquisition,
        dicom=read.source,
    )
    return FundusImage(read.rgb, find_field_of_view(read.rgb, given_fov), source, eye)


def _eye(
    path: Path, declared: Eye | None, basis: str, choices: LoadChoices
) -> tuple[Eye | None, str, tuple[str, ...]]:
    """The eye: as the user says, as the file declares, as its name says; its basis; a conflict."""
    named = eye_in_name(path.stem)
    known = [
        (choices.eye, tr(CHOSEN_EYE_BASIS), "you"),
        (declared, basis, "file"),
        (named, tr(EYE_BASIS), "name"),
    ]
    said = [each for each in known if each[0] is not None]
    if not said:
        return None, "", ()
    eye, why, subject = said[0]
    others = [(other, who) for other, _, who in said[1:] if other is not eye]
    if not others:
        return eye, why, ()
    sentence = _CONFLICTS[subject, *(who for _, who in others)]
    return eye, why, (tr(sentence, eye=eye, other=others[0][0]),)


def with_eye(image: FundusImage, eye: Eye) -> FundusImage:
    """Give the photograph with the eye that the user says it is."""
    choices = replace(image.source.choices, eye=eye)
    source = replace(image.source, eye_basis=tr(CHOSEN_EYE_BASIS), choices=choices)
    return replace(image, eye=eye, source=source)


def eye_in_name(stem: str) -> Eye | None:
    """Read the eye from a file's name, where a word of its own says it and none contradicts.

    The words are OD, OS, left and right in any case, and the capital letters L and R.
    """
    words = re.split(r"[^0-9A-Za-z]+", stem)
    eyes = {_EYE_WORDS.get(word.upper(), _EYE_LETTERS.get(word)) for word in words} - {None}
    return eyes.pop() if len(eyes) == 1 else None


def words_beside_eye(stem: str) -> tuple[str, ...]:
    """Give the words of a file's name but those that say an eye, in lower case."""
    words = re.split(r"[^0-9A-Za-z]+", stem)
    return tuple(
        word.lower()
        for word in words
        if word and word.upper() not in _EYE_WORDS and word not in _EYE_LETTERS
    )


def _read(path: Path, name: str) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ImageReadError(tr("{name}: this is a folder, not a photograph.", name=name))
        if not stat.S_ISREG(status.st_mode):
            raise ImageReadError(tr("{name}: this is not a file.", name=name))
        if status.st_size > LARGEST_FILE:
            raise ImageReadError(
                tr(
                    "{name}: the file is larger than {size} GB.",
                    name=name,
                    size=LARGEST_FILE // 10**9,
                )
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ImageReadError(tr("{name}: there is no such file.", name=name)) from error
    except PermissionError as error:
        raise ImageReadError(tr("{name}: there is no permission to read it.", name=name)) from error
    except (OSError, ValueError) as error:
        raise ImageReadError(tr("{name}: the file cannot be read.", name=name)) from error


def _to_unit_range(decoded: Decoded) -> Rgb:
    if decoded.pixels.dtype == np.float32:
        return np.asarray(decoded.pixels, np.float32)
    return np.divide(decoded.pixels, np.float32(2**decoded.bit_depth - 1), dtype=np.float32)


def _said(sentence: str) -> tuple[str, ...]:
    return (sentence,) if sentence else ()


def _refuse_mask(given: Mask, rgb: Rgb, name: str) -> None:
    if given.shape != rgb.shape[:2]:
        raise ImageReadError(
            tr(
                "{name}: the mask is {width} x {height} pixels, the photograph "
                "{right_width} x {right_height}.",
                name=name,
                width=given.shape[1],
                height=given.shape[0],
                right_width=rgb.shape[1],
                right_height=rgb.shape[0],
            )
        )
    if not given.any():
        raise ImageReadError(tr("{name}: the mask marks no field of view.", name=name))
