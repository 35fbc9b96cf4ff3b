"""The frame header of a JPEG stream: what it will unpack to, before anything is unpacked."""

from dataclasses import dataclass

_NO_LENGTH = {0x01, *range(0xD0, 0xD9)}
_NO_FRAME = {0xC4, 0xC8, 0xCC}
LOSSLESS = frozenset({0xC3, 0xC7, 0xCB, 0xCF})
"""Kinds of frame that no common reader decodes."""


@dataclass(frozen=True)
class JpegFrame:
    """What a frame header says.

    Attributes:
        kind: the marker's low byte, 0xC0 for baseline.
        precision: bits a channel.
        width, height: in pixels.
        channels: number of components.
        precision_at: where in the stream `precision` stands.
    """

    kind: int
    precision: int
    width: int
    height: int
    channels: int
    precision_at: int


def jpeg_frame(data: bytes | memoryview) -> JpegFrame | None:
    """Find the first frame header; None where there is none.

    Reference:
        ITU-T T.81, annex B.2.2.
    """
    position = 2
    while position + 10 <= len(data):
        if data[position] != 0xFF:
            return None
        kind = data[position + 1]
        if kind == 0xFF:
            position += 1
            continue
        if kind in _NO_LENGTH:
            position += 2
            continue
        if kind == 0xDA:
            return None
        if 0xC0 <= kind <= 0xCF and kind not in _NO_FRAME:
            height = int.from_bytes(data[position + 5 : position + 7], "big")
            width = int.from_bytes(data[position + 7 : position + 9], "big")
            precision, channels = data[position + 4], data[position + 9]
            return JpegFrame(kind, precision, width, height, channels, position + 4)
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return None


def is_whole(data: bytes | memoryview) -> bool:
    """Whether the stream ends with its end marker; bytes of nothing behind it do not count."""
    return bytes(data[-4096:]).rstrip(b"\x00\xff\n\r ").endswith(b"\xff\xd9")
