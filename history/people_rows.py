"""People and their names in the database, inside an open transaction."""

from __future__ import annotations

import unicodedata
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from history.clock import new_id
from history.errors import NotFoundError, RefusedError
from history.records import Person, check_text
from history.tables import PersonNameRow, PersonRow

NAME_MAX_CHARACTERS = 100


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


def known_person(connection: Connection, person: Person | str) -> Person:
    """The person as stored.

    Raises:
        NotFoundError: there is no such person.
    """
    person_id = person if isinstance(person, str) else person.id
    row = connection.execute(sa.select(PersonRow.id, PersonRow.name, PersonRow.created_at).where(
        PersonRow.id == person_id)).first()
    if row is None:
        raise NotFoundError("person-gone")
    return Person(row.id, row.name, datetime.fromisoformat(row.created_at))
