"""Decode the bytes of a photograph: by their first bytes to the decoder of their kind.

JPEG, PNG, BMP, TIFF and JPEG 2000 come out as the file's own numbers, 8 to 16 bit or floating
point, turned upright once. Sizes are checked from the header before anything is unpacked.
"""

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from retinaview.core.image import LoadChoices
from retinaview.errors import ImageReadError
from retinaview.imaging.decoded import ONE_DECODER, Decoded
from retinaview.imaging.jpeg2000_header import CODESTREAM, SIGNATURE
from retinaview.words import mark, tr

SUPPORTED = mark("JPEG, PNG, TIFF, BMP, JPEG 2000 and DICOM")
SUFFIXES = frozenset(
    [
        *(".jpg", ".jpeg", ".png", ".tif", ".tiff", ".btf", ".tf8", ".bmp"),
        *(".jp2", ".j2k", ".j2c", ".jpc", ".jpf", ".jpx"),
    ]
)
"""Endings of the files that can be decoded; their first bytes decide, whatever they are called."""
_MAGIC: Mapping[bytes, str] = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"II+\x00": "TIFF",
    b"MM\x00+": "TIFF",
    b"BM": "BMP",
    SIGNATURE: "JPEG 2000",
    CODESTREAM: "JPEG 2000",
}
_OTHER_MAGIC: Mapping[tuple[int, bytes], str] = {
    (0, b"GIF8"): "GIF",
    (8, b"WEBP"): "WebP",
    (0, b"\xff\x0a"): "JPEG XL",
    (0, b"\x00\x00\x00\x0cJXL "): "JPEG XL",
    (4, b"ftyp"): mark("HEIF or video"),
    (0, b"%PDF"): "PDF",
    (0, b"8BPS"): "Photoshop",
    (0, b"PK\x03\x04"): "ZIP",
}


def decode(data: bytes, name: str, choices: LoadChoices | None = None) -> Decoded:
    """Decode a photograph from the bytes of its file.

    Args:
        data: the whole file.
        name: the file's name, for messages.
        choices: which picture of several; None for the first.

    Returns:
        The pixels, with what was converted.

    Raises:
        ImageReadError: empty, not an image, of an unsupported kind, too large, too small, cut
            off or damaged, or without a picture of that number.
    """
    file_format = _identify(data, name)
    with _damage_as_error(name, file_format):
        return _decode(data, name, file_format, choices or LoadChoices())


def _decode(data: bytes, name: str, file_format: str, choices: LoadChoices) -> Decoded:
    # inside, as each brings codecs that the others do not need
    if file_format == "TIFF":
        from retinaview.imaging.decode_tiff import decode_tiff

        return decode_tiff(data, name, choices)
    if file_format == "JPEG 2000":
        from retinaview.imaging.decode_jpeg2000 import decode_jpeg2000

        return decode_jpeg2000(data, name, choices)
    from retinaview.imaging.decode_plain import decode_plain

    return decode_plain(data, name, file_format, choices)


def _identify(data: bytes, name: str) -> str:
    if not data:
        raise ImageReadError(tr("{name}: the file is empty.", name=name))
    for magic, file_format in _MAGIC.items():
        if data.startswith(magic):
            return file_format
    for (offset, magic), other in _OTHER_MAGIC.items():
        if data[offset : offset + len(magic)] == magic:
            raise ImageReadError(
                tr(
                    "{name}: {other} files are not supported; {supported} are.",
                    name=name,
                    other=tr(other),
                    supported=tr(SUPPORTED),
                )
            )
    raise ImageReadError(
        tr(
            "{name}: this is not an image file; {supported} are supported.",
            name=name,
            supported=tr(SUPPORTED),
        )
    )


@contextmanager
def _damage_as_error(name: str, file_format: str) -> Iterator[None]:
    """Turn whatever a decoder throws at damaged bytes into one sentence; keep it quiet."""
    try:
        with ONE_DECODER, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except ImageReadError:
        raise
    except MemoryError as error:
        raise ImageReadError(
            tr("{name}: there is not enough memory to open it.", name=name)
        ) from error
    except Exception as error:  # decoders raise anything on damaged bytes
        cut_off = "truncated" in str(error).lower()
        sentence = (
            tr("{name}: the {kind} file is cut off before its end.", name=name, kind=file_format)
            if cut_off
            else tr(
                "{name}: the {kind} file is damaged or of a kind that is not supported.",
                name=name,
                kind=file_format,
            )
        )
        raise ImageReadError(sentence) from error
