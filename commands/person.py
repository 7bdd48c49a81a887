"""`kneewall person`: who is in the history."""

from __future__ import annotations

from typing import Annotated

import typer

from commands.terminal import print_json
from foundation.texts.catalogue import sentence
from history.errors import NotFoundError, RefusedError
from history.records import Person
from history.store import Store, open_store

person = typer.Typer(no_args_is_help=True, add_completion=False)
AsJson = Annotated[bool, typer.Option("--json")]
Sure = Annotated[bool, typer.Option("--yes")]


@person.command()
def add(name: str, as_json: AsJson = False) -> None:
    """Add a person."""
    with open_store() as store:
        _told(store.add_person(name), "person-added", as_json)


@person.command("list")
def list_people(as_json: AsJson = False) -> None:
    """List everybody."""
    with open_store() as store:
        people = store.people()
    if as_json:
        print_json({"people": [_dict(p) for p in people]})
    elif people:
        for one in people:
            typer.echo(one.name)
    else:
        typer.echo(sentence("nobody-yet"), err=True)


@person.command()
def rename(name: str, new_name: str, as_json: AsJson = False) -> None:
    """Give a person another name."""
    with open_store() as store:
        _told(store.rename_person(store.person(name), new_name), "person-renamed", as_json)


@person.command()
def delete(name: str, yes: Sure = False, as_json: AsJson = False) -> None:
    """Delete a person with every session, note and picture, for good."""
    with open_store() as store:
        found = store.person(name)
        confirm(sentence("sure-delete-all-of-person", person=found.name), yes, as_json)
        store.delete_person(found)
        _told(found, "person-deleted", as_json)


def chosen_person(store: Store, name: str | None) -> Person:
    """The person named on the command line; without a name, the only person there is.

    Raises:
        NotFoundError: there is nobody of that name, nobody at all, or no name was given and there are several.
    """
    if name is not None:
        return store.person(name)
    people = store.people()
    if len(people) == 1:
        return people[0]
    if not people:
        raise NotFoundError("history-empty")
    raise NotFoundError("several-people", {"names": ', '.join(p.name for p in people)})


def confirm(question: str, yes: bool, as_json: bool) -> None:
    """Ask before deleting.

    Raises:
        RefusedError: a program asks (`--json`) without `--yes`.
        typer.Abort: the person says no.
    """
    if yes:
        return
    if as_json:
        raise RefusedError("deletion-not-confirmed")
    typer.echo(f"{question} {sentence('yes-or-no')}: ", err=True, nl=False)
    if typer.get_text_stream("stdin").readline().strip().lower() not in sentence("answers-yes").split():
        raise typer.Abort


def _told(found: Person, done: str, as_json: bool) -> None:
    if as_json:
        print_json(_dict(found))
    else:
        typer.echo(sentence(done, person=found.name))


def _dict(found: Person) -> dict[str, str]:
    return {"id": found.id, "name": found.name, "created_at": found.created_at.isoformat()}
