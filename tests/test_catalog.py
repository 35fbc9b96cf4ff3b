from pathlib import Path

import pytest

from retinaview.catalog import Catalog, file_sha256, read_card
from retinaview.errors import CatalogError, OptionError, WeightsError

CARD = """
title = "Test"
task = "restore"
method = "some_method"
summary = "a test"
intended_use = "tests"
limitations = "all"
licence = "Apache-2.0"
source = "none"
"""


def write_model(root: Path, name: str, text: str = CARD) -> Path:
    folder = root / name
    folder.mkdir(parents=True)
    (folder / "model.toml").write_text(text, "utf-8")
    return folder


def test_shipped_catalog_is_whole() -> None:
    catalog = Catalog()
    assert not catalog.problems
    assert catalog.default().id == "rv-net"
    assert {
        "clahe",
        "setiawan",
        "zhou",
        "dark-channel",
        "illumination-division",
        "unsharp-mask",
        "mitra",
        "xiong",
        "retinex",
    } <= {card.id for card in catalog.enhancers()}
    assert "saliency" in {card.id for card in catalog.overlays()}


def test_weights_are_the_ones_their_cards_name_and_a_closed_licence_says_research() -> None:
    for card in Catalog().enhancers():
        if card.sha256 is not None:
            assert card.verified_weights().stat().st_size <= 16 * 2**20
            assert card.trained_on
            assert card.scores, "a trained model says what was measured, and by which command"
            assert card.research_only == card.licence.startswith("Research only")


def test_id_is_the_folder_and_users_models_come_after(tmp_path: Path) -> None:
    write_model(tmp_path / "shipped", "one")
    write_model(tmp_path / "own", "two")
    write_model(tmp_path / "own", "one")
    catalog = Catalog([tmp_path / "shipped", tmp_path / "own"])
    assert [card.id for card in catalog.enhancers()] == ["one", "two"]
    assert "already a model one" in catalog.problems[0]


def test_a_further_folder_is_read_after_the_others(tmp_path: Path) -> None:
    write_model(tmp_path / "shipped", "one")
    write_model(tmp_path / "shared", "one")
    write_model(tmp_path / "shared", "three")
    catalog = Catalog([tmp_path / "shipped"])
    catalog.read_also(tmp_path / "shared")
    assert [card.id for card in catalog.enhancers()] == ["one", "three"]
    assert "already a model one" in catalog.problems[0]
    catalog.read_also(tmp_path / "gone")
    assert [card.id for card in catalog.enhancers()] == ["one"]
    assert catalog.problems == [
        f"The folder of models {tmp_path / 'gone'} is not there. "
        "Choose it again in the settings, or none."
    ]
    catalog.read_also(None)
    assert not catalog.problems


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("title = ", "cannot be read"),
        (CARD + "colour = 1\n", "colour"),
        (CARD.replace('task = "restore"', 'task = "paint"'), "task"),
        (CARD.replace('title = "Test"\n', ""), "title"),
        (CARD + '[options.clip]\ntitle = "Clip"\ndefault = 9.0\nmaximum = 4\n', "between"),
    ],
)
def test_wrong_card_is_a_sentence_not_the_end(tmp_path: Path, text: str, says: str) -> None:
    write_model(tmp_path, "bad", text)
    write_model(tmp_path, "good")
    catalog = Catalog([tmp_path])
    assert [card.id for card in catalog.enhancers()] == ["good"]
    assert says in catalog.problems[0]
    assert "bad" in catalog.problems[0]


def test_unknown_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="no model called nope"):
        Catalog([tmp_path]).card("nope")
    with pytest.raises(CatalogError, match="No model is installed"):
        Catalog([tmp_path]).default()


def test_weights_are_checked(tmp_path: Path) -> None:
    folder = write_model(tmp_path, "m")
    weights = folder / "weights.safetensors"
    weights.write_bytes(b"some weights")
    text = f'sha256 = "{file_sha256(weights)}"\n' + CARD
    (folder / "model.toml").write_text(text, "utf-8")
    card = read_card(folder / "model.toml")
    assert card.verified_weights() == weights
    weights.write_bytes(b"Some weights")
    with pytest.raises(WeightsError, match="damaged or was replaced"):
        card.verified_weights()
    weights.unlink()
    with pytest.raises(WeightsError, match="missing"):
        card.verified_weights()


def test_options_are_completed_and_checked(tmp_path: Path) -> None:
    text = CARD + (
        '[options.clip]\ntitle = "Clip"\ndefault = 2.0\nminimum = 1\nmaximum = 4\n'
        '[options.channel]\ntitle = "Channel"\ndefault = "green"\nchoices = ["green", "rgb"]\n'
        '[options.soft]\ntitle = "Soft"\ndefault = false\n'
        '[options.tiles]\ntitle = "Tiles"\ndefault = 8\n'
    )
    card = read_card(write_model(tmp_path, "m", text) / "model.toml")
    assert card.complete({}) == {"clip": 2.0, "channel": "green", "soft": False, "tiles": 8}
    given = card.complete({"clip": "3", "soft": "true", "tiles": "4"})
    assert given == {"clip": 3.0, "channel": "green", "soft": True, "tiles": 4}
    for wrong in ({"clip": 9}, {"clip": "x"}, {"channel": "red"}, {"soft": 3}, {"what": 1}):
        with pytest.raises(OptionError):
            card.complete(wrong)
