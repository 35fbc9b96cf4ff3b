from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from retinaview.errors import OptionError, RetinaViewError
from retinaview.imaging.phantom import draw_phantom
from trainer import heaps
from trainer.heaps import check_apart, gather_heaps, halve, read_folder, read_heaps
from trainer.photographs import Photograph, draw_phantoms
from trainer.recipe import TrainRecipe, read_recipe
from trainer.unpaired import UnpairedSource

PRESET = "cofe-release"


def save(folder: Path, seeds: range, sides: tuple[int, ...] = (96, 130), kind: str = "png") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds:
        side = sides[seed % len(sides)]
        pixels = np.rint(draw_phantom(seed, side).image.rgb * 255).astype(np.uint8)
        wide = np.pad(pixels, ((3, 3), (20, 8), (0, 0)))
        Image.fromarray(wide).save(folder / f"eye {seed}.{kind}")
    return folder


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    base = tmp_path_factory.mktemp("own")
    return save(base / "blurry", range(8)), save(base / "sharp" / "2024", range(8, 16), kind="jpg")


def recipe(name: str = "zhao-feature", **settings: str | tuple[str, ...]) -> TrainRecipe:
    found = read_recipe(name)
    return found.model_copy(update={"settings": {**found.settings, "preset": PRESET, **settings}})


def open_recipe() -> TrainRecipe:
    found = recipe()
    data = found.data.model_copy(
        update={"sets": ("idrid", "hrf"), "folders": ("train/clean",), "validation_share": 0.4}
    )
    return found.model_copy(update={"data": data.model_copy(update={"phantoms": 2})})


def test_two_folders_of_any_size_and_form_are_read(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    low, high = folders
    found = read_heaps(recipe().with_folders(low, high.parent))
    assert len(found.poor) + len(found.kept_poor) == 8
    assert len(found.kept_good) == 1
    assert not found.is_spoilt
    assert all(each.rgb.shape == (512, 512, 3) for each in found.poor)
    assert "8 poor and 7 good" not in found.told
    assert "8 poor and 8 good photographs without pairs" in found.told
    assert str(low) not in found.told
    assert "expect little" in capsys.readouterr().out
    kept = {each.name for each in found.kept_poor}
    again = read_heaps(recipe().with_folders(low, high))
    assert {each.name for each in again.kept_poor} == kept


def test_the_same_file_in_both_is_named(folders: tuple[Path, Path], tmp_path: Path) -> None:
    high = folders[1]
    own = save(tmp_path / "low", range(20, 28))
    taken = next(high.glob("*.jpg"))
    (own / "copy.jpg").write_bytes(taken.read_bytes())
    with pytest.raises(RetinaViewError, match="are the same file") as told:
        read_heaps(recipe().with_folders(own, high))
    assert "copy.jpg" in str(told.value)
    assert taken.name in str(told.value)


def test_the_same_picture_in_another_form_is_named(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    own = save(tmp_path / "low", range(20, 28))
    taken = sorted(folders[1].glob("*.jpg"))[1]
    with Image.open(taken) as picture:
        pixels = cv2.GaussianBlur(np.asarray(picture), (0, 0), 1)
    smaller = cv2.resize(pixels, None, fx=0.8, fy=0.8, interpolation=cv2.INTER_AREA)
    Image.fromarray((smaller * 0.9).astype(np.uint8)).save(own / "before.png")
    with pytest.raises(RetinaViewError, match="show the same picture") as told:
        read_heaps(recipe().with_folders(own, folders[1]))
    assert "before.png" in str(told.value)
    assert taken.name in str(told.value)


def test_one_name_in_both_folders_is_told(
    tmp_path: Path, folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    own = save(tmp_path / "low", range(20, 28))
    (own / "eye 20.png").rename(own / "eye 8.jpg")
    read_heaps(recipe().with_folders(own, folders[1]))
    assert "1 file names are in both folders (eye 8.jpg is one)" in capsys.readouterr().out


def test_what_cannot_be_read_is_left_out_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = save(tmp_path / "low", range(20, 28))
    (own / "broken.jpg").write_bytes(b"no picture")
    (own / "notes.txt").write_text("no picture", "utf-8")
    (own / "twice.png").write_bytes((own / "eye 20.png").read_bytes())
    assert len(read_folder(own)) == 8
    assert "left out: broken.jpg" in capsys.readouterr().out


def test_too_few_missing_and_nested_folders_are_sentences(
    tmp_path: Path, folders: tuple[Path, Path]
) -> None:
    few = save(tmp_path / "few", range(20, 23))
    with pytest.raises(RetinaViewError, match="3 photographs could be read; 8 are the least"):
        read_folder(few)
    with pytest.raises(RetinaViewError, match="no such folder"):
        read_folder(tmp_path / "nowhere")
    with pytest.raises(OptionError, match="neither inside the other"):
        read_heaps(recipe().with_folders(folders[1], folders[1].parent))


def test_of_very_many_some_are_taken_evenly(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heaps, "MOST", 3)
    monkeypatch.setattr(heaps, "FEWEST", 3)
    assert [each.name for each in read_folder(folders[0])] == [
        "eye 0.png",
        "eye 3.png",
        "eye 7.png",
    ]


def test_halves_share_no_eye_and_every_camera() -> None:
    drawn = draw_phantoms(1, 64, 0)[0]
    photographs = [
        Photograph(f"{camera}_{n}", camera, f"{camera}{n // 2}", drawn.rgb, drawn.mask)
        for camera in ("a", "b")
        for n in range(12)
    ]
    one, other = halve(photographs)
    assert len(one) == len(other) == 12
    assert not {each.group for each in one} & {each.group for each in other}
    assert {each.camera for each in one} == {each.camera for each in other} == {"a", "b"}
    with pytest.raises(RetinaViewError, match="show the same picture"):
        check_apart(one, other)


def test_one_eye_on_both_sides_is_refused() -> None:
    drawn = draw_phantoms(2, 128, 0)
    one, other = (
        Photograph(f"{n}.png", "a", "one eye", each.rgb, each.mask) for n, each in enumerate(drawn)
    )
    with pytest.raises(RetinaViewError, match=r"0\.png .* 1\.png .* are of one eye"):
        check_apart([one], [other])


def test_a_data_folder_is_parted_by_eye(drawn_data: Path) -> None:
    found = gather_heaps(drawn_data, open_recipe())
    heaps_of = [found.poor, found.good, found.kept_good]
    eyes = [{photograph.group for photograph in heap} for heap in heaps_of]
    assert found.is_spoilt
    assert all(eyes)
    assert not eyes[0] & eyes[1]
    assert not (eyes[0] | eyes[1]) & eyes[2]
    assert found.told.startswith("idrid, hrf, without pairs: ")


def test_real_poor_photographs_take_their_eyes_out_of_the_good_ones(drawn_data: Path) -> None:
    wanted = open_recipe()
    settings = {
        **wanted.settings,
        "unlabelled_folders": ("train/more",),
        "unlabelled_sets": ("idrid", "srahim"),
    }
    found = gather_heaps(drawn_data, wanted.model_copy(update={"settings": settings}))
    assert not found.is_spoilt
    assert {each.name for each in found.poor} == {"idrid_1.jpg", "idrid_2.jpg"}
    assert {each.camera for each in found.good} == {"phantom"}
    assert [each.name for each in found.kept_poor] == ["srahim_1.jpg"]
    assert [each.name for each in found.kept_good] == ["hrf_1.jpg"]
    assert "srahim" in found.told


def test_an_unknown_preset_is_refused(drawn_data: Path) -> None:
    with pytest.raises(OptionError, match="no degradation called fog"):
        gather_heaps(drawn_data, recipe(preset="fog"))


def test_batches_are_drawn_alike_and_spoil_the_poor_alone(drawn_data: Path) -> None:
    wanted = open_recipe()
    phase = wanted.phases[0].model_copy(
        update={"crop_side": 64, "crop_batch": 2, "crops": 0.5, "side": 80, "batch": 1}
    )
    wanted = wanted.model_copy(update={"phases": (phase.model_copy(update={"until": 1.0}),)})
    found = gather_heaps(drawn_data, wanted)
    source = UnpairedSource(wanted, found, has_pairs=True)
    drawn = [source.draw(step, 0.0) for step in range(8)]
    assert {batch.poor.shape for batch in drawn} == {(2, 64, 64, 3), (1, 80, 80, 3)}
    for step, batch in enumerate(drawn):
        again = source.draw(step, 0.0)
        assert np.array_equal(batch.poor, again.poor)
        assert batch.spoilt is not None
        assert np.abs(batch.spoilt - batch.good).max() > 0.02
        assert not batch.poor[~batch.poor_mask].any()
        assert not batch.good[~batch.good_mask].any()
        assert batch.poor.dtype == batch.good.dtype == np.float32
    assert UnpairedSource(wanted, found).draw(0, 0.0).spoilt is None
