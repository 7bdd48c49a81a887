"""Imports a checked history file in one transaction: what the store holds already is recognised and left alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from foundation.notice import Notice
from history.clock import utc
from history.engine import writing
from history.errors import ImportRefusedError
from history.file_pictures import still_of
from history.import_check import opened, read_bytes
from history.journal import content_text
from history.people_rows import NAME_MAX_CHARACTERS
from history.store import Store
from history.tables import DiaryRow, DocumentRow, JournalRow, PersonNameRow, PersonRow, SessionRow, StillRow, TrialRow
from history.trial_rows import insert_trial


@dataclass
class Imported:
    """How much was new. `notices` tells of names that had to change."""

    people: int = 0
    sessions: int = 0
    trials: int = 0
    diary_entries: int = 0
    journal_entries: int = 0
    notices: tuple[Notice, ...] = ()


def import_file(store: Store, path: Path, *, same_person: bool = False) -> Imported:
    """Import a history file; twice changes nothing more.

    Args:
        store: where to.
        path: a file written by `history.exchange`.
        same_person: take people of the same name for the same person. Otherwise they are told apart by the file's
            identifiers, and a second Anna becomes "Anna (2)".

    Raises:
        ImportRefusedError: the file, or any part of it, is not right or contradicts the store; nothing was imported.
    """
    with opened(path) as content:
        return _import(store, content, same_person)


def import_bytes(store: Store, raw: bytes, *, same_person: bool = False) -> Imported:
    """As `import_file`, from the file's bytes."""
    return _import(store, read_bytes(raw), same_person)


def _import(store: Store, content: dict[str, Any], same_person: bool) -> Imported:
    done = Imported()
    with writing(store.engine) as connection:
        for i, person in enumerate(content["people"]):
            person_id = _person(connection, person, same_person, done)
            for k, session in enumerate(person["sessions"]):
                _session(connection, person_id, session, f"people[{i}].sessions[{k}]", done)
            for k, entry in enumerate(person.get("journal", ())):
                _journal(connection, person_id, entry, f"people[{i}].journal[{k}]", done)
    return done


def _person(connection: Connection, person: dict[str, Any], same_person: bool, done: Imported) -> str:
    person_id = str(person["id"])
    if connection.execute(sa.select(PersonRow.id).where(PersonRow.id == person_id)).first() is None:
        named = sa.select(PersonRow.id).where(PersonRow.name_key == person["name"].casefold())
        twin = connection.execute(named).scalar()
        if twin is not None and same_person:
            return str(twin)
        name = person["name"] if twin is None else _free_name(connection, person["name"])
        if twin is not None:
            done.notices += (Notice("renamed", {"person": person["name"], "name": name}),)
        connection.execute(sa.insert(PersonRow).values(
            id=person_id, name=name, name_key=name.casefold(), created_at=person["created_at"]))
        done.people += 1
    for given in person["names"]:
        if connection.execute(sa.select(PersonNameRow.id).where(PersonNameRow.id == given["id"])).first() is None:
            connection.execute(sa.insert(PersonNameRow).values(person_id=person_id, **given))
    return person_id


def _free_name(connection: Connection, name: str) -> str:
    taken = set(connection.execute(sa.select(PersonRow.name_key)).scalars())
    number = 2
    while (free := _numbered(name, number)).casefold() in taken:
        number += 1
    return free


def _numbered(name: str, number: int) -> str:
    """The name with a number behind it, shortened where it would be too long to be kept."""
    return f"{name[:NAME_MAX_CHARACTERS - len(str(number)) - 3].rstrip()} ({number})"


def _session(connection: Connection, person_id: str, session: dict[str, Any], path: str, done: Imported) -> None:
    owner = connection.execute(
        sa.select(SessionRow.person_id, SessionRow.day).where(SessionRow.id == session["id"])).first()
    if owner is not None and tuple(owner) != (person_id, session["day"]):
        raise ImportRefusedError("import-session-of-another", {"field": f"{path}.id"}, field=f"{path}.id")
    session_id = connection.execute(sa.select(SessionRow.id).where(
        SessionRow.person_id == person_id, SessionRow.day == session["day"])).scalar()
    if session_id is None:
        session_id = session["id"]
        connection.execute(sa.insert(SessionRow).values(
            id=session_id, person_id=person_id, day=session["day"], zone=session["zone"],
            started_at=session["started_at"], started_utc=utc(datetime.fromisoformat(session["started_at"]))))
        done.sessions += 1
    for k, said in enumerate(session["diary"]):
        _diary(connection, session_id, said, f"{path}.diary[{k}]", done)
    for k, trial in enumerate(session["trials"]):
        _trial(connection, session_id, trial, f"{path}.trials[{k}]", done)


def _diary(connection: Connection, session_id: str, said: dict[str, Any], path: str, done: Imported) -> None:
    row = connection.execute(sa.select(DiaryRow.__table__).where(DiaryRow.id == said["id"])).mappings().first()
    if row is None:
        connection.execute(sa.insert(DiaryRow).values(session_id=session_id, **said))
        done.diary_entries += 1
    elif any(row[name] != value for name, value in said.items()) or row["session_id"] != session_id:
        raise ImportRefusedError("import-other-diary", {"field": f"{path}.id"}, field=f"{path}.id")


def _journal(connection: Connection, person_id: str, entry: dict[str, Any], path: str, done: Imported) -> None:
    text = content_text(entry["content"])
    row = connection.execute(sa.select(JournalRow.__table__).where(JournalRow.id == entry["id"])).mappings().first()
    if row is None:
        connection.execute(sa.insert(JournalRow).values(
            id=entry["id"], person_id=person_id, kind=entry["kind"], at=entry["at"], text=text,
            at_utc=utc(datetime.fromisoformat(entry["at"]))))
        done.journal_entries += 1
    elif (row["person_id"], row["kind"], row["at"]) != (person_id, entry["kind"], entry["at"]) or json.loads(
            row["text"]) != entry["content"]:
        raise ImportRefusedError("import-other-entry", {"field": f"{path}.id"}, field=f"{path}.id")


def _trial(connection: Connection, session_id: str, trial: dict[str, Any], path: str, done: Imported) -> None:
    text = json.dumps(trial["measurement"], ensure_ascii=False, allow_nan=False)
    row = connection.execute(
        sa.select(TrialRow.session_id, TrialRow.recorded_at, TrialRow.practice, TrialRow.replaced_by, DocumentRow.text)
        .join(DocumentRow, DocumentRow.trial_id == TrialRow.id).where(TrialRow.id == trial["id"])).first()
    if row is None:
        insert_trial(connection, trial["id"], session_id, datetime.fromisoformat(trial["recorded_at"]),
                     trial["practice"], text, trial["replaced_by"])
        done.trials += 1
        if trial["still"] is not None:
            still = still_of(trial["still"])
            connection.execute(sa.insert(StillRow).values(
                trial_id=trial["id"], media_type=still.media_type, data=still.data))
        return
    same = (row.session_id, row.recorded_at, row.practice) == (session_id, trial["recorded_at"], trial["practice"])
    if not same or json.loads(row.text) != trial["measurement"]:
        raise ImportRefusedError("import-other-trial", {"field": f"{path}.id"}, field=f"{path}.id")
    if row.replaced_by is None and trial["replaced_by"] is not None:
        connection.execute(sa.update(TrialRow).where(TrialRow.id == trial["id"]).values(
            replaced_by=trial["replaced_by"]))
