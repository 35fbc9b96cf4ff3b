"""Attributes of a data set as plain values, whatever is wrong with them."""

import math
from typing import Any

from pydicom.datadict import tag_for_keyword
from pydicom.dataset import Dataset
from pydicom.tag import Tag


def text(dataset: Dataset, keyword: str) -> str:
    """The value as one line of text, "" where there is none or it cannot be read."""
    value = raw(dataset, keyword)
    if value is None:
        return ""
    try:
        return " ".join(str(value).split("\0")[0].split())
    except (TypeError, ValueError, LookupError):
        return ""


def raw(dataset: Dataset, keyword: str) -> Any:
    """The value as pydicom gives it, None where there is none or it cannot be read."""
    tag = tag_for_keyword(keyword)
    if tag is None or tag not in dataset:
        return None
    try:
        return dataset[tag].value
    except Exception:  # noqa: BLE001  pydicom raises anything on damaged values
        return None


def whole(dataset: Dataset, keyword: str) -> int | None:
    """The value as a whole number, None where there is none."""
    number = _number(_first(raw(dataset, keyword)))
    return None if number is None else int(number)


def numbers(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Every value as a number; () where one is none."""
    value = raw(dataset, keyword)
    values = value if isinstance(value, list) or hasattr(value, "__iter__") else [value]
    if isinstance(value, str | bytes):
        values = [value]
    found = [_number(each) for each in values]
    return tuple(each for each in found if each is not None) if None not in found else ()


def items(dataset: Dataset, keyword: str) -> list[Dataset]:
    """The items of a sequence, [] where there is none."""
    value = raw(dataset, keyword)
    if value is None or isinstance(value, str | bytes):
        return []
    try:
        return [item for item in value if isinstance(item, Dataset)]
    except TypeError:
        return []


def meaning(dataset: Dataset, keyword: str) -> str:
    """What the first code of a sequence means, in its own words."""
    found = items(dataset, keyword)
    return text(found[0], "CodeMeaning") if found else ""


def label(keyword: str) -> str:
    """An attribute as people look it up: "ImageLaterality (0020,0062)"."""
    tag = Tag(tag_for_keyword(keyword) or 0)
    return f"{keyword} ({tag.group:04X},{tag.element:04X})"


def _first(value: Any) -> Any:
    if isinstance(value, str | bytes) or not hasattr(value, "__getitem__"):
        return value
    return value[0] if len(value) else None


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
