"""The history as one JSON file, complete and exact: written here, read back by `history.merge`.

Schema `kneewall-history/1`: people, each with every name, session, diary revision, trial (its measurement exactly as
stored, corrected ones included), still (base64) and journal entry. Nothing depends on when or where it is written, so
that the same history always gives the same bytes.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from foundation.json_form import to_json
from history.engine import reading
from history.files import whole_file
from history.records import Person
from history.rows import DIARY_COLUMNS, diary_of, edit_order
from history.store import Store
from history.tables import DiaryRow, DocumentRow, JournalRow, PersonNameRow, PersonRow, SessionRow, StillRow, TrialRow

SCHEMA = "kneewall-history/1"


def json_text(store: Store, person: Person | str | None = None) -> str:
    """The history of one person, or of everybody, as JSON text."""
    return "".join(_pieces(store, person))


def write_json(store: Store, path: Path, person: Person | str | None = None) -> None:
    """Write the history of one person, or of everybody, to a file.

    Raises:
        ExportError: the file cannot be written.
    """
    with whole_file(path) as file:
        for piece in _pieces(store, person):
            file.write(piece.encode())


def _pieces(store: Store, person: Person | str | None) -> Iterator[str]:
    """The text in pieces of one session each, so that many stills need not fit in memory at once."""
    yield f'{{"schema": {json.dumps(SCHEMA)}, "people": ['
    with reading(store.engine) as connection:
        query = sa.select(PersonRow.id, PersonRow.name, PersonRow.created_at).order_by(
            PersonRow.created_at, PersonRow.id)
        if person is not None:
            query = query.where(PersonRow.id == (person if isinstance(person, str) else person.id))
        for i, row in enumerate(connection.execute(query).all()):
            yield ",\n" if i else "\n"
            names = [{"id": n.id, "name": n.name, "given_at": n.given_at} for n in connection.execute(
                sa.select(PersonNameRow).where(PersonNameRow.person_id == row.id).order_by(
                    PersonNameRow.given_at, PersonNameRow.id))]
            head = {"id": row.id, "name": row.name, "created_at": row.created_at, "names": names}
            yield _dump(head)[:-1] + ', "sessions": ['
            for k, session in enumerate(_sessions(connection, row.id)):
                yield (",\n" if k else "\n") + _dump(session)
            journal = [_dump({"id": j.id, "kind": j.kind, "at": j.at, "content": json.loads(j.text)})
                       for j in connection.execute(sa.select(JournalRow).where(JournalRow.person_id == row.id).order_by(
                           JournalRow.at_utc, JournalRow.id))]
            # Only where there is one, so that a history without a programme is what it always was, byte for byte.
            yield '], "journal": [\n' + ",\n".join(journal) + "]}" if journal else "]}"
    yield "]}\n"


def _sessions(connection: Connection, person_id: str) -> Iterator[dict[str, Any]]:
    heads = connection.execute(sa.select(SessionRow).where(SessionRow.person_id == person_id).order_by(
        SessionRow.started_utc, SessionRow.id)).all()
    for head in heads:
        said = connection.execute(sa.select(*DIARY_COLUMNS).where(DiaryRow.session_id == head.id))
        trials = connection.execute(
            sa.select(TrialRow.id, TrialRow.recorded_at, TrialRow.practice, TrialRow.replaced_by, DocumentRow.text,
                      StillRow.media_type, StillRow.data)
            .join(DocumentRow, DocumentRow.trial_id == TrialRow.id)
            .outerjoin(StillRow, StillRow.trial_id == TrialRow.id)
            .where(TrialRow.session_id == head.id).order_by(TrialRow.recorded_utc, TrialRow.id))
        yield {
            "id": head.id, "day": head.day, "started_at": head.started_at, "zone": head.zone,
            "diary": [{"id": d.id, "edited_at": d.edited_at, **to_json(diary_of(d))}
                      for d in sorted(said, key=edit_order)],
            "trials": [{"id": t.id, "recorded_at": t.recorded_at, "practice": t.practice, "replaced_by": t.replaced_by,
                        "measurement": json.loads(t.text),
                        "still": None if t.data is None else {
                            "media_type": t.media_type, "base64": base64.b64encode(t.data).decode()}}
                       for t in trials],
        }


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
