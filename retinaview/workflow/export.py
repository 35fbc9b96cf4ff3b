"""The processed picture and the maps of a study, written to files."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from retinaview.core.overlay import Overlay
from retinaview.core.pixels import Pixels, pixels_sha256
from retinaview.core.study import Study
from retinaview.errors import ImageWriteError
from retinaview.imaging.colormap import colour_overlay, rgb_of
from retinaview.imaging.full_frame import draw_outlines
from retinaview.words import english, tr
from retinaview.workflow.deidentify import deidentified
from retinaview.workflow.encode import (
    JPEG_QUALITY,
    SUFFIXES,
    PictureFormat,
    encode_jpeg,
    encode_png,
    encode_tiff,
    rgb_profile,
)
from retinaview.workflow.files import check_target, write_whole
from retinaview.workflow.mark import draw_mark
from retinaview.workflow.provenance import Box, FilePart, file_record, record, sealed_json


@dataclass(frozen=True)
class WrittenPicture:
    """A picture that was written; `part` is what its record says about the file."""

    path: Path
    part: FilePart


def write_picture(
    study: Study,
    path: Path,
    file_format: PictureFormat | None = None,
    *,
    with_mark: bool = True,
    sources: Collection[Path] = (),
    key: bytes | None = None,
) -> WrittenPicture:
    """Write the processed picture with its record inside.

    PNG and TIFF keep the study's own depth, 8 or 16 bit; JPEG has 8 bit, quality `JPEG_QUALITY`
    and full colour resolution. PROCESSED and the model stand in the black surround, never over
    the field; the record says where, or why not. All other pixels are the study's (in a JPEG, as
    near as its coding allows). DICOM is a derived object in the patient's study, uncompressed.

    Args:
        study: what to write.
        path: the file; its folder must be there. A file that is there is replaced.
        file_format: None takes it from the suffix of `path`.
        with_mark: False leaves the mark out, which the record then says.
        sources: further photographs that must not be written over, beside the study's own.
        key: leave out whose eye it is, with stand-ins made of this key (`deidentify`); None keeps
            names and what stands in the surround.

    Raises:
        ImageWriteError: unknown format, a source file, no folder, no permission, a full disk, or
            DICOM of an eye that nobody has named; nothing is left behind.
    """
    chosen = file_format or format_of(path)
    kept = with_own(study, sources)
    check_target(path, kept)
    study = _without_names(study, key)
    pixels: Pixels = study.result
    if chosen == "jpeg":
        pixels = _to_8_bit(pixels)
    mark: Literal["drawn", "no room", "left out"] = "left out"
    box: Box | None = None
    if with_mark:
        scale = max(1, pixels.shape[0] // study.image.height)
        pixels, box = draw_mark(pixels, study.image, english(study.model_label), scale)
        mark = "no room" if box is None else "drawn"
    is_lossy = chosen == "jpeg"
    part = FilePart(
        file_format=chosen,
        depth=8 * pixels.dtype.itemsize,
        quality=JPEG_QUALITY if is_lossy else None,
        mark=mark,
        mark_box=box,
        pixels_sha256=None if is_lossy else pixels_sha256(pixels),
        deidentified=key is not None,
    )
    write_whole(path, _encode(study, pixels, part, key), kept)
    return WrittenPicture(path, part)


def write_map(
    study: Study,
    overlay: Overlay,
    path: Path,
    *,
    sources: Collection[Path] = (),
    key: bytes | None = None,
) -> None:
    """Write a map in its colours as a PNG of the map's own size; it covers the whole frame.

    Black where there is nothing to show. Its outlines are drawn on it; a map of outlines alone is
    as large as the photograph.

    The file carries what the map shows, its legend, and the record of the study.

    Args:
        study: the study it belongs to.
        overlay: the map.
        path: the file; its folder must be there. A file that is there is replaced.
        sources: further photographs that must not be written over, beside the study's own.
        key: as for `write_picture`.

    Raises:
        ImageWriteError: as `write_picture` does.
    """
    kept = with_own(study, sources)
    if key is not None:
        study = _without_names(replace(study, overlays=(overlay,)), key)
        (overlay,) = study.overlays
    words = {name: getattr(overlay, name) for name in ("id", "title", "low", "high", "caption")}
    classes = [{"title": each.title, "colour": each.colour} for each in overlay.swatches]
    painted = paint_overlay(overlay, (study.image.height, study.image.width))
    legend = {
        **words,
        "subject": overlay.subject.value,
        "classes": classes,
        "pixels_sha256": pixels_sha256(painted),
    }
    described = sealed_json({**record(study), "map": legend})
    write_whole(path, encode_png(painted, described, None), kept)


def paint_overlay(overlay: Overlay, shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Paint a map and its outlines in their colours, black where there is nothing to show.

    Args:
        overlay: the map.
        shape: (H, W) of the photograph.

    Returns:
        (h, w, 3) uint8 of the map's own size; of `shape` where it has outlines and no values.
    """
    painted = np.ascontiguousarray(colour_overlay(overlay)[..., :3])
    if overlay.outlines and np.isnan(overlay.values).all():
        painted = np.zeros((*shape, 3), np.uint8)
    colours = [rgb_of(outline.colour) for outline in overlay.outlines]
    draw_outlines(painted, overlay.outlines, colours, shape)
    return painted


def format_of(path: Path) -> PictureFormat:
    """Give the format that the suffix of `path` names.

    Raises:
        ImageWriteError: it names none.
    """
    try:
        return SUFFIXES[path.suffix.lower()]
    except KeyError:
        raise ImageWriteError(
            tr(
                "{name}: a picture is written as {suffixes}. Choose one of these.",
                name=path.name,
                suffixes=", ".join(SUFFIXES),
            )
        ) from None


def _encode(study: Study, pixels: Pixels, part: FilePart, key: bytes | None) -> bytes:
    text = sealed_json(file_record(study, part))
    if part.file_format == "dicom":
        from retinaview.workflow.dicom_picture import encode_dicom  # here, as it loads pydicom

        return signed_off(encode_dicom(study, pixels, part, text), key)
    encode = {"png": encode_png, "tiff": encode_tiff, "jpeg": encode_jpeg}[part.file_format]
    return encode(pixels, text, rgb_profile(study.image.source))


def signed_off(data: bytes, key: bytes | None) -> bytes:
    """A DICOM object made of a study without names, with what says so; itself without a key."""
    if key is None:
        return data
    from retinaview.workflow.deidentify_dicom import deidentify_made

    return deidentify_made(data, key)


def _without_names(study: Study, key: bytes | None) -> Study:
    return study if key is None else deidentified(study, key)


def with_own(study: Study, sources: Collection[Path]) -> list[Path]:
    """Add the photograph of a study to files that must not be written over."""
    own = study.image.source.path
    return [*sources] if own is None else [*sources, own]


def _to_8_bit(pixels: Pixels) -> NDArray[np.uint8]:
    """Round 16 to 8 bit, where 65535 is 255."""
    if pixels.dtype == np.uint8:
        return pixels.astype(np.uint8, copy=False)
    return ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)
