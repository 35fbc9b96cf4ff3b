"""pydicom kept quiet: what it would print may name the patient."""

import logging
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from pydicom import config

# warnings and pydicom's settings belong to the whole process: one at a time may change them
_ONE_AT_A_TIME = threading.RLock()


@contextmanager
def quiet() -> Iterator[None]:
    """Read and write DICOM with no word on stderr or in a log, and with no value refused."""
    _silence()
    with _ONE_AT_A_TIME, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        before = config.settings.reading_validation_mode
        config.settings.reading_validation_mode = config.IGNORE
        try:
            yield
        finally:
            config.settings.reading_validation_mode = before


@cache
def _silence() -> None:
    log = logging.getLogger("pydicom")
    log.handlers = [logging.NullHandler()]
    log.propagate = False
    log.setLevel(logging.CRITICAL + 1)
