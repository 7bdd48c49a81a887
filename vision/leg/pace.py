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

FRAME_S = 0.03
"""Frames closer than this to the one before (films of more than about 30 a second) are passed over."""
BUSY_S, QUIET_S, SHAKEN_S = 0.125, 0.25, 0.06
"""From one look to the next while the leg moves or leans; while it stands upright; while the camera shakes."""
UPRIGHT_DEG = 6.0
"""A shin that leans less than this beyond the least lean of the last `_MEMORY_S` stands upright."""
MOVING_DEG = 2.0
"""Landmarks of a leg at rest wander by less than this within `_REST_S`."""
_REST_S, _MEMORY_S = 0.6, 20.0
_SLACK_S = 1e-3


class Pace:
    """Decides from the landmarks alone when to look, so that a film is always looked at in the same frames."""

    def __init__(self) -> None:
        self._next_frame_s = self._next_look_s = -math.inf
        self._leans: deque[tuple[float, float]] = deque()
        self.busy = True

    def wanted(self, time_s: float) -> bool:
        """Whether the picture of the frame at this time is needed at all."""
        if time_s < self._next_frame_s - _SLACK_S or not (self.busy or self.due(time_s)):
            return False
        self._next_frame_s = time_s + FRAME_S
        return True

    def due(self, time_s: float) -> bool:
        """Whether the model is to look at the frame at this time."""
        return time_s >= self._next_look_s - _SLACK_S

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
        while self._leans and self._leans[0][0] < time_s - _MEMORY_S:
            self._leans.popleft()
        recent = [lean for at, lean in self._leans if at >= time_s - _REST_S]
        self.busy = somebody if leg is None else (
            max(recent) - min(recent) > MOVING_DEG
            or recent[-1] > min(lean for _, lean in self._leans) + UPRIGHT_DEG)
        gap_s = BUSY_S if self.busy else QUIET_S
        self._next_look_s = time_s + (SHAKEN_S if shaken and leg is not None else gap_s)
