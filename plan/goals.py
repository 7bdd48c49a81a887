"""Goals: a distance, an angle, a difference between the sides, or the heel that stays down in a squat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, get_args

from foundation.json_form import to_json
from foundation.notice import Notice
from history.answer import Answer
from history.evidence import Quantity
from history.quantity_series import Line, QuantitySeries, Results
from history.records import Person, check_text
from history.store import Store
from plan.errors import PlanRefusedError
from plan.programme import Programme
from plan.progress import Forecast, forecast
from vision.trial import Side

GOAL = "goal"
GoalKind = Literal["distance-cm", "angle-deg", "difference-cm", "squat-heel-down"]
_LIMITS: dict[GoalKind, tuple[float, float]] = {
    "distance-cm": (0.0, 25.0), "angle-deg": (10.0, 70.0), "difference-cm": (0.0, 10.0), "squat-heel-down": (0.0, 0.0)}
NOTE_MAX = 1000


@dataclass(frozen=True)
class Goal:
    """What is to be reached; of its kind and side, the newest counts, and none if that one is `dropped`.

    `target` is in cm or deg as the kind says; for "difference-cm" the size of right minus left that is to be left over;
    0 for a squat, which is reached or not (`reached`, as the person says).

    Raises:
        PlanRefusedError: the target is not one an ankle can have.
    """

    kind: GoalKind
    side: Side
    target: float = 0.0
    set_by: Literal["person", "therapist"] = "person"
    note: str = ""
    dropped: bool = False
    reached: bool = False

    def __post_init__(self) -> None:
        if self.kind not in get_args(GoalKind):
            raise PlanRefusedError("choice-odd", {"name": "kind", "given": str(self.kind),
                                                  "choices": ", ".join(get_args(GoalKind))})
        least, most = _LIMITS[self.kind]
        if not least <= self.target <= most:
            raise PlanRefusedError("goal-out-of-range", {"given": str(self.target), "least": least, "most": most})
        if len(check_text("note", self.note)) > NOTE_MAX:
            raise PlanRefusedError("text-too-long", {"name": "note", "most": NOTE_MAX})

    @property
    def notice(self) -> Notice:
        """The goal in words."""
        values: dict[str, str | float] = {}
        if self.kind != "difference-cm":
            values["side"] = self.side
        if self.kind != "squat-heel-down":
            values["target"] = self.target
        return Notice(f"goal-{self.kind}", values)


@dataclass(frozen=True)
class GoalStatus:
    """A goal, how far it is now (None: not measured), and when it may be reached."""

    goal: Goal
    now: float | None
    outlook: Forecast

    @property
    def notice(self) -> Notice:
        """When it may be reached, in words."""
        when = {"earliest": _day(self.outlook.earliest), "latest": _day(self.outlook.latest)}
        code = f"outlook-{self.outlook.verdict.replace(' ', '-')}"
        wanted = {"told": ("earliest", "latest"), "not before": ("earliest",)}.get(self.outlook.verdict, ())
        return Notice(code, {name: when[name] for name in wanted})

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"kind": self.goal.kind, "side": self.goal.side, "target": self.goal.target,
                "set_by": self.goal.set_by, "note": self.goal.note, "now": None if self.now is None else round(
                    self.now, 3), "outlook": to_json(self.notice)}


def goals(programme: Programme) -> list[Goal]:
    """The goals in force, the first one set first."""
    newest: dict[tuple[GoalKind, Side], Goal] = {}
    for _at, goal in programme.kept(GOAL, Goal):
        newest[goal.kind, goal.side] = goal
    return [g for g in newest.values() if not g.dropped]


def set_goal(programme: Programme, goal: Goal, at: datetime | None = None) -> None:
    """Set a goal; one of the same kind and side is replaced."""
    programme.keep(GOAL, goal, at)


def status(goal: Goal, results: Results) -> GoalStatus:
    """How far a goal is, from the sessions under the condition used last."""
    if goal.kind == "squat-heel-down":
        return GoalStatus(goal, None, Forecast("reached" if goal.reached else "cannot be told"))
    series = goal_series(goal, results)
    if series is None:
        return GoalStatus(goal, None, Forecast("cannot be told"))
    now = float(series.value[-1])
    if goal.kind != "difference-cm":
        return GoalStatus(goal, now, forecast(series, goal.target))
    # A difference shrinks: its size is turned round, so that reaching the goal is a rise here too.
    sign = 1.0 if float(series.value[0]) >= 0 else -1.0
    turned = QuantitySeries(series.quantity, series.line, series.condition, series.session_ids, series.day,
                            -sign * series.value, series.half_width)
    return GoalStatus(goal, abs(now), forecast(turned, -goal.target))


def target(programme: Programme, quantity: Quantity, side: Side) -> float | None:
    """What one ankle is to reach, in the quantity's unit; None where no such goal is in force."""
    kind = {"wall_distance_cm": "distance-cm", "tibial_inclination_deg": "angle-deg"}.get(quantity)
    return next((g.target for g in goals(programme) if g.kind == kind and g.side == side), None)


def goal_of(store: Store, person: Person) -> Callable[[Answer], float | None]:
    """What tells the goal of an answer's ankle."""
    programme = Programme(store, person)
    return lambda answer: target(programme, answer.quantity, answer.side)


def goal_series(goal: Goal, results: Results) -> QuantitySeries | None:
    """The series in which a goal is reached; None where nothing was measured or the goal is none of numbers."""
    if goal.kind == "squat-heel-down":
        return None
    quantity: Quantity = "tibial_inclination_deg" if goal.kind == "angle-deg" else "wall_distance_cm"
    line: Line = "asymmetry" if goal.kind == "difference-cm" else goal.side
    for condition in results.conditions(quantity):
        if condition.protocol.knee == "bent":
            series = results.series(quantity, line, condition)
            return series if len(series) else None
    return None


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
