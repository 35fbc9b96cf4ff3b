"""Every bad folder gives one sentence that says what is wrong and what to do."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from dicom_fakes import make_dicom
from drawn_sets import save_eye, save_eyes, save_mask
from PIL import Image

from retinaview.errors import OptionError, RetinaViewError
from retinaview.imaging.phantom import draw_phantom
from retinaview.words import said_from
from trainer.__main__ import main
from trainer.clinic.check import Parting, check_folders
from trainer.clinic.gathering import Folders
from trainer.clinic.manifest import Manifest, read_manifest, verify_files
from trainer.clinic.patients import Patients, read_patients


def check(*folders: Path, patients: Patients | None = None, **more: object) -> Manifest:
    return check_folders(Folders(folders, **more), patients or Patients())  # type: ignore[arg-type]


def test_good_photographs_are_parted_by_patient(tmp_path: Path) -> None:
    folder = tmp_path / "eyes"
    for person in range(6):
        save_eye(folder / f"{person:03d}_L.png", 2 * person)
        save_eye(folder / f"{person:03d}_R.png", 2 * person + 1)
    made = check(folder)
    assert len(made.photographs) == 12
    sides: dict[str, set[str]] = {}
    for entry in made.photographs:
        sides.setdefault(Path(entry.path).name[:3], set()).add(f"{entry.patient} {entry.split}")
    assert all(len(found) == 1 for found in sides.values())
    assert {entry.split for entry in made.photographs} == {"train", "validation", "held-out"}
    assert {entry.eye for entry in made.photographs} == {"OD", "OS"}
    assert sorted({entry.patient for entry in made.photographs})[:2] == ["p0001", "p0002"]


def test_the_same_folder_and_seed_make_the_same_set(tmp_path: Path) -> None:
    folder = save_eyes(tmp_path / "eyes", range(9))
    files = [tmp_path / name for name in ("one.json", "two.json", "other.json")]
    for file, seed in zip(files, ("5", "5", "6"), strict=True):
        assert main(["check", str(folder), "--out", str(file), "--seed", seed]) == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[0].read_bytes() != files[2].read_bytes()


def empty(folder: Path) -> None:
    folder.mkdir()


def one_photograph(folder: Path) -> None:
    save_eye(folder / "one.png", 1)


def all_copies(folder: Path) -> None:
    for name in "abcd":
        save_eye(folder / f"{name}.png", 1)


def one_picture(folder: Path) -> None:
    for number, quality in enumerate((95, 90, 80, 70)):
        save_eye(folder / f"{number}.jpg", 1, quality=quality)


def unreadable(folder: Path) -> None:
    folder.mkdir()
    for name in "abcd":
        (folder / f"{name}.png").write_bytes(b"no picture")


def no_field(folder: Path) -> None:
    folder.mkdir()
    rng = np.random.default_rng(3)
    for number in range(4):
        pixels = rng.integers(90, 160, (96, 96, 3)).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{number}.png")


@pytest.mark.parametrize(
    ("fill", "wrong", "advice"),
    [
        (empty, "holds no photographs", "Give a folder"),
        (one_photograph, "Photographs: 1; patients: 1.", "Add photographs"),
        (all_copies, "All 4 files are copies", "Give photographs of"),
        (one_picture, "All 4 files show one photograph", "Give photographs of"),
        (unreadable, "none of the 4 files can be read", "Export them again"),
        (no_field, "No lit field", "as the camera writes them"),
    ],
)
def test_a_bad_folder_is_one_sentence_that_says_what_to_do(
    tmp_path: Path, fill: Callable[[Path], None], wrong: str, advice: str
) -> None:
    fill(tmp_path / "eyes")
    with pytest.raises(OptionError) as caught:
        check(tmp_path / "eyes")
    assert wrong in str(caught.value)
    assert advice in str(caught.value)


def test_mixed_sizes_of_good_photographs_are_told(tmp_path: Path) -> None:
    folder = save_eyes(tmp_path / "eyes", range(3))
    save_eyes(folder, range(3, 6), side=128)
    notes = " ".join(check(folder).notes)
    assert "2 sizes" in notes
    assert "part them into folders" in notes


def test_pairs_of_mixed_sizes_are_refused(tmp_path: Path) -> None:
    low = save_eyes(tmp_path / "low", range(4), side=96)
    high = save_eyes(tmp_path / "high", range(4), side=128)
    with pytest.raises(OptionError, match="96 x 96 pixels, the good one 128 x 128") as caught:
        check(low=low, high=high, is_paired=True)
    assert "export both at one size" in str(caught.value)


def test_pairs_without_a_partner_are_left_out(tmp_path: Path) -> None:
    low = save_eyes(tmp_path / "low", range(4))
    high = save_eyes(tmp_path / "high", range(5))
    made = check(low=low, high=high, is_paired=True)
    assert len(made.photographs) == 4
    assert made.left_out[0].why == "eye4.png: it has no poor partner of this name."


def test_missing_masks_are_refused(tmp_path: Path) -> None:
    folder, masks = save_eyes(tmp_path / "eyes", range(4)), tmp_path / "masks"
    save_mask(masks / "other.png", 0)
    with pytest.raises(OptionError, match="no vessel mask of this name") as caught:
        check(folder, masks=(("vessels", masks),))
    assert "Name each mask as its photograph" in str(caught.value)


def test_masks_of_another_size_or_empty_are_left_out(tmp_path: Path) -> None:
    folder, masks = save_eyes(tmp_path / "eyes", range(5)), tmp_path / "masks"
    for number in range(3):
        save_mask(masks / f"eye{number}.png", number)
    save_mask(masks / "eye3.png", 3, side=64)
    Image.new("L", (96, 96)).save(masks / "eye4.png")
    made = check(folder, masks=(("vessels", masks),))
    assert len(made.photographs) == 3
    why = [out.why for out in made.left_out]
    assert "this mask is 64 x 64 pixels, its photograph 96 x 96" in why[0]
    assert "marks nothing" in why[1]


def test_a_patient_in_two_parts_of_a_table_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "who.csv"
    table.write_text("file,patient,split\na.png,7,train\nb.png,7,held-out\n", "utf-8")
    with pytest.raises(OptionError, match="line 3") as caught:
        read_patients(None, table)
    assert "belong to one part: correct the table" in str(caught.value)


def test_one_picture_in_two_parts_of_a_table_is_refused(tmp_path: Path) -> None:
    folder = save_eyes(tmp_path / "eyes", range(3))
    save_eye(folder / "again.jpg", 0)
    table = tmp_path / "who.csv"
    rows = ["eye0.png,a,train", "eye1.png,b,validation", "eye2.png,c,held-out"]
    table.write_text("\n".join(["file,patient,split", *rows, "again.jpg,d,held-out"]), "utf-8")
    with pytest.raises(OptionError, match="show the same picture or patient"):
        check(folder, patients=read_patients(None, table))


def test_a_set_that_leaks_is_refused(tmp_path: Path) -> None:
    made = check(save_eyes(tmp_path / "eyes", range(4)))
    path = tmp_path / "set.json"
    made.write(path)
    fields = json.loads(path.read_text("utf-8"))
    fields["photographs"][0]["patient"] = fields["photographs"][1]["patient"] = "p0001"
    fields["photographs"][0]["split"] = "train"
    fields["photographs"][1]["split"] = "held-out"
    path.write_text(json.dumps(fields), "utf-8")
    with pytest.raises(OptionError, match="stands in held-out, but its patient") as caught:
        read_manifest(path)
    assert "Run `check` again" in str(caught.value)


def test_an_eye_in_both_heaps_is_refused(tmp_path: Path) -> None:
    low, high = save_eyes(tmp_path / "low", range(4)), save_eyes(tmp_path / "high", range(4, 8))
    save_eye(high / "eye0.jpg", 0)
    with pytest.raises(OptionError, match="show the same picture, and one lies among"):
        check(low=low, high=high)
    (high / "eye0.jpg").unlink()
    pattern = read_patients(r"eye(\d)", None)
    save_eye(high / "eye0.png", 9)
    with pytest.raises(OptionError, match="are of one eye"):
        check(low=low, high=high, patients=pattern)


def test_heaps_have_both_in_every_part(tmp_path: Path) -> None:
    low, high = save_eyes(tmp_path / "low", range(4)), save_eyes(tmp_path / "high", range(4, 8))
    made = check(low=low, high=high)
    found = {(entry.heap, entry.split) for entry in made.photographs}
    assert len(found) == 6


def test_what_cannot_be_read_and_copies_are_left_out(tmp_path: Path) -> None:
    folder = save_eyes(tmp_path / "eyes", range(4))
    (folder / "bad.png").write_bytes(b"no picture")
    (folder / "copy.png").write_bytes((folder / "eye2.png").read_bytes())
    made = check(folder)
    assert [Path(out.path).name for out in made.left_out] == ["bad.png", "eye2.png"]
    assert "a copy of copy.png" in made.left_out[1].why
    assert len(made.photographs) == 4


def test_patterns_say_who_is_who(tmp_path: Path) -> None:
    folder = tmp_path / "eyes"
    for number in range(8):
        save_eye(folder / f"scan{number % 4}of{number}.png", number)
    made = check(folder, patients=read_patients(r"scan(?P<patient>\d)", None))
    assert len({entry.patient for entry in made.photographs}) == 4
    assert made.patients_from == {"pattern": 8}
    with pytest.raises(OptionError, match="does not fit the file name scan0of0"):
        check(folder, patients=read_patients(r"photo(\d)", None))
    with pytest.raises(OptionError, match="brackets"):
        read_patients(r"scan\d", None)
    with pytest.raises(OptionError, match="is no pattern"):
        read_patients(r"scan(", None)
    with pytest.raises(OptionError, match="not both"):
        read_patients(r"(a)", tmp_path / "x.csv")


def test_tables_say_who_is_who_and_where(tmp_path: Path) -> None:
    folder, table = save_eyes(tmp_path / "eyes", range(4)), tmp_path / "who.csv"
    rows = ["eye0.png,a,train", "eye1.png,b,train", "eye2.png,c,validation", "eye3.png,d,held-out"]
    table.write_text("\n".join(["file,patient,split", *rows]), "utf-8")
    made = check(folder, patients=read_patients(None, table))
    assert [entry.split for entry in made.photographs] == [row.split(",")[2] for row in rows]
    save_eye(folder / "new.png", 9)
    with pytest.raises(OptionError, match=r"who\.csv does not name new.png"):
        check(folder, patients=read_patients(None, table))
    table.write_text("name,patient\nx,y\n", "utf-8")
    with pytest.raises(OptionError, match="no column file"):
        read_patients(None, table)
    with pytest.raises(OptionError, match="cannot be read"):
        read_patients(None, tmp_path / "nowhere.csv")


def test_files_that_changed_or_vanished_are_refused(tmp_path: Path) -> None:
    folder = save_eyes(tmp_path / "eyes", range(4))
    made = check(folder)
    verify_files(made)
    content = (folder / "eye1.png").read_bytes()
    save_eye(folder / "eye1.png", 30)
    with pytest.raises(RetinaViewError, match=r"eye1\.png: this file has changed"):
        verify_files(made)
    (folder / "eye1.png").unlink()
    with pytest.raises(RetinaViewError, match="no longer there"):
        verify_files(made)
    (folder / "eye1.png").write_bytes(content)
    verify_files(made)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "Give folders of photographs"),
        (["nowhere"], "no such folder"),
        (["eyes", "--low", "eyes"], "both --low and --high"),
        (["--low", "eyes", "--high", "eyes"], "neither inside the other"),
        (["eyes", "--fractions", "0.5", "0.5", "0.5"], "three shares"),
        (["eyes", "--cup", "eyes"], "discs and, beside them, of cups"),
    ],
)
def test_what_makes_no_set_is_a_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    says: str,
) -> None:
    save_eyes(tmp_path / "eyes", range(3))
    monkeypatch.chdir(tmp_path)
    assert main(["check", *arguments, "--out", "set.json", "--json"]) == 1
    line = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert line["kind"] == "error"
    assert says in line["sentence"]
    assert said_from(line.get("said", line["sentence"])) == line["sentence"]
    assert not Path("set.json").exists()


def test_the_command_says_what_it_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = save_eyes(tmp_path / "eyes", range(4)), tmp_path / "sets" / "set.json"
    assert main(["check", str(folder), "--out", str(out)]) == 0
    shown = capsys.readouterr().out
    assert "4 of 4 patients (known from: file name 4)" in shown
    assert "Only 4 photographs" in shown
    assert main(["check", str(folder), "--out", str(out), "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0]["kind"] == "progress"
    assert lines[-1]["kind"] == "checked"
    assert ["Depth", "8 bit"] in lines[-1]["table"]
    assert said_from(lines[-1]["table_said"][1][1]) == lines[-1]["table"][1][1]
    assert lines[-1]["notes_said"][0]["values"] == {"count": 4}
    assert read_manifest(out) == check_folders(Folders((folder,)), parting=Parting())


def test_a_damaged_set_says_where(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    with pytest.raises(OptionError, match="no prepared set"):
        read_manifest(path)
    path.write_text('{"format": "retinaview-set/1", "kind": "good", "photographs": [{}]}', "utf-8")
    with pytest.raises(OptionError, match=r"set\.json: seed"):
        read_manifest(path)


def test_dicom_says_who_is_who(tmp_path: Path) -> None:
    folder = tmp_path / "eyes"
    folder.mkdir()
    for number in range(6):
        pixels = np.rint(draw_phantom(number, 96).image.rgb * 255).astype(np.uint8)
        fields = {"PatientID": f"ward-{number // 2}", "SOPInstanceUID": f"1.2.{number}"}
        (folder / f"{number}.dcm").write_bytes(make_dicom(pixels, fields=fields))
    made = check(folder)
    assert made.patients_from == {"DICOM": 6}
    assert len({entry.patient for entry in made.photographs}) == 3
    assert "ward" not in made.model_dump_json()


def test_two_masks_of_one_name_are_refused(tmp_path: Path) -> None:
    folder, masks = save_eyes(tmp_path / "eyes", range(3)), tmp_path / "masks"
    for place in ("one", "two"):
        save_mask(masks / place / "eye0.png", 0)
    with pytest.raises(OptionError, match="have one name"):
        check(folder, masks=(("vessels", masks),))
