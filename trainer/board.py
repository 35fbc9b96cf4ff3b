"""Curves for TensorBoard, where somebody asks for them and the package is there."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from retinaview.errors import OptionError

FOLDER = "tensorboard"


class Board:
    """Writes numbers beside the curves of a run.

    Args:
        folder: of the run.

    Raises:
        OptionError: TensorBoard is not installed.
    """

    def __init__(self, folder: Path) -> None:
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError as error:
            raise OptionError(
                "TensorBoard is not installed. Install it (pip install tensorboard), or leave "
                "--tensorboard out: curves.jsonl holds the same numbers."
            ) from error
        self._writer: Any = SummaryWriter(str(folder / FOLDER))

    def add(self, kind: str, step: int, numbers: Mapping[str, float]) -> None:
        """Add the numbers of a step."""
        for name, value in numbers.items():
            self._writer.add_scalar(f"{kind}/{name}", value, step)
        self._writer.flush()

    def close(self) -> None:
        """Write what is left."""
        self._writer.close()
