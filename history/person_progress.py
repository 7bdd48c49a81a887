"""A person's whole progress in one value: every line with its changes, trend and plateau, and the next check."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from foundation.json_form import to_json
from foundation.notice import Notice
from history.change import Change, changes
from history.evidence import Quantity
from history.quantity_series import LINES, Line, QuantitySeries, Results
from history.records import Person
from history.store import Store
from history.trend import NextCheck, Trend, next_check, plateau, trend
from vision.protocols import BENT_KNEE


@dataclass(frozen=True)
class LineProgress:
    """One quantity of one leg, or of the left-right difference, over the sessions."""

    series: QuantitySeries
    changes: tuple[Change, ...]
    trend: Trend | None
    plateau: Notice | None

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        s = self.series
        return {"quantity": s.quantity, "line": s.line, "condition": None if s.condition is None else s.condition.words,
                "points": [{"session": s.session_ids[i], "day": s.date(i).isoformat(), **to_json(s.estimate(i))}
                           for i in range(len(s))],
                "changes": [c.to_dict() for c in self.changes],
                "trend": None if self.trend is None else self.trend.to_dict(),
                "plateau": None if self.plateau is None else to_json(self.plateau),
                "left_out": [to_json(n) for n in s.left_out]}


@dataclass(frozen=True)
class PersonProgress:
    """All lines of a person, and when to test again (None before the first session)."""

    lines: dict[tuple[Quantity, Line], LineProgress]
    next_check: NextCheck | None

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"lines": [line.to_dict() for line in self.lines.values()],
                "next_check": None if self.next_check is None else to_json(self.next_check)}


def line_progress(series: QuantitySeries) -> LineProgress:
    """Everything that can be said of one series."""
    return LineProgress(series, changes(series), trend(series), plateau(series))


def progress(store: Store, person: Person | str, today: date) -> PersonProgress:
    """A person's progress, each quantity and line by itself, under the condition used last."""
    results = Results(store, person)
    shown = results.quantities or tuple(q.name for q in BENT_KNEE.headlines)
    lines = {(q, line): line_progress(results.series(q, line)) for q in shown for line in LINES}
    newest = store.sessions(person, newest=1)
    return PersonProgress(lines, next_check(newest[0].day, today) if newest else None)
