from pathlib import Path

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from retinaview import overlays
from retinaview.catalog import Catalog
from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.progress import Cancelled, Progress, silent
from retinaview.imaging.phantom import Phantom, draw_phantom
from retinaview.imaging.vessel_mask import grow_mask, shrink_mask
from retinaview.overlays.tracking import BROKEN, COLOURS, GAP, TREE


@pytest.fixture(scope="module")
def phantom() -> Phantom:
    return draw_phantom(3, 700, frame=(700, 760))


def vessels_of(phantom: Phantom, subject: Subject, holes: bool = False) -> Overlay:
    """The vessel overlay as a good network would draw it, at half the size."""
    mask = phantom.masks["vessels"].copy()
    probability = gaussian_filter(mask.astype(np.float32), 1.4)
    if holes:
        hole = np.arange(mask.shape[0]) % 60 < 4
        mask[hole], probability[hole] = False, np.minimum(probability[hole], 0.2)
    half = probability[::2, ::2].copy()
    half[~phantom.image.fov[::2, ::2]] = np.nan
    return Overlay(
        "vessels", "Vessels", subject, half, "none", "vessel", "", masks={"vessels": mask}
    )


def draw(
    phantom: Phantom,
    subject: Subject = Subject.ORIGINAL,
    holes: bool = False,
    progress: Progress = silent,
) -> Overlay:
    method = overlays.build(Catalog().card("tracking"))
    needed = {("vessels", subject): vessels_of(phantom, subject, holes)}
    return method.draw(phantom.image, subject, None, needed, progress)


def test_it_stands_on_the_vessels_and_has_no_weights() -> None:
    card = Catalog().card("tracking")
    assert card.task == "overlay"
    assert card.sha256 is None
    method = overlays.build(card)
    assert method.needs[0] == "vessels"
    assert method.on is not Subject.PAIR


def test_lines_lie_on_the_vessels_of_the_picture(phantom: Phantom) -> None:
    overlay = draw(phantom)
    mask, tracks = phantom.masks["vessels"], overlay.masks["tracks"]
    assert tracks.shape == mask.shape
    assert not tracks[~phantom.image.fov].any()
    near = gaussian_filter(mask.astype(np.float32), 1.5) > 0.05
    points = np.concatenate([line.points for line in overlay.outlines])
    rows, columns = np.rint(points).astype(int).T
    assert near[rows, columns].mean() > 0.98
    assert near[tracks].mean() > 0.98


def test_lines_are_named_and_coloured_and_gaps_are_joined(phantom: Phantom) -> None:
    whole, broken = draw(phantom), draw(phantom, holes=True)
    kinds = [line.title for line in broken.outlines]
    assert set(kinds) <= {TREE, BROKEN, GAP}
    assert all(line.colour == COLOURS[line.title] for line in broken.outlines)
    assert not any(line.is_closed for line in broken.outlines)
    assert kinds.count(GAP) > 10
    assert broken.number("joined_gaps") == kinds.count(GAP)
    assert broken.number("joined_gaps") > whole.number("joined_gaps")
    assert broken.number("vessel_length") == pytest.approx(whole.number("vessel_length"), rel=0.25)
    assert np.isnan(broken.values).all()


def test_numbers_and_caption_name_the_picture(phantom: Phantom) -> None:
    overlay = draw(phantom, Subject.PROCESSED)
    assert overlay.subject is Subject.PROCESSED
    assert {score.subject for score in overlay.numbers} == {Subject.PROCESSED}
    assert "processed picture" in overlay.caption
    assert "original" in draw(phantom).caption
    assert overlay.number("vessel_width_dd") is None


def test_disc_diameters_where_the_disc_is_known(phantom: Phantom) -> None:
    method = overlays.build(Catalog().card("tracking"))
    subject = Subject.ORIGINAL
    nothing = np.full((1, 1), np.nan, np.float32)
    size = Score("disc_diameter_px", "Disc diameter", subject, phantom.disc_diameter_px, "px")
    needed = {
        ("vessels", subject): vessels_of(phantom, subject),
        ("disc", subject): Overlay("disc", "Disc", subject, nothing, "", "", "", numbers=(size,)),
    }
    overlay = method.draw(phantom.image, subject, None, needed, silent)
    length, in_discs = overlay.number("vessel_length"), overlay.number("vessel_length_dd")
    assert length is not None
    assert in_discs == pytest.approx(length / phantom.disc_diameter_px)


def test_it_stops_when_told(phantom: Phantom) -> None:
    def stop(fraction: float, label: str) -> None:
        if fraction > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        draw(phantom, holes=True, progress=stop)


def test_a_picture_without_vessels_has_no_lines(phantom: Phantom) -> None:
    method = overlays.build(Catalog().card("tracking"))
    none = np.zeros((350, 380), np.float32)
    mask = np.zeros(phantom.image.fov.shape, bool)
    subject = Subject.ORIGINAL
    empty = Overlay("vessels", "Vessels", subject, none, "", "", "", masks={"vessels": mask})
    overlay = method.draw(phantom.image, subject, None, {("vessels", subject): empty}, silent)
    assert overlay.outlines == ()
    assert overlay.number("trees") == 0
    assert overlay.number("tortuosity") is None


def test_a_mask_shrinks_by_majority() -> None:
    mask = np.zeros((4, 4), bool)
    mask[:, :2] = True
    assert shrink_mask(mask, 2, 2).tolist() == [[True, False], [True, False]]
    assert shrink_mask(mask, 4, 4) is mask


def test_a_drawn_mask_of_a_real_photograph_is_tracked(photographs_dir: Path) -> None:
    from retinaview.imaging.load import load_fundus

    folder = photographs_dir / "train" / "vessels" / "chase"
    path = sorted((folder / "images").glob("*.jpg"))[0]
    image = load_fundus(path)
    mask = load_fundus(folder / "masks" / f"{path.stem}.png").rgb[..., 1] > 0.5
    probability = gaussian_filter(mask.astype(np.float32), 1.0)
    subject = Subject.ORIGINAL
    drawn = Overlay("vessels", "Vessels", subject, probability, "", "", "", masks={"vessels": mask})
    method = overlays.build(Catalog().card("tracking"))
    overlay = method.draw(image, subject, None, {("vessels", subject): drawn}, silent)
    assert (overlay.number("vessel_length") or 0) > 3 * image.width
    assert 1.0 < (overlay.number("tortuosity") or 0) < 1.5


def test_vessels_go_on_where_they_are_fainter() -> None:
    probability = np.full((20, 60), 0.05, np.float32)
    probability[10, 5:50] = 0.4
    probability[10, 5:20] = 0.9
    probability[3, 5:50] = 0.4
    probability[0] = np.nan
    grown = grow_mask(probability > 0.8, probability, 0.25)
    assert grown[10, 5:50].all()
    assert grown.sum() == 45
    assert not grow_mask(np.zeros((20, 60), bool), probability, 0.25).any()
