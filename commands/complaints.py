"""What is wrong with a command as it was typed, in the language in force instead of Typer's English."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import typer

from commands.errors import WrongUseError
from foundation.texts.catalogue import sentence

COMPLAINTS: type[Exception] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "UsageError")
"""What Typer raises of a command that cannot be; which module of Typer's or Click's has it depends on the version."""


def show(error: Any) -> None:
    """Say it on stderr, with the command's usage and the way to its help.

    Args:
        error: one of `COMPLAINTS`.
    """
    from typer import rich_utils

    text = words(error)
    error.format_message = lambda: text
    rich_utils.rich_format_error(error)


def words(error: Any) -> str:
    """One sentence: what is wrong, and what would be right where that is known.

    Args:
        error: one of `COMPLAINTS`.
    """
    kind = type(error).__name__
    if isinstance(error, WrongUseError) or kind == "NoArgsIsHelpError":
        return str(error.format_message())
    if kind == "NoSuchOption":
        return _with_likely("no-such-option", error.option_name, sorted(error.possibilities or ()))
    if kind == "BadOptionUsage":
        if "not take" in error.message:
            return sentence("option-takes-no-value", option=error.option_name)
        wanted = re.search(r"(\d+) arguments", error.message)
        return sentence("option-needs-values", option=error.option_name, count=int(wanted[1]) if wanted else 1)
    if kind == "MissingParameter" and error.param is not None:
        missing = sentence("parameter-missing", name=_name(error.param))
        # What a file is needs no words; which words a choice takes does.
        return f"{missing} {_expected(error.param)}" if _choices(error.param) else missing
    if kind == "BadParameter" and error.param is not None:
        return _expected(error.param) or sentence("value-not-possible", name=_name(error.param))
    named = re.search(r"^No such command '([^']*)'", error.message)
    if named:
        from difflib import get_close_matches

        return _with_likely("no-such-command", named[1], get_close_matches(named[1], error.ctx.command.commands))
    surplus = re.search(r"unexpected extra arguments?(?:\(s\))? \((.*)\)", error.message)
    if surplus:
        return sentence("words-too-many", words=surplus[1])
    return str(error.format_message())


def _with_likely(code: str, name: str, likely: list[str]) -> str:
    said = sentence(code, name=name)
    return f"{said} {sentence('perhaps-meant', names=', '.join(likely))}" if likely else said


def _name(parameter: Any) -> str:
    """The option as it is typed, or what stands for the argument in the usage."""
    options = [o for o in parameter.opts if o.startswith("-")]
    return max(options, key=len) if options else str(parameter.metavar or parameter.name)


def _choices(parameter: Any) -> str:
    """The words of which it takes one; empty where it takes others as well."""
    return ", ".join(str(getattr(c, "value", c)) for c in getattr(_described(parameter), "choices", None) or ())


def _described(parameter: Any) -> Any:
    """What Typer, or in older versions Click, knows of what a parameter takes."""
    return getattr(parameter, "type_descriptor", None) or getattr(parameter, "type", None)


def _expected(parameter: Any) -> str:
    """What the parameter takes; empty where no more is known than that it takes something."""
    name, kind = _name(parameter), getattr(_described(parameter), "annotation", None)
    if choices := _choices(parameter):
        return sentence("takes-one-of", name=name, choices=choices)
    if kind is datetime:
        return sentence("takes-a-day", name=name)
    if kind is Path:
        return sentence("takes-a-file", name=name)
    if kind not in (int, float):
        return ""
    low, high = getattr(parameter, "min", None), getattr(parameter, "max", None)
    whole = "yes" if kind is int else "no"
    if low is None:
        return sentence("takes-a-number", name=name, whole=whole)
    if high is None:
        return sentence("takes-at-least", name=name, whole=whole, low=f"{low:g}")
    return sentence("takes-between", name=name, whole=whole, low=f"{low:g}", high=f"{high:g}")
