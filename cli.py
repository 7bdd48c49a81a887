"""The command line: `kneewall COMMAND ...`. Light on purpose: each command's module is imported when it is called."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from foundation.errors import KneewallError
from foundation.texts import language

MEASURED, WRONG_COMMAND, NOT_MEASURED, INTERRUPTED = 0, 2, 3, 130


class _Entry(NamedTuple):
    """Where a command lives, and its line in `kneewall --help`."""

    target: str
    help: str


COMMANDS = {
    "measure": _Entry("commands.measure:measure", "Measure the lunges in a film or a photo."),
    "check": _Entry("commands.check:check", "Say what to change before filming."),
    "watch": _Entry("commands.watch:watch", "Guide a test as it is done: says what to change, counts what counts."),
    "batch": _Entry("commands.batch:batch", "Measure many clips, several at a time, into tables."),
    "agree": _Entry("commands.agree:agree", "Tell how well two tables of the same measurements agree."),
    "demo": _Entry("commands.demo:demo", "Measure two sample films and print measured beside true."),
    "app": _Entry("commands.app:app", "Film, measure and compare in the browser, on this computer."),
    "sheet": _Entry("commands.sheet:sheet", "Write the sheet to print that gives centimetres and the vertical."),
    "calibrate": _Entry("commands.calibrate:calibrate", "Keep what the camera saw of the sheet, to reuse."),
    "person": _Entry("commands.person:person", "Add, list, rename or delete the people in the history."),
    "history": _Entry("commands.history:history", "List the sessions, and tell what really changed."),
    "compare": _Entry("commands.history:compare", "Compare left with right, and one session with another."),
    "plan": _Entry("commands.plan:plan", "Make, show and change the programme for an ankle."),
    "exercises": _Entry("commands.exercises:exercises", "List the exercises, or describe one."),
    "log": _Entry("commands.log:log", "List what was done of the programme, and add to it."),
    "effects": _Entry("commands.effects:effects", "Tell what each exercise did, and what the week means."),
    "delete": _Entry("commands.history:delete", "Delete a session or a trial from the history."),
    "export": _Entry("commands.exchange:export", "Write the history as JSON, CSV, PDF or FHIR."),
    "import": _Entry("commands.exchange:import_history", "Read a history that was exported or backed up."),
    "backup": _Entry("commands.exchange:backup", "Write everything to one file."),
}


class _LazyGroup(TyperGroup):
    """Lists the commands from their names and help lines alone; imports one only to run it."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, entry in COMMANDS.items():
            self.add_command(TyperCommand(name, help=entry.help, callback=lambda: None))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        name, command, rest = super().resolve_command(ctx, args)
        return name, None if name is None or command is None else _load(name), rest


def _load(name: str) -> Any:
    module, _, attribute = COMMANDS[name].target.partition(":")
    found = getattr(import_module(module), attribute)
    if not isinstance(found, typer.Typer):
        function, found = found, typer.Typer(add_completion=False)
        found.command(name)(function)
    command = typer.main.get_command(found)
    command.name = name
    return command


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"kneewall {version('kneewall')}")
        raise typer.Exit


_root = typer.Typer(cls=_LazyGroup, no_args_is_help=True, add_completion=False)


@_root.callback()
def _kneewall(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """Measure ankle mobility at home.

    Film the knee-to-wall test from the side and get the lean of the shin, the distance to the wall and whether the heel
    stayed down. Everything stays on this computer.
    """


def main() -> None:
    """Run the command line and leave with its exit status: 0 done, 2 wrong command, 3 could not be measured."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A file name or a degree sign must not end the program on a terminal that cannot show it.
            stream.reconfigure(errors="replace")
    # What a program reads is English, wherever it runs.
    language.choose("en" if "--json" in sys.argv else language.of_terminal())
    try:
        typer.main.get_command(_root)(prog_name="kneewall")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except KneewallError as error:
        _say(str(error))
        sys.exit(NOT_MEASURED)
    except Exception as error:
        if os.environ.get("KNEEWALL_DEBUG"):
            raise
        _say(f"Kneewall failed inside ({type(error).__name__}: {error}). Set KNEEWALL_DEBUG=1 to see where")
        sys.exit(1)


def _say(text: str) -> None:
    """One line on stderr."""
    print(" ".join(text.split()), file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
