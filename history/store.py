"""The store: people, their sessions, trials and diary. What is saved is never overwritten; what is deleted is gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from types import TracebackType

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from history import document, rows
from history.clock import after, check_aware, new_id, now
from history.engine import connect, default_url, reading, scrub, writing
from history.errors import NotFoundError
from history.people_rows import check_free, check_name, insert_person, known_person
from history.records import (
    Diary,
    DiaryRevision,
    Person,
    Saved,
    Session,
    Still,
    StoredTrial,
)
from history.tables import (
    DocumentRow,
    DraftRow,
    PersonNameRow,
    PersonRow,
    SessionRow,
    StillRow,
)
from history.trial_rows import correct_trial, delete_trial, diary_revisions, keep_trial, revise_diary, session_of_day
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
            old = known_person(connection, person)
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
            return keep_trial(connection, known_person(connection, person).id, trial, when=when, diary=diary,
                              practice=practice, still_png=still_png)

    def revise_trial(self, trial_id: str, trial: Trial) -> Saved:
        """Put a corrected trial (say, with a repetition left out) in the place of a stored one, which is kept.

        Raises:
            NotFoundError: there is no such trial, or it has been corrected already.
        """
        text = document.dumps(trial)
        with writing(self.engine) as connection:
            return correct_trial(connection, trial_id, text)

    def add_session(self, person: Person | str, *, when: datetime, diary: Diary | None = None) -> Session:
        """Begin the person's session of that day, or find it; for a diary entry on a day without a trial."""
        check_aware(when)
        with writing(self.engine) as connection:
            session_id = session_of_day(connection, known_person(connection, person).id, when)
            if diary is not None:
                revise_diary(connection, session_id, diary)
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
        with writing(self.engine) as connection:
            delete_trial(connection, _id(trial))
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
            revise_diary(connection, session_id, diary)
        return self.session(session_id)

    def diary_revisions(self, session: Session | str) -> list[DiaryRevision]:
        """Everything that was ever said in a session's diary, oldest first."""
        with reading(self.engine) as connection:
            return diary_revisions(connection, _id(session))


def _delete(connection: Connection, table: type[PersonRow] | type[SessionRow], identifier: str, kind: str) -> None:
    if connection.execute(sa.delete(table).where(table.id == identifier)).rowcount == 0:
        raise NotFoundError("nothing-to-delete", {"kind": kind})


def _id(thing: Person | Session | StoredTrial | str) -> str:
    return thing if isinstance(thing, str) else thing.id
