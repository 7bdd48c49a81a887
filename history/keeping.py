"""Keeping a session: its person, every leg and the diary together, whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from history import drafts
from history.clock import check_aware, new_id, now
from history.engine import scrub, writing
from history.people_rows import check_name, insert_person
from history.records import Diary, Person
from history.store import Store
from history.tables import PersonRow
from history.trial_rows import keep_trial
from vision.trial import Trial


def keep_session(store: Store, name: str, trials: Sequence[tuple[Trial, bytes | None]], *, when: datetime,
                 diary: Diary | None = None, draft: str = "") -> Person:
    """Keep what was measured of a person on one day; the person is added where nobody has that name.

    Nobody is added without a result, and no draft outlives its saving, whenever the program is stopped.

    Args:
        store: the history.
        name: of the person, whatever its capitals.
        trials: each with the bytes of its still, or None where no picture is to be kept.
        when: date and time of the recording, with its zone.
        diary: how the ankle felt; None leaves the session's diary as it is.
        draft: the token of the draft that goes with it; none if empty.

    Returns:
        Whose it is now.

    Raises:
        RefusedError: the name is empty or too long, `when` has no zone, or a trial is not one that can be kept.
    """
    check_aware(when)
    name = check_name(name)
    with writing(store.engine) as connection:
        known = connection.execute(sa.select(PersonRow.id, PersonRow.name, PersonRow.created_at).where(
            PersonRow.name_key == name.casefold())).first()
        if known is None:
            person = Person(new_id(), name, now())
            insert_person(connection, person)
        else:
            person = Person(known.id, known.name, datetime.fromisoformat(known.created_at))
        for trial, still in trials:
            keep_trial(connection, person.id, trial, when=when, diary=diary, still_png=still)
        gone = bool(draft) and drafts.drop_in(connection, draft)
    if gone:
        scrub(store.engine)
    return person
