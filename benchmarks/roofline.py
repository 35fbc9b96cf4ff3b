"""Each kind of layer of the default model beside what the machine could do at best.

Run with `python -m benchmarks.roofline`. The machine's own rates are measured first: multiply-adds
of a large matrix product, and bytes of a large copy. No layer can be quicker than the slower of its
multiply-adds at the one rate and the bytes it reads and writes at the other; that is the limit
beside what it takes. Layers are timed one by one on a picture as large as the model works at.
"""

import argparse
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import torch
from torch import Tensor, nn

from benchmarks.clock import seconds_of
from benchmarks.lines import Line, tell
from retinaview import enhancers
from retinaview.catalog import Catalog
from retinaview.enhancers.rv_net import RvNetEnhancer
from trainer.cost import GIGA, macs_of

SIDE: Final = 1024
REPEATS: Final = 5
MATRIX: Final = 2048
COPIED: Final = 2**26
"""Numbers of float32 that are copied: 256 MB, far more than any cache."""
LARGEST: Final = 12
"""Kinds of layers that get a line of their own; the rest share one."""


@dataclass
class Kind:
    """Layers of one kind and size, together."""

    seconds: float = 0.0
    gmac: float = 0.0
    gigabytes: float = 0.0
    count: int = 0

    def add(self, other: "Kind") -> None:
        """Take in what another kind took."""
        self.seconds += other.seconds
        self.gmac += other.gmac
        self.gigabytes += other.gigabytes
        self.count += other.count


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    return tell(measured(), as_json=parser.parse_args().json)


def measured() -> Iterator[Line]:
    """Measure the machine, then the layers, the slowest first."""
    product, copy = product_rate(), copy_rate()
    yield Line("products", "multiply-adds of a large matrix product", product, "GMAC/s")
    yield Line("copy", "bytes read and written by a large copy", copy, "GB/s")
    kinds, whole = layers()
    ordered = sorted(kinds.items(), key=lambda item: -item[1].seconds)
    rest = Kind()
    for _, kind in ordered[LARGEST:]:
        rest.add(kind)
    shown = [*ordered[:LARGEST], (f"{rest.count} smaller layers", rest)]
    for name, kind in shown:
        limit = max(kind.gmac / product, kind.gigabytes / copy)
        cost = f"{kind.gmac:.2f} GMAC, {1000 * kind.gigabytes:.0f} MB"
        yield Line("layer", f"{name}: {cost}", 1000 * kind.seconds, "ms", limit=1000 * limit)
    found = sum(kind.seconds for kind in kinds.values())
    between = "between the layers: gates, sums, light, shuffles"
    yield Line("between", between, 1000 * max(0.0, whole - found), "ms")
    yield Line("whole", f"the network, {SIDE} px, all of it", 1000 * whole, "ms")


def product_rate() -> float:
    """10^9 multiply-adds a second of a matrix product."""
    first, second = torch.rand(MATRIX, MATRIX), torch.rand(MATRIX, MATRIX)
    return MATRIX**3 / GIGA / best_of(lambda: first @ second)


def copy_rate() -> float:
    """10^9 bytes a second, read and written both counted."""
    source = torch.rand(COPIED)
    target = torch.empty_like(source)
    return 8 * COPIED / 1e9 / best_of(lambda: target.copy_(source))


def layers() -> tuple[dict[str, Kind], float]:
    """Time every layer by kind and size, and the whole without a watch on its layers."""
    found = enhancers.build(Catalog().default())
    assert isinstance(found, RvNetEnhancer)
    network = found.network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    picture = torch.rand(1, 3, SIDE, SIDE).to(memory_format=torch.channels_last)
    with torch.inference_mode():
        whole = best_of(lambda: network(picture))
        passes = [watch(network, picture) for _ in range(REPEATS)]
    kinds = passes[0]
    for name, kind in kinds.items():
        kind.seconds = statistics.median(each[name].seconds for each in passes)
    return kinds, whole


def watch(network: nn.Module, picture: Tensor) -> dict[str, Kind]:
    """One pass with a watch on each layer that computes."""
    kinds: dict[str, Kind] = defaultdict(Kind)
    began: dict[nn.Module, float] = {}

    def before(layer: nn.Module, given: tuple[Tensor, ...]) -> None:
        began[layer] = time.perf_counter()

    def after(layer: nn.Module, given: tuple[Tensor, ...], made: Any) -> None:
        took = time.perf_counter() - began[layer]
        weights = sum(value.numel() for value in layer.parameters())
        bytes_ = 4 * (given[0].numel() + made.numel() + weights)
        macs = macs_of(layer, given[0], made)
        kinds[name_of(layer, given[0], made)].add(Kind(took, macs / GIGA, bytes_ / 1e9, 1))

    leaves = [layer for layer in network.modules() if not list(layer.children())]
    hooks = [leaf.register_forward_pre_hook(before) for leaf in leaves]
    hooks += [leaf.register_forward_hook(after) for leaf in leaves]
    try:
        network(picture)
    finally:
        for hook in hooks:
            hook.remove()
    return kinds


def name_of(layer: nn.Module, given: Tensor, made: Tensor) -> str:
    """Name a layer's kind and size, as "3x3 by channel, 48 to 48, 512 px"."""
    name = type(layer).__name__
    if isinstance(layer, nn.Conv2d):
        name = "x".join(str(side) for side in layer.kernel_size)
        name += " by channel" if layer.groups > 1 else ""
    side = f", {given.shape[-1]} px" if given.ndim == 4 else ""
    return f"{name}, {given.shape[1]} to {made.shape[1]}{side}"


def best_of(work: Callable[[], object]) -> float:
    """The quickest of several runs, in seconds: what the machine can do."""
    return min(seconds_of(work) for _ in range(REPEATS))


if __name__ == "__main__":
    sys.exit(main())
