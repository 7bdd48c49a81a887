"""Trials, their sessions, pictures and diary written to the database, inside an open transaction."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from foundation.json_form import to_json
from history import document, rows
from history.clock import after, new_id, utc, zone_name
from history.errors import NotFoundError
from history.records import Diary, DiaryRevision, Saved, media_type_of
from history.tables import DiaryRow, DocumentRow, ResultRow, SessionRow, StillRow, TrialRow
from vision.trial import Trial


def keep_trial(connection: Connection, person_id: str, trial: Trial, *, when: datetime, diary: Diary | None = None,
               practice: bool = False, still_png: bytes | None = None) -> Saved:
    """What `Store.save_trial` does, inside an open transaction."""
    text = document.dumps(trial)
    twin = _same_clip(connection, person_id, trial)
    session_id = twin[1] if twin else session_of_day(connection, person_id, when)
    if diary is not None:
        revise_diary(connection, session_id, diary)
    if twin and twin[2] == text and twin[3] == practice:
        if still_png is not None:
            set_still(connection, twin[0], still_png)
        return Saved(session_id, twin[0], unchanged=True)
    trial_id = new_id()
    recorded = datetime.fromisoformat(twin[4]) if twin else when
    insert_trial(connection, trial_id, session_id, recorded, practice, text)
    if still_png is not None:
        set_still(connection, trial_id, still_png)
    if twin:
        replace_trial(connection, twin[0], trial_id)
    return Saved(session_id, trial_id, replaced=twin[0] if twin else None)


def insert_trial(connection: Connection, trial_id: str, session_id: str, when: datetime, practice: bool, text: str,
                 replaced_by: str | None = None) -> None:
    """Add a trial's row; its columns are read from the text itself, so that they always agree."""
    trial = document.loads(text)
    connection.execute(sa.insert(TrialRow).values(
        id=trial_id, session_id=session_id, recorded_utc=utc(when), recorded_at=when.isoformat(), practice=practice,
        replaced_by=replaced_by, **document.columns(trial)))
    found = [{"trial_id": trial_id, **result} for result in document.results(trial)]
    if found:
        connection.execute(sa.insert(ResultRow), found)
    connection.execute(sa.insert(DocumentRow).values(trial_id=trial_id, text=text))


def session_of_day(connection: Connection, person_id: str, when: datetime, session_id: str | None = None,
                   zone: str | None = None) -> str:
    """The id of the person's session on the calendar day of `when`, begun now if there is none."""
    day = when.date().isoformat()
    found = connection.execute(sa.select(SessionRow.id).where(SessionRow.person_id == person_id, SessionRow.day == day))
    known = found.scalar()
    if known is not None:
        return str(known)
    session_id = session_id or new_id()
    row = {"id": session_id, "person_id": person_id, "day": day, "started_utc": utc(when),
           "started_at": when.isoformat(), "zone": zone or zone_name(when)}
    if connection.dialect.name == "postgresql":
        # There writers do not queue: another program may begin the same day at this moment.
        from sqlalchemy.dialects.postgresql import insert

        connection.execute(insert(SessionRow).values(row).on_conflict_do_nothing(index_elements=["person_id", "day"]))
        chosen = sa.select(SessionRow.id).where(SessionRow.person_id == person_id, SessionRow.day == day)
        return str(connection.execute(chosen).scalar_one())
    connection.execute(sa.insert(SessionRow).values(row))
    return session_id


def revise_diary(connection: Connection, session_id: str, diary: Diary) -> None:
    """Say how the ankle felt, unless that was what was said last."""
    said = diary_revisions(connection, session_id)
    if (said[-1].diary if said else Diary()) == diary:
        return
    moment = after(said[-1].edited_at if said else None)
    connection.execute(sa.insert(DiaryRow).values(
        id=new_id(), session_id=session_id, edited_at=moment.isoformat(), **to_json(diary)))


def diary_revisions(connection: Connection, session_id: str) -> list[DiaryRevision]:
    """Everything that was said in a session's diary, oldest first."""
    found = connection.execute(sa.select(*rows.DIARY_COLUMNS).where(DiaryRow.session_id == session_id))
    return [DiaryRevision(r.id, datetime.fromisoformat(r.edited_at), rows.diary_of(r))
            for r in sorted(found, key=rows.edit_order)]


def _same_clip(connection: Connection, person_id: str, trial: Trial) -> tuple[str, str, str, bool, str] | None:
    if not trial.clip.sha256:
        return None
    row = connection.execute(
        sa.select(TrialRow.id, TrialRow.session_id, DocumentRow.text, TrialRow.practice, TrialRow.recorded_at)
        .join(DocumentRow).join(SessionRow, SessionRow.id == TrialRow.session_id)
        .where(SessionRow.person_id == person_id, TrialRow.clip_sha256 == trial.clip.sha256,
               TrialRow.side == trial.side, TrialRow.replaced_by.is_(None))).first()
    return None if row is None else (row.id, row.session_id, row.text, row.practice, row.recorded_at)


def replace_trial(connection: Connection, old: str, new: str) -> None:
    """Let one trial stand in the place of another, which is kept."""
    connection.execute(sa.update(TrialRow).where(TrialRow.id == old).values(replaced_by=new))


def set_still(connection: Connection, trial_id: str, data: bytes) -> None:
    """Keep the picture of a trial, in the place of an earlier one."""
    connection.execute(sa.delete(StillRow).where(StillRow.trial_id == trial_id))
    connection.execute(sa.insert(StillRow).values(trial_id=trial_id, media_type=media_type_of(data), data=data))


def correct_trial(connection: Connection, trial_id: str, text: str) -> Saved:
    """Put a corrected trial, as its text, in the place of a stored one, which is kept.

    Raises:
        NotFoundError: there is no such trial, or it has been corrected already.
    """
    old = connection.execute(
        sa.select(TrialRow.session_id, TrialRow.recorded_at, TrialRow.practice, DocumentRow.text)
        .join(DocumentRow).where(TrialRow.id == trial_id, TrialRow.replaced_by.is_(None))).first()
    if old is None:
        raise NotFoundError("trial-corrected")
    if old.text == text:
        return Saved(old.session_id, trial_id, unchanged=True)
    new = new_id()
    insert_trial(connection, new, old.session_id, datetime.fromisoformat(old.recorded_at), old.practice, text)
    still = connection.execute(sa.select(StillRow.data).where(StillRow.trial_id == trial_id)).scalar()
    if still is not None:
        set_still(connection, new, still)
    replace_trial(connection, trial_id, new)
    return Saved(old.session_id, new, replaced=trial_id)


def delete_trial(connection: Connection, trial_id: str) -> None:
    """Delete a trial and its earlier versions; a session left with neither trial nor diary goes with it.

    Raises:
        NotFoundError: there is no such trial.
    """
    session_id = connection.execute(sa.select(TrialRow.session_id).where(TrialRow.id == trial_id)).scalar()
    if session_id is None:
        raise NotFoundError("no-such-trial")
    gone = [trial_id]
    for one in gone:  # grows while it is walked: the versions that each deleted trial had replaced
        gone.extend(connection.execute(sa.select(TrialRow.id).where(TrialRow.replaced_by == one)).scalars())
    connection.execute(sa.delete(TrialRow).where(TrialRow.id.in_(gone)))
    left = sa.select(TrialRow.id).where(TrialRow.session_id == session_id)
    said = sa.select(DiaryRow.id).where(DiaryRow.session_id == session_id)
    if connection.execute(left).first() is None and connection.execute(said).first() is None:
        connection.execute(sa.delete(SessionRow).where(SessionRow.id == session_id))
