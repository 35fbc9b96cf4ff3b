"""`Engine.run`: a photograph and a recipe in, a study out; the same for window and command line."""

import hashlib
import platform
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from importlib import metadata

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview import __version__, enhancers, overlays
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FieldOfView, FundusImage, Mask, Rgb, Source
from retinaview.core.methods import Enhancer
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress, part
from retinaview.core.study import Enhanced, Option, Provenance, Recipe, Study, frozen_options
from retinaview.errors import CatalogError, RunError
from retinaview.imaging.reference_scale import field_side_px
from retinaview.metrics import measure_picture

Pixels = NDArray[np.uint8] | NDArray[np.uint16]

OVERLAYS_KEPT = 24
RECORDED_PACKAGES = ("torch", "numpy", "opencv-python-headless", "scikit-image", "pillow")
STRIP_ROWS = 512


class Engine:
    """Runs recipes; keeps the last loaded models so that a second run starts at once.

    Calls are not re-entrant: the window serialises them.

    Args:
        catalog: the models to choose from.
        keep: how many loaded models to keep in memory.
    """

    def __init__(self, catalog: Catalog, keep: int = 2) -> None:
        self.catalog = catalog
        self._keep = keep
        self._loaded: OrderedDict[str, Enhancer] = OrderedDict()
        self._drawn: OrderedDict[tuple[str, str, Subject], Overlay] = OrderedDict()

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        """Enhance `image` as `recipe` says, with its overlays and scores.

        Raises:
            CatalogError: there is no such model or overlay.
            OptionError: an option is unknown or out of range.
            WeightsError: the model's weights are missing or damaged.
            RunError: no usable picture came out.
            Cancelled: the user stopped it; nothing is left behind.
        """
        started = time.monotonic()
        card = self._enhancer_card(recipe.enhancer)
        self._check_overlays(recipe.overlays, card)
        recipe = replace(recipe, options=frozen_options(card.complete(recipe.options)))
        progress(0.0, f"Loading {card.title}")
        enhancer = self._load(card)
        enhanced = enhancer.enhance(image, recipe, part(progress, 0.02, 0.85))
        progress(0.85, "Checking the picture")
        result = _to_pixels(image, enhanced, card)
        working = None if enhanced.working is None else _to_eight_bits(enhanced.working)
        result_sha256 = pixels_sha256(result)
        processed = _as_image(image, result, result_sha256)
        maps = self._draw_all(image, processed, recipe, part(progress, 0.88, 0.97))
        progress(0.97, "Measuring")
        scores = measure_picture(image.rgb, image.fov, Subject.ORIGINAL) + measure_picture(
            processed.rgb, processed.fov, Subject.PROCESSED
        )
        warnings = (*_contract_warnings(card, image), *enhanced.warnings)
        provenance = _record(
            card, image, recipe, enhanced, result, result_sha256, warnings, started
        )
        progress(1.0, "Done")
        all_maps = (*maps, *enhanced.maps.values())
        return Study(image, recipe, result, working, all_maps, scores, warnings, provenance)

    def overlay(
        self,
        overlay_id: str,
        source: FundusImage | Study,
        subject: Subject,
        progress: Progress,
    ) -> Overlay:
        """Give one overlay of a photograph or a study; drawn once a picture, then remembered.

        Args:
            overlay_id: as the catalog lists it.
            source: a photograph, or the study whose original, result or pair is meant.
            subject: which picture; a photograph alone has only its original.
            progress: called between steps.

        Raises:
            CatalogError: there is no such overlay.
            RunError: it could not be drawn.
            Cancelled: the user stopped it.
        """
        if isinstance(source, FundusImage):
            return self._draw(overlay_id, source, Subject.ORIGINAL, None, progress)
        made = source.overlay(overlay_id, subject)
        if made is not None:
            return made
        if subject is Subject.ORIGINAL:
            return self._draw(overlay_id, source.image, subject, None, progress)
        processed = _as_image(source.image, source.result, source.provenance.result_sha256)
        original = source.image if subject is Subject.PAIR else None
        return self._draw(overlay_id, processed, subject, original, progress)

    def _enhancer_card(self, model_id: str) -> ModelCard:
        card = self.catalog.card(model_id)
        if card.task == "overlay":
            raise CatalogError(f"{card.title} draws an overlay; it is no enhancement model.")
        return card

    def _check_overlays(self, wanted: tuple[str, ...], card: ModelCard) -> None:
        known = [overlay.id for overlay in self.catalog.overlays()]
        for overlay_id in wanted:
            if overlay_id not in known:
                raise CatalogError(
                    f"There is no overlay called {overlay_id} for {card.title}. "
                    f"Those there are: {', '.join(known) or 'none'}."
                )

    def _load(self, card: ModelCard) -> Enhancer:
        if card.id not in self._loaded:
            while len(self._loaded) >= self._keep:
                self._loaded.popitem(last=False)
            self._loaded[card.id] = enhancers.build(card)
        self._loaded.move_to_end(card.id)
        return self._loaded[card.id]

    def _draw_all(
        self, image: FundusImage, processed: FundusImage, recipe: Recipe, progress: Progress
    ) -> tuple[Overlay, ...]:
        drawn: list[Overlay] = []
        for number, overlay_id in enumerate(recipe.overlays):
            step = part(
                progress, number / len(recipe.overlays), (number + 1) / len(recipe.overlays)
            )
            method = overlays.build(self.catalog.card(overlay_id))
            if method.on is Subject.PAIR:
                drawn.append(self._draw(overlay_id, processed, Subject.PAIR, image, step))
                continue
            drawn.append(self._draw(overlay_id, image, Subject.ORIGINAL, None, part(step, 0, 0.5)))
            drawn.append(
                self._draw(overlay_id, processed, Subject.PROCESSED, None, part(step, 0.5, 1))
            )
        return tuple(drawn)

    def _draw(
        self,
        overlay_id: str,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        progress: Progress,
    ) -> Overlay:
        key = (overlay_id, image.source.sha256, subject)
        if key in self._drawn:
            self._drawn.move_to_end(key)
            return self._drawn[key]
        card = self.catalog.card(overlay_id)
        if card.task != "overlay":
            raise CatalogError(f"{card.title} is no overlay.")
        method = overlays.build(card)
        needed = {}
        for name in method.needs:
            if original is not None:
                first = self._draw(name, original, Subject.ORIGINAL, None, progress)
                needed[name, Subject.ORIGINAL] = first
            on = Subject.PROCESSED if original is not None else subject
            needed[name, on] = self._draw(name, image, on, None, progress)
        overlay = method.draw(image, subject, original, needed, progress)
        self._drawn[key] = overlay
        if len(self._drawn) > OVERLAYS_KEPT:
            self._drawn.popitem(last=False)
        return overlay


def pixels_sha256(pixels: Pixels) -> str:
    """SHA-256 of a result before encoding: (H, W, 3) RGB, uint8 or little-endian uint16."""
    plain = np.ascontiguousarray(pixels)
    if plain.dtype == np.uint16:
        plain = plain.astype("<u2", copy=False)
    return hashlib.sha256(plain.data).hexdigest()


def _to_pixels(image: FundusImage, enhanced: Enhanced, card: ModelCard) -> Pixels:
    """Check an enhancer's picture and store it at the photograph's own depth.

    Raises:
        RunError: it has a wrong size, or numbers that are no picture.
    """
    expected = (image.height * card.scale, image.width * card.scale, 3)
    if enhanced.rgb.shape != expected:
        raise RunError(
            f"{card.title} gave a picture of {enhanced.rgb.shape[1]} x {enhanced.rgb.shape[0]} "
            f"where {expected[1]} x {expected[0]} was due. The picture was not used."
        )
    if not _is_finite(enhanced.rgb):
        raise RunError(
            f"{card.title} gave numbers that are no picture. Try again with precision float32, "
            "or choose another model."
        )
    return _quantise(enhanced.rgb, image.source.bit_depth)


def _is_finite(rgb: Rgb) -> bool:
    """Whether every value is a number; in strips, so that no copy of the whole is made."""
    rows = range(0, rgb.shape[0], STRIP_ROWS)
    return all(bool(np.isfinite(rgb[top : top + STRIP_ROWS]).all()) for top in rows)


def _quantise(rgb: Rgb, depth: int) -> Pixels:
    """Round to `depth` bits a channel, in strips."""
    kind, top_value = (np.uint16, 65535) if depth > 8 else (np.uint8, 255)
    pixels = np.empty(rgb.shape, kind)
    for top in range(0, rgb.shape[0], STRIP_ROWS):
        strip = np.clip(rgb[top : top + STRIP_ROWS], 0, 1) * np.float32(top_value)
        pixels[top : top + STRIP_ROWS] = np.rint(strip, out=strip)
    return pixels


def _to_eight_bits(rgb: Rgb) -> NDArray[np.uint8]:
    pixels: NDArray[np.uint8] = np.rint(np.clip(rgb, 0, 1) * np.float32(255)).astype(np.uint8)
    return pixels


def _as_image(image: FundusImage, result: Pixels, result_sha256: str) -> FundusImage:
    """The result as a picture with the photograph's field, for overlays and measures."""
    top_value = np.float32(np.iinfo(result.dtype).max)
    rgb = result.astype(np.float32)
    rgb /= top_value
    view = image.view
    if rgb.shape[:2] != view.mask.shape:
        view = FieldOfView(_enlarge_mask(view.mask, rgb.shape[:2]), None, view.basis)
    source = Source(image.source.name, result_sha256, bit_depth=image.source.bit_depth)
    return FundusImage(rgb, view, source, image.eye)


def _enlarge_mask(mask: Mask, shape: tuple[int, ...]) -> Mask:
    size = (shape[1], shape[0])
    larger: Mask = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    return larger


def _contract_warnings(card: ModelCard, image: FundusImage) -> tuple[str, ...]:
    """Sentences on what of the photograph lies outside the model's input contract."""
    field = field_side_px(image.fov)
    smallest, largest = card.input.smallest_field_px, card.input.largest_field_px
    warnings = []
    if smallest is not None and field < smallest:
        warnings.append(
            f"The field is {field} px wide; {card.title} was made for {smallest} px and more."
        )
    if largest is not None and field > largest:
        warnings.append(
            f"The field is {field} px wide; {card.title} was made for {largest} px at most."
        )
    return tuple(warnings)


def _record(
    card: ModelCard,
    image: FundusImage,
    recipe: Recipe,
    enhanced: Enhanced,
    result: Pixels,
    result_sha256: str,
    warnings: tuple[str, ...],
    started: float,
) -> Provenance:
    options: Mapping[str, Option] = recipe.options
    return Provenance(
        input_name=image.source.name,
        input_sha256=image.source.sha256,
        input_format=image.source.file_format,
        input_depth=image.source.bit_depth,
        input_size=(image.height, image.width),
        notices=image.source.notices,
        model_id=card.id,
        model_title=card.title,
        model_version=card.version,
        model_method=card.method,
        weights_sha256=card.sha256,
        options=options,
        execution=enhanced.execution,
        result_sha256=result_sha256,
        result_depth=16 if result.dtype == np.uint16 else 8,
        result_size=(result.shape[0], result.shape[1]),
        warnings=warnings,
        versions=_versions(),
        made_at=datetime.now().astimezone(),
        took_s=time.monotonic() - started,
    )


def _versions() -> dict[str, str]:
    found = {"retinaview": __version__, "python": platform.python_version()}
    for name in RECORDED_PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "unknown"
    return found
