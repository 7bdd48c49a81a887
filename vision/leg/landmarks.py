"""The points of one leg in a frame: a seed for the picture's own evidence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vision.leg.settings import FINDER, TRAITS


@dataclass(frozen=True)
class LegLandmarks:
    """Landmarks of one leg in pixels of the frame, each (2,) float; a seed for the picture's own evidence.

    `forward` is +1 when the toes point to the right of the image, -1 to the left.
    """

    hip: np.ndarray
    knee: np.ndarray
    ankle: np.ndarray
    heel: np.ndarray
    toe: np.ndarray
    forward: int = 1

    def __post_init__(self) -> None:
        for name in ("hip", "knee", "ankle", "heel", "toe"):
            point = np.asarray(getattr(self, name), dtype=float)
            if point.shape != (2,) or not np.all(np.isfinite(point)):
                raise ValueError(f"{name} must be two finite numbers, got {getattr(self, name)!r}")
            object.__setattr__(self, name, point)

    @property
    def shin_length_px(self) -> float:
        """Distance of the knee and ankle landmarks."""
        return float(np.linalg.norm(self.knee - self.ankle))

    @property
    def foot_length_px(self) -> float:
        """Heel to toe landmark, or what the shin's length makes likely where the two landmarks nearly coincide."""
        return max(float(np.linalg.norm(self.toe - self.heel)), FINDER.least_foot_shins * self.shin_length_px,
                   FINDER.least_foot_px)

    def inside(self, width_px: int, height_px: int) -> bool:
        """Whether knee, ankle, heel and toe lie in the picture, give or take `FINDER.in_picture_shins`."""
        points = np.stack([self.knee, self.ankle, self.heel, self.toe])
        margin = FINDER.in_picture_shins * self.shin_length_px
        return bool((points >= -margin).all() and (points < np.array([width_px, height_px]) + margin).all())

    @property
    def inclination_deg(self) -> float:
        """Landmark line against the image's vertical, positive when the knee is ahead of the ankle."""
        lean = self.knee - self.ankle
        return float(np.degrees(np.arctan2(self.forward * lean[0], -lean[1])))

    def ankle_joint(self) -> np.ndarray:
        """The ankle joint's centre (2,) by the model's mean bias along the shin."""
        return self.ankle - TRAITS.ankle_above_joint_shins * (self.knee - self.ankle)

    def knee_joint(self) -> np.ndarray:
        """The knee joint's centre (2,) by the model's mean bias along the shin, by how far the knee is folded."""
        straight = float(np.interp(self._fold_deg, TRAITS.straight_knee_deg, [1.0, 0.0]))
        folded = float(np.interp(self._fold_deg, TRAITS.folding_knee_deg, [0.0, 1.0]))
        above_shins = (TRAITS.knee_above_joint_shins + straight * TRAITS.straight_knee_above_shins
                       - folded * TRAITS.folded_knee_below_shins)
        return self.knee - above_shins * (self.knee - self.ankle)

    @property
    def _fold_deg(self) -> float:
        """Angle of the thigh's line against the shin's in the picture, 0 where the knee is straight; 0..180."""
        thigh, shin = self.hip - self.knee, self.knee - self.ankle
        return float(np.degrees(np.arctan2(abs(thigh[0] * shin[1] - thigh[1] * shin[0]), thigh @ shin)))
