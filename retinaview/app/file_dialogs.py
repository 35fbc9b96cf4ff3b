"""Ask for files: what to open, where to write."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from retinaview.app.photographs import SUFFIXES
from retinaview.core.study import Study

FORMATS = {"png": "PNG (*.png)", "tiff": "TIFF (*.tif *.tiff)", "jpeg": "JPEG (*.jpg *.jpeg)"}
ENDINGS = {"png": ".png", "tiff": ".tif", "jpeg": ".jpg"}
REPORT_FILTER = "PDF (*.pdf)"


def ask_photographs(parent: QWidget, folder: Path) -> list[Path]:
    """Ask which files to open; none if the user thinks better of it."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
    kinds = f"Photographs ({patterns});;All files (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, "Open photographs", str(folder), kinds)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget, folder: Path) -> Path | None:
    """Ask which folder to open."""
    name = QFileDialog.getExistingDirectory(parent, "Open a folder of photographs", str(folder))
    return Path(name) if name else None


def ask_picture_target(
    parent: QWidget, study: Study, folder: str, file_format: str
) -> tuple[Path, str] | None:
    """Ask where to write the processed picture and as what.

    Returns:
        The path, with an ending that fits, and the format; None if the user thinks better of it.
    """
    proposed = propose(study, folder, ENDINGS[file_format])
    chosen, kind = QFileDialog.getSaveFileName(
        parent,
        "Export the processed picture",
        str(proposed),
        ";;".join(FORMATS.values()),
        FORMATS[file_format],
    )
    if not chosen:
        return None
    by_filter = next((name for name, text in FORMATS.items() if text == kind), file_format)
    return with_ending(Path(chosen), ENDINGS[by_filter], known_endings()), by_filter


def ask_report_target(parent: QWidget, study: Study, folder: str) -> Path | None:
    """Ask where to write the report."""
    proposed = propose(study, folder, ".pdf")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, "Write the report", str(proposed), REPORT_FILTER
    )
    return with_ending(Path(chosen), ".pdf", {".pdf"}) if chosen else None


def propose(study: Study, folder: str, ending: str) -> Path:
    """Propose a name that tells the model, in the last folder or beside the photograph."""
    source = study.image.source
    beside = source.path.parent if source.path else Path.home()
    place = Path(folder) if folder and Path(folder).is_dir() else beside
    stem = f"{Path(source.name).stem}_{study.provenance.model_id}"
    return place / f"{stem}{ending}"


def known_endings() -> set[str]:
    """Endings that name a picture format, as the filters list them."""
    words = " ".join(FORMATS.values()).replace("(", " ").replace(")", " ").split()
    return {word.removeprefix("*") for word in words if word.startswith("*.")}


def with_ending(path: Path, ending: str, known: set[str]) -> Path:
    """Add `ending` where `path` has none of `known`."""
    return path if path.suffix.lower() in known else path.with_name(path.name + ending)
