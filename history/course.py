"""Where a line of sessions is going, in the words of the person whose ankle it is: further, less far, closing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from foundation.estimate import Estimate
from foundation.texts.catalogue import sentence
from history.answer import ANSWERED
from history.evidence import UNIT, Quantity
from history.person_progress import LineProgress
from history.quantity_series import Line
from history.trend import MIN_SESSIONS

Way = Literal["improving", "worsening", "closing", "opening", "rising", "falling", "unclear", "too-few"]
"""Of a leg whether it reaches further or less far; of the difference whether it closes or opens; "rising" and "falling"
of a quantity of which more is neither good nor bad; "unclear" where no direction can be told."""
GOOD: frozenset[Way] = frozenset({"improving", "closing"})
BAD: frozenset[Way] = frozenset({"worsening", "opening"})


@dataclass(frozen=True)
class Course:
    """Where one line is going.

    `per_week` is its rate in the quantity's unit a week; of the difference, that of its size, so that a gap which
    closes has a rate below zero. None with fewer than `history.trend.MIN_SESSIONS` sessions.
    """

    quantity: Quantity
    line: Line
    way: Way
    per_week: Estimate | None
    sessions: int

    @property
    def sentence(self) -> str:
        """The way and its rate with the interval, in the language and unit in force."""
        if self.per_week is None:
            return sentence("course-too-few", sessions=self.sessions, least=MIN_SESSIONS)
        rate = self.per_week
        return sentence("course", way=self.way, rate=rate.value, low=rate.low, high=rate.high, unit=UNIT[self.quantity],
                        sessions=self.sessions)


def course(line: LineProgress) -> Course:
    """Where a line is going; a direction only where its trend tells one."""
    series, trend = line.series, line.trend
    if trend is None:
        return Course(series.quantity, series.line, "too-few", None, len(series))
    rate, way = trend.slope_per_week, "unclear"
    if series.line == "asymmetry":
        first, last = float(trend.line[0]), float(trend.line[-1])
        # Of the size: where right is short of left, a difference that rises to zero shrinks.
        if (first + last) / 2 < 0:
            rate = Estimate(-rate.value, -rate.high, -rate.low)
        if trend.direction != "no clear trend":
            way = "closing" if abs(last) < abs(first) else "opening"
    elif trend.direction != "no clear trend":
        further = series.quantity in ANSWERED
        way = {"rising": "improving" if further else "rising", "falling": "worsening" if further else "falling"}[
            trend.direction]
    return Course(series.quantity, series.line, way, rate, trend.sessions)  # type: ignore[arg-type]


def none_long_enough(courses: Sequence[Course]) -> Course | None:
    """Of lines none of which has enough sessions, the longest: said once for all of them. None where one has."""
    if not courses or any(c.way != "too-few" for c in courses):
        return None
    return max(courses, key=lambda c: c.sessions)
