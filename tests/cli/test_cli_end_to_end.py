"""The real engine from file to file."""

import json
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image
from PIL import Image
from pypdf import PdfReader

from retinaview import cli
from retinaview.catalog import Catalog
from retinaview.core.pixels import pixels_sha256
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom
from retinaview.report.record import from_json

PAIRS = {"change", "light-change", "spots", "vessel-change"}
"""Overlays that compare two pictures."""


def enhance(source: Path, folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> dict:
    arguments = ["enhance", str(source), "--out", str(folder), "--json", *words]
    assert cli.main(arguments) == 0
    return json.loads(capsys.readouterr().out)[0]


def check_results(source: Path, entry: dict) -> None:
    """Size, pixels outside the field, record and report are as the contract says."""
    original, picture = load_fundus(source), Image.open(entry["output"])
    assert picture.size == (original.width, original.height)
    document = json.loads(picture.text["retinaview-provenance"])
    provenance = from_json(json.dumps(document))
    assert provenance.input_sha256 == original.source.sha256
    assert provenance.model_id == entry["model"]
    pixels = np.asarray(picture)
    assert pixels_sha256(pixels) == document["file"]["pixels_sha256"]
    outside = ~original.fov
    if document["file"]["mark_box"] is not None:
        top, left, height, width = document["file"]["mark_box"]
        outside[top : top + height, left : left + width] = False
    assert np.array_equal(pixels[outside], np.rint(original.rgb * 255)[outside])
    report = PdfReader(entry["report"])
    attached = json.loads(report.attachments["provenance.json"][0])
    assert from_json(json.dumps(attached)) == provenance
    assert len(report.pages) <= 2
    assert "What the model changed" in " ".join(report.pages[0].extract_text().split())


@pytest.mark.parametrize("model", ["clahe", "rv-net"])
def test_a_drawn_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str], model: str) -> None:
    source = tmp_path / "drawn OS é.png"
    rgb = make_image(240, 320).rgb
    Image.fromarray(np.rint(rgb * 255).astype(np.uint8)).save(source)
    before = source.read_bytes()
    words = ["--model", model, "--report", "--overlays", "saliency", "--device", "cpu"]
    entry = enhance(source, tmp_path, capsys, *words)
    check_results(source, entry)
    assert source.read_bytes() == before
    assert len(entry["overlays"]) == 2


@pytest.mark.parametrize("name", ["csdi_111.jpg", "skimage_retina.jpg"])
def test_a_photograph(
    photographs_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    source = photographs_dir / "test" / "originals" / name
    check_results(source, enhance(source, tmp_path, capsys, "--model", "zhou", "--report"))


def analyze(source: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> dict:
    status = cli.main(["analyze", str(source), "--out", str(folder), "--json"])
    entry = json.loads(capsys.readouterr().out)[0]
    problems = [each["error"] for each in entry["overlays"].values() if "error" in each]
    assert (status, problems) == (0, [])
    return entry


def test_every_overlay_is_found_on_a_drawn_fundus(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    phantom = draw_phantom(3, 384)
    source = tmp_path / "phantom.png"
    Image.fromarray(np.rint(phantom.image.rgb * 255).astype(np.uint8)).save(source)
    entry = analyze(source, tmp_path / "out", capsys)
    single = {card.id for card in Catalog().overlays()} - PAIRS
    assert set(entry["overlays"]) == single | {"uncertainty"}
    shape = (entry["height"], entry["width"])
    fov = load_fundus(source).fov
    for found in entry["overlays"].values():
        for path in (found["map"], *found["masks"].values()):
            if path is not None:
                pixels = np.asarray(Image.open(path))
                assert pixels.shape == shape
                assert pixels.dtype == np.uint8
        for path in found["masks"].values():
            mask = np.asarray(Image.open(path))
            assert set(np.unique(mask)) <= {0, 255}
            assert not mask[~fov].any()
        assert all(value is None or np.isfinite(value) for value in found["scores"].values())
    assert entry["quality"]["grade"] in ("Good", "Usable", "Reject", None)
