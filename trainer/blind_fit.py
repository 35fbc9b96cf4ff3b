"""Fit the parameters of the blind measures: `python -m trainer.blind_fit --data DIR --out DIR`.

NIQE's pristine model is one Gaussian over the sharpest blocks of the good photographs of the open
sets. BRISQUE's regression is taught how badly such photographs were spoilt by blur, haze and noise;
nobody's opinion is learnt. Light and spots are left out: the features divide by the one, and the
other covers little of the field.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError, RetinaViewError
from retinaview.metrics import brisque
from retinaview.metrics.blind_parameters import BRISQUE_FILE, NIQE_FILE
from retinaview.metrics.brisque import Regression, read_features, terms
from retinaview.metrics.niqe import SHARP_SHARE, Pristine, read_blocks
from retinaview.metrics.scene_statistics import FIELD_PX, Floats
from trainer.files import write_text
from trainer.photographs import OPEN_SETS, Photograph, is_validation_eye, read_photographs
from trainer.quality_data import joint_severity, tint
from trainer.quality_faults import overall, spoil_blur, spoil_contrast

FOLDERS = (
    "train/clean",
    "train/vessels/hrf/images",
    "train/vessels/lesav/images",
    "train/vessels/chase/images",
)
SAMPLES = 3000
SEED = 20
VALIDATION_SHARE = 0.15
UNSPOILT_SHARE = 0.15
WORST_NOISE = 0.11
"""Standard deviation of the grain at severity 1, as in `trainer.quality_faults`."""
SHRINKAGES = (0.01, 0.1, 1.0, 10.0, 100.0)
FAULTS = ("blur", "contrast", "noise")


@dataclass(frozen=True, eq=False)
class Taught:
    """Features of spoilt photographs and how badly they are spoilt.

    Attributes:
        features: (n, 36).
        severity: (n,) in [0, 1].
        kept: (n,) bool, eyes kept apart to validate.
    """

    features: Floats
    severity: Floats
    kept: NDArray[np.bool_]

    def part(self, *, kept: bool) -> tuple[Floats, Floats]:
        """Features and severities of the eyes kept apart, or of the others."""
        chosen = self.kept == kept
        return self.features[chosen], self.severity[chosen]


def main() -> None:
    """Fit both and write both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="data folder, see docs/data.md")
    parser.add_argument("--out", type=Path, required=True, help="folder for the parameter files")
    parser.add_argument("--samples", type=int, default=SAMPLES, help="spoilt photographs to draw")
    arguments = parser.parse_args()
    try:
        _fit_both(arguments.data, arguments.out, arguments.samples)
    except RetinaViewError as error:
        raise SystemExit(str(error)) from error


def _fit_both(data: Path, out: Path, samples: int) -> None:
    photographs = read_photographs(data, FOLDERS, OPEN_SETS, FIELD_PX, enlarge=False)
    out.mkdir(parents=True, exist_ok=True)
    write_pristine(out / NIQE_FILE, photographs)
    print(f"{out / NIQE_FILE}: {len(photographs)} photographs", flush=True)
    taught = draw_taught(photographs, samples, np.random.default_rng(SEED))
    write_regression(out / BRISQUE_FILE, taught, len(photographs))


def write_pristine(path: Path, photographs: Sequence[Photograph]) -> None:
    """Fit NIQE's model of good photographs and write its file."""
    pristine, blocks = fit_pristine(photographs)
    content = {
        "kind": "niqe",
        "name": "NIQE-fundus",
        "trained_on": _sets(photographs),
        "photographs": len(photographs),
        "blocks": blocks,
        "sharp_share": SHARP_SHARE,
        "mean": _plain(pristine.mean),
        "covariance": _plain(pristine.covariance),
    }
    write_text(path, json.dumps(content) + "\n")


def fit_pristine(photographs: Sequence[Photograph]) -> tuple[Pristine, int]:
    """Describe the sharpest blocks of good photographs by mean and covariance; also their number.

    Raises:
        RetinaViewError: no photograph is large enough.

    Reference:
        Mittal et al., "Making a 'completely blind' image quality analyzer", 2013, III.B-C.
    """
    found = []
    for photograph in photographs:
        try:
            found.append(read_blocks(_rgb(photograph), photograph.mask).sharp)
        except MeasureError as error:
            print(f"left out: {photograph.name}: {error}")
    if not found:
        raise RetinaViewError("None of the photographs is large enough to learn from.")
    blocks = np.concatenate(found)
    return Pristine(blocks.mean(axis=0), np.cov(blocks, rowvar=False)), len(blocks)


def draw_taught(photographs: Sequence[Photograph], count: int, rng: np.random.Generator) -> Taught:
    """Spoil photographs by drawn severities and read their features.

    Raises:
        RetinaViewError: none could be read, or all eyes fell on one side of the split.
    """
    features, severities, kept = [], [], []
    for _ in range(count):
        photograph = photographs[int(rng.integers(len(photographs)))]
        rgb, severity = spoil(photograph, draw_severities(rng), rng)
        try:
            features.append(read_features(rgb, photograph.mask))
        except MeasureError:
            continue
        severities.append(severity)
        kept.append(is_validation_eye(photograph.group, VALIDATION_SHARE))
    if len(set(kept)) < 2:
        raise RetinaViewError("Too few photographs to teach with some and validate with others.")
    return Taught(np.stack(features), np.array(severities), np.array(kept))


def draw_severities(rng: np.random.Generator) -> dict[str, float]:
    """Draw which faults there are and how severe: one leads, another may follow."""
    if rng.random() < UNSPOILT_SHARE:
        return {}
    names = [str(name) for name in rng.permutation(np.array(FAULTS))]
    lead = float(rng.uniform(0, 1))
    severities = {names[0]: lead}
    if rng.random() < 0.4:
        severities[names[1]] = lead * float(rng.uniform(0, 1))
    return severities


def spoil(
    photograph: Photograph, severities: dict[str, float], rng: np.random.Generator
) -> tuple[Rgb, float]:
    """Spoil a photograph: another camera's colours, then haze, blur, noise, then a file's rounding.

    Returns:
        (S, S, 3) float32 in [0, 1], and the severity of all faults together, in [0, 1].
    """
    mask = photograph.mask
    rgb = tint(photograph.rgb, rng) if rng.random() < 0.5 else _rgb(photograph)
    found = np.zeros(len(FAULTS))
    for index, spoil_one in ((1, spoil_contrast), (0, spoil_blur)):
        name = FAULTS[index]
        if name in severities:
            rgb, local = spoil_one(rgb * mask[..., None], mask, severities[name], rng)
            found[index] = overall(name, local, mask)
    if "noise" in severities:
        rgb = rgb + np.float32(WORST_NOISE * severities["noise"]) * rng.standard_normal(
            rgb.shape, np.float32
        )
        found[2] = severities["noise"]
    return _stored(rgb, mask, rng), joint_severity(found.astype(np.float32))


def fit_regression(taught: Taught) -> tuple[Regression, float]:
    """Fit by ridge regression; the shrinkage is the one that serves the eyes kept apart best.

    Returns:
        The regression, and the root mean square of its error on the eyes kept apart, in points.
    """
    best: tuple[float, Regression] | None = None
    for shrinkage in SHRINKAGES:
        regression = _ridge(taught.features[~taught.kept], taught.severity[~taught.kept], shrinkage)
        error = (
            scores_of(taught.features[taught.kept], regression) - 100 * taught.severity[taught.kept]
        )
        rms = float(np.sqrt((error**2).mean()))
        if best is None or rms < best[0]:
            best = rms, regression
    assert best is not None
    return best[1], best[0]


def scores_of(features: Floats, regression: Regression) -> Floats:
    """Scores (n,) of features (n, 36), in [0, 100]."""
    linear = regression.offset + terms(features, regression) @ regression.weights
    return np.asarray(np.clip(linear, 0, brisque.WORST))


def write_regression(path: Path, taught: Taught, photographs: int) -> None:
    """Fit BRISQUE's regression, write its file and say how well it does."""
    regression, rms = fit_regression(taught)
    content = {
        "kind": "brisque",
        "name": "BRISQUE-fundus",
        "trained_on": "good photographs of the open sets, spoilt by blur, haze and noise",
        "photographs": photographs,
        "samples": int((~taught.kept).sum()),
        "validated_on": int(taught.kept.sum()),
        "validation_rms": round(rms, 2),
        "mean": _plain(regression.mean),
        "spread": _plain(regression.spread),
        "weights": _plain(regression.weights),
        "offset": float(f"{regression.offset:.7g}"),
    }
    write_text(path, json.dumps(content) + "\n")
    print(f"{path}: error on eyes kept apart {rms:.1f} of 100", flush=True)


def _ridge(features: Floats, severity: Floats, shrinkage: float) -> Regression:
    bare = Regression(features.mean(axis=0), features.std(axis=0), np.zeros(72), 0.0)
    seen = terms(features, bare)
    centre, target = seen.mean(axis=0), 100 * severity
    seen = seen - centre
    normal = seen.T @ seen + shrinkage * np.eye(seen.shape[1])
    weights = np.linalg.solve(normal, seen.T @ (target - target.mean()))
    return Regression(bare.mean, bare.spread, weights, float(target.mean() - centre @ weights))


def _stored(rgb: Rgb, mask: Mask, rng: np.random.Generator) -> Rgb:
    """Round to 8 bits, half of the time as a good JPEG file would."""
    pixels = cv2.convertScaleAbs(np.clip(rgb, 0, 1) * mask[..., None], alpha=255)
    if rng.random() < 0.5:
        _, file = cv2.imencode(
            ".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(85, 98))]
        )
        pixels = np.asarray(cv2.imdecode(file, cv2.IMREAD_COLOR))
    return np.asarray(pixels, np.float32) / np.float32(255)


def _rgb(photograph: Photograph) -> Rgb:
    return photograph.rgb.astype(np.float32) / np.float32(255)


def _sets(photographs: Sequence[Photograph]) -> str:
    names = [photograph.camera for photograph in photographs]
    return ", ".join(f"{name} {names.count(name)}" for name in sorted(set(names)))


def _plain(values: Floats) -> list[object]:
    """Numbers with seven digits, nested as the array is."""
    if values.ndim > 1:
        return [_plain(row) for row in values]
    return [float(f"{value:.7g}") for value in values]


if __name__ == "__main__":
    main()
