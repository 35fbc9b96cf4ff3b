import io
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from drawn_files import (
    HEIGHT,
    WIDTH,
    drawn,
    plain_tags,
    rgba,
    saved_as,
    subsampled_tiff,
    tiff,
    tiff_of_tags,
    tiff_pages,
)
from PIL import Image

from retinaview.core.image import LoadChoices
from retinaview.errors import ImageReadError
from retinaview.imaging.decode import decode
from retinaview.imaging.load import load_fundus

LOSSLESS = [None, "lzw", "adobe_deflate", "packbits"]


def refused(data: bytes, choices: LoadChoices | None = None) -> str:
    with pytest.raises(ImageReadError) as caught:
        decode(data, "a.tif", choices)
    return str(caught.value)


# ---- how pixels are stored


@pytest.mark.parametrize("compression", LOSSLESS)
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"rowsperstrip": 7},
        {"tile": (32, 48)},
        {"bigtiff": True},
        {"byteorder": ">"},
        {"planarconfig": "separate", "rowsperstrip": 9},
        {"planarconfig": "separate", "tile": (16, 64)},
    ],
    ids=str,
)
def test_numbers_come_through(compression: str | None, depth: int, stored: dict[str, Any]) -> None:
    pixels = drawn(depth)
    if "planarconfig" in stored:
        pixels = np.ascontiguousarray(pixels.transpose(2, 0, 1))
    data = tiff(pixels, photometric="rgb", compression=compression, **stored)
    decoded = decode(data, "a.tif")
    assert np.array_equal(decoded.pixels, drawn(depth))
    assert (decoded.bit_depth, decoded.notices, decoded.frames) == (depth, (), 1)
    assert decoded.decoder == "imagecodecs"


@pytest.mark.parametrize("compression", ["lzw", "adobe_deflate"])
@pytest.mark.parametrize("byteorder", ["<", ">"])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32", "float64", "float16"])
def test_predictors_are_undone(compression: str, byteorder: str, kind: str) -> None:
    floating = kind.startswith("float")
    pixels = (drawn() / 255).astype(kind) if floating else drawn(int(kind[4:]))
    data = tiff(pixels, compression=compression, predictor=True, byteorder=byteorder)
    decoded = decode(data, "a.tif")
    assert np.array_equal(decoded.pixels, pixels.astype(np.float32) if floating else pixels)
    assert decoded.bit_depth == (32 if floating else int(kind[4:]))


@pytest.mark.parametrize("bits", [10, 12, 14])
@pytest.mark.parametrize("tile", [None, (32, 32)])
def test_12_bits_are_12_bits(tmp_path: Path, bits: int, tile: tuple[int, int] | None) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(tiff(drawn(bits)[:, :111], bitspersample=bits, tile=tile))
    image = load_fundus(path)
    assert image.source.bit_depth == bits
    expected = drawn(bits)[:, :111] / np.float32(2**bits - 1)
    assert np.array_equal(image.rgb, expected.astype(np.float32))


def test_12_bits_in_16_where_the_file_says_so() -> None:
    tags = [(281, "H", 3, (4095,) * 3, True)]
    decoded = decode(tiff(drawn(12), extratags=tags), "a.tif")
    assert (decoded.bit_depth, decoded.pixels.max()) == (12, drawn(12).max())
    assert "mean 12 bits" in decoded.notices[0]
    decoded = decode(tiff(drawn(16), extratags=tags), "a.tif")  # it does not hold to it
    assert decoded.bit_depth == 16


@pytest.mark.parametrize("subsampling", [(1, 1), (2, 2)])
@pytest.mark.parametrize("options", [{}, {"tile": (32, 32)}, {"rowsperstrip": 16}], ids=str)
def test_jpeg_inside(subsampling: tuple[int, int], options: dict[str, Any]) -> None:
    quality = {"compression": "jpeg", "compressionargs": {"level": 100}}
    decoded = decode(tiff(drawn(), subsampling=subsampling, **quality, **options), "a.tif")
    assert np.abs(decoded.pixels.astype(int) - drawn()).mean() < 2
    assert decoded.notices == ()


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
def test_jpeg_inside_as_libtiff_writes_it(mode: str) -> None:
    picture = Image.fromarray(drawn()).convert(mode)
    decoded = decode(saved_as("TIFF", picture, compression="jpeg", quality=100), "a.tif")
    expected = np.asarray(picture.convert("RGB")).astype(int)
    assert np.abs(decoded.pixels - expected).mean() < 2


def test_jpeg_of_12_bits_inside() -> None:
    data = tiff(drawn(12), compression="jpeg", compressionargs={"level": 100}, bitspersample=12)
    decoded = decode(data, "a.tif")
    assert decoded.bit_depth == 12
    assert (
        np.abs(decoded.pixels.astype(int) - drawn(12)).mean() < 30
    )  # its chroma is shared by four pixels


# ---- what pixels mean


def test_floating_point_on_three_scales(tmp_path: Path) -> None:
    unit = (drawn() / 255).astype(np.float32)
    for scale, said in ((1, ""), (255, "divided by 255"), (65535, "divided by 65535")):
        path = tmp_path / f"{scale}.tif"
        path.write_bytes(tiff(unit * np.float32(scale)))
        image = load_fundus(path)
        assert image.source.bit_depth == 32
        assert np.abs(image.rgb - unit).max() < 1e-6
        assert said in " ".join(image.source.notices)
        assert "16 bits" in image.source.notices[0]


def test_floating_point_a_little_beyond_is_cut_off() -> None:
    unit = (drawn() / 255).astype(np.float32)
    decoded = decode(tiff(unit * np.float32(1.2) - np.float32(0.05)), "a.tif")
    assert decoded.pixels.min() == 0
    assert decoded.pixels.max() == 1
    assert "cut off" in " ".join(decoded.notices)


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_refused(wrong: float) -> None:
    pixels = (drawn() / 255).astype(np.float32)
    pixels[40, 50, 1] = wrong
    assert "not finite" in refused(tiff(pixels))


@pytest.mark.parametrize("factor", [-1.0, 1e6, 1e30])
def test_floating_point_of_no_known_scale_is_refused(factor: float) -> None:
    sentence = refused(tiff((drawn() / 255 * factor).astype(np.float32)))
    assert "are no picture; 0 to 1, 0 to 255 and 0 to 65535 are supported." in sentence


@pytest.mark.parametrize("bits", [1, 4])
def test_few_bits_are_widened_with_a_notice(bits: int) -> None:
    few = (drawn()[..., 1] >> (8 - bits)).astype(np.uint8)
    data = tiff(few.astype(bool) if bits == 1 else few, bitspersample=bits, photometric=1)
    decoded = decode(data, "a.tif")
    assert np.array_equal(decoded.pixels[..., 0], few * (255 // (2**bits - 1)))
    assert "widened to 8 bits" in decoded.notices[0]


def test_white_is_zero_in_8_and_12_bits_and_floating_point() -> None:
    for stored, bits in ((drawn()[..., 1], 8), (drawn(12)[..., 1], 12)):
        decoded = decode(tiff(stored, photometric="miniswhite", bitspersample=bits), "a.tif")
        assert np.array_equal(decoded.pixels[..., 2], 2**bits - 1 - stored)
    stored = (drawn()[..., 1] / 255).astype(np.float32)
    decoded = decode(tiff(stored, photometric="miniswhite"), "a.tif")
    assert np.array_equal(decoded.pixels[..., 2], 1 - stored)


@pytest.mark.parametrize("depth", [8, 16])
def test_ink(depth: int) -> None:
    top = 2**depth - 1
    ink = np.dstack([top - drawn(depth), np.zeros((HEIGHT, WIDTH), drawn(depth).dtype)])
    ink[:, :20, 3] = top // 2
    decoded = decode(tiff(ink.astype(drawn(depth).dtype), photometric="separated"), "a.tif")
    assert decoded.bit_depth == depth
    assert np.array_equal(decoded.pixels[:, 20:], drawn(depth)[:, 20:])
    half = drawn(depth)[:, :20].astype(float) * (top - top // 2) / top
    assert np.abs(decoded.pixels[:, :20] - half).max() <= 0.5
    assert "CMYK" in decoded.notices[0]


def test_palette_of_16_and_of_8_bit_entries() -> None:
    palette = Image.fromarray(drawn()).quantize(64)
    expected = np.asarray(palette.convert("RGB"))
    decoded = decode(saved_as("TIFF", palette), "a.tif")
    assert np.array_equal(decoded.pixels, expected)
    assert "palette" in decoded.notices[0]
    levels = np.array(palette.getpalette()).reshape(-1, 3)
    table = np.zeros((3, 256), np.uint16)
    table[:, : len(levels)] = levels.T
    narrow = tiff(np.asarray(palette), photometric="palette", colormap=table)
    assert np.array_equal(decode(narrow, "a.tif").pixels, expected)


def test_ycbcr_without_jpeg() -> None:
    ycc = np.asarray(Image.fromarray(drawn()).convert("YCbCr"))
    decoded = decode(tiff(ycc, photometric="ycbcr", subsampling=(1, 1)), "a.tif")
    assert np.abs(decoded.pixels.astype(int) - drawn()).max() <= 3
    decoded = decode(subsampled_tiff(), "a.tif")
    assert np.abs(decoded.pixels.astype(int) - drawn()).mean() < 2
    assert "YCbCr" in decoded.notices[0]


@pytest.mark.parametrize("depth", [8, 16])
def test_alpha_of_all_kinds(depth: int) -> None:
    pixels, top = rgba(depth), 2**depth - 1
    expected = pixels[..., :3] * (pixels[..., 3:] / top)
    decoded = decode(tiff(pixels, extrasamples=["unassalpha"]), "a.tif")
    assert np.abs(decoded.pixels - expected).max() <= 0.51
    assert decoded.notices == ("Transparent parts were laid on black.",)
    decoded = decode(tiff(pixels, extrasamples=["assocalpha"]), "a.tif")
    assert np.array_equal(decoded.pixels, pixels[..., :3])
    assert decoded.notices == ("Transparent parts were laid on black.",)
    decoded = decode(tiff(pixels, extrasamples=["unspecified"]), "a.tif")
    assert np.array_equal(decoded.pixels, pixels[..., :3])
    assert "unknown meaning" in decoded.notices[0]
    decoded = decode(tiff(pixels[..., [1, 3]], photometric=1, extrasamples=[2]), "a.tif")
    assert np.abs(decoded.pixels[..., 0] - expected[..., 1]).max() <= 0.51


# ---- several pictures


def test_the_picture_that_was_chosen(tmp_path: Path) -> None:
    data = tiff_pages(drawn(), 255 - drawn(), drawn(16))
    path = tmp_path / "a.tif"
    path.write_bytes(data)
    image = load_fundus(path, choices=LoadChoices(frame=3))
    assert (image.source.frames, image.source.bit_depth) == (3, 16)
    assert image.source.choices == LoadChoices(frame=3)
    assert image.source.notices == ("The file holds 3 pictures; number 3 is used.",)
    assert np.array_equal(decode(data, "a.tif", LoadChoices(2)).pixels, 255 - drawn())


@pytest.mark.parametrize("frame", [0, -1, 4])
def test_a_number_that_there_is_not(frame: int) -> None:
    data = tiff_pages(drawn(), drawn(), drawn())
    sentence = f"a.tif: the file holds 3 pictures; there is no number {frame}."
    assert refused(data, LoadChoices(frame)) == sentence
    one = saved_as("PNG")
    assert "the file holds 1 picture; there is no number 2." in refused(one, LoadChoices(2))


def test_small_copies_are_passed_over_and_said() -> None:
    stream = io.BytesIO()
    with tifffile.TiffWriter(stream) as writer:
        writer.write(drawn()[::2, ::2], photometric="rgb", subfiletype=1, metadata=None)
        writer.write(drawn(), photometric="rgb", metadata=None)
    decoded = decode(stream.getvalue(), "a.tif")
    assert np.array_equal(decoded.pixels, drawn())
    assert decoded.frames == 1
    assert "small copy" in decoded.notices[0]


def test_a_broken_chain_of_pictures_still_gives_the_first() -> None:
    body = drawn().tobytes()
    plain = tiff_of_tags(plain_tags(), body)
    assert decode(plain, "a.tif").notices == ()
    table = int.from_bytes(plain[4:8], "little")
    chain = table + 2 + 12 * len(plain_tags())
    for target in (table, len(plain) + 100):
        broken = plain[:chain] + target.to_bytes(4, "little") + plain[chain + 4 :]
        decoded = decode(broken, "a.tif")
        assert np.array_equal(decoded.pixels, drawn())
        assert "list of further pictures is damaged" in decoded.notices[0]


# ---- refusals


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"COMPRESSION": 4}, "compressed as fax are not supported; uncompressed, LZW, Deflate"),
        ({"COMPRESSION": 6}, "compressed as JPEG in its old form"),
        ({"COMPRESSION": 50000}, "compressed as Zstandard"),
        ({"PHOTOMETRIC": 8}, "pixels of CIE Lab are not supported; grey, RGB, palette"),
        ({"PHOTOMETRIC": 32803}, "pixels of a raw sensor"),
        ({"BITS": 32}, "32-bit pixels are not supported"),
        ({"SAMPLES": 9}, "9 channels are not supported"),
        ({"SAMPLE_FORMAT": 2}, "8-bit signed pixels"),
        ({"WIDTH": 40_000}, "40000 x 80 pixels are too many"),
        ({"WIDTH": 30_000, "LENGTH": 30_000}, "too many"),
        ({"LENGTH": 10}, "112 x 10 pixels are too few"),
        ({"STRIP_COUNTS": WIDTH * HEIGHT * 3 + 1000}, "is cut off before its end"),
        ({"STRIP_COUNTS": 4}, "is cut off before its end"),
        ({"STRIP_OFFSETS": 1 << 30}, "is cut off before its end"),
        ({"ROWS_PER_STRIP": 0}, "is damaged"),
        ({"ROWS_PER_STRIP": 2}, "is damaged"),
        ({"TILE_WIDTH": 60_000, "TILE_LENGTH": 60_000}, "is damaged"),
        ({"TILE_WIDTH": 0, "TILE_LENGTH": 16}, "is damaged"),
    ],
)
def test_refused_in_one_sentence(changed: dict[str, int], sentence: str) -> None:
    assert sentence in refused(tiff_of_tags(plain_tags(**changed), drawn().tobytes()))


def test_jpeg_that_claims_more_than_its_tags() -> None:
    data = bytearray(tiff(drawn(), compression="jpeg", compressionargs={"level": 90}))
    frame = data.index(b"\xff\xc0") + 5
    data[frame : frame + 4] = b"\xff\x00\xff\x00"
    assert "is damaged" in refused(bytes(data))


def test_truncated_jpeg_inside_is_seen() -> None:
    data = bytearray(tiff(drawn(), compression="jpeg", compressionargs={"level": 90}))
    place = data.rindex(b"\xff\xd9")
    data[place : place + 2] = b"\x12\x34"
    assert "is cut off" in refused(bytes(data))


def test_wrong_checksum_of_a_deflated_strip_is_seen() -> None:
    packed = bytearray(zlib.compress(drawn().tobytes()))
    tags = plain_tags(COMPRESSION=8, STRIP_COUNTS=len(packed))
    assert np.array_equal(decode(tiff_of_tags(tags, bytes(packed)), "a.tif").pixels, drawn())
    packed[-1] ^= 1
    assert "is damaged" in refused(tiff_of_tags(tags, bytes(packed)))
    longer = zlib.compress(drawn().tobytes() + b"padding" * 10)
    tags = plain_tags(COMPRESSION=8, STRIP_COUNTS=len(longer))
    assert np.array_equal(decode(tiff_of_tags(tags, longer), "a.tif").pixels, drawn())
