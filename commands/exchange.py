"""`kneewall export`, `import` and `backup`: take the history away, bring it back."""

from __future__ import annotations

from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from commands.history import PersonName
from commands.person import AsJson, chosen_person
from commands.terminal import print_json
from foundation.json_form import to_json
from foundation.texts.catalogue import sentence
from history.store import open_store


class Format(str, Enum):
    """What an export is for: `json` is complete and can be imported again."""

    json = "json"
    csv = "csv"
    pdf = "pdf"
    fhir = "fhir"
    calendar = "calendar"


class Paper(str, Enum):
    """The size of the report's pages."""

    a4 = "a4"
    letter = "letter"


def export(format: Annotated[Format, typer.Option("--format")],
           output: Annotated[Path, typer.Option("-o", "--output")],
           person: PersonName = None, paper: Paper | None = None, as_json: AsJson = False) -> None:
    """Write the history to a file: complete, for a spreadsheet, to print, for a clinic; or a reminder."""
    written = [output]
    with open_store() as store:
        if format is Format.json:
            from history.exchange import write_json

            write_json(store, output, None if person is None else store.person(person))
        elif format is Format.csv:
            from history.csv_export import write_csv

            people = store.people() if person is None else [store.person(person)]
            written = list(write_csv(store, output, people))
            from plan.exports import write_log

            written += write_log(store, output, people)
        elif format is Format.pdf:
            from calibration.sheet import default_paper
            from history.report_pdf import write_report
            from plan.exports import pdf_pages
            from plan.goals import goal_of

            found = chosen_person(store, person)
            size = default_paper() if paper is None else paper.value
            write_report(store, output, found, paper=size, more=pdf_pages(store, found),
                         target=goal_of(store, found))
        elif format is Format.calendar:
            from history.files import whole_file
            from history.reminder import first_day, weekly_checks

            found = chosen_person(store, person)
            content = weekly_checks(found, first_day(store, found, date.today()))
            with whole_file(output) as file:
                file.write(content)
        else:
            from plan.exports import write_fhir

            write_fhir(store, output, chosen_person(store, person))
    names = [str(path) for path in written]
    if as_json:
        print_json({"written": names})
    else:
        typer.echo(sentence("wrote-file", file=", ".join(names)))


def import_history(file: Path, same_person: Annotated[bool, typer.Option("--same-person")] = False,
                   as_json: AsJson = False) -> None:
    """Bring a history back, or merge it into this one; what is there already is not doubled."""
    from history.merge import import_file

    with open_store() as store:
        done = import_file(store, file, same_person=same_person)
    if as_json:
        print_json(to_json(done))
        return
    typer.echo(sentence("imported", people=done.people, sessions=done.sessions, trials=done.trials,
                        diary=done.diary_entries))
    for notice in done.notices:
        typer.echo(notice.message)


def backup(file: Path, replace: bool = False, as_json: AsJson = False) -> None:
    """Write everybody's whole history to one file, and check that it can be read back."""
    from history.backup import back_up

    with open_store() as store:
        sessions = back_up(store, file, replace=replace)
    if as_json:
        print_json({"written": str(file), "sessions": sessions})
    else:
        typer.echo(sentence("backup-written", sessions=sessions, file=str(file)))
