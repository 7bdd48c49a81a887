"""The journal of a programme: dated entries of a person that are added and never changed.

The history keeps them with the person (they go with an export, an import, a backup and a deletion) and looks at their
form only; what an entry of a kind means is for the package that writes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from history.clock import check_aware, new_id, utc
from history.engine import reading, scrub, writing
from history.errors import NotFoundError, RefusedError
from history.records import Person, is_storable
from history.store import Store
from history.tables import JournalRow, PersonRow

CONTENT_MAX_CHARACTERS = 100_000
_KIND = re.compile(r"[a-z][a-z-]{0,30}")


@dataclass(frozen=True)
class JournalEntry:
    """One entry: what kind it is of, when it was made (with its zone), and its content as a JSON object."""

    id: str
    kind: str
    at: datetime
    content: Mapping[str, Any]


def add_entry(store: Store, person: Person | str, kind: str, at: datetime, content: Mapping[str, Any]) -> JournalEntry:
    """Keep an entry, whole or not at all.

    Raises:
        NotFoundError: there is no such person.
        RefusedError: the moment has no zone, or the content cannot be kept.
    """
    text = content_text(content)
    if not is_kind(kind):
        raise RefusedError("journal-kind-odd", {"kind": kind})
    entry = JournalEntry(new_id(), kind, check_aware(at), json.loads(text))
    with writing(store.engine) as connection:
        owner = person if isinstance(person, str) else person.id
        if connection.execute(sa.select(PersonRow.id).where(PersonRow.id == owner)).first() is None:
            raise NotFoundError("person-gone")
        connection.execute(sa.insert(JournalRow).values(
            id=entry.id, person_id=owner, kind=kind, at_utc=utc(at), at=at.isoformat(), text=text))
    return entry


def entries(store: Store, person: Person | str, *kinds: str) -> list[JournalEntry]:
    """A person's entries of these kinds (of every kind without any), oldest first."""
    owner = person if isinstance(person, str) else person.id
    query = sa.select(JournalRow.id, JournalRow.kind, JournalRow.at, JournalRow.text).where(
        JournalRow.person_id == owner).order_by(JournalRow.at_utc, JournalRow.id)
    if kinds:
        query = query.where(JournalRow.kind.in_(kinds))
    with reading(store.engine) as connection:
        return [JournalEntry(i, kind, datetime.fromisoformat(at), json.loads(text))
                for i, kind, at, text in connection.execute(query)]


def delete_entry(store: Store, person: Person | str, entry: JournalEntry | str) -> None:
    """Delete an entry for good.

    Raises:
        NotFoundError: the person has no such entry.
    """
    owner = person if isinstance(person, str) else person.id
    wanted = entry if isinstance(entry, str) else entry.id
    with writing(store.engine) as connection:
        gone = sa.delete(JournalRow).where(JournalRow.id == wanted, JournalRow.person_id == owner)
        if connection.execute(gone).rowcount == 0:
            raise NotFoundError("journal-entry-gone")
    scrub(store.engine)


def is_kind(kind: str) -> bool:
    """Whether the text can name a kind of entry."""
    return bool(_KIND.fullmatch(kind))


def content_text(content: Mapping[str, Any]) -> str:
    """The JSON text of an entry's content, always the same for the same content.

    Raises:
        RefusedError: it is no JSON object, too long, or holds what cannot be stored.
    """
    try:
        text = json.dumps(content, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise RefusedError("journal-entry-unwritable", {"why": str(error)}) from error
    if not isinstance(content, Mapping) or len(text) > CONTENT_MAX_CHARACTERS:
        raise RefusedError("journal-entry-too-long", {"most": CONTENT_MAX_CHARACTERS})
    if not is_storable(text) or "\\u0000" in text:
        raise RefusedError("text-not-storable", {"name": "entry"})
    return text
