"""The files of an analysis: maps and masks as pictures, numbers as JSON and CSV."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from retinaview.core.image import FundusImage
from retinaview.report.record import to_json
from retinaview.workflow.analysis import (
    SCHEMA,
    Analysis,
    Written,
    analysis_document,
    analysis_table,
)
from retinaview.workflow.files import free_stem, make_folder, write_whole
from retinaview.workflow.map_files import encode_map, encode_mask, mask_names

TABLE = "analysis"


@dataclass(frozen=True)
class Wanted:
    """What to find out, and where to write it.

    Attributes:
        overlays: ids.
        folder: where results go; it is made with the first of them.
        files: all photographs; none of them is ever written over.
    """

    overlays: tuple[str, ...]
    folder: Path
    files: tuple[Path, ...]


def write_analysis(analysis: Analysis, image: FundusImage, wanted: Wanted) -> Analysis:
    """Write all files of an analysis, or none.

    They are named `<stem>_<overlay>.png`, `<stem>_<mask>_mask.png` and `<stem>.json`, the stem
    with `_2`, `_3` ... where one of them is there already.

    Returns:
        The analysis with the names of its files.

    Raises:
        ImageWriteError: no permission, a full disk.
    """
    make_folder(wanted.folder)
    encoded, written = _encode(analysis, image, wanted)
    done: list[Path] = []
    analysis = replace(analysis, written=written)
    document = to_json(analysis_document(analysis, wanted.overlays))
    try:
        for path, data in (*encoded.items(), (written.document, document.encode("ascii"))):
            done.append(path)
            write_whole(path, data, wanted.files)
    except BaseException:
        for path in done:
            path.unlink(missing_ok=True)
        raise
    return analysis


def write_table(analyses: Sequence[Analysis], wanted: Wanted) -> Path:
    """Write the numbers of all files as `analysis.csv`, or `analysis_2.csv` where there is one.

    Raises:
        ImageWriteError: no permission, a full disk; nothing is left behind.
    """
    make_folder(wanted.folder)
    path = wanted.folder / f"{free_stem(wanted.folder, TABLE, ['.csv'])}.csv"
    write_whole(path, analysis_table(analyses, wanted.overlays).encode("utf-8"), wanted.files)
    return path


def _encode(
    analysis: Analysis, image: FundusImage, wanted: Wanted
) -> tuple[dict[Path, bytes], Written]:
    """Give the bytes of every picture file, and the names of all files."""
    overlays = {each.id: each.overlay for each in analysis.drawn if each.overlay is not None}
    masks = mask_names(overlays)
    endings = [f"_{name}.png" for name in (*overlays, *masks.values())]
    stem = free_stem(wanted.folder, analysis.source.stem, [*endings, ".json"])
    written = Written(wanted.folder / f"{stem}.json")
    encoded: dict[Path, bytes] = {}
    for name, overlay in overlays.items():
        described = {
            "schema": SCHEMA,
            "input_name": image.source.name,
            "input_sha256": image.source.sha256,
            "overlay": name,
            "caption": overlay.caption,
        }
        data = encode_map(overlay, image.fov, described)
        if data is not None:
            written.maps[name] = wanted.folder / f"{stem}_{name}.png"
            encoded[written.maps[name]] = data
        for mask, pixels in overlay.masks.items():
            path = wanted.folder / f"{stem}_{masks[name, mask]}.png"
            written.masks.setdefault(name, {})[mask] = path
            encoded[path] = encode_mask(pixels, {**described, "mask": mask})
    return encoded, written
