"""Which frames of a film are looked at.

A lunge takes seconds, so the model need not see thirty pictures of each. It looks about eight times a second while the
leg moves, less often while the person stands upright. Of the frames between two looks the leg's part is held for a
moment (`vision.lunge.looking`): where something turns out to have happened between them (the heel came up, the shin
turned back), the measurement goes through them too.
"""

from __future__ import annotations

import math
from collections import deque

from vision.leg.landmarks import LegLandmarks
from vision.leg.settings import PACE


class Pace:
    """Decides from the landmarks alone when to look, so that a film is always looked at in the same frames.

    Args:
        closely: as often while the person stands as while they move.
    """

    def __init__(self, closely: bool = False) -> None:
        self._closely = closely
        self._next_frame_s = self._next_look_s = -math.inf
        self._leans: deque[tuple[float, float]] = deque()
        self.busy = True

    def wanted(self, time_s: float) -> bool:
        """Whether the picture of the frame at this time is needed at all."""
        if time_s < self._next_frame_s - PACE.slack_s or not (self.busy or self.due(time_s)):
            return False
        self._next_frame_s = time_s + PACE.frame_s
        return True

    def due(self, time_s: float) -> bool:
        """Whether the model is to look at the frame at this time."""
        return time_s >= self._next_look_s - PACE.slack_s

    def looked(self, time_s: float, leg: LegLandmarks | None, shaken: bool, somebody: bool) -> None:
        """Say what the look at this time showed.

        Args:
            time_s: of the frame.
            leg: the tested leg, None where no foot is planted.
            shaken: the camera had moved.
            somebody: a person was found: one who walks may stand still any moment.
        """
        if leg is not None:
            self._leans.append((time_s, leg.inclination_deg))
        while self._leans and self._leans[0][0] < time_s - PACE.memory_s:
            self._leans.popleft()
        recent = [lean for at, lean in self._leans if at >= time_s - PACE.rest_s]
        self.busy = self._closely or (somebody if leg is None else (
            max(recent) - min(recent) > PACE.moving_deg
            or recent[-1] > min(lean for _, lean in self._leans) + PACE.upright_deg))
        gap_s = PACE.busy_s if self.busy else PACE.quiet_s
        self._next_look_s = time_s + (PACE.shaken_s if shaken and leg is not None else gap_s)
