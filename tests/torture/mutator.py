"""Spoils files in a repeatable way: cut off, bits flipped, headers that lie, pieces moved."""

from collections.abc import Callable, Iterator, Mapping
from random import Random

HEAD = 400
"""Bytes at either end of a file where its headers lie; half of the faults are put there."""
LIES = (
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x80\0\0\0",
    b"\0\0\xff\xff",
    b"\xff\xff\0\0",
    b"\0\1\0\0",
    b"\0\0\x75\x30",
    b"\x30\x75\0\0",
)


def mutants(samples: Mapping[str, bytes], seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Give `count` spoilt files: the name of the sample with a number, and the bytes."""
    random = Random(seed)
    names = sorted(samples)
    for number in range(count):
        name = names[number % len(names)]
        data = samples[name]
        faults = random.sample(FAULTS, k=1 if random.random() < 0.7 else 2)
        for fault in faults:
            data = fault(data, random)
        if random.random() < 0.05:
            other = samples[random.choice(names)]
            data = data[: _place(data, random)] + other[_place(other, random) :]
        yield f"{number:05}-{name}", data


def _place(data: bytes, random: Random) -> int:
    if not data:
        return 0
    near = random.random()
    if near < 0.35:
        return random.randrange(min(HEAD, len(data)))
    if near < 0.5:
        return random.randrange(max(0, len(data) - HEAD), len(data))
    return random.randrange(len(data))


def _cut(data: bytes, random: Random) -> bytes:
    return data[: _place(data, random)]


def _flip(data: bytes, random: Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 8, 40))):
        if spoilt:
            spoilt[_place(data, random)] ^= 1 << random.randrange(8)
    return bytes(spoilt)


def _scatter(data: bytes, random: Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(random.choice((1, 3, 20))):
        if spoilt:
            spoilt[_place(data, random)] = random.randrange(256)
    return bytes(spoilt)


def _lie(data: bytes, random: Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 4))):
        place, lie = _place(data, random), random.choice(LIES)
        width = random.choice((2, 4))
        spoilt[place : place + width] = lie[:width]
    return bytes(spoilt)


def _drop(data: bytes, random: Random) -> bytes:
    place = _place(data, random)
    return data[:place] + data[place + random.choice((1, 2, 4, 16, 100)) :]


def _repeat(data: bytes, random: Random) -> bytes:
    place = _place(data, random)
    piece = data[place : place + random.choice((1, 2, 12, 64, 500))]
    return data[:place] + piece * random.choice((1, 2, 50)) + data[place:]


def _blank(data: bytes, random: Random) -> bytes:
    place, length = _place(data, random), random.choice((8, 64, 1024))
    kept = data[place : place + length]
    return data[:place] + random.choice((b"\0", b"\xff")) * len(kept) + data[place + length :]


def _append(data: bytes, random: Random) -> bytes:
    return data + random.randbytes(random.choice((1, 16, 5000)))


FAULTS: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_cut, _flip, _scatter, _lie, _lie, _drop, _repeat, _blank, _append),
)
