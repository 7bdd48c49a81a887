"""The store: people, their sessions, trials and diary. What is saved is never overwritten; what is deleted is gone."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from history import document, rows
from history.clock import after, check_aware, new_id, now, utc, zone_name
from history.engine import connect, default_url, reading, scrub, writing
from history.errors import NotFoundError, RefusedError
from history.records import (
    Diary,
    DiaryRevision,
    Person,
    Saved,
    Session,
    Still,
    StoredTrial,
    check_text,
    media_type_of,
)
from history.tables import (
    DiaryRow,
    DocumentRow,
    DraftRow,
    PersonNameRow,
    PersonRow,
    ResultRow,
    SessionRow,
    StillRow,
    TrialRow,
)
from vision.trial import Trial

NAME_MAX_CHARACTERS = 100


def open_store(url: str | None = None) -> Store:
    """The store at `url`; without one, at KNEEWALL_DATABASE_URL, or else a SQLite file in the user-data folder.

    A missing store is made; an older one is brought up to date.

    Raises:
        StoreUnavailableError: it cannot be opened or made; the text says why and what to do.
    """
    return Store(connect(url or default_url()))


class Store:
    """An open store. Every change is kept whole or not at all. `person` arguments take a `Person` or its id."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, _type: type[BaseException] | None, _error: BaseException | None,
                 _trace: TracebackType | None) -> None:
        self.close()

    @property
    def place(self) -> str:
        """Where the store lies, without any password."""
        return self.engine.url.render_as_string(hide_password=True)

    # People

    def people(self) -> list[Person]:
        """Everybody, by name."""
        with reading(self.engine) as connection:
            return rows.people(connection)

    def person(self, name: str) -> Person:
        """The person of that name, whatever its capitals.

        Raises:
            NotFoundError: nobody has that name.
        """
        everybody = self.people()
        for person in everybody:
            if person.name.casefold() == name.strip().casefold():
                return person
        raise NotFoundError("no-person", {"person": name.strip(), "known": ", ".join(p.name for p in everybody) or "-"})

    def add_person(self, name: str) -> Person:
        """Add a person.

        Raises:
            RefusedError: the name is empty, too long or taken.
        """
        person = Person(new_id(), check_name(name), now())
        with writing(self.engine) as connection:
            insert_person(connection, person)
        return person

    def rename_person(self, person: Person | str, name: str) -> Person:
        """Give a person another name; the earlier names are kept.

        Raises:
            NotFoundError: there is no such person.
            RefusedError: the name is empty, too long or taken.
        """
        name = check_name(name)
        with writing(self.engine) as connection:
            old = _person(connection, person)
            check_free(connection, name, old.id)
            given = connection.execute(sa.select(PersonNameRow.given_at).where(PersonNameRow.person_id == old.id))
            last = max((datetime.fromisoformat(g) for g in given.scalars()), default=None)
            connection.execute(sa.update(PersonRow).where(PersonRow.id == old.id).values(
                name=name, name_key=name.casefold()))
            connection.execute(sa.update(DraftRow).where(DraftRow.name_key == old.name.casefold()).values(
                name=name, name_key=name.casefold()))
            connection.execute(sa.insert(PersonNameRow).values(
                id=new_id(), person_id=old.id, name=name, given_at=after(last).isoformat()))
        return Person(old.id, name, old.created_at)

    def earlier_names(self, person: Person | str) -> list[str]:
        """Every name a person has had, oldest first, the present one last."""
        with reading(self.engine) as connection:
            found = connection.execute(sa.select(PersonNameRow.given_at, PersonNameRow.id, PersonNameRow.name).where(
                PersonNameRow.person_id == _id(person)))
            return [r[2] for r in sorted(found, key=lambda r: (datetime.fromisoformat(r[0]), r[1]))]

    def delete_person(self, person: Person | str) -> None:
        """Delete a person with every session, trial, note, picture and draft; nothing of it stays in the file.

        Raises:
            NotFoundError: there is no such person.
        """
        key = sa.select(PersonRow.name_key).where(PersonRow.id == _id(person)).scalar_subquery()
        with writing(self.engine) as connection:
            connection.execute(sa.delete(DraftRow).where(DraftRow.name_key == key))
            _delete(connection, PersonRow, _id(person), "person")
        scrub(self.engine)

    # Sessions and trials

    def save_trial(self, person: Person | str, trial: Trial, *, when: datetime, diary: Diary | None = None,
                   practice: bool = False, still_png: bytes | None = None) -> Saved:
        """Keep a trial in the person's session of that day, which is begun if there is none.

        A clip that was saved before (same content, same leg) is not counted twice: the new trial takes the place of
        the earlier one, in its session; the earlier one is kept as history. The very same trial again changes nothing.

        Args:
            person: whose leg.
            trial: the measurement.
            when: date and time of the recording, with its zone; its calendar day is the session's.
            diary: how the ankle felt; None leaves the session's diary as it is.
            practice: the trial is kept but never counted.
            still_png: the PNG or JPEG bytes of the deepest moment, only if the person keeps pictures.

        Raises:
            NotFoundError: there is no such person.
            RefusedError: `when` has no zone, or the measurement is not one that can be kept.
        """
        check_aware(when)
        with writing(self.engine) as connection:
            return keep_trial(connection, _person(connection, person).id, trial, when=when, diary=diary,
                              practice=practice, still_png=still_png)

    def revise_trial(self, trial_id: str, trial: Trial) -> Saved:
        """Put a corrected trial (say, with a repetition left out) in the place of a stored one, which is kept.

        Raises:
            NotFoundError: there is no such trial, or it has been corrected already.
        """
        text = document.dumps(trial)
        with writing(self.engine) as connection:
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
                _set_still(connection, new, still)
            _replace(connection, trial_id, new)
        return Saved(old.session_id, new, replaced=trial_id)

    def add_session(self, person: Person | str, *, when: datetime, diary: Diary | None = None) -> Session:
        """Begin the person's session of that day, or find it; for a diary entry on a day without a trial."""
        check_aware(when)
        with writing(self.engine) as connection:
            session_id = session_of_day(connection, _person(connection, person).id, when)
            if diary is not None:
                _revise_diary(connection, session_id, diary)
        return self.session(session_id)

    def sessions(self, person: Person | str, *, newest: int | None = None) -> list[Session]:
        """A person's sessions, oldest first; only the `newest` so many if given."""
        with reading(self.engine) as connection:
            return rows.sessions(connection, [SessionRow.person_id == _id(person)], newest)

    def session(self, session_id: str) -> Session:
        """One session.

        Raises:
            NotFoundError: there is no such session.
        """
        with reading(self.engine) as connection:
            found = rows.sessions(connection, [SessionRow.id == session_id])
        if not found:
            raise NotFoundError("no-session", {"session": session_id})
        return found[0]

    def trial(self, trial: StoredTrial | str) -> Trial:
        """The whole trial with its repetitions, as it was saved.

        Raises:
            NotFoundError: there is no such trial.
        """
        trial_id = _id(trial)
        text = self.trial_documents([trial_id]).get(trial_id)
        if text is None:
            raise NotFoundError("no-trial", {"trial": trial_id})
        return document.loads(text)

    def trial_documents(self, trial_ids: Sequence[str]) -> dict[str, str]:
        """The exact JSON text of each of these trials that is stored, by id."""
        out: dict[str, str] = {}
        with reading(self.engine) as connection:
            for start in range(0, len(trial_ids), 500):
                some = list(trial_ids[start:start + 500])
                found = connection.execute(sa.select(DocumentRow).where(DocumentRow.trial_id.in_(some)))
                out |= {row.trial_id: row.text for row in found}
        return out

    def still(self, trial: StoredTrial | str) -> Still | None:
        """The picture of a trial's deepest moment, or None where none was kept."""
        with reading(self.engine) as connection:
            row = connection.execute(sa.select(StillRow.media_type, StillRow.data).where(
                StillRow.trial_id == _id(trial))).first()
        return None if row is None else Still(row.media_type, bytes(row.data))

    def delete_session(self, session: Session | str) -> None:
        """Delete a session with its trials, notes and pictures; nothing of it stays in the file.

        Raises:
            NotFoundError: there is no such session.
        """
        with writing(self.engine) as connection:
            _delete(connection, SessionRow, _id(session), "session")
        scrub(self.engine)

    def delete_trial(self, trial: StoredTrial | str) -> None:
        """Delete a trial and its earlier versions; a session left with neither trial nor diary goes with it.

        Raises:
            NotFoundError: there is no such trial.
        """
        trial_id = _id(trial)
        with writing(self.engine) as connection:
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
        scrub(self.engine)

    # Diary

    def edit_diary(self, session: Session | str, diary: Diary) -> Session:
        """Say how the ankle felt; what was said before is kept as an earlier revision.

        Raises:
            NotFoundError: there is no such session.
        """
        session_id = _id(session)
        with writing(self.engine) as connection:
            if connection.execute(sa.select(SessionRow.id).where(SessionRow.id == session_id)).first() is None:
                raise NotFoundError("no-session", {"session": session_id})
            _revise_diary(connection, session_id, diary)
        return self.session(session_id)

    def diary_revisions(self, session: Session | str) -> list[DiaryRevision]:
        """Everything that was ever said in a session's diary, oldest first."""
        with reading(self.engine) as connection:
            return _revisions(connection, _id(session))


def check_name(name: str) -> str:
    """The name without blanks around it.

    Raises:
        RefusedError: it is empty or too long.
    """
    name = " ".join(check_text("name", name).split())
    if any(unicodedata.category(c) == "Cc" for c in name):
        raise RefusedError("name-control-characters")
    if not name or len(name) > NAME_MAX_CHARACTERS:
        raise RefusedError("name-length", {"most": NAME_MAX_CHARACTERS})
    return name


def check_free(connection: Connection, name: str, but_for: str = "") -> None:
    """Refuse a name that another person has.

    Raises:
        RefusedError: it is taken.
    """
    taken = sa.select(PersonRow.id).where(PersonRow.name_key == name.casefold(), PersonRow.id != but_for)
    if connection.execute(taken).first() is not None:
        raise RefusedError("name-taken", {"person": name})


def insert_person(connection: Connection, person: Person) -> None:
    """Add the person and the name, if it is free."""
    check_free(connection, person.name)
    connection.execute(sa.insert(PersonRow).values(
        id=person.id, name=person.name, name_key=person.name.casefold(), created_at=person.created_at.isoformat()))
    connection.execute(sa.insert(PersonNameRow).values(
        id=new_id(), person_id=person.id, name=person.name, given_at=person.created_at.isoformat()))


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


def keep_trial(connection: Connection, person_id: str, trial: Trial, *, when: datetime, diary: Diary | None = None,
               practice: bool = False, still_png: bytes | None = None) -> Saved:
    """What `Store.save_trial` does, inside an open transaction."""
    text = document.dumps(trial)
    twin = _same_clip(connection, person_id, trial)
    session_id = twin[1] if twin else session_of_day(connection, person_id, when)
    if diary is not None:
        _revise_diary(connection, session_id, diary)
    if twin and twin[2] == text and twin[3] == practice:
        if still_png is not None:
            _set_still(connection, twin[0], still_png)
        return Saved(session_id, twin[0], unchanged=True)
    trial_id = new_id()
    recorded = datetime.fromisoformat(twin[4]) if twin else when
    insert_trial(connection, trial_id, session_id, recorded, practice, text)
    if still_png is not None:
        _set_still(connection, trial_id, still_png)
    if twin:
        _replace(connection, twin[0], trial_id)
    return Saved(session_id, trial_id, replaced=twin[0] if twin else None)


def _same_clip(connection: Connection, person_id: str, trial: Trial) -> tuple[str, str, str, bool, str] | None:
    if not trial.clip.sha256:
        return None
    row = connection.execute(
        sa.select(TrialRow.id, TrialRow.session_id, DocumentRow.text, TrialRow.practice, TrialRow.recorded_at)
        .join(DocumentRow).join(SessionRow, SessionRow.id == TrialRow.session_id)
        .where(SessionRow.person_id == person_id, TrialRow.clip_sha256 == trial.clip.sha256,
               TrialRow.side == trial.side, TrialRow.replaced_by.is_(None))).first()
    return None if row is None else (row.id, row.session_id, row.text, row.practice, row.recorded_at)


def _replace(connection: Connection, old: str, new: str) -> None:
    connection.execute(sa.update(TrialRow).where(TrialRow.id == old).values(replaced_by=new))


def _set_still(connection: Connection, trial_id: str, data: bytes) -> None:
    connection.execute(sa.delete(StillRow).where(StillRow.trial_id == trial_id))
    connection.execute(sa.insert(StillRow).values(trial_id=trial_id, media_type=media_type_of(data), data=data))


def _revise_diary(connection: Connection, session_id: str, diary: Diary) -> None:
    said = _revisions(connection, session_id)
    if (said[-1].diary if said else Diary()) == diary:
        return
    moment = after(said[-1].edited_at if said else None)
    connection.execute(sa.insert(DiaryRow).values(
        id=new_id(), session_id=session_id, edited_at=moment.isoformat(), **diary.to_dict()))


def _revisions(connection: Connection, session_id: str) -> list[DiaryRevision]:
    found = connection.execute(sa.select(*rows.DIARY_COLUMNS).where(DiaryRow.session_id == session_id))
    return [DiaryRevision(r.id, datetime.fromisoformat(r.edited_at), rows.diary_of(r))
            for r in sorted(found, key=rows.edit_order)]


def _delete(connection: Connection, table: type[PersonRow] | type[SessionRow], identifier: str, kind: str) -> None:
    if connection.execute(sa.delete(table).where(table.id == identifier)).rowcount == 0:
        raise NotFoundError("nothing-to-delete", {"kind": kind})


def _id(thing: Person | Session | StoredTrial | str) -> str:
    return thing if isinstance(thing, str) else thing.id


def _person(connection: Connection, person: Person | str) -> Person:
    row = connection.execute(sa.select(PersonRow.id, PersonRow.name, PersonRow.created_at).where(
        PersonRow.id == _id(person))).first()
    if row is None:
        raise NotFoundError("person-gone")
    return Person(row.id, row.name, datetime.fromisoformat(row.created_at))
