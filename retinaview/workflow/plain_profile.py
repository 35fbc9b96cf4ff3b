"""A colour profile without its words: what it says of colours stays, what it says of people goes.

Reference: ICC.1:2022, sections 7.2 (header), 7.3 (tag table), 9.2 (tags).
"""

import struct

HEAD_BYTES = 128
ENTRY_BYTES = 12
MOST_TAGS = 100
COLOUR_TAGS = (
    *(b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"wtpt", b"bkpt", b"chad", b"lumi"),
    *(b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"gamt", b"kTRC", b"cicp"),
)
MADE_ON, MAKER, FLAGS_END, IDENTITY = slice(24, 36), slice(48, 64), 44, slice(80, 100)
"""Date; maker, model and attributes of the device; flags; the profile's creator and its MD5."""
WORDS = "Colours of the photograph"


def plain_profile(profile: bytes | None) -> bytes | None:
    """Build a profile of the same colours with nothing else in it.

    Returns:
        None for no profile, and for one that cannot be understood: then it is better left out.
    """
    if profile is None or len(profile) < HEAD_BYTES + 4:
        return None
    try:
        tags = _colour_tags(profile)
    except struct.error:
        return None
    if not tags:
        return None
    is_old = profile[8] < 4
    tags[b"desc"] = _description(is_old)
    tags[b"cprt"] = _text(is_old)
    return _assembled(profile[:HEAD_BYTES], tags)


def _colour_tags(profile: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", profile, HEAD_BYTES)
    found = {}
    for number in range(min(count, MOST_TAGS)):
        entry = HEAD_BYTES + 4 + number * ENTRY_BYTES
        name, start, size = struct.unpack_from(">4sII", profile, entry)
        data = profile[start : start + size]
        if name in COLOUR_TAGS and len(data) == size:
            found[name] = data
    return found


def _assembled(head: bytes, tags: dict[bytes, bytes]) -> bytes:
    plain = bytearray(head)
    for part in (MADE_ON, MAKER, IDENTITY):
        plain[part] = bytes(part.stop - part.start)
    plain[24:36] = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    table = struct.pack(">I", len(tags))
    place = HEAD_BYTES + 4 + len(tags) * ENTRY_BYTES
    body = b""
    for name, data in tags.items():
        table += struct.pack(">4sII", name, place + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    whole = bytes(plain) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def _description(is_old: bool) -> bytes:
    if not is_old:
        return _unicode(WORDS)
    words = WORDS.encode("ascii") + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(words)) + words + bytes(78)


def _text(is_old: bool) -> bytes:
    return b"text" + bytes(4) + b"None\0" if is_old else _unicode("None")


def _unicode(words: str) -> bytes:
    data = words.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data
