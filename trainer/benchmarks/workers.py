"""The work of a benchmark spread over processes, each with an engine of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

import numpy as np

from retinaview import paths
from retinaview.catalog import Catalog
from retinaview.core.processor import cores
from retinaview.engine import Engine

J = TypeVar("J")
R = TypeVar("R")


class Worker:
    """What a process keeps between jobs: an engine, and the ids of the models to run."""

    engine: Engine
    models: Sequence[str]


def spread(
    measure: Callable[[J], list[R]],
    jobs: Sequence[J],
    models: Sequence[str],
    *,
    what: str,
    every: int,
    chunk: int = 1,
    prepare: Callable[[], None] | None = None,
    folders: Sequence[Path] = (),
) -> list[R]:
    """Measure every job, one process a core, one thread each, and tell how far it is.

    Args:
        measure: gives the rows of a job; finds engine and models in `Worker`. Can be pickled, as
            jobs and `prepare` can.
        jobs: in the order of the rows.
        models: ids of enhancers.
        what: the jobs are called, in the lines that tell.
        every: so many jobs a line is printed.
        chunk: jobs that are handed to a process at a time.
        prepare: run once in every process.
        folders: of models that join the shipped ones, see `models_in`.

    Returns:
        The rows of all jobs.
    """
    rows: list[R] = []
    with ProcessPoolExecutor(
        cores(), get_context("spawn"), _start, (tuple(models), prepare, folders)
    ) as pool:
        for number, found in enumerate(pool.map(measure, jobs, chunksize=chunk), 1):
            rows += found
            if number % every == 0:
                print(f"{number} of {len(jobs)} {what}", flush=True)
    return rows


def evenly(items: Sequence[J], most: int | None) -> list[J]:
    """At most so many of them, evenly picked; None takes all."""
    if most is None or most >= len(items):
        return list(items)
    return [items[index] for index in np.linspace(0, len(items) - 1, most).astype(int)]


def models_in(runs: Path | None) -> list[Path]:
    """The folders of models that trainings wrote in `runs`, one folder a training."""
    return [] if runs is None else sorted(p for p in runs.glob("*/models") if p.is_dir())


def catalog_with(folders: Sequence[Path]) -> Catalog:
    """The shipped models and those of these folders."""
    return Catalog([paths.shipped_models(), *folders]) if folders else Catalog()


def _start(
    models: Sequence[str], prepare: Callable[[], None] | None, folders: Sequence[Path]
) -> None:
    import torch

    torch.set_num_threads(1)
    Worker.engine = Engine(catalog_with(folders), keep=len(models))
    Worker.models = models
    if prepare is not None:
        prepare()
