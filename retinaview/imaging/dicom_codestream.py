"""What the compressed bytes of one picture say of themselves, read before anything is decoded.

Reference:
    ITU-T T.81 B.2.2 (frame header), T.87 C.2.2 (JPEG-LS), T.800 A.5.1 (SIZ).
"""

import struct
from dataclasses import dataclass

_JPEG_START, _J2K_START = b"\xff\xd8", b"\xff\x4f\xff\x51"
_JP2_START = b"\x00\x00\x00\x0cjP  "
_FRAME_HEADERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})

SYNTAX_OF_FRAME = {
    0xC0: "1.2.840.10008.1.2.4.50",
    0xC1: "1.2.840.10008.1.2.4.51",
    0xC3: "1.2.840.10008.1.2.4.57",
    0xF7: "1.2.840.10008.1.2.4.80",
}
JPEG_2000_SYNTAX = "1.2.840.10008.1.2.4.90"


@dataclass(frozen=True)
class Codestream:
    """Size, samples a pixel and bits a sample of a JPEG, JPEG-LS or JPEG 2000 picture.

    `syntax` is the transfer syntax that such bytes speak for.
    """

    width: int
    height: int
    samples: int
    bits: int
    syntax: str


def read_codestream(data: bytes) -> Codestream | None:
    """Read the header of compressed bytes; None where they are of no kind that has one."""
    if data.startswith(_JPEG_START):
        return _jpeg(data)
    start = data.find(_J2K_START, 0, 4096) if data.startswith(_JP2_START) else 0
    if start >= 0 and data[start : start + 4] == _J2K_START and len(data) >= start + 44:
        x1, y1, x0, y0 = struct.unpack_from(">4I", data, start + 8)
        samples, depth = struct.unpack_from(">HB", data, start + 40)
        return Codestream(x1 - x0, y1 - y0, samples, (depth & 0x7F) + 1, JPEG_2000_SYNTAX)
    return None


def _jpeg(data: bytes) -> Codestream | None:
    position = 2
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            return None
        marker = data[position + 1]
        if marker == 0xFF:  # fill
            position += 1
            continue
        if marker in _NO_LENGTH:
            position += 2
            continue
        if marker in _FRAME_HEADERS and position + 10 <= len(data):
            bits, height, width, samples = struct.unpack_from(">BHHB", data, position + 4)
            syntax = SYNTAX_OF_FRAME.get(marker, "")
            return Codestream(width, height, samples, bits, syntax)
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return None
