"""pydicom kept quiet: what it would print may name the patient."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from pydicom import config

from retinaview.imaging.decoded import ONE_DECODER


@contextmanager
def quiet() -> Iterator[None]:
    """Read and write DICOM with no word on stderr or in a log, and with no value refused."""
    _silence()
    with ONE_DECODER, warnings.catch_warnings():
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
