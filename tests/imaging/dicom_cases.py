"""DICOM files of every kind that is read, by title: drawn, so that any test can list them."""

from collections.abc import Callable

import numpy as np
from dicom_fakes import (
    OP_16_BIT,
    SECONDARY_CAPTURE,
    VL_PHOTOGRAPHIC,
    WIDE_FIELD,
    drawn_frame,
    jpeg,
    make_dicom,
    to_ybr,
    without_meta,
    without_preamble,
)
from pydicom.uid import (
    JPEG2000,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)


def _grey(bits: int = 8) -> np.ndarray:
    return np.ascontiguousarray(drawn_frame(bits=bits)[..., 0])


def _palette() -> bytes:
    ramp = np.arange(256, dtype=np.uint16) * 257
    tables = {
        f"{colour}PaletteColorLookupTable{what}": value
        for colour, share in (("Red", 1.0), ("Green", 0.5), ("Blue", 0.25))
        for what, value in (
            ("Descriptor", [256, 0, 16]),
            ("Data", (ramp * share).astype("<u2").tobytes()),
        )
    }
    return make_dicom(
        _grey(), photometric="PALETTE COLOR", sop_class=SECONDARY_CAPTURE, fields=tables
    )


def _halved() -> bytes:
    """YBR_FULL_422: Y Y Cb Cr for two pixels."""
    ybr = to_ybr(drawn_frame())
    packed = np.stack([ybr[:, ::2, 0], ybr[:, 1::2, 0], ybr[:, ::2, 1], ybr[:, ::2, 2]], -1)

    def change(dataset: object) -> None:
        dataset.PixelData = np.ascontiguousarray(packed).tobytes()  # type: ignore[attr-defined]

    return make_dicom(ybr, photometric="YBR_FULL_422", change=change)


def _three() -> list[np.ndarray]:
    return [drawn_frame(seed) for seed in range(3)]


CASES: dict[str, Callable[[], bytes]] = {
    "DICOM, Explicit VR Little Endian, RGB": make_dicom,
    "DICOM, Implicit VR Little Endian": lambda: make_dicom(syntax=ImplicitVRLittleEndian),
    "DICOM, Explicit VR Big Endian, 16 bit": lambda: make_dicom(
        bits=16, syntax=ExplicitVRBigEndian
    ),
    "DICOM, Deflated": lambda: make_dicom(syntax=DeflatedExplicitVRLittleEndian),
    "DICOM, RLE": lambda: make_dicom(syntax=RLELossless),
    "DICOM, JPEG Baseline": lambda: make_dicom(syntax=JPEGBaseline8Bit, photometric="YBR_FULL_422"),
    "DICOM, JPEG Baseline without colour transform": lambda: make_dicom(
        syntax=JPEGBaseline8Bit, encode=lambda pixels: jpeg(pixels, keep_rgb=True)
    ),
    "DICOM, JPEG Extended 8 bit": lambda: make_dicom(
        syntax=JPEGExtended12Bit, photometric="YBR_FULL", encode=jpeg
    ),
    "DICOM, JPEG Lossless, process 14": lambda: make_dicom(syntax=JPEGLossless),
    "DICOM, JPEG Lossless, first order": lambda: make_dicom(syntax=JPEGLosslessSV1),
    "DICOM, JPEG Lossless, grey 16 bit": lambda: make_dicom(
        _grey(16), bits=16, photometric="MONOCHROME2", syntax=JPEGLosslessSV1
    ),
    "DICOM, JPEG-LS": lambda: make_dicom(syntax=JPEGLSLossless),
    "DICOM, JPEG-LS 16 bit": lambda: make_dicom(bits=16, syntax=JPEGLSLossless),
    "DICOM, JPEG-LS near lossless": lambda: make_dicom(syntax=JPEGLSNearLossless),
    "DICOM, JPEG 2000 lossless": lambda: make_dicom(syntax=JPEG2000Lossless, photometric="YBR_RCT"),
    "DICOM, JPEG 2000": lambda: make_dicom(syntax=JPEG2000, photometric="YBR_ICT"),
    "DICOM, JPEG 2000 lossless 12 bit": lambda: make_dicom(
        bits=12, syntax=JPEG2000Lossless, photometric="YBR_RCT"
    ),
    "DICOM, HTJ2K": lambda: make_dicom(syntax=HTJ2KLossless, photometric="YBR_RCT"),
    "DICOM, planar RGB": lambda: make_dicom(planar=1),
    "DICOM, YBR_FULL": lambda: make_dicom(to_ybr(drawn_frame()), photometric="YBR_FULL"),
    "DICOM, YBR_FULL_422": _halved,
    "DICOM, palette": _palette,
    "DICOM, MONOCHROME1": lambda: make_dicom(255 - _grey(), photometric="MONOCHROME1"),
    "DICOM, MONOCHROME2": lambda: make_dicom(_grey(), photometric="MONOCHROME2"),
    "DICOM, 10 bit": lambda: make_dicom(bits=10),
    "DICOM, 12 bit": lambda: make_dicom(bits=12),
    "DICOM, 16 bit": lambda: make_dicom(bits=16, sop_class=OP_16_BIT),
    "DICOM, wide field": lambda: make_dicom(sop_class=WIDE_FIELD),
    "DICOM, Secondary Capture": lambda: make_dicom(sop_class=SECONDARY_CAPTURE),
    "DICOM, VL Photographic": lambda: make_dicom(sop_class=VL_PHOTOGRAPHIC),
    "DICOM, three pictures": lambda: make_dicom(_three()),
    "DICOM, three compressed pictures": lambda: make_dicom(
        _three(), syntax=JPEG2000Lossless, photometric="YBR_RCT"
    ),
    "DICOM without preamble": lambda: without_preamble(make_dicom()),
    "DICOM without meta header": lambda: without_meta(make_dicom()),
    "DICOM without meta header, implicit": lambda: without_meta(
        make_dicom(syntax=ImplicitVRLittleEndian)
    ),
}
"""Each shows the drawn fundus, in colour or grey; lossy ones nearly so."""
