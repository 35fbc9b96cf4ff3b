"""Names planted wherever a file can hold them; none may come out of a de-identified export.

Every file that the program leaves is searched: what was asked for, logs, audit, temporary files and
cache.
"""

import zlib
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pydicom
import pytest
from dicom_fakes import PLANTED as DICOM_PLANTED
from dicom_fakes import make_dicom
from fakes import FakeCatalog, FakeEngine, make_image
from PIL import Image, ImageCms, ImageDraw
from pypdf import PdfReader

from retinaview import cli, paths
from retinaview.cli.tools import Tools
from retinaview.core.image import Acquisition, FundusImage, Patient
from retinaview.errors import ImageReadError
from retinaview.imaging.load import load_fundus
from retinaview.workflow.audit import AUDIT_NAME, Audit
from retinaview.workflow.logs import LogFiles
from retinaview.workflow.recorded import read_recorded

NAME, FIRST, NUMBER, BORN, PLACE = (
    "Zyxwandt",
    "Quirinalda",
    "MRN-7781234",
    "1951-02-03",
    "Klinik Xu",
)
PLANTED = (NAME, FIRST, NUMBER, "7781234", BORN, "19510203", PLACE, "2026-11-20", "20261120")
SIZE = (480, 640)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of the user's, and a place for temporary files, all below one."""
    home = tmp_path / "home"
    for name in ("user_data", "user_logs", "user_cache", "user_config"):
        monkeypatch.setattr(paths, name, lambda name=name: home / name)
    (home / "tmp").mkdir(parents=True)
    monkeypatch.setenv("TMPDIR", str(home / "tmp"))
    monkeypatch.setattr("tempfile.tempdir", None)
    return home


@pytest.fixture
def photographs(tmp_path: Path) -> list[Path]:
    """A JPEG and a PNG full of names: in pixels, EXIF, XMP, comments, profile and file name."""
    folder = tmp_path / f"{NAME}, {FIRST}"
    folder.mkdir()
    picture = Image.fromarray(np.round(make_image(*SIZE).rgb * 255).astype(np.uint8))
    pen = ImageDraw.Draw(picture)
    for place in ((2, 2), (560, 2), (2, 466), (560, 466)):
        pen.text(place, f"{NAME} {NUMBER[-4:]}", fill="white")
    exif = Image.Exif()
    exif[0x010E], exif[0x013B], exif[0x8298] = f"{NAME} {NUMBER}", FIRST, PLACE
    exif[0x0132] = "2026:11:20 14:05:00"
    exif[0x9286] = f"{NAME}^{FIRST}"
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{NAME} {NUMBER}</x:xmpmeta>".encode()
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile = profile.replace(b"sRGB built-in"[:4], NAME[:4].encode())
    jpeg, png = folder / f"{NAME}_{NUMBER}_OD.jpg", folder / f"{FIRST} {BORN}.png"
    picture.save(
        jpeg, exif=exif, xmp=xmp, comment=f"{NAME} {BORN}".encode(), icc_profile=bytes(profile)
    )
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_itxt("Author", f"{NAME} {PLACE}")
    picture.save(png, exif=exif, pnginfo=words)
    return [jpeg, png]


def load(path: Path) -> FundusImage:
    """Read a photograph, and let its file have named the patient, as a DICOM object does."""
    image = load_fundus(path)
    patient = Patient(f"{NAME}^{FIRST}", NUMBER, "19510203", "F")
    taken = Acquisition(taken_on="2026-11-20", taken_at="14:05:00", field=f"{NAME}'s macula")
    notices = (f"{path.name}: a notice on {NAME}.",)
    source = replace(image.source, patient=patient, acquisition=taken, notices=notices)
    return replace(image, source=source)


def everything(*folders: Path) -> dict[Path, bytes]:
    """All files and all that is in them, compressed parts unpacked."""
    found = {}
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                found[path] = path.read_bytes() + unpacked(path)
    return found


def unpacked(path: Path) -> bytes:
    if path.suffix == ".dcm":
        dataset = pydicom.dcmread(path)
        document = dataset.get("EncapsulatedDocument")
        return str(dataset).encode() + (b"" if document is None else unpacked_pdf(bytes(document)))
    if path.suffix == ".pdf":
        return unpacked_pdf(path.read_bytes())
    if path.suffix == ".png":
        with Image.open(path) as picture:
            return str(picture.info).encode()
    if path.suffix in (".tif", ".jpg"):
        with Image.open(path) as picture:
            return str(picture.info).encode() + str(dict(picture.getexif())).encode()
    return b""


def unpacked_pdf(document: bytes) -> bytes:
    reader = PdfReader(BytesIO(document))
    text = "".join(page.extract_text() for page in reader.pages)
    records = b"".join(each for list_ in reader.attachments.values() for each in list_)
    return text.encode() + records + str(reader.metadata).encode()


def hits(files: dict[Path, bytes], words: Sequence[str] = PLANTED) -> list[tuple[str, str]]:
    found = []
    for path, data in files.items():
        for word in words:
            forms = (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
            if any(form.lower() in data.lower() for form in forms) or word in path.name:
                found.append((path.name, word))
    return found


def run(engine: FakeEngine, *words: object) -> int:
    tools = Tools(make_catalog=FakeCatalog, make_engine=lambda _: engine, load=load, audit=Audit())
    return cli.main([str(word) for word in words], tools)


@pytest.mark.parametrize("file_format", ["png", "tiff", "jpeg"])
def test_no_planted_name_comes_out(
    home: Path,
    photographs: list[Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    file_format: str,
) -> None:
    out = tmp_path / "out"
    words = ("--model", "rv-net", "--out", out, "--report", "--overlays", "saliency")
    status = run(
        FakeEngine(), "enhance", *photographs, *words, "--format", file_format, "--deidentify"
    )
    assert status == 0
    assert "biometric" in capsys.readouterr().err
    files = everything(out, home)
    assert len([path for path in files if path.is_relative_to(out)]) == 8
    assert home / "user_data" / AUDIT_NAME in files
    assert hits(files) == []


@pytest.mark.parametrize("kind", ["dicom", "png"])
def test_no_name_of_a_dicom_object_comes_out(home: Path, tmp_path: Path, kind: str) -> None:
    source, out = tmp_path / f"{DICOM_PLANTED['PatientID']}.dcm", tmp_path / "out"
    source.write_bytes(make_dicom())
    documents = ("--report", "--report-format", "dicom" if kind == "dicom" else "pdf")
    words = ("--model", "rv-net", "--out", out, "--format", kind, "--overlays", "saliency")
    tools = Tools(
        make_catalog=FakeCatalog,
        make_engine=lambda _: FakeEngine(),
        load=load_fundus,
        audit=Audit(),
    )
    given = ["enhance", source, *words, *documents]
    assert cli.main([str(word) for word in (*given, "--deidentify")], tools) == 0
    files = everything(out, home)
    assert len([path for path in files if path.is_relative_to(out)]) == 4
    named = [word for word in DICOM_PLANTED.values() if len(word) > 1]
    named += ["20261120", "2026-11-20", "SERIAL-1"]
    assert hits(files, named) == []
    assert cli.main([str(word) for word in given], tools) == 0
    assert hits(everything(out), named), "the search is no good if it finds nothing here"
    assert hits(everything(home), named) == []


def test_a_plain_export_would_have_been_found(
    home: Path, photographs: list[Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    run(FakeEngine(), "enhance", *photographs, "--model", "rv-net", "--out", out, "--report")
    assert hits(everything(out)), "the search is no good if it finds nothing here"
    assert hits(everything(home)) == [], "logs and audit never hold names"


def test_what_was_burned_in_is_black(home: Path, photographs: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ("--model", "rv-net", "--out", out, "--deidentify", "--report")
    run(FakeEngine(), "enhance", photographs[1], *words)
    report, path = sorted(out.iterdir())
    made = read_recorded(report).record.made_at
    found = PdfReader(report).metadata
    assert found is not None
    assert found.creation_date is not None
    assert found.creation_date.date() == made.date(), "a PDF says when it was made, too"
    words = PdfReader(report).xmp_metadata
    assert words is not None
    assert words.xmp_create_date is not None
    assert words.xmp_create_date.date() == made.date()
    printed = [np.asarray(each.image.convert("RGB")) for each in PdfReader(report).pages[0].images]
    assert len(printed) >= 2
    assert max(picture.min(axis=2).max() for picture in printed) < 150, "letters would be white"
    recorded = read_recorded(path)
    assert recorded.record.file is not None
    assert recorded.record.file.mark == "drawn"
    assert recorded.record.file.mark_box is not None
    top, left, height, width = recorded.record.file.mark_box
    pixels = np.array(recorded.pixels)
    pixels[top : top + height, left : left + width] = 0
    outside = ~load_fundus(photographs[1]).fov
    assert pixels[outside].max() == 0
    original = load_fundus(photographs[1]).rgb
    assert original[outside].max() > 0.9, "there was something to blank"


def test_failures_and_defects_are_logged_without_names(
    home: Path, photographs: list[Path], tmp_path: Path
) -> None:
    class Bad(FakeEngine):
        def run(self, *words: object) -> None:  # type: ignore[override]
            raise ValueError(f"{NAME} {photographs[0]}")

    out = ("--out", tmp_path / "out", "--deidentify")
    assert run(Bad(), "enhance", photographs[0], "--model", "rv-net", *out) == 1
    broken = photographs[0].with_suffix(".tif")
    broken.write_bytes(b"II*\x00 nothing")
    with pytest.raises(ImageReadError):
        load_fundus(broken)
    assert run(FakeEngine(), "enhance", broken, "--model", "rv-net", *out) == 1
    logged = (home / "user_logs" / "retinaview.log").read_text()
    assert "ValueError < test_planted_identifiers.py" in logged
    assert hits(everything(home)) == []


def test_what_other_libraries_say_is_not_logged(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import logging

    files = LogFiles(with_faults=False)
    try:
        for name in ("pydicom", "PIL.PngImagePlugin", "tifffile"):
            logging.getLogger(name).error("PatientName is %s", NAME)
        logging.getLogger("retinaview.imaging.load").warning("read /scans/%s.png", NAME)
    finally:
        files.close()
    assert hits(everything(home)) == []
    assert NAME not in capsys.readouterr().err
    assert "read <path>" in (home / "user_logs" / "retinaview.log").read_text()


def test_the_search_looks_into_compressed_parts(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(zlib.compress(b"nothing") + NAME.encode("utf-16-le"))
    assert hits(everything(tmp_path)) == [("a.bin", NAME)]
