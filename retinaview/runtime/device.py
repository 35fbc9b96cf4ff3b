"""Which processor a model runs on, and in which precision."""

import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch

from retinaview.errors import RunError
from retinaview.words import tr

DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32", "bf16")
BF16_TOLERANCE = 1 / 255
"""Largest mean difference from float32, of full range, at which bf16 may stand in for it."""


@dataclass(frozen=True)
class Device:
    """A processor and the precision chosen for it.

    `name` is torch's ("cpu", "cuda"), `title` is for people, `precision` "float32" or "bf16".
    """

    name: str
    title: str
    precision: str

    @property
    def torch(self) -> torch.device:
        """Torch's own handle."""
        return torch.device(self.name)

    @contextmanager
    def inference(self) -> Iterator[None]:
        """Run a network without gradients, in the device's precision."""
        is_mixed = self.precision == "bf16"
        kind = torch.device(self.name).type
        with torch.inference_mode(), torch.autocast(kind, torch.bfloat16, enabled=is_mixed):
            yield


def choose_device(wanted: str = "auto", precision: str = "auto") -> Device:
    """Choose the processor: CUDA, Apple's MPS, then the CPU; or the one asked for.

    Precision "auto" is float32, the reference; bf16 has to be asked for and then holds
    `BF16_TOLERANCE`.

    Raises:
        RunError: the processor or precision asked for is not here.
    """
    name = _pick(wanted)
    if precision not in PRECISIONS:
        raise RunError(
            tr(
                "Precision is one of {precisions}, not {precision}.",
                precisions=", ".join(PRECISIONS),
                precision=precision,
            )
        )
    if precision == "bf16" and not has_bf16(name):
        raise RunError(tr("{name} has no bf16. Choose float32.", name=device_title(name)))
    return Device(name, device_title(name), "bf16" if precision == "bf16" else "float32")


def _pick(wanted: str) -> str:
    has = {
        "cpu": True,
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
    }
    if wanted == "auto":
        return "cuda" if has["cuda"] else "mps" if has["mps"] else "cpu"
    if wanted not in has:
        raise RunError(
            tr(
                "Device is one of {devices}, not {wanted}.",
                devices=", ".join(DEVICES),
                wanted=wanted,
            )
        )
    if not has[wanted]:
        raise RunError(
            tr("This computer has no {device} device. Choose auto or cpu.", device=wanted.upper())
        )
    return wanted


def device_title(name: str) -> str:
    """Name of a processor for people."""
    if name == "cuda":
        return str(torch.cuda.get_device_name())
    return "Apple GPU" if name == "mps" else "CPU"


def has_bf16(name: str) -> bool:
    """Whether the processor computes bf16 natively."""
    if name == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    return name == "cpu" and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def settle_threads() -> None:
    """Leave the window a core where its thread cannot be put first.

    On Linux the window's worker lowers its own priority, which torch's threads inherit, so torch
    may have every core. Elsewhere threads that torch starts inherit nothing.
    """
    cores = os.cpu_count() or 1
    torch.set_num_threads(cores if platform.system() == "Linux" else max(1, cores - 1))
