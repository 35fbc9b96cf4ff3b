"""`verify` tells a picture that is what its record says from one that is not."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest
from fakes import FakeCatalog, FakeEngine, make_image
from PIL import Image

from retinaview.core.image import FundusImage, LoadChoices
from retinaview.core.overlay import Subject
from retinaview.core.progress import Progress, silent
from retinaview.core.study import Recipe, Study
from retinaview.errors import ImageReadError, RecordError
from retinaview.imaging.load import load_fundus
from retinaview.report.plan import Report, ReportPlan
from retinaview.report.record import sealed_json
from retinaview.workflow.encode import encode_png
from retinaview.workflow.export import write_map, write_picture
from retinaview.workflow.recorded import read_recorded
from retinaview.workflow.report_files import write_report
from retinaview.workflow.verify import Verdict, verify

KEY = b"k" * 32


class StrengthEngine(FakeEngine):
    """Brightens as much as its option says; its card has no weights to look for on disk."""

    def __init__(self) -> None:
        super().__init__(FakeCatalog())
        cards = self.catalog._cards
        cards["rv-net"] = cards["rv-net"].model_copy(update={"sha256": None})

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        from retinaview.core.pixels import pixels_sha256
        from retinaview.engine.record import versions

        study = super().run(image, recipe, progress)
        strength = float(study.provenance.options["strength"])
        result = np.where(image.fov[..., None], study.result * strength, study.result)
        result = result.astype(study.result.dtype)
        card = self.catalog.card(recipe.enhancer)
        provenance = replace(
            study.provenance,
            result_sha256=pixels_sha256(result),
            weights_sha256=card.sha256,
            versions=versions(),
            region=recipe.region,
        )
        return replace(study, result=result, provenance=provenance)


def load(path: Path, choices: LoadChoices) -> FundusImage:
    assert choices == LoadChoices()
    return load_fundus(path)


@pytest.fixture
def engine() -> StrengthEngine:
    return StrengthEngine()


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "drawn_OD.png"
    pixels = np.round(make_image(120, 160).rgb * 255).astype(np.uint8)
    pixels[104:116, 2:20] = 255  # burned in where the mark would stand
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture
def study(engine: StrengthEngine, photograph: Path) -> Study:
    return engine.run(load_fundus(photograph), Recipe("rv-net", {"strength": 0.8}), silent)


def check(path: Path, engine: StrengthEngine, against: Path | None = None) -> Verdict:
    return verify(read_recorded(path), against, engine, load, silent)


def states(verdict: Verdict) -> dict[str, str]:
    return {each.id: each.state for each in verdict.checks}


def rewritten(path: Path, change: Callable[[dict[str, Any]], None], *, sealed: bool) -> None:
    """Write a PNG anew with another record, as someone would who wants to hide something."""
    with Image.open(path) as picture:
        document = json.loads(picture.info["retinaview-provenance"])
        pixels = np.asarray(picture)
    change(document)
    seal = document.pop("record_sha256")
    text = sealed_json(document)
    if not sealed:
        text = json.dumps({**document, "record_sha256": seal})
    path.write_bytes(encode_png(pixels, text, None))


@pytest.mark.parametrize(
    "name", ["out.png", "out.tif", "out.jpg", "out.dcm", "report.pdf", "report.dcm"]
)
def test_what_was_not_touched_matches(
    study: Study, engine: StrengthEngine, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    if path.stem == "report":
        write_report(Report(study), path)
    else:
        write_picture(study, path)
    verdict = check(path, engine)
    assert verdict.word == "match", verdict.checks
    assert states(verdict)["run"] == "holds"
    assert engine.ran[-1].review is False


def pair_of(study: Study, engine: StrengthEngine, folder: Path) -> tuple[Report, Path]:
    """A report on the study and that of another photograph beside it, and where that lies."""
    other = folder / "drawn_OS.png"
    Image.fromarray(np.round(make_image(120, 160, 5).rgb * 255).astype(np.uint8)).save(other)
    second = engine.run(load_fundus(other), Recipe("rv-net", {"strength": 0.8}), silent)
    return Report(study, ReportPlan(template="pair"), other=second), other


@pytest.mark.parametrize("name", ["pair.pdf", "pair.dcm", "pair.png"])
def test_both_of_a_pair_are_made_again(
    study: Study, engine: StrengthEngine, tmp_path: Path, name: str
) -> None:
    report, other = pair_of(study, engine, tmp_path)
    write_report(report, tmp_path / name)
    verdict = check(tmp_path / name, engine)
    assert verdict.word == "match", verdict.checks
    assert [state for key, state in states(verdict).items() if key.endswith(" 2")] == ["holds"] * 3
    shutil.copy(other, tmp_path / "drawn_OD.png")
    found = states(check(tmp_path / name, engine))
    assert (found["input"], found["input 2"]) == ("differs", "holds")
    other.unlink()
    assert states(check(tmp_path / name, engine))["input 2"] == "unknown"


def test_both_of_a_pair_without_names_are_found_where_they_are_said_to_be(
    study: Study, engine: StrengthEngine, photograph: Path, tmp_path: Path
) -> None:
    report, other = pair_of(study, engine, tmp_path)
    path = tmp_path / "elsewhere.pdf"
    write_report(report, path, key=KEY)
    recorded = read_recorded(path)
    assert verify(recorded, photograph, engine, load, silent).word == "unknown"
    assert verify(recorded, photograph, engine, load, silent, other).word == "match"


def test_a_picture_without_names_matches(
    study: Study, engine: StrengthEngine, photograph: Path, tmp_path: Path
) -> None:
    path = tmp_path / "elsewhere.png"
    write_picture(study, path, key=KEY)
    alone = check(path, engine)
    assert alone.word == "unknown"
    assert states(alone)["input"] == "unknown"
    assert check(path, engine, photograph).word == "match"


def test_edited_dicom_is_found(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    path = tmp_path / "out.dcm"
    write_picture(study, path)
    dataset = pydicom.dcmread(path)
    pixels = bytearray(dataset.PixelData)
    pixels[len(pixels) // 2] ^= 40
    dataset.PixelData = bytes(pixels)
    dataset.save_as(path)
    verdict = check(path, engine)
    assert verdict.word == "differs"
    assert states(verdict)["picture"] == "differs"


def test_a_map_matches(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    overlay = engine.overlay("saliency", study, Subject.ORIGINAL)
    write_map(study, overlay, tmp_path / "map.png")
    assert check(tmp_path / "map.png", engine).word == "match"


def test_an_edited_picture_is_found(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    with Image.open(path) as picture:
        text = picture.info["retinaview-provenance"]
        pixels = np.asarray(picture).copy()
    pixels[60, 80] ^= 1
    path.write_bytes(encode_png(pixels, text, None))
    verdict = check(path, engine)
    assert verdict.word == "differs"
    found = states(verdict)
    assert (found["picture"], found["mark"], found["run"]) == ("differs", "differs", "holds")
    assert "not what was made: 1," in verdict.checks[5].sentence
    assert "row 60, column 80" in verdict.checks[5].sentence


def test_an_edit_that_covers_its_tracks_in_the_record_is_found(
    study: Study, engine: StrengthEngine, tmp_path: Path
) -> None:
    from retinaview.core.pixels import pixels_sha256

    path = tmp_path / "out.png"
    write_picture(study, path)
    with Image.open(path) as picture:
        document = json.loads(picture.info["retinaview-provenance"])
        pixels = np.asarray(picture).copy()
    cv2.circle(pixels, (80, 60), 3, (90, 0, 0), -1)
    document["file"]["pixels_sha256"] = pixels_sha256(pixels)
    del document["record_sha256"]
    path.write_bytes(encode_png(pixels, sealed_json(document), None))
    found = states(check(path, engine))
    assert (found["record"], found["picture"], found["mark"]) == ("holds", "holds", "differs")


def test_an_edited_jpeg_is_found(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    path = tmp_path / "out.jpg"
    write_picture(study, path)
    with Image.open(path) as picture:
        comment, pixels = picture.info["comment"], np.asarray(picture).copy()
    pixels[20:100, 40:120] = 255 - pixels[20:100, 40:120]
    Image.fromarray(pixels).save(path, quality=95, comment=comment)
    assert states(check(path, engine))["mark"] == "differs"


def test_edited_provenance_is_found(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    rewritten(path, lambda document: document.update(eye="OS"), sealed=False)
    verdict = check(path, engine)
    assert verdict.word == "differs"
    assert states(verdict)["record"] == "differs"
    assert states(verdict)["run"] == "holds"


def test_other_parameters_are_found(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    rewritten(path, lambda document: document["options"].update(strength=0.5), sealed=True)
    verdict = check(path, engine)
    assert verdict.word == "differs"
    found = states(verdict)
    assert (found["record"], found["run"], found["mark"]) == ("holds", "differs", "differs")
    assert "other parameters" in next(c.sentence for c in verdict.checks if c.id == "run")


def test_parameters_that_the_model_does_not_have_are_found(
    study: Study, engine: StrengthEngine, tmp_path: Path
) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    rewritten(path, lambda document: document["options"].update(strength=7), sealed=True)
    assert states(check(path, engine))["model"] == "differs"


def test_other_weights_are_found(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    rewritten(path, lambda document: document.update(weights_sha256="cd" * 32), sealed=True)
    verdict = check(path, engine)
    assert states(verdict)["model"] == "differs"
    assert "Other weights" in verdict.checks[3].sentence


def test_damaged_weights_are_found(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    cards = engine.catalog._cards
    cards["rv-net"] = cards["rv-net"].model_copy(update={"sha256": "ab" * 32, "folder": tmp_path})
    (tmp_path / "weights.safetensors").write_bytes(b"others")
    verdict = check(path, engine)
    assert states(verdict)["model"] == "differs"
    assert "damaged or was replaced" in verdict.checks[3].sentence


def test_another_photograph_is_found(
    study: Study, engine: StrengthEngine, photograph: Path, tmp_path: Path
) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    other = tmp_path / "other.png"
    Image.fromarray(np.asarray(Image.open(photograph)) // 2).save(other)
    assert states(check(path, engine, other))["input"] == "differs"
    photograph.unlink()
    assert check(path, engine).word == "unknown"
    assert check(path, engine, tmp_path / "none.png").word == "unknown"


def test_other_versions_are_noted(study: Study, engine: StrengthEngine, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    rewritten(path, lambda document: document["versions"].update(numpy="1.0"), sealed=True)
    verdict = check(path, engine)
    assert verdict.word == "match", "the result is the same bit for bit"
    assert "numpy" in verdict.checks[-1].sentence


def test_a_model_that_is_not_here_leaves_it_open(
    study: Study, engine: StrengthEngine, tmp_path: Path
) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    del engine.catalog._cards["rv-net"]
    assert check(path, engine).word == "unknown"


def test_files_without_a_record_are_refused(photograph: Path, tmp_path: Path) -> None:
    for suffix, data in ((".pdf", b"%PDF-1.4 no"), (".png", b"\x89PNG\r\n\x1a\n"), (".dcm", b"")):
        path = tmp_path / f"none{suffix}"
        path.write_bytes(data)
        with pytest.raises(RecordError, match=f"none{suffix}: it holds no record"):
            read_recorded(path)
    with pytest.raises(RecordError, match="holds no record"):
        read_recorded(photograph)
    with pytest.raises(ImageReadError, match="no such file"):
        read_recorded(tmp_path / "gone.png")
    with pytest.raises(ImageReadError, match="folder"):
        read_recorded(tmp_path)


def test_a_broken_record_is_one_sentence(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_picture(study, path)
    rewritten(path, lambda document: document.pop("model_id"), sealed=True)
    with pytest.raises(RecordError, match=r"^out\.png: the record .* is broken: model_id: "):
        read_recorded(path)


def test_a_renamed_copy_is_found_by_the_recorded_name(
    study: Study, engine: StrengthEngine, tmp_path: Path
) -> None:
    write_picture(study, tmp_path / "out.png")
    (tmp_path / "b").mkdir()
    shutil.copy(tmp_path / "out.png", tmp_path / "b" / "copy.png")
    shutil.copy(tmp_path / "drawn_OD.png", tmp_path / "b")
    assert check(tmp_path / "b" / "copy.png", engine).word == "match"
