import json
from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone

import pytest
from fakes import make_image, make_study
from hypothesis import given
from hypothesis import strategies as st

from retinaview.core.study import Execution, Provenance, frozen_options
from retinaview.report.record import (
    SCHEMA,
    STATEMENT,
    from_json,
    provenance_document,
    record,
    to_json,
)

PROVENANCE = make_study(make_image(48, 64)).provenance


def test_a_record_holds_every_field_and_how_it_was_judged() -> None:
    document = record(make_study(make_image(48, 64)))
    names = {field.name for field in fields(Provenance)}
    assert set(document) == names | {"schema", "statement", "quality", "review"}
    assert document["quality"] is None
    assert document["review"] is None
    assert document["schema"] == SCHEMA
    assert document["statement"] == STATEMENT
    assert "not a medical device" in STATEMENT


@given(
    options=st.dictionaries(
        st.text(max_size=8),
        st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, width=32).filter(lambda x: abs(x) < 1e30)
        | st.text(max_size=8),
        max_size=4,
    ),
    name=st.text(max_size=20),
    tiles=st.integers(1, 500),
    tile_px=st.none() | st.integers(64, 2048),
    hours=st.integers(-12, 14),
    weights=st.none() | st.just("ab" * 32),
)
def test_a_record_comes_back_as_it_was(
    options: dict[str, bool | int | float | str],
    name: str,
    tiles: int,
    tile_px: int | None,
    hours: int,
    weights: str | None,
) -> None:
    given_ = replace(
        PROVENANCE,
        input_name=name,
        options=frozen_options(options),
        execution=Execution(tiles=tiles, tile_px=tile_px, detail_px=2048),
        notices=("a", "b"),
        weights_sha256=weights,
        made_at=datetime(2026, 11, 20, 14, 5, tzinfo=timezone(timedelta(hours=hours))),
    )
    back = from_json(to_json(provenance_document(given_)))
    assert back == given_
    assert back.made_at.utcoffset() == timedelta(hours=hours)


def test_the_text_is_ascii_for_any_container() -> None:
    document = provenance_document(replace(PROVENANCE, input_name="眼底 é.jpg"))
    assert to_json(document).isascii()
    assert json.loads(to_json(document))["input_name"] == "眼底 é.jpg"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        provenance_document(replace(PROVENANCE, made_at=datetime(2026, 1, 1)))


@pytest.mark.parametrize(
    "text",
    ["[]", "{}", '{"schema": "retinaview-provenance/2"}', f'{{"schema": "{SCHEMA}"}}', "no"],
)
def test_other_documents_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"record|Expecting"):
        from_json(text)
