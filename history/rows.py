"""Rows of the database to the records of `history.records`, fast enough for ten thousand sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from foundation.estimate import Estimate
from history.records import Diary, Person, Session, StoredTrial
from history.tables import DiaryRow, PersonRow, ResultRow, SessionRow, StillRow, TrialRow
from vision.trial import Protocol

_TRIAL = (
    TrialRow.id, TrialRow.session_id, TrialRow.recorded_at, TrialRow.side, TrialRow.stance, TrialRow.knee,
    TrialRow.footwear, TrialRow.view, TrialRow.calibration_method, TrialRow.reps_used, TrialRow.practice,
    TrialRow.replaced_by, TrialRow.clip_sha256, TrialRow.version,
    StillRow.trial_id,
)
_SESSION = (SessionRow.id, SessionRow.person_id, SessionRow.day, SessionRow.started_at, SessionRow.zone)
DIARY_COLUMNS = (
    DiaryRow.session_id, DiaryRow.edited_at, DiaryRow.id, DiaryRow.pain, DiaryRow.stiffness, DiaryRow.where_felt,
    DiaryRow.affected_side, DiaryRow.note,
)


def people(connection: Connection) -> list[Person]:
    """Everybody, by name."""
    query = sa.select(PersonRow.id, PersonRow.name, PersonRow.created_at).order_by(PersonRow.name_key)
    return [Person(i, name, datetime.fromisoformat(created)) for i, name, created in connection.execute(query)]


def sessions(
    connection: Connection, chosen: Sequence[sa.ColumnElement[bool]], newest: int | None = None
) -> list[Session]:
    """The sessions that meet the conditions on `SessionRow`, oldest first; only the `newest` so many if given."""
    query = sa.select(*_SESSION).where(*chosen).order_by(SessionRow.started_utc.desc(), SessionRow.id.desc())
    heads = list(connection.execute(query if newest is None else query.limit(newest)))
    if newest is not None:
        chosen = [SessionRow.id.in_([h[0] for h in heads])]
    diaries: dict[str, Diary] = {}
    said = sa.select(*DIARY_COLUMNS).join(SessionRow, SessionRow.id == DiaryRow.session_id).where(*chosen)
    for revision in sorted(connection.execute(said), key=edit_order):
        diaries[revision[0]] = diary_of(revision)
    found = (sa.select(*_TRIAL).join(SessionRow, SessionRow.id == TrialRow.session_id)
             .outerjoin(StillRow, StillRow.trial_id == TrialRow.id).where(*chosen)
             .order_by(TrialRow.recorded_utc, TrialRow.id))
    measured = (sa.select(ResultRow.trial_id, ResultRow.quantity, ResultRow.value, ResultRow.low, ResultRow.high)
                .join(TrialRow, TrialRow.id == ResultRow.trial_id)
                .join(SessionRow, SessionRow.id == TrialRow.session_id).where(*chosen))
    results: dict[str, dict[str, Estimate]] = {}
    for trial_id, name, value, low, high in connection.execute(measured):
        results.setdefault(trial_id, {})[name] = Estimate(value, low, high)
    trials: dict[str, list[StoredTrial]] = {}
    protocols: dict[tuple[Any, ...], Protocol] = {}
    for row in connection.execute(found):
        trials.setdefault(row[1], []).append(_trial(row, protocols, results.get(row[0], {})))
    none = Diary()
    return [Session(i, person, date.fromisoformat(day), datetime.fromisoformat(started), zone,
                    tuple(trials.get(i, ())), diaries.get(i, none))
            for i, person, day, started, zone in reversed(heads)]


def edit_order(row: Any) -> tuple[datetime, str]:
    """Sort key of diary rows: by instant, whatever the zones."""
    return datetime.fromisoformat(row[1]), row[2]


def diary_of(row: Any) -> Diary:
    """The diary in a row of `DIARY_COLUMNS`."""
    return Diary(*row[3:])


def _trial(row: Any, protocols: dict[tuple[Any, ...], Protocol], results: Mapping[str, Estimate]) -> StoredTrial:
    (i, session, recorded, side, stance, knee, footwear, view, method, reps, practice, replaced, sha, version,
     still) = row
    key = (stance, knee, footwear, view)
    if key not in protocols:
        protocols[key] = Protocol(*key)
    return StoredTrial(
        i, session, datetime.fromisoformat(recorded), side, protocols[key], method, results, reps, practice,
        replaced, sha, version, still is not None)
