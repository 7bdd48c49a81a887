"""What the week means: progress against this person's own error, and what to change, if anything."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from foundation.estimate import Z_95, Estimate
from foundation.json_form import to_json
from foundation.notice import Notice
from history.compare import difference
from history.evidence import UNIT
from history.quantity_series import QuantitySeries, Results
from history.trend import CHECK_EVERY_DAYS, PLATEAU_DAYS, trend, unchanged_days
from plan.effects import (
    Differences,
    Effect,
    effects_at_once,
    effects_that_stayed,
    pairs_needed,
    repeat_sd,
    weeks_of,
)
from plan.exercise import exercises
from plan.goals import GoalStatus, goals, status
from plan.log import Logged, Pair, kept_share, log_entries, name_of, pairs, rest_advice
from plan.plan import PHASES, Phase, Plan, alternatives
from plan.programme import Programme
from plan.progress import (
    FOLLOWED,
    PROGRAMME_GAINS_CM,
    PROGRAMME_GAINS_DEG,
    OwnError,
    followed_series,
    own_error,
    weeks_to_show,
)
from plan.rules import LOOKED_AT_AFTER_WEEKS, Facts
from vision.trial import Side

COMFORT_PAIN = 3
"""Pain after the exercises, of 10, up to which a phase counts as comfortable: the median of two weeks. Ours."""
COMFORT_DAYS, LEAST_DAYS_DONE = 14, 6
CHANGE_AFTER_WEEKS = 6
"""Weeks without real change, and in the phase, after which one thing is changed. The history's plateau is called after
three already; in so few checks what a programme brings can hardly show, and changing what works would be a loss."""
REGULAR = 0.5
"""Share of the plan below which doing it more regularly comes before changing it."""


@dataclass(frozen=True)
class AnkleWeek:
    """One ankle at its weekly check: the followed quantity, this person's error, the change since the plan began."""

    side: Side
    series: QuantitySeries
    error: OwnError
    since_start: Estimate | None
    slope_per_week: Estimate | None
    direction: str | None
    unchanged_weeks: int | None

    @property
    def is_real(self) -> bool:
        """Whether the change since the plan began is more than this person's error and the measurements' own."""
        return self.since_start is not None and abs(self.since_start.value) > max(
            self.error.used, self.since_start.half_width)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The ankle's progress in sentences."""
        unit, side = UNIT[self.series.quantity], self.side
        out = []
        if self.since_start is not None:
            out.append(Notice("progress-real" if self.is_real else "progress-within-error", {
                "side": side, "change": self.since_start.value, "unit": unit, "limit": self.error.used}))
        if self.slope_per_week is not None:
            out.append(Notice("progress-slope", {"side": side, "slope": self.slope_per_week.value, "unit": unit,
                                                 "low": self.slope_per_week.low, "high": self.slope_per_week.high}))
        if self.error.own is not None:
            out.append(Notice("error-own", {"own": self.error.own.value, "low": self.error.own.low,
                                            "high": self.error.own.high, "unit": unit,
                                            "published": self.error.published, "source": self.error.source}))
        else:
            out.append(Notice("error-published", {"published": self.error.published, "unit": unit,
                                                  "source": self.error.source}))
        return tuple(out)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        own = self.error.own
        return {"side": self.side, "quantity": self.series.quantity, "sessions": len(self.series),
                "now": to_json(self.series.estimate(len(self.series) - 1)),
                "since_start": None if self.since_start is None else to_json(self.since_start),
                "real": self.is_real, "published_mdc": self.error.published, "published_source": self.error.source,
                "own_mdc": None if own is None else to_json(own),
                "slope_per_week": None if self.slope_per_week is None else to_json(self.slope_per_week),
                "unchanged_weeks": self.unchanged_weeks, "told": [to_json(n) for n in self.notices]}


@dataclass(frozen=True)
class Week:
    """The weekly check of a programme: `advice` is what to do, first things first; `move_to` a phase that is due."""

    ankles: tuple[AnkleWeek, ...]
    goals: tuple[GoalStatus, ...]
    check_due: date
    kept_share: float | None
    advice: tuple[Notice, ...]
    move_to: Phase | None
    change: tuple[str, str] | None

    def to_dict(self) -> dict[str, Any]:
        """The JSON form. `change` names the exercise to swap and the one to take its place."""
        return {"ankles": [a.to_dict() for a in self.ankles], "goals": [g.to_dict() for g in self.goals],
                "check_due": self.check_due.isoformat(),
                "kept_share": None if self.kept_share is None else round(self.kept_share, 3),
                "advice": [to_json(n) for n in self.advice], "move_to": self.move_to,
                "change": None if self.change is None else list(self.change)}


def week(programme: Programme, today: date) -> Week:
    """The weekly check.

    Raises:
        NoPlanError: there is no plan.
    """
    intake, plan = programme.in_force()
    results = Results(programme.store, programme.person)
    logged = log_entries(programme)
    began = programme.began
    ankles = tuple(a for side in plan.sides if (a := _ankle(results, side, began)) is not None)
    share = kept_share(plan, logged, max(began, today - timedelta(days=20)), today)
    newest = max((a.series.date(len(a.series) - 1) for a in ankles), default=None)
    due = today if newest is None else newest + timedelta(days=CHECK_EVERY_DAYS)
    reached = tuple(status(g, results) for g in goals(programme))
    stuck = _stuck_weeks(ankles)
    since_phase = (today - plan.phase_since).days
    advice: list[Notice] = [n for n in (rest_advice(logged, today),) if n is not None]
    move = _next_phase(plan, logged, ankles, reached, stuck, since_phase, today)
    change = None
    if stuck is not None and stuck >= LOOKED_AT_AFTER_WEEKS:
        advice.append(Notice("why-have-it-looked-at", {"weeks": stuck}))
    elif stuck is not None and stuck >= CHANGE_AFTER_WEEKS and since_phase >= 7 * CHANGE_AFTER_WEEKS:
        if share is not None and share < REGULAR:
            advice.append(Notice("plateau-do-it-regularly", {"weeks": stuck, "percent": 100 * share}))
        elif move is None:
            change = _one_thing(programme, plan, programme.facts(intake), logged)
            if change is not None:
                advice.append(Notice("plateau-change-one", {"weeks": stuck, "old": name_of(change[0]),
                                                            "new": name_of(change[1])}))
    if move is not None:
        advice.append(Notice(f"move-to-{move}"))
    if due <= today:
        advice.append(Notice("check-is-due"))
    for ankle in ankles:
        advice.append(_gain_to_show(ankle))
    return Week(ankles, reached, due, share, tuple(dict.fromkeys(advice)), move, change)


def effects(programme: Programme) -> tuple[list[Effect], list[Effect]]:
    """What each exercise did at once, and what stayed of it, in the quantity that is followed."""
    kept = [pair for _at, pair in pairs(programme)]
    at_once: list[Effect] = []
    for quantity in FOLLOWED:
        own = [p for p in kept if p.quantity == quantity]
        if own:
            at_once = effects_at_once(_differences(own), quantity)
            break
    results = Results(programme.store, programme.person)
    plan = programme.plan
    stayed: list[Effect] = []
    for side in plan.sides if plan is not None else ():
        series = followed_series(results, side)
        if series is None or stayed:
            continue
        done_on: dict[str, list[date]] = {}
        for entry in log_entries(programme):
            if entry.entry.outcome != "skipped" and entry.entry.side in (side, "both"):
                done_on.setdefault(entry.entry.exercise, []).append(entry.day)
        first = programme.began.toordinal()
        chosen = [i for i in range(len(series)) if series.day[i] >= first - CHECK_EVERY_DAYS]
        if len(chosen) > 2:
            stayed = effects_that_stayed(weeks_of([series.date(i) for i in chosen], [
                float(series.value[i]) for i in chosen], done_on), series.quantity)
    return at_once, stayed


def effects_advice(programme: Programme) -> tuple[Notice, ...]:
    """What would make the effects at once surer: a rest now and then, and how many pairs this person's error takes."""
    kept = [pair for _at, pair in pairs(programme) if pair.quantity == "wall_distance_cm"]
    out = []
    if kept and sum(p.exercise is None for p in kept) < 2:
        out.append(Notice("effects-rest-missing"))
    scatter = repeat_sd(_differences(kept)) if kept else None
    if scatter is not None:
        tried = len({p.exercise for p in kept} - {None})
        needed = pairs_needed(1.0, round(scatter[0], 3), max(tried, 1))
        if needed is not None:
            out.append(Notice("effects-pairs-needed", {"pairs": needed}))
    return tuple(out)


def _differences(kept: Sequence[Pair]) -> Differences:
    import numpy as np

    return Differences(tuple(p.exercise for p in kept), np.array([p.difference for p in kept], dtype=float))


def _ankle(results: Results, side: Side, began: date) -> AnkleWeek | None:
    series = followed_series(results, side)
    if series is None:
        return None
    # The start is the last session before the first exercises, or the first one after.
    before = [i for i in range(len(series)) if series.date(i) <= began]
    start = before[-1] if before else 0
    last = len(series) - 1
    since = difference(series.estimate(last), series.estimate(start)) if last > start else None
    line = trend(series)
    unchanged = unchanged_days(series)
    return AnkleWeek(side, series, own_error(series), since, None if line is None else line.slope_per_week,
                     None if line is None else line.direction, None if unchanged is None else unchanged[0] // 7)


def _stuck_weeks(ankles: Sequence[AnkleWeek]) -> int | None:
    """Weeks without real change of the ankle that moved last; None where one of them cannot be told or moves."""
    weeks = [a.unchanged_weeks for a in ankles]
    known = [w for w in weeks if w is not None]
    return min(known) if known and len(known) == len(weeks) else None


def _next_phase(plan: Plan, logged: Sequence[Logged], ankles: Sequence[AnkleWeek], reached: Sequence[GoalStatus],
                stuck: int | None, since_phase: int, today: date) -> Phase | None:
    """The next phase, once it is comfortable and the measurements allow it; None otherwise."""
    at = PHASES.index(plan.phase)
    if at + 1 == len(PHASES) or not _is_comfortable(logged, plan.phase_since, today):
        return None
    gained = any(a.is_real and a.since_start is not None and a.since_start.value > 0 for a in ankles)
    lost = any(a.is_real and a.since_start is not None and a.since_start.value < 0 for a in ankles)
    goal = any(g.outlook.verdict == "reached" for g in reached)
    levelled = stuck is not None and stuck * 7 >= PLATEAU_DAYS and since_phase >= 2 * PLATEAU_DAYS
    if plan.phase == "mobility":
        return PHASES[at + 1] if gained or goal or levelled else None
    return PHASES[at + 1] if since_phase >= PLATEAU_DAYS and not lost else None


def _is_comfortable(logged: Sequence[Logged], since: date, today: date) -> bool:
    first = max(since, today - timedelta(days=COMFORT_DAYS))
    recent = [e for e in logged if first <= e.day <= today and e.entry.outcome != "skipped"]
    pains = [e.entry.pain_after for e in recent if e.entry.pain_after is not None]
    enough = len({e.day for e in recent}) >= LEAST_DAYS_DONE
    return enough and bool(pains) and statistics.median(pains) <= COMFORT_PAIN


def _one_thing(programme: Programme, plan: Plan, facts: Facts, logged: Sequence[Logged]) -> tuple[str, str] | None:
    """The one exercise to change and what to put there: one without a shown effect first, else the one done most."""
    at_once, _stayed = effects(programme)
    did_nothing = {e.exercise for e in at_once if e.verdict == "not shown"}
    did_something = {e.exercise for e in at_once if e.verdict == "real"}
    known = exercises()
    movable = [line for line in plan.lines if line.exercise is not None and line.key not in did_something
               and known[line.exercise].kind in ("joint", "stretch", "release", "nerve")]
    times = {line.key: sum(e.entry.exercise == line.key for e in logged) for line in movable}
    movable.sort(key=lambda line: (line.key not in did_nothing, -times[line.key]))
    tried = {e.entry.exercise for e in logged}
    for line in movable:
        others = alternatives(line.key, facts, [x.key for x in plan.lines])
        fresh = [o for o in others if o.id not in tried] or others
        if fresh:
            return line.key, fresh[0].id
    return None


def _gain_to_show(ankle: AnkleWeek) -> Notice:
    """When the gain that programmes bring can show at all, with this person's error."""
    in_cm = ankle.series.quantity == "wall_distance_cm"
    least, most = PROGRAMME_GAINS_CM if in_cm else PROGRAMME_GAINS_DEG
    # 1.96 root 2 standard deviations make the smallest detectable change.
    sd = ankle.error.used / (Z_95 * math.sqrt(2))
    weeks = [weeks_to_show(gain, round(sd, 2)) for gain in (least, most)]
    values: dict[str, str | float] = {"least": least, "most": most, "unit": UNIT[ankle.series.quantity],
                                      "side": ankle.side}
    if weeks[1] is None:
        return Notice("gain-hard-to-see", values)
    return Notice("gain-shows-after", {**values, "fast": weeks[1], "slow": weeks[0] or 0})

