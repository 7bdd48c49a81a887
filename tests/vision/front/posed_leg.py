"""A leg of known joints before a known camera: what the picture shows of it, worked out by hand from the pinhole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calibration.camera import focal_from_fov, rotation
from vision.trial import Side

SIZE = (720, 1280)


@dataclass(frozen=True)
class PosedLeg:
    """Joints in cm: x to the person's inner side, y up from the floor, z ahead; the ankle joint is at x = z = 0."""

    side: Side = "left"
    knee_in_cm: float = 5.0
    hip_in_cm: float = 2.0
    lean_cm: float = 22.0
    toe_out_deg: float = 8.0
    shin_cm: float = 42.0
    camera: tuple[float, float, float] = (0.0, 80.0, 240.0)
    angles_deg: tuple[float, float, float] = (0.0, 3.0, 0.0)
    fov_deg: float = 58.0

    def joints(self, deep: bool) -> np.ndarray:
        """(4, 3) hip, knee, ankle and tip of the second toe."""
        ahead, inwards, hip_in = (self.lean_cm, self.knee_in_cm, self.hip_in_cm) if deep else (4.4, 0.0, 0.0)
        ankle = np.array([0.0, 7.2, 0.0])
        knee = ankle + np.array([inwards, np.sqrt(self.shin_cm**2 - ahead**2 - inwards**2), ahead])
        thigh, back = 0.985 * self.shin_cm, 26.0 if deep else 10.0
        hip = knee + np.array([hip_in - inwards, np.sqrt(thigh**2 - back**2 - (hip_in - inwards) ** 2), -back])
        turn = np.radians(self.toe_out_deg)
        reach = 0.455 * self.shin_cm
        toe = ankle + np.array([-reach * np.sin(turn), -0.132 * self.shin_cm, reach * np.cos(turn)])
        return np.stack([hip, knee, ankle, toe])

    def pixels(self, deep: bool) -> np.ndarray:
        """(4, 2) the same in px."""
        inwards = -1.0 if self.side == "left" else 1.0
        eye = np.array(self.camera) * [inwards, 1, 1]
        seen = (self.joints(deep) * [inwards, 1, 1] - eye) @ rotation(*np.radians(self.angles_deg)).T
        return (np.array(SIZE) - 1) / 2 + focal_from_fov(self.fov_deg, SIZE) * seen[:, :2] / seen[:, 2:]

    @property
    def fppa_deg(self) -> float:
        """Hip, knee and ankle seen from straight ahead, without perspective."""
        hip, knee, ankle, _ = self.joints(deep=True)
        return float(np.degrees(np.arctan2(knee[0] - hip[0], hip[1] - knee[1])
                                + np.arctan2(knee[0] - ankle[0], knee[1] - ankle[1])))

    @property
    def knee_over_toe_cm(self) -> float:
        """Knee beside the plane through ankle and second toe, by the cross product."""
        _, knee, ankle, toe = self.joints(deep=True)[:, [0, 2]]
        along = (toe - ankle) / np.linalg.norm(toe - ankle)
        return float((knee - ankle)[0] * along[1] - (knee - ankle)[1] * along[0])
