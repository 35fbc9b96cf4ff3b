"""What the commands work with, and how they end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # `retinaview --version` waits for none of these
    from retinaview.catalog import Catalog
    from retinaview.core.image import FundusImage, LoadChoices
    from retinaview.engine import Engine

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_STOPPED = 130


class UsageError(Exception):
    """Words on the command line that make no sense together; `str(error)` says which."""


def _make_catalog() -> Catalog:
    from retinaview.catalog import Catalog

    return Catalog()


def _load(path: Path, choices: LoadChoices | None = None) -> FundusImage:
    from retinaview.imaging.load import load_fundus

    return load_fundus(path) if choices is None else load_fundus(path, choices=choices)


def _make_engine(catalog: Catalog) -> Engine:
    from retinaview.engine import Engine

    return Engine(catalog)


@dataclass(frozen=True)
class Tools:
    """Functions that a test may replace: the catalog, the engine, the reader of photographs."""

    make_catalog: Callable[[], Catalog] = _make_catalog
    make_engine: Callable[[Catalog], Engine] = _make_engine
    load: Callable[..., FundusImage] = _load
