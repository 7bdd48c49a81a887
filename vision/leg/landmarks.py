"""The tested leg among the landmarks of a frame: which way the person faces, which leg it is, where it stands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vision.leg.pose import Landmark, Pose
from vision.trial import Side

ANKLE_ABOVE_JOINT = 0.075
"""MediaPipe's ankle lies this share of its own ankle-knee length above the ankle joint's centre, the knee landmark
`KNEE_ABOVE_JOINT` above the knee's. Both measured, person upright, on six rendered clips whose joints are known
exactly: 0.075 (spread 0.010) and 0.018 (spread 0.015)."""
KNEE_ABOVE_JOINT = 0.018
OBLIQUE_SHARE = 0.27
"""A `side_on_share` under this is a camera turned well off side-on: good side views were seen from 0.28 up, 45 degrees
at 0.20."""


_MISSED_LOOKS = 4
"""A tested foot that was not found where it stood in so many looks stands elsewhere."""


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
        return max(float(np.linalg.norm(self.toe - self.heel)), 0.4 * self.shin_length_px, 8.0)

    def inside(self, width_px: int, height_px: int, slack: float = 0.03) -> bool:
        """Whether knee, ankle, heel and toe lie in the picture, give or take `slack` shin lengths."""
        points = np.stack([self.knee, self.ankle, self.heel, self.toe])
        margin = slack * self.shin_length_px
        return bool((points >= -margin).all() and (points < np.array([width_px, height_px]) + margin).all())

    @property
    def inclination_deg(self) -> float:
        """Landmark line against the image's vertical, positive when the knee is ahead of the ankle."""
        lean = self.knee - self.ankle
        return float(np.degrees(np.arctan2(self.forward * lean[0], -lean[1])))

    def ankle_joint(self) -> np.ndarray:
        """The ankle joint's centre (2,) by the model's mean bias along the shin."""
        return self.ankle - ANKLE_ABOVE_JOINT * (self.knee - self.ankle)

    def knee_joint(self) -> np.ndarray:
        """The knee joint's centre (2,) by the model's mean bias along the shin."""
        return self.knee - KNEE_ABOVE_JOINT * (self.knee - self.ankle)


def side_on_share(pose: Pose) -> float:
    """How much of the shoulder and hip widths is hidden: 1 seen exactly from the side, 0 from the front or back.

    Widths are compared with the torso's length; a torso seen from the front is about 0.75 as wide as long at the
    shoulders in MediaPipe's landmarks.
    """
    p = pose.points_px
    shoulders, hips = p[[Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER]], p[[Landmark.LEFT_HIP, Landmark.RIGHT_HIP]]
    torso = float(np.linalg.norm(shoulders.mean(0) - hips.mean(0)))
    if torso < 1:
        return 0.0
    width = max(abs(shoulders[0, 0] - shoulders[1, 0]) / 0.75, abs(hips[0, 0] - hips[1, 0]) / 0.45)
    return float(np.clip(1 - width / torso, 0.0, 1.0))


def _leg(pose: Pose, label: Side, forward: int) -> LegLandmarks:
    off = 0 if label == "left" else 1
    p = pose.points_px
    return LegLandmarks(p[Landmark.LEFT_HIP + off], p[Landmark.LEFT_KNEE + off], p[Landmark.LEFT_ANKLE + off],
                        p[Landmark.LEFT_HEEL + off], p[Landmark.LEFT_TOE + off], forward)


class LegChooser:
    """Follows the tested leg from frame to frame, whatever the model calls left and right.

    The person faces the way their feet point. The tested leg is the one whose ankle stands further that way; where both
    stand level, the one with the tested side's label. Once chosen, the leg that stands where the tested foot stood is
    kept, since the tested foot does not move during a repetition.

    Args:
        side: the tested side as the user named it.
    """

    def __init__(self, side: Side) -> None:
        self._side = side
        self._facing = 0.0
        self._anchor: np.ndarray | None = None
        self._missed = 0
        self.label_votes = {"left": 0.0, "right": 0.0}
        self.swaps = 0
        self._last_label: Side | None = None

    @property
    def forward(self) -> int:
        """+1 facing right, -1 facing left."""
        return 1 if self._facing >= 0 else -1

    def choose(self, pose: Pose) -> LegLandmarks | None:
        """The tested leg of this frame, or None where no leg stands where the tested foot stood."""
        p = pose.points_px
        feet = p[[Landmark.LEFT_TOE, Landmark.RIGHT_TOE], 0] - p[[Landmark.LEFT_HEEL, Landmark.RIGHT_HEEL], 0]
        left, right = _leg(pose, "left", 1), _leg(pose, "right", 1)
        shin = max(left.shin_length_px, right.shin_length_px, 1.0)
        self._facing = 0.85 * self._facing + 0.15 * float(np.clip(feet.mean() / shin, -1, 1))
        ahead = {"left": self.forward * (left.ankle[0] - right.ankle[0]) / shin}
        ahead["right"] = -ahead["left"]
        front: Side = "left" if ahead["left"] > 0 else "right"
        if abs(ahead["left"]) > 0.3:
            self.label_votes[front] += 1
        else:
            front = self._side
        label = front
        if self._anchor is not None:
            near = {name: float(np.linalg.norm(leg.ankle - self._anchor)) / shin
                    for name, leg in (("left", left), ("right", right))}
            label = "left" if near["left"] < near["right"] else "right"
            if abs(near["left"] - near["right"]) < 0.15:
                label = front
            if near[label] > 0.2:
                self._missed += 1
                if self._missed < _MISSED_LOOKS:
                    return None
                # The foot stands somewhere else for good: start again there.
                self._anchor, label = None, front
        leg = _leg(pose, label, self.forward)
        self._missed = 0
        self._anchor = leg.ankle.copy() if self._anchor is None else 0.7 * self._anchor + 0.3 * leg.ankle
        if self._last_label is not None and label != self._last_label:
            self.swaps += 1
        self._last_label = label
        return leg
