"""Plain values written as JSON and read back checked; a path of any bytes comes back as it was."""

import json
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import TypeAdapter

Value = TypeVar("Value")


def to_json(adapter: TypeAdapter[Value], value: Value) -> bytes:
    """Write a value."""
    plain = adapter.dump_python(value, warnings=False)  # mappings that are no dict are no fault
    return json.dumps(plain, default=_in_json, ensure_ascii=True).encode("ascii")


def from_json(adapter: TypeAdapter[Value], data: bytes) -> Value:
    """Read a value.

    Raises:
        ValueError: it is damaged, or of another form.
    """
    try:
        return adapter.validate_python(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise ValueError("damaged, or of another form") from error


def _in_json(value: Any) -> Any:
    """Say in JSON what it has no word for: paths, and mappings that are no dict."""
    return dict(value) if isinstance(value, Mapping) else str(value)
