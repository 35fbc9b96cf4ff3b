"""How the pixels of one TIFF picture are stored, checked before anything is unpacked."""

from dataclasses import dataclass
from math import ceil

import numpy as np

from retinaview.errors import ImageReadError
from retinaview.imaging.decoded import LARGEST_AREA, UNIT_BYTES, refuse_size
from retinaview.imaging.tiff_directory import Directory, Tag
from retinaview.words import mark, tr

UNCOMPRESSED, LZW, JPEG, DEFLATE, OLD_DEFLATE, PACKBITS = 1, 5, 7, 8, 32946, 32773
CODECS = (UNCOMPRESSED, LZW, JPEG, DEFLATE, OLD_DEFLATE, PACKBITS)
_OTHER_CODECS = {
    **dict.fromkeys((2, 3, 4), "fax"),
    **dict.fromkeys((33003, 33004, 33005, 34712), "JPEG 2000"),
    **{6: mark("JPEG in its old form"), 34887: "LERC", 34892: mark("lossy DNG"), 34925: "LZMA"},
    **{50000: "Zstandard", 50001: "WebP", 50002: "JPEG XL", 52546: "JPEG XL"},
}
WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, INK, YCC = 0, 1, 2, 3, 5, 6
_CHANNELS = {WHITE_IS_ZERO: 1, BLACK_IS_ZERO: 1, RGB: 3, PALETTE: 1, INK: 4, YCC: 3}
_OTHER_COLOURS = {
    4: mark("a mask"),
    8: "CIE Lab",
    9: "CIE Lab",
    10: "CIE Lab",
    32803: mark("a raw sensor"),
}
CHUNKY, PLANAR = 1, 2
NO_PREDICTOR, WHOLE_PREDICTOR, FLOAT_PREDICTOR = 1, 2, 3
WHOLE, SIGNED, FLOATING = 1, 2, 3
_UNKNOWN_NUMBERS = {
    WHOLE: mark(
        "{name}: {bits}-bit pixels are not supported; 8 to 16 bits and floating point are."
    ),
    SIGNED: mark(
        "{name}: {bits}-bit signed pixels are not supported; 8 to 16 bits and floating point are."
    ),
    FLOATING: mark(
        "{name}: {bits}-bit floating-point pixels are not supported; 8 to 16 bits and floating "
        "point are."
    ),
}
_COMPLEX = mark(
    "{name}: {bits}-bit complex pixels are not supported; 8 to 16 bits and floating point are."
)
MOST_SEGMENTS = 100_000
MOST_OUTSIDE = 4
"""How many times the picture's own area one tile may cover, beyond `SMALL_TILE`."""
SMALL_TILE = 1_048_576


@dataclass(frozen=True)
class Layout:
    """How the pixels of a picture are stored.

    Attributes:
        width, height: in pixels.
        samples: numbers a pixel, colours and extra ones.
        channels: those that are colours.
        bits: of a number.
        sample_format: `WHOLE` or `FLOATING`.
        photometric: what the colours are.
        compression: one of `CODECS`.
        predictor: what was subtracted before compression.
        is_planar: each channel lies by itself.
        is_tiled: segments are tiles, else strips.
        segment: (rows, columns) of a whole one.
        subsampling: (horizontal, vertical) pixels that share their chroma.
        extra: what the samples beyond the colours are, as the file names them.
    """

    width: int
    height: int
    samples: int
    channels: int
    bits: int
    sample_format: int
    photometric: int
    compression: int
    predictor: int
    is_planar: bool
    is_tiled: bool
    segment: tuple[int, int]
    subsampling: tuple[int, int]
    extra: tuple[int, ...]

    @property
    def across(self) -> int:
        """Segments side by side."""
        return ceil(self.width / self.segment[1])

    @property
    def segments(self) -> int:
        """All segments of the picture."""
        down = ceil(self.height / self.segment[0])
        return self.across * down * (self.samples if self.is_planar else 1)

    @property
    def segment_samples(self) -> int:
        """Numbers a pixel in one segment."""
        return 1 if self.is_planar else self.samples

    @property
    def dtype(self) -> np.dtype[np.generic]:
        """Of the numbers once unpacked, in the machine's byte order."""
        if self.sample_format == FLOATING:
            return np.dtype({16: np.float16, 32: np.float32, 64: np.float64}[self.bits])
        return np.dtype(np.uint8 if self.bits <= 8 else np.uint16)

    @property
    def is_subsampled(self) -> bool:
        """Chroma is stored at a smaller size, as in no JPEG stream."""
        is_ycc = self.photometric == YCC and self.compression != JPEG
        return is_ycc and self.subsampling != (1, 1)


def read_layout(directory: Directory, name: str, file_bytes: int) -> Layout:
    """Read and check how a picture is stored.

    Raises:
        ImageReadError: of a kind that is not supported, too large or too small.
        ValueError: tags that a picture must have are missing or contradict each other.
    """
    width, height = directory.number(Tag.WIDTH), directory.number(Tag.LENGTH)
    refuse_size((width, height), name, file_bytes=file_bytes)
    bits, sample_format = _numbers_kind(directory, name)
    compression = directory.number(Tag.COMPRESSION, UNCOMPRESSED)
    if compression not in CODECS:
        coded = _OTHER_CODECS.get(compression, tr("number {number}", number=compression))
        raise ImageReadError(
            tr(
                "{name}: TIFF files compressed as {coded} are not supported; uncompressed, "
                "LZW, Deflate, PackBits and JPEG are.",
                name=name,
                coded=tr(coded),
            )
        )
    samples = directory.number(Tag.SAMPLES, 1)
    photometric = directory.number(Tag.PHOTOMETRIC, RGB if samples >= 3 else BLACK_IS_ZERO)
    channels = _channels(directory, photometric, samples, name)
    extra = tuple(int(kind) for kind in directory.numbers(Tag.EXTRA_SAMPLES))
    is_tiled = Tag.TILE_WIDTH in directory.tags
    if is_tiled:
        segment = directory.number(Tag.TILE_LENGTH), directory.number(Tag.TILE_WIDTH)
    else:
        segment = min(height, directory.number(Tag.ROWS_PER_STRIP, height)), width
    across, down = (*directory.numbers(Tag.YCC_SUBSAMPLING), 2, 2)[:2]
    layout = Layout(
        width=width,
        height=height,
        samples=samples,
        channels=channels,
        bits=bits,
        sample_format=sample_format,
        photometric=photometric,
        compression=compression,
        predictor=directory.number(Tag.PREDICTOR, NO_PREDICTOR),
        is_planar=directory.number(Tag.PLANAR, CHUNKY) == PLANAR and samples > 1,
        is_tiled=is_tiled,
        segment=segment,
        subsampling=(int(across), int(down)),
        extra=extra if len(extra) == samples - channels else (0,) * (samples - channels),
    )
    _check(layout, name)
    refuse_size((width, height), name, _bytes_a_pixel(layout), file_bytes)
    return layout


def _numbers_kind(directory: Directory, name: str) -> tuple[int, int]:
    """Bits of a number and what it is; what cannot be a photograph is refused."""
    all_bits = {int(bits) for bits in directory.numbers(Tag.BITS) or (1,)}
    formats = {int(kind) for kind in directory.numbers(Tag.SAMPLE_FORMAT) or (WHOLE,)}
    formats = {WHOLE if kind in (0, 4) else kind for kind in formats}  # 4: nobody said
    if len(all_bits) > 1 or len(formats) > 1:
        raise ImageReadError(
            tr("{name}: channels of unequal depth or kind are not supported.", name=name)
        )
    bits, kind = all_bits.pop(), formats.pop()
    if kind == WHOLE and (bits in (1, 2, 4) or 8 <= bits <= 16):
        return bits, kind
    if kind == FLOATING and bits in (16, 32, 64):
        return bits, kind
    raise ImageReadError(tr(_UNKNOWN_NUMBERS.get(kind, _COMPLEX), name=name, bits=bits))


def _channels(directory: Directory, photometric: int, samples: int, name: str) -> int:
    channels = _CHANNELS.get(photometric)
    if channels is None:
        what = _OTHER_COLOURS.get(photometric, tr("the kind {number}", number=photometric))
        raise ImageReadError(
            tr(
                "{name}: pixels of {what} are not supported; grey, RGB, palette, CMYK and "
                "YCbCr are.",
                name=name,
                what=tr(what),
            )
        )
    if samples < channels:
        raise ValueError(f"{samples} samples for {channels} channels")
    if samples > channels + 4:
        raise ImageReadError(
            tr("{name}: {samples} channels are not supported.", name=name, samples=samples)
        )
    if photometric == INK and directory.number(Tag.INK_SET, 1) != 1:
        raise ImageReadError(tr("{name}: inks other than CMYK are not supported.", name=name))
    return channels


def _check(layout: Layout, name: str) -> None:
    rows, columns = layout.segment
    most = max(SMALL_TILE, min(LARGEST_AREA, MOST_OUTSIDE * layout.width * layout.height))
    if rows < 1 or columns < 1 or rows * columns > most or layout.segments > MOST_SEGMENTS:
        raise ValueError(f"segments of {columns} x {rows} pixels")
    floating = layout.sample_format == FLOATING
    if floating and layout.photometric not in (WHITE_IS_ZERO, BLACK_IS_ZERO, RGB):
        raise ImageReadError(
            tr("{name}: floating-point pixels are supported in grey and RGB alone.", name=name)
        )
    if layout.photometric in (YCC, PALETTE) and layout.bits > 8 and layout.compression != JPEG:
        raise ImageReadError(
            tr("{name}: palette and YCbCr pixels are supported at 8 bits alone.", name=name)
        )
    if layout.photometric in (YCC, INK) and layout.bits < 8:
        raise ImageReadError(tr("{name}: CMYK and YCbCr pixels need at least 8 bits.", name=name))
    if layout.compression == JPEG and (floating or layout.bits not in (8, 12)):
        raise ValueError(f"{layout.bits}-bit JPEG")
    known = {NO_PREDICTOR, FLOAT_PREDICTOR if floating else WHOLE_PREDICTOR}
    if not floating and layout.bits not in (8, 16):
        known = {NO_PREDICTOR}
    if layout.predictor not in known and layout.compression in (LZW, DEFLATE, OLD_DEFLATE):
        raise ValueError(f"predictor {layout.predictor}")
    if layout.is_subsampled and (layout.is_planar or layout.samples != 3):
        raise ImageReadError(
            tr("{name}: YCbCr pixels in planes of unequal size are not supported.", name=name)
        )
    if not all(step in (1, 2, 4) for step in layout.subsampling):
        raise ValueError(f"subsampling {layout.subsampling}")


def _bytes_a_pixel(layout: Layout) -> float:
    """What unpacking and converting hold at once; one strip may be the whole picture."""
    stored = layout.samples * layout.dtype.itemsize
    kept = 3 * (4 if layout.sample_format == FLOATING else layout.dtype.itemsize)
    shares = layout.segment[0] * layout.segment[1] / (layout.width * layout.height)
    unpacking = stored * (1 + min(1.0, shares) * (layout.compression != UNCOMPRESSED))
    if layout.channels == 3 and layout.samples == 3 and layout.sample_format == WHOLE:
        return max(unpacking, kept + UNIT_BYTES)
    return max(unpacking, stored + kept, kept + UNIT_BYTES)
