"""The field's square at the size a model works at, and the way back to the photograph."""

from dataclasses import dataclass

import numpy as np

from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.imaging.guided import carry_up
from retinaview.imaging.square_frame import SquareFrame


@dataclass(frozen=True, eq=False)
class FieldSquare:
    """The square round the field at one size, black outside the field.

    Attributes:
        rgb: (S, S, 3) float32 in [0, 1].
        mask: (S, S) bool, the field in it.
    """

    rgb: Rgb
    mask: Mask

    @property
    def side(self) -> int:
        """S, px."""
        return int(self.rgb.shape[0])


@dataclass(frozen=True, eq=False)
class BroughtBack:
    """A model's result at the photograph's own size.

    Attributes:
        rgb: (H, W, 3) float32 in [0, 1]; outside the field the photograph's own pixels.
        working: (S, S, 3) the result at the working size where that is smaller, else None.
        detail_px: side of `working`, px; None where detail is native.
    """

    rgb: Rgb
    working: Rgb | None
    detail_px: int | None


def native_side(image: FundusImage) -> int:
    """Side of the square round the field in the photograph's own pixels."""
    return SquareFrame.of(image.fov, 1).native_side


def cut_field(image: FundusImage, side: int) -> FieldSquare:
    """Cut the field's square out of a photograph, at `side` px."""
    frame = SquareFrame.of(image.fov, side)
    mask = frame.mask_to_square(image.fov)
    rgb = frame.to_square(image.rgb)
    rgb *= mask[..., None]
    return FieldSquare(rgb, mask)


def bring_back(image: FundusImage, square: FieldSquare, made: Rgb) -> BroughtBack:
    """Bring a result back to the photograph.

    At the photograph's own size, or made at a larger one, it is pasted in. Made at a smaller size,
    its correction of light and colour is carried up (`guided.carry_up`), so that no sharpness of
    the photograph is lost.

    Args:
        image: the photograph.
        square: what the model was given.
        made: (S, S, 3) float32 in [0, 1], what it gave back.
    """
    native = native_side(image)
    if square.side >= native:
        frame = SquareFrame.of(image.fov, square.side)
        return BroughtBack(frame.from_square(made, image.rgb), None, None)
    working = np.where(square.mask[..., None], made, square.rgb).astype(np.float32)
    full = cut_field(image, native)
    carried = carry_up(square.rgb, working, full.rgb, full.mask)
    rgb = SquareFrame.of(image.fov, native).from_square(carried, image.rgb)
    return BroughtBack(rgb, working, square.side)
