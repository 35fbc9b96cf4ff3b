import hashlib

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from retinaview import paths
from retinaview.core.image import Eye, FovBasis, Mask
from retinaview.imaging.phantom import (
    LARGEST_SIDE,
    SMALLEST_SIDE,
    Phantom,
    draw_phantom,
    sample_photograph,
)
from retinaview.imaging.phantom_anatomy import draw_anatomy
from retinaview.imaging.phantom_growth import AVASCULAR
from retinaview.imaging.phantom_lesions import KINDS
from retinaview.imaging.phantom_vessels import A_TO_V

PARTS = {"vessels", "arteries", "veins", "disc", "cup", "macula", "lesions"}
SEEDS = range(4)


def dice(a: Mask, b: Mask) -> float:
    return float(2 * (a & b).sum() / (a.sum() + b.sum()))


def area_mean(mask: Mask, side: int) -> Mask:
    shrunk = cv2.resize(mask.astype(np.float32), (side, side), interpolation=cv2.INTER_AREA)
    return np.asarray(shrunk) >= 0.5


@pytest.fixture(scope="module")
def phantoms() -> list[Phantom]:
    return [draw_phantom(seed, 512, lesions=seed % 2 == 1) for seed in SEEDS]


def test_the_same_seed_gives_the_same_bits() -> None:
    first, again = (draw_phantom(5, 200, lesions=True) for _ in range(2))
    assert np.array_equal(first.image.rgb, again.image.rgb)
    assert first.image.source == again.image.source
    assert first.masks.keys() == again.masks.keys()
    assert all(np.array_equal(first.masks[n], again.masks[n]) for n in first.masks)


def test_another_seed_gives_another_eye(phantoms: list[Phantom]) -> None:
    assert dice(phantoms[0].masks["vessels"], phantoms[2].masks["vessels"]) < 0.5
    assert len({p.image.source.sha256 for p in phantoms}) == len(phantoms)


def test_pixels_are_finite_whole_255ths(phantoms: list[Phantom]) -> None:
    for phantom in phantoms:
        rgb = phantom.image.rgb
        assert np.isfinite(rgb).all()
        assert rgb.min() >= 0
        assert rgb.max() <= 1
        assert np.allclose(rgb * 255, np.rint(rgb * 255), atol=1e-4)


def test_the_source_names_the_drawing_and_hashes_its_pixels(phantoms: list[Phantom]) -> None:
    source = phantoms[3].image.source
    pixels = np.rint(phantoms[3].image.rgb * 255).astype(np.uint8)
    assert source.name == "drawn-fundus-3"
    assert source.eye_basis == "drawn"
    assert source.path is None
    assert source.sha256 == hashlib.sha256(pixels.tobytes()).hexdigest()


def test_masks_fit_each_other(phantoms: list[Phantom]) -> None:
    for seed, phantom in zip(SEEDS, phantoms, strict=True):
        masks = phantom.masks
        assert masks.keys() == PARTS | (set(KINDS) if seed % 2 == 1 else set())
        assert np.array_equal(masks["arteries"] | masks["veins"], masks["vessels"])
        assert not (masks["cup"] & ~masks["disc"]).any()
        assert not (masks["disc"] & masks["macula"]).any()
        for mask in masks.values():
            assert mask.shape == phantom.image.fov.shape
            assert mask.dtype == np.bool_
            assert not mask.flags.writeable
            assert not (mask & ~phantom.image.fov).any()
        assert all(masks[name].any() for name in PARTS - {"lesions"})


def test_lesions_appear_only_when_asked_for() -> None:
    healthy, ill = draw_phantom(11, 384), draw_phantom(11, 384, lesions=True)
    assert not healthy.masks["lesions"].any()
    assert healthy.masks.keys() == PARTS
    assert ill.masks.keys() == PARTS | set(KINDS)
    assert all(ill.masks[kind].any() for kind in KINDS)
    union = np.logical_or.reduce([ill.masks[kind] for kind in KINDS])
    assert np.array_equal(union, ill.masks["lesions"])
    assert not (ill.masks["lesions"] & ill.masks["disc"]).any()
    for name in ("vessels", "disc", "cup", "macula"):
        assert np.array_equal(healthy.masks[name], ill.masks[name])


def test_lesions_change_the_picture_where_their_masks_lie() -> None:
    healthy, ill = draw_phantom(12, 512), draw_phantom(12, 512, lesions=True)
    change = (ill.image.rgb - healthy.image.rgb)[..., 1]
    near = ndimage.binary_dilation(ill.masks["lesions"], iterations=9)
    assert np.abs(change[~near]).max() < 0.03
    assert change[ill.masks["haemorrhages"]].mean() < -0.03
    assert change[ill.masks["exudates"]].mean() > 0.03
    assert change[ill.masks["cotton_wool"]].mean() > 0.03


@pytest.mark.parametrize("seed", [0, 7])
def test_one_seed_is_one_eye_at_every_size(seed: int) -> None:
    small, large = draw_phantom(seed, 512), draw_phantom(seed, 1024)
    for name, least in (("vessels", 0.9), ("arteries", 0.9), ("disc", 0.98), ("cup", 0.97)):
        assert dice(small.masks[name], area_mean(large.masks[name], 512)) > least
    shrunk = cv2.resize(large.image.rgb, (512, 512), interpolation=cv2.INTER_AREA)
    assert np.abs(shrunk - small.image.rgb).mean() < 0.012
    assert np.allclose(np.add(large.disc_yx, 0.5) / 2, np.add(small.disc_yx, 0.5), atol=1e-6)
    assert large.disc_diameter_px == pytest.approx(2 * small.disc_diameter_px)


def test_the_left_eye_is_the_mirror_of_the_right() -> None:
    right, left = draw_phantom(4, 257), draw_phantom(4, 257, eye=Eye.OS)
    assert (right.eye, right.image.eye) == (Eye.OD, Eye.OD)
    assert (left.eye, left.image.eye) == (Eye.OS, Eye.OS)
    assert all(np.array_equal(right.masks[n], left.masks[n][:, ::-1]) for n in right.masks)
    assert right.disc_yx[1] == pytest.approx(256 - left.disc_yx[1])
    assert right.disc_yx[1] > right.fovea_yx[1]
    assert left.disc_yx[1] < left.fovea_yx[1]


def test_centres_lie_where_the_masks_do(phantoms: list[Phantom]) -> None:
    for phantom in phantoms:
        disc = phantom.masks["disc"]
        assert ndimage.center_of_mass(disc) == pytest.approx(phantom.disc_yx, abs=2)
        diameter = 2 * np.sqrt(disc.sum() / np.pi)
        assert diameter == pytest.approx(phantom.disc_diameter_px, rel=0.05)
        gap = np.hypot(*np.subtract(phantom.disc_yx, phantom.fovea_yx))
        assert 2.2 < gap / phantom.disc_diameter_px < 2.8


def test_field_is_the_circle(phantoms: list[Phantom]) -> None:
    view = phantoms[0].image.view
    assert view.basis is FovBasis.CIRCLE
    assert view.circle is not None
    y, x = np.mgrid[:512, :512]
    distance = np.hypot(y - view.circle.y, x - view.circle.x)
    assert np.array_equal(view.mask, distance <= view.circle.radius_px)
    assert phantoms[0].image.rgb[distance > view.circle.radius_px + 2].max() < 0.02


def test_a_camera_frame_cuts_the_field() -> None:
    phantom = draw_phantom(9, 300, frame=(240, 361))
    assert phantom.image.rgb.shape == (240, 361, 3)
    fov, circle = phantom.image.fov, phantom.image.view.circle
    assert circle is not None
    assert fov[0].any()
    assert fov[-1].any()
    assert not fov[:, 0].any()
    whole = draw_phantom(9, 300)
    assert np.array_equal(phantom.image.rgb[:, 30:330], whole.image.rgb[30:270])
    assert circle.y == pytest.approx(149.5 - 30)
    assert phantom.disc_yx[0] == pytest.approx(whole.disc_yx[0] - 30)


def test_a_frame_within_the_field_has_no_circle() -> None:
    view = draw_phantom(9, 300, frame=(150, 200)).image.view
    assert view.basis is FovBasis.FRAME
    assert view.circle is None
    assert view.mask.all()


def test_bands_and_notch_change_the_field() -> None:
    plain, cut, notched = (
        draw_phantom(8, 256, truncation=share, notch=notch).image.fov
        for share, notch in ((0.0, False), (0.2, False), (0.0, True))
    )
    rows = np.flatnonzero(cut.any(axis=1))
    assert np.ptp(rows) + 1 == pytest.approx(0.8 * np.ptp(np.flatnonzero(plain.any(axis=1))), abs=3)
    assert not (plain & ~notched).any()
    tab = notched & ~plain
    assert 5 < tab.sum() < 120
    y, x = ndimage.center_of_mass(tab)
    assert y < 128 < x


@settings(max_examples=6, deadline=None)
@given(
    seed=st.integers(0, 2**40),
    side=st.integers(SMALLEST_SIDE, 150),
    extra=st.tuples(st.integers(-20, 60), st.integers(-20, 60)),
    eye=st.sampled_from(Eye),
)
def test_any_size_and_seed_can_be_drawn(
    seed: int, side: int, extra: tuple[int, int], eye: Eye
) -> None:
    frame = side + extra[0], side + extra[1]
    phantom = draw_phantom(seed, side, eye=eye, lesions=True, frame=frame)
    assert phantom.image.rgb.shape == (*frame, 3)
    assert np.isfinite(phantom.image.rgb).all()
    assert phantom.masks["disc"].any()


@pytest.mark.parametrize("side", [SMALLEST_SIDE - 1, LARGEST_SIDE + 1])
def test_sizes_out_of_range_are_refused(side: int) -> None:
    with pytest.raises(ValueError, match="side must lie within"):
        draw_phantom(0, side)


def test_truncation_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="truncation must lie within"):
        draw_phantom(0, 100, truncation=0.7)


def test_colours_are_those_of_photographs(phantoms: list[Phantom]) -> None:
    """Ranges about those of some 60 photographs of four cameras: 10th to 90th centile, widened."""
    for phantom in phantoms:
        inside = ndimage.binary_erosion(phantom.image.fov, iterations=5)
        red, green, blue = np.median(phantom.image.rgb[inside], axis=0)
        assert 0.25 < red < 0.85
        assert 0.08 < green < 0.45
        assert 0.0 <= blue < 0.25
        assert red > 1.4 * green > 1.4 * blue


def test_vessels_are_darker_and_the_disc_brighter_in_green(phantoms: list[Phantom]) -> None:
    for phantom in phantoms:
        green, masks = phantom.image.rgb[..., 1], phantom.masks
        thick = ndimage.binary_erosion(masks["veins"]) & ~masks["disc"]
        ring = ndimage.binary_dilation(thick, iterations=7)
        beside = ring & ~ndimage.binary_dilation(masks["vessels"], iterations=2)
        assert green[thick].mean() < 0.85 * green[beside & ~masks["disc"]].mean()
        around = ndimage.binary_dilation(masks["disc"], iterations=25)
        outside = around & ~masks["disc"] & ~masks["vessels"]
        bare = masks["disc"] & ~masks["vessels"]
        assert green[bare].mean() > 1.2 * green[outside].mean()


def test_vessels_cover_about_a_tenth_of_the_field(phantoms: list[Phantom]) -> None:
    for phantom in phantoms:
        share = phantom.masks["vessels"].sum() / phantom.image.fov.sum()
        assert 0.05 < share < 0.16


def test_vessels_keep_out_of_the_fovea_and_arteries_are_thinner() -> None:
    for seed in SEEDS:
        anatomy = draw_anatomy(np.random.default_rng(seed))
        arteries, veins = anatomy.of_kind(True), anatomy.of_kind(False)
        widest = max(v.radii.max() for v in arteries) / max(v.radii.max() for v in veins)
        assert widest == pytest.approx(A_TO_V, abs=0.15)
        for vessel in anatomy.vessels:
            distance = np.linalg.norm(vessel.points - np.array(anatomy.fovea), axis=1)
            assert distance.min() > 0.8 * AVASCULAR


def test_the_sample_photograph_is_the_one_the_program_draws() -> None:
    stored = paths.sample_photograph().read_bytes()
    assert len(stored) < 500_000
    pictures = [
        cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        for data in (stored, sample_photograph())
    ]
    assert pictures[0].shape == (1200, 1600, 3)
    difference = np.abs(pictures[0].astype(int) - pictures[1].astype(int))
    assert difference.mean() < 1
