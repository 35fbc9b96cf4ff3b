"""What an analysis found on one photograph, as a JSON document and as a row of a table."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from retinaview import __version__
from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay
from retinaview.core.review import Quality
from retinaview.metrics.blind import BlindNumbers
from retinaview.report.documents import Document, known, overlay_document, quality_document

SCHEMA = "retinaview-analysis/1"
QUALITY = "quality"
GRADE_COLUMNS = ("grade", "confidence", "reasons", "is_fundus")


@dataclass(frozen=True, eq=False)
class Drawn:
    """What came of one overlay of one photograph.

    Attributes:
        id: the overlay's id.
        card: of the model that drew it.
        overlay: None where it failed.
        seconds: how long it took, None where it failed.
        error: the sentence that says what went wrong, "" if nothing did.
        defect: the exception where nobody expected one.
    """

    id: str
    card: ModelCard | None
    overlay: Overlay | None = None
    seconds: float | None = None
    error: str = ""
    defect: Exception | None = None


@dataclass(frozen=True)
class Written:
    """The files of one photograph: its document, and by overlay a map and masks by name."""

    document: Path
    maps: dict[str, Path] = field(default_factory=dict)
    masks: dict[str, dict[str, Path]] = field(default_factory=dict)

    @property
    def paths(self) -> list[Path]:
        """All of them, the document last."""
        masks = [path for named in self.masks.values() for path in named.values()]
        return [*self.maps.values(), *masks, self.document]


@dataclass(frozen=True, eq=False)
class Analysis:
    """What came of one file.

    Attributes:
        source: the file.
        image: None where it could not be read.
        drawn: what came of each overlay that was asked for, in their order.
        quality: of the photograph; None where it was not asked for or could not be told.
        blind: entropy, NIQE and BRISQUE of the photograph; None where it could not be read.
        written: the files, None where there are none.
        warnings: sentences on the photograph and on loading it.
        seconds: from file to file.
        error: what stopped this file as a whole, None if nothing did.
        defect: the exception where nobody expected one.
    """

    source: Path
    image: FundusImage | None = None
    drawn: tuple[Drawn, ...] = ()
    quality: Quality | None = None
    blind: BlindNumbers | None = None
    written: Written | None = None
    warnings: tuple[str, ...] = ()
    seconds: float | None = None
    error: str | None = None
    defect: Exception | None = None

    @property
    def is_whole(self) -> bool:
        """Nothing that was asked for is missing."""
        return self.error is None and not any(each.error for each in self.drawn)

    @property
    def problems(self) -> list[str]:
        """Every sentence on what is missing."""
        own = [] if self.error is None else [self.error]
        return [*own, *(each.error for each in self.drawn if each.error)]


def analysis_document(analysis: Analysis, wanted: Iterable[str]) -> Document:
    """Give an analysis as a document.

    Args:
        analysis: what came of a file.
        wanted: the overlays that were asked for; one that never came to be has nulls.
    """
    image, written = analysis.image, analysis.written
    drawn = {each.id: each for each in analysis.drawn}
    document: Document = {
        "schema": SCHEMA,
        "input": str(analysis.source),
        "input_sha256": None if image is None else image.source.sha256,
        "width": None if image is None else image.width,
        "height": None if image is None else image.height,
        "eye": None if image is None or image.eye is None else image.eye.value,
        "fov_basis": None if image is None else image.view.basis.value,
        "document": None if written is None else str(written.document),
        "overlays": {
            name: _drawn_document(drawn.get(name, Drawn(name, None)), written) for name in wanted
        },
        "quality": quality_document(analysis.quality),
        "blind": None if analysis.blind is None else dict(analysis.blind),
        "warnings": list(analysis.warnings),
        "seconds": None if analysis.seconds is None else round(analysis.seconds, 3),
        "retinaview": __version__,
    }
    return document if analysis.error is None else {**document, "error": analysis.error}


def analysis_table(analyses: Iterable[Analysis], wanted: Iterable[str]) -> str:
    """Give analyses as CSV: a row a file, a column a number, empty where it is not known."""
    rows = [_row(each, set(wanted)) for each in analyses]
    columns = dict.fromkeys(name for row in rows for name in row if name != "error")
    text = io.StringIO()
    writer = csv.DictWriter(text, [*columns, "error"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _drawn_document(drawn: Drawn, written: Written | None) -> Document:
    card, overlay = drawn.card, drawn.overlay
    masks = {} if written is None else written.masks.get(drawn.id, {})
    made = None if written is None else written.maps.get(drawn.id)
    nothing: Document = {"title": None, "subject": None, "caption": None, "scores": {}, "notes": {}}
    document: Document = {
        "map": None if made is None else str(made),
        "masks": {name: str(path) for name, path in masks.items()},
        "model": None if card is None else card.id,
        "version": None if card is None else card.version,
        "weights_sha256": None if card is None else card.sha256,
        **(nothing if overlay is None else overlay_document(overlay)),
        "seconds": None if drawn.seconds is None else round(drawn.seconds, 3),
    }
    return {**document, "error": drawn.error} if drawn.error else document


def _row(analysis: Analysis, wanted: set[str]) -> dict[str, object]:
    image = analysis.image
    row: dict[str, object] = {
        "input": str(analysis.source),
        "width": None if image is None else image.width,
        "height": None if image is None else image.height,
    }
    if QUALITY in wanted:
        row |= _grade(analysis.quality)
    for each in analysis.drawn:
        for score in () if each.overlay is None else each.overlay.numbers:
            row[_column(each.id, score.id)] = known(score.value)
    row |= analysis.blind or {}
    return {**row, "error": " ".join(analysis.problems)}


def _grade(quality: Quality | None) -> dict[str, object]:
    document = quality_document(quality) or {"scores": {}}
    reasons = document.get("reasons")
    row = {f"{QUALITY}_{name}": document.get(name) for name in GRADE_COLUMNS}
    row[f"{QUALITY}_reasons"] = None if reasons is None else "; ".join(reasons)
    return row | {_column(QUALITY, name): value for name, value in document["scores"].items()}


def _column(overlay_id: str, score_id: str) -> str:
    """`<overlay>_<number>`, without the overlay where the number's id begins with it."""
    is_named = score_id.startswith(f"{overlay_id}_")
    return score_id if is_named else f"{overlay_id}_{score_id}"
