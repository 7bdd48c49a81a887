"""Which of the two legs is the tested one: which way the person faces, which leg stands nearer the wall, and where."""

from __future__ import annotations

import numpy as np

from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose
from vision.trial import Side

_AHEAD = 0.3
"""An ankle that stands this many shin lengths before the other stands clearly ahead."""
_MISSED_LOOKS = 4
"""A tested foot that was not found where it stood in so many looks stands elsewhere."""


class LegChooser:
    """Follows the tested leg from frame to frame, whatever the model calls left and right.

    The person faces the way their feet point. The tested leg is the one whose ankle stands further that way; where both
    stand level, the one with the tested side's label. Once chosen, the leg that stands where the tested foot stood is
    kept, since the tested foot does not move during a repetition.

    Args:
        side: the tested side as the user named it.

    Attributes:
        label: what the model called the leg chosen last.
        label_votes: in how many poses the leg that stood clearly ahead carried each name.
    """

    def __init__(self, side: Side) -> None:
        self._side = side
        self._facing = 0.0
        self._anchor: np.ndarray | None = None
        self._missed = 0
        self.label_votes = {"left": 0.0, "right": 0.0}
        self.label: Side = side

    @property
    def forward(self) -> int:
        """+1 facing right, -1 facing left."""
        return 1 if self._facing >= 0 else -1

    def choose(self, pose: Pose) -> LegLandmarks | None:
        """The tested leg of this frame, or None where no leg stands where the tested foot stood."""
        left, right = pose.left, pose.right
        shin = max(left.shin_length_px, right.shin_length_px, 1.0)
        feet_px = (left.toe[0] - left.heel[0] + right.toe[0] - right.heel[0]) / 2
        self._facing = 0.85 * self._facing + 0.15 * float(np.clip(feet_px / shin, -1, 1))
        ahead = {"left": self.forward * (left.ankle[0] - right.ankle[0]) / shin}
        ahead["right"] = -ahead["left"]
        front: Side = "left" if ahead["left"] > 0 else "right"
        if abs(ahead["left"]) > _AHEAD:
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
        leg = pose.leg(label, self.forward)
        self._missed = 0
        self._anchor = leg.ankle.copy() if self._anchor is None else 0.7 * self._anchor + 0.3 * leg.ankle
        self.label = label
        return leg
