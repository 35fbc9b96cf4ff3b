"""Hand-made photographs, studies and an engine without torch, for every test that needs one."""

import hashlib
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from retinaview import __version__
from retinaview.catalog import Catalog, ModelCard, OptionCard, file_sha256
from retinaview.core.image import (
    Circle,
    Eye,
    FieldOfView,
    FovBasis,
    FundusImage,
    Mask,
    Rgb,
    Source,
)
from retinaview.core.overlay import Overlay, Place, Score, Subject, Swatch
from retinaview.core.progress import Progress, silent
from retinaview.core.review import Grade, Quality, Reason, Review, Verdict
from retinaview.core.study import Execution, Option, Provenance, Recipe, Study, frozen_options
from retinaview.errors import RunError

SLOW_STEPS = 100
SLOW_STEP_S = 0.02
MADE_AT = datetime(2026, 11, 20, 14, 5, 0, tzinfo=UTC)


def make_image(
    height: int = 96,
    width: int = 128,
    seed: int = 0,
    *,
    eye: Eye | None = None,
    bit_depth: int = 8,
    name: str = "drawn.png",
    path: Path | None = None,
    file_format: str = "PNG",
    framed: bool = True,
    notices: tuple[str, ...] = (),
) -> FundusImage:
    """Draw an orange disc with dark lines on black; without `framed` the whole frame is lit.

    Pixels are multiples of 1 / (2**bit_depth - 1), as those of a file are.
    """
    mask, circle = _field(height, width, framed=framed)
    rgb = _draw(height, width, seed, mask)
    top = float(2**bit_depth - 1)
    rgb = (np.round(rgb * top) / top).astype(np.float32)
    source = Source(
        name=path.name if path is not None else name,
        sha256=hashlib.sha256(rgb.tobytes()).hexdigest(),
        path=path,
        file_format=file_format,
        bit_depth=bit_depth,
        eye_basis="" if eye is None else "inferred from the file name",
        notices=notices,
    )
    basis = FovBasis.CIRCLE if framed else FovBasis.FRAME
    return FundusImage(rgb, FieldOfView(mask, circle, basis), source, eye)


def make_study(
    image: FundusImage | None = None,
    recipe: Recipe | None = None,
    *,
    overlays: bool = True,
    warnings: tuple[str, ...] = (),
    options: Mapping[str, Option] | None = None,
    detail_px: int | None = None,
    model_title: str = "RV-Net",
) -> Study:
    """Make a study by hand: the result is the photograph with more light inside the field."""
    image = image if image is not None else make_image()
    recipe = recipe if recipe is not None else Recipe("rv-net")
    result = _brighter(image)
    execution = Execution(working_px=detail_px, detail_px=detail_px)
    return Study(
        image=image,
        recipe=recipe,
        result=result,
        working=None,
        overlays=tuple(_both_saliencies(image)) if overlays else (),
        scores=tuple(_scores()),
        warnings=warnings,
        provenance=_provenance(image, recipe, result, execution, warnings, options, model_title),
    )


def make_overlay(
    image: FundusImage, subject: Subject = Subject.ORIGINAL, overlay_id: str = "saliency"
) -> Overlay:
    """Draw a map that grows from left to right inside the field."""
    ramp = np.broadcast_to(np.linspace(0, 1, image.width, dtype=np.float32), image.fov.shape)
    values = np.where(image.fov, ramp, np.float32(np.nan)).astype(np.float32)
    return Overlay(
        id=overlay_id,
        title="Saliency",
        subject=subject,
        values=values,
        low="little structure",
        high="much structure",
        caption="Where the picture has local structure. It explains neither the model nor a "
        "disease.",
    )


def make_classes(image: FundusImage, subject: Subject = Subject.PAIR) -> Overlay:
    """Draw a class map by hand: vessels kept, lost and new as three bars inside the field."""
    values = np.full(image.fov.shape, np.nan, np.float32)
    bars = np.array_split(np.arange(image.height // 4, 3 * image.height // 4), 3)
    for number, rows in enumerate(bars):
        values[rows, image.width // 3 : 2 * image.width // 3] = number
    values[~image.fov] = np.nan
    return Overlay(
        id="structure",
        title="Vessels kept and lost",
        subject=subject,
        values=values,
        low="",
        high="",
        caption="Vessels of the original found again in the processed picture.",
        swatches=(Swatch("kept", "#56b4e9"), Swatch("lost", "#e69f00"), Swatch("new", "#cc79a7")),
    )


def make_quality(grade: Grade | None = Grade.USABLE, **fields: Any) -> Quality:
    """Grade by hand: uneven light and a little blur."""
    given = {"confidence": 0.83, "reasons": ("uneven light", "blur"), "is_fundus": True, **fields}
    return Quality(grade, **given)


def make_review(verdict: Verdict | None = Verdict.CLEAR) -> Review:
    """Judge by hand; anything but a clear verdict has a reason, and two places to look at."""
    reasons = {
        Verdict.LOOK: (Reason(Verdict.LOOK, "a vessel is lost above the disc.", "vessels_lost"),),
        Verdict.STOP: (Reason(Verdict.STOP, "7 dark spots appeared.", "dark_spots_appeared"),),
    }
    pair = Subject.PAIR
    scores = (
        Score("vessels_kept", "Vessels kept", pair, 98.6, "%", 1),
        Score("vessels_lost", "Vessels lost", pair, 0.9, "%", 1),
        Score("vessels_new", "New vessels", pair, 0.5, "%", 1),
        Score("dark_spots_gone", "Dark spots gone", pair, 2, digits=0),
        Score("dark_spots_appeared", "Dark spots appeared", pair, None, note="A small field."),
        Score("vessels_cldice", "Vessel agreement (clDice)", pair, 0.97),
    )
    places = (Place(30, 40, 6, "structure changed", 0.8), Place(60, 80, 4, "spot gone", 0.3))
    if verdict is None:
        return Review(None)
    return Review(verdict, reasons.get(verdict, ()), scores, places)


def fake_cards() -> list[ModelCard]:
    """The models of a `FakeEngine`, by what they do: quick, slow, failing, crashing, carried."""
    strength = OptionCard(title="Strength", default=0.5, minimum=0.0, maximum=1.0, step=0.1)
    channel = OptionCard(title="Channel", default="all", choices=("all", "green"))
    return [
        _card("rv-net", "RV-Net", "restore", is_default=True, options={"strength": strength}),
        _card("quick", "Quick", "restore"),
        _card("slow", "Slow", "restore"),
        _card("failing", "Failing", "restore"),
        _card("crashing", "Crashing", "restore"),
        _card("carried", "Carried", "restore", scale_policy="fit"),
        _card(
            "clahe",
            "CLAHE",
            "classical",
            options={"channel": channel},
            sha256=None,
            baseline_for="restore",
        ),
        _card("saliency", "Saliency", "overlay", sha256=None),
    ]


class FakeCatalog(Catalog):
    """A catalog of `fake_cards`, read from no folder."""

    def __init__(self) -> None:
        super().__init__(folders=())
        self._cards = {card.id: card for card in fake_cards()}


class FakeEngine:
    """Stands in for `Engine`: brightens the field at once, slowly, or fails, by model id.

    "slow" takes `slow_steps` steps of `slow_step_s` seconds and may be cancelled at each;
    "failing" raises `RunError`, "crashing" an error nobody expected, "carried" says that its
    detail was made at 512 px. `ran`, `overlaid` and `graded` list what was asked for.
    """

    def __init__(
        self,
        catalog: Catalog | None = None,
        *,
        slow_steps: int = SLOW_STEPS,
        slow_step_s: float = SLOW_STEP_S,
    ) -> None:
        self.catalog = catalog if catalog is not None else FakeCatalog()
        self.slow_steps = slow_steps
        self.slow_step_s = slow_step_s
        self.ran: list[Recipe] = []
        self.overlaid: list[tuple[str, Subject]] = []
        self.graded: list[str] = []

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        card = self.catalog.card(recipe.enhancer)
        options = card.complete(recipe.options)
        self.ran.append(recipe)
        self._work(card.id, progress)
        study = make_study(
            image,
            recipe,
            overlays="saliency" in recipe.overlays,
            options=options,
            detail_px=512 if card.id == "carried" else None,
            model_title=card.title,
        )
        progress(1.0, "Done")
        return study

    def overlay(
        self,
        overlay_id: str,
        source: FundusImage | Study,
        subject: Subject,
        progress: Progress = silent,
    ) -> Overlay:
        self.catalog.card(overlay_id)
        self.overlaid.append((overlay_id, subject))
        progress(0.5, "Drawing the map")
        image = source.image if isinstance(source, Study) else source
        return make_overlay(image, subject, overlay_id)

    def draws_pairs(self, overlay_id: str) -> bool:
        return self.catalog.card(overlay_id).method == "pair"

    def quality(self, image: FundusImage, progress: Progress) -> Quality | None:
        progress(0.5, "Grading the photograph")
        self.graded.append(image.source.name)
        return make_quality()

    def _work(self, model_id: str, progress: Progress) -> None:
        if model_id == "failing":
            raise RunError("Failing gave no usable picture. Choose another model.")
        if model_id == "crashing":
            raise ZeroDivisionError("a defect")
        steps = self.slow_steps if model_id == "slow" else 2
        for step in range(steps):
            progress(step / steps, "Enhancing")
            if model_id == "slow":
                time.sleep(self.slow_step_s)


def _card(
    model_id: str,
    title: str,
    task: str,
    *,
    is_default: bool = False,
    options: dict[str, OptionCard] | None = None,
    sha256: str | None = "ab" * 32,
    scale_policy: str = "tile",
    baseline_for: str | None = None,
) -> ModelCard:
    fields: dict[str, Any] = {
        "id": model_id,
        "title": title,
        "task": task,
        "method": model_id.replace("-", "_"),
        "summary": f"{title}, a model for tests.",
        "intended_use": "Viewing aid. Not for diagnosis.",
        "limitations": "None are known.",
        "licence": "Apache-2.0",
        "source": "Written for the tests.",
        "is_default": is_default,
        "options": options or {},
        "sha256": sha256,
        "scale_policy": scale_policy,
        "baseline_for": baseline_for,
    }
    return ModelCard.model_validate(fields)


def _field(height: int, width: int, *, framed: bool) -> tuple[Mask, Circle | None]:
    if not framed:
        return np.ones((height, width), dtype=np.bool_), None
    radius = 0.46 * min(height, width)
    circle = Circle((height - 1) / 2, (width - 1) / 2, radius)
    y, x = np.mgrid[:height, :width]
    return np.hypot(y - circle.y, x - circle.x) <= radius, circle


def _draw(height: int, width: int, seed: int, mask: Mask) -> Rgb:
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    short = min(height, width)
    phase = rng.uniform(0, 2 * np.pi)
    lines = np.sin(x / short * 30 + 3 * np.sin(y / short * 5 + phase)) ** 8
    light = 0.75 + 0.25 * np.cos((y / height - rng.uniform(0.3, 0.7)) * 2)
    colour = np.array([0.72, 0.36, 0.16], dtype=np.float32)
    rgb = light[..., None] * colour * (1 - 0.35 * lines[..., None])
    rgb += rng.normal(0, 0.01, rgb.shape)
    return np.where(mask[..., None], np.clip(rgb, 0.03, 1), 0).astype(np.float32)


def _brighter(image: FundusImage) -> NDArray[np.uint8] | NDArray[np.uint16]:
    top = 2**image.source.bit_depth - 1
    dtype = np.uint8 if image.source.bit_depth == 8 else np.uint16
    lit = np.where(image.fov[..., None], image.rgb**0.8, image.rgb)
    result: NDArray[np.uint8] | NDArray[np.uint16] = np.round(lit * top).astype(dtype)
    return result


def _both_saliencies(image: FundusImage) -> list[Overlay]:
    return [make_overlay(image, subject) for subject in (Subject.ORIGINAL, Subject.PROCESSED)]


def _scores() -> list[Score]:
    values = {Subject.ORIGINAL: (5.12, 0.0021), Subject.PROCESSED: (5.87, 0.0034)}
    found = []
    for subject, (entropy, sharpness) in values.items():
        found.append(Score("entropy", "Entropy", subject, entropy, unit="bit"))
        found.append(Score("sharpness", "Sharpness", subject, sharpness, digits=4))
    found.append(
        Score("psnr", "PSNR to the original", Subject.PAIR, None, note="Pictures are alike.")
    )
    return found


def _provenance(
    image: FundusImage,
    recipe: Recipe,
    result: NDArray[np.uint8] | NDArray[np.uint16],
    execution: Execution,
    warnings: tuple[str, ...],
    options: Mapping[str, Option] | None,
    model_title: str,
) -> Provenance:
    size = (image.height, image.width)
    return Provenance(
        input_name=image.source.name,
        input_sha256=image.source.sha256,
        input_format=image.source.file_format,
        input_depth=image.source.bit_depth,
        input_size=size,
        notices=image.source.notices,
        model_id=recipe.enhancer,
        model_title=model_title,
        model_version="1.0",
        model_method=recipe.enhancer.replace("-", "_"),
        weights_sha256="ab" * 32,
        options=frozen_options(options if options is not None else recipe.options),
        execution=execution,
        result_sha256=hashlib.sha256(np.ascontiguousarray(result).tobytes()).hexdigest(),
        result_depth=image.source.bit_depth,
        result_size=size,
        warnings=warnings,
        versions={"retinaview": __version__, "numpy": np.__version__},
        made_at=MADE_AT,
        took_s=0.42,
        how_much=recipe.how_much,
    )


def make_fitted_card(weights: Path, method: str, config: Mapping[str, object]) -> ModelCard:
    """The card of a restorer that is run on the whole field, of a weights file in its folder."""
    return ModelCard(
        id=method,
        title=method,
        task="restore",
        method=method,
        summary="a test",
        scale_policy="fit",
        config=dict(config),
        intended_use="Tests.",
        limitations="All.",
        licence="Apache-2.0",
        source="Drawn.",
        sha256=file_sha256(weights),
        folder=weights.parent,
    )
