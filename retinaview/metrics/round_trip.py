"""The way back: is the original still in the processed picture?"""

from retinaview.imaging.explain import PairFit
from retinaview.metrics.change import unexplained_share


def round_trip(fit: PairFit) -> float:
    """Bring the processed picture back to the original's light and focus and compare.

    The processed picture, shrunk to the original's size, is given the gain, offset, tone and blur
    that bring it closest to the original round every pixel (`imaging.explain`). What then differs
    is not in the original: it was invented, or wiped out.

    Returns:
        Share of the energy of the original's fine structure that comes back, in [0, 1]; 1 where
        all of it does. The original's own grain counts as structure, so a picture freed of noise
        comes back less.
    """
    return 1.0 - unexplained_share(fit, False)
