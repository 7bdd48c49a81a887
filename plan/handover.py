"""What goes between a person and whoever treats them, without an account: files that the person sends themselves.

There: the person's history as `history.exchange` writes it (the programme is in it), which any Kneewall imports. Back:
a small file with a plan, goals and a note, written here and checked field by field before anything of it is kept.
Nothing is signed; who sent it is for the person to know.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from foundation.json_form import FormError, from_json, to_json
from foundation.notice import Notice
from foundation.texts.catalogue import NoTextError
from history.clock import new_id, now
from history.files import whole_file
from history.records import check_text, is_storable
from plan.errors import HandoverError, PlanRefusedError
from plan.exercise import exercise
from plan.goals import GOAL, Goal, goals
from plan.plan import Plan
from plan.programme import PLAN, Programme
from plan.rules import applied
from plan.safety import judge

SCHEMA = "kneewall-return/1"
MAX_BYTES = 1_000_000
GOALS_MAX, NOTE_MAX = 20, 5000
NOTE, TAKEN_IN = "note", "returned"


@dataclass(frozen=True)
class Note:
    """A note to the person, or of the person's own."""

    text: str
    by: Literal["person", "therapist"] = "therapist"

    def __post_init__(self) -> None:
        if len(check_text("note", self.text)) > NOTE_MAX:
            raise PlanRefusedError("text-too-long", {"name": "note", "most": NOTE_MAX})


@dataclass(frozen=True)
class Returned:
    """What came back: whom it is for, and what it would change. `id` tells one such file from another."""

    id: str
    person_id: str
    person_name: str
    made_at: datetime
    plan: Plan | None = None
    goals: tuple[Goal, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        if self.made_at.tzinfo is None:
            raise ValueError("made_at has no time zone")
        for name in ("id", "person_id"):
            value = getattr(self, name)
            if len(value) != 32 or set(value) - set("0123456789abcdef"):
                raise ValueError(f"{name} must be 32 hexadecimal digits")
        if len(self.goals) > GOALS_MAX:
            raise ValueError(f"goals must be at most {GOALS_MAX}")
        Note(self.note)


@dataclass(frozen=True)
class _TakenIn:
    """Remembers that a file was taken in, so that the same one is not taken in twice."""

    file: str
    plan: bool = False
    goals: int = 0


def send_back(programme: Programme, path: Path, note: str = "", at: datetime | None = None) -> Returned:
    """Write what whoever treats the person set in their own Kneewall: the plan in force, the goals, a note.

    Raises:
        ExportError: the file cannot be written.
    """
    made = returned(programme, note, at)
    with whole_file(path) as file:
        file.write(return_bytes(made))
    return made


def returned(programme: Programme, note: str = "", at: datetime | None = None) -> Returned:
    """As `send_back`, without a file."""
    plan = programme.plan
    return Returned(new_id(), programme.person.id, programme.person.name, at or now(),
                    None if plan is None else replace(plan, by="therapist"),
                    tuple(replace(g, set_by="therapist") for g in goals(programme)), note)


def return_bytes(made: Returned) -> bytes:
    """The file's bytes."""
    return (json.dumps({"schema": SCHEMA, **to_json(made)}, ensure_ascii=False, indent=1) + "\n").encode()


def read_return(raw: bytes) -> Returned:
    """What a file brings, nothing kept yet.

    Raises:
        HandoverError: it is not such a file in every detail; the text names the place.
    """
    if len(raw) > MAX_BYTES:
        raise HandoverError("return-refused", {"fault": "the file is larger than 1 MB"})
    try:
        content = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_no_doubles, parse_constant=_no_constant)
    except HandoverError:
        raise
    except (ValueError, RecursionError) as error:
        raise HandoverError("return-refused", {
            "fault": f"the file is no such file, or was cut short ({error})"}) from error
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        schema = str(content.get("schema"))[:60] if isinstance(content, dict) else "none"
        raise HandoverError("return-of-another-kind", {"given": schema, "wanted": SCHEMA})
    fault = _unkeepable(content)
    if fault is not None:
        raise HandoverError("return-refused", {"fault": fault})
    try:
        found = from_json(Returned, {k: v for k, v in content.items() if k != "schema"})
    except FormError as error:
        raise HandoverError("return-refused", {"fault": str(error)}) from error
    for i, line in enumerate(found.plan.lines if found.plan is not None else ()):
        for k, reason in enumerate(line.why):
            try:
                _said = reason.sentence
            except (NoTextError, TypeError, ValueError) as error:
                raise HandoverError("return-refused", {
                    "fault": f"plan.lines[{i}].why[{k}]: not a reason that can be said"}) from error
    return found


def warnings_of(programme: Programme, found: Returned) -> tuple[Notice, ...]:
    """What the person has to know before taking it in: exercises that their own answers rule out.

    Raises:
        HandoverError: it is for somebody else, was taken in before, or the safety questions stand against a plan.
    """
    if found.person_id != programme.person.id:
        raise HandoverError("return-for-another", {"name": found.person_name, "person": programme.person.name})
    if any(t.file == found.id for _at, t in programme.kept(TAKEN_IN, _TakenIn)):
        raise HandoverError("return-taken-in-before")
    if found.plan is None:
        return ()
    intake = programme.intake
    if intake is None:
        raise HandoverError("return-without-answers")
    if judge(intake.safety).urgency is not None:
        raise HandoverError("return-against-safety")
    rules = applied(programme.facts(intake))
    return tuple(Notice("return-ruled-out", {"exercise": line.name, "why": Notice(f"caution-{cautions[0]}")})
                 for line in found.plan.lines if line.exercise is not None
                 and (cautions := sorted(rules.cautions & set(exercise(line.exercise).not_with))))


def take_in(programme: Programme, found: Returned, at: datetime | None = None) -> tuple[Notice, ...]:
    """Put what came back in force; errors and what is returned as `warnings_of`."""
    told = warnings_of(programme, found)
    moment = at or now()
    if found.plan is not None:
        programme.keep(PLAN, replace(found.plan, by="therapist", made_on=moment.date()), moment)
    for goal in found.goals:
        programme.keep(GOAL, replace(goal, set_by="therapist"), moment)
    if found.note.strip():
        programme.keep(NOTE, Note(found.note), moment)
    # Last, so that a file whose taking in was interrupted can be taken in again.
    programme.keep(TAKEN_IN, _TakenIn(found.id, found.plan is not None, len(found.goals)), moment)
    return told


def notes(programme: Programme) -> list[tuple[datetime, Note]]:
    """Every note, oldest first."""
    return programme.kept(NOTE, Note)


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        raise HandoverError("return-refused", {"fault": "a field is written twice in one object"})
    return out


def _no_constant(name: str) -> Any:
    raise HandoverError("return-refused", {"fault": f"{name} is no number"})


def _unkeepable(content: Any, path: str = "") -> str | None:
    """The first text that no database keeps, or number that is none."""
    if isinstance(content, dict):
        found = (_unkeepable(v, f"{path}.{k}" if path else k) for k, v in content.items() if is_storable(k))
        return next((f for f in found if f), None)
    if isinstance(content, list):
        return next((f for i, v in enumerate(content) if (f := _unkeepable(v, f"{path}[{i}]"))), None)
    if isinstance(content, str) and not is_storable(content):
        return f"{path}: holds characters that cannot be stored"
    if isinstance(content, float) and not math.isfinite(content):
        return f"{path}: not a finite number"
    return None
