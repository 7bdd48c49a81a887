"""States of lunges drawn by a formula, so that every answer can be worked out by hand."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace

from vision.live.conversation import Conversation
from vision.live.cue import Cue
from vision.live.state import LiveState

RATE_HZ = 10.0
REST_DEG = 8.0


class Scene:
    """Strings states together on one clock: `stand`, `lunge`, `empty`, each after what came before."""

    def __init__(self, side: str = "right", stance: int = 1, rate_hz: float = RATE_HZ) -> None:
        self.states: list[LiveState] = []
        self._step_s = 1 / rate_hz
        self._shows = LiveState(0.0, (), True, side, 1, True, stance, REST_DEG, 0.0)  # type: ignore[arg-type]

    @property
    def now_s(self) -> float:
        return self.states[-1].time_s if self.states else 0.0

    def _add(self, **fields: object) -> None:
        at = self.states[-1].time_s + self._step_s if self.states else 0.0
        self.states.append(replace(self._shows, time_s=at, **fields))  # type: ignore[arg-type]

    def _times(self, seconds: float) -> Iterable[float]:
        return (k * self._step_s for k in range(1, round(seconds / self._step_s) + 1))

    def stand(self, seconds: float, **fields: object) -> Scene:
        """Stand where one stands, or as `fields` say."""
        for _ in self._times(seconds):
            self._add(**fields)
        return self

    def empty(self, seconds: float) -> Scene:
        """Nobody in the picture."""
        return self.stand(seconds, framing=("nobody",), leg_found=False, side=None, forward=0, standing=False,
                          lean_deg=math.nan, heel_lift_mm=math.nan)

    def lunge(self, peak_deg: float, *, down_s: float = 1.0, hold_s: float = 0.8, up_s: float = 1.0,
              lift_mm: float = 0.0, lift_from_deg: float = 1e9, back_to_deg: float = REST_DEG) -> Scene:
        """One lunge: half a cosine down, a hold, half a cosine back; from `lift_from_deg` on the heel is up."""
        def show(lean: float) -> None:
            self._add(lean_deg=lean, heel_lift_mm=lift_mm if lean >= lift_from_deg else 0.0)

        for t in self._times(down_s):
            show(REST_DEG + (peak_deg - REST_DEG) * (1 - math.cos(math.pi * t / down_s)) / 2)
        for _ in self._times(hold_s):
            show(peak_deg)
        for t in self._times(up_s):
            show(back_to_deg + (peak_deg - back_to_deg) * (1 + math.cos(math.pi * t / up_s)) / 2)
        return self

    def step_to(self, side: str, stance: int, forward: int = 1) -> Scene:
        """From here on another foot stands, or the same one elsewhere."""
        self._shows = replace(self._shows, side=side, stance=stance, forward=forward)  # type: ignore[arg-type]
        return self


def told(conversation: Conversation, states: Iterable[LiveState]) -> list[Cue]:
    """Every cue that the states lead to."""
    return [cue for state in states for cue in conversation.hear(state)]


def codes(cues: Iterable[Cue]) -> Iterator[str]:
    return (cue.code for cue in cues)
