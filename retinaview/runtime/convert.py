"""Checkpoints of other programs turned into safetensors; meant to run in a process of its own.

A `.pth` is a pickle, and a pickle may call whatever it likes. torch's `weights_only` reader knows
tensors and plain containers alone and refuses the rest; that it runs apart from the program, with
limits on memory and time, is for what it may miss.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from pickle import UnpicklingError

import torch
from safetensors.torch import save_file
from torch import Tensor

HOUSINGS = ("state_dict", "model_state_dict", "params_ema", "params", "model", "net", "generator")
"""Keys under which checkpoints keep the weights beside other things, the likeliest first."""
TOO_LARGE = "is too large for the memory it may take; or it is no checkpoint."


def convert_apart(source: str, target: str, room_bytes: int, answer: Connection) -> None:
    """Write the tensors of `source` to `target`; send what came of it.

    Args:
        source: a checkpoint.
        target: the file to write; it is there already, for its owner alone.
        room_bytes: memory that may be taken beyond what torch took to start.
        answer: gets ("done", number of tensors, names left out) or ("refused", sentence).
    """
    try:
        _limit_memory(room_bytes)
        tensors, left_out = _tensors(Path(source))
        if tensors:
            save_file(tensors, target, {"format": "pt"})
            answer.send(("done", len(tensors), left_out))
        else:
            answer.send(("refused", "holds no weights that are called by name."))
    except UnpicklingError as error:
        answer.send(("refused", _why(error)))
    except (MemoryError, torch.OutOfMemoryError):
        answer.send(("refused", TOO_LARGE))
    except Exception as error:  # noqa: BLE001  whatever a damaged file leads to is a sentence
        is_memory = "alloc" in str(error).lower() or "out of memory" in str(error).lower()
        plain = f"is no checkpoint that can be read ({type(error).__name__})."
        answer.send(("refused", TOO_LARGE if is_memory else plain))
    finally:
        answer.close()


def _tensors(source: Path) -> tuple[dict[str, Tensor], list[str]]:
    loaded = torch.load(source, map_location="cpu", weights_only=True)
    while isinstance(loaded, Mapping):
        housed = next((name for name in HOUSINGS if isinstance(loaded.get(name), Mapping)), None)
        if housed is None:
            break
        loaded = loaded[housed]
    if not isinstance(loaded, Mapping):
        return {}, []
    found, left_out = {}, []
    for name, value in _flat(loaded, ""):
        if isinstance(value, Tensor) and value.layout == torch.strided:
            found[name] = value.detach().clone().contiguous()
        else:
            left_out.append(name)
    return found, left_out


def _flat(mapping: Mapping[object, object], prefix: str) -> Iterator[tuple[str, object]]:
    for name, value in mapping.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _why(error: UnpicklingError) -> str:
    """Name what the pickle asked for beside weights."""
    wanted = re.search(r"GLOBAL ([\w.]+)", str(error)) or re.search(r"`([\w.]+)`", str(error))
    asked = f" (it asks for {wanted[1]})" if wanted else ""
    return (
        f"holds more than weights{asked}, so it was not loaded. Save its state_dict alone with "
        "the program that made it."
    )


def _limit_memory(room_bytes: int) -> None:
    """Forbid more memory than there is now and `room_bytes`; Linux can, the others cannot."""
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text().split()[0])
        most = pages * resource.getpagesize() + room_bytes
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
