"""The one sentence that a measurement answers: how far this ankle goes, whether that changed, and the other ankle.

Nothing is called more or less unless it can be told: by the limits of `history.change` and `history.compare`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, cast, get_args

import numpy as np

from foundation.estimate import Estimate
from history.change import Change, changes
from history.comparability import Condition
from history.compare import SideVerdict, difference, judge_sides, side_results
from history.evidence import Quantity
from history.quantity_series import Line, QuantitySeries
from history.records import Session
from vision.quantities import TIBIAL_INCLINATION, WALL_DISTANCE
from vision.trial import Side

ANSWERED: tuple[Quantity, ...] = (WALL_DISTANCE.name, TIBIAL_INCLINATION.name)
"""What an answer is about: the distance where it was measured, else the lean. Of both, more is further."""

Moved = Literal["more", "less", "same", "untold"]
"""Against an earlier session: a real change up or down; none that could be told; or these films could not tell one."""
Stands = Literal["level", "more", "less", "perhaps-more", "perhaps-less", "untold"]
"""Against the other ankle: no difference to be told; a told one; one to test again; or these films cannot tell."""
Lately = Literal["now", "still", "none"]
"""Whether how it stands is new, or as it was in the first session; "none": not known, or not worth a word."""
SeriesOf = Callable[[Quantity, Line, Condition], QuantitySeries]
"""Where earlier sessions come from: `history.quantity_series.Results.series`."""


@dataclass(frozen=True)
class Since:
    """This ankle against an earlier session; `apart` is now minus then, in the quantity's unit."""

    day: date
    then: Estimate
    apart: Estimate
    moved: Moved
    band: float


@dataclass(frozen=True)
class Beside:
    """This ankle against the other one of the same day; `apart` is this minus the other, in the quantity's unit."""

    side: Side
    other: Estimate
    apart: Estimate
    stands: Stands
    lately: Lately


@dataclass(frozen=True)
class Answer:
    """What one session says of one ankle: codes and values; `history.answer_words` makes sentences of it.

    `first` is the comparison with the first session done in this way, `last` that with the one before, None where that
    is the first; `beside` is None where the other ankle was not measured alike that day.
    """

    side: Side
    quantity: Quantity
    day: date
    now: Estimate
    condition: Condition
    first: Since | None = None
    last: Since | None = None
    beside: Beside | None = None


def answer(session: Session, side: Side, earlier: SeriesOf) -> Answer | None:
    """The answer for one ankle of a session; None where neither its distance nor its lean was measured.

    Args:
        session: its counted trials are what is asked about; they need not be stored yet.
        side: which ankle.
        earlier: the stored series; what they hold of the session's own day or later is left aside.
    """
    for quantity in ANSWERED:
        mine = side_results(session.counted(side), quantity)
        theirs = side_results(session.counted(_other(side)), quantity)
        chosen = sorted(mine, key=lambda c: (c not in theirs, c.rank, c.words))
        if chosen:
            condition = chosen[0]
            return _answer(session, side, quantity, condition, mine[condition], theirs.get(condition), earlier)
    return None


def answers(session: Session, earlier: SeriesOf, injured: Side | None = None) -> tuple[Answer, ...]:
    """The answers of a session, the ankle first that it is about.

    That is the injured one; where nobody said, the one that is told to reach less; else the right one.
    """
    found = [a for side in reversed(get_args(Side)) if (a := answer(session, side, earlier)) is not None]
    behind = {"less": 0, "perhaps-less": 0}
    return tuple(sorted(found, key=lambda a: (
        a.side != injured, behind.get(a.beside.stands if a.beside is not None else "", 1))))


def injured_side(sessions: Sequence[Session]) -> Side | None:
    """The ankle that the newest diary which says so calls hurt; None where none does, or both are."""
    for session in reversed(sessions):
        said = session.diary.affected_side
        if said is not None:
            return cast(Side, said) if said in get_args(Side) else None
    return None


def _answer(session: Session, side: Side, quantity: Quantity, condition: Condition, now: Estimate,
            other: Estimate | None, earlier: SeriesOf) -> Answer:
    before = {line: _before(earlier(quantity, line, condition), session.day) for line in get_args(Side)}
    told = {c.against: c for c in changes(_with(before[side], session, now))}
    first = _since(told["baseline"]) if "baseline" in told else None
    last = _since(told["previous"]) if len(before[side]) > 1 else None
    beside = None
    if other is not None:
        stands = _stands(side, now, other, quantity, condition)
        beside = Beside(_other(side), other, difference(now, other), stands,
                        _lately(stands, _stood(side, before, quantity, condition)))
    return Answer(side, quantity, session.day, now, condition, first, last, beside)


def _before(series: QuantitySeries, day: date) -> QuantitySeries:
    """The points of the days before `day`."""
    count = int(np.searchsorted(series.day, day.toordinal(), side="left"))
    return replace(series, session_ids=series.session_ids[:count], day=series.day[:count], value=series.value[:count],
                   half_width=series.half_width[:count])


def _with(series: QuantitySeries, session: Session, now: Estimate) -> QuantitySeries:
    """The series with this session's value as its newest point."""
    return replace(series, session_ids=(*series.session_ids, session.id),
                   day=np.append(series.day, session.day.toordinal()), value=np.append(series.value, now.value),
                   half_width=np.append(series.half_width, now.half_width))


def _since(change: Change) -> Since:
    moved: Moved = "same" if change.difference.half_width <= change.published.value else "untold"
    if change.verdict == "real change":
        moved = "more" if change.difference.value > 0 else "less"
    return Since(change.earlier_day, change.earlier, change.difference, moved, change.band)


_STANDS: dict[SideVerdict, tuple[Stands, Stands]] = {
    "no detectable difference": ("level", "level"), "repeat the test": ("perhaps-more", "perhaps-less"),
    "beyond measurement error": ("more", "less"), "cannot tell from these films": ("untold", "untold")}


def _stands(side: Side, mine: Estimate, other: Estimate, quantity: Quantity, condition: Condition) -> Stands:
    left, right = (mine, other) if side == "left" else (other, mine)
    return _STANDS[judge_sides(quantity, left, right, condition).verdict][int(mine.value < other.value)]


def _stood(side: Side, before: dict[Side, QuantitySeries], quantity: Quantity, condition: Condition) -> Stands | None:
    """How the ankle stood in the first session in which both were measured."""
    mine, other = before[side], before[_other(side)]
    for i, session in enumerate(mine.session_ids):
        if session in other.session_ids:
            k = other.session_ids.index(session)
            return _stands(side, mine.estimate(i), other.estimate(k), quantity, condition)
    return None


def _lately(stands: Stands, stood: Stands | None) -> Lately:
    told = ("level", "more", "less")
    # What could not be told then may have been so all along.
    if stood not in told or stands not in told:
        return "none"
    if stands != stood:
        return "now"
    return "none" if stands == "level" else "still"


def _other(side: Side) -> Side:
    return "left" if side == "right" else "right"
