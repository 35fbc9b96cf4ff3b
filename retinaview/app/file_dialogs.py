"""Ask for files: what to open, where to write."""

from collections.abc import Collection, Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from retinaview.core.image import FundusImage, Source
from retinaview.core.study import Study
from retinaview.report.plan import Report
from retinaview.words import mark, tr
from retinaview.workflow.files import free_stem
from retinaview.workflow.photograph_files import DICOM_SUFFIXES, SUFFIXES
from retinaview.workflow.pseudonym import photograph_pseudonym

FORMATS = {
    "png": mark("PNG (*.png)"),
    "tiff": mark("TIFF (*.tif *.tiff)"),
    "jpeg": mark("JPEG (*.jpg *.jpeg)"),
    "dicom": mark("DICOM, derived photograph (*.dcm)"),
}
ENDINGS = {"png": ".png", "tiff": ".tif", "jpeg": ".jpg", "dicom": ".dcm"}
REPORT_FORMATS = {
    ".pdf": mark("PDF (*.pdf)"),
    ".dcm": mark("DICOM, encapsulated PDF (*.dcm)"),
    ".png": mark("PNG, a file a page (*.png)"),
}
LOGOS = mark("Logos (*.png *.jpg *.jpeg *.svg)")
TABLE_FORMAT = mark("Table, comma-separated (*.csv)")


def ask_photographs(parent: QWidget, folder: Path) -> list[Path]:
    """Ask which files to open; none if the user thinks better of it."""
    endings = sorted(SUFFIXES | DICOM_SUFFIXES - {""})
    patterns = " ".join([*(f"*{suffix}" for suffix in endings), "DICOMDIR"])
    kinds = ";;".join((tr("Photographs ({patterns})", patterns=patterns), tr("All files (*)")))
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Open photographs"), str(folder), kinds)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget, folder: Path) -> Path | None:
    """Ask which folder to open."""
    name = QFileDialog.getExistingDirectory(parent, tr("Open a folder of photographs"), str(folder))
    return Path(name) if name else None


def ask_picture_target(
    parent: QWidget, study: Study, folder: str, file_format: str, key: bytes | None = None
) -> tuple[Path, str] | None:
    """Ask where to write the processed picture and as what.

    With a `key` the name proposed is a stand-in made of it.

    Returns:
        The path, with an ending that fits, and the format; None if the user thinks better of it.
    """
    proposed = propose(study, folder, ENDINGS[file_format], key)
    plain, without = (
        tr("Export the processed picture"),
        tr("Export the processed picture, names left out"),
    )
    filters = {name: tr(text) for name, text in FORMATS.items()}
    dialog = _save_dialog(parent, without if key else plain, proposed, filters.values())
    dialog.selectNameFilter(filters[file_format])
    by_filter = {text: name for name, text in filters.items()}
    dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix(ENDINGS[by_filter[text]]))
    path = _chosen(dialog)
    if path is None:
        return None
    chosen = by_filter.get(dialog.selectedNameFilter(), file_format)
    return with_ending(path, ENDINGS[chosen], known_endings()), chosen


def ask_report_target(
    parent: QWidget, report: Report, folder: str, key: bytes | None = None, ending: str = ".pdf"
) -> Path | None:
    """Ask where to write the report; `ending` says as what, `key` is as in `ask_picture_target`."""
    named = ending if ending == ".pdf" else f"_report{ending}"  # the picture has the other name
    proposed = propose(report.study, folder, named, key, is_pair=report.other is not None)
    title = tr("Write the report, names left out") if key else tr("Write the report")
    path = _chosen(_save_dialog(parent, title, proposed, [tr(REPORT_FORMATS[ending])]))
    return None if path is None else with_ending(path, ending, {ending})


def ask_logo(parent: QWidget, before: str) -> Path | None:
    """Ask for the clinic's logo, beginning where the one before lies."""
    folder = Path(before).parent if before else Path.home()
    name, _ = QFileDialog.getOpenFileName(parent, tr("Choose a logo"), str(folder), tr(LOGOS))
    return Path(name) if name else None


def ask_table_target(
    parent: QWidget, image: FundusImage, folder: str, key: bytes | None = None
) -> Path | None:
    """Ask where to write what was measured; `key` as in `ask_picture_target`."""
    proposed = _beside(image.source, folder, "_measurements.csv", key)
    plain, without = tr("Export the measurements"), tr("Export the measurements, names left out")
    dialog = _save_dialog(parent, without if key else plain, proposed, [tr(TABLE_FORMAT)])
    path = _chosen(dialog)
    return None if path is None else with_ending(path, ".csv", {".csv"})


def _save_dialog(parent: QWidget, title: str, proposed: Path, kinds: Iterable[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix(proposed.suffix)
    dialog.selectFile(proposed.name)
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    try:
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    finally:
        dialog.deleteLater()


def propose(
    study: Study, folder: str, ending: str, key: bytes | None = None, *, is_pair: bool = False
) -> Path:
    """Propose a name that tells the model, in the last folder or beside the photograph.

    With a `key`, a stand-in made of it takes the place of the photograph's own name. A report on a
    pair says so behind the name of the first.
    """
    named = f"{'_pair' if is_pair else ''}_{study.provenance.model_id}{ending}"
    return _beside(study.image.source, folder, named, key)


def _beside(source: Source, folder: str, ending: str, key: bytes | None) -> Path:
    beside = source.path.parent if source.path else Path.home()
    place = Path(folder) if folder and Path(folder).is_dir() else beside
    called = Path(source.name).stem if key is None else photograph_pseudonym(key, source)
    return place / f"{called}{ending}"


def known_endings() -> set[str]:
    """Endings that name a picture format, as the filters list them."""
    words = " ".join(FORMATS.values()).replace("(", " ").replace(")", " ").split()
    return {word.removeprefix("*") for word in words if word.startswith("*.")}


def with_ending(path: Path, ending: str, known: Collection[str]) -> Path:
    """Add `ending` where `path` has none of `known`; a file that is there then stays."""
    if path.suffix.lower() in known:
        return path
    return path.with_name(free_stem(path.parent, path.name, [ending]) + ending)
