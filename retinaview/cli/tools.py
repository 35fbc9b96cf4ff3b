"""What the commands work with, and how they end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # `retinaview --version` waits for none of these
    from retinaview.catalog import Catalog
    from retinaview.core.image import FundusImage
    from retinaview.engine import Engine
    from retinaview.workflow.audit import Audit

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_STOPPED = 130


class UsageError(Exception):
    """Words on the command line that make no sense together; `str(error)` says which."""


def _make_catalog() -> Catalog:
    from retinaview.catalog import Catalog

    return Catalog()


def _load(path: Path, **choices: Any) -> FundusImage:
    from retinaview.imaging.load import load_fundus

    return load_fundus(path, **choices)


def _make_engine(catalog: Catalog) -> Engine:
    from retinaview.engine import Engine

    return Engine(catalog)


def _make_audit() -> Audit:
    from retinaview.workflow.audit import Audit

    return Audit()


@dataclass(frozen=True)
class Tools:
    """What a test may replace: the catalog, the engine, the reader of photographs, the audit."""

    make_catalog: Callable[[], Catalog] = _make_catalog
    make_engine: Callable[[Catalog], Engine] = _make_engine
    load: Callable[..., FundusImage] = _load
    audit: Audit = field(default_factory=_make_audit)

    def noting(self) -> Tools:
        """Give the same, with every photograph noted that is opened."""
        from retinaview.workflow.private_words import keep_out, keep_out_path

        def load(path: Path, **choices: Any) -> FundusImage:
            keep_out_path(path)
            image = self.load(path, **choices)
            keep_out(image)
            self.audit.opened(image)
            return image

        return replace(self, load=load)
