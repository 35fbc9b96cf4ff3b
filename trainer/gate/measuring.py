"""What two models make of the held-out patients, by the measures of their task."""

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import Mask, Rgb
from retinaview.core.progress import Progress
from retinaview.errors import OptionError
from retinaview.imaging.decimate import decimate
from retinaview.imaging.degrade import NOISE_PRESETS, degrade
from retinaview.metrics import psnr, ssim
from retinaview.metrics.outlines import dice
from retinaview.metrics.vessel_measures import Counts, area_under_curve
from trainer.benchmarks.restoration import HIGHEST_DB, as_image_given
from trainer.clinic.manifest import SPLITS, Kind
from trainer.clinic.prepared import PreparedSet
from trainer.gate.comparing import Measured
from trainer.gate.models import Model
from trainer.photographs import Photograph

HELD_OUT = SPLITS[-1]
LARGEST_SIDE = 1024
FAULTS = (("cofe-release", "111"), ("cofe-release", "001"), ("cofe-release", "100"))
HAZE = (("cataract", "111"),)
NOISE = tuple((preset, "100") for preset in NOISE_PRESETS)
LEAST_DRAWN, MOST_DRAWS = 120, 4
"""Faults are drawn anew, at most so many times a photograph, until there are so many cases: the
fewer the patients, the more of the difference is the luck of one draw."""

Scores = Mapping[str, float]


@dataclass(frozen=True, eq=False)
class Case:
    """One thing to measure both models on.

    Attributes:
        patient: whose it is.
        measure: runs a model and gives its scores.
    """

    patient: str
    measure: Callable[[Model], Scores]


@dataclass(frozen=True, eq=False)
class Protocol:
    """How models of a task are measured.

    Attributes:
        title: in words.
        units: of the measures by name; the first decides.
        kinds: of sets that it can be done on.
        cases: of a set, of so many photographs at most.
    """

    title: str
    units: Mapping[str, str]
    kinds: tuple[Kind, ...]
    cases: Callable[[PreparedSet, int], Iterator[Case]]


def protocol_for(card: ModelCard, own: PreparedSet) -> Protocol:
    """The measures that suit a model and a set.

    Raises:
        OptionError: nothing of it can be measured on that set.
    """
    protocol = _protocol(card, own)
    own.need(card.title, *protocol.kinds, verb="is measured on")
    return protocol


def measure_both(
    cases: Sequence[Case], candidate: Model, current: Model, progress: Progress
) -> list[Measured]:
    """Run both models on every case."""
    rows = []
    for number, case in enumerate(cases):
        progress(number / len(cases), f"Measuring {number + 1} of {len(cases)}")
        ours, theirs = case.measure(candidate), case.measure(current)
        rows += [Measured(case.patient, name, ours[name], theirs[name]) for name in ours]
    return rows


def _protocol(card: ModelCard, own: PreparedSet) -> Protocol:
    if card.task == "super-resolve":
        title = f"made {card.scale} times smaller by a Gaussian and decimation"
        return Protocol(title, _PICTURE, ("good", "pairs"), _small_cases(card.scale))
    if card.task == "denoise":
        return Protocol(f"with drawn noise ({_told(NOISE)})", _PICTURE, _GOOD, _spoilt_cases(NOISE))
    if card.task == "restore" and own.kind == "pairs":
        return Protocol("their real poor partners", _PICTURE, ("pairs",), _pair_cases)
    if card.task == "restore":
        faults = HAZE if own.kind == "heaps" else FAULTS
        title = f"spoilt by drawn faults ({_told(faults)}), at 512 px"
        return Protocol(title, _PICTURE, _GOOD, _spoilt_cases(faults))
    if card.task == "overlay" and card.method == "vessels":
        units = {"F1": "", "AUC": ""}
        return Protocol("vessels drawn by hand", units, ("vessels",), _vessel_cases)
    if card.task == "overlay" and card.method == "disc":
        return Protocol("discs outlined by hand", {"Dice": ""}, ("disc",), _disc_cases)
    raise OptionError(f"{card.title}: the gate has no measure for models of this kind.")


_PICTURE: Mapping[str, str] = {"PSNR": "dB", "SSIM": ""}
_GOOD: tuple[Kind, ...] = ("good", "pairs", "heaps")


def _told(faults: Sequence[tuple[str, str]]) -> str:
    return ", ".join(f"{preset} {code}" for preset, code in faults)


def _good(own: PreparedSet, most: int) -> list[Photograph]:
    heap = "high" if own.kind == "heaps" else ""
    return own.some(HELD_OUT, most).photographs(HELD_OUT, heap=heap)


def _spoilt_cases(
    faults: Sequence[tuple[str, str]],
) -> Callable[[PreparedSet, int], Iterator[Case]]:
    def cases(own: PreparedSet, most: int) -> Iterator[Case]:
        photographs = _good(own, most)
        draws = -(-LEAST_DRAWN // max(1, len(photographs) * len(faults)))
        for photograph in photographs:
            good = picture_of(photograph)
            for (preset, code), draw in product(faults, range(min(MOST_DRAWS, draws))):
                seed = zlib.crc32(f"{photograph.sha256} {preset} {code} {draw}".encode())
                poor = degrade(good, photograph.mask, preset, code, seed).rgb
                yield _picture_case(photograph.group, poor, good, photograph.mask)

    return cases


def _pair_cases(own: PreparedSet, most: int) -> Iterator[Case]:
    for pair in own.some(HELD_OUT, most).pairs(HELD_OUT):
        good, poor = picture_of(pair.good), picture_of(pair.poor)
        yield _picture_case(pair.good.group, poor, good, pair.good.mask)


def _small_cases(scale: int) -> Callable[[PreparedSet, int], Iterator[Case]]:
    def cases(own: PreparedSet, most: int) -> Iterator[Case]:
        for photograph in own.some(HELD_OUT, most).at_most(HELD_OUT, LARGEST_SIDE):
            side = photograph.side // scale * scale
            good, mask = picture_of(photograph)[:side, :side], photograph.mask[:side, :side]
            small = decimate(np.ascontiguousarray(good), scale)
            field = mask[::scale, ::scale]
            yield _picture_case(photograph.group, small, good, mask, field)

    return cases


def _picture_case(
    patient: str, poor: Rgb, good: Rgb, mask: Mask, field: Mask | None = None
) -> Case:
    def measure(model: Model) -> Scores:
        made = model.enhance(poor, mask if field is None else field)
        made = np.where(mask[..., None], made, np.float32(0))
        return {"PSNR": min(HIGHEST_DB, psnr(good, made, mask)), "SSIM": ssim(good, made)}

    return Case(patient, measure)


def _vessel_cases(own: PreparedSet, most: int) -> Iterator[Case]:
    for photograph in own.some(HELD_OUT, most).vessels(HELD_OUT):
        rgb = photograph.rgb.astype(np.float32) / np.float32(255)
        yield vessel_case(photograph.group, rgb, photograph.mask, photograph.vessels > 127)


def vessel_case(patient: str, rgb: Rgb, fov: Mask, drawn: Mask) -> Case:
    """How well the vessels of a photograph are found."""
    image = as_image_given("gate", rgb, fov)

    def measure(model: Model) -> Scores:
        finder = model.vessels()
        found = finder.probability(image)
        counts = Counts.of(found >= finder.threshold, drawn, fov)
        return {"F1": counts.f1, "AUC": area_under_curve(found, drawn, fov)}

    return Case(patient, measure)


def _disc_cases(own: PreparedSet, most: int) -> Iterator[Case]:
    for each in own.some(HELD_OUT, most).outlined(HELD_OUT):
        photograph = each.photograph
        yield disc_case(photograph.group, picture_of(photograph), photograph.mask, each.disc)


def disc_case(patient: str, rgb: Rgb, fov: Mask, disc: Mask) -> Case:
    """How well the disc of a photograph is outlined; 0 where none is found."""
    image = as_image_given("gate", rgb, fov)

    def measure(model: Model) -> Scores:
        found = model.overlay(image).masks.get("disc")
        return {"Dice": dice(found, disc) if found is not None else 0.0}

    return Case(patient, measure)


def picture_of(photograph: Photograph) -> Rgb:
    """(S, S, 3) float32 in [0, 1], black outside the field."""
    rgb = photograph.rgb.astype(np.float32) / np.float32(255)
    rgb[~photograph.mask] = 0
    return rgb
