"""Timing a few steps before a training, so that its cost is known."""

import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import torch

from trainer import processes
from trainer.loop import Trainer
from trainer.progressing import Run
from trainer.recipe import Phase, TrainRecipe
from trainer.system import System

WARM, TIMED = 1, 3
MEGABYTE = 1 << 20
COPIES = 5
"""Of the weights on disk: network, two moments of each, the average, the model and what is partial
while it is written."""
SHEETS_MB = 20.0


def probe(system: System, recipe: TrainRecipe, out: Path) -> tuple[str, str, dict[str, Any]]:
    """Take a few steps of each phase in a folder that is thrown away.

    Args:
        system: to be trained; its weights are spent.
        recipe: how.
        out: where the training would go; only its free space is looked at.

    Returns:
        A sentence, "probe", and the numbers.
    """
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(system, recipe, Path(folder))
        phases, start = [], 0.0
        for phase in recipe.phases:
            phases.append(_time_phase(trainer, phase, start))
            start = phase.until
    spans = [each["until"] - each["from"] for each in phases]
    step_s = sum(each["seconds_per_step"] * span for each, span in zip(phases, spans, strict=True))
    waited = sum(each["waiting_share"] * span for each, span in zip(phases, spans, strict=True))
    numbers = {
        "seconds_per_step": round(step_s, 3),
        "waiting_share": round(waited, 3),
        "phases": phases,
        **_budget(recipe, step_s),
        "memory_mb": round(peak_memory_mb()),
        "gpu_memory_mb": round(_gpu_memory_mb()),
        "disk_mb": round(_disk_mb(trainer)),
        "free_disk_mb": round(_free_disk_mb(out)),
        "device": str(trainer.device),
        "processes": processes.count(),
    }
    return _sentence(numbers), "probe", numbers


def _time_phase(trainer: Trainer, phase: Phase, start: float) -> dict[str, Any]:
    schedule = trainer.schedule
    first = min(schedule.steps - 1, int(start * schedule.steps) + 1)
    trainer.run = Run(first, 60 * (schedule.minutes or 0) * start)
    waited = worked = 0.0
    for number in range(WARM + TIMED):
        began = time.monotonic()
        batches = trainer.draw(first + number, start)
        drawn = time.monotonic()
        trainer.learn(batches)
        ended = time.monotonic()
        if number >= WARM:
            waited, worked = waited + drawn - began, worked + ended - drawn
    # drawing goes on beside the learning, so the longer of the two counts
    step_s = max(waited, worked) / TIMED
    return {
        "from": start,
        "until": phase.until,
        "part": phase.part,
        "seconds_per_step": round(step_s, 3),
        "waiting_share": round(max(0.0, waited - worked) / max(waited, worked, 1e-9), 3),
    }


def _budget(recipe: TrainRecipe, step_s: float) -> dict[str, Any]:
    """How many steps the budget gives, and how long they take."""
    schedule = recipe.schedule
    steps = schedule.steps
    if schedule.minutes is not None:
        steps = min(steps, int(60 * schedule.minutes / max(step_s, 1e-6)))
    return {"steps": steps, "seconds": round(steps * step_s, 1)}


def peak_memory_mb() -> float:
    """The most memory that this process has held, MB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return _windows_peak_mb()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / MEGABYTE if sys.platform == "darwin" else peak / 1024


def _windows_peak_mb() -> float:
    """The same on Windows."""
    import ctypes

    counters = (ctypes.c_size_t * 10)()
    counters[0] = ctypes.sizeof(counters)
    kernel = getattr(ctypes, "windll", None)
    if kernel is None:
        return 0.0
    handle = ctypes.c_void_p(-1)  # this process
    kernel.psapi.GetProcessMemoryInfo(handle, ctypes.byref(counters), ctypes.sizeof(counters))
    return float(counters[1]) / MEGABYTE


def _gpu_memory_mb() -> float:
    if not torch.cuda.is_available():
        return 0.0
    return float(torch.cuda.max_memory_allocated()) / MEGABYTE


def _disk_mb(trainer: Trainer) -> float:
    values = sum(each.numel() * each.element_size() for each in trainer.average.state.values())
    return float(COPIES * values / MEGABYTE + SHEETS_MB)


def _free_disk_mb(out: Path) -> float:
    place = out.resolve()
    while not place.exists():
        place = place.parent
    return shutil.disk_usage(place).free / MEGABYTE


def _sentence(numbers: dict[str, Any]) -> str:
    return (
        f"{numbers['seconds_per_step']:.2g} s a step on {numbers['device']}: {numbers['steps']} "
        f"steps in {numbers['seconds'] / 60:.0f} minutes; {numbers['memory_mb']} MB of memory, "
        f"{numbers['disk_mb']} MB on disk of {numbers['free_disk_mb']} free."
    )
