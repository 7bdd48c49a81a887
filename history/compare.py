"""Left against right in one session: right minus left, with its interval and a verdict in words."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from foundation.estimate import Estimate
from foundation.json_form import to_json
from foundation.notice import Notice
from foundation.texts.catalogue import sentence
from history.comparability import Condition, condition_of
from history.evidence import NO_STUDY, QUANTITIES, UNIT, Quantity, declared, usual_scatter
from history.records import Session, StoredTrial
from vision.protocols import BENT_KNEE, kind_of_test
from vision.quantities import Band
from vision.trial import Side, median_estimate

SideVerdict = Literal["no detectable difference", "repeat the test", "beyond measurement error",
                      "cannot tell from these films"]
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
        """The result in one plain sentence, in the language and unit in force."""
        ahead = "none" if round(abs(self.difference.value), SHOWN_DECIMALS) == 0 else \
            "right" if self.difference.value > 0 else "left"
        return sentence("sides-told", quantity=self.quantity, ahead=ahead, size=abs(self.difference.value),
                        low=self.difference.low, high=self.difference.high, unit=UNIT[self.quantity],
                        verdict=self.verdict)

    @property
    def limits(self) -> str:
        """What the verdict rests on, in the language and unit in force."""
        return sentence("sides-limits", repeat_from=self.repeat_from, beyond=self.beyond, unit=UNIT[self.quantity],
                        widened="yes" if self.widened else "no", source=self.source)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"quantity": self.quantity, "left": to_json(self.left), "right": to_json(self.right),
                "right_minus_left": to_json(self.difference), "repeat_from": round(self.repeat_from, 3),
                "beyond": round(self.beyond, 3), "widened": self.widened, "verdict": self.verdict,
                "sentence": self.sentence, "source": self.source, "condition": self.condition.words}


@dataclass(frozen=True)
class Comparison:
    """Left against right in one session. A quantity that could not be compared is missing, and `why_not` says why."""

    session_id: str
    day: date
    quantities: Mapping[Quantity, SideDifference]
    why_not: tuple[Notice, ...]

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"session": self.session_id, "day": self.day.isoformat(),
                **dict.fromkeys(q.name for q in BENT_KNEE.headlines),
                **{name: apart.to_dict() for name, apart in self.quantities.items()},
                "why_not": [to_json(n) for n in self.why_not]}


def side_results(trials: Sequence[StoredTrial], quantity: Quantity) -> dict[Condition, Estimate]:
    """One leg's result in a session, for each condition it was tested in: the median of its trials."""
    found: dict[Condition, list[Estimate | None]] = {}
    for trial in trials:
        estimate = trial.results.get(quantity)
        if estimate is not None:
            condition = condition_of(trial.protocol, trial.calibration_method, quantity)
            found.setdefault(condition, []).append(estimate)
    scatter = usual_scatter(quantity)
    medians = {condition: median_estimate(estimates, scatter) for condition, estimates in found.items()}
    return {condition: median for condition, median in medians.items() if median is not None}


def best_result(trials: Sequence[StoredTrial], quantity: Quantity) -> Estimate | None:
    """One leg's result in a session, under the best of the conditions it was tested in; None where not measured."""
    found = side_results(trials, quantity)
    return found[min(found, key=lambda c: (c.rank, c.words))] if found else None


def judge_sides(quantity: Quantity, left: Estimate, right: Estimate, condition: Condition) -> SideDifference:
    """Right minus left and its verdict.

    Limits as declared in `vision.quantities`. They contain the measurement error of the studies; where the 95 %
    interval of this very difference is wider, both limits grow with it, so that a difference within its own interval is
    never called beyond measurement error, and a small one in so wide an interval is not called none: it cannot be told.
    Where no study tells limits, that interval is both.
    """
    apart = difference(right, left)
    band = declared(quantity).sides or Band(apart.half_width, apart.half_width, NO_STUDY)
    scale = max(1.0, apart.half_width / band.beyond) if band.beyond else 1.0
    size = round(abs(apart.value), SHOWN_DECIMALS)
    verdict: SideVerdict = "no detectable difference" if scale == 1 else "cannot tell from these films"
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
    for quantity in tested(session):
        left = side_results(session.counted("left"), quantity)
        right = side_results(session.counted("right"), quantity)
        common = sorted(set(left) & set(right), key=lambda c: (c.rank, c.words))
        if common:
            made[quantity] = judge_sides(quantity, left[common[0]], right[common[0]], common[0])
        else:
            why_not.append(_why_not(session, quantity, left, right))
    return Comparison(session.id, session.day, made, tuple(why_not))


def tested(session: Session) -> tuple[Quantity, ...]:
    """The quantities that the session's tests ask for; those of the usual test where none was done."""
    asked = {q.name for side in get_args(Side) for trial in session.counted(side)
             for q in kind_of_test(trial.protocol).headlines}
    return tuple(q for q in QUANTITIES if q in (asked or {h.name for h in BENT_KNEE.headlines}))


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
