from pathlib import Path

from fakes import make_image

from retinaview.catalog import Catalog, read_card
from retinaview.core.progress import silent
from retinaview.engine import Engine
from trainer.__main__ import main
from trainer.recipe import RECIPES


def test_fit_writes_a_grader_that_runs(tmp_path: Path, drawn_data: Path) -> None:
    text = (RECIPES / "quality.toml").read_text("utf-8")
    for old, new in {
        "widths = [16, 40, 80]": "widths = [8, 8, 8]",
        "phantoms = 48": "phantoms = 1",
        "batch = 16": "batch = 4",
        "steps = 20000": "steps = 2",
        "validation_share = 0.08": "validation_share = 0.4",
        '"lesav", "chase"]': '"lesav"]',
    }.items():
        assert old in text
        text = text.replace(old, new)
    recipe = tmp_path / "small.toml"
    recipe.write_text(text, "utf-8")
    out = tmp_path / "run"
    assert main(["fit", str(recipe), "--data", str(drawn_data), "--out", str(out)]) == 0
    card = read_card(out / "models" / "quality" / "model.toml")
    assert card.task == "overlay"
    assert not card.research_only
    quality = Engine(Catalog([out / "models"])).quality(make_image(), silent)
    assert quality is not None
    assert {score.id for score in quality.scores} >= {"quality_blur", "quality_reject"}
