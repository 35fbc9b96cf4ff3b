import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from fakes import make_image, make_study
from numpy.typing import NDArray
from PIL import Image, ImageCms

from retinaview.core.pixels import pixels_sha256
from retinaview.core.study import Study
from retinaview.errors import ImageWriteError
from retinaview.imaging.load import load_fundus
from retinaview.report.plan import Report, ReportPlan
from retinaview.report.record import from_json
from retinaview.workflow import encode
from retinaview.workflow.export import format_of, write_map, write_picture
from retinaview.workflow.report_files import write_report

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def read_pixels(path: Path) -> NDArray[np.generic]:
    if path.suffix == ".tif":
        return tifffile.imread(path)
    decoded = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
    return np.asarray(decoded)[..., ::-1]


def read_record(path: Path) -> str:
    if path.suffix == ".tif":
        with tifffile.TiffFile(path) as file:
            return str(file.pages[0].tags["ImageDescription"].value)
    with Image.open(path) as picture:
        if path.suffix == ".png":
            return str(picture.text["retinaview-provenance"])
        return picture.info["comment"].decode("ascii")


@pytest.fixture(params=[8, 16])
def study(request: pytest.FixtureRequest) -> Study:
    return make_study(make_image(360, 480, bit_depth=request.param, name="眼底.png"))


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_lossless_files_keep_depth_and_pixels(study: Study, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    written = write_picture(study, path)
    pixels = read_pixels(path)
    assert pixels.dtype == study.result.dtype
    assert pixels_sha256(pixels) == written.part.pixels_sha256
    assert written.part.mark_box is not None
    top, left, height, width = written.part.mark_box
    outside = np.ones(pixels.shape[:2], bool)
    outside[top : top + height, left : left + width] = False
    assert np.array_equal(pixels[outside], study.result[outside])
    assert np.array_equal(pixels[study.image.fov], study.result[study.image.fov])
    assert not np.array_equal(pixels[~outside], study.result[~outside])


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_without_a_mark_the_file_is_the_result(study: Study, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    write_picture(study, path, with_mark=False)
    assert np.array_equal(read_pixels(path), study.result)
    document = json.loads(read_record(path))
    assert document["file"]["mark"] == "left out"
    assert document["file"]["mark_box"] is None
    assert document["file"]["pixels_sha256"] == document["result_sha256"]


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg"])
def test_every_format_carries_its_record(study: Study, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    written = write_picture(study, path)
    text = read_record(path)
    assert from_json(text) == study.provenance
    section = json.loads(text)["file"]
    assert section["mark"] == "drawn"
    assert section["mark_box"] == list(written.part.mark_box or ())
    assert section["depth"] == (8 if suffix == ".jpg" else study.provenance.result_depth)
    assert section["quality"] == (95 if suffix == ".jpg" else None)


def test_a_jpeg_keeps_colour_at_full_size(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "out.jpg"
    write_picture(study, path)
    with Image.open(path) as picture:
        assert [layer[1:3] for layer in picture.layer] == [(1, 1)] * 3
        pixels = np.asarray(picture, dtype=float)
    expected = study.result / (np.iinfo(study.result.dtype).max / 255)
    assert np.abs(pixels - expected)[study.image.fov].mean() < 3
    assert json.loads(read_record(path))["file"]["pixels_sha256"] is None


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg"])
def test_our_own_loader_reads_what_we_write(study: Study, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    write_picture(study, path, with_mark=False)
    loaded = load_fundus(path)
    assert loaded.source.bit_depth == (8 if suffix == ".jpg" else study.image.source.bit_depth)
    if suffix != ".jpg":
        largest = np.iinfo(study.result.dtype).max
        assert np.array_equal(np.rint(loaded.rgb * np.float32(largest)), study.result)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg"])
def test_the_colour_profile_stays(study: Study, tmp_path: Path, suffix: str) -> None:
    source = replace(study.image.source, icc_profile=SRGB)
    profiled = replace(study, image=replace(study.image, source=source))
    path = tmp_path / f"out{suffix}"
    write_picture(profiled, path)
    with Image.open(path) as picture:
        assert picture.info["icc_profile"] == SRGB


def test_a_profile_of_other_channels_is_left_out(study: Study, tmp_path: Path) -> None:
    cmyk = SRGB[:16] + b"CMYK" + SRGB[20:]
    source = replace(study.image.source, icc_profile=cmyk)
    write_picture(replace(study, image=replace(study.image, source=source)), tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as picture:
        assert "icc_profile" not in picture.info


def test_no_surround_is_said_in_the_record(tmp_path: Path) -> None:
    study = make_study(make_image(200, 200, framed=False))
    write_picture(study, tmp_path / "a.png")
    assert json.loads(read_record(tmp_path / "a.png"))["file"]["mark"] == "no room"


@pytest.mark.parametrize(
    "write",
    [write_picture, lambda study, *where, **more: write_report(Report(study), *where, **more)],
)
def test_the_photograph_itself_is_never_written_over(tmp_path: Path, write: object) -> None:
    source = tmp_path / "scan.png"
    source.write_bytes(b"photograph")
    study = make_study(make_image(path=source))
    with pytest.raises(ImageWriteError, match="never written over"):
        write(study, source)  # type: ignore[operator]
    other = tmp_path / "other.png"
    other.write_bytes(b"another")
    with pytest.raises(ImageWriteError, match="never written over"):
        write(study, other, sources=[other])  # type: ignore[operator]
    assert source.read_bytes() == b"photograph"
    assert other.read_bytes() == b"another"


def test_an_unknown_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImageWriteError, match=r"a\.gif: a picture is written as"):
        write_picture(make_study(), tmp_path / "a.gif")
    assert format_of(Path("A.JPG")) == "jpeg"
    assert list(tmp_path.iterdir()) == []


def test_a_given_format_wins_over_the_suffix(tmp_path: Path) -> None:
    write_picture(make_study(), tmp_path / "a.png", "jpeg")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\xff\xd8")


def test_what_jpeg_cannot_hold_is_refused() -> None:
    with pytest.raises(ImageWriteError, match="at most 65500"):
        encode.encode_jpeg(np.zeros((1, 65501, 3), np.uint8), "", None)
    with pytest.raises(ImageWriteError, match="too long for JPEG"):
        encode.encode_jpeg(np.zeros((8, 8, 3), np.uint8), "x" * 70_000, None)


def test_a_large_picture_becomes_a_big_tiff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encode, "BIG_TIFF_BYTES", 1000)
    small, large = np.zeros((8, 8, 3), np.uint8), np.zeros((64, 64, 3), np.uint8)
    for pixels, is_big in ((small, False), (large, True)):
        with tifffile.TiffFile(io.BytesIO(encode.encode_tiff(pixels, "{}", None))) as file:
            assert file.is_bigtiff is is_big


def test_tiff_needs_no_further_codecs() -> None:
    program = (
        "import sys; sys.modules['imagecodecs'] = None\n"
        "import io, numpy, tifffile; from retinaview.workflow.encode import encode_tiff\n"
        "a = numpy.random.default_rng(0).integers(0, 65536, (50, 60, 3)).astype('uint16')\n"
        "assert (tifffile.imread(io.BytesIO(encode_tiff(a, '{}', None))) == a).all()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_a_map_says_what_it_shows(tmp_path: Path) -> None:
    study = make_study(make_image(60, 80))
    overlay = study.overlays[1]
    write_map(study, overlay, tmp_path / "map.png")
    pixels = read_pixels(tmp_path / "map.png")
    assert pixels.shape == (60, 80, 3)
    assert np.all(pixels[~study.image.fov] == 0)
    document = json.loads(read_record(tmp_path / "map.png"))
    assert document["map"]["subject"] == "processed"
    assert document["map"]["caption"] == overlay.caption


def test_a_report_replaces_an_older_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    write_report(Report(make_study(), ReportPlan(paper="Letter")), path)
    assert path.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [path]
