"""The command line: `kneewall COMMAND ...`. Light on purpose: each command's module is imported when it is called."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from commands import complaints
from foundation.errors import KneewallError
from foundation.texts import language
from foundation.texts.catalogue import one_line, sentence

MEASURED, WRONG_COMMAND, NOT_MEASURED, INTERRUPTED = 0, 2, 3, 130


COMMANDS = {
    "measure": "commands.measure:measure",
    "check": "commands.check:check",
    "watch": "commands.watch:watch",
    "batch": "commands.batch:batch",
    "agree": "commands.agree:agree",
    "demo": "commands.demo:demo",
    "app": "commands.app:app",
    "sheet": "commands.sheet:sheet",
    "calibrate": "commands.calibrate:calibrate",
    "person": "commands.person:person",
    "history": "commands.history:history",
    "compare": "commands.history:compare",
    "plan": "commands.plan:plan",
    "exercises": "commands.exercises:exercises",
    "log": "commands.log:log",
    "effects": "commands.effects:effects",
    "delete": "commands.history:delete",
    "export": "commands.exchange:export",
    "import": "commands.exchange:import_history",
    "backup": "commands.exchange:backup",
}
"""Where each command lives. Its line in `kneewall --help` is the text `help-COMMAND`."""


class _LazyGroup(TyperGroup):
    """Lists the commands from their names and help lines alone; imports one only to run it."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name in COMMANDS:
            self.add_command(TyperCommand(name, help=one_line(f"help-{name}"), callback=lambda: None))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        name, command, rest = super().resolve_command(ctx, args)
        return name, None if name is None or command is None else _load(name), rest


def _load(name: str) -> Any:
    from commands.speaking import speak

    module, _, attribute = COMMANDS[name].partition(":")
    found = getattr(import_module(module), attribute)
    if not isinstance(found, typer.Typer):
        function, found = found, typer.Typer(add_completion=False)
        found.command(name)(function)
    command = typer.main.get_command(found)
    command.name = name
    speak(command, name)
    return command


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"kneewall {version('kneewall')}")
        raise typer.Exit


_root = typer.Typer(cls=_LazyGroup, no_args_is_help=True)


@_root.callback()
def _kneewall(
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True)] = False,
) -> None:
    """What stands before any command."""


def _whole() -> Any:
    """The command line in the language in force."""
    root: Any = typer.main.get_command(_root)
    root.help = f"{one_line('help-kneewall')}\n\n{one_line('help-kneewall-more')}"
    for option in root.params:
        option.help = one_line(f"option-{option.name}")
    if language.language() != "en":
        from commands.speaking import say_words_around

        say_words_around(root)
    return root


def main() -> None:
    """Run the command line and leave with its exit status: 0 done, 2 wrong command, 3 could not be measured."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A file name or a degree sign must not end the program on a terminal that cannot show it.
            stream.reconfigure(errors="replace")
    # What a program reads is English, wherever it runs.
    language.choose("en" if "--json" in sys.argv else language.of_terminal())
    try:
        status = _whole()(prog_name="kneewall", standalone_mode=False)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except typer.Abort:
        _say(sentence("help-stopped"))
        sys.exit(1)
    except complaints.COMPLAINTS as error:
        complaints.show(error)
        sys.exit(WRONG_COMMAND)
    except KneewallError as error:
        _say(str(error))
        sys.exit(NOT_MEASURED)
    except Exception as error:
        if os.environ.get("KNEEWALL_DEBUG"):
            raise
        _say(sentence("failed-inside", kind=type(error).__name__, why=str(error)))
        sys.exit(1)
    # What ended with a status of its own gives it back here.
    sys.exit(status if isinstance(status, int) else MEASURED)


def _say(text: str) -> None:
    """One line on stderr."""
    print(" ".join(text.split()), file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
