"""Drafts: what was measured in a browser tab and is not saved yet, so that no restart of the program loses it.

A draft is no part of the history: it goes into no export, backup or comparison. It goes when its results are saved or
thrown away, with its person, and after `KEPT_DAYS`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from history import document
from history.clock import now, utc
from history.engine import reading, scrub, writing
from history.store import Store
from history.tables import DraftLegRow, DraftRow
from vision.trial import Side, Trial

KEPT_DAYS = 7
"""A week later nobody knows any more how the ankle felt on the day."""


@dataclass(frozen=True)
class DraftLeg:
    """One leg's result; `deepest` is the index of the repetition that `still`, a PNG or JPEG file, shows."""

    trial: Trial
    deepest: int | None
    still: bytes | None

    @property
    def side(self) -> Side:
        """Which leg."""
        return self.trial.side


@dataclass(frozen=True)
class Draft:
    """What a tab, named by `token`, has not saved; `settings` are what was set for the session, as a JSON object."""

    token: str
    person: str
    legs: tuple[DraftLeg, ...]
    settings: Mapping[str, Any]
    kept_at: datetime


def keep(store: Store, token: str, person: str, legs: Sequence[DraftLeg], settings: Mapping[str, Any]) -> None:
    """Keep a tab's draft in the place of its earlier one, whole or not at all."""
    with writing(store.engine) as connection:
        drop_in(connection, token)
        connection.execute(sa.insert(DraftRow).values(
            token=token, name=person, name_key=person.casefold(), kept_utc=utc(now()),
            settings=json.dumps(settings, ensure_ascii=False, allow_nan=False)))
        connection.execute(sa.insert(DraftLegRow), [
            {"token": token, "side": leg.side, "text": document.dumps(leg.trial), "deepest": leg.deepest,
             "still": leg.still} for leg in legs])


def move(store: Store, token: str, to: str) -> None:
    """Let a draft go by another token, as one that its tab has no more to do with."""
    draft = find(store, token)
    if draft is not None:
        keep(store, to, draft.person, draft.legs, draft.settings)
        drop(store, token)


def find(store: Store, token: str) -> Draft | None:
    """The draft of that tab, or None where nothing waits to be saved."""
    return next(iter(_read(store, DraftRow.token == token)), None)


def waiting(store: Store) -> list[Draft]:
    """Every draft that is not too old, the newest first."""
    return _read(store, DraftRow.kept_utc > _oldest())


def drop(store: Store, token: str) -> None:
    """Delete a tab's draft for good, if there is one."""
    with writing(store.engine) as connection:
        gone = drop_in(connection, token)
    if gone:
        scrub(store.engine)


def drop_in(connection: Connection, token: str) -> bool:
    """Delete a tab's draft inside an open transaction; whether there was one."""
    return connection.execute(sa.delete(DraftRow).where(DraftRow.token == token)).rowcount > 0


def drop_old(store: Store) -> None:
    """Delete the drafts that nobody came back to for `KEPT_DAYS`."""
    with writing(store.engine) as connection:
        gone = connection.execute(sa.delete(DraftRow).where(DraftRow.kept_utc <= _oldest())).rowcount
    if gone:
        scrub(store.engine)


def _oldest() -> datetime:
    return utc(now() - timedelta(days=KEPT_DAYS))


def _read(store: Store, chosen: sa.ColumnElement[bool]) -> list[Draft]:
    heads = sa.select(DraftRow.token, DraftRow.name, DraftRow.settings, DraftRow.kept_utc).where(chosen)
    legs = sa.select(DraftLegRow.token, DraftLegRow.text, DraftLegRow.deepest, DraftLegRow.still).join(
        DraftRow, DraftRow.token == DraftLegRow.token).where(chosen).order_by(DraftLegRow.side)
    with reading(store.engine) as connection:
        found = list(connection.execute(heads.order_by(DraftRow.kept_utc.desc())))
        by_token: dict[str, list[DraftLeg]] = {}
        for token, text, deepest, still in connection.execute(legs):
            by_token.setdefault(token, []).append(DraftLeg(document.loads(text), deepest, still))
    return [Draft(token, name, tuple(by_token.get(token, ())), json.loads(settings),
                  kept.replace(tzinfo=timezone.utc).astimezone())
            for token, name, settings, kept in found]
