"""From one encoded picture of a DICOM object to red, green and blue in [0, 1]."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.processing import apply_color_lut
from pydicom.uid import UID

from retinaview.core.image import Rgb
from retinaview.errors import ImageReadError
from retinaview.imaging.dicom_attributes import text, whole
from retinaview.imaging.dicom_colour import RGB, YBR, Doubt, doubt_colours, ybr_to_rgb
from retinaview.imaging.dicom_frames import Frame
from retinaview.words import mark, tr

JPEG_EXTENDED = "1.2.840.10008.1.2.4.51"
IMAGECODECS = "imagecodecs"
"""Decodes lossless JPEG, not through pydicom: GDCM ends the whole program on damaged bytes."""
# the first that is there decodes; only such as give every depth and colour unchanged
_PLUGINS = {
    "1.2.840.10008.1.2.4.50": "pillow",
    JPEG_EXTENDED: "pillow",
    "1.2.840.10008.1.2.4.57": IMAGECODECS,
    "1.2.840.10008.1.2.4.70": IMAGECODECS,
    "1.2.840.10008.1.2.4.80": "pyjpegls",
    "1.2.840.10008.1.2.4.81": "pyjpegls",
    "1.2.840.10008.1.2.4.90": "pylibjpeg",
    "1.2.840.10008.1.2.4.91": "pylibjpeg",
    "1.2.840.10008.1.2.4.201": "pylibjpeg",
    "1.2.840.10008.1.2.4.202": "pylibjpeg",
    "1.2.840.10008.1.2.4.203": "pylibjpeg",
    "1.2.840.10008.1.2.5": "",
}
_PACKAGES = {
    "pillow": "Pillow",
    IMAGECODECS: IMAGECODECS,
    "pyjpegls": "pyjpegls",
    "pylibjpeg": "pylibjpeg-openjpeg",
}
_GREY = ("MONOCHROME1", "MONOCHROME2")
_GREY_NOTICE = mark("The file holds grey values alone: red, green and blue are the same.")
_NEGATIVE_NOTICE = mark("The file's grey values are a negative; they were turned round.")
_PALETTE_NOTICE = mark("Colours from a palette were converted to RGB.")
_SIGNED_NOTICE = mark("The file's values may be negative; those that are were set to black.")
_OVERLAY_GROUPS = range(0x6000, 0x6020, 2)


@dataclass(frozen=True, eq=False)
class Picture:
    """A decoded picture.

    Attributes:
        rgb: (H, W, 3) float32 in [0, 1].
        bits: bits a value that the file means, 8 to 16.
        decoder: what turned the bytes into pixels.
        notices: sentences on what was converted.
        problems: sentences on attributes that turned out wrong.
        doubt: that the colours may be meant otherwise.
    """

    rgb: Rgb
    bits: int
    decoder: str
    notices: tuple[str, ...]
    problems: tuple[str, ...]
    doubt: Doubt | None


def decode_frame(frame: Frame, dataset: Dataset, colour: str, name: str) -> Picture:
    """Decode one picture and read its colours.

    Args:
        frame: the encoded picture.
        dataset: the header of its object.
        colour: "" as the file says; "RGB" or "YBR" to read the stored numbers as that.
        name: for messages.

    Raises:
        ImageReadError: no decoder for this transfer syntax.
    """
    stored, meant, decoder = _decoded(frame, dataset, name)
    stored, bits, problems = _unsigned(stored, frame, dataset)
    notices: list[str] = []
    if whole(dataset, "PixelRepresentation") == 1:
        notices.append(tr(_SIGNED_NOTICE))
    doubt = None
    if stored.ndim == 2:
        rgb, bits, notice = _from_one_value(stored, bits, meant, dataset)
        notices += notice
        if colour:
            notices.append(tr("The file has no colours that could be read otherwise."))
    else:
        said = YBR if meant.startswith("YBR") else RGB
        read_as = colour or said
        if not colour:
            doubt = doubt_colours(stored, bits, said)
        elif colour != said:
            notices.append(
                tr(
                    "Colours were read as {colour}, as was asked; the file says {said}.",
                    colour=colour,
                    said=said,
                )
            )
        problems += _contradiction(dataset, meant)
        rgb = stored
        if read_as == YBR:
            rgb = ybr_to_rgb(stored, bits, is_partial="PARTIAL" in meant)
    top = np.float32(2**bits - 1)
    unit = np.divide(rgb, top, dtype=np.float32)
    if unit.ndim == 2:
        unit = np.repeat(unit[..., None], 3, axis=2)
    return Picture(unit, max(8, bits), decoder, tuple(notices), tuple(problems), doubt)


def _decoded(frame: Frame, dataset: Dataset, name: str) -> tuple[NDArray[Any], str, str]:
    """The stored numbers, their photometric interpretation, and what decoded them."""
    syntax = UID(frame.transfer_syntax)
    plugin = _PLUGINS.get(frame.transfer_syntax, "") if syntax.is_encapsulated else ""
    _refuse_syntax(frame, plugin, name)
    package = _PACKAGES.get(plugin)
    said_by = "pydicom" + (f", {package}" if package else "")
    if plugin == IMAGECODECS:
        return _lossless_jpeg(frame, dataset), _photometric(dataset, frame.samples), said_by
    decoder = get_decoder(syntax)
    single = _single(frame, dataset, is_encapsulated=syntax.is_encapsulated)
    options: dict[str, Any] = {"raw": True, "index": 0, "decoding_plugin": plugin}
    if not syntax.is_encapsulated:
        options["correct_unused_bits"] = False  # they are looked at first
    array, properties = decoder.as_array(single, **options)
    return array, str(properties["photometric_interpretation"]), said_by


def _lossless_jpeg(frame: Frame, dataset: Dataset) -> NDArray[Any]:
    """The stored numbers of a lossless JPEG, with no change of colours."""
    import imagecodecs

    space = "GRAYSCALE" if frame.samples == 1 else "RGB"
    array: NDArray[Any] = imagecodecs.jpeg8_decode(
        frame.data, colorspace=space, outcolorspace=space
    )
    if array.shape[:2] != (frame.rows, frame.columns):
        raise ValueError("a lossless JPEG of another size than its header says")
    is_signed = whole(dataset, "PixelRepresentation") == 1 and frame.stored == frame.allocated
    return array.view(f"i{array.dtype.itemsize}") if is_signed else array


def _refuse_syntax(frame: Frame, plugin: str, name: str) -> None:
    """Say which decoder is missing.

    Raises:
        ImageReadError: one is.
    """
    syntax = UID(frame.transfer_syntax)
    if syntax == JPEG_EXTENDED and frame.stored > 8:
        raise ImageReadError(
            tr(
                "{name}: its pixels are compressed as JPEG Extended of {stored} bits, which "
                "only a decoder under the GPL reads; RetinaView comes without it. Have the "
                "archive send it uncompressed or as JPEG 2000.",
                name=name,
                stored=frame.stored,
            )
        )
    if not syntax.is_encapsulated:
        return
    title = syntax.name if syntax.is_transfer_syntax else f"{syntax}"
    if frame.transfer_syntax not in _PLUGINS:
        raise ImageReadError(
            tr(
                "{name}: its pixels are compressed as {title}, for which RetinaView has no "
                "decoder. Have the archive send it uncompressed or as JPEG 2000.",
                name=name,
                title=title,
            )
        )
    if plugin == IMAGECODECS:
        return
    if plugin and plugin not in get_decoder(syntax).available_plugins:
        raise ImageReadError(
            tr(
                "{name}: its pixels are compressed as {title}; the package {package} that "
                "decodes it is not installed.",
                name=name,
                title=title,
                package=_PACKAGES[plugin],
            )
        )


def _single(frame: Frame, dataset: Dataset, *, is_encapsulated: bool) -> Dataset:
    """A data set with this one picture and what decoding needs, nothing else."""
    single = Dataset()
    single.Rows, single.Columns = frame.rows, frame.columns
    single.SamplesPerPixel = frame.samples
    single.BitsAllocated, single.BitsStored = frame.allocated, frame.stored
    single.HighBit = frame.stored - 1
    single.PixelRepresentation = 1 if whole(dataset, "PixelRepresentation") == 1 else 0
    single.PhotometricInterpretation = _photometric(dataset, frame.samples)
    if frame.samples > 1:
        single.PlanarConfiguration = 1 if whole(dataset, "PlanarConfiguration") == 1 else 0
    single.NumberOfFrames = 1
    value = encapsulate([frame.data]) if is_encapsulated else frame.data
    single.add_new(0x7FE00010, frame.kind, value)
    single["PixelData"].is_undefined_length = is_encapsulated
    return single


def _photometric(dataset: Dataset, samples: int) -> str:
    said = text(dataset, "PhotometricInterpretation").upper()
    if samples == 1:
        return said if said in (*_GREY, "PALETTE COLOR") else "MONOCHROME2"
    return said if said.startswith("YBR") else "RGB"


def _unsigned(
    stored: NDArray[Any], frame: Frame, dataset: Dataset
) -> tuple[NDArray[np.uint8 | np.uint16], int, list[str]]:
    """Values from 0 to 2 ** bits - 1, and the bits."""
    bits = frame.stored
    problems: list[str] = []
    if stored.dtype.kind == "i":
        stored = np.maximum(stored, 0).astype(f"u{stored.dtype.itemsize}")
        return stored, bits - 1, problems
    if not UID(frame.transfer_syntax).is_encapsulated and bits < frame.allocated:
        high = whole(dataset, "HighBit")
        shift = high + 1 - bits if high is not None and bits <= high + 1 <= frame.allocated else 0
        shifted = stored >> shift
        if shifted.max() >= 2**bits and not any(g in _OVERLAY_GROUPS for g in _groups(dataset)):
            problems.append(
                tr(
                    "BitsStored (0028,0101) says {bits}, but values need more; all "
                    "{allocated} bits were read.",
                    bits=bits,
                    allocated=frame.allocated,
                )
            )
            return stored, frame.allocated, problems
        stored = shifted & (2**bits - 1)
    return stored, bits, problems


def _groups(dataset: Dataset) -> set[int]:
    return {tag.group for tag in dataset.keys()}  # noqa: SIM118  a Dataset iterates its elements


def _from_one_value(
    stored: NDArray[np.uint8 | np.uint16], bits: int, meant: str, dataset: Dataset
) -> tuple[NDArray[np.uint8 | np.uint16], int, list[str]]:
    """Grey values or colours of a palette, their bits, and what was converted."""
    if meant == "PALETTE COLOR":
        coloured = apply_color_lut(stored, dataset)
        bits = 8 if coloured.dtype == np.uint8 or coloured.max() <= 255 else 16
        return coloured, bits, [tr(_PALETTE_NOTICE)]
    if meant == "MONOCHROME1":
        return (2**bits - 1) - stored, bits, [tr(_GREY_NOTICE), tr(_NEGATIVE_NOTICE)]
    return stored, bits, [tr(_GREY_NOTICE)]


def _contradiction(dataset: Dataset, meant: str) -> list[str]:
    """Say that the compressed picture has other colours than the header says."""
    said = text(dataset, "PhotometricInterpretation").upper()
    of_codestream = said in ("YBR_RCT", "YBR_ICT")
    if not said or of_codestream or said.startswith("YBR") == meant.startswith("YBR"):
        return []
    return [
        tr(
            "PhotometricInterpretation (0028,0004) says {said}, the compressed picture "
            "{meant}; the latter was read.",
            said=said,
            meant=meant,
        )
    ]
