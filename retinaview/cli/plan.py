"""What the command line says about reports."""

import argparse
from collections.abc import Iterable

from retinaview.catalog import Catalog
from retinaview.cli.tools import UsageError
from retinaview.report.plan import NUMBERS_OF, PARTS, ReportPlan

UNCERTAINTY = "uncertainty"
"""A map of the enhancement model itself; no card of its own."""


def plan_of(arguments: argparse.Namespace, catalog: Catalog) -> ReportPlan:
    """Read the command line into a plan.

    Raises:
        UsageError: a part that no report has, or words that are too long.
    """
    _check_parts(arguments.without, catalog)
    try:
        return ReportPlan(
            paper=arguments.paper,
            title=arguments.title,
            comment=arguments.comment,
            clinic=arguments.clinic,
            logo=arguments.logo,
            operator=arguments.operator,
            without=tuple(arguments.without),
            template="pair" if getattr(arguments, "pair", False) else "eye",
        )
    except ValueError as error:
        raise UsageError(str(error)) from error


def _check_parts(parts: Iterable[str], catalog: Catalog) -> None:
    overlays = [*(card.id for card in catalog.overlays()), UNCERTAINTY]
    known = [*PARTS, *overlays, *(f"{NUMBERS_OF}{overlay}" for overlay in overlays)]
    for part in parts:
        if part not in known:
            listed = ", ".join([*PARTS, *overlays])
            raise UsageError(
                f"A report has no part called {part}. There are {listed}, and {NUMBERS_OF}ID."
            )
