import hashlib
import io
import os
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from drawn_files import HEIGHT, WIDTH, drawn, png_bytes, png_chunk, png_of_size, saved_as
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from retinaview.core.image import Eye, FovBasis
from retinaview.errors import ImageReadError
from retinaview.imaging.decode import decode
from retinaview.imaging.load import eye_in_name, load_fundus


def saved(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)
    return path


def refusal(path: Path) -> str:
    """The sentence a file is refused with."""
    with pytest.raises(ImageReadError) as caught:
        load_fundus(path)
    sentence = str(caught.value)
    assert sentence.startswith(f"{path.name}: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


# ---- formats and depths


@pytest.mark.parametrize(
    ("suffix", "options", "file_format"),
    [
        ("png", {}, "PNG"),
        ("bmp", {}, "BMP"),
        ("tif", {}, "TIFF"),
        ("tif", {"compression": "tiff_lzw"}, "TIFF"),
        ("tif", {"compression": "tiff_deflate"}, "TIFF"),
    ],
)
def test_lossless_8_bit_numbers_come_through(
    tmp_path: Path, suffix: str, options: dict[str, str], file_format: str
) -> None:
    path = saved(tmp_path / f"a.{suffix}", Image.fromarray(drawn()), **options)
    image = load_fundus(path)
    expected = drawn().astype(np.float64) / 255
    assert np.array_equal(image.rgb, expected.astype(np.float32))
    assert image.source.file_format == file_format
    assert image.source.bit_depth == 8
    assert image.source.notices == ()
    assert image.source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert image.source.name == path.name
    assert image.view.basis is FovBasis.CIRCLE


@pytest.mark.parametrize("compression", ["png", None, "zlib", "lzw"])
def test_16_bit_numbers_come_through(tmp_path: Path, compression: str | None) -> None:
    path = tmp_path / "a.img"
    if compression == "png":
        path.write_bytes(png_bytes(drawn(16)))
    elif compression == "lzw":
        ok, encoded = cv2.imencode(".tiff", drawn(16)[..., ::-1], [cv2.IMWRITE_TIFF_COMPRESSION, 5])
        assert ok
        path.write_bytes(encoded.tobytes())
    else:
        tifffile.imwrite(path, drawn(16), photometric="rgb", compression=compression)
    image = load_fundus(path)
    assert image.source.bit_depth == 16
    expected = drawn(16).astype(np.float64) / 65535
    assert np.array_equal(image.rgb, expected.astype(np.float32))


def test_every_8_bit_and_16_bit_value_is_its_exact_quotient() -> None:
    ramp = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    pixels = decode(png_bytes(np.stack([ramp, ramp[::-1], ramp.T], 2)), "ramp.png").pixels
    assert np.array_equal(pixels, np.stack([ramp, ramp[::-1], ramp.T], 2))


def test_big_endian_and_white_is_zero_tiff(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, drawn(16), photometric="rgb", byteorder=">")
    assert np.array_equal(decode(path.read_bytes(), "a.tif").pixels, drawn(16))
    tifffile.imwrite(path, drawn()[..., 0], photometric="miniswhite")
    assert np.array_equal(decode(path.read_bytes(), "a.tif").pixels[..., 1], 255 - drawn()[..., 0])
    tifffile.imwrite(path, drawn(16)[..., 0], photometric="miniswhite")
    deep = decode(path.read_bytes(), "a.tif").pixels[..., 1]
    assert np.array_equal(deep, 65535 - drawn(16)[..., 0])


def test_jpeg_is_near_and_12_megapixels_are_quick(tmp_path: Path) -> None:
    large = np.asarray(Image.fromarray(drawn()).resize((4288, 2848), Image.Resampling.BICUBIC))
    path = saved(tmp_path / "large.jpg", Image.fromarray(large), quality=95)
    started = time.perf_counter()
    image = load_fundus(path)
    took_s = time.perf_counter() - started
    assert np.abs(image.rgb - large / np.float32(255)).mean() < 2 / 255
    assert image.source.file_format == "JPEG"
    assert took_s < 4, "about 0.4 s on an idle machine; the rest is for a busy one"


# ---- conversions, each with its notice


@pytest.mark.parametrize("suffix", ["png", "tif", "bmp", "jpg"])
def test_grey_becomes_rgb_with_a_notice(tmp_path: Path, suffix: str) -> None:
    grey = drawn()[..., 0]
    image = load_fundus(saved(tmp_path / f"a.{suffix}", Image.fromarray(grey)))
    assert np.array_equal(image.rgb[..., 0], image.rgb[..., 2])
    assert np.abs(image.rgb[..., 1] * 255 - grey).mean() < 2
    assert "grey" in " ".join(image.source.notices)


def test_16_bit_grey_keeps_its_depth(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", Image.fromarray(drawn(16)[..., 0]))
    image = load_fundus(path)
    assert image.source.bit_depth == 16
    assert np.array_equal(image.rgb[..., 1], drawn(16)[..., 0] / np.float32(65535))
    assert "grey" in " ".join(image.source.notices)


def test_palette_and_cmyk_are_converted_with_a_notice(tmp_path: Path) -> None:
    palette = Image.fromarray(drawn()).quantize(64)
    image = load_fundus(saved(tmp_path / "p.png", palette))
    assert np.array_equal(image.rgb * 255, np.asarray(palette.convert("RGB"), np.float32))
    assert "palette" in " ".join(image.source.notices)
    ink = Image.fromarray(drawn()).convert("CMYK")
    image = load_fundus(saved(tmp_path / "c.tif", ink))
    assert np.abs(image.rgb * 255 - drawn()).max() <= 1
    assert "CMYK" in " ".join(image.source.notices)


@pytest.mark.parametrize("depth", [8, 16])
def test_alpha_is_laid_on_black(tmp_path: Path, depth: int) -> None:
    top = 2**depth - 1
    alpha = np.full((HEIGHT, WIDTH), top)
    alpha[:, :40] = top // 3
    alpha[:, :20] = 0
    rgba = np.dstack([drawn(depth), alpha.astype(drawn(depth).dtype)])
    ok, encoded = cv2.imencode(".png", rgba[..., [2, 1, 0, 3]])
    assert ok
    path = tmp_path / "a.png"
    path.write_bytes(encoded.tobytes())
    image = load_fundus(path)
    expected = drawn(depth) / top * (alpha / top)[..., None]
    assert np.abs(image.rgb - expected).max() <= 0.51 / top
    assert "black" in " ".join(image.source.notices)
    assert image.source.bit_depth == depth


def test_opaque_alpha_changes_nothing(tmp_path: Path) -> None:
    image = load_fundus(saved(tmp_path / "a.png", Image.fromarray(drawn()).convert("RGBA")))
    assert np.array_equal(image.rgb * 255, drawn().astype(np.float32))
    assert "alpha" in " ".join(image.source.notices)


def test_first_page_is_used_and_the_others_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    pages = [Image.fromarray(drawn()), Image.fromarray(255 - drawn())]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    image = load_fundus(path)
    assert np.array_equal(image.rgb * 255, drawn().astype(np.float32))
    assert image.source.notices == ("The file holds 2 pictures; the first one is used.",)


def test_profile_is_kept_and_not_applied(tmp_path: Path) -> None:
    profile = b"\0" * 16 + b"RGB " + b"\0" * 108
    path = saved(tmp_path / "a.png", Image.fromarray(drawn()), icc_profile=profile)
    image = load_fundus(path)
    assert image.source.icc_profile == profile
    assert "cannot be used" in image.source.notices[0]
    assert np.array_equal(image.rgb * 255, drawn().astype(np.float32))


# ---- refusals


def test_missing_file_folder_and_empty_file(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "nowhere.jpg")
    (tmp_path / "scans.jpg").mkdir()
    assert "folder" in refusal(tmp_path / "scans.jpg")
    (tmp_path / "empty.jpg").touch()
    assert "empty" in refusal(tmp_path / "empty.jpg")
    assert "cannot be read" in refusal(tmp_path / ("n" * 400))
    assert "cannot be read" in refusal(tmp_path / "nul\0byte.jpg")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert "not a file" in refusal(tmp_path / "pipe.jpg")


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path / "a.png", Image.fromarray(drawn()))

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "permission" in refusal(path)


def test_text_named_jpg_and_other_formats(tmp_path: Path) -> None:
    text = tmp_path / "notes.jpg"
    text.write_text("Patient seen today.\n" * 50)
    assert "not an image" in refusal(text)
    assert "JPEG, PNG, TIFF, BMP, JPEG 2000 and DICOM are supported" in refusal(text)
    gif = saved(tmp_path / "a.gif", Image.fromarray(drawn()).quantize(8))
    assert "GIF files are not supported; JPEG, PNG, TIFF, BMP, JPEG 2000 and DICOM are" in refusal(
        gif
    )
    dicom = tmp_path / "a.jpg"
    dicom.write_bytes(b"\0" * 128 + b"DICM" + b"\0" * 64)
    assert "DICOM" in refusal(dicom)


def test_suffix_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "really_a.jpg"
    path.write_bytes(png_bytes(drawn()))
    assert load_fundus(path).source.file_format == "PNG"


@pytest.mark.parametrize("kind", ["JPEG", "progressive JPEG", "PNG", "PNG16", "TIFF", "LZW", "BMP"])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.97])
def test_truncated_file_is_refused(tmp_path: Path, kind: str, kept: float) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)
    stream = io.BytesIO()
    if kind == "PNG16":
        stream.write(png_bytes(noise.astype(np.uint16) * 257))
    elif kind == "LZW":
        Image.fromarray(noise).save(stream, "TIFF", compression="tiff_lzw")
    else:
        progressive = {"progressive": True} if kind.startswith("progressive") else {}
        Image.fromarray(noise).save(stream, kind.split()[-1], **progressive)
    path = tmp_path / "cut.img"
    path.write_bytes(stream.getvalue()[: int(len(stream.getvalue()) * kept)])
    assert "cut off" in refusal(path) or "damaged" in refusal(path)


def test_bomb_is_refused_from_its_header(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png_of_size(30_000, 30_000))
    started = time.perf_counter()
    assert "30000 x 30000 pixels are too many" in refusal(bomb)
    assert time.perf_counter() - started < 1
    bomb.write_bytes(png_of_size(40_000, 100))
    assert "too many" in refusal(bomb)


def test_pillow_does_not_warn_below_our_own_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", HEIGHT * WIDTH * 2 // 3)
    for suffix in ("jpg", "png", "tif", "bmp"):
        path = saved(tmp_path / f"a.{suffix}", Image.fromarray(drawn()))
        assert load_fundus(path).rgb.shape == (HEIGHT, WIDTH, 3)


def test_too_small(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", Image.fromarray(drawn()[:63]))
    assert "112 x 63 pixels are too few" in refusal(path)


def test_unsupported_depths(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, drawn(16)[..., 0].astype(np.int16))
    assert "16-bit signed pixels are not supported; 8 to 16 bits and" in refusal(path)
    tifffile.imwrite(path, drawn(16)[..., 0].astype(np.uint32))
    assert "32-bit pixels" in refusal(path)
    tifffile.imwrite(path, drawn().astype(np.complex64), photometric="rgb")
    assert "complex pixels are not supported" in refusal(path)


def test_a_chunk_that_claims_gigabytes_is_refused_at_once(tmp_path: Path) -> None:
    whole = png_bytes(drawn(16))
    path = tmp_path / "a.png"
    path.write_bytes(whole[:-12] + b"\xf0\0\0\0tEXt" + whole[-12:])
    started = time.perf_counter()
    assert "cut off" in refusal(path)
    assert time.perf_counter() - started < 1


def whole_files() -> dict[str, bytes]:
    files: dict[str, bytes] = {"PNG16": png_bytes(drawn(16))}
    picture = Image.fromarray(drawn())
    for kind, options in {
        "JPEG": {},
        "PNG": {},
        "BMP": {},
        "TIFF": {},
        "LZW": {"format": "TIFF", "compression": "tiff_lzw"},
    }.items():
        stream = io.BytesIO()
        picture.save(stream, **{"format": kind, **options})
        files[kind] = stream.getvalue()
    deep = io.BytesIO()
    tifffile.imwrite(deep, drawn(16), photometric="rgb")
    return {**files, "TIFF16": deep.getvalue()}


WHOLE = whole_files()


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(kind=st.sampled_from(sorted(WHOLE)), data=st.data())
def test_damaged_bytes_give_a_picture_or_one_sentence(kind: str, data: st.DataObject) -> None:
    bytes_ = bytearray(WHOLE[kind])
    near_header = st.integers(0, min(300, len(bytes_) - 1))
    anywhere = st.integers(0, len(bytes_) - 1)
    changes = st.lists(st.tuples(near_header | anywhere, st.integers(0, 255)), min_size=1)
    for position, value in data.draw(changes):
        bytes_[position] = value
    kept = data.draw(anywhere | st.just(len(bytes_)))
    try:
        decoded = decode(bytes(bytes_[:kept]), "x.img")
    except ImageReadError:
        return
    assert decoded.pixels.ndim == 3
    assert decoded.pixels.shape[2] == 3


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.binary(max_size=400), st.sampled_from([b"", b"\xff\xd8\xff", b"II*\0", b"BM"]))
def test_arbitrary_bytes_give_one_sentence(data: bytes, magic: bytes) -> None:
    with pytest.raises(ImageReadError):
        decode(magic + data, "x")


# ---- names, eyes, masks


def test_non_ascii_path(tmp_path: Path) -> None:
    folder = tmp_path / "患者 Ünïcode"
    folder.mkdir()
    image = load_fundus(saved(folder / "глаз_OD ☼.png", Image.fromarray(drawn())))
    assert image.source.name == "глаз_OD ☼.png"
    assert image.eye is Eye.OD


@pytest.mark.parametrize(
    ("stem", "eye"),
    [
        ("scan_OD", Eye.OD),
        ("scan-os-2", Eye.OS),
        ("030_L", Eye.OS),
        ("R 17", Eye.OD),
        ("9575_left", Eye.OS),
        ("Right eye OD", Eye.OD),
        ("image_11L", None),
        ("copy", None),
        ("modern", None),
        ("bright", None),
        ("a_l", None),
        ("OD_OS", None),
        ("left_right", None),
        ("L_OD", None),
        ("", None),
    ],
)
def test_eye_in_name(stem: str, eye: Eye | None) -> None:
    assert eye_in_name(stem) is eye


def test_eye_says_where_it_comes_from(tmp_path: Path) -> None:
    known = load_fundus(saved(tmp_path / "a_OS.png", Image.fromarray(drawn())))
    assert (known.eye, known.source.eye_basis) == (Eye.OS, "inferred from the file name")
    unknown = load_fundus(saved(tmp_path / "a.png", Image.fromarray(drawn())))
    assert (unknown.eye, unknown.source.eye_basis) == (None, "")


def test_given_field(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", Image.fromarray(drawn()))
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[10:70, 20:90] = True
    image = load_fundus(path, mask)
    assert image.view.basis is FovBasis.GIVEN
    assert np.array_equal(image.fov, mask)
    with pytest.raises(ImageReadError, match="the mask is 40 x 30 pixels"):
        load_fundus(path, np.ones((30, 40), bool))
    with pytest.raises(ImageReadError, match="no field of view"):
        load_fundus(path, np.zeros((HEIGHT, WIDTH), bool))


# ---- what a decoder does not say


@pytest.mark.parametrize("interlace", [False, True])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "1", "I;16"])
def test_png_whose_rows_end_early_is_refused(mode: str, interlace: bool) -> None:
    whole = Image.fromarray(drawn(16)[..., 1]) if mode == "I;16" else picture_of_mode(mode)
    data = bytearray(saved_as("PNG", whole))
    assert decode(bytes(data), "a.png").pixels.shape == (HEIGHT, WIDTH, 3)
    header = data[16:29]
    header[4:8] = (HEIGHT + 30).to_bytes(4, "big")
    if interlace:
        header[12] = 1
    taller = bytes(data[:8]) + png_chunk(b"IHDR", bytes(header)) + bytes(data[33:])
    with pytest.raises(ImageReadError, match=r"cut off|damaged"):
        decode(taller, "a.png")


def picture_of_mode(mode: str) -> Image.Image:
    whole = Image.fromarray(drawn())
    return whole.quantize(16) if mode == "P" else whole.convert(mode)


def test_png_whose_last_row_has_unlikely_colours_opens() -> None:
    pixels = drawn().copy()
    pixels[-3:] = (251, 3, 249)
    assert np.array_equal(decode(png_bytes(pixels), "a.png").pixels, pixels)


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"keep_rgb": True}], ids=str)
def test_jpeg_numbers_are_those_of_pillow(subsampling: int, options: dict[str, bool]) -> None:
    if options.get("keep_rgb"):
        subsampling = 0
    data = saved_as("JPEG", quality=80, subsampling=subsampling, **options)
    expected = np.asarray(Image.open(io.BytesIO(data)))
    assert np.array_equal(decode(data, "a.jpg").pixels, expected)
    behind = decode(data + b"and more behind its end", "a.jpg")
    assert np.array_equal(behind.pixels, expected)


@pytest.mark.parametrize("depth", [8, 16])
def test_png_with_a_wrong_checksum_is_refused(depth: int) -> None:
    data = bytearray(png_bytes(drawn(depth)))
    end = data.index(b"IEND") - 8
    data[end] ^= 1
    with pytest.raises(ImageReadError, match="is damaged"):
        decode(bytes(data), "a.png")
