"""Draw a colour fundus photograph that nobody's eye stood for, with exact masks of its parts.

One seed is one eye: its anatomy (`phantom_anatomy`, `phantom_vessels`) is kept in units of the
field's radius and painted at any size (`phantom_paint`), coloured as an eye sends light back
(`phantom_ground`, `phantom_texture`, `phantom_lesions`) and photographed (`phantom_camera`). At
another size the same eye shows the same vessels, texture and light; only the grain of the sensor
belongs to the pixels.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import cv2
import numpy as np

from retinaview.core.image import (
    Circle,
    Eye,
    FieldOfView,
    FovBasis,
    FundusImage,
    Mask,
    Rgb,
    Source,
    read_only,
)
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom_anatomy import Anatomy, draw_anatomy
from retinaview.imaging.phantom_camera import Framing, draw_camera, expose, is_field, lit_share
from retinaview.imaging.phantom_ground import Ground, draw_complexion, paint_ground
from retinaview.imaging.phantom_lesions import add_lesions
from retinaview.imaging.phantom_paint import Board, Point

SMALLEST_SIDE = 64
LARGEST_SIDE = 8192
ANATOMY, COMPLEXION, TEXTURE, LESIONS, CAMERA, EXPOSURE = range(6)
"""Each part draws from a stream of its own: lesions do not move vessels."""
SAMPLE_SEED = 108
SAMPLE_SIDE = 1300
SAMPLE_FRAME = (1200, 1600)
SAMPLE_FAULTS = ("cofe-release", "001", 6)
"""Preset, code (uneven light) and seed of the faults of the sample photograph."""
SAMPLE_BLUR_PX = 1.8
JPEG_QUALITY = 92


@dataclass(frozen=True, eq=False)
class Phantom:
    """A drawn fundus photograph and the truth about it.

    Attributes:
        image: the photograph, its pixels whole 255ths, its field of view exactly known.
        masks: (H, W) bool, read-only, by name: "vessels" (all of "arteries" and "veins"),
            "disc", "cup", "macula", "lesions"; where lesions were asked for also
            "microaneurysms", "haemorrhages", "exudates", "cotton_wool" and "drusen".
            Nothing lies outside the field.
        eye: the eye it shows.
        disc_yx: centre of the optic disc in pixels, (y, x).
        disc_diameter_px: its mean diameter.
        fovea_yx: the fovea in pixels, (y, x).
    """

    image: FundusImage
    masks: Mapping[str, Mask]
    eye: Eye
    disc_yx: Point
    disc_diameter_px: float
    fovea_yx: Point


def draw_phantom(
    seed: int,
    side: int,
    *,
    eye: Eye = Eye.OD,
    lesions: bool = False,
    frame: tuple[int, int] | None = None,
    truncation: float = 0.0,
    notch: bool = False,
) -> Phantom:
    """Draw the eye of `seed`.

    Args:
        seed: whole number, 0 or more; the same seed is the same eye at every size.
        side: side of the square round the circular field, in pixels.
        eye: which eye; the left is the mirror image of the right.
        lesions: add signs of disease.
        frame: (height, width) of the photograph; the square is centred in it and cut where the
            frame is smaller, so a frame may show only a part of the field. None makes the frame
            the square.
        truncation: share of the field's diameter blacked out at top and bottom together.
        notch: add the small tab beyond the circle that some cameras have.

    Raises:
        ValueError: `side` outside `SMALLEST_SIDE`..`LARGEST_SIDE`, or `truncation` outside
            0..0.6.
    """
    if not SMALLEST_SIDE <= side <= LARGEST_SIDE:
        raise ValueError(f"side must lie within {SMALLEST_SIDE} and {LARGEST_SIDE}, not {side}")
    if not 0 <= truncation <= 0.6:
        raise ValueError(f"truncation must lie within 0 and 0.6, not {truncation}")
    board = Board(side)
    anatomy = draw_anatomy(_stream(seed, ANATOMY))
    ground = _ground(board, anatomy, seed, lesions)
    reflectance, masks = ground.reflectance(), ground.masks
    if eye is Eye.OS:
        reflectance = reflectance[:, ::-1]
        masks = {name: mask[:, ::-1] for name, mask in masks.items()}
    lit = lit_share(board, truncation, notch)
    camera = draw_camera(_stream(seed, CAMERA))
    square = expose(board, reflectance, lit, camera, _stream(seed, EXPOSURE))
    framing = Framing(side, *(frame or (side, side)))
    field = framing.place(is_field(lit))
    image = _as_image(framing.place(square, camera.black), field, board, framing, seed, eye)
    return Phantom(
        image=image,
        masks=MappingProxyType({n: read_only(framing.place(m) & field) for n, m in masks.items()}),
        eye=eye,
        disc_yx=_in_frame(anatomy.disc.centre, board, framing, eye),
        disc_diameter_px=2 * anatomy.disc.radius * board.radius_px,
        fovea_yx=_in_frame(anatomy.fovea, board, framing, eye),
    )


def _ground(board: Board, anatomy: Anatomy, seed: int, lesions: bool) -> Ground:
    look = draw_complexion(_stream(seed, COMPLEXION))
    ground = paint_ground(board, anatomy, look, _stream(seed, TEXTURE))
    ground.masks["lesions"] = np.zeros((board.side, board.side), bool)
    if lesions:
        add_lesions(ground, anatomy, _stream(seed, LESIONS))
    return ground


def _as_image(
    rgb: Rgb, field: Mask, board: Board, framing: Framing, seed: int, eye: Eye
) -> FundusImage:
    pixels = np.rint(rgb * 255).astype(np.uint8)
    if field.all():
        view = FieldOfView(field, None, FovBasis.FRAME)
    else:
        view = FieldOfView(field, Circle(*framing.centre, board.radius_px), FovBasis.CIRCLE)
    return FundusImage(
        rgb=pixels.astype(np.float32) / np.float32(255),
        view=view,
        source=Source(
            name=f"drawn-fundus-{seed}",
            sha256=hashlib.sha256(pixels.tobytes()).hexdigest(),
            eye_basis="drawn",
        ),
        eye=eye,
    )


def _in_frame(point: Point, board: Board, framing: Framing, eye: Eye) -> Point:
    y, x = point[0] * board.radius_px, point[1] * board.radius_px
    centre_y, centre_x = framing.centre
    return centre_y + y, centre_x + (x if eye is Eye.OD else -x)


def _stream(seed: int, part: int) -> np.random.Generator:
    return np.random.default_rng([seed, part])


def sample_photograph() -> bytes:
    """Draw the photograph that a first start opens, as a JPEG file.

    It was taken a little badly (uneven light and a soft lens), so that an enhancement has
    something to do.

    Returns:
        The bytes of the file.
    """
    phantom = draw_phantom(SAMPLE_SEED, SAMPLE_SIDE, frame=SAMPLE_FRAME)
    spoilt = degrade(phantom.image.rgb, phantom.image.fov, *SAMPLE_FAULTS)
    soft = cv2.GaussianBlur(spoilt.rgb, (0, 0), SAMPLE_BLUR_PX)
    rgb = np.rint(soft * 255).astype(np.uint8)
    bgr = np.ascontiguousarray(rgb[..., ::-1])
    _, encoded = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return encoded.tobytes()
