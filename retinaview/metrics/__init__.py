"""Measures of pictures, one a file: plain arrays and a mask in, a number out."""

from retinaview.metrics.affine_psnr import affine_psnr
from retinaview.metrics.brightness import brightness
from retinaview.metrics.compare import compare_pictures
from retinaview.metrics.detail_ratio import detail_ratio
from retinaview.metrics.entropy import entropy
from retinaview.metrics.light_unevenness import light_unevenness
from retinaview.metrics.no_reference import measure_picture
from retinaview.metrics.psnr import psnr
from retinaview.metrics.rmse import rmse
from retinaview.metrics.s3 import s3
from retinaview.metrics.sharpness import sharpness
from retinaview.metrics.spot_contrast import spot_contrast
from retinaview.metrics.ssim import ssim

__all__ = [
    "affine_psnr",
    "brightness",
    "compare_pictures",
    "detail_ratio",
    "entropy",
    "light_unevenness",
    "measure_picture",
    "psnr",
    "rmse",
    "s3",
    "sharpness",
    "spot_contrast",
    "ssim",
]
