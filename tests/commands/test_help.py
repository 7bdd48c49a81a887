"""The help of every command is said from the catalogue, in the terminal's language; no help text is left over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cli
from foundation.texts.catalogue import sentence
from foundation.texts.language import LANGUAGES, Language, speaking
from foundation.texts.reading import files
from history.store import open_store
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
              "required", "try", "options-place", "commands-place"}
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


@pytest.mark.parametrize(
    ("typed", "english", "german"),
    [
        (["measure"], "clip is missing.", "clip fehlt."),
        (["measure", "a", "b"], "This is more than the command takes: b", "Das ist mehr, als der Befehl nimmt: b"),
        (["measure", "a", "--nope"], "There is no option --nope.", "Es gibt keine Option --nope."),
        (["mesure"], "no command mesure. Did you mean measure?", "keinen Befehl mesure. Meinten Sie measure?"),
        (["measure", "a", "--side"], "--side needs a value after it.", "Nach --side fehlt ein Wert."),
        (["measure", "--corners", "1,2"], "--corners needs 4 values", "Nach --corners müssen 4 Werte stehen."),
        (["sheet", "--paper", "a4", "-o"], "-o needs a value", "Nach -o fehlt ein Wert."),
        (["app", "--lan=3"], "--lan is a switch and takes no value.", "--lan ist ein Schalter"),
        (["sheet", "--paper", "a5"], "--paper takes one of: a4, letter.", "--paper nimmt eines von: a4, letter."),
        (["app", "--port", "x"], "takes a whole number from 0 to 65535.", "nimmt eine ganze Zahl von 0 bis"),
        (["log", "--newest", "0"], "--newest takes a whole number, 1 or more.", "--newest nimmt eine ganze Zahl ab 1."),
        (["measure", "a", "--ruler-mm", "x"], "--ruler-mm takes a number, such as", "--ruler-mm nimmt eine Zahl wie"),
        (["measure", "a", "--recorded", "x"], "--recorded takes a day such as", "--recorded nimmt einen Tag wie"),
        (["plan", "take-in", "nowhere"], "must be a file that is there.", "muss eine Datei sein, die es gibt."),
        (["export", "-o", "x"], "--format is missing. --format takes one of: json", "fehlt. --format nimmt eines von"),
    ],
)
def test_what_is_wrong_with_a_command_is_said_in_the_catalogues_words(
    typed: list[str], english: str, german: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever Typer makes of a command that cannot be ends with status 2 and not one of its English words."""
    from typer import rich_utils

    for name in dir(rich_utils):
        if name.isupper():
            monkeypatch.setattr(rich_utils, name, getattr(rich_utils, name))
    monkeypatch.setenv("COLUMNS", "160")
    for of, text in zip(LANGUAGES, (english, german), strict=True):
        monkeypatch.setenv("LC_ALL", LOCALES[of])
        monkeypatch.setattr("sys.argv", ["kneewall", *typed])
        with speaking(of), pytest.raises(SystemExit) as end:
            cli.main()
        said = capsys.readouterr().err
        assert end.value.code == 2 and text in said
        assert not any(word in said for word in ("Invalid", "No such", "Missing", "requires", "Got unexpected"))


def test_a_german_no_leaves_what_was_to_be_deleted_and_a_german_yes_does_not(tmp_path: Path) -> None:
    """A file that cannot be read is said in German as well, with the system's reason."""
    there = {"KNEEWALL_DATABASE_URL": f"sqlite:///{tmp_path / 'h.db'}", "LC_ALL": "de_DE.UTF-8"}
    run("person", "add", "Anna", **there)
    left = run("person", "delete", "Anna", typed="n\n", **there)
    with open_store(there["KNEEWALL_DATABASE_URL"]) as store:
        assert left.returncode == 1 and "[j/N]" in left.stderr and [p.name for p in store.people()] == ["Anna"]
        assert run("person", "delete", "Anna", typed="j\n", **there).returncode == 0
        assert store.people() == []
    refused = run("import", tmp_path / "none.json", **there)
    assert refused.returncode == 3 and "eine solche Datei oder einen solchen Ordner gibt es nicht" in refused.stderr
