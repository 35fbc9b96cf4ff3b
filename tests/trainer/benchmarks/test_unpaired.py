import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.working_pair import working_pair
from retinaview.metrics.limits import LIMITS
from retinaview.metrics.unreadable import unreadable
from trainer.__main__ import main
from trainer.benchmarks.extremes import Extreme, spoil_region
from trainer.benchmarks.protocol import CLEAN, INPUT
from trainer.benchmarks.restoration import as_image_given
from trainer.benchmarks.unpaired import ExtremeRow, Row, TrackRow
from trainer.benchmarks.unpaired_page import write_page

MODELS = ("clahe", "unsharp-mask")


@pytest.fixture(scope="module")
def data(drawn_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The drawn data folder, with poor photographs and one whose vessels are drawn."""
    data = tmp_path_factory.mktemp("unpaired")
    for folder in drawn_data.iterdir():
        (data / folder.name).symlink_to(folder)
    (data / "test").unlink()
    (data / "test").mkdir()
    for folder in (drawn_data / "test").iterdir():
        (data / "test" / folder.name).symlink_to(folder)
    eye = draw_phantom(3, 320)
    pixels = (eye.image.rgb * 255).round().astype("uint8")
    for path in ("test/lowquality/idrid_1.jpg", "test/vessels/chase/images/one.png"):
        (data / path).parent.mkdir(parents=True)
        Image.fromarray(pixels).save(data / path)
    for name, mask in (("masks", eye.masks["vessels"]), ("fov", eye.image.fov)):
        folder = data / "test/vessels/chase" / name
        folder.mkdir()
        Image.fromarray(mask.astype(np.uint8) * 255).save(folder / "one.png")
    return data


def lines_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.long
def test_one_command_measures_every_part(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "docs" / "unpaired.md"
    command = ["benchmark", "unpaired", "--data", str(data), "--out", str(out), "--most", "2"]
    assert main([*command, "--models", "clahe", "rv-net"]) == 0
    rows = lines_of(out.with_suffix(".csv"))
    assert {row["model"] for row in rows} == {CLEAN, INPUT, "clahe", "rv-net"}
    assert {row["part"] for row in rows} == {"cataract", "real"}
    tracks = lines_of(out.with_name("unpaired-tracks.csv"))
    assert {row["model"] for row in tracks} == {CLEAN, INPUT, "clahe", "rv-net"}
    extremes = lines_of(out.with_name("unpaired-extremes.csv"))
    assert {row["kind"] for row in extremes} == set(Extreme)
    assert {row["model"] for row in extremes} == {"rv-net"}
    assert out.with_name("unpaired-sheet.jpg").is_file()
    assert out.with_name("unpaired-extremes.jpg").is_file()


@pytest.mark.parametrize("kind", list(Extreme))
def test_a_region_is_spoilt_and_the_rest_stays(kind: Extreme) -> None:
    image = draw_phantom(2, 256).image
    spoilt = spoil_region(image.rgb, image.fov, kind, np.random.default_rng(0))
    changed = np.abs(spoilt - image.rgb).max(2) > 0.004
    assert not changed[~image.fov].any()
    assert 0.1 < changed[image.fov].mean() < 0.5
    assert spoilt.min() >= 0
    assert spoilt.max() <= 1


@pytest.mark.parametrize("light", [1.0, 0.4])
def test_nothing_is_left_to_read_in_a_region_of_any_photograph(light: float) -> None:
    image = draw_phantom(2, 256).image
    dark = image.rgb * np.float32(light)
    for kind in Extreme:
        spoilt = as_image_given(
            "p", spoil_region(dark, image.fov, kind, np.random.default_rng(0)), image.fov
        )
        pair = working_pair(spoilt, spoilt)
        assert unreadable(pair)[pair.inside].mean() > LIMITS["look_unreadable"], kind


def test_the_page_tells_best_followed_and_told(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    quality = {CLEAN: None, INPUT: 20.0, "clahe": 18.0, "unsharp-mask": 24.0}
    rows = [
        Row(
            "cataract",
            f"{number}.jpg",
            "idrid",
            model,
            "",
            None if level is None else level + rng.normal(),
            0.8,
            3.0,
            4.0,
            30.0,
            6.5,
        )
        for model, level in quality.items()
        for number in range(6)
    ]
    rows += [Row("real", "r.jpg", "idrid", model, "", niqe=4.0) for model in (INPUT, *MODELS)]
    tracks = [
        TrackRow("chase", "a.png", model, "vessels", 0.7, 0.6, 0.9, 3, 2, 40, 38)
        for model in (CLEAN, INPUT, *MODELS)
    ]
    extremes = [
        ExtremeRow(f"{number}.jpg", "extreme blur", "clahe", "look", number > 0, 12.0)
        for number in range(4)
    ]
    path = tmp_path / "unpaired.md"
    titles = {"clahe": "CLAHE", "unsharp-mask": "Unsharp mask"}
    write_page(path, rows, tracks, extremes, titles)
    page = path.read_text("utf-8")
    best = next(line for line in page.splitlines() if line.endswith("| best |"))
    assert best.startswith("| Unsharp mask | 2")
    assert "| CLAHE | extreme blur | 4 | 75% | 0 / 4 / 0 |" in page
    assert "| under cataract | 0.700 (0.700 to 0.700)" in page


def test_a_folder_without_photographs_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["benchmark", "unpaired", "--data", str(tmp_path), "--out", str(tmp_path / "t.md")]
    assert main(command) == 1
    assert "no photographs" in capsys.readouterr().err
