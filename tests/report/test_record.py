import json
from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone

import pytest
from fakes import make_image, make_overlay, make_study
from hypothesis import given
from hypothesis import strategies as st

from retinaview.core.image import LoadChoices
from retinaview.core.study import Asked, Execution, Provenance, frozen_options
from retinaview.errors import RecordError
from retinaview.imaging.disc_geometry import Ellipse
from retinaview.imaging.disc_overlay import edited_by_hand
from retinaview.report.record import (
    SCHEMA,
    STATEMENT,
    from_json,
    is_sealed,
    provenance_document,
    read_record,
    record,
    sealed_json,
    to_json,
)

PROVENANCE = make_study(make_image(48, 64)).provenance


def test_a_record_holds_every_field_and_how_it_was_judged() -> None:
    document = record(make_study(make_image(48, 64)))
    names = {field.name for field in fields(Provenance)}
    assert set(document) == names | {"schema", "statement", "quality", "review", "edits"}
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
        choices=LoadChoices(2, "YBR"),
        asked=Asked("cpu", "bf16", 512),
        seed=7,
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
    ("text", "said"),
    [
        ("[]", "holds no record"),
        ("{}", "holds no record"),
        ("no", "damaged"),
        ("[" * 100_000, "damaged"),
        ('{"schema": "retinaview-provenance/2", "took_s": NaN}', "damaged"),
        ('{"schema": "retinaview-analysis/1"}', "holds no record"),
        ('{"schema": "retinaview-provenance/3"}', "does not know"),
        (f'{{"schema": "{SCHEMA}"}}', "broken: input_name: field required"),
    ],
)
def test_other_documents_are_refused_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(RecordError, match=said):
        read_record(text)


def test_a_wrong_field_is_named() -> None:
    document = provenance_document(PROVENANCE) | {"made_at": "2026-01-01T00:00:00"}
    with pytest.raises(RecordError, match=r"made_at: .*no time zone"):
        read_record(to_json(document))


def test_the_first_form_is_still_read_and_what_is_not_known_is_passed_over() -> None:
    document = provenance_document(PROVENANCE) | {"schema": "retinaview-provenance/1"}
    for name in ("choices", "asked", "input_decoder", "fov_basis", "seed", "eye", "region"):
        del document[name]
    document["execution"]["voltage"] = 3.3
    old = read_record(to_json({**document, "from_the_future": [1]}))
    assert old.provenance == PROVENANCE
    assert old.file is None
    assert is_sealed(to_json(document)) is None


def test_the_seal_tells_an_edit() -> None:
    text = sealed_json(record(make_study(make_image(48, 64))))
    assert is_sealed(text)
    assert not is_sealed(text.replace("PNG", "GIF"))
    reordered = dict(sorted(json.loads(text).items()))
    assert is_sealed(json.dumps(reordered)), "the order of keys means nothing"


def test_what_a_hand_changed_is_in_the_record() -> None:
    image = make_image(96, 128)
    study = make_study(image)
    found = replace(make_overlay(image, overlay_id="disc"), masks={}, numbers=())
    edited = edited_by_hand(found, image, Ellipse(48, 60, 8, 7, 0), None)
    (edit,) = record(replace(study, overlays=(*study.overlays, edited)))["edits"]
    assert edit["overlay"] == "disc"
    assert edit["outlines"]
    assert record(study)["edits"] == []
