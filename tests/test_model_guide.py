"""The guide to the models is what the cards say."""

import tomllib

from retinaview.catalog import Catalog
from scripts.model_guide import PAGE, ROOT, WORDS, page


def test_the_page_is_made_from_the_cards() -> None:
    again = "docs/models.md is not what the cards and docs/models.toml say: run `make docs`."
    assert PAGE.read_text("utf-8") == page(), again


def test_every_model_has_a_group_and_words_of_its_own() -> None:
    models = {card.id for card in Catalog((ROOT / "models",)).cards()}
    told = tomllib.loads(WORDS.read_text("utf-8"))
    grouped = [name for group in told["group"] for name in group["models"]]
    where = "docs/models.toml names each model once in a group, and has a paragraph on each."
    assert sorted(grouped) == sorted(models), where
    assert set(told["words"]) == models, where


def test_scores_are_those_of_the_card() -> None:
    text = page()
    for card in Catalog((ROOT / "models",)).cards():
        section = text.split(f'<a id="{card.id}"></a>')[1].split("<a id=")[0]
        for score in card.scores:
            assert f"| {score.value + 0.0:g} |" in section, (card.id, score.what)
