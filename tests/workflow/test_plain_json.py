from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pydantic import TypeAdapter

from retinaview.workflow.plain_json import from_json, to_json


@dataclass(frozen=True)
class Kept:
    options: Mapping[str, float]
    by_model: dict[str, dict[str, float]]


def test_mappings_that_are_no_dict_come_back_without_a_warning() -> None:
    adapter = TypeAdapter(Kept)
    frozen = MappingProxyType({"share": 0.5})
    kept = Kept(frozen, {"clahe": frozen})  # type: ignore[dict-item]
    assert from_json(adapter, to_json(adapter, kept)) == Kept(
        {"share": 0.5}, {"clahe": {"share": 0.5}}
    )
