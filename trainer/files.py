"""Writing whole or not at all, and the CSV files beside the tables of benchmarks."""

import csv
import io
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints

Row = TypeVar("Row")


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


def read_rows(path: Path, row_type: type[Row]) -> list[Row]:
    """The lines of a CSV file that `write_csv` wrote, as rows; none where there is no file.

    Args:
        path: CSV file.
        row_type: a dataclass of str, int, float and of these or None, which is an empty cell.
    """
    kinds = get_type_hints(row_type)
    return [
        row_type(**{name: _value(text, kinds[name]) for name, text in line.items()})
        for line in read_csv(path)
    ]


def _value(text: str, kind: Any) -> object:
    choices = get_args(kind) or (kind,)
    if NoneType in choices and text == "":
        return None
    return next(choice for choice in choices if choice is not NoneType)(text)
