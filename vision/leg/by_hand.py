"""What a person sets by hand where the automatic fails: how the film is turned, and where the tested leg is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

import cv2
import numpy as np

from foundation.provenance import Step
from vision.errors import ClickedLegError
from vision.film.video import Frame
from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose
from vision.leg.settings import FINDER, TRAITS
from vision.leg.stance_tracker import Chosen, Stance
from vision.trial import Side

TurnDeg = Literal[0, 90, 180, 270]
_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
FARTHEST_PX = 1e5
"""No picture is this large; points beyond it are no clicks."""


@dataclass(frozen=True)
class ClickedLeg:
    """The tested leg as clicked in the frame at `time_s`, each point (x, y) in px of the turned picture.

    Knee and ankle are the joints' centres, the heel its rear end, the toe the tip of the longest.

    Raises:
        ClickedLegError: a point is not two finite numbers, or knee and ankle (or heel and toe) are the same spot.
    """

    time_s: float
    knee_px: tuple[float, float]
    ankle_px: tuple[float, float]
    heel_px: tuple[float, float]
    toe_px: tuple[float, float]

    def __post_init__(self) -> None:
        points = np.array([self.knee_px, self.ankle_px, self.heel_px, self.toe_px], dtype=float)
        if points.shape != (4, 2) or not np.all(np.abs(points) <= FARTHEST_PX):
            raise ClickedLegError("points-not-four", {"given": str(points.tolist())})
        if math.dist(self.knee_px, self.ankle_px) < 8 or abs(self.toe_px[0] - self.heel_px[0]) < 4:
            raise ClickedLegError("points-on-one-spot")


@dataclass(frozen=True)
class ByHand:
    """How to turn the film (clockwise, then mirrored left to right) before anything is looked for, and the leg.

    Attributes:
        turn_found: nobody set the turn; the person in the film told it (`vision.leg.upright`).
    """

    turn_deg: TurnDeg = 0
    mirrored: bool = False
    leg: ClickedLeg | None = None
    turn_found: bool = False

    def __post_init__(self) -> None:
        if self.turn_deg not in get_args(TurnDeg):
            raise ValueError(f"turn_deg must be one of {get_args(TurnDeg)}, got {self.turn_deg!r}")

    @property
    def left_alone(self) -> bool:
        """Whether nothing told yet how the film is to be turned, and nobody clicked in it as it lies."""
        return not (self.turn_deg or self.mirrored or self.turn_found) and self.leg is None

    def turned(self, image: np.ndarray) -> np.ndarray:
        """A picture (height, width, ...) turned and mirrored as told; itself where nothing is to be done."""
        if self.turn_deg:
            image = cv2.rotate(image, _TURNS[self.turn_deg])
        return cv2.flip(image, 1) if self.mirrored else image

    def turned_frames(self, frames: Iterable[Frame]) -> Iterator[Frame]:
        """The frames of a film, each turned and mirrored as told."""
        for frame in frames:
            plain = not self.turn_deg and not self.mirrored
            yield frame if plain else Frame(frame.index, frame.time_s, self.turned(frame.image))

    def steps(self) -> tuple[Step, ...]:
        """The provenance of what was set by hand; empty where nothing was."""
        steps = []
        if self.turn_found and self.turn_deg:
            steps.append(Step("turned-upright", {"turn_deg": self.turn_deg}))
        elif self.turn_deg or self.mirrored:
            steps.append(Step("turned-by-hand", {"turn_deg": self.turn_deg, "mirrored": self.mirrored}))
        if self.leg is not None:
            steps.append(Step("leg-clicked-by-hand", {
                name: list(value) if isinstance(value, tuple) else value for name, value in vars(self.leg).items()}))
        return tuple(steps)


AUTOMATIC = ByHand()
"""Nothing was set by hand."""


class ClickedLegChooser:
    """Follows a clicked leg, whatever the model takes for left and right; stands in for `StanceTracker`.

    The tested foot does not move, so ankle, heel and toe stay where they were clicked, unless the model sees the ankle
    close by. The knee is that one of the two which keeps the clicked shin's length and is nearest to its place before.
    """

    def __init__(self, leg: ClickedLeg) -> None:
        self._forward = 1 if leg.toe_px[0] > leg.heel_px[0] else -1
        self.stances = [Stance(0, -math.inf, facing=float(self._forward))]
        knee, ankle = np.array(leg.knee_px), np.array(leg.ankle_px)
        # The model's landmarks lie beside the joints' centres by a known share of the shin: put the clicks there too.
        shin = (knee - ankle) / (1 - TRAITS.knee_above_joint_shins + TRAITS.ankle_above_joint_shins)
        self._ankle = ankle + TRAITS.ankle_above_joint_shins * shin
        self._knee = knee + TRAITS.knee_above_joint_shins * shin
        self._length = float(np.linalg.norm(shin))
        self._heel, self._toe = np.array(leg.heel_px), np.array(leg.toe_px)

    def choose(self, pose: Pose, time_s: float) -> Chosen | None:
        """The clicked leg in the frame at `time_s`, or None where neither of the model's knees can be its."""
        found: list[tuple[float, Side, np.ndarray, np.ndarray]] = []
        for label in get_args(Side):
            knee, ankle = pose.leg(label).knee, pose.leg(label).ankle
            if np.linalg.norm(ankle - self._ankle) > FINDER.clicked_ankle_shins * self._length:
                ankle = self._ankle
            stretch = abs(float(np.linalg.norm(knee - ankle)) / self._length - 1)
            if stretch < FINDER.clicked_length_share:
                found.append((stretch + float(np.linalg.norm(knee - self._knee)) / self._length, label, knee, ankle))
        if not found:
            return None
        _, label, self._knee, ankle = min(found, key=lambda f: f[0])
        self.stances[0].votes[label] += 1
        leg = LegLandmarks(pose.leg(label).hip, self._knee, ankle, self._heel, self._toe, self._forward)
        return Chosen(leg, label, 0)
