"""Finds the tests right before and right after one exercise among a day's trials, so that nobody has to link them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from history.comparability import condition_of
from history.evidence import Quantity
from history.records import StoredTrial
from plan.log import Logged, Pair, log_entries, pairs
from plan.programme import Programme
from plan.progress import FOLLOWED
from vision.trial import Side

LONGEST = timedelta(minutes=40)
"""Tests further apart tell of more than the exercise between them."""
LEAST_REST = timedelta(minutes=2)


@dataclass(frozen=True)
class FoundPair:
    """A pair that may be kept: the moments of its tests and the pair itself."""

    before_at: datetime
    after_at: datetime
    pair: Pair


def found_pairs(programme: Programme, day: date) -> list[FoundPair]:
    """Pairs among the trials of a day with one exercise, or a rest, between; those kept already are left out."""
    session = next((s for s in programme.store.sessions(programme.person) if s.day == day), None)
    if session is None:
        return []
    logged = [e for e in log_entries(programme) if e.day == day and e.entry.outcome != "skipped"]
    kept = [pair for _at, pair in pairs(programme)]
    out = []
    sides: tuple[Side, Side] = ("left", "right")
    for side in sides:
        trials = session.counted(side)
        for before, after in pairwise(trials):
            found = _pair(before, after, logged, side)
            if found is not None and found not in kept:
                out.append(FoundPair(before.recorded_at, after.recorded_at, found))
    return out


def _pair(before: StoredTrial, after: StoredTrial, logged: Sequence[Logged], side: Side) -> Pair | None:
    apart = after.recorded_at - before.recorded_at
    if apart > LONGEST:
        return None
    between = {e.entry.exercise for e in logged
               if before.recorded_at < e.at < after.recorded_at and e.entry.side in (side, "both")}
    if len(between) > 1 or (not between and apart < LEAST_REST):
        return None
    for quantity in FOLLOWED:
        first, then = before.results.get(quantity), after.results.get(quantity)
        if first is not None and then is not None and _is_alike(before, after, quantity):
            return Pair(next(iter(between), None), side, quantity, first, then)
    return None


def _is_alike(before: StoredTrial, after: StoredTrial, quantity: Quantity) -> bool:
    return condition_of(before.protocol, before.calibration_method, quantity) == condition_of(
        after.protocol, after.calibration_method, quantity)
