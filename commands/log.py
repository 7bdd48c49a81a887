"""`kneewall log`: what was done, and adding to it."""

from __future__ import annotations

import json
from typing import Annotated, cast

import typer

from commands.history import PersonName
from commands.person import AsJson, Sure, chosen_person, confirm
from commands.terminal import plain
from foundation.json_form import to_json
from foundation.texts.catalogue import sentence, word
from history.journal import delete_entry
from history.store import open_store
from plan.log import LogEntry, Outcome, done, log_entries, name_of
from plan.programme import Programme

log = typer.Typer(add_completion=False)


@log.callback(invoke_without_command=True)
def show(context: typer.Context, person: PersonName = None,
         newest: Annotated[int, typer.Option(min=1)] = 30, as_json: AsJson = False) -> None:
    """List what was done."""
    if context.invoked_subcommand is not None:
        return
    with open_store() as store:
        found = chosen_person(store, person)
        programme = Programme(store, found)
        logged = log_entries(programme)[-newest:]
    if as_json:
        typer.echo(json.dumps({"person": found.name, "log": [
            {"id": e.id, "at": e.at.isoformat(), "name": name_of(e.entry.exercise), **to_json(e.entry)}
            for e in logged], "left_out": [to_json(n) for n in programme.unreadable]}, ensure_ascii=False))
        return
    for one in logged:
        entry = one.entry
        parts = [sentence(f"session-outcome-{entry.outcome}"), sentence("log-sets", sets=entry.sets)]
        if entry.pain_after is not None:
            before = "-" if entry.pain_before is None else entry.pain_before
            parts.append(sentence("log-pain", before=before, after=entry.pain_after))
        note = f"  {plain(entry.note)}" if entry.note else ""
        typer.echo(f"{one.at:%Y-%m-%d %H:%M}  {plain(name_of(entry.exercise)):28} {', '.join(parts)}{note}")
    for notice in programme.unreadable:
        typer.echo(notice.message, err=True)


@log.command()
def add(exercise: str, person: PersonName = None, outcome: str = "done", sets: int | None = None,
        pain_before: int | None = None, pain_after: int | None = None, note: str = "", as_json: AsJson = False) -> None:
    """Keep that an exercise of the plan was done or skipped."""
    with open_store() as store:
        found = chosen_person(store, person)
        programme = Programme(store, found)
        _intake, plan = programme.in_force()
        line = plan.line(exercise)
        planned = 0 if outcome == "skipped" else line.dose.sets
        entry = LogEntry(line.key, plan.side, cast(Outcome, outcome), planned if sets is None else sets,
                         line.level, pain_before, pain_after, note)
        told = done(programme, entry)
    if as_json:
        typer.echo(json.dumps({"person": found.name, "kept": to_json(entry), "told": [to_json(n) for n in told]},
                              ensure_ascii=False))
        return
    typer.echo(f"{plain(line.name)}: {word('session-outcome', outcome)}")
    for notice in told:
        typer.echo(notice.message)


@log.command()
def delete(entry: str, person: PersonName = None, yes: Sure = False, as_json: AsJson = False) -> None:
    """Delete an entry for good."""
    with open_store() as store:
        found = chosen_person(store, person)
        confirm(sentence("sure-delete-entry"), yes, as_json)
        delete_entry(store, found, entry)
    typer.echo(json.dumps({"deleted": entry}) if as_json else sentence("deleted"))
