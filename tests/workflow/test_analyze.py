import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from analysis_fakes import AnalysisEngine, make_disc_overlay, make_vessels
from fakes import make_classes, make_image
from PIL import Image

from retinaview.core.image import FundusImage
from retinaview.core.progress import Cancelled, silent
from retinaview.errors import ImageReadError, RunError, WeightsError
from retinaview.workflow.analysis import Analysis, analysis_document
from retinaview.workflow.analysis_files import Wanted, write_table
from retinaview.workflow.analyze import analyze_files, compares, overlays_of_one_picture
from retinaview.workflow.map_files import encode_map, mask_names

SHAPE = (64, 80)
ALL = ("vessels", "disc", "saliency", "quality", "uncertainty")


def load(path: Path) -> FundusImage:
    if "bad" in path.name:
        raise ImageReadError(f"{path.name}: this is no photograph.")
    return make_image(*SHAPE, path=path)


def analyze(
    folder: Path,
    *names: str,
    overlays: tuple[str, ...] = ALL,
    engine: AnalysisEngine | None = None,
) -> list[Analysis]:
    files = tuple(Path(name) for name in names)
    wanted = Wanted(overlays, folder, files)
    return analyze_files(engine or AnalysisEngine(), load, wanted, silent)


def pixels(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        return np.asarray(picture)


def test_every_file_is_named_as_the_contract_says(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "out"
    found = analyze(folder, "in/scan.jpg")[0]
    assert found.is_whole
    assert found.written is not None
    names = {
        "scan_vessels.png",
        "scan_vessels_mask.png",
        "scan_disc.png",
        "scan_disc_mask.png",
        "scan_saliency.png",
        "scan_quality.png",
        "scan_uncertainty.png",
        "scan.json",
    }
    assert {path.name for path in folder.iterdir()} == names
    assert {path.name for path in found.written.paths} == names


def test_masks_have_the_size_of_the_photograph_and_two_levels(tmp_path: Path) -> None:
    analyze(tmp_path, "scan.jpg")
    for name, overlay in (("vessels", make_vessels), ("disc", make_disc_overlay)):
        mask = pixels(tmp_path / f"scan_{name}_mask.png")
        assert mask.dtype == np.uint8
        assert np.array_equal(mask, overlay(load(Path("scan.jpg"))).masks[name] * np.uint8(255))


def test_a_map_comes_back_as_numbers(tmp_path: Path) -> None:
    analyze(tmp_path, "scan.jpg", overlays=("vessels",))
    values = make_vessels(load(Path("scan.jpg"))).values
    read = pixels(tmp_path / "scan_vessels.png")
    assert read.shape == SHAPE
    assert np.abs(read / 255 - np.nan_to_num(values)).max() <= 0.5 / 255 + 1e-6


def test_a_class_map_comes_back_as_numbers_and_shows_its_colours(tmp_path: Path) -> None:
    image = make_image(*SHAPE)
    overlay = make_classes(image)
    path = tmp_path / "classes.png"
    path.write_bytes(encode_map(overlay, image.fov, {"schema": "test"}) or b"")
    expected = np.nan_to_num(overlay.values + 1)
    assert np.array_equal(pixels(path), expected)
    with Image.open(path) as picture:
        assert picture.mode == "P"
        assert json.loads(picture.text["retinaview-provenance"])["map"]["classes"] == {
            "1": "kept",
            "2": "lost",
            "3": "new",
        }
        colours = np.asarray(picture.convert("RGB"))
    assert tuple(colours[overlay.values == 1][0]) == (0xE6, 0x9F, 0x00)
    assert not colours[np.isnan(overlay.values)].any()


def test_an_overlay_of_lines_alone_is_drawn_as_lines(tmp_path: Path) -> None:
    analyze(tmp_path, "scan.jpg", overlays=("disc",))
    lines = pixels(tmp_path / "scan_disc.png")
    assert lines.shape == SHAPE
    assert set(np.unique(lines)) == {0, 1}
    rim = make_disc_overlay(load(Path("scan.jpg"))).outlines[0].points
    y, x = np.rint(rim).astype(int).T
    assert (lines[y, x] == 1).mean() > 0.9


def test_lines_of_one_kind_are_one_class(tmp_path: Path) -> None:
    image = make_image(*SHAPE)
    disc = make_disc_overlay(image)
    many = replace(disc, outlines=disc.outlines * 400)
    path = tmp_path / "lines.png"
    path.write_bytes(encode_map(many, image.fov, {}) or b"")
    assert set(np.unique(pixels(path))) == {0, 1}


def test_nothing_to_show_is_no_file() -> None:
    overlay = make_classes(make_image(*SHAPE, framed=False))
    empty = type(overlay)(
        "a", "A", overlay.subject, np.full((2, 2), np.nan, np.float32), "", "", ""
    )
    assert encode_map(empty, np.ones(SHAPE, bool), {}) is None


def test_a_stretched_map_shows_nothing_outside_the_field(tmp_path: Path) -> None:
    image = make_image(*SHAPE)
    coarse = replace(make_vessels(image), values=np.ones((5, 7), np.float32))
    path = tmp_path / "map.png"
    path.write_bytes(encode_map(coarse, image.fov, {}) or b"")
    assert np.array_equal(pixels(path), image.fov * np.uint8(255))


def test_masks_of_one_name_are_told_apart() -> None:
    image = make_image(*SHAPE)
    vessels = make_vessels(image)
    assert mask_names({"vessels": vessels, "tracking": vessels}) == {
        ("vessels", "vessels"): "vessels_mask",
        ("tracking", "vessels"): "tracking_vessels_mask",
    }


def test_what_fails_is_null_and_a_sentence_and_the_rest_goes_on(tmp_path: Path) -> None:
    broken: dict[str, Exception] = {
        "vessels": RunError("no field."),
        "saliency": ZeroDivisionError("a defect"),
        "grade": WeightsError("Quality: the file is damaged."),
    }
    found = analyze(tmp_path, "scan.jpg", engine=AnalysisEngine(broken))[0]
    assert not found.is_whole
    assert found.error is None
    document = analysis_document(found, ALL)
    vessels = document["overlays"]["vessels"]
    assert vessels["map"] is None
    assert vessels["masks"] == {}
    assert vessels["scores"] == {}
    assert vessels["error"] == "vessels: no field."
    assert "ZeroDivisionError" in document["overlays"]["saliency"]["error"]
    assert "a defect" not in str(document)
    assert document["quality"] is None
    assert "damaged" in document["overlays"]["quality"]["error"]
    assert "error" not in document["overlays"]["disc"]
    assert document["overlays"]["disc"]["scores"]["vertical_cdr"] is None
    assert (tmp_path / "scan_disc_mask.png").exists()
    assert not (tmp_path / "scan_vessels.png").exists()


def test_one_bad_file_is_an_entry_not_the_end(tmp_path: Path) -> None:
    found = analyze(tmp_path, "bad.jpg", "scan.jpg")
    assert [each.error for each in found] == ["bad.jpg: this is no photograph.", None]
    document = analysis_document(found[0], ALL)
    assert document["width"] is None
    assert document["blind"] is None
    assert set(document["overlays"]) == set(ALL)
    assert not list(tmp_path.glob("bad*"))


def test_the_table_is_empty_where_nothing_is_known(tmp_path: Path) -> None:
    found = analyze(tmp_path, "bad.jpg", "scan.jpg")
    path = write_table(found, Wanted(ALL, tmp_path, ()))
    assert path.name == "analysis.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        bad, good = list(csv.DictReader(stream))
    assert bad["error"] == "bad.jpg: this is no photograph."
    assert {value for name, value in bad.items() if name not in ("input", "error")} == {""}
    assert good["vessels_length_px"] == "1234.5"
    assert good["disc_diameter_px"] == "16.0"
    assert good["disc_vertical_cdr"] == ""
    assert good["quality_grade"] == "Usable"
    assert good["quality_reasons"] == "uneven light; blur"
    assert 0 < float(good["entropy"]) <= 8
    assert good["niqe"] == good["brisque"] == ""
    assert good["error"] == ""
    assert write_table(found, Wanted(ALL, tmp_path, ())).name == "analysis_2.csv"


def test_the_document_on_disk_is_the_one_that_is_told(tmp_path: Path) -> None:
    found = analyze(tmp_path, "scan.jpg")[0]
    written = json.loads((tmp_path / "scan.json").read_text())
    assert written == json.loads(json.dumps(analysis_document(found, ALL)))
    assert written["quality"]["grade"] == "Usable"
    assert set(written["blind"]) == {"entropy", "niqe", "brisque", "noise_sigma"}
    assert written["blind"]["noise_sigma"] >= 0
    assert written["blind"]["niqe"] is None
    assert written["overlays"]["disc"]["outlines"][0]["title"] == "Optic disc"
    assert written["seconds"] > 0


def test_photographs_of_one_name_do_not_collide(tmp_path: Path) -> None:
    found = analyze(tmp_path, "a/scan.jpg", "b/scan.jpg", overlays=("vessels",))
    documents = [each.written.document.name for each in found if each.written]
    assert documents == ["scan.json", "scan_2.json"]
    assert (tmp_path / "scan_2_vessels_mask.png").exists()


def test_a_mask_of_another_size_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = AnalysisEngine()
    wrong = make_vessels(make_image(32, 32))
    monkeypatch.setattr(engine, "overlay", lambda *_: wrong)
    found = analyze(tmp_path, "scan.jpg", overlays=("vessels",), engine=engine)[0]
    assert "32 x 32 px where 80 x 64 px was due" in found.drawn[0].error


def test_cancelling_keeps_what_is_done(tmp_path: Path) -> None:
    fractions: list[float] = []

    def progress(fraction: float, label: str) -> None:
        fractions.append(fraction)
        if label.startswith("b.jpg: Drawing"):
            raise Cancelled

    files = (Path("a.jpg"), Path("b.jpg"), Path("c.jpg"))
    wanted = Wanted(("vessels",), tmp_path, files)
    found = analyze_files(AnalysisEngine(), load, wanted, progress)
    assert [each.source for each in found] == [Path("a.jpg")]
    assert fractions == sorted(fractions)
    assert not list(tmp_path.glob("b*"))


def test_a_failed_file_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes, sources: object) -> None:
        if path.suffix == ".json":
            raise RunError("the disk is full.")
        path.write_bytes(data)

    monkeypatch.setattr("retinaview.workflow.analysis_files.write_whole", full)
    found = analyze(tmp_path, "scan.jpg")[0]
    assert found.error == "the disk is full."
    assert list(tmp_path.iterdir()) == []


def test_overlays_that_compare_are_left_out() -> None:
    engine = AnalysisEngine()
    assert set(overlays_of_one_picture(engine)) == {*ALL}
    assert overlays_of_one_picture(engine)[-1] == "uncertainty"
    assert compares(engine, "change")


def test_an_overlay_that_cannot_be_loaded_is_asked_for_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engine = AnalysisEngine()

    def broken(overlay_id: str) -> bool:
        raise WeightsError("damaged.")

    monkeypatch.setattr(engine, "draws_pairs", broken)
    assert not compares(engine, "vessels")
