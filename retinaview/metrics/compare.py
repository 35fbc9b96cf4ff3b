"""All full-reference measures of a picture at once."""

import numpy as np

from retinaview.core.image import Mask, Rgb
from retinaview.metrics.affine_psnr import affine_psnr
from retinaview.metrics.planes import check_pair
from retinaview.metrics.psnr import psnr
from retinaview.metrics.rmse import rmse
from retinaview.metrics.ssim import ssim


def compare_pictures(reference: Rgb, image: Rgb, fov: Mask) -> dict[str, float]:
    """Compare a picture with its reference; nothing is cropped, moved or resized.

    Args:
        reference: (H, W, 3) float32 in [0, 1].
        image: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool, the field of the reference.

    Returns:
        By name. `_full` covers the whole frame with the surround of both pictures set to black,
        as published tables do; `_fov` covers the field alone. `psnr_*` in dB (infinite for equal
        pictures), `ssim_*` up to 1, `rmse*` in [0, 1]; `rmse` is that of the whole frame.

    Raises:
        MeasureError: sizes differ, or the field is empty or too small.
    """
    check_pair(reference, image, fov)
    lit = fov[..., None].astype(np.float32)
    reference_lit, image_lit = reference * lit, image * lit
    return {
        "psnr_full": psnr(reference_lit, image_lit),
        "psnr_fov": psnr(reference, image, fov),
        "psnr_affine": affine_psnr(reference, image, fov),
        "psnr_fov_y": psnr(reference, image, fov, "y"),
        "psnr_fov_g": psnr(reference, image, fov, "g"),
        "ssim_full": ssim(reference_lit, image_lit),
        "ssim_fov": ssim(reference, image, fov),
        "rmse": rmse(reference_lit, image_lit),
        "rmse_fov": rmse(reference, image, fov),
    }
