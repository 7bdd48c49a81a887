"""The frames of one stance as arrays: what its rows show, in the picture."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from calibration.camera_motion import CameraMotion
from vision.leg.settings import FINDER
from vision.leg.stance_tracker import Stance
from vision.lunge.frame_row import FrameRow
from vision.lunge.stance_watch import StanceWatch
from vision.shin.settings import SHIN


@dataclass(frozen=True)
class StanceFrames:
    """What n frames of one stance show, in order of time; pixels are those of each frame, NaN where nothing was seen.

    Attributes:
        stance: which foot stood where.
        rows: one per frame.
        watch: those who watched shin, foot and knee.
        image_size: width and height in px.
        without_model_bias: takes (n, 2, 2) ankle and knee, rids them of what the model says otherwise of mirror images.
    """

    stance: Stance
    rows: tuple[FrameRow, ...]
    watch: StanceWatch
    image_size: tuple[int, int]
    without_model_bias: Callable[[np.ndarray], np.ndarray]

    @property
    def forward(self) -> int:
        """+1 when the person faces right in the picture, -1 left."""
        return self.stance.forward

    @property
    def nearness(self) -> float:
        """1 where the leg is surely the one nearer to the camera, -1 the farther one, by what the model called it."""
        share = self.stance.share("right" if self.forward > 0 else "left")
        return 2 * share - 1 if math.isfinite(share) else 0.0

    @property
    def duration_s(self) -> float:
        """From the first frame to the last."""
        return self.rows[-1].time_s - self.rows[0].time_s if self.rows else 0.0

    @cached_property
    def time_s(self) -> np.ndarray:
        """(n,) seconds from the film's first frame, ascending."""
        return np.array([row.time_s for row in self.rows])

    @cached_property
    def index(self) -> np.ndarray:
        """(n,) the frames' numbers in the film."""
        return np.array([row.index for row in self.rows], dtype=int)

    @cached_property
    def leg_in_frame(self) -> np.ndarray:
        """(n,) bool, knee, ankle, heel and toe lie in the picture."""
        return np.array([row.in_frame for row in self.rows], dtype=bool)

    @cached_property
    def side_on(self) -> np.ndarray:
        """(n,) how much of the shoulder and hip widths is hidden; NaN where the torso is not seen."""
        return np.array([row.side_on for row in self.rows])

    @cached_property
    def legs_only(self) -> bool:
        """Whether in most frames the torso was beyond the picture's edge."""
        with_leg = self.side_on[[row.leg is not None for row in self.rows]]
        return bool(np.isnan(with_leg).mean() > 0.5) if len(with_leg) else False

    @cached_property
    def width_shins(self) -> float:
        """How wide the leg is low on the shin (`vision.leg.trousers`), in shin lengths; NaN where nothing tells."""
        known = [row.width for row in self.rows if math.isfinite(row.width)]
        return float(np.median(known)) if len(known) >= FINDER.width_looks_count else math.nan

    @property
    def cloth_shins(self) -> float:
        """How far loose trousers stand off the leg, in shin lengths; 0 for a bare leg, and where nothing tells."""
        width = self.width_shins
        return (width - FINDER.bare_width_shins) / 2 if width > FINDER.loose_width_shins else 0.0

    @cached_property
    def outline_px(self) -> np.ndarray:
        """(n, ROWS, 2) front outline of the shin."""
        nothing = np.full((SHIN.rows_count, 2), np.nan)
        return np.stack([nothing if row.shin is None else row.shin.points_px for row in self.rows])

    @cached_property
    def _ends_px(self) -> np.ndarray:
        nothing = np.full((2, 2), np.nan)
        ends = [nothing if row.leg is None else np.stack([row.leg.ankle_joint(), row.leg.knee_joint()])
                for row in self.rows]
        return self.without_model_bias(np.stack(ends))

    @property
    def ankle_px(self) -> np.ndarray:
        """(n, 2) the ankle joint's centre by the landmarks."""
        return self._ends_px[:, 0]

    @property
    def knee_px(self) -> np.ndarray:
        """(n, 2) the knee joint's centre by the landmarks."""
        return self._ends_px[:, 1]

    @cached_property
    def landmark_lean_deg(self) -> np.ndarray:
        """(n,) lean of the landmark line in the picture, positive with the knee ahead."""
        run = self.in_reference(self.knee_px) - self.in_reference(self.ankle_px)
        return np.degrees(np.arctan2(self.forward * run[:, 0], -run[:, 1]))

    def in_reference(self, points_px: np.ndarray) -> np.ndarray:
        """Points (n, ..., 2) of each frame as the reference picture would show them."""
        return self._each(points_px, CameraMotion.to_reference)

    def in_frame(self, points_px: np.ndarray) -> np.ndarray:
        """Points (n, ..., 2) of the reference picture as each frame shows them."""
        return self._each(points_px, CameraMotion.from_reference)

    def _each(self, points: np.ndarray, move: Callable[[CameraMotion, np.ndarray], np.ndarray]) -> np.ndarray:
        if all(row.motion.stands for row in self.rows):
            return points
        return np.stack([move(row.motion, at) for row, at in zip(self.rows, points, strict=True)])
