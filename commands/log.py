"""`kneewall log`: what was done, and adding to it."""

from __future__ import annotations

import json
from typing import Annotated, cast

import typer

from commands.history import PersonName
from commands.person import AsJson, Sure, chosen_person, confirm
from commands.terminal import plain
from history.journal import delete_entry
from history.store import open_store
from plan.forms import to_json
from plan.log import LogEntry, Outcome, done, log_entries, name_of
from plan.programme import Programme

log = typer.Typer(add_completion=False, help="What was done of the programme.")


@log.callback(invoke_without_command=True)
def show(context: typer.Context, person: PersonName = None,
         newest: Annotated[int, typer.Option(min=1, help="How many entries to list, newest last.")] = 30,
         as_json: AsJson = False) -> None:
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
            for e in logged], "left_out": [n.to_dict() for n in programme.unreadable]}, ensure_ascii=False))
        return
    for one in logged:
        entry = one.entry
        pain = "" if entry.pain_after is None else f", pain {'-' if entry.pain_before is None else entry.pain_before}" \
                                                   f" to {entry.pain_after}"
        typer.echo(f"{one.at:%Y-%m-%d %H:%M}  {plain(name_of(entry.exercise)):28} {entry.outcome}, {entry.sets} sets"
                   f"{pain}{'  ' + plain(entry.note) if entry.note else ''}")
    for notice in programme.unreadable:
        typer.echo(notice.message, err=True)


@log.command()
def add(exercise: Annotated[str, typer.Argument(help="The exercise, as the plan names it.")],
        person: PersonName = None,
        outcome: Annotated[str, typer.Option(help="done, part or skipped.")] = "done",
        sets: Annotated[int | None, typer.Option(help="Sets done; as planned if left out.")] = None,
        pain_before: Annotated[int | None, typer.Option(help="Pain before, 0 to 10.")] = None,
        pain_after: Annotated[int | None, typer.Option(help="Pain afterwards, 0 to 10.")] = None,
        note: Annotated[str, typer.Option(help="A note.")] = "", as_json: AsJson = False) -> None:
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
        typer.echo(json.dumps({"person": found.name, "kept": to_json(entry), "told": [n.to_dict() for n in told]},
                              ensure_ascii=False))
        return
    typer.echo(f"{plain(line.name)}: {outcome}")
    for notice in told:
        typer.echo(notice.message)


@log.command()
def delete(entry: Annotated[str, typer.Argument(help="The entry's id: kneewall log --json.")],
           person: PersonName = None, yes: Sure = False, as_json: AsJson = False) -> None:
    """Delete an entry for good."""
    with open_store() as store:
        found = chosen_person(store, person)
        confirm("Delete this entry for good?", yes, as_json)
        delete_entry(store, found, entry)
    typer.echo(json.dumps({"deleted": entry}) if as_json else "Deleted.")
