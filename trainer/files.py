"""Writing whole or not at all, and the CSV files beside the tables of benchmarks."""

import csv
import io
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any


def write_text(path: Path, text: str) -> None:
    """Write a text file in one step: a reader sees the old one or the new one."""
    partial = path.with_name(f"{path.name}.partial")
    with partial.open("w", encoding="utf-8", newline="") as stream:
        stream.write(text)
    os.replace(partial, path)


def write_csv(path: Path, row_type: type[Any], lines: Iterable[Mapping[str, object]]) -> None:
    """Write lines under the names of a row's fields.

    Args:
        path: CSV file to write.
        row_type: the dataclass whose fields are the columns.
        lines: values by column.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [field.name for field in fields(row_type)])
    writer.writeheader()
    writer.writerows(lines)
    write_text(path, text.getvalue())


def fixed(row: Any, digits: int) -> dict[str, object]:
    """The values of a row, a dataclass, its floats written with so many decimals."""
    values = asdict(row).items()
    return {name: f"{v:.{digits}f}" if isinstance(v, float) else v for name, v in values}


def read_csv(path: Path) -> list[dict[str, str]]:
    """The lines of a CSV file, none where there is no file."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
