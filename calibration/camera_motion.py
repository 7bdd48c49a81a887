"""The camera's own motion between a frame and the picture in which the calibration holds."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import ArrayLike

from calibration.camera import Array

_IDENTITY: Array = np.array([[1, 0, 0], [0, 1, 0.0]])


@dataclass(frozen=True)
class CameraMotion:
    """How a frame differs from the reference picture: a similarity, written down once and read in both directions.

    Attributes:
        matrix: (2, 3), px of the frame to px of the reference.
        shift_px: largest shift among the background points followed (95th percentile).
        roll_deg: turn of the frame's scene against the reference, positive clockwise.
        scale: size of the frame's scene against the reference.
        seen: False where too little background was recognised; the matrix is then the identity.

    Raises:
        ValueError: the matrix is not finite or of another shape.
    """

    matrix: Array
    shift_px: float = 0.0
    roll_deg: float = 0.0
    scale: float = 1.0
    seen: bool = True

    def __post_init__(self) -> None:
        if self.matrix.shape != (2, 3) or not np.all(np.isfinite(self.matrix)):
            raise ValueError(f"expected a finite matrix of shape (2, 3), got {self.matrix}")

    @property
    def stands(self) -> bool:
        """Whether the frame is taken to be seen by a camera that stands where it stood."""
        return self is STANDING

    def to_reference(self, points_px: ArrayLike) -> Array:
        """Points (..., 2) of the frame as the reference picture would have shown them; NaN stays NaN."""
        points = np.asarray(points_px, dtype=float)
        return points if self.stands else points @ self.matrix[:, :2].T + self.matrix[:, 2]

    def from_reference(self, points_px: ArrayLike) -> Array:
        """Points (..., 2) of the reference picture as the frame shows them; NaN stays NaN."""
        points = np.asarray(points_px, dtype=float)
        if self.stands:
            return points
        inverse = self.inverse()
        return points @ inverse[:, :2].T + inverse[:, 2]

    def inverse(self) -> Array:
        """(2, 3), px of the reference to px of the frame."""
        return np.asarray(cv2.invertAffineTransform(self.matrix), dtype=float)

    def onto(self, other: CameraMotion) -> Array | None:
        """(2, 3), px of this frame to px of another one; None where both are seen by a camera that stands."""
        if self.stands and other.stands:
            return None
        back = other.inverse()
        linear = back[:, :2] @ self.matrix[:, :2]
        return np.column_stack([linear, back[:, :2] @ self.matrix[:, 2] + back[:, 2]])


STANDING = CameraMotion(_IDENTITY)
"""The camera has not moved."""
