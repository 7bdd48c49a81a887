"""The help of every command is said from the catalogue, in the terminal's language; no help text is left over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

import cli
from foundation.texts.catalogue import sentence
from foundation.texts.language import LANGUAGES, Language, speaking
from foundation.texts.reading import files
from tests.test_cli import run

_HELP = next(path for path in files("en") if path.name == "help.ftl")


def tree(command: Any, *path: str) -> Iterator[tuple[str, Any]]:
    """Every command with its name, such as plan-make."""
    yield "-".join(path), command
    for name, one in getattr(command, "commands", {}).items():
        yield from tree(one, *path, name)


@pytest.fixture(scope="module")
def commands() -> dict[str, Any]:
    return {name: one for top in cli.COMMANDS for name, one in tree(cli._load(top), top)}


def test_every_help_text_is_some_commands_and_every_option_has_one(commands: dict[str, Any]) -> None:
    options = {f"{name}-{p.name}" for name, one in commands.items() for p in one.params}
    shared = {p.name for one in commands.values() for p in one.params}
    there = re.findall(r"^(help|option)-([\w-]+) =", _HELP.read_text(encoding="utf-8"), re.MULTILINE)
    around = {"kneewall", "kneewall-more", "usage", "arguments", "options", "commands", "error", "stopped", "default",
              "required", "try"}
    assert not {n.removesuffix("-in-full") for kind, n in there if kind == "help"} - commands.keys() - around
    of_itself = {"help", "version", "install_completion", "show_completion"}
    assert not {n for kind, n in there if kind == "option"} - options - shared - of_itself
    assert all(p.help for one in commands.values() for p in one.params if p.name != "help")


LOCALES: dict[Language, str] = {"en": "en_GB.UTF-8", "de": "de_DE.UTF-8"}


@pytest.mark.parametrize("of", LANGUAGES)
def test_the_list_of_commands(of: Language) -> None:
    shown = run("--help", COLUMNS="200", LC_ALL=LOCALES[of]).stdout
    with speaking(of):
        for name in cli.COMMANDS:
            assert sentence(f"help-{name}") in shown
        assert sentence("help-kneewall") in shown and sentence("option-version") in shown


def test_a_commands_help_and_a_complaint_in_german() -> None:
    shown = run("measure", "--help", COLUMNS="200", LC_ALL="de_DE.UTF-8").stdout
    assert "Aufruf: " in shown and "Argumente" in shown and "[sonst: auto]" in shown and "[nötig]" in shown
    assert "Usage" not in shown and "Show this message" not in shown
    wrong = run("measure", "a.mp4", "--save", COLUMNS="200", LC_ALL="de_DE.UTF-8")
    assert wrong.returncode == 2 and "--save und --person NAME gehören zusammen" in wrong.stderr
    assert "Invalid value" not in wrong.stderr
