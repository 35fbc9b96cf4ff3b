import contextlib
import logging
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from dicom_fakes import (
    OP_8_BIT,
    PLANTED,
    SECONDARY_CAPTURE,
    SERIES_UID,
    SOP_UID,
    STUDY_UID,
    code,
    drawn_frame,
    jpeg,
    make_dicom,
    to_ybr,
    without_meta,
)
from imaging.dicom_cases import CASES
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import (
    MPEG2MPML,
    ExplicitVRBigEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    RLELossless,
)

from retinaview.core.image import Eye, FundusImage, LoadChoices
from retinaview.errors import ImageReadError
from retinaview.imaging.dicom_file import is_dicom
from retinaview.imaging.load import load_fundus

EXACT, NEARLY = 1 / 255 + 1e-6, 0.06

Load = Callable[..., FundusImage]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    def read(data: bytes, name: str = "IM000001", **choices: object) -> FundusImage:
        file = tmp_path / name
        file.write_bytes(data)
        return load_fundus(file, choices=LoadChoices(**choices))  # type: ignore[arg-type]

    return read


@pytest.mark.parametrize("title", CASES)
def test_every_kind_opens_with_the_right_pixels(title: str, load: Load) -> None:
    image = load(CASES[title]())
    expected = drawn_frame().astype(np.float32) / 255
    if image.source.notices and "grey" in image.source.notices[0]:
        expected = np.repeat(expected[..., :1], 3, axis=2)
    if "palette" in title:
        expected = expected[..., :1] * np.array([1, 0.5, 0.25])
    difference = np.abs(image.rgb - expected)
    assert difference.max() < (0.35 if "422" in title else NEARLY)
    assert difference.mean() < 0.02
    if not any(word in title for word in ("JPEG Baseline", "Extended", "JPEG 2000", "near", "422")):
        assert difference.max() <= EXACT
    assert image.eye is Eye.OD
    assert image.source.file_format == "DICOM"
    assert image.source.dicom is not None
    assert not image.source.dicom.colour_doubt
    assert is_dicom(CASES[title]())


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_the_depth_is_bits_stored(bits: int, load: Load) -> None:
    image = load(make_dicom(bits=bits))
    assert image.source.bit_depth == bits
    assert np.allclose(image.rgb, drawn_frame(bits=bits) / (2**bits - 1), atol=1e-6)


def test_what_the_object_says_is_kept(load: Load) -> None:
    source = load(make_dicom(fields={"PixelSpacing": [0.011, 0.012]})).source
    assert source.patient is not None
    assert (source.patient.name, source.patient.id) == ("Planted, Maria Anna", "PLANTED-4711")
    assert (source.patient.birth_date, source.patient.sex) == ("1961-03-04", "F")
    taken = source.acquisition
    assert taken is not None
    assert (taken.taken_on, taken.taken_at) == ("2026-11-20", "14:05:09")
    assert (taken.camera, taken.field) == ("Drawn Optics Retinograph 45", "Retina")
    assert (taken.horizontal_field_deg, taken.is_dilated) == (45.0, True)
    assert taken.pixel_spacing_mm == (0.011, 0.012)
    dicom = source.dicom
    assert dicom is not None
    assert (dicom.sop_class_uid, dicom.sop_instance_uid) == (OP_8_BIT, SOP_UID)
    assert (dicom.study_uid, dicom.series_uid) == (STUDY_UID, SERIES_UID)
    assert is_dicom(dicom.header)
    assert len(dicom.header) < 5000
    assert not dicom.problems


def test_nothing_planted_shows_in_the_representation(load: Load) -> None:
    shown = repr(load(make_dicom(drop=["ImageLaterality"])).source)
    assert not [value for value in PLANTED.values() if value in shown]


@pytest.mark.parametrize("charset", ["ISO_IR 100", "ISO_IR 192", "GB18030"])
def test_names_follow_their_character_set(charset: str, load: Load) -> None:
    name = "王^小东" if charset == "GB18030" else "Müller^Jörg"
    fields = {"SpecificCharacterSet": charset, "PatientName": name}
    patient = load(make_dicom(fields=fields)).source.patient
    assert patient is not None
    assert patient.name == name.replace("^", ", ")


def test_another_frame_and_one_that_is_not_there(load: Load) -> None:
    data = make_dicom([drawn_frame(seed) for seed in range(3)], syntax=RLELossless)
    image = load(data, frame=3)
    assert image.source.frames == 3
    assert np.allclose(image.rgb, drawn_frame(2) / 255, atol=1e-6)
    assert any("number 3" in notice for notice in image.source.notices)
    assert image.source.picture_id != image.source.sha256
    with pytest.raises(ImageReadError, match="no picture 4; the file holds 3"):
        load(data, frame=4)


# The eye


def laterality(image: str, series: str, frame: str = "") -> Callable[[Dataset], None]:
    def change(dataset: Dataset) -> None:
        del dataset.ImageLaterality
        if image:
            dataset.ImageLaterality = image
        if series:
            dataset.Laterality = series
        if frame:
            anatomy, group = Dataset(), Dataset()
            anatomy.FrameLaterality = frame
            group.FrameAnatomySequence = Sequence([anatomy])
            dataset.PerFrameFunctionalGroupsSequence = Sequence([group])

    return change


@pytest.mark.parametrize(
    ("said", "eye", "basis"),
    [
        (("R", "L"), Eye.OD, "DICOM ImageLaterality"),
        (("", "L"), Eye.OS, "DICOM Laterality"),
        (("", "", "L"), Eye.OS, "DICOM FrameLaterality"),
        (("B", "", "R"), Eye.OD, "DICOM FrameLaterality"),
        (("B", "R"), None, ""),
        (("U", ""), None, ""),
        (("", ""), None, ""),
    ],
)
def test_the_eye_comes_from_the_right_tag(
    said: tuple[str, ...], eye: Eye | None, basis: str, load: Load
) -> None:
    image = load(make_dicom(change=laterality(*said)))
    assert (image.eye, image.source.eye_basis) == (eye, basis)


def test_contradictions_about_the_eye_are_told(load: Load) -> None:
    assert any("check the eye" in n.lower() for n in load(make_dicom(), "a_OS").source.notices)
    inside = load(make_dicom(change=laterality("R", "L"))).source.notices
    assert any("Laterality the other eye" in notice for notice in inside)
    told = load(make_dicom(), eye=Eye.OS)
    assert (told.eye, told.source.eye_basis) == (Eye.OS, "as you said")
    assert any("You say OS" in notice for notice in told.source.notices)


# Colours


def test_wrong_colours_are_doubted_and_read_otherwise(load: Load) -> None:
    pink = load(make_dicom(to_ybr(drawn_frame())))
    green = load(make_dicom(photometric="YBR_FULL"))
    for image, instead in ((pink, "YBR"), (green, "RGB")):
        assert image.source.dicom is not None
        assert image.source.dicom.colour_offer == instead
        assert image.source.dicom.colour_doubt in image.source.notices
    right = load(make_dicom(to_ybr(drawn_frame())), colour="YBR")
    assert np.abs(right.rgb - drawn_frame() / 255).max() <= EXACT
    assert any("read as YBR" in notice for notice in right.source.notices)
    assert right.source.dicom is not None
    assert not right.source.dicom.colour_doubt
    also = load(make_dicom(photometric="YBR_FULL"), colour="RGB")
    assert np.allclose(also.rgb, drawn_frame() / 255, atol=1e-6)


def test_a_jpeg_that_says_otherwise_than_the_header_is_believed(load: Load) -> None:
    image = load(make_dicom(syntax=JPEGBaseline8Bit, photometric="RGB"))
    assert np.abs(image.rgb - drawn_frame() / 255).max() < NEARLY
    assert image.source.dicom is not None
    assert any("Photometric" in problem for problem in image.source.dicom.problems)


def test_grey_files_have_no_colours_to_switch(load: Load) -> None:
    grey = np.ascontiguousarray(drawn_frame()[..., 1])
    image = load(make_dicom(grey, photometric="MONOCHROME2"), colour="YBR")
    assert any("no colours" in notice for notice in image.source.notices)


# Faults that are tolerated


def test_missing_and_wrong_attributes_are_listed(load: Load) -> None:
    dropped = ["PatientName", "AnatomicRegionSequence", "BurnedInAnnotation", "NumberOfFrames"]
    data = make_dicom(drop=dropped, fields={"PatientSex": "X", "Modality": "XC"})
    dicom = load(data).source.dicom
    assert dicom is not None
    problems = " ".join(dicom.problems)
    for keyword in (*dropped, "PatientSex (0010,0040)", "Modality"):
        assert keyword in problems
    assert "Planted" not in problems


def test_values_beyond_bits_stored_are_read_whole(load: Load) -> None:
    def change(dataset: Dataset) -> None:
        dataset.BitsStored, dataset.HighBit = 10, 9

    image = load(make_dicom(bits=16, change=change))
    assert image.source.bit_depth == 16
    assert np.allclose(image.rgb, drawn_frame(bits=16) / 65535, atol=1e-6)


def test_values_in_the_high_bits_are_shifted(load: Load) -> None:
    def change(dataset: Dataset) -> None:
        dataset.BitsStored, dataset.HighBit = 12, 15

    image = load(make_dicom(drawn_frame(bits=12) << 4, bits=16, change=change))
    assert np.allclose(image.rgb, drawn_frame(bits=12) / 4095, atol=1e-6)


def test_compressed_pixels_under_an_uncompressed_syntax(load: Load) -> None:
    data = without_meta(make_dicom(syntax=JPEG2000Lossless, photometric="YBR_RCT"))
    image = load(data)
    assert np.allclose(image.rgb, drawn_frame() / 255, atol=1e-6)
    assert image.source.dicom is not None
    assert any("compressed" in problem for problem in image.source.dicom.problems)


def test_big_endian_without_a_meta_header(load: Load) -> None:
    image = load(without_meta(make_dicom(bits=16, syntax=ExplicitVRBigEndian)))
    assert np.allclose(image.rgb, drawn_frame(bits=16) / 65535, atol=1e-6)


# What is refused


def _sized(rows: int, columns: int) -> bytes:
    return make_dicom(fields={"Rows": rows, "Columns": columns})


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (lambda: make_dicom()[:20_000], "cut off"),
        (lambda: make_dicom()[:600], "cut off"),
        (lambda: make_dicom(syntax=JPEGBaseline8Bit)[:-200], "cut off"),
        (lambda: make_dicom(drop=["PixelData"]), "no picture"),
        (lambda: _sized(40_000, 40_000), "too many"),
        (lambda: _sized(20_000, 5_000), "only 36864 bytes"),
        (lambda: _sized(20, 20), "too few"),
        (lambda: make_dicom(fields={"NumberOfFrames": 9}), "9 x 128 x 96 pixels"),
        (lambda: make_dicom(fields={"NumberOfFrames": 10**9}), "claims to hold"),
        (
            lambda: make_dicom(syntax=JPEGBaseline8Bit, fields={"NumberOfFrames": 9}),
            "9 pictures, but there are 1",
        ),
        (
            lambda: make_dicom(syntax=JPEGBaseline8Bit, fields={"Rows": 95}),
            "128 x 95 pixels, the picture in it of 128 x 96",
        ),
        (lambda: make_dicom(syntax=RLELossless, encode=lambda _: b"\1\0" * 40), "damaged"),
        (lambda: make_dicom(syntax=JPEGBaseline8Bit, encode=lambda _: b"\1\0" * 40), "damaged"),
        (lambda: make_dicom(syntax=MPEG2MPML, encode=jpeg), "no decoder"),
        (
            lambda: make_dicom(bits=12, syntax=JPEGExtended12Bit, photometric="YBR_FULL"),
            "JPEG Extended of 12 bits",
        ),
        (lambda: make_dicom(sop_class="1.2.840.10008.1.3.10"), "DICOMDIR"),
        (lambda: make_dicom(fields={"BitsAllocated": 32}), "32 bits"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    data: Callable[[], bytes], sentence: str, load: Load
) -> None:
    with pytest.raises(ImageReadError, match=sentence) as told:
        load(data())
    assert str(told.value).startswith("IM000001: ")
    assert str(told.value).endswith(".")
    assert "Planted" not in str(told.value)


def test_a_deflated_bomb_is_refused(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    from retinaview.imaging import dicom_file

    monkeypatch.setattr(dicom_file, "LARGEST_INFLATED", 20_000)
    with pytest.raises(ImageReadError, match="grows beyond"):
        load(CASES["DICOM, Deflated"]())


def test_other_files_are_no_dicom() -> None:
    for data in (b"", b"DICO", jpeg(drawn_frame()), b"\x08\x00" * 900, b"plain text " * 99):
        assert not is_dicom(data)


def test_pydicom_says_nothing(
    load: Load, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        load(make_dicom().replace(b"Drawn Optics", b"\xff\xfe\x1b$)Planted"[:12]))
        with pytest.raises(ImageReadError):
            load(make_dicom()[:700])
    assert not caplog.records
    assert capfd.readouterr() == ("", "")


def test_pydicom_is_loaded_only_where_a_dicom_file_was_met() -> None:
    code = (
        "import sys, retinaview.imaging.load, retinaview.workflow.batch\n"
        "import retinaview.workflow.photograph_files\n"
        "sys.exit('pydicom' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_secondary_capture_needs_no_ophthalmic_attributes(load: Load) -> None:
    data = make_dicom(sop_class=SECONDARY_CAPTURE, drop=["AnatomicRegionSequence", "PupilDilated"])
    dicom = load(data).source.dicom
    assert dicom is not None
    assert not dicom.problems
    assert code("1", "X", "words")[0].CodeMeaning == "words"


@pytest.mark.parametrize("title", CASES)
def test_damaged_files_are_read_or_refused(title: str, load: Load) -> None:
    """Cut, with flipped bits, with a header that lies: never another error, never a crash."""
    rng, whole = random.Random(title), CASES[title]()
    for _ in range(12):
        data = bytearray(whole)
        if rng.random() < 0.3:
            del data[rng.randrange(132, len(data)) :]
        reach = len(data) if rng.random() < 0.6 else min(len(data), 2500)
        for _ in range(rng.choice((1, 3, 30))):
            data[rng.randrange(132 if reach > 132 else 0, reach)] = rng.randrange(256)
        if is_dicom(bytes(data)):
            with contextlib.suppress(ImageReadError):
                rgb = load(bytes(data)).rgb
                assert np.isfinite(rgb).all()
                assert rgb.max() <= 1
