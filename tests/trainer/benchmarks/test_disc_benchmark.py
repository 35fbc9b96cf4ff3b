import csv
from pathlib import Path

import pytest
from PIL import Image

from retinaview.catalog import Catalog, read_card
from retinaview.imaging.phantom import draw_phantom
from trainer.__main__ import main
from trainer.benchmarks import disc as table
from trainer.benchmarks.disc import Case, without_disc
from trainer.benchmarks.disc_page import write_scores


@pytest.fixture(scope="module")
def test_photographs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("disc-test")
    for number, folder in enumerate(("test/disc/idrid/images", "test/disc/drishti/images")):
        phantom = draw_phantom(number, 256)
        name = folder.split("/")[2]
        (data / folder).mkdir(parents=True)
        pixels = (phantom.image.rgb * 255).round().astype("uint8")
        Image.fromarray(pixels).save(data / folder / f"{name}_1.jpg", quality=95)
        for part in ("disc", "cup")[: number + 1]:
            (data / folder).parent.joinpath(part).mkdir()
            mask = Image.fromarray(phantom.masks[part])
            mask.save(data / f"test/disc/{name}/{part}/{name}_1.png")
    for folder in table.PLAIN:
        (data / folder).mkdir(parents=True)
        pixels = (draw_phantom(8, 256).image.rgb * 255).round().astype("uint8")
        Image.fromarray(pixels).save(data / folder / "idrid_8.jpg")
    return data


def test_the_page_is_written_with_its_numbers(
    test_photographs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "PHANTOM_SIDES", (256, 300))
    out = tmp_path / "disc.md"
    data = str(test_photographs)
    command = ["benchmark", "disc", "--data", data, "--out", str(out), "--models", "disc"]
    assert main([*command, "--most", "1"]) == 0
    page = out.read_text("utf-8")
    assert "| disc centre found on all | Disc and cup" in page
    assert "## Phantoms" in page
    with out.with_suffix(".csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    by_group = {row["group"]: row for row in rows}
    assert {"idrid", "drishti", "test/clean", "phantoms at 256 px"} <= set(by_group)
    assert float(by_group["drishti"]["disc_dice"]) > 0.8
    assert by_group["idrid"]["cup_dice"] == ""
    assert by_group["test/clean"]["disc_dice"] == ""


def test_scores_go_into_the_card_and_nothing_else_changes(tmp_path: Path) -> None:
    folder = tmp_path / "disc"
    folder.mkdir()
    text = (Catalog().card("disc").folder / "model.toml").read_text("utf-8")
    (folder / "model.toml").write_text(text, "utf-8")
    card = read_card(folder / "model.toml")
    row = {
        "model": "disc",
        "group": "drishti",
        "is_found": 1,
        "off_dd": 0.1,
        "disc_dice": 0.9,
        "cup_dice": 0.5,
        "vertical_cd": 0.4,
        "true_vertical_cd": 0.6,
        "fovea_off_dd": None,
    }
    missed = {**row, "is_found": 0, "off_dd": None, "disc_dice": 0.0, "vertical_cd": None}
    write_scores(card, [row, missed, {**row, "group": "no disc", "is_found": 0}])
    written = read_card(folder / "model.toml")
    values = {score.what.split(",")[0]: score.value for score in written.scores}
    assert values == {
        "Disc centre found": 50.0,
        "Dice of the disc": 0.45,
        "Dice of the cup": 0.5,
        "Vertical C/D error": 0.2,
        "A disc found where there is none": 0.0,
    }
    assert written.model_copy(update={"scores": ()}) == card.model_copy(update={"scores": ()})


def test_a_part_without_a_disc_shows_none() -> None:
    phantom = draw_phantom(3, 256)
    case = Case("x", "idrid", phantom.image, phantom.masks["disc"])
    hidden = without_disc(case)
    assert hidden is not None
    assert hidden.group == "no disc"
    assert hidden.image.width < 130
    assert not hidden.image.rgb[~hidden.image.fov].any()
    assert hidden.disc is None
