"""One quantity of one leg (or of the left-right difference) over all sessions, as arrays."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from foundation.estimate import Estimate
from foundation.json_form import from_json
from foundation.notice import Notice
from history.comparability import Condition, condition_of
from history.engine import reading
from history.evidence import QUANTITIES, Quantity, usual_scatter
from history.records import Person
from history.store import Store
from history.tables import ResultRow, SessionRow, TrialRow
from vision.trial import Protocol, median_estimate

Line = Literal["left", "right", "asymmetry"]
LINES: tuple[Line, ...] = ("left", "right", "asymmetry")
_Point = tuple[str, str, float, float]  # session, its day, value, half-width


@dataclass(frozen=True)
class QuantitySeries:
    """One point per session, oldest first.

    `day` counts days (the proleptic ordinal of `datetime.date`), `value` and `half_width` (of the 95 % interval) are in
    the quantity's unit; the asymmetry is right minus left. `left_out` says which sessions are not in it and why.
    """

    quantity: Quantity
    line: Line
    condition: Condition | None
    session_ids: tuple[str, ...]
    day: NDArray[np.int64]
    value: NDArray[np.float64]
    half_width: NDArray[np.float64]
    left_out: tuple[Notice, ...] = ()

    def __post_init__(self) -> None:
        lengths = {len(self.session_ids), len(self.day), len(self.value), len(self.half_width)}
        if len(lengths) != 1:
            raise ValueError(f"expected arrays of one length, got {sorted(lengths)}")

    def __len__(self) -> int:
        return len(self.value)

    def date(self, index: int) -> date:
        """The calendar day of a point."""
        return date.fromordinal(int(self.day[index]))

    def estimate(self, index: int) -> Estimate:
        """A point with its interval."""
        value, half = float(self.value[index]), float(self.half_width[index])
        return Estimate(value, value - half, value + half)


def empty_series(quantity: Quantity, line: Line, condition: Condition | None) -> QuantitySeries:
    """The series of somebody of whom nothing is kept."""
    return QuantitySeries(quantity, line, condition, (), np.array([], dtype=np.int64), np.array([]), np.array([]))


class Results:
    """The results of all of a person's sessions, from which any `QuantitySeries` is made; read as far as needed.

    Practice and replaced trials do not count.
    """

    def __init__(self, store: Store, person: Person | str) -> None:
        self._store = store
        self._counted = (SessionRow.person_id == (person if isinstance(person, str) else person.id),
                         TrialRow.replaced_by.is_(None), TrialRow.practice.is_(False))
        self._points: dict[tuple[Quantity, Condition, str], list[_Point]] = {}
        how = (TrialRow.stance, TrialRow.knee, TrialRow.footwear, TrialRow.view, TrialRow.calibration_method,
               ResultRow.quantity)
        query = (sa.select(*how, sa.func.max(SessionRow.started_utc), sa.func.count())
                 .join(SessionRow, SessionRow.id == TrialRow.session_id)
                 .join(ResultRow, ResultRow.trial_id == TrialRow.id).where(*self._counted).group_by(*how))
        self._last: dict[tuple[Quantity, Condition], datetime] = {}
        self._trials: Counter[tuple[Quantity, Condition]] = Counter()
        self._methods: dict[tuple[Quantity, Condition], list[str]] = {}
        with reading(store.engine) as connection:
            for stance, knee, footwear, view, method, quantity, last, count in connection.execute(query):
                how_done = from_json(Protocol, {"stance": stance, "knee": knee, "footwear": footwear, "view": view})
                key = (quantity, condition_of(how_done, method, quantity))
                self._last[key] = max(last, self._last.get(key, last))
                self._trials[key] += count
                self._methods.setdefault(key, []).append(method)

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities that any trial has a result of, in the order in which they are shown."""
        return tuple(q for q in QUANTITIES if any(q == known for known, _condition in self._last))

    def conditions(self, quantity: Quantity) -> list[Condition]:
        """The conditions under which the quantity was measured, the one used last first, a better calibration first."""
        found = sorted((c for q, c in self._last if q == quantity), key=lambda c: (c.rank, c.words))
        return sorted(found, key=lambda c: self._last[quantity, c], reverse=True)

    def series(self, quantity: Quantity, line: Line, condition: Condition | None = None) -> QuantitySeries:
        """The series of one line; without a condition, that of the one used last. The others are left out, by name."""
        conditions = self.conditions(quantity)
        if condition is None and conditions:
            condition = conditions[0]
        if condition is None:
            points: list[_Point] = []
        elif line == "asymmetry":
            left = {session: (v, h) for session, _day, v, h in self._side(quantity, condition, "left")}
            points = [(session, day, v - left[session][0], math.hypot(h, left[session][1]))
                      for session, day, v, h in self._side(quantity, condition, "right") if session in left]
        else:
            points = self._side(quantity, condition, line)
        left_out = tuple(
            Notice("left-out", {"trials": self._trials[quantity, other], "differences": condition.differences(other)})
            for other in conditions if condition is not None and other != condition)
        ids, days, values, halves = zip(*points, strict=True) if points else ((), (), (), ())
        return QuantitySeries(quantity, line, condition, tuple(ids),
                              np.array([_ordinal(d) for d in days], dtype=np.int64),
                              np.array(values, dtype=float), np.array(halves, dtype=float), left_out)

    def _side(self, quantity: Quantity, condition: Condition, side: str) -> list[_Point]:
        """One point per session: where a leg was tested more than once that day, the median of its trials."""
        key = (quantity, condition, side)
        if key not in self._points:
            protocol, methods = condition.protocol, self._methods.get((quantity, condition), [])
            query = (
                sa.select(SessionRow.id, SessionRow.day, ResultRow.value,
                          ((ResultRow.high - ResultRow.low) / 2).label("half"))
                .join(TrialRow, TrialRow.id == ResultRow.trial_id)
                .join(SessionRow, SessionRow.id == TrialRow.session_id)
                .where(*self._counted, TrialRow.side == side, TrialRow.stance == protocol.stance,
                       TrialRow.knee == protocol.knee, TrialRow.footwear == protocol.footwear,
                       TrialRow.view == protocol.view, TrialRow.calibration_method.in_(methods),
                       ResultRow.quantity == quantity)
                .order_by(SessionRow.started_utc, SessionRow.id))
            with reading(self._store.engine) as connection:
                found: list[Any] = list(connection.execute(query).all())
            self._points[key] = _merge(found, quantity)
        return self._points[key]


def _merge(points: list[_Point], quantity: Quantity) -> list[_Point]:
    """Points of the same session become one, their median."""
    if len({p[0] for p in points}) == len(points):
        return points
    groups: dict[str, list[_Point]] = {}
    for point in points:
        groups.setdefault(point[0], []).append(point)
    out = []
    for session, found in groups.items():
        median = median_estimate([Estimate(v, v - half, v + half) for _session, _day, v, half in found],
                                 usual_scatter(quantity))
        if median is not None:
            out.append((session, found[0][1], median.value, median.half_width))
    return out


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
