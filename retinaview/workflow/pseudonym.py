"""What stands for a patient, a photograph, a UID or a date in a de-identified export.

All of it follows from this computer's key: the same patient gets the same stand-in in every
export, so that follow-ups stay together, and without the key nothing leads back. Each stand-in for
a patient or a UID carries a check made with the key, so that it is known again and left as it is.
"""

from datetime import timedelta

from retinaview.core.image import Source
from retinaview.workflow.keyed import digest

PREFIX = "RV-"
UID_ROOT = "2.25."
"""UIDs made from a number of 128 bits, PS3.5 section B.2."""
LONGEST_SHIFT_DAYS = 3650
ID_BYTES, CHECK_BYTES = 4, 2
UID_BYTES, UID_CHECK_BYTES = 12, 4


def patient_of(source: Source) -> str:
    """What tells one patient from another; the file itself where it names none."""
    patient = source.patient
    if patient is not None and patient.id:
        return patient.id
    if patient is not None and patient.name:
        return f"{patient.name}\0{patient.birth_date}"
    return f"file {source.sha256}"


def patient_pseudonym(key: bytes, patient: str) -> str:
    """What stands for a patient: "RV-3f9a1c22b0d4"; one that is a stand-in already stays."""
    if is_pseudonym(key, patient):
        return patient
    made = digest(key, "patient", patient)[:ID_BYTES].hex()
    return f"{PREFIX}{made}{_check(key, made)}"


def is_pseudonym(key: bytes, text: str) -> bool:
    """Whether `text` stands for a patient already, made with this key."""
    made = text.removeprefix(PREFIX)[: 2 * ID_BYTES]
    return text == f"{PREFIX}{made}{_check(key, made)}"


def photograph_pseudonym(key: bytes, source: Source) -> str:
    """What stands for a photograph's name: its patient's stand-in and its own."""
    patient = patient_pseudonym(key, patient_of(source))
    return f"{patient}-{digest(key, 'photograph', source.sha256)[:ID_BYTES].hex()}"


def shift_of(key: bytes, patient: str) -> timedelta:
    """How far a patient's dates are moved into the past: whole days, the same for all of them.

    Nothing for a patient who is a stand-in already: the dates were moved with the name.
    """
    if is_pseudonym(key, patient):
        return timedelta()
    number = int.from_bytes(digest(key, "dates", patient)[:8], "big")
    return -timedelta(days=1 + number % LONGEST_SHIFT_DAYS)


def mapped_uid(key: bytes, uid: str) -> str:
    """What stands for a UID; one that is a stand-in already stays."""
    if not uid or _is_mapped(key, uid):
        return uid
    made = digest(key, "uid", uid)[:UID_BYTES]
    return f"{UID_ROOT}{int.from_bytes(made + _uid_check(key, made), 'big')}"


def _is_mapped(key: bytes, uid: str) -> bool:
    number = uid.removeprefix(UID_ROOT)
    if number == uid or not number.isdecimal() or int(number) >= 1 << 128:
        return False
    whole = int(number).to_bytes(UID_BYTES + UID_CHECK_BYTES, "big")
    return whole[UID_BYTES:] == _uid_check(key, whole[:UID_BYTES])


def _check(key: bytes, made: str) -> str:
    return digest(key, "patient check", made)[:CHECK_BYTES].hex()


def _uid_check(key: bytes, made: bytes) -> bytes:
    return digest(key, "uid check", made.hex())[:UID_CHECK_BYTES]
