"""The clinic's logo: a PNG, JPEG or SVG file, read with care."""

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal
from xml.etree import ElementTree

from PIL import Image, UnidentifiedImageError

from retinaview.errors import ImageReadError
from retinaview.words import tr

LARGEST_BYTES: Final = 8_000_000
LARGEST_SIDE_PX: Final = 8_000
KEPT_SIDE_PX: Final = 1_200
"""A logo is a finger wide on paper; more would only make the file larger."""


@dataclass(frozen=True)
class Logo:
    """A logo ready to draw.

    Attributes:
        kind: "png", or "svg" for a drawing.
        data: the bytes of such a file; a PNG is opaque, white where the file was transparent.
        aspect: width over height, above 0.
    """

    kind: Literal["png", "svg"]
    data: bytes = field(repr=False)
    aspect: float


def read_logo(path: str) -> Logo | None:
    """Read a logo, None for the path "".

    Raises:
        ImageReadError: it is not there, damaged, too large or of another kind.
    """
    if not path:
        return None
    name = Path(path).name
    try:
        if Path(path).stat().st_size > LARGEST_BYTES:
            limit = LARGEST_BYTES // 1_000_000
            raise ImageReadError(
                tr(
                    "{name}: a logo has at most {most} MB. Choose a smaller file.",
                    name=name,
                    most=limit,
                )
            )
        data = Path(path).read_bytes()
    except FileNotFoundError as error:
        raise ImageReadError(
            tr("{name}: the logo is no longer there. Choose it again, or none.", name=name)
        ) from error
    except OSError as error:
        raise ImageReadError(
            tr("{name}: the logo cannot be read. Choose it again.", name=name)
        ) from error
    return _drawing(data, name) if _is_drawing(data) else _picture(data, name)


def _is_drawing(data: bytes) -> bool:
    return b"<svg" in data[:4096]


def _drawing(data: bytes, name: str) -> Logo:
    from PySide6.QtCore import QByteArray  # here, as a plan is read without Qt
    from PySide6.QtSvg import QSvgRenderer

    damaged = tr("{name}: the drawing is damaged. Choose another file.", name=name)
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise ImageReadError(damaged) from error
    if any(_leads_out(element) for element in root.iter()):
        raise ImageReadError(
            tr(
                "{name}: the drawing takes pictures from other files. Choose one that holds them.",
                name=name,
            )
        )
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.viewBoxF().size()
    if not renderer.isValid() or size.width() <= 0 or size.height() <= 0:
        raise ImageReadError(damaged)
    return Logo("svg", data, size.width() / size.height())


def _leads_out(element: ElementTree.Element) -> bool:
    """Whether an element of a drawing refers to anything outside the file."""
    if not element.tag.endswith(("image", "use", "feImage")):
        return False
    return any(
        name.endswith("href") and not value.startswith(("#", "data:"))
        for name, value in element.attrib.items()
    )


def _picture(data: bytes, name: str) -> Logo:
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if max(picture.size) > LARGEST_SIDE_PX:
                raise ImageReadError(
                    tr(
                        "{name}: a logo has at most {most} px along a side. "
                        "Choose a smaller picture.",
                        name=name,
                        most=LARGEST_SIDE_PX,
                    )
                )
            whole = picture.convert("RGBA")
    except UnidentifiedImageError as error:
        raise ImageReadError(
            tr("{name}: a logo is a PNG, JPEG or SVG file. Choose another file.", name=name)
        ) from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ImageReadError(
            tr("{name}: the logo is damaged. Choose another file.", name=name)
        ) from error
    whole.thumbnail((KEPT_SIDE_PX, KEPT_SIDE_PX))
    opaque = Image.new("RGB", whole.size, "white")
    opaque.paste(whole, mask=whole.getchannel("A"))
    encoded = io.BytesIO()
    opaque.save(encoded, "PNG")
    return Logo("png", encoded.getvalue(), opaque.width / opaque.height)
