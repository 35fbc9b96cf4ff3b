"""Who does the work of `retinaview batch`: this process, several, or a cluster."""

import argparse
from functools import partial

from retinaview.catalog import Catalog
from retinaview.cli.output import say
from retinaview.cli.reading import choices_of, loader, loader_of
from retinaview.cli.tools import Tools, UsageError
from retinaview.core.image import LoadChoices
from retinaview.core.processor import cores
from retinaview.workflow.batch_processes import Processes
from retinaview.workflow.batch_work import Alone, Hands, Kit


def hands_of(arguments: argparse.Namespace, tools: Tools, catalog: Catalog) -> Hands:
    """Give those who do the work as --engine and --workers say.

    Raises:
        UsageError: an address without a cluster.
    """
    if arguments.engine == "ray":
        from retinaview.workflow.batch_ray import RayActors

        making = partial(make_kit, choices_of(arguments))
        with_gpu = arguments.device == "cuda"
        return RayActors(making, arguments.workers, arguments.address, with_gpu=with_gpu)
    if arguments.address:
        raise UsageError("--address is that of a Ray cluster: say --engine ray too.")
    if arguments.workers == 1:
        return Alone(Kit(tools.make_engine(catalog), loader(arguments, tools), tools.audit))
    if arguments.workers > cores():
        say(
            f"{arguments.workers} workers share {cores()} cores; more workers than cores make "
            "nothing faster, and each takes memory."
        )
    return Processes(partial(make_kit, choices_of(arguments)), arguments.workers)


def make_kit(choices: LoadChoices) -> Kit:
    """Make what a worker needs, in its own process."""
    from retinaview.workflow.logs import LogFiles

    LogFiles(with_faults=False)
    tools = Tools().noting()
    return Kit(tools.make_engine(tools.make_catalog()), loader_of(choices, tools), tools.audit)
