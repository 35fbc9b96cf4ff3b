"""Colours of a photograph as the screen shows them: its ICC profile applied, to sRGB.

For display alone: models, measures and exports see the file's own numbers.
"""

from functools import lru_cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from retinaview.imaging.strips import in_strips
from retinaview.words import tr

GRID = 17
"""Levels a channel at which a profile is compared with sRGB."""
LEAST_SEEN = 2
"""8-bit levels; a profile that changes no colour by more is sRGB by another name."""
STRIP_ROWS = 256
MOST_PROFILES = 8
LARGEST_PROFILE = 16_000_000
_SIGNATURE_AT, _SPACE_AT = 36, 16


class Profile:
    """How the numbers of an RGB profile look in sRGB."""

    def __init__(self, profile: bytes) -> None:
        """Read a profile.

        Raises:
            ValueError: it is damaged, or not one of RGB.
        """
        from PIL import ImageCms  # loaded for the files that have a profile alone

        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
            flags = ImageCms.Flags.BLACKPOINTCOMPENSATION
            self._transform = ImageCms.buildTransform(
                source, ImageCms.createProfile("sRGB"), "RGB", "RGB", intent, flags
            )
            self.title = ImageCms.getProfileDescription(source).strip()
        except (ImageCms.PyCMSError, OSError, TypeError, ValueError) as error:
            raise ValueError("a colour profile that cannot be used") from error

    def shown(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Give the colours on an sRGB screen.

        Args:
            pixels: (H, W, 3) uint8, numbers in the profile.

        Returns:
            (H, W, 3) uint8, numbers in sRGB.
        """
        from PIL import Image

        shown = np.empty(pixels.shape, np.uint8)

        def show_strip(rows: slice) -> None:
            strip = Image.fromarray(np.ascontiguousarray(pixels[rows]))
            self._transform.apply_in_place(strip)
            shown[rows] = np.asarray(strip)

        in_strips(pixels.shape[0], STRIP_ROWS, show_strip)
        return shown


def display_profile(profile: bytes | None) -> Profile | None:
    """Give what is to be applied before numbers are shown.

    Returns:
        None where there is no profile, where it cannot be used, and where it is that of sRGB.
    """
    return None if profile is None else _read(profile)[0]


def profile_notice(profile: bytes | None) -> str:
    """Say what becomes of a file's profile, "" where nothing does."""
    return "" if profile is None else _read(profile)[1]


@lru_cache(MOST_PROFILES)
def _read(profile: bytes) -> tuple[Profile | None, str]:
    """Read a profile once; a photograph is shown and announced by it many times."""
    if profile[_SPACE_AT : _SPACE_AT + 4] in (b"GRAY", b"CMYK"):
        return None, tr("The file's colour profile is of grey or ink values and is not applied.")
    is_profile = profile[_SIGNATURE_AT : _SIGNATURE_AT + 4] == b"acsp"
    try:
        if not is_profile or len(profile) > LARGEST_PROFILE:
            raise ValueError("no colour profile")
        read = Profile(profile)
        changes = _changes(read)
    except ValueError:
        return None, tr("The file's colour profile cannot be used and is not applied.")
    if not changes:
        return None, ""
    title = _printable(read.title)
    if not title:
        return read, tr(
            "The file's colour profile is applied for display alone; numbers stay as they are."
        )
    return read, tr(
        "The file's colour profile ({title}) is applied for display alone; numbers stay as they "
        "are.",
        title=title,
    )


def _changes(profile: Profile) -> bool:
    """Whether any colour looks different from the same numbers in sRGB."""
    levels = np.linspace(0, 255, GRID).round().astype(np.uint8)
    grid = np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(-1, GRID, 3)
    return bool(np.abs(profile.shown(grid).astype(int) - grid).max() > LEAST_SEEN)


def _printable(title: str) -> str:
    return "".join(letter for letter in title if letter.isprintable())[:60]
