"""A person's programme in the history's journal: what was said, the plan in force, goals, notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from foundation.json_form import FormError, from_json, to_json
from foundation.notice import Notice
from history.clock import now
from history.journal import JournalEntry, add_entry, entries
from history.records import Person
from history.store import Store
from plan.errors import NoPlanError
from plan.facts import Intake, findings
from plan.plan import LINES_MAX, Phase, Plan, make_plan
from plan.rules import Facts

T = TypeVar("T")
INTAKE, PLAN = "intake", "plan"


@dataclass(frozen=True)
class Kept:
    """A record of the journal with its moment."""

    id: str
    at: datetime
    record: Any


class Programme:
    """Reads and writes a person's programme. What cannot be read, as from a newer version, is left out, by name."""

    def __init__(self, store: Store, person: Person) -> None:
        self.store = store
        self.person = person
        self.unreadable: list[Notice] = []

    def kept(self, kind: str, record: type[T]) -> list[tuple[datetime, T]]:
        """Every record of a kind, oldest first."""
        return [(k.at, k.record) for k in self.kept_with_ids(kind, record)]

    def kept_with_ids(self, kind: str, record: type[T]) -> list[Kept]:
        """As `kept`, with the journal's ids."""
        out = []
        for entry in entries(self.store, self.person, kind):
            try:
                out.append(Kept(entry.id, entry.at, from_json(record, dict(entry.content))))
            except FormError as error:
                self.unreadable.append(Notice("entry-unreadable", {"kind": kind, "why": str(error)}))
        return out

    def keep(self, kind: str, record: Any, at: datetime | None = None) -> JournalEntry:
        """Add a record to the journal."""
        return add_entry(self.store, self.person, kind, at or now(), to_json(record))

    @property
    def intake(self) -> Intake | None:
        """What the person said last, with what the diary said since; None before the first time."""
        said = self.kept(INTAKE, Intake)
        if not said:
            return None
        when, intake = said[-1]
        for session in self.store.sessions(self.person):
            if session.started_at > when and not session.diary.is_empty:
                intake = intake.updated(session.diary)
        return intake

    @property
    def plan(self) -> Plan | None:
        """The plan in force; None before the first, and where the answers given since stand against it."""
        plans = self.kept(PLAN, Plan)
        if not plans:
            return None
        said = self.kept(INTAKE, Intake)
        if said and said[-1][0] > plans[-1][0]:
            return None
        return plans[-1][1]

    @property
    def began(self) -> date:
        """The day of the first plan since the safety questions were last answered for a new one.

        Raises:
            NoPlanError: there is no plan.
        """
        said = self.kept(INTAKE, Intake)
        since = [(at, plan) for at, plan in self.kept(PLAN, Plan) if not said or at >= said[-1][0]]
        if not since:
            raise NoPlanError("no-plan-yet", {"name": self.person.name})
        return since[0][1].made_on

    def facts(self, intake: Intake) -> Facts:
        """What a plan rests on now: the answers, and the newest measurements of the ankle (the stiffer of two)."""
        found = [findings(self.store, self.person, side) for side in intake.sides]
        found.sort(key=lambda f: f.wall_distance_cm.value if f.wall_distance_cm else float("inf"))
        return Facts(intake, found[0])

    def begin(self, intake: Intake, at: datetime | None = None) -> Plan:
        """Keep the answers and make the first plan, or a new one, from them.

        Raises:
            NoPlanError: the safety questions stand against one; the answers are kept all the same.
        """
        moment = at or now()
        self.keep(INTAKE, intake, moment)
        plan = make_plan(self.facts(intake), moment.date())
        self.keep(PLAN, plan, moment)
        return plan

    def in_force(self) -> tuple[Intake, Plan]:
        """The answers and the plan.

        Raises:
            NoPlanError: there is none.
        """
        intake, plan = self.intake, self.plan
        if intake is None or plan is None:
            raise NoPlanError("no-plan-yet", {"name": self.person.name})
        return intake, plan

    def move_to(self, phase: Phase, today: date, at: datetime | None = None) -> Plan:
        """A plan of another phase; an exercise of the person's own stays in it."""
        intake, old = self.in_force()
        made = make_plan(self.facts(intake), today, phase)
        made = replace(made, lines=(*made.lines, *(line for line in old.lines if line.own is not None))[:LINES_MAX])
        self.keep(PLAN, made, at)
        return made
