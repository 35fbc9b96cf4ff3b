"""The classical denoisers of the denoising benchmark, their strengths chosen on other photographs.

They are told the sigma of the noise. Non-local means is OpenCV's, channel by channel; wavelets
(BayesShrink) and total variation (Chambolle) are scikit-image's. Wavelets need PyWavelets; without
it they are left out.

References:
    Buades et al., "A non-local algorithm for image denoising", CVPR 2005.
    Chang et al., "Adaptive wavelet thresholding for image denoising and compression", IEEE Trans.
    Image Processing 9(9), 2000.
    Chambolle, "An algorithm for total variation minimization and applications", J. Mathematical
    Imaging and Vision 20, 2004.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec

import cv2
import numpy as np
from skimage.restoration import denoise_tv_chambolle, denoise_wavelet

from retinaview.core.image import Rgb
from retinaview.metrics import psnr

NLM_PATCH_PX, NLM_SEARCH_PX = 7, 21

Filter = Callable[[Rgb, float, float], Rgb]
"""Noisy picture, its sigma in grey levels, strength -> picture; both (H, W, 3) in [0, 1]."""
Strengths = Mapping[tuple[str, int], float]
"""By filter and sigma."""


def non_local_means(noisy: Rgb, sigma: float, strength: float) -> Rgb:
    """Average alike patches; `h` is `strength` times sigma."""
    pixels = np.rint(noisy * 255).astype(np.uint8)
    planes = [
        cv2.fastNlMeansDenoising(
            np.ascontiguousarray(pixels[..., channel]),
            None,
            strength * sigma,
            NLM_PATCH_PX,
            NLM_SEARCH_PX,
        )
        for channel in range(3)
    ]
    return (np.stack(planes, -1) / np.float32(255)).astype(np.float32)


def wavelets(noisy: Rgb, sigma: float, strength: float) -> Rgb:
    """Shrink wavelet coefficients as for noise of `strength` times sigma."""
    made = denoise_wavelet(noisy, sigma=strength * sigma / 255, channel_axis=-1, rescale_sigma=True)
    return np.asarray(made, np.float32)


def total_variation(noisy: Rgb, sigma: float, strength: float) -> Rgb:
    """Keep total variation small, by a weight of `strength` times sigma."""
    made = denoise_tv_chambolle(  # type: ignore[no-untyped-call]
        noisy, weight=strength * sigma / 255, channel_axis=-1
    )
    return np.asarray(made, np.float32)


def _available() -> dict[str, tuple[str, Filter, tuple[float, ...]]]:
    found: dict[str, tuple[str, Filter, tuple[float, ...]]] = {
        "non-local-means": ("Non-local means", non_local_means, (0.6, 0.8, 1.0, 1.2, 1.5)),
        "total-variation": ("Total variation", total_variation, (0.5, 0.8, 1.2, 1.8, 2.5)),
    }
    if find_spec("pywt") is not None:
        found["wavelets"] = ("Wavelets", wavelets, (0.5, 0.75, 1.0, 1.5))
    return found


FILTERS = _available()
"""By id: title, filter, and the strengths to choose from."""


def choose_strengths(pairs: Sequence[tuple[Rgb, Rgb]], filter_id: str, sigma: int) -> float:
    """The strength with the highest mean PSNR.

    Args:
        pairs: good and noisy pictures of photographs that the benchmark does not measure.
        filter_id: one of `FILTERS`.
        sigma: of their noise, in grey levels.
    """
    _, run, strengths = FILTERS[filter_id]

    def mean_psnr(strength: float) -> float:
        return float(np.mean([psnr(good, run(noisy, sigma, strength)) for good, noisy in pairs]))

    return max(strengths, key=mean_psnr)
