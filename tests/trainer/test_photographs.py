from pathlib import Path

import pytest

from retinaview.errors import RetinaViewError
from trainer.photographs import gather, is_validation_eye, read_photographs, split
from trainer.recipe import DataRecipe


def test_sets_are_filtered_and_originals_read_once(drawn_data: Path) -> None:
    found = read_photographs(drawn_data, ["train/clean", "train/more"], ("idrid", "hrf"), 64)
    assert [photograph.name for photograph in found] == ["hrf_1.jpg", "idrid_1.jpg", "idrid_2.jpg"]
    assert {photograph.rgb.shape for photograph in found} == {(64, 64, 3)}
    assert {photograph.camera for photograph in found} == {"hrf", "idrid"}
    assert found[1].group == "g0"


def test_every_set_when_none_is_named(drawn_data: Path) -> None:
    assert len(read_photographs(drawn_data, ["train/clean"], (), 64)) == 4


def test_missing_photographs_are_one_sentence(drawn_data: Path) -> None:
    with pytest.raises(RetinaViewError, match="no photographs of chase in train/clean"):
        read_photographs(drawn_data, ["train/clean"], ("chase",), 64)


def test_no_eye_stands_on_both_sides(drawn_data: Path) -> None:
    recipe = DataRecipe(
        sets=(),
        folders=("train/clean",),
        hires={64: "train/more"},
        phantoms=1,
        validation_share=0.45,
    )
    found = gather(drawn_data, recipe, seed=1)
    kept = {photograph.group for photograph in found.validate}
    assert kept
    assert not kept & {photograph.group for photograph in (*found.train, *found.hires)}
    assert found.train[-1].camera == "phantom"


def test_split_follows_the_eye_alone(drawn_data: Path) -> None:
    photographs = read_photographs(drawn_data, ["train/clean"], (), 64)
    train, validate = split(photographs, 0.45)
    assert len(train) + len(validate) == 4
    assert [p.group for p in validate] == [
        p.group for p in photographs if is_validation_eye(p.group, 0.45)
    ]


def test_unreadable_photograph_is_left_out(
    tmp_path: Path, drawn_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "train" / "clean"
    folder.mkdir(parents=True)
    (folder / "idrid_bad.jpg").write_bytes(b"not a picture")
    good = (drawn_data / "train/clean/idrid_1.jpg").read_bytes()
    (folder / "idrid_good.jpg").write_bytes(good)
    found = read_photographs(tmp_path, ["train/clean"], (), 64)
    assert [photograph.name for photograph in found] == ["idrid_good.jpg"]
    assert "left out: idrid_bad.jpg" in capsys.readouterr().out
