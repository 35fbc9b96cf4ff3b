import struct
from pathlib import Path

import numpy as np
import pytest
from drawn_files import (
    HEIGHT,
    WIDTH,
    drawn,
    grey,
    jp2,
    jp2_with_box,
    jp2_with_colours,
    rgba,
    saved_as,
    wide_profile,
)
from PIL import Image

from retinaview.errors import ImageReadError
from retinaview.imaging.decode import decode
from retinaview.imaging.load import load_fundus


def refused(data: bytes) -> str:
    with pytest.raises(ImageReadError) as caught:
        decode(data, "a.jp2")
    return str(caught.value)


@pytest.mark.parametrize("depth", [8, 12, 16])
def test_numbers_come_through(tmp_path: Path, depth: int) -> None:
    path = tmp_path / "a.jp2"
    path.write_bytes(jp2(drawn(depth), bitspersample=depth))
    image = load_fundus(path)
    assert np.array_equal(image.rgb, drawn(depth) / np.float32(2**depth - 1))
    assert (image.source.bit_depth, image.source.file_format) == (depth, "JPEG 2000")
    assert (image.source.decoder, image.source.notices) == ("imagecodecs", ())


def test_raw_codestream_says_that_its_colours_have_no_name() -> None:
    decoded = decode(jp2(drawn(16), codecformat="j2k"), "a.j2k")
    assert np.array_equal(decoded.pixels, drawn(16))
    assert decoded.notices == (
        "The file does not say what its channels are: they are read as red, green and blue.",
    )


def test_lossy_is_near() -> None:
    decoded = decode(jp2(drawn(), level=45, reversible=False), "a.jp2")
    assert np.abs(decoded.pixels.astype(int) - drawn()).mean() < 2


def test_grey_alpha_and_ycbcr_are_converted_with_a_notice() -> None:
    decoded = decode(saved_as("JPEG2000", grey()), "a.jp2")
    assert np.array_equal(decoded.pixels[..., 2], np.asarray(grey()))
    assert "grey" in decoded.notices[0]
    decoded = decode(saved_as("JPEG2000", Image.fromarray(rgba())), "a.jp2")
    expected = rgba()[..., :3] * (rgba()[..., 3:] / 255)
    assert np.abs(decoded.pixels - expected).max() <= 0.51
    assert decoded.notices == ("Transparent parts were laid on black.",)
    ycc = Image.fromarray(drawn()).convert("YCbCr")
    decoded = decode(saved_as("JPEG2000", ycc), "a.jp2")
    assert np.abs(decoded.pixels.astype(int) - drawn()).max() <= 3
    assert decoded.notices == ("YCbCr values were converted to RGB.",)


def test_four_channels_of_unknown_meaning_keep_three() -> None:
    decoded = decode(jp2(rgba(), codecformat="j2k"), "a.j2k")
    assert np.array_equal(decoded.pixels, rgba()[..., :3])
    assert "left out" in decoded.notices[-1]


def test_profile_is_kept_and_not_applied() -> None:
    data = jp2_with_colours(jp2(drawn()), bytes([2, 0, 0]) + wide_profile())
    decoded = decode(data, "a.jp2")
    assert np.array_equal(decoded.pixels, drawn())
    assert decoded.icc_profile == wide_profile()


@pytest.mark.parametrize("space", [12, 14, 20, 99])
def test_other_colours_are_refused(space: int) -> None:
    data = jp2_with_colours(jp2(drawn()), bytes([1, 0, 0]) + struct.pack(">I", space))
    assert "are not supported in JPEG 2000; RGB, YCbCr and grey are." in refused(data)


@pytest.mark.parametrize("codec", ["jp2", "j2k"])
@pytest.mark.parametrize("kept", [0.05, 0.3, 0.6, 0.9, 0.999])
def test_truncated_file_is_refused(codec: str, kept: float) -> None:
    data = jp2(np.random.default_rng(0).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8))
    assert "cut off" in refused(data[: int(len(data) * kept)])


@pytest.mark.parametrize(
    ("place", "written", "sentence"),
    [
        (8, struct.pack(">II", 30_000, 30_000), "are too many"),
        (8, struct.pack(">II", 10_000, 4_600), "is cut off"),
        (8, struct.pack(">II", 10_000, 5_001), "the limit is 50 megapixels"),
        (8, struct.pack(">II", WIDTH, HEIGHT + 1), "is cut off"),
        (8, struct.pack(">II", 40, 40), "are too few"),
        (42, b"\x87", "signed pixels are not supported"),
        (42, b"\x25", "bit"),
        (42, b"\x08", "unequal depth"),
        (40, b"\x00\x09", "9 channels are not supported"),
    ],
)
def test_a_header_that_lies_or_asks_too_much(place: int, written: bytes, sentence: str) -> None:
    data = bytearray(jp2(drawn(), codecformat="j2k"))
    if place == 42 and written == b"\x25":
        for component in range(3):
            data[42 + 3 * component] = 0x25
    data[place : place + len(written)] = written
    assert sentence in refused(bytes(data))


def test_boxes_that_are_damaged_give_one_sentence() -> None:
    whole = jp2(drawn())
    assert "is damaged" in refused(whole[:12] + struct.pack(">I", 3) + whole[16:])
    assert "is cut off" in refused(whole.replace(b"jp2c", b"free"))
    many = b"".join(struct.pack(">I4s", 8, b"free") for _ in range(3000))
    assert "is cut off" in refused(whole[:12] + many + whole[12:])
    decode(jp2_with_box(whole, b"uuid", b"JpgTiffExif->JP2MM\0*\xff\xff\xff\xff"), "a.jp2")


def test_palette_is_looked_up_with_a_notice() -> None:
    classes = (drawn()[..., 1] // 8).astype(np.uint8)
    plain = jp2(classes)
    levels = np.random.default_rng(0).integers(0, 256, (32, 3), np.uint8)
    palette = struct.pack(">HB3B", 32, 3, 7, 7, 7) + levels.tobytes()
    mapping = b"".join(struct.pack(">HBB", 0, 1, channel) for channel in range(3))
    boxes = box(b"pclr", palette) + box(b"cmap", mapping)
    place = plain.index(b"jp2h") - 4
    size = int.from_bytes(plain[place : place + 4], "big")
    inside = plain[place + 4 : place + size].replace(
        bytes([1, 0, 0, 0, 0, 0, 17]), bytes([1, 0, 0, 0, 0, 0, 16])
    )
    head = struct.pack(">I", size + len(boxes)) + inside + boxes
    decoded = decode(plain[:place] + head + plain[place + size :], "a.jp2")
    assert np.array_equal(decoded.pixels, levels[classes])
    assert "palette" in decoded.notices[0]


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content
