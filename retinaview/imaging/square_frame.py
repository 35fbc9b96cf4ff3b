"""The way from a photograph to the square round its field, and back."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask


@dataclass(frozen=True, eq=False)
class SquareFrame:
    """The way from a photograph to the square round its field, and back.

    The bounding box of the field is padded black to a square and resized to `side`: by area
    averaging down, by cubic interpolation up.

    Attributes:
        mask: (H, W) bool, the field in the photograph.
        side: side of the square in pixels.
        top, left: the box's first row and column.
        height, width: the box's size.
    """

    mask: Mask
    side: int
    top: int
    left: int
    height: int
    width: int

    @classmethod
    def of(cls, mask: Mask, side: int) -> "SquareFrame":
        """Frame the field; an empty mask counts as the whole picture."""
        if side < 1:
            raise ValueError(f"side must be at least 1, not {side}")
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        if not len(rows):
            mask = np.ones_like(mask)
            rows, columns = np.arange(mask.shape[0]), np.arange(mask.shape[1])
        top, left = int(rows[0]), int(columns[0])
        return cls(mask, side, top, left, int(rows[-1]) + 1 - top, int(columns[-1]) + 1 - left)

    @property
    def native_side(self) -> int:
        """Side of the square before it is resized, in pixels of the photograph."""
        return max(self.height, self.width)

    def to_square(self, array: NDArray[np.float32]) -> NDArray[np.float32]:
        """Cut the square out of `array`.

        Args:
            array: (H, W) or (H, W, C) float32.

        Returns:
            (side, side) or (side, side, C) float32; cubic overshoot is clipped to the range of
            `array` inside the box, 0 included.
        """
        square = self._pad(array[self._box])
        return _resize_square(square, self.side)

    def mask_to_square(self, mask: Mask) -> Mask:
        """Cut the square out of a mask; a pixel belongs to it when more than half of it does."""
        square: Mask = self.to_square(mask.astype(np.float32)) > 0.5
        return square

    def from_square(
        self, square: NDArray[np.float32], onto: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Paste a square result back into a photograph, inside its field alone.

        Args:
            square: (side, side) or (side, side, C) float32; any side.
            onto: (H, W) or (H, W, C) float32, the photograph.

        Returns:
            A new array of the shape of `onto`; outside the field it is `onto` bit for bit.
        """
        native = _resize_square(square, self.native_side)
        y, x = self._offset
        pasted = onto.copy()
        inside = self.mask[self._box]
        if pasted.ndim == 3:
            inside = inside[..., None]
        made = native[y : y + self.height, x : x + self.width]
        np.copyto(pasted[self._box], made, where=inside)
        return pasted

    def point_to_photograph(self, point: tuple[float, float]) -> tuple[float, float]:
        """Turn (y, x) of the square into (y, x) of the photograph; pixel centres whole numbers."""
        scale, (down, right) = self.native_side / self.side, self._offset
        y, x = ((place + 0.5) * scale - 0.5 for place in point)
        return y - down + self.top, x - right + self.left

    @property
    def _box(self) -> tuple[slice, slice]:
        return (
            slice(self.top, self.top + self.height),
            slice(self.left, self.left + self.width),
        )

    @property
    def _offset(self) -> tuple[int, int]:
        """Rows above and columns left of the box in the native square."""
        side = self.native_side
        return (side - self.height) // 2, (side - self.width) // 2

    def _pad(self, box: NDArray[np.float32]) -> NDArray[np.float32]:
        side, (y, x) = self.native_side, self._offset
        square = np.zeros((side, side, *box.shape[2:]), np.float32)
        square[y : y + self.height, x : x + self.width] = box
        return square


def _resize_square(square: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Resize by area averaging down, cubic up; the range of the input is kept."""
    if square.shape[0] == side:
        return square
    down = side < square.shape[0]
    method = cv2.INTER_AREA if down else cv2.INTER_CUBIC
    resized = np.asarray(cv2.resize(square, (side, side), interpolation=method), np.float32)
    if not down:
        np.clip(resized, square.min(), square.max(), out=resized)
    return resized.reshape(side, side, *square.shape[2:])
