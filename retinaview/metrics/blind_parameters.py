"""What NIQE and BRISQUE compare with: plain numbers in a file, shipped or the user's own.

The shipped files lie in `resources/blind/` and are made by `python -m trainer.blind_fit`. A file is
JSON: `kind` ("niqe" or "brisque"), `name` and arrays of numbers under the names of `Pristine` or
`Regression`. For NIQE the published Matlab file (`mu_prisparam`, `cov_prisparam`) is read too; it
is not shipped.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from retinaview import paths
from retinaview.core.image import read_only
from retinaview.errors import MeasureError
from retinaview.metrics import brisque, niqe
from retinaview.metrics.brisque import Regression
from retinaview.metrics.niqe import Pristine
from retinaview.metrics.scene_statistics import Floats
from retinaview.words import tr

NIQE_FILE, BRISQUE_FILE = "niqe-fundus.json", "brisque-fundus.json"
LARGEST_BYTES = 4_000_000
LARGEST_NUMBER = 1e9

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Parameters:
    """What the two blind measures compare with, and what to call them."""

    niqe: Pristine
    brisque: Regression
    niqe_name: str
    brisque_name: str


@lru_cache(maxsize=1)
def shipped_parameters() -> Parameters:
    """Read the parameters that came with the program.

    Raises:
        MeasureError: a file is missing or damaged.
    """
    return read_parameters(None, None)


def read_parameters(niqe_file: Path | None, brisque_file: Path | None) -> Parameters:
    """Read parameters, those that came with the program where no file is given.

    Raises:
        MeasureError: a file cannot be read, or is no parameter file of its measure.
    """
    folder = paths.resources() / "blind"
    pristine, niqe_name = read_pristine(niqe_file or folder / NIQE_FILE)
    regression, brisque_name = read_regression(brisque_file or folder / BRISQUE_FILE)
    return Parameters(pristine, regression, niqe_name, brisque_name)


def read_pristine(path: Path) -> tuple[Pristine, str]:
    """Read the good photographs' statistics for NIQE, and their name.

    Raises:
        MeasureError: the file cannot be read, or is no parameter file of NIQE.
    """
    if path.suffix.lower() == ".mat":
        return _checked(path, "NIQE", lambda: (_published_pristine(path), f"NIQE ({path.stem})"))
    return _checked(path, "NIQE", lambda: _pristine(_read_json(path, "niqe")))


def read_regression(path: Path) -> tuple[Regression, str]:
    """Read the regression of BRISQUE, and its name.

    Raises:
        MeasureError: the file cannot be read, or is no parameter file of BRISQUE.
    """
    return _checked(path, "BRISQUE", lambda: _regression(_read_json(path, "brisque")))


def _checked(path: Path, measure: str, read: Callable[[], T]) -> T:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise ValueError("too large")
        return read()
    except OSError as error:
        reason = error.strerror or "an error while reading"
        raise MeasureError(
            tr("{name}: cannot be read ({reason}).", name=path.name, reason=reason)
        ) from error
    except Exception as error:
        raise MeasureError(
            tr("{name}: this is no parameter file of {measure}.", name=path.name, measure=measure)
        ) from error


def _read_json(path: Path, kind: str) -> Mapping[str, Any]:
    content = json.loads(path.read_text("utf-8"))
    if content["kind"] != kind:
        raise ValueError(content["kind"])
    return dict(content)


def _pristine(content: Mapping[str, Any]) -> tuple[Pristine, str]:
    return _make_pristine(content["mean"], content["covariance"]), str(content["name"])


def _published_pristine(path: Path) -> Pristine:
    from scipy.io import loadmat

    content = loadmat(path)
    return _make_pristine(np.ravel(content["mu_prisparam"]), content["cov_prisparam"])


def _make_pristine(mean: Any, covariance: Any) -> Pristine:
    size = niqe.FEATURES
    checked = _numbers(covariance, size, size)
    if not np.allclose(checked, checked.T, rtol=1e-4, atol=1e-9) or (np.diag(checked) < 0).any():
        raise ValueError("no covariance")
    return Pristine(_numbers(mean, size), checked)


def _regression(content: Mapping[str, Any]) -> tuple[Regression, str]:
    size = brisque.FEATURES
    spread = _numbers(content["spread"], size)
    if not (spread > 0).all():
        raise ValueError("a spread of 0")
    mean, weights = _numbers(content["mean"], size), _numbers(content["weights"], 2 * size)
    offset = float(_numbers([content["offset"]], 1)[0])
    return Regression(mean, spread, weights, offset), str(content["name"])


def _numbers(values: Any, *shape: int) -> Floats:
    numbers = np.asarray(values, np.float64)
    if numbers.shape != shape or not (np.abs(numbers) < LARGEST_NUMBER).all():
        raise ValueError(f"{numbers.shape}")
    return read_only(numbers)
