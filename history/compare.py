"""Left against right in one session: right minus left, with its interval and a verdict in words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from foundation.estimate import Estimate
from foundation.notice import Notice
from history.comparability import Condition, condition_of
from history.evidence import PLAIN_NAME, QUANTITIES, SIDE_BANDS, UNIT, Quantity
from history.records import Session, StoredTrial
from vision.trial import Side, median_estimate

SideVerdict = Literal["no detectable difference", "repeat the test", "beyond measurement error"]
SHOWN_DECIMALS = 1
"""Verdicts judge the number that is shown, so that none contradicts it."""


def difference(later: Estimate, earlier: Estimate) -> Estimate:
    """`later` minus `earlier`, with the interval of two independent errors."""
    value = later.value - earlier.value
    half = math.hypot(later.half_width, earlier.half_width)
    return Estimate(value, value - half, value + half)


@dataclass(frozen=True)
class SideDifference:
    """One quantity, right minus left, in the quantity's unit: positive where the right ankle reaches further.

    `repeat_from` and `beyond` are the limits used: the published ones, widened in proportion where our own interval is
    wider than them (`widened`).
    """

    quantity: Quantity
    left: Estimate
    right: Estimate
    difference: Estimate
    repeat_from: float
    beyond: float
    widened: bool
    verdict: SideVerdict
    source: str
    condition: Condition

    @property
    def sentence(self) -> str:
        """The result in one plain sentence."""
        unit = UNIT[self.quantity]
        size = abs(self.difference.value)
        if round(size, SHOWN_DECIMALS) == 0:
            lead = f"Both ankles reach the same {PLAIN_NAME[self.quantity]}"
        else:
            ahead, behind = ("right", "left") if self.difference.value > 0 else ("left", "right")
            lead = f"The {ahead} {PLAIN_NAME[self.quantity]} is {size:.{SHOWN_DECIMALS}f} {unit} more than the {behind}"
        return f"{lead} (95 % interval of right minus left {self.difference.low:.1f} to {self.difference.high:.1f}): " \
               f"{self.verdict}."

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"quantity": self.quantity, "left": self.left.to_dict(), "right": self.right.to_dict(),
                "right_minus_left": self.difference.to_dict(), "repeat_from": round(self.repeat_from, 3),
                "beyond": round(self.beyond, 3), "widened": self.widened, "verdict": self.verdict,
                "sentence": self.sentence, "source": self.source, "condition": self.condition.words}


@dataclass(frozen=True)
class Comparison:
    """Left against right in one session. A quantity that could not be compared is None, and `why_not` says why."""

    session_id: str
    day: date
    wall_distance_cm: SideDifference | None
    tibial_inclination_deg: SideDifference | None
    why_not: tuple[Notice, ...]

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        cm, deg = self.wall_distance_cm, self.tibial_inclination_deg
        return {"session": self.session_id, "day": self.day.isoformat(),
                "wall_distance_cm": None if cm is None else cm.to_dict(),
                "tibial_inclination_deg": None if deg is None else deg.to_dict(),
                "why_not": [n.to_dict() for n in self.why_not]}


def side_results(trials: Sequence[StoredTrial], quantity: Quantity) -> dict[Condition, Estimate]:
    """One leg's result in a session, for each condition it was tested in: the median of its trials."""
    found: dict[Condition, list[Estimate | None]] = {}
    for trial in trials:
        estimate = getattr(trial, quantity)
        if estimate is not None:
            condition = condition_of(trial.protocol, trial.calibration_method, quantity)
            found.setdefault(condition, []).append(estimate)
    return {condition: median for condition, estimates in found.items() if (median := median_estimate(estimates))}


def judge_sides(quantity: Quantity, left: Estimate, right: Estimate, condition: Condition) -> SideDifference:
    """Right minus left and its verdict.

    Limits as in `history.evidence.SIDE_BANDS`. They contain the measurement error of the studies; where the 95 %
    interval of this very difference is wider, both limits grow with it, so that a difference within its own interval is
    never called beyond measurement error.
    """
    band = SIDE_BANDS[quantity]
    apart = difference(right, left)
    scale = max(1.0, apart.half_width / band.beyond)
    size = round(abs(apart.value), SHOWN_DECIMALS)
    verdict: SideVerdict = "no detectable difference"
    if size > band.beyond * scale:
        verdict = "beyond measurement error"
    elif size >= band.repeat_from * scale:
        verdict = "repeat the test"
    return SideDifference(quantity, left, right, apart, band.repeat_from * scale, band.beyond * scale, scale > 1,
                          verdict, band.source, condition)


def compare_sides(session: Session) -> Comparison:
    """Compare the two legs of a session, each quantity by itself; only like with like."""
    made: dict[Quantity, SideDifference] = {}
    why_not: list[Notice] = []
    for quantity in QUANTITIES:
        left = side_results(session.counted("left"), quantity)
        right = side_results(session.counted("right"), quantity)
        common = sorted(set(left) & set(right), key=lambda c: (c.rank, c.words))
        if common:
            made[quantity] = judge_sides(quantity, left[common[0]], right[common[0]], common[0])
        else:
            why_not.append(_why_not(session, quantity, left, right))
    return Comparison(session.id, session.day, made.get("wall_distance_cm"), made.get("tibial_inclination_deg"),
                      tuple(why_not))


def _why_not(session: Session, quantity: Quantity, left: dict[Condition, Estimate],
             right: dict[Condition, Estimate]) -> Notice:
    missing: list[Side] = [side for side, found in (("left", left), ("right", right)) if not found]  # type: ignore[misc]
    if missing:
        unmeasured = [side for side in missing if session.counted(side)]
        if unmeasured:
            return Notice("side-not-measured", {"quantity": quantity, "side": _either(unmeasured)})
        return Notice("side-missing", {"quantity": quantity, "side": _either(missing)})
    a, b = min(left, key=lambda c: c.rank), min(right, key=lambda c: c.rank)
    return Notice("not-alike", {"quantity": quantity, "differences": a.differences(b)})


def _either(sides: Sequence[Side]) -> str:
    return "both" if len(sides) == 2 else sides[0]
