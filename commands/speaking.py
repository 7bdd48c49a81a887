"""The help of a command in the language in force: what it does, what each option means, and Typer's words around them.

The texts are `help-COMMAND`, `help-COMMAND-in-full`, `option-COMMAND-NAME` and, where all commands mean the same by a
name, `option-NAME`.
"""

from __future__ import annotations

from typing import Any

from foundation.texts.catalogue import has_text, sentence
from foundation.texts.language import language


def speak(command: Any, *path: str) -> None:
    """Put the texts into a command, and into the commands below it.

    Args:
        command: as Typer made it.
        path: its name, after the names of the commands above it.
    """
    name = "-".join(path)
    full = f"help-{name}-in-full"
    command.help = sentence(full if has_text(full) else f"help-{name}")
    command.short_help = None
    for parameter in command.params:
        code = f"option-{name}-{parameter.name}"
        parameter.help = sentence(code if has_text(code) else f"option-{parameter.name}")
    below = getattr(command, "commands", {})
    for under, one in below.items():
        speak(one, *path, under)
    if language() != "en":
        say_words_around(command)


def say_words_around(command: Any) -> None:
    """Have a command's help and its complaints use the language's own words where Typer writes English ones."""
    from typer import rich_utils

    rich_utils.ARGUMENTS_PANEL_TITLE = sentence("help-arguments")
    rich_utils.OPTIONS_PANEL_TITLE = sentence("help-options")
    rich_utils.COMMANDS_PANEL_TITLE = sentence("help-commands")
    rich_utils.ERRORS_PANEL_TITLE = sentence("help-error")
    rich_utils.ABORTED_TEXT = sentence("help-stopped")
    rich_utils.DEFAULT_STRING = sentence("help-default")
    rich_utils.REQUIRED_LONG_STRING = sentence("help-required")
    rich_utils.RICH_HELP = sentence("help-try")
    command.options_metavar = sentence("help-options-place")
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = sentence("help-commands-place")
    usage, help_option = command.get_usage, command.get_help_option

    def get_usage(context: Any) -> str:
        return str(usage(context)).replace("Usage:", sentence("help-usage"), 1)

    def get_help_option(context: Any) -> Any:
        option = help_option(context)
        if option is not None:
            option.help = sentence("option-help")
        return option

    command.get_usage, command.get_help_option = get_usage, get_help_option
