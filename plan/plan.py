"""A plan for an ankle: made by the rules, edited by the person, moved on by measurement and comfort."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from foundation.notice import Notice
from history.records import check_text
from plan.errors import NoPlanError, PlanRefusedError
from plan.exercise import Dose, Exercise, Kind, exercise, exercises
from plan.rules import Applied, Facts, applied
from plan.safety import judge
from vision.trial import Side

Phase = Literal["mobility", "strength", "control"]
PHASES: tuple[Phase, ...] = ("mobility", "strength", "control")
Level = Literal["easier", "usual", "harder"]
LINES_MAX, OWN_TEXT_MAX = 12, 300
DAYS_A_WEEK: Mapping[Kind, int] = {"warm-up": 7, "release": 5, "stretch": 6, "joint": 6, "strength": 3, "control": 4,
                                   "nerve": 6, "toe": 5}
"""How often, by kind; loading gets a day of rest between. Ours: studies of 10, 30 and 60 minutes of stretching a day
found no difference between the doses (PMC10124737)."""


@dataclass(frozen=True)
class Reason:
    """Why a line is there, or what the plan as a whole is told: a code of the texts and the values it names."""

    code: str
    values: Mapping[str, float | int | str] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """The reason in words."""
        return Notice(self.code, self.values).message


@dataclass(frozen=True)
class OwnExercise:
    """An exercise that the person or whoever treats them added, in their own words."""

    name: str
    how: str = ""

    def __post_init__(self) -> None:
        for part in ("name", "how"):
            if len(check_text(part, getattr(self, part))) > OWN_TEXT_MAX:
                raise PlanRefusedError("text-too-long", {"name": part, "most": OWN_TEXT_MAX})
        if not self.name.strip():
            raise PlanRefusedError("own-exercise-unnamed")


@dataclass(frozen=True)
class PlanLine:
    """One exercise of a plan. `exercise` is an id of the file, or None for an own one.

    `level` says whether to do the easier or harder form; `why` is empty for a line that a person put there.
    """

    exercise: str | None
    dose: Dose
    days_a_week: int
    level: Level = "usual"
    own: OwnExercise | None = None
    why: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        if (self.exercise is None) == (self.own is None):
            raise PlanRefusedError("line-names-nothing")
        if self.exercise is not None:
            exercise(self.exercise)
        if self.level not in ("easier", "usual", "harder"):
            raise PlanRefusedError("choice-odd", {"name": "level", "given": str(self.level),
                                                  "choices": "easier, usual, harder"})
        if type(self.days_a_week) is not int or not 1 <= self.days_a_week <= 7:
            raise PlanRefusedError("number-out-of-range", {"name": "days_a_week", "given": str(self.days_a_week),
                                                           "least": 1, "most": 7})

    @property
    def key(self) -> str:
        """What the log knows the line by: the exercise's id, or "own: " and its name."""
        return self.exercise if self.exercise is not None else f"own: {self.own.name}"  # type: ignore[union-attr]

    @property
    def name(self) -> str:
        """The name for people."""
        return exercise(self.exercise).text().name if self.exercise is not None else self.own.name  # type: ignore[union-attr]

    def minutes(self, sides: int) -> float:
        """How long the line takes for so many ankles."""
        once = self.exercise is not None and exercise(self.exercise).both_at_once
        return self.dose.seconds * (1 if once else sides) / 60 + 0.25


@dataclass(frozen=True)
class Plan:
    """What to do from `made_on` on; `phase_since` is the day on which its phase began.

    `advice` is what the rules say to the plan as a whole; `not_possible` the reasons that ruled exercises out.
    """

    side: Side | Literal["both"]
    phase: Phase
    made_on: date
    phase_since: date
    minutes_a_day: int
    lines: tuple[PlanLine, ...]
    advice: tuple[Reason, ...] = ()
    not_possible: tuple[str, ...] = ()
    by: Literal["rules", "person", "therapist"] = "rules"

    def __post_init__(self) -> None:
        if not 1 <= len(self.lines) <= LINES_MAX:
            raise PlanRefusedError("number-out-of-range", {"name": "lines", "given": str(len(self.lines)), "least": 1,
                                                           "most": LINES_MAX})
        keys = [line.key for line in self.lines]
        if len(set(keys)) != len(keys):
            raise PlanRefusedError("exercise-in-plan-twice")

    @property
    def sides(self) -> tuple[Side, ...]:
        """The ankles that the plan is for."""
        return ("left", "right") if self.side == "both" else (self.side,)

    def line(self, key: str) -> PlanLine:
        """The line of that key.

        Raises:
            PlanRefusedError: the plan has none.
        """
        for line in self.lines:
            if line.key == key:
                return line
        raise PlanRefusedError("line-unknown", {"exercise": key, "known": ", ".join(x.key for x in self.lines)})

    @property
    def minutes(self) -> float:
        """How long a day with every line takes."""
        # Fractions of a minute add up to a hair more than the whole.
        return round(sum(line.minutes(len(self.sides)) for line in self.lines), 6)


@dataclass(frozen=True)
class _Share:
    """Up to `most` exercises of these kinds."""

    kinds: tuple[Kind, ...]
    most: int


_SHARES: Mapping[Phase, tuple[_Share, ...]] = {
    "mobility": (_Share(("warm-up",), 1), _Share(("joint", "stretch", "nerve"), 1), _Share(("strength",), 1),
                 _Share(("release", "toe"), 1), _Share(("joint", "stretch", "nerve"), 2), _Share(("control",), 1),
                 _Share(("strength",), 1)),
    "strength": (_Share(("warm-up",), 1), _Share(("strength",), 2), _Share(("joint", "stretch", "nerve"), 1),
                 _Share(("release", "toe"), 1), _Share(("control",), 1)),
    "control": (_Share(("warm-up",), 1), _Share(("control",), 1), _Share(("strength",), 1),
                _Share(("joint", "stretch", "nerve"), 1), _Share(("control",), 1), _Share(("toe",), 1)),
}
"""What a day is made of, in the order in which time is given out; doing follows `_ORDER`."""
_ASKED_FOR = 2.0
"""Weight from which something speaks for an exercise by itself, not only for its kind among others."""
_ORDER: tuple[Kind, ...] = ("warm-up", "release", "nerve", "joint", "stretch", "toe", "strength", "control")
_OFTEN_KNOWN: Mapping[str, float] = {
    "march-on-the-spot": 0.3, "ankle-circles": 0.1, "half-kneeling-rock": 0.3, "bent-knee-stretch": 0.25,
    "straight-knee-stretch": 0.2, "step-rock": 0.15, "seated-heel-slide": 0.1, "heel-raise": 0.3,
    "seated-heel-raise": 0.2, "toe-raise": 0.1, "single-leg-stand": 0.3, "step-down": 0.2, "heel-to-toe-walk": 0.1,
    "calf-roller": 0.2,
    "toe-press": 0.1,
}
"""Small weights that settle ties between exercises for which the rules say the same: the simpler one first."""


def make_plan(facts: Facts, today: date, phase: Phase | None = None, *, phase_since: date | None = None,
              set_aside: Iterable[str] = ()) -> Plan:
    """The plan that the rules give.

    Args:
        facts: what the person says and what was measured.
        today: the day it is made.
        phase: the phase; the one that the rules begin with if None.
        phase_since: when that phase began; today if None.
        set_aside: exercises that did not help and are not to come again.

    Raises:
        NoPlanError: the safety questions stand against a plan; the text says what to do instead.
    """
    verdict = judge(facts.says.safety)
    if verdict.stop:
        raise NoPlanError(f"no-plan-{verdict.urgency or 'together'}")
    rules = applied(facts)
    phase = phase or rules.start  # type: ignore[assignment]
    assert phase is not None
    aside = set(set_aside)
    chosen: list[Exercise] = []
    left = float(facts.says.minutes_a_day)
    for share in _SHARES[phase]:
        candidates = sorted((e for e in exercises().values() if e.kind in share.kinds and e not in chosen
                             and e.id not in aside and rules.allowed(e)), key=lambda e: -_worth(rules, e))
        taken = 0
        for found in candidates:
            needed = found.minutes(len(facts.says.sides))
            # The first two are kept whatever the time: a plan of a warm-up alone would be none.
            if taken < share.most and _is_wanted(rules, found) and (needed <= left or len(chosen) < 2):
                chosen.append(found)
                left -= needed
                taken += 1
    chosen.sort(key=lambda e: _ORDER.index(e.kind))
    lines = tuple(_line(e, rules) for e in chosen)
    if not lines:
        raise NoPlanError("no-exercise-left", {"why": [Notice(f"caution-{c}") for c in sorted(rules.cautions)] or "-"})
    return Plan(facts.says.side, phase, today, phase_since or today, facts.says.minutes_a_day, lines,
                tuple(_reason(n) for n in rules.advice), tuple(sorted(rules.cautions)))


def _worth(rules: Applied, found: Exercise) -> float:
    return rules.weight(found) + _OFTEN_KNOWN.get(found.id, 0.0)


def _is_wanted(rules: Applied, found: Exercise) -> bool:
    """A nerve is glided, a toe stretched, a muscle rolled only where that was asked for; the rest is in every plan."""
    return found.kind not in ("nerve", "toe", "release") or rules.weight(found) >= _ASKED_FOR


def _line(found: Exercise, rules: Applied) -> PlanLine:
    why = [_reason(n) for n in rules.reasons(found)] or [Reason(f"part-{found.kind}")]
    return PlanLine(found.id, found.dose, DAYS_A_WEEK[found.kind], "easier" if rules.lighter else "usual",
                    why=tuple(why))


def _reason(notice: Notice) -> Reason:
    return Reason(notice.code, {n: v for n, v in notice.values.items() if isinstance(v, (str, int, float))})


# Editing


def swap(plan: Plan, key: str, other: str, facts: Facts) -> Plan:
    """Another exercise in the place of a line.

    Raises:
        PlanRefusedError: the plan has no such line, or the facts rule the other exercise out.
    """
    rules, found = applied(facts), exercise(other)
    ruled_out = sorted(rules.cautions & set(found.not_with))
    if ruled_out:
        raise PlanRefusedError("exercise-ruled-out", {"exercise": found.text().name,
                                                      "why": Notice(f"caution-{ruled_out[0]}")})
    return _with(plan, key, replace(_line(found, rules), why=(Reason("put-in-by-hand"),)))


def leave_out(plan: Plan, key: str) -> Plan:
    """The plan without a line; errors as `swap`."""
    plan.line(key)
    return replace(plan, lines=tuple(line for line in plan.lines if line.key != key), by="person")


def add(plan: Plan, line: PlanLine) -> Plan:
    """The plan with one more line, such as an own exercise."""
    return replace(plan, lines=(*plan.lines, line), by="person")


def own_line(name: str, how: str = "", dose: Dose | None = None) -> PlanLine:
    """A line of an own exercise."""
    return PlanLine(None, dose or Dose(3, 10, 0, 30, 3), 5, own=OwnExercise(name, how), why=(Reason("put-in-by-hand"),))


def at_level(plan: Plan, key: str, level: Level) -> Plan:
    """The plan with a line made easier or harder; errors as `swap`."""
    return _with(plan, key, replace(plan.line(key), level=level))


def alternatives(key: str, facts: Facts, taken: Sequence[str] = ()) -> list[Exercise]:
    """What could stand in a line's place: allowed, for the same thing, what most speaks for first."""
    rules = applied(facts)
    kinds = {exercise(key).kind} if key in exercises() else {"joint", "stretch", "strength", "control"}
    targets = set(exercise(key).good_for) if key in exercises() else set()
    found = [e for e in exercises().values() if e.id != key and e.id not in taken and rules.allowed(e)
             and (e.kind in kinds or targets & set(e.good_for))]
    return sorted(found, key=lambda e: (e.kind not in kinds, -_worth(rules, e)))


def _with(plan: Plan, key: str, new: PlanLine) -> Plan:
    plan.line(key)
    return replace(plan, lines=tuple(new if line.key == key else line for line in plan.lines), by="person")


def plan_dict(plan: Plan) -> dict[str, Any]:
    """The plan for a program to read, with the names and the reasons in words."""
    return {
        "side": plan.side, "phase": plan.phase, "made_on": plan.made_on.isoformat(),
        "phase_since": plan.phase_since.isoformat(), "by": plan.by, "minutes_a_day": plan.minutes_a_day,
        "minutes_planned": round(plan.minutes, 1),
        "lines": [{"exercise": line.key, "name": line.name,
                   "dose": {n: getattr(line.dose, n) for n in (
                       "sets", "repetitions", "hold_s", "rest_s", "seconds_each")},
                   "days_a_week": line.days_a_week, "level": line.level,
                   "why": [{"code": r.code, "message": r.sentence} for r in line.why]} for line in plan.lines],
        "advice": [{"code": r.code, "message": r.sentence} for r in plan.advice],
        "ruled_out_by": [{"code": c, "message": Notice(f"caution-{c}").message} for c in plan.not_possible],
    }
