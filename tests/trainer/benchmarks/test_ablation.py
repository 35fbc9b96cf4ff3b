import csv
from pathlib import Path

import pytest
import torch

from retinaview.networks.cofe_net import CofeNet
from trainer.__main__ import main
from trainer.benchmarks.ablation import TABLES
from trainer.progressing import Run
from trainer.publish import publish
from trainer.recipe import TrainRecipe, read_recipe, recipe_names


def make_row(runs: Path, name: str) -> None:
    """A training of a row that is over: its network as it began, of the smallest size."""
    recipe = read_recipe(name)
    small: TrainRecipe = recipe.model_copy(
        update={"network": {**recipe.network, "width": 4, "lqa_width": 4}}
    )
    torch.manual_seed(1)
    network = CofeNet(**small.network)  # type: ignore[arg-type]
    publish(runs / name / "models", small, network.state_dict(), Run(12, 360.0))


def run(data: Path, out: Path, *more: str) -> int:
    return main(["benchmark", "ablation", "--data", str(data), "--out", str(out), *more])


def test_rows_are_recipes_that_begin_alike_and_last_alike() -> None:
    for table in TABLES:
        assert table.shared in recipe_names()
        budgets = {read_recipe(row).schedule.steps for row in table.rows}
        assert len(budgets) == 1
        assert len({read_recipe(row).phases for row in table.rows}) == 1


@pytest.mark.long
def test_trained_rows_are_measured_and_missing_ones_named(drawn_data: Path, tmp_path: Path) -> None:
    runs, out = tmp_path / "runs", tmp_path / "docs" / "ablation.md"
    make_row(runs, "cofe-res")
    make_row(runs, "cofe-2scale")
    assert run(drawn_data, out, "--runs", str(runs), "--most", "2") == 0
    with out.with_suffix(".csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["model"] for row in rows} == {"input", "cofe-res", "cofe-2scale"}
    page = out.read_text("utf-8")
    assert "Not trained: `cofe-vessel`, `cofe-atten`." in page
    assert "12 in 6 min" in page
    assert "T-MAGE" not in page


def test_a_folder_without_rows_is_one_sentence(
    drawn_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(drawn_data, tmp_path / "t.md", "--runs", str(tmp_path)) == 1
    assert "none of the rows" in capsys.readouterr().err
    assert run(drawn_data, tmp_path / "t.md") == 1
    assert "--runs" in capsys.readouterr().err
