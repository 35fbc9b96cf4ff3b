"""What words of the command line stand for: numbers, regions, options."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from retinaview.core.image import Region


def option(text: str) -> tuple[str, str]:
    """Read NAME=VALUE."""
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise argparse.ArgumentTypeError(f"an option is NAME=VALUE, not {text!r}")
    return name, value


def share(text: str) -> float:
    """Read a number from 0 to 1."""
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"a share is a number from 0 to 1, not {text!r}")
    return share


def ids(text: str) -> tuple[str, ...]:
    """Read names with commas between them, each once."""
    return tuple(dict.fromkeys(word for word in text.split(",") if word))


def _whole(text: str, least: int, what: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = least - 1
    if number < least:
        raise argparse.ArgumentTypeError(
            f"{what} is a whole number of {least} or more, not {text!r}"
        )
    return number


def tile(text: str) -> int:
    """Read a tile's side in pixels."""
    return _whole(text, 64, "a tile's side")


def region(text: str) -> "Region":
    """Read X,Y,W,H in whole pixels."""
    from retinaview.core.image import Region

    try:
        x, y, width, height = (int(word) for word in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"a region is X,Y,W,H in whole pixels, not {text!r}"
        ) from None
    return Region(x, y, width, height)


def workers(text: str) -> int:
    """Read how many work at once."""
    return _whole(text, 1, "the number of workers")


def frame(text: str) -> int:
    """Read which picture of a file, from 1."""
    return _whole(text, 1, "the number of a picture")


def seed(text: str) -> int:
    """Read a seed."""
    return _whole(text, 0, "a seed")


def size(text: str) -> int:
    """Read a side in pixels."""
    return _whole(text, 16, "a size")
