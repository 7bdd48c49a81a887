"""Follows the shin to the wall and back while it moves, and tells each repetition when it is over."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from statistics import median
from typing import Literal

from vision.live.settings import FOLLOWER
from vision.lunge.settings import REPETITION

Phase = Literal["rest", "going", "holding", "returning"]


@dataclass(frozen=True)
class LiveRepetition:
    """One lunge and back, as seen live.

    Attributes:
        start_s, end_s: when the shin set out and when it was on its way back for sure.
        deepest_deg: largest lean while the heel was down and had not been up; NaN if there was none.
        heel_was_up: the heel came up.
        max_heel_lift_mm: largest lift seen; NaN where the heel was never seen.
    """

    start_s: float
    end_s: float
    deepest_deg: float
    heel_was_up: bool
    max_heel_lift_mm: float


@dataclass(frozen=True)
class Followed:
    """What one more picture told.

    Attributes:
        phase: where in a repetition the shin is.
        lean_deg: the lean evened out over three pictures; NaN where unknown.
        heel_up: the heel is up now.
        heel_rose: it has just come up, inside a repetition.
        spoilt: it has come up in this repetition.
        held_s: for how long the shin has been holding, 0 unless `phase` is "holding".
        finished: the repetition that is over, once.
    """

    phase: Phase
    lean_deg: float
    heel_up: bool = False
    heel_rose: bool = False
    spoilt: bool = False
    held_s: float = 0.0
    finished: LiveRepetition | None = None


class ExcursionFollower:
    """One stance: fed with each picture's lean and heel, it tells the repetitions as `find_excursions` would find them.

    A repetition begins when the lean has grown, and is over when it has come back, by
    `REPETITION.smallest_excursion_deg` or `REPETITION.smallest_excursion_share` of the largest excursion so far,
    whichever is more: prominence, in the order of time.
    """

    def __init__(self) -> None:
        self._recent: deque[tuple[float, float]] = deque(maxlen=3)
        self._held: deque[tuple[float, float]] = deque()
        self._lowest, self._largest = math.inf, 0.0
        self._low, self._low_s = math.inf, 0.0
        self._peak = -math.inf
        self._out = False
        self._still_out = False
        self._heel_up = False
        self._before_mm = math.nan
        self._deepest = math.nan
        self._lift = math.nan
        self._was_up = False

    @property
    def resting_deg(self) -> float:
        """The least lean of this stance; infinite before the shin was seen."""
        return self._lowest

    def see(self, time_s: float, lean_deg: float, heel_lift_mm: float) -> Followed:
        """Take one more picture: lean (deg) and heel lift (mm), NaN where not seen; times (s) must grow."""
        rose = self._see_heel(heel_lift_mm)
        if math.isfinite(lean_deg):
            if self._recent and time_s - self._recent[-1][0] > FOLLOWER.gap_s:
                self._recent.clear()
                self._held.clear()
            self._recent.append((time_s, lean_deg))
        elif not self._recent or time_s - self._recent[-1][0] > FOLLOWER.gap_s:
            return Followed("rest", math.nan, self._heel_up)
        level = median(lean for _, lean in self._recent)
        self._lowest = min(self._lowest, level)
        return self._move(time_s, level, lean_deg, rose)

    def _see_heel(self, lift_mm: float) -> bool:
        """Whether the heel has just come up."""
        if not math.isfinite(lift_mm):
            return False
        self._lift = lift_mm if math.isnan(self._lift) else max(self._lift, lift_mm)
        was = self._heel_up
        if was:
            self._heel_up = not max(lift_mm, self._before_mm) < FOLLOWER.heel_down_again_mm
        else:
            twice = min(lift_mm, self._before_mm) >= FOLLOWER.heel_up_mm
            self._heel_up = twice or lift_mm >= FOLLOWER.surely_up_mm
        self._before_mm = lift_mm
        return self._heel_up and not was

    def _move(self, time_s: float, level: float, lean_deg: float, rose: bool) -> Followed:
        need = max(REPETITION.smallest_excursion_deg, REPETITION.smallest_excursion_share * self._largest)
        if not self._out:
            if level <= self._low:
                self._low, self._low_s = level, time_s
            if level - self._low < need:
                near = self._lowest + max(FOLLOWER.near_rest_deg, FOLLOWER.near_rest_share * self._largest)
                phase: Phase = "returning" if self._still_out and level > near else "rest"
                self._still_out = phase == "returning"
                return Followed(phase, level, self._heel_up)
            self._out, self._peak = True, level
            self._deepest, self._was_up, self._lift = math.nan, False, math.nan
            # The heel may have come up on the first degrees of the way.
            rose = rose or self._heel_up
        # On the way back a heel goes down: one that is found up only there was seen wrongly.
        if self._heel_up and not self._was_up and level >= self._peak - FOLLOWER.rises_within_deg:
            rose, self._was_up = True, True
        else:
            rose = False
        if math.isfinite(lean_deg) and not self._was_up and not self._before_mm >= FOLLOWER.heel_up_mm:
            self._deepest = level if math.isnan(self._deepest) else max(self._deepest, level)
        self._peak = max(self._peak, level)
        self._largest = max(self._largest, self._peak - self._lowest)
        need = max(REPETITION.smallest_excursion_deg, REPETITION.smallest_excursion_share * self._largest)
        if self._peak - level >= need:
            return self._come_back(time_s, level)
        held_s = self._holding(time_s, level)
        phase = "holding" if held_s >= FOLLOWER.hold_after_s and level >= self._peak - 3 else "going"
        held_s = held_s if phase == "holding" else 0.0
        return Followed(phase, level, self._heel_up, rose, self._was_up, held_s)

    def _come_back(self, time_s: float, level: float) -> Followed:
        self._out, self._still_out = False, True
        done = LiveRepetition(self._low_s, time_s, self._deepest, self._was_up, self._lift)
        self._low, self._low_s, self._peak = level, time_s, -math.inf
        self._held.clear()
        long_enough = done.end_s - done.start_s >= REPETITION.shortest_s
        return Followed("returning", level, self._heel_up, finished=done if long_enough else None)

    def _holding(self, time_s: float, level: float) -> float:
        """For how long (s) the lean has stayed within `hold_within_deg`."""
        self._held.append((time_s, level))
        low = high = level
        since = time_s
        for at, value in reversed(self._held):
            low, high = min(low, value), max(high, value)
            if high - low > FOLLOWER.hold_within_deg:
                break
            since = at
        while self._held and self._held[0][0] < since:
            self._held.popleft()
        return time_s - since
