"""The real engine from file to file."""

import json
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image
from PIL import Image
from pypdf import PdfReader

from retinaview import cli
from retinaview.engine import pixels_sha256
from retinaview.imaging.load import load_fundus
from retinaview.report.record import from_json


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
